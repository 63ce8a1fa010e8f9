import { isRare, neededBy, openingsOf, skipped } from './first-words'
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
  /** Without one of these in the sentence it need not be tried. */
  readonly needed: readonly string[] | null
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

/** What can start with a word: whatever follows, by the word after it, or by a long list of those. */
interface Candidates<Owner> {
  readonly always: CompiledPhrase<Owner>[]
  readonly bySecond: Map<string, CompiledPhrase<Owner>[]>
  readonly bySet: { readonly compiled: CompiledPhrase<Owner>; readonly second: ReadonlySet<string> }[]
}

/** Longer lists of second words are looked into, not spelt out. */
const spelt = 40

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
        const needed = neededBy(pattern.sequence)
        const asked = needed && isRare(needed) ? [...needed] : null
        register(byFirst, { owner, phrase, order, pattern, needed: asked, ...guards })
        order += 1
      }
    }
  }
  return (words) => {
    const hits: PhraseHit<Owner>[] = []
    const present = new Set<string>()
    for (const { norm } of words) present.add(norm)
    const tryAt = (compiled: CompiledPhrase<Owner>, from: number): void => {
      if (!compiled.needed || hasOne(present, compiled.needed)) addHit(hits, compiled, words, from)
    }
    for (let from = 0; from < words.length; from += 1) {
      const candidates = byFirst.get((words[from] as Word).norm)
      if (!candidates) continue
      for (const compiled of candidates.always) tryAt(compiled, from)
      for (let next = from + 1; next < words.length; next += 1) {
        const { norm } = words[next] as Word
        const found = candidates.bySecond.get(norm)
        if (found) for (const compiled of found) tryAt(compiled, from)
        for (const { compiled, second } of candidates.bySet) if (second.has(norm)) tryAt(compiled, from)
        if (!skipped.has(norm)) break
      }
    }
    return hits.length > 1 ? inOrder(hits) : hits
  }
}

function hasOne(present: ReadonlySet<string>, needed: readonly string[]): boolean {
  for (const word of needed) if (present.has(word)) return true
  return false
}

/** By place, then by phrase; a phrase that was found by two words stands once. */
function inOrder<Owner>(hits: PhraseHit<Owner>[]): readonly PhraseHit<Owner>[] {
  const sorted = hits.sort((a, b) => a.from - b.from || a.order - b.order)
  return sorted.filter(({ from, order }, at) => sorted[at - 1]?.from !== from || sorted[at - 1]?.order !== order)
}

function register<Owner>(byFirst: Map<string, Candidates<Owner>>, compiled: CompiledPhrase<Owner>): void {
  for (const [first, second] of secondsByFirst(compiled.pattern)) {
    let candidates = byFirst.get(first)
    if (!candidates) {
      candidates = { always: [], bySecond: new Map(), bySet: [] }
      byFirst.set(first, candidates)
    }
    if (!second) candidates.always.push(compiled)
    else if (second.size > spelt) candidates.bySet.push({ compiled, second })
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
