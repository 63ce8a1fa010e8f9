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
  /** Compiled when the phrase first stands somewhere. */
  guards: Guards | null
}
interface Guards {
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

/** Finds the phrases that stand in a sentence, as far as its words can tell: by place, then in the order of the phrases. */
export interface Matcher<Owner> {
  (words: readonly Word[]): readonly PhraseHit<Owner>[]
  /** Compiles what is left until `isOver`; whether all is done. Whatever is still left is compiled when first needed. */
  prepare(isOver: () => boolean): boolean
}

/**
 * All phrases of `owners` as one matcher (their language is described in pattern.ts). Patterns are compiled once and
 * found by their first two words, so the cost of a sentence grows with its length and hardly with the number of rules.
 * An owner with a phrase that cannot be read is left out and told of.
 */
export function createMatcher<Owner extends HasPhrases>(
  owners: readonly Owner[],
  onBroken: (owner: Owner, error: unknown) => void,
): Matcher<Owner> {
  const { termOf, numberOf, vocabulary, sets } = createVocabulary<Owner>()
  let order = 0
  let next = 0

  function compile(owner: Owner): void {
    const compiled = owner.phrases.flatMap((phrase) =>
      [phrase.match].flat().map((source) => {
        const pattern = compilePattern(source)
        return { owner, phrase, order: order++, pattern, seconds: secondsByFirst(pattern) }
      }),
    )
    for (const { seconds, ...phrase } of compiled) {
      const needed = neededBy(phrase.pattern.sequence).map(numberOf)
      register(termOf, { ...phrase, needed, guards: null }, seconds)
    }
  }
  function prepare(isOver: () => boolean): boolean {
    while (next < owners.length && !isOver()) {
      const owner = owners[next] as Owner
      next += 1
      try {
        compile(owner)
      } catch (error) {
        onBroken(owner, error)
      }
    }
    return next === owners.length
  }

  /** For each set the number of the last sentence that held one of its words. */
  let seenIn = new Uint32Array(0)
  let sentence = 0
  const isPossible = ({ needed }: CompiledPhrase<Owner>): boolean => {
    for (const set of needed) if (seenIn[set] !== sentence) return false
    return true
  }
  const hits: PhraseHit<Owner>[] = []
  function tryAt(compiled: CompiledPhrase<Owner>, words: readonly Word[], from: number): void {
    if (!isPossible(compiled)) return
    try {
      const hit = hitAt(compiled, words, from)
      if (hit) hits.push(hit)
    } catch (error) {
      onBroken(compiled.owner, error)
    }
  }
  function find(words: readonly Word[]): readonly PhraseHit<Owner>[] {
    if (next < owners.length) prepare(never)
    if (seenIn.length < sets.size) seenIn = new Uint32Array(sets.size)
    sentence += 1
    hits.length = 0
    const terms = words.map(({ norm }) => {
      const term = vocabulary.get(norm)
      if (term) for (const set of term.sets) seenIn[set] = sentence
      return term
    })
    for (let from = 0; from < terms.length; from += 1) {
      const candidates = terms[from]?.candidates
      if (!candidates) continue
      for (const compiled of candidates.always) tryAt(compiled, words, from)
      for (let at = from + 1; at < terms.length; at += 1) {
        const second = terms[at]
        const found = second && candidates.bySecond.get(second)
        if (found) for (const compiled of found) tryAt(compiled, words, from)
        if (!second?.skipped) break
      }
    }
    return inOrder([...hits])
  }
  return Object.assign(find, { prepare })
}

const never = (): boolean => false

/** The same, for phrases that can all be read; compiled when first asked. Throws PhraseSyntaxError then. */
export function lazyMatcher<Owner extends HasPhrases>(owners: readonly Owner[]): Matcher<Owner> {
  return createMatcher(owners, (_, error) => {
    throw error
  })
}

/** The same, compiled at once. Throws PhraseSyntaxError. */
export function compilePhrases<Owner extends HasPhrases>(owners: readonly Owner[]): Matcher<Owner> {
  const matcher = lazyMatcher(owners)
  matcher.prepare(never)
  return matcher
}

function createVocabulary<Owner>() {
  const vocabulary = new Map<string, Term<Owner>>()
  const termOf = (word: string): Term<Owner> => {
    const known = vocabulary.get(word)
    if (known) return known
    const term = { sets: [], candidates: null, skipped: skipped.has(word) }
    vocabulary.set(word, term)
    return term
  }
  for (const word of skipped) termOf(word)
  const sets = new Map<string, number>()
  /** The number of a set of words; phrases often share one. */
  const numberOf = (words: ReadonlySet<string>): number => {
    const key = [...words].sort().join(' ')
    const known = sets.get(key)
    if (known !== undefined) return known
    for (const word of words) termOf(word).sets.push(sets.size)
    sets.set(key, sets.size)
    return sets.size - 1
  }
  return { vocabulary, termOf, sets, numberOf }
}

/** By place, then by phrase; a phrase that was found by two words stands once. */
function inOrder<Owner>(hits: PhraseHit<Owner>[]): readonly PhraseHit<Owner>[] {
  if (hits.length < 2) return hits
  const sorted = hits.sort((a, b) => a.from - b.from || a.order - b.order)
  return sorted.filter(({ from, order }, at) => sorted[at - 1]?.from !== from || sorted[at - 1]?.order !== order)
}

function register<Owner>(
  termOf: (word: string) => Term<Owner>,
  compiled: CompiledPhrase<Owner>,
  seconds: SecondsByFirst,
): void {
  for (const [first, second] of seconds) {
    const term = termOf(first)
    term.candidates ??= { always: [], bySecond: new Map() }
    const { always, bySecond } = term.candidates
    if (!second || second.size > spelt) always.push(compiled)
    else
      for (const word of second) {
        const list = bySecond.get(termOf(word))
        if (list) list.push(compiled)
        else bySecond.set(termOf(word), [compiled])
      }
  }
}

/** A longer list of second words is not worth its room: the sets of needed words do as well. */
const spelt = 60

/** Each first word once, with all the second words it can have. */
type SecondsByFirst = ReadonlyMap<string, ReadonlySet<string> | null>

function secondsByFirst(pattern: Pattern): SecondsByFirst {
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

function hitAt<Owner>(compiled: CompiledPhrase<Owner>, words: readonly Word[], from: number): PhraseHit<Owner> | null {
  const { owner, phrase, order, pattern } = compiled
  const hit = matchAt(pattern, words, from)
  if (!hit || hit.to === from) return null
  compiled.guards ??= compileGuards(phrase)
  const { notBefore, notAfter, unless } = compiled.guards
  if (notBefore.some((guard) => matchAt(guard, words, hit.to))) return null
  if (notAfter.some((guard) => endsAt(guard, words, from))) return null
  if (unless.some((guard) => words.some((_, at) => matchAt(guard, words, at)))) return null
  return { owner, phrase, order, from, hit }
}

function compileGuards({ notAfter = [], notBefore = [], unless = [] }: Phrase): Guards {
  return {
    notAfter: notAfter.map(compilePattern),
    notBefore: notBefore.map(compilePattern),
    unless: unless.map(compilePattern),
  }
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
  const matchedStart = (words[from] as Word).start
  const matchedEnd = (words[hit.to - 1] as Word).end
  const start = phrase.reach === 'whole' ? 0 : matchedStart
  const end = phrase.reach ? sentence.text.length : matchedEnd
  if (phrase.reach) captures.rest = sentence.text.slice(matchedEnd)
  if (phrase.reach === 'whole') captures.before = sentence.text.slice(0, matchedStart)
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
