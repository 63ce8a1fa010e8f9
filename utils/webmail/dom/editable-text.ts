import type { ListItem, Span } from '../../tone/types'
import type { EditorText } from './editor-text'
import { plainLook } from './loud-look'
import { labels } from './text-masks'
import { blocks, type Piece, TextWalk, type WalkOptions } from './text-walk'

/**
 * Reads what stands in `root` as plain text, the same in every browser (`innerText` is not):
 * - each block and each `<br>` is one line break, an empty line of either kind a blank line, a paragraph no more than that;
 * - a no-break space is an ordinary one, other characters stay as they are, so that offsets hold;
 * - a picture or widget is U+FFFC; what is left out gives a blank line between its neighbours.
 */
export function readEditable(root: HTMLElement, options: WalkOptions): EditorText {
  const walk = new TextWalk(options)
  walk.children(root, { preserve: options.preserve ?? false, code: false, bold: false, look: plainLook })
  return new EditableText(root, walk)
}

class EditableText implements EditorText {
  readonly text: string
  readonly masks: readonly Span[]
  readonly items: readonly ListItem[]
  readonly loud: readonly Span[]
  readonly #root: HTMLElement
  readonly #pieces: readonly Piece[]
  readonly #skipped: readonly Element[]
  readonly #rest: Element | null

  constructor(root: HTMLElement, walk: TextWalk) {
    this.#root = root
    this.#pieces = walk.pieces
    this.#skipped = walk.skipped
    this.#rest = walk.rest
    this.text = walk.text
    this.items = walk.items
    this.loud = walk.loud
    this.masks = [...walk.code, ...labels(walk.text, walk.bold)].sort((a, b) => a.start - b.start)
  }

  rangeOf({ start, end }: Span): Range | null {
    if (start < 0 || end < start || end > this.text.length) return null
    const last = this.#place(end, false)
    const first = start === end ? last : this.#place(start, true)
    if (!first || !last) return null
    const range = this.#root.ownerDocument.createRange()
    range.setStart(...first)
    range.setEnd(...last)
    return range
  }

  isOneRun({ start, end }: Span): boolean {
    return this.#pieces.some((piece) => piece.kind === 'text' && piece.start <= start && end <= piece.end)
  }

  holdsLeftOut(span: Span): boolean {
    const range = this.rangeOf(span)
    return range !== null && this.#skipped.some((element) => range.intersectsNode(element))
  }

  select(span: Span): boolean {
    const range = this.rangeOf(span)
    const selection = this.#root.ownerDocument.getSelection()
    if (!range || !selection) return false
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
    return true
  }

  caret(): Span | null {
    const selection = this.#root.ownerDocument.getSelection()
    if (!selection || selection.rangeCount === 0) return null
    const range = selection.getRangeAt(0)
    const start = this.offsetOf(range.startContainer, range.startOffset)
    const end = this.offsetOf(range.endContainer, range.endOffset)
    return start === null || end === null ? null : { start, end: Math.max(start, end) }
  }

  offsetOf(node: Node, offset: number): number | null {
    if (!this.#root.contains(node) || this.#isLeftOut(node)) return null
    if (node.nodeType === 3) {
      const own = this.#pieces.filter((piece) => piece.node === node)
      const at = own.find((piece) => offset <= piece.from + piece.end - piece.start)
      if (at) return at.start + Math.max(0, offset - at.from)
      const last = own.at(-1)
      if (last) return last.end
    }
    return this.#offsetBetween(node, offset)
  }

  /** Where no character stands: the start of the piece after if only that is on the same line, else the end of the one before. */
  #offsetBetween(node: Node, offset: number): number {
    const child = node.childNodes[offset] ?? null
    const index = this.#pieces.findIndex((piece) => isAtOrAfter(piece.node, node, child))
    const after = index < 0 ? undefined : this.#pieces[index]
    const before = this.#pieces[(index < 0 ? this.#pieces.length : index) - 1]
    if (!before) return after?.start ?? 0
    const block = this.#blockOf(node)
    const isHere = (piece: Piece): boolean => this.#blockOf(piece.node.parentNode) === block
    return after && isHere(after) && (before.kind === 'break' || !isHere(before)) ? after.start : before.end
  }

  /** Where an offset stands in the page: with `forward` before the character that follows it, else behind the one before. */
  #place(offset: number, forward: boolean): [Node, number] | null {
    const pieces = this.#pieces
    if (pieces.length === 0) return [this.#root, 0]
    const holds = (piece: Piece): boolean =>
      forward ? piece.start <= offset && offset < piece.end : piece.start < offset && offset <= piece.end
    const piece =
      pieces.find(holds) ??
      pieces.find(({ start, end }) => start === offset || end === offset) ??
      // Inside a blank line that stands for something left out.
      pieces.findLast(({ end }) => end < offset)
    if (!piece) return null
    const within = Math.min(Math.max(offset, piece.start), piece.end) - piece.start
    if (piece.kind === 'text') return [piece.node, piece.from + within]
    const parent = piece.node.parentNode
    return parent ? [parent, indexOf(piece.node) + (piece.kind === 'atom' ? within : 0)] : null
  }

  #isLeftOut(node: Node): boolean {
    if (this.#skipped.some((element) => element.contains(node))) return true
    if (!this.#rest) return false
    return this.#rest === node || (this.#rest.compareDocumentPosition(node) & 4) !== 0
  }

  #blockOf(node: Node | null): Node {
    for (let each = node; each && each !== this.#root; each = each.parentNode)
      if (blocks.has(each.nodeName)) return each
    return this.#root
  }
}

function indexOf(node: Node): number {
  let index = 0
  for (let each = node.previousSibling; each; each = each.previousSibling) index++
  return index
}

/** Whether `node` stands at or behind the place in `parent` before `child` (null: at its end). */
function isAtOrAfter(node: Node, parent: Node, child: Node | null): boolean {
  if (child) return child === node || (child.compareDocumentPosition(node) & 4) !== 0
  const position = parent.compareDocumentPosition(node)
  return (position & 4) !== 0 && (position & 16) === 0
}
