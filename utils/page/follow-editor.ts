import { autoUpdate } from '@floating-ui/dom'
import type { ComposeView } from '../webmail/types'
import { type Box, intersect } from './placing'

/** What stands where around an editor, in the viewport; `editor` is its visible part, null while none shows. */
export interface Surroundings {
  readonly editor: Box | null
  readonly caret: Box | null
  readonly obstacles: readonly Box[]
  readonly viewport: Box
}

/** Where the page is not what it was, layout is still read: the pill has something to say just then. */
function orNull<T>(look: () => T): T | null {
  try {
    return look()
  } catch {
    return null
  }
}

/** The editor, or what is around it where it cannot be found. */
export function editorOrRoot(view: ComposeView): HTMLElement {
  return orNull(() => view.getEditable()) ?? view.root
}

/**
 * Calls `onMove` at once and whenever the editor moves, resizes, scrolls, is minimised or shown again, until `signal`
 * aborts. The editor may be another element later (plain text mode): `retarget` looks again.
 */
export function followEditor(
  view: ComposeView,
  floating: HTMLElement,
  onMove: () => void,
  signal: AbortSignal,
): { retarget(): void } {
  let followed: HTMLElement | null = null
  let stop = (): void => {}
  function retarget(): void {
    const editable = editorOrRoot(view)
    if (editable === followed || signal.aborted) return
    stop()
    followed = editable
    stop = autoUpdate(editable, floating, onMove)
  }
  signal.addEventListener('abort', () => stop(), { once: true })
  retarget()
  return { retarget }
}

/** Reads the page's layout: to be called once for a move, not for a key. */
export function surroundings(view: ComposeView): Surroundings {
  const editable = editorOrRoot(view)
  const { clientWidth, clientHeight } = editable.ownerDocument.documentElement
  const viewport = { left: 0, top: 0, right: clientWidth, bottom: clientHeight }
  return {
    editor: visiblePart(editable, viewport),
    caret: orNull(() => caretBox(view)),
    obstacles: (orNull(() => view.getObstacles()) ?? []).map((element) => element.getBoundingClientRect()),
    viewport,
  }
}

/** The box of the first line of a span, or null where it isn't drawn. */
export function spanBox(view: ComposeView, span: { readonly start: number; readonly end: number }): Box | null {
  const box = orNull(() => view.toRange(span)?.getClientRects()[0])
  return box && box.height > 0 ? box : null
}

/** Whether the line with the caret runs under `box`: asked of the selection alone, without reading the draft. */
export function isTypedInto(box: Box, document: Document): boolean {
  const selection = document.getSelection()
  const line = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null
  // A caret on an empty line, or in a text area, has no box: better look once too often.
  return !line || line.height === 0 || (line.top < box.bottom && line.bottom > box.top)
}

function caretBox(view: ComposeView): Box | null {
  const caret = view.getCaret()
  if (!caret) return null
  // A collapsed range at a line's start has no box in some engines; the character before it has.
  return (
    spanBox(view, { start: caret.end, end: caret.end }) ??
    spanBox(view, { start: Math.max(0, caret.end - 1), end: caret.end })
  )
}

function visiblePart(element: HTMLElement, viewport: Box): Box | null {
  let visible = intersect(element.getBoundingClientRect(), viewport)
  for (let parent = element.parentElement; parent && visible; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflow !== 'visible') visible = intersect(visible, parent.getBoundingClientRect())
  }
  return visible && isOnTop(element, visible) ? visible : null
}

/** False where something else of the page (another compose, a dialog) lies over the editor's lower corner. */
function isOnTop(element: HTMLElement, visible: Box): boolean {
  const { ownerDocument: document } = element
  const under = document
    .elementsFromPoint(visible.right - 12, visible.bottom - 12)
    .find((other) => other.localName !== 'deskside-ui')
  return !under || element.contains(under) || under.contains(element)
}
