import type { Span } from '../../tone/types'

const codeTags = new Set(['PRE', 'CODE', 'TT', 'KBD', 'SAMP'])
const monospace = /font-family:[^;]*(?:monospace|courier|consolas|menlo|monaco|lucida console|cascadia|source code)/i
const bold = /font-weight:\s*(?:bold|[6-9]00)/i
const monospaceFace = /monospace|courier|consolas|menlo|monaco/i

/** Whether the element says by its tag or its inline font that it holds code. */
export function isCode(element: Element, style: string): boolean {
  if (codeTags.has(element.tagName) || monospace.test(style)) return true
  return element.tagName === 'FONT' && monospaceFace.test(element.getAttribute('face') ?? '')
}

/** Whether the element makes its text bold. */
export function isBold(element: Element, style: string): boolean {
  return element.tagName === 'B' || element.tagName === 'STRONG' || bold.test(style)
}

/**
 * Of the bold pieces, those that read as a label of some interface ("Save As", "Reset Password"): up to four words in
 * title case, not all capitals, not a whole line, which would be a heading. One capital word that opens a sentence is
 * more likely stress ("Never do …") and stays prose.
 */
export function labels(text: string, pieces: readonly Span[]): Span[] {
  return joined(text, pieces).filter(({ start, end }) => {
    const label = text.slice(start, end).trim()
    const words = label.split(/\s+/)
    if (label === '' || words.length > 4 || !words.every(isTitleWord)) return false
    if (/\p{L}/u.test(label) && label === label.toUpperCase()) return false
    const lineStart = text.lastIndexOf('\n', start - 1) + 1
    const lineEnd = text.indexOf('\n', end)
    const before = text.slice(lineStart, start).trim()
    const after = text.slice(end, lineEnd < 0 ? undefined : lineEnd).replace(/[\s.:!?]+/g, '')
    if (before === '' && after === '') return false
    return words.length > 1 || !(before === '' || /[.!?:]$/.test(before))
  })
}

function isTitleWord(word: string, index: number): boolean {
  return /^["'(]?[\p{Lu}\d]/u.test(word) || (index > 0 && /^(?:of|and|the|to|for|in|on|as|&|>|→|\/)$/.test(word))
}

/** Neighbours with nothing but spaces between them are one piece. */
function joined(text: string, pieces: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (last && !/[^ ]/.test(text.slice(last.end, piece.start))) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
    } else result.push(piece)
  }
  return result
}
