import { neededBy, openingsOf, skipped } from './first-words'
import { compilePattern, endsAt, type Hit, matchAt, type Pattern } from './pattern'
import type { Phrase, PhraseMatch, Sentence, TextDocument, Word } from './types'

/** Whose phrases they are: a rule or a credit. */
export interface HasPhrases {
  readonly id: string
  readonly phrases: readonly Phrase[]
}

interface CompiledPhrase<Owner> {
  readonly owner: Owner
  readonly phrase: Phrase
  readonly order: number
  readonly pattern: Pattern
  /** Numbers of sets of words: without one of each set in the sentence it need not be tried. */
  readonly needed: readonly number[]
  readonly notAfter: readonly Pattern[]
  readonly notBefore: readonly Pattern[]
  readonly unless: readonly Pattern[]
}

/** A phrase that stands at word `from` of its sentence, as far as the words can tell: its `when` is still to be asked. */
export interface PhraseHit<Owner> {
  readonly owner: Owner
  readonly phrase: Phrase
  readonly order: number
  readonly from: number
  readonly hit: Hit
}

/** What is known of a word that occurs in phrases. */
interface Term<Owner> {
  /** Numbers of the sets it is in. */
  readonly sets: number[]
  /** What can start with it. */
  candidates: Candidates<Owner> | null
  readonly skipped: boolean
}

/** What can start with a word: whatever follows, or by the word after it. */
interface Candidates<Owner> {
  readonly always: CompiledPhrase<Owner>[]
  readonly bySecond: Map<Term<Owner>, CompiledPhrase<Owner>[]>
}

/**
 * All phrases of `owners` as one matcher (their language is described in pattern.ts). Patterns are compiled once and
 * found by their first two words, so the cost of a sentence grows with its length and hardly with the number of rules.
 * Hits stand in the order of the words, then of the phrases. Throws PhraseSyntaxError.
 */
export function compilePhrases<Owner extends HasPhrases>(
  owners: readonly Owner[],
): (words: readonly Word[]) => readonly PhraseHit<Owner>[] {
  const vocabulary = new Map<string, Term<Owner>>()
  const termOf = (word: string): Term<Owner> => {
    const known = vocabulary.get(word)
    if (known) return known
    const term = { sets: [], candidates: null, skipped: skipped.has(word) }
    vocabulary.set(word, term)
    return term
  }
  for (const word of skipped) termOf(word)
  /** The number of a set of words; phrases often share one. */
  const sets = new Map<string, number>()
  const numberOf = (words: ReadonlySet<string>): number => {
    const key = [...words].sort().join(' ')
    const known = sets.get(key)
    if (known !== undefined) return known
    for (const word of words) termOf(word).sets.push(sets.size)
    sets.set(key, sets.size)
    return sets.size - 1
  }
  let order = 0
  for (const owner of owners) {
    for (const phrase of owner.phrases) {
      const guards = {
        notAfter: (phrase.notAfter ?? []).map(compilePattern),
        notBefore: (phrase.notBefore ?? []).map(compilePattern),
        unless: (phrase.unless ?? []).map(compilePattern),
      }
      for (const source of typeof phrase.match === 'string' ? [phrase.match] : phrase.match) {
        const pattern = compilePattern(source)
        const needed = neededBy(pattern.sequence).map(numberOf)
        register(termOf, { owner, phrase, order, pattern, needed, ...guards })
        order += 1
      }
    }
  }
  /** For each set the number of the last sentence that held one of its words. */
  const seenIn = new Uint32Array(sets.size)
  let sentence = 0
  const isPossible = ({ needed }: CompiledPhrase<Owner>): boolean => {
    for (const set of needed) if (seenIn[set] !== sentence) return false
    return true
  }
  return (words) => {
    sentence += 1
    const hits: PhraseHit<Owner>[] = []
    const terms = words.map(({ norm }) => {
      const term = vocabulary.get(norm)
      if (term) for (const set of term.sets) seenIn[set] = sentence
      return term
    })
    for (let from = 0; from < terms.length; from += 1) {
      const candidates = terms[from]?.candidates
      if (!candidates) continue
      for (const compiled of candidates.always) if (isPossible(compiled)) addHit(hits, compiled, words, from)
      for (let next = from + 1; next < terms.length; next += 1) {
        const second = terms[next]
        const found = second && candidates.bySecond.get(second)
        if (found) for (const compiled of found) if (isPossible(compiled)) addHit(hits, compiled, words, from)
        if (!second?.skipped) break
      }
    }
    return hits.length > 1 ? inOrder(hits) : hits
  }
}

/** By place, then by phrase; a phrase that was found by two words stands once. */
function inOrder<Owner>(hits: PhraseHit<Owner>[]): readonly PhraseHit<Owner>[] {
  const sorted = hits.sort((a, b) => a.from - b.from || a.order - b.order)
  return sorted.filter(({ from, order }, at) => sorted[at - 1]?.from !== from || sorted[at - 1]?.order !== order)
}

function register<Owner>(termOf: (word: string) => Term<Owner>, compiled: CompiledPhrase<Owner>): void {
  for (const [first, second] of secondsByFirst(compiled.pattern)) {
    const term = termOf(first)
    term.candidates ??= { always: [], bySecond: new Map() }
    const { always, bySecond } = term.candidates
    if (!second) always.push(compiled)
    else
      for (const word of second) {
        const list = bySecond.get(termOf(word))
        if (list) list.push(compiled)
        else bySecond.set(termOf(word), [compiled])
      }
  }
}

/** Each first word once, with all the second words it can have. */
function secondsByFirst(pattern: Pattern): Map<string, ReadonlySet<string> | null> {
  const seconds = new Map<string, ReadonlySet<string> | null>()
  for (const { first, second } of openingsOf(pattern)) {
    for (const word of first) {
      const known = seconds.get(word)
      if (known === undefined) seconds.set(word, second)
      else seconds.set(word, known && second && new Set([...known, ...second]))
    }
  }
  return seconds
}

function addHit<Owner>(
  hits: PhraseHit<Owner>[],
  { owner, phrase, order, pattern, notBefore, notAfter, unless }: CompiledPhrase<Owner>,
  words: readonly Word[],
  from: number,
): void {
  const hit = matchAt(pattern, words, from)
  if (!hit || hit.to === from) return
  if (notBefore.some((guard) => matchAt(guard, words, hit.to))) return
  if (notAfter.some((guard) => endsAt(guard, words, from))) return
  if (unless.some((guard) => words.some((_, at) => matchAt(guard, words, at)))) return
  hits.push({ owner, phrase, order, from, hit })
}

/** A hit where its sentence stands now; null where the phrase's `when` lets it pass. */
export function matchHit<Owner>(
  { phrase, from, hit }: PhraseHit<Owner>,
  document: TextDocument,
  sentence: Sentence,
): PhraseMatch | null {
  const { words } = sentence
  const textAt = (first: number, end: number): string =>
    end > first ? sentence.text.slice((words[first] as Word).start, (words[end - 1] as Word).end) : ''
  const captures: Record<string, string> = {}
  for (const [name, capture] of Object.entries(hit.captures)) captures[name] = textAt(capture.from, capture.to)
  const start = (words[from] as Word).start
  const matchedEnd = (words[hit.to - 1] as Word).end
  const whole = phrase.reach === 'sentence'
  const end = whole ? sentence.text.length : matchedEnd
  if (whole) captures.rest = sentence.text.slice(matchedEnd)
  const match: PhraseMatch = {
    document,
    sentence,
    from,
    to: hit.to,
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
    text: sentence.text.slice(start, end),
    captures,
  }
  return phrase.when && !phrase.when(match) ? null : match
}
