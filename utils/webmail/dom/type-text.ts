import type { Span, TextEdit } from '../../tone/types'
import type { EditOutcome } from '../types'
import type { EditorText } from './editor-text'

export interface TypingTarget {
  readonly editable: HTMLElement
  /** Reads the editor as it stands now. */
  read(): EditorText
}

/**
 * Types `edits` over what stands there, as a person would: the editor sees native input, and its own undo works. Checks
 * first that the text from the first edit to the last is `excerpt` ('stale' if not), and afterwards that the draft is
 * exactly what was meant, or takes it all back ('unsupported').
 */
export function typeEdits(target: TypingTarget, edits: readonly TextEdit[], excerpt: string): EditOutcome {
  const before = target.read()
  const planned = plan(before.text, edits)
  const first = edits[0]
  const last = edits.at(-1)
  if (!first || !last || before.text.slice(first.span.start, last.span.end) !== excerpt) return 'stale'
  // A picture cannot be typed, and must not be typed away.
  if (planned.some(({ span, newText }) => (before.text.slice(span.start, span.end) + newText).includes('\ufffc'))) {
    return 'unsupported'
  }
  const document = target.editable.ownerDocument
  const focused = document.activeElement
  const caret = before.caret()
  target.editable.focus({ preventScroll: true })
  let typed = 0
  for (const edit of planned.toReversed()) {
    const steps = typeOne(target, edit)
    typed += Math.abs(steps)
    if (steps <= 0) return takeBack(target, before.text, typed)
  }
  const after = target.read()
  if (after.text !== applied(before.text, planned)) return takeBack(target, before.text, typed)
  after.select(caret ? moved(caret, edits) : { start: endOf(edits), end: endOf(edits) })
  if (focused && focused !== target.editable && !target.editable.contains(focused)) {
    ;(focused as HTMLElement).focus?.({ preventScroll: true })
  }
  return 'applied'
}

/** How many commands it took; zero or less where one was refused. */
function typeOne({ editable, read }: TypingTarget, { span, newText }: TextEdit): number {
  if (!read().select(span)) return 0
  let steps = 0
  for (const [index, line] of newText.split('\n').entries()) {
    if (index > 0) {
      if (!command(editable, 'insertParagraph')) return -steps
      steps++
    }
    if (line === '' && newText !== '') continue
    if (!command(editable, line === '' ? 'delete' : 'insertText', line)) return -steps
    steps++
  }
  return steps
}

function command(editable: HTMLElement, name: 'insertText' | 'insertParagraph' | 'delete', text = ''): boolean {
  if (editable.tagName !== 'TEXTAREA') return editable.ownerDocument.execCommand(name, false, text)
  const textarea = editable as HTMLTextAreaElement
  const typed = name === 'insertParagraph' ? '\n' : text
  if (editable.ownerDocument.execCommand(typed === '' ? 'delete' : 'insertText', false, typed)) return true
  textarea.setRangeText(typed, textarea.selectionStart, textarea.selectionEnd, 'end')
  textarea.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: typed }))
  return true
}

function takeBack({ editable, read }: TypingTarget, text: string, typed: number): EditOutcome {
  for (let step = 0; step < typed && read().text !== text; step++) editable.ownerDocument.execCommand('undo')
  return 'unsupported'
}

/** Breaks edits over several lines at their line breaks where those stay, and drops what stays as it is around a picture. */
function plan(text: string, edits: readonly TextEdit[]): TextEdit[] {
  return edits.flatMap((edit) => byLine(text, edit)).map((edit) => withoutSameEnds(text, edit))
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

function applied(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((result, { span, newText }) => {
    return result.slice(0, span.start) + newText + result.slice(span.end)
  }, text)
}

/** Where the caret belongs afterwards: at the end of what was typed if it touched what was replaced, else where it was. */
function moved(caret: Span, edits: readonly TextEdit[]): Span {
  let shift = 0
  for (const { span, newText } of edits) {
    if (caret.end < span.start) break
    if (caret.start <= span.end) {
      const end = span.start + shift + newText.length
      return { start: end, end }
    }
    shift += newText.length - (span.end - span.start)
  }
  return { start: caret.start + shift, end: caret.end + shift }
}

function endOf(edits: readonly TextEdit[]): number {
  let shift = 0
  let end = 0
  for (const { span, newText } of edits) {
    end = span.start + shift + newText.length
    shift += newText.length - (span.end - span.start)
  }
  return end
}
