import type { Mask, MaskKind } from '../types'

/** One line of the draft; `head` is its beginning, enough to know what kind of line it is. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly head: string
  readonly blank: boolean
}

/** Longer lines are known by how they begin; it keeps every test on a line short. */
const headLength = 1000

export function readLines(text: string): Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    // A text from elsewhere may break its lines with \r\n.
    const head = text.slice(start, Math.min(end, start + headLength)).replace(/\r$/, '')
    lines.push({ start, end, head, blank: head.trim() === '' })
    start = end + 1
  }
  return lines
}

/**
 * Which lines are already known to be no prose. Each kind of line looks only at what the kinds before it left, and
 * the inline kinds only at what all of them left.
 */
export class LineMasks {
  readonly #kinds: (MaskKind | null)[]
  constructor(readonly lines: readonly Line[]) {
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
      const span = { start: (this.lines[from] as Line).start, end: (this.lines[at - 1] as Line).end }
      if (span.end > span.start) masks.push({ span, kind })
    }
    return masks
  }
}
