import type { TextDocument } from '../types'
import type { Ask } from './types'

/** The questions and requests of an incoming mail, one by one. */
export function findAsks(_incoming: TextDocument): readonly Ask[] {
  return []
}
