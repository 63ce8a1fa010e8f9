import type { Mask, MaskKind, Span } from '../types'

/** One line of the draft, wherever it stands: what is known of it is kept with it. */
export interface Line {
  /** Its beginning, enough to know what kind of line it is. */
  readonly head: string
  readonly blank: boolean
  /** Nothing but words and the marks of prose, no digit among them: most lines are, and can be no code, no field … */
  readonly plain: boolean
  /** Answers of the line facts, by their number. */
  readonly facts: (boolean | undefined)[]
}

/** Longer lines are known by how they begin; it keeps every test on a line short. */
const headLength = 1000

const plain = /^[\p{L}\s'’,.!?]*$/u

export function readLine(text: string): Line {
  // A text from elsewhere may break its lines with \r\n.
  const head = text.length > headLength ? text.slice(0, headLength) : text.replace(/\r$/, '')
  return { head, blank: head.trim() === '', plain: plain.test(head), facts: [] }
}

let facts = 0

/**
 * A question about a line that only its own text answers; asked once a line. `odd` where it is no for every plain line:
 * then those are not even asked.
 */
export function lineFact(test: (head: string) => boolean, odd?: 'odd'): (line: Line | undefined) => boolean {
  const at = facts
  facts += 1
  return (line) => {
    if (!line || (odd && line.plain)) return false
    const known = line.facts[at]
    if (known !== undefined) return known
    const answer = test(line.head)
    line.facts[at] = answer
    return answer
  }
}

/**
 * Which lines are already known to be no prose. Each kind of line looks only at what the kinds before it left, and
 * the inline kinds only at what all of them left.
 */
export class LineMasks {
  readonly #kinds: (MaskKind | null)[]
  constructor(
    readonly lines: readonly Line[],
    readonly spans: readonly Span[],
  ) {
    this.#kinds = lines.map(() => null)
  }

  isFree(at: number): boolean {
    return at >= 0 && at < this.lines.length && this.#kinds[at] === null
  }

  /** Free and not blank. */
  isOwn(at: number): boolean {
    return this.isFree(at) && !(this.lines[at] as Line).blank
  }

  /** Takes the free lines of `[from, to)`. */
  take(from: number, to: number, kind: MaskKind): void {
    for (let at = from; at < Math.min(to, this.lines.length); at += 1) this.#kinds[at] ??= kind
  }

  /** One mask for each run of lines of a kind. */
  toMasks(): Mask[] {
    const masks: Mask[] = []
    for (let at = 0; at < this.lines.length; ) {
      const kind = this.#kinds[at] ?? null
      const from = at
      while (at < this.lines.length && (this.#kinds[at] ?? null) === kind) at += 1
      if (kind === null) continue
      const span = { start: (this.spans[from] as Span).start, end: (this.spans[at - 1] as Span).end }
      if (span.end > span.start) masks.push({ span, kind })
    }
    return masks
  }

  /** Runs of own lines: `[from, to)` by line. */
  *blocks(): Iterable<{ readonly from: number; readonly to: number }> {
    for (let at = 0; at < this.lines.length; at += 1) {
      if (!this.isOwn(at)) continue
      const from = at
      while (this.isOwn(at)) at += 1
      yield { from, to: at }
    }
  }
}
