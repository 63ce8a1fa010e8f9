import type { ListItem, Span } from '../../tone/types'
import { isLoud, type Look, lookInside } from './loud-look'
import { isBold, isCode } from './text-masks'

/** What an element is to the draft: the writer's own, left out, or the first of what is left out to the very end. */
type Part = 'own' | 'skip' | 'rest'
export type Classify = (element: Element) => Part

export interface WalkOptions {
  classify(element: Element): Part
  /** Whether white space counts as it stands (`white-space: pre*` on the editable itself). */
  readonly preserve?: boolean
  /** For mail of others, where a sheet may hide things; drafts only need the inline style, which is always asked. */
  isHidden?(element: Element): boolean
}

/** One stretch of the text and the node it comes from. A `break` is a `<br>`: empty, but a place the caret can be. */
export interface Piece {
  readonly kind: 'text' | 'atom' | 'break'
  readonly node: Node
  /** Offset in a text node's data; else 0. */
  readonly from: number
  readonly start: number
  end: number
}

const words = (list: string): Set<string> => new Set(list.split(' '))
/** Tags that begin and end a line. */
export const blocks = words(
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

interface Context {
  readonly preserve: boolean
  readonly code: boolean
  readonly bold: boolean
  readonly look: Look
}

/** Collects the text under an element, node by node, with what each stretch of it comes from. */
export class TextWalk {
  readonly pieces: Piece[] = []
  readonly skipped: Element[] = []
  rest: Element | null = null
  text = ''
  readonly code: Span[] = []
  readonly bold: Span[] = []
  readonly items: ListItem[] = []
  readonly loud: Span[] = []
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
    const look = lookInside(element, style, context.look)
    this.children(element, { preserve, code: context.code || code, bold: context.bold || bold, look })
    const span = { start: this.pieces[first]?.start ?? 0, end: this.pieces.at(-1)?.end ?? 0 }
    if (this.pieces.length === first || span.start === span.end) return
    if (element.tagName === 'LI') this.#item(element, span)
    if (code && !context.code) this.code.push(span)
    if (bold && !context.bold) this.bold.push(span)
  }

  /** An item ends where one nested in it starts, so that items stay in order and apart. */
  #item({ parentElement: list }: Element, span: Span): void {
    const nested = this.items.findIndex((item) => item.span.start >= span.start)
    const end = this.items[nested]?.span.start ?? span.end
    if (end <= span.start) return
    const item: ListItem = { span: { start: span.start, end }, kind: list?.tagName === 'OL' ? 'numbered' : 'bulleted' }
    this.items.splice(nested < 0 ? this.items.length : nested, 0, item)
  }

  #characters(node: Text, { preserve, look }: Context): void {
    const first = this.pieces.length
    this.#spaced(node, preserve)
    const start = this.pieces[first]?.start
    if (start !== undefined && isLoud(look)) this.loud.push({ start, end: this.text.length })
  }

  #spaced(node: Text, preserve: boolean): void {
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
