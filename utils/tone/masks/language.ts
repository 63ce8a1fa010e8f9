import type { Mask, Sentence } from '../types'

/** Sentences in another language than English. */
export function markForeign(_sentences: readonly Sentence[]): Mask[] {
  return []
}
