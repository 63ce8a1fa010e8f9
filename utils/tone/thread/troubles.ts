import type { TextDocument } from '../types'
import type { Trouble } from './types'

/** What is hard for the writer of an incoming mail, in its order. */
export function findTroubles(_incoming: TextDocument): readonly Trouble[] {
  return []
}
