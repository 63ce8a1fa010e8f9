import { asSaid } from './as-said'
import { once } from './memory'
import type { Span } from './types'

/** A word with what is joined to it ("e-mail", "don't"; not the "s" of "the portal's"), or one mark. */
const piece =
  /[\p{L}\p{N}\p{M}]+(?:(?:[_-]|['’ʼ](?!s(?![\p{L}\p{N}\p{M}])))[\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/giu

/** By their first piece, the longest first. */
type Sought = ReadonlyMap<string, readonly (readonly string[])[]>

const pieces = (text: string): RegExpExecArray[] => [...text.matchAll(piece)]

/** The phrases as they are sought; made once for each list. */
const soughtIn = once((phrases: readonly string[]): Sought => {
  const sought = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const own = pieces(asSaid(phrase)).map(([text]) => text)
    const [first] = own
    if (first === undefined) continue
    const others = sought.get(first)
    if (others) others.push(own)
    else sought.set(first, [own])
  }
  for (const own of sought.values()) own.sort((a, b) => b.length - a.length)
  return sought
})

/** Where whole `phrases` stand in a text, in any case and spacing: in order and apart, the longest first. */
export function findWords(text: string, phrases: readonly string[]): Span[] {
  const sought = soughtIn(phrases)
  if (sought.size === 0) return []
  const found = pieces(text)
  const said = found.map(([written]) => asSaid(written))
  const spans: Span[] = []
  for (let at = 0; at < found.length; at += 1) {
    const phrase = sought.get(said[at] ?? '')?.find((own) => own.every((word, next) => said[at + next] === word))
    if (!phrase) continue
    const last = found[at + phrase.length - 1]
    const start = found[at]?.index ?? 0
    spans.push({ start, end: last ? last.index + last[0].length : start })
    at += phrase.length - 1
  }
  return spans
}
