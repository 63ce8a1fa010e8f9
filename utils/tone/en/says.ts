import { once } from '../memory'
import { compilePattern, matchAt, type Pattern } from '../pattern'
import type { Sentence, Word } from '../types'

/** Words `[from, to)` of a sentence. */
export interface Place {
  readonly from: number
  readonly to: number
}

/**
 * Finds the first place in a sentence that says one of these (patterns, see pattern.ts); null where none does. Each
 * sentence is read once; the patterns are compiled when first needed. Throws PhraseSyntaxError then.
 */
export function finds(...sources: readonly string[]): (sentence: Sentence) => Place | null {
  let patterns: readonly Pattern[] | null = null
  const found = once((words: readonly Word[]): Place | null => {
    patterns ??= sources.map(compilePattern)
    for (let from = 0; from < words.length; from += 1) {
      for (const pattern of patterns) {
        const hit = matchAt(pattern, words, from)
        if (hit && hit.to > from) return { from, to: hit.to }
      }
    }
    return null
  })
  return ({ words }) => found(words)
}

/** The same as a question: does a sentence say one of these? */
export function says(...sources: readonly string[]): (sentence: Sentence) => boolean {
  const find = finds(...sources)
  return (sentence) => find(sentence) !== null
}
