import type { Finding, Severity } from '../tone/types'
import type { ComposeView } from '../webmail/types'

/**
 * Underlines are CSS Custom Highlights: ranges the browser paints, with no node or attribute in the draft
 * (https://developer.mozilla.org/docs/Web/API/CSS_Custom_Highlight_API). One highlight a severity, shared by all
 * compose views of the document.
 */
export interface Underlines {
  /** Underlines `findings` of one view in place of those before. */
  paint(view: ComposeView, findings: readonly Finding[]): void
  /** Tints the phrase whose card is open, in place of the one before; null takes the tint away. */
  tint(view: ComposeView, finding: Finding | null): void
  /** Tints words of the incoming mail and brings them into view, in place of those before. */
  point(view: ComposeView, words: Range | null): void
}

type Kind = Severity | 'active' | 'said'
const kinds: readonly Kind[] = ['hint', 'warning', 'error', 'active', 'said']

export function createUnderlines(document: Document, css: string): Underlines {
  const highlights = new Map(kinds.map((kind) => [kind, new Highlight()]))
  const painted = new WeakMap<ComposeView, Range[]>()
  const tinted = new WeakMap<ComposeView, Range>()
  const pointed = new WeakMap<ComposeView, Range>()
  const known = new WeakSet<ComposeView>()
  let sheet: CSSStyleSheet | null = null

  /** A constructed sheet: no element in the page, and pages' content security policies do not concern it. */
  function ensureStyled(): void {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
    }
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }
    for (const [kind, highlight] of highlights) CSS.highlights.set(`deskside-${kind}`, highlight)
  }

  function erase(view: ComposeView): void {
    for (const range of painted.get(view) ?? []) for (const highlight of highlights.values()) highlight.delete(range)
    painted.delete(view)
  }

  function untint(view: ComposeView): void {
    const range = tinted.get(view)
    if (range) highlights.get('active')?.delete(range)
    tinted.delete(view)
  }

  function unpoint(view: ComposeView): void {
    const range = pointed.get(view)
    if (range) highlights.get('said')?.delete(range)
    pointed.delete(view)
  }

  /** Highlights would keep the ranges of a compose that has gone; one listener a view is enough. */
  function forgetWithView(view: ComposeView): void {
    if (known.has(view)) return
    known.add(view)
    view.signal.addEventListener(
      'abort',
      () => {
        erase(view)
        untint(view)
        unpoint(view)
      },
      { once: true },
    )
  }

  return {
    paint(view, findings) {
      erase(view)
      if (findings.length === 0) return
      ensureStyled()
      const ranges: Range[] = []
      for (const finding of findings) {
        const range = finding.missing ? null : view.toRange(finding.span)
        if (!range) continue
        highlights.get(finding.severity)?.add(range)
        ranges.push(range)
      }
      painted.set(view, ranges)
      forgetWithView(view)
    },
    tint(view, finding) {
      untint(view)
      const range = finding && !finding.missing ? view.toRange(finding.span) : null
      if (!range) return
      highlights.get('active')?.add(range)
      tinted.set(view, range)
      forgetWithView(view)
    },
    point(view, words) {
      unpoint(view)
      if (!words) return
      ensureStyled()
      highlights.get('said')?.add(words)
      pointed.set(view, words)
      forgetWithView(view)
      const { startContainer: node } = words
      const around = node instanceof Element ? node : node.parentElement
      around?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    },
  }
}
