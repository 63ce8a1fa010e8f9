import type { TextDocument } from '../types'
import type { Acknowledgement } from './types'

/** Where the draft acknowledges what its reader feels, lost or went through; null where it does not. */
export function findAcknowledgement(_draft: TextDocument): Acknowledgement | null {
  return null
}
