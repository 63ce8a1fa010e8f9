import type { TextEdit } from '../../tone/types'
import type { EditOutcome } from '../types'
import type { EditorText } from './editor-text'
import { formattingOutside } from './formatting'
import { applied, caretAfter, planEdits, typedSpans } from './plan-edits'

export interface TypingTarget {
  readonly editable: HTMLElement
  /** Reads the editor as it stands now. */
  read(): EditorText
  /** Asks an editor that keeps its own undo steps to make one here, before and after the typing. */
  readonly markUndoStep?: ((editable: HTMLElement) => void) | undefined
}

/**
 * Types `edits` (in order, apart) over what stands there, as a person would: the editor sees native input, and its own
 * undo works. Checks first that the text from the first edit to the last is `excerpt` ('stale' if not), and after each
 * edit that the draft reads exactly as meant, or takes all of it back ('unsupported').
 */
export function typeEdits(target: TypingTarget, edits: readonly TextEdit[], excerpt: string): EditOutcome {
  const { editable } = target
  const before = target.read()
  const first = edits[0]
  const last = edits.at(-1)
  if (!first || !last || before.text.slice(first.span.start, last.span.end) !== excerpt) return 'stale'
  const planned = planEdits(before, edits, editable.tagName === 'TEXTAREA')
  if (planned.some((edit) => harms(before, edit))) return 'unsupported'
  const caret = before.caret()
  const focused = focusedElement(editable.ownerDocument)
  editable.focus({ preventScroll: true })
  target.markUndoStep?.(editable)
  const typed = typeAll(target, before, planned)
  if (typed) target.markUndoStep?.(editable)
  target.read().select(typed ? caretAfter(caret, edits) : (caret ?? first.span))
  if (focused && !editable.contains(focused)) focused.focus({ preventScroll: true })
  return typed ? 'applied' : 'unsupported'
}

/** What has the focus, also inside our own shadow root; null where nothing has. */
function focusedElement(document: Document): HTMLElement | null {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  return focused === document.body ? null : (focused as HTMLElement | null)
}

/** A picture cannot be typed, and must not be typed away; nor must what is left out of the text. */
function harms(reading: EditorText, { span, newText }: TextEdit): boolean {
  if (`${reading.text.slice(span.start, span.end)}${newText}`.includes('\ufffc')) return true
  return span.start < span.end && reading.holdsLeftOut(span)
}

/** From the last to the first, so that the offsets of those to come stay true. */
function typeAll(target: TypingTarget, before: EditorText, edits: readonly TextEdit[]): boolean {
  const formatting = formattingOutside(
    before,
    edits.map(({ span }) => span),
  )
  let expected = before.text
  let steps = 0
  for (const edit of edits.toReversed()) {
    const after = applied(expected, [edit])
    const typed = typeOne(target, expected, edit, after)
    if (typed === null) {
      takeBack(target, before.text, steps)
      return false
    }
    steps += typed
    expected = after
  }
  const kept = formattingOutside(target.read(), typedSpans(edits))
  if (kept.join('\n') === formatting.join('\n')) return true
  for (let step = 0; step < steps; step++) target.editable.ownerDocument.execCommand('undo')
  return false
}

/**
 * How many commands it took, or null. Browsers lose the space beside what is typed over where it starts or ends a text
 * node (Firefox after a bold word, Chromium before a picture); then that space is typed along.
 */
function typeOne(target: TypingTarget, text: string, edit: TextEdit, after: string): number | null {
  const { start, end } = edit.span
  const left = text[start - 1] === ' '
  const right = text[end] === ' '
  const reaches = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ].filter(([l, r]) => (left || !l) && (right || !r))
  for (const [l = 0, r = 0] of reaches) {
    if (!target.read().select({ start: start - l, end: end + r })) return null
    const steps = type(target.editable, ' '.repeat(l) + edit.newText + ' '.repeat(r))
    if (target.read().text === after) return steps
    takeBack(target, text, steps)
    if (target.read().text !== text) return null
  }
  return null
}

function type(editable: HTMLElement, text: string): number {
  const { ownerDocument: document } = editable
  if (editable.tagName === 'TEXTAREA') {
    if (text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text)) return 1
    const textarea = editable as HTMLTextAreaElement
    textarea.setRangeText(text, textarea.selectionStart, textarea.selectionEnd, 'end')
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }))
    return 1
  }
  if (text === '') return document.execCommand('delete') ? 1 : 0
  // A line break inside inserted text is a `<br>` in one browser and nothing in another: Enter is the same in both.
  const commands = text
    .split('\n')
    .flatMap((line, index): ['insertText' | 'insertParagraph', string][] => [
      ...(index > 0 ? [['insertParagraph', ''] as ['insertParagraph', string]] : []),
      ...(line === '' ? [] : [['insertText', line] as ['insertText', string]]),
    ])
  return commands.filter(([name, value]) => document.execCommand(name, false, value)).length
}

function takeBack({ editable, read }: TypingTarget, text: string, steps: number): void {
  for (let step = 0; step < steps && read().text !== text; step++) editable.ownerDocument.execCommand('undo')
}
