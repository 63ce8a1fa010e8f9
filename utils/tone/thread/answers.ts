import type { TextDocument } from '../types'
import type { Answer, Ask } from './types'

/** Whether and where the draft answers each ask, in order. */
export function findAnswers(asks: readonly Ask[], _incoming: TextDocument, _draft: TextDocument): readonly Answer[] {
  return asks.map((ask) => ({ ask, answered: null, at: null }))
}
