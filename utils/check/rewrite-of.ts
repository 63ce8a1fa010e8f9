import { writeFriendlier } from '../tone/rewrite/friendlier'
import type { Incoming } from '../tone/thread/types'
import type { Report } from '../tone/types'
import type { Check } from './choose'

const plain = { masks: [], items: [], loud: [] }
/** A text by itself does not say to whom it goes. */
const frame = { greeting: 'Hello', closing: 'Let me know if anything is unclear.' }

/** The friendlier version of a text; null where nothing would change. */
export function rewriteOf(report: Report, incoming: Incoming | null, check: Check): string | null {
  return writeFriendlier(report, plain, (text) => check(text, incoming), frame)?.text ?? null
}
