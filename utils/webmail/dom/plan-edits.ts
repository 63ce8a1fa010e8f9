import type { Span, TextEdit } from '../../tone/types'
import type { EditorText } from './editor-text'

/**
 * The edits as they are best typed. Those in one run of text become one, so that one undo takes them back; in rich text
 * an edit over several lines is broken at line breaks that stay, so that the lines' own formatting does too.
 */
export function planEdits(reading: EditorText, edits: readonly TextEdit[], isPlain: boolean): TextEdit[] {
  const { text } = reading
  const apart = isPlain ? edits : edits.flatMap((edit) => byLine(text, edit))
  const planned: TextEdit[] = []
  for (const edit of apart) {
    const last = planned.at(-1)
    const both = last && { start: last.span.start, end: edit.span.end }
    if (both && reading.isOneRun(both)) {
      const between = text.slice(last.span.end, edit.span.start)
      planned[planned.length - 1] = { span: both, newText: last.newText + between + edit.newText }
    } else planned.push(edit)
  }
  return planned.map((edit) => withoutSameEnds(text, edit))
}

/** The text after the edits, which are in order and apart. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((result, { span, newText }) => {
    return result.slice(0, span.start) + newText + result.slice(span.end)
  }, text)
}

/** Where the new words of each edit stand, once all are applied. */
export function typedSpans(edits: readonly TextEdit[]): Span[] {
  let shift = 0
  return edits.map(({ span, newText }) => {
    const start = span.start + shift
    shift += newText.length - (span.end - span.start)
    return { start, end: start + newText.length }
  })
}

/** Where the caret belongs afterwards: at the end of what was typed if it touched what was replaced, else where it was. */
export function caretAfter(caret: Span | null, edits: readonly TextEdit[]): Span {
  let shift = 0
  let end = 0
  for (const { span, newText } of edits) {
    if (caret && caret.end < span.start) break
    end = span.start + shift + newText.length
    if (caret && caret.start <= span.end) return { start: end, end }
    shift += newText.length - (span.end - span.start)
  }
  return caret ? { start: caret.start + shift, end: caret.end + shift } : { start: end, end }
}

function byLine(text: string, { span, newText }: TextEdit): TextEdit[] {
  const oldLines = text.slice(span.start, span.end).split('\n')
  const newLines = newText.split('\n')
  if (oldLines.length !== newLines.length) return [{ span, newText }]
  let start = span.start
  return oldLines.flatMap((line, index) => {
    const edit = { span: { start, end: start + line.length }, newText: newLines[index] ?? '' }
    start = edit.span.end + 1
    return edit.newText === line ? [] : [edit]
  })
}

/** A picture that both sides have in the same place need not be typed over. */
function withoutSameEnds(text: string, edit: TextEdit): TextEdit {
  const old = text.slice(edit.span.start, edit.span.end)
  if (!old.includes('\ufffc')) return edit
  const { newText } = edit
  let head = 0
  while (head < old.length && head < newText.length && old[head] === newText[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < newText.length - head && old.at(-1 - tail) === newText.at(-1 - tail)) tail++
  return {
    span: { start: edit.span.start + head, end: edit.span.end - tail },
    newText: newText.slice(head, newText.length - tail),
  }
}
