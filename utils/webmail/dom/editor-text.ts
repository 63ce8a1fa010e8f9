import type { ListItem, Span } from '../../tone/types'

/** The draft of one editor as plain text, and the way back from offsets to places in the page. */
export interface EditorText {
  readonly text: string
  readonly masks: readonly Span[]
  readonly items: readonly ListItem[]
  readonly loud: readonly Span[]
  /** A live range over the span; null in a textarea, or where the span lies outside the text. */
  rangeOf(span: Span): Range | null
  /** Whether the span lies in one stretch of the page's text, with nothing left out and no formatting in between. */
  isOneRun(span: Span): boolean
  /** Whether something left out (a quote, something hidden) lies inside the span, and would go with it. */
  holdsLeftOut(span: Span): boolean
  /** Selects the span in the editor. False where it has no place. */
  select(span: Span): boolean
  /** The selection as a span, or null where it lies outside the writer's own words. */
  caret(): Span | null
  /** The offset of a place in the page, or null where it lies outside the writer's own words. */
  offsetOf(node: Node, offset: number): number | null
}
