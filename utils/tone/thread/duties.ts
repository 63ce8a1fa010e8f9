import type { TextDocument } from '../types'
import type { Duty, ThreadReading, ThreadReport } from './types'

/** What the reply owes, in the order in which a good one gives it. */
export function findDuties(
  _thread: ThreadReading,
  _draft: TextDocument,
  _met: Omit<ThreadReport, 'duties'>,
): readonly Duty[] {
  return []
}
