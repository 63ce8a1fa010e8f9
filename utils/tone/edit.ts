import type { TextEdit } from './types'

/** Edits that do not fit the text, or each other. */
export class EditRangeError extends RangeError {
  override readonly name = 'EditRangeError'
}

/** `text` with `edits` applied, their spans counted in `text`. Throws EditRangeError unless they are in order, apart and inside. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { span, newText } of edits) {
    const at = `[${span.start}, ${span.end})`
    if (!(span.start <= span.end && span.start >= 0 && span.end <= text.length))
      throw new EditRangeError(`The edit at ${at} is outside the text of length ${text.length}`)
    if (span.start < from)
      throw new EditRangeError(`The edit at ${at} starts before the one before it ends, at ${from}`)
    pieces.push(text.slice(from, span.start), newText)
    from = span.end
  }
  return pieces.join('') + text.slice(from)
}
