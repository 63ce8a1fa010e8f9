import type { TextDocument } from '../types'
import type { NextStep } from './types'

/** What the draft says will happen next; null where it does not. */
export function findNextStep(_draft: TextDocument): NextStep | null {
  return null
}
