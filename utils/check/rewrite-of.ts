import { writeFriendlier } from '../tone/rewrite/friendlier'
import type { Report } from '../tone/types'

const plain = { masks: [], items: [], loud: [] }
/** A text by itself does not say to whom it goes. */
const frame = { greeting: 'Hello', closing: 'Let me know if anything is unclear.' }

/** The friendlier version of a text; null where nothing would change. */
export function rewriteOf(report: Report, check: (text: string) => Report): string | null {
  return writeFriendlier(report, plain, check, frame)?.text ?? null
}
