import { heldPairs } from '../tone/thread/pairs/held'
import { openPairs } from '../tone/thread/pairs/open'

/** Where the texts come from. */
export const pairs = [...openPairs, ...heldPairs]
const words = { incoming: 300, reply: 150 } as const

/** A mail of 300 words, or a reply of 150: those of the labelled pairs, one after the other from `from` on. */
export function longText(kind: 'incoming' | 'reply', from: number): string {
  const parts: string[] = []
  for (let at = from, count = 0; count < words[kind]; at += 1) {
    const next = pairs[at % pairs.length]?.[kind] ?? ''
    parts.push(next)
    count += next.split(/\s+/).length
  }
  return parts.join('\n\n').split(' ').slice(0, words[kind]).join(' ')
}
