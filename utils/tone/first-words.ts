import { wordClasses } from './en/word-classes'
import { type Element, type Pattern, PhraseSyntaxError, type Sequence } from './pattern'

/** Adverbs may stand nearly everywhere; a phrase is found by the words around them. */
export const skipped: ReadonlySet<string> = wordClasses.adverb

/**
 * Words a pattern can start with, and those it can go on with, perhaps behind adverbs: null where it may end there, or
 * go on with any.
 */
export interface Opening {
  readonly first: ReadonlySet<string>
  readonly second: ReadonlySet<string> | null
}

/** A word the pattern can take next (null: any), and what may come after it; 'end' where nothing need come. */
type Next = { readonly words: ReadonlySet<string> | null; readonly after: () => readonly Next[] } | 'end'

/** By which words a pattern is found. Throws PhraseSyntaxError where it could start with any. */
export function openingsOf({ source, sequence }: Pattern): readonly Opening[] {
  return nextOf(sequence, 0, () => ['end']).map((next) => {
    if (next === 'end') throw new PhraseSyntaxError(source, 'a phrase needs a word')
    if (!next.words) throw new PhraseSyntaxError(source, 'a phrase cannot start with a gap or with any word')
    return { first: next.words, second: wordsOf(next.after().flatMap(pastAdverbs)) }
  })
}

const pastAdverbs = (next: Next): readonly Next[] =>
  next !== 'end' && next.words === skipped ? next.after().flatMap(pastAdverbs) : [next]

function wordsOf(all: readonly Next[]): ReadonlySet<string> | null {
  const words = new Set<string>()
  for (const next of all) {
    if (next === 'end' || !next.words) return null
    for (const word of next.words) words.add(word)
  }
  return words
}

function nextOf(sequence: Sequence, at: number, then: () => readonly Next[]): readonly Next[] {
  const element: Element | undefined = sequence[at]
  if (!element) return then()
  const onwards = (): readonly Next[] => nextOf(sequence, at + 1, then)
  if (element.type === 'word') return [{ words: element.test, after: onwards }]
  if (element.type === 'choice') return element.branches.flatMap((branch) => nextOf(branch, 0, onwards))
  // What stands inside a gap may be anything, and so may what follows it.
  if (element.type === 'gap') return [{ words: null, after: () => ['end'] }, ...(element.least === 0 ? onwards() : [])]
  return onwards()
}

/**
 * Sets of words of each of which a sentence must hold one for the pattern to stand in it, the rarest first; none that
 * nearly every sentence meets.
 */
export function neededBy(sequence: Sequence): readonly ReadonlySet<string>[] {
  return sequence
    .flatMap((element) => {
      if (element.type === 'word') return element.test ?? []
      return element.type === 'choice' ? (neededByAll(element.branches) ?? []) : []
    })
    .filter((words) => frequency(words) < asMany)
    .sort((a, b) => frequency(a) - frequency(b))
    .slice(0, most)
}

function neededByAll(branches: readonly Sequence[]): ReadonlySet<string> | null {
  const all = new Set<string>()
  for (const branch of branches) {
    const [rarest] = neededBy(branch)
    if (!rarest) return null
    for (const word of rarest) all.add(word)
  }
  return all
}

const common = new Set(
  'a an and any are as at be been but can could do does for from had has have here how i if in is it just me my no not of on or our so some such that the their them then there these they this those to up us was we were what when who why will with would you your'.split(
    ' ',
  ),
)
/** A common word weighs as much as so many others; a set that heavy tells nothing. */
const asMany = 120
const most = 3

/** How often one of the words may be met, roughly. */
function frequency(words: ReadonlySet<string>): number {
  let sum = 0
  for (const word of words) sum += common.has(word) ? asMany : 1
  return sum
}
