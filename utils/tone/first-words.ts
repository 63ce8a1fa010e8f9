import type { Element, Pattern, Sequence } from './pattern'
import { PhraseSyntaxError } from './pattern'

/** Words a pattern can start with, and those it can go on with: null where it may end there, or go on with any. */
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
    return { first: next.words, second: wordsOf(next.after()) }
  })
}

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
