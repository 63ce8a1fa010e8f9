import { applyEdits } from '../edit'
import type { Span, TextEdit } from '../types'

/** The edits of several rounds, each in the text that the round before it left, as edits of the first text. */
export class EditRounds {
  #text: string
  /** For each code unit of the text as it is now where it stood at first; −1 where it is new. */
  #origins: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#text = text
    this.#length = text.length
    this.#origins = Array.from({ length: text.length }, (_, at) => at)
  }

  /** The text as it is now. */
  get text(): string {
    return this.#text
  }

  /** Adds a round; its edits are in order and apart. Throws EditRangeError. */
  add(edits: readonly TextEdit[]): void {
    this.#text = applyEdits(this.#text, edits)
    const origins: number[] = []
    let from = 0
    for (const { span, newText } of edits) {
      for (let at = from; at < span.start; at += 1) origins.push(this.#origins[at] as number)
      for (let at = 0; at < newText.length; at += 1) origins.push(-1)
      from = span.end
    }
    for (let at = from; at < this.#origins.length; at += 1) origins.push(this.#origins[at] as number)
    this.#origins = origins
  }

  /** All rounds as one, in order and apart. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = []
    let newText = ''
    let done = 0
    const close = (end: number): void => {
      if (newText !== '' || end > done) edits.push({ span: { start: done, end }, newText })
      newText = ''
      done = end + 1
    }
    this.#origins.forEach((origin, at) => {
      if (origin < 0) newText += this.#text[at]
      else close(origin)
    })
    close(this.#length)
    return edits
  }
}

/** Where `spans` of the old text stand after `edits` (in order, apart); those an edit reaches into are left out. */
export function carrySpans<S extends Span>(spans: readonly S[], edits: readonly TextEdit[]): S[] {
  return spans.flatMap((span) => {
    let shift = 0
    for (const { span: edited, newText } of edits) {
      if (edited.end <= span.start) shift += newText.length - (edited.end - edited.start)
      else if (edited.start < span.end) return []
    }
    return [{ ...span, start: span.start + shift, end: span.end + shift }]
  })
}
