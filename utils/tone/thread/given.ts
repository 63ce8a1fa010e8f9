import type { TextDocument } from '../types'
import type { Given } from './types'

/** The facts that the writer of an incoming mail already gave, in its order. */
export function findGiven(_incoming: TextDocument): readonly Given[] {
  return []
}
