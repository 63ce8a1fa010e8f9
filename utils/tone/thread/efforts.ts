import type { TextDocument } from '../types'
import type { Effort } from './types'

/** What the writer of an incoming mail sent along or tried, in its order. */
export function findEfforts(_incoming: TextDocument): readonly Effort[] {
  return []
}
