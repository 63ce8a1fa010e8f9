import type { Span } from '../../tone/types'
import type { EditorText } from './editor-text'

const quoted = /^\s*>/
/** "… <someone@example.com> wrote:" in any language: an address in angle brackets, and a colon last. */
const attribution = /<[^<>\s]+@[^<>\s]+>[^<>]*:$/
const forwarded = /^-{6,}\s?.+\s?-{6,}$/
const bidi = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * Reads a plain text draft: quoted lines, the line that introduces them, the signature under "-- " and a forwarded mail
 * are left out, with a blank line in their place.
 */
export function readTextarea(textarea: HTMLTextAreaElement): EditorText {
  const { value } = textarea
  const pieces = ownPieces(value)
  let text = ''
  const starts = pieces.map((piece) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += value.slice(piece.start, piece.end).replaceAll('\u00a0', ' ')
    return start
  })
  const toValue = (offset: number): number | null => {
    for (let index = pieces.length - 1; index >= 0; index--) {
      const piece = pieces[index]
      const start = starts[index]
      if (piece && start !== undefined && offset >= start) return Math.min(piece.start + offset - start, piece.end)
    }
    return pieces.length === 0 && offset === 0 ? 0 : null
  }
  const fromValue = (offset: number): number | null => {
    const index = pieces.findIndex(({ start, end }) => start <= offset && offset <= end)
    const piece = pieces[index]
    const start = starts[index]
    if (piece && start !== undefined) return start + offset - piece.start
    return pieces.length === 0 && value === '' ? 0 : null
  }
  const isOneRun = ({ start, end }: Span): boolean =>
    pieces.some((piece, index) => {
      const own = starts[index] ?? 0
      return own <= start && end <= own + piece.end - piece.start
    })
  return {
    text,
    masks: [],
    items: [],
    loud: [],
    rangeOf: () => null,
    offsetOf: () => null,
    isOneRun,
    holdsLeftOut: (span) => !isOneRun(span),
    select(span) {
      const start = toValue(span.start)
      const end = toValue(span.end)
      if (start === null || end === null || span.end > text.length) return false
      textarea.setSelectionRange(start, end)
      return true
    },
    caret() {
      const start = fromValue(textarea.selectionStart)
      const end = fromValue(textarea.selectionEnd)
      return start === null || end === null ? null : { start, end }
    },
  }
}

interface Line extends Span {
  readonly text: string
}

function ownPieces(value: string): Span[] {
  const lines = linesOf(value)
  const own = lines.map(() => true)
  let inSignature = false
  for (const [index, line] of lines.entries()) {
    if (quoted.test(line.text)) {
      if (own[index - 1] !== false || inSignature) leaveOutIntroduction(lines, own, index)
      inSignature = false
      own[index] = false
    } else if (forwarded.test(line.text)) {
      own.fill(false, index)
      break
    } else if (/^-- ?$/.test(line.text)) inSignature = true
    if (inSignature) own[index] = false
  }
  const pieces: { start: number; end: number }[] = []
  for (const [index, line] of lines.entries()) {
    if (!own[index]) continue
    const last = pieces.at(-1)
    if (last && own[index - 1]) last.end = line.end
    else pieces.push({ start: line.start, end: line.end })
  }
  return pieces.filter(({ start, end }) => value.slice(start, end).trim() !== '')
}

/**
 * The line above a quote, with or without a blank line between. Where it is wrapped, the date in it tells which lines
 * belong to it.
 */
function leaveOutIntroduction(lines: readonly Line[], own: boolean[], quote: number): void {
  const line = (index: number): string => lines[index]?.text.replace(bidi, '').trim() ?? ''
  let last = quote - 1
  while (last >= 0 && line(last) === '') last--
  let first = last
  let words = line(last)
  while (first > 0 && last - first < 2 && line(first - 1) !== '' && !isWhole(words) && /\d/.test(line(first - 1))) {
    first--
    words = `${line(first)} ${words}`
  }
  if (attribution.test(words)) own.fill(false, first, quote)
}

function isWhole(introduction: string): boolean {
  return attribution.test(introduction) && /\d/.test(introduction.replace(/<[^<>]*>/, ''))
}

function linesOf(value: string): Line[] {
  let start = 0
  return value.split('\n').map((text) => {
    const line = { text, start, end: start + text.length }
    start = line.end + 1
    return line
  })
}
