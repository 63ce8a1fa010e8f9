import { perSentence } from '../per-sentence'
import { compilePhrases, type HasPhrases, type PhraseHit } from '../phrases'
import type { Sentence, Word } from '../types'

/** Words `[from, to)` of a sentence. */
export interface Place {
  readonly from: number
  readonly to: number
}

/** Everything that rules ask of sentences; compiled together when the first is asked, so that asking more costs no more. */
const asked: HasPhrases[] = []
let findHits: ((words: readonly Word[]) => readonly PhraseHit<HasPhrases>[]) | null = null
const hitsIn = perSentence(({ words }) => {
  findHits ??= compilePhrases(asked)
  return findHits(words)
})

/**
 * Finds the first place in a sentence that says one of these (patterns, see pattern.ts); null where none does. To be
 * made while modules load, before any is asked. Throws PhraseSyntaxError when asked.
 */
export function finds(...sources: readonly string[]): (sentence: Sentence) => Place | null {
  const own: HasPhrases = { id: `asked ${asked.length}`, phrases: [{ match: sources }] }
  asked.push(own)
  findHits = null
  return (sentence) => {
    const found = hitsIn(sentence).find(({ owner }) => owner === own)
    return found ? { from: found.from, to: found.hit.to } : null
  }
}

/** The same as a question: does a sentence say one of these? */
export function says(...sources: readonly string[]): (sentence: Sentence) => boolean {
  const find = finds(...sources)
  return (sentence) => find(sentence) !== null
}
