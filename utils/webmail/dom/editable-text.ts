import type { Span } from '../../tone/types'
import type { EditorText } from './editor-text'
import { isBold, isCode, labels } from './text-masks'

/** What an element is to the draft: the writer's own, left out, or the first of what is left out to the very end. */
export type Part = 'own' | 'skip' | 'rest'
export type Classify = (element: Element) => Part

export interface WalkOptions {
  classify(element: Element): Part
  /** Whether white space counts as it stands (`white-space: pre*` on the editable itself). */
  readonly preserve?: boolean
  /** For mail of others, where a sheet may hide things; drafts only need the inline style, which is always asked. */
  isHidden?(element: Element): boolean
}

/** One stretch of the text and the node it comes from. A `break` is a `<br>`: empty, but a place the caret can be. */
interface Piece {
  readonly kind: 'text' | 'atom' | 'break'
  readonly node: Node
  /** Offset in a text node's data; else 0. */
  readonly from: number
  readonly start: number
  end: number
}

const words = (list: string): Set<string> => new Set(list.split(' '))
const blocks = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)
const atoms = words(
  'AUDIO BUTTON CANVAS EMBED IFRAME IMG INPUT MATH METER OBJECT PROGRESS SELECT SVG svg TEXTAREA VIDEO',
)
const silent = words('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE META LINK COL COLGROUP')
const hidden = /display:\s*none|visibility:\s*hidden/i
const preserving = /white-space(?:-collapse)?:\s*(?:pre|break-spaces)/i
const untidy = /[\t\n\r\f]| {2}|^ /

/**
 * Reads what stands in `root` as plain text, the same in every browser (`innerText` is not):
 * - each block and each `<br>` is one line break, an empty line of either kind a blank line, a paragraph no more than that;
 * - a no-break space is an ordinary one, other characters stay as they are, so that offsets hold;
 * - a picture or widget is U+FFFC; what is left out gives a blank line between its neighbours.
 */
export function readEditable(root: HTMLElement, options: WalkOptions): EditorText {
  const walk = new Walk(options)
  walk.children(root, { preserve: options.preserve ?? false, code: false, bold: false })
  return new EditableText(root, walk)
}

interface Context {
  readonly preserve: boolean
  readonly code: boolean
  readonly bold: boolean
}

class Walk {
  readonly pieces: Piece[] = []
  readonly skipped: Element[] = []
  rest: Element | null = null
  text = ''
  readonly code: Span[] = []
  readonly bold: Span[] = []
  #lines = 0
  #lineOpen = false
  #paragraph = false
  #afterSpace = true
  #afterInlineSkip = false

  constructor(readonly options: WalkOptions) {}

  children(parent: Node, context: Context): void {
    for (let node = parent.firstChild; node && !this.rest; node = node.nextSibling) {
      if (node.nodeType === 3) this.#characters(node as Text, context)
      else if (node.nodeType === 1) this.#element(node as Element, context)
    }
  }

  #element(element: Element, context: Context): void {
    const tag = element.tagName
    if (silent.has(tag)) return
    const part = this.options.classify(element)
    if (part !== 'own') {
      if (part === 'rest') this.rest = element
      else this.skipped.push(element)
      this.#closeLine()
      this.#paragraph = true
      this.#afterInlineSkip = !blocks.has(tag)
      return
    }
    if (tag === 'BR') {
      this.#lineBreak(element)
      return
    }
    const style = element.getAttribute('style') ?? ''
    if ((style !== '' && hidden.test(style)) || element.hasAttribute('hidden') || this.options.isHidden?.(element)) {
      this.skipped.push(element)
      return
    }
    this.#afterInlineSkip = false
    const isBlock = blocks.has(tag)
    if (isBlock) this.#closeLine()
    if (tag === 'HR') this.#paragraph = true
    else if (atoms.has(tag) || element.getAttribute('contenteditable') === 'false') this.#atom(element)
    else this.#inside(element, style, context)
    if (isBlock) this.#closeLine()
  }

  #inside(element: Element, style: string, context: Context): void {
    const code = isCode(element, style)
    const bold = isBold(element, style)
    const preserve = context.preserve || element.tagName === 'PRE' || (style !== '' && preserving.test(style))
    const first = this.pieces.length
    this.children(element, { preserve, code: context.code || code, bold: context.bold || bold })
    const span = { start: this.pieces[first]?.start ?? 0, end: this.pieces.at(-1)?.end ?? 0 }
    if (this.pieces.length === first || span.start === span.end) return
    if (code && !context.code) this.code.push(span)
    if (bold && !context.bold) this.bold.push(span)
  }

  #characters(node: Text, { preserve }: Context): void {
    const { data } = node
    if (preserve || (!untidy.test(data) && !(this.#afterSpace && data.startsWith(' ')))) {
      if (data !== '') this.#write(node, 0, data)
      return
    }
    for (const { 0: run, index } of data.matchAll(/[^ \t\n\r\f]+|[ \t\n\r\f]+/g)) {
      if (!/^[ \t\n\r\f]/.test(run)) this.#write(node, index, run)
      else if (this.#lineOpen && !this.#afterSpace) this.#write(node, index, ' ')
    }
  }

  #write(node: Text, from: number, data: string): void {
    this.#openLine()
    const start = this.text.length
    this.text += data.replaceAll('\u00a0', ' ')
    this.#afterSpace = data.endsWith(' ')
    this.#afterInlineSkip = false
    const last = this.pieces.at(-1)
    if (last && last.node === node && last.end === start && last.from + last.end - last.start === from) {
      last.end = this.text.length
    } else this.pieces.push({ kind: 'text', node, from, start, end: this.text.length })
  }

  #atom(element: Element): void {
    this.#openLine()
    const start = this.text.length
    this.text += '\ufffc'
    this.#afterSpace = false
    this.pieces.push({ kind: 'atom', node: element, from: 0, start, end: start + 1 })
  }

  #lineBreak(element: Element): void {
    // The break that ends a signature's dashes belongs to them.
    if (this.#afterInlineSkip) {
      this.#afterInlineSkip = false
      return
    }
    this.#openLine()
    const at = this.text.length
    this.pieces.push({ kind: 'break', node: element, from: 0, start: at, end: at })
    this.#closeLine()
  }

  #openLine(): void {
    if (this.#lineOpen) return
    if (this.#lines > 0) this.text += this.#paragraph && !/(?:^|\n)$/.test(this.text) ? '\n\n' : '\n'
    this.#lines++
    this.#lineOpen = true
    this.#paragraph = false
    this.#afterSpace = true
  }

  #closeLine(): void {
    this.#lineOpen = false
  }
}

class EditableText implements EditorText {
  readonly text: string
  readonly masks: readonly Span[]
  readonly #root: HTMLElement
  readonly #pieces: readonly Piece[]
  readonly #skipped: readonly Element[]
  readonly #rest: Element | null

  constructor(root: HTMLElement, walk: Walk) {
    this.#root = root
    this.#pieces = walk.pieces
    this.#skipped = walk.skipped
    this.#rest = walk.rest
    this.text = walk.text
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
