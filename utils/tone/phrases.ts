import { openingsOf } from './first-words'
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

/** A phrase and the second words it can have: null for any. */
interface Candidate<Owner> {
  readonly compiled: CompiledPhrase<Owner>
  readonly second: ReadonlySet<string> | null
}
/** What can start with a word: found by the word after it, or to be tried. */
interface Candidates<Owner> {
  readonly tried: Candidate<Owner>[]
  readonly bySecond: Map<string, CompiledPhrase<Owner>[]>
}

/** Longer lists of second words are looked into, not spelt out. */
const spelt = 24

/**
 * All phrases of `owners` as one matcher (their language is described in pattern.ts). Patterns are compiled once and
 * found by their first two words, so the cost of a sentence grows with its length and hardly with the number of rules.
 * Hits stand in the order of the words, then of the phrases. Throws PhraseSyntaxError.
 */
export function compilePhrases<Owner extends HasPhrases>(
  owners: readonly Owner[],
): (words: readonly Word[]) => readonly PhraseHit<Owner>[] {
  const byFirst = new Map<string, Candidates<Owner>>()
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
        register(byFirst, { owner, phrase, order, pattern, ...guards })
        order += 1
      }
    }
  }
  return (words) => {
    const hits: PhraseHit<Owner>[] = []
    for (let from = 0; from < words.length; from += 1) {
      const candidates = byFirst.get((words[from] as Word).norm)
      if (!candidates) continue
      const second = words[from + 1]?.norm
      const found = second === undefined ? undefined : candidates.bySecond.get(second)
      if (found) for (const compiled of found) addHit(hits, compiled, words, from)
      for (const { compiled, second: seconds } of candidates.tried)
        if (!seconds || (second !== undefined && seconds.has(second))) addHit(hits, compiled, words, from)
    }
    return hits.length > 1 ? hits.sort((a, b) => a.from - b.from || a.order - b.order) : hits
  }
}

function register<Owner>(byFirst: Map<string, Candidates<Owner>>, compiled: CompiledPhrase<Owner>): void {
  for (const [first, second] of secondsByFirst(compiled.pattern)) {
    let candidates = byFirst.get(first)
    if (!candidates) {
      candidates = { tried: [], bySecond: new Map() }
      byFirst.set(first, candidates)
    }
    if (!second || second.size > spelt) candidates.tried.push({ compiled, second })
    else
      for (const word of second) {
        const list = candidates.bySecond.get(word)
        if (list) list.push(compiled)
        else candidates.bySecond.set(word, [compiled])
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
