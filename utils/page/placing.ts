/** Edges in CSS pixels of the viewport. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

const margin = 8

/** The part of `box` inside `clip`; null where nothing is left. */
export function intersect(box: Box, clip: Box): Box | null {
  const left = Math.max(box.left, clip.left)
  const top = Math.max(box.top, clip.top)
  const right = Math.min(box.right, clip.right)
  const bottom = Math.min(box.bottom, clip.bottom)
  return right > left && bottom > top ? { left, top, right, bottom } : null
}

/**
 * Where the pill goes: a corner of the visible editor, the lower right one first, that covers neither the line being
 * typed (`caret`: its whole height, across the editor) nor an obstacle. Null where the editor shows too little to carry
 * it; then there is no pill.
 */
export function placePill(
  editor: Box,
  pill: Size,
  caret: Box | null,
  obstacles: readonly Box[],
  viewport: Box,
): Point | null {
  if (editor.right - editor.left < pill.width + 2 * margin) return null
  const right = editor.right - pill.width - margin
  const left = editor.left + margin
  const below = editor.bottom - pill.height - margin
  const above = editor.top + margin
  const line = caret && { left: editor.left, right: editor.right, top: caret.top - 2, bottom: caret.bottom + 2 }
  const taken = line ? [line, ...obstacles] : obstacles
  const fits = ({ x, y }: Point): boolean => {
    const box = { left: x, top: y, right: x + pill.width, bottom: y + pill.height }
    return contains(viewport, box) && !taken.some((other) => intersect(box, other))
  }
  const inside = editor.bottom - editor.top >= pill.height + 2 * margin
  const corners: Point[] = inside
    ? [
        { x: right, y: below },
        { x: right, y: above },
      ]
    : []
  // A one-line editor has no free corner: sit on its upper or lower edge instead.
  const edges: Point[] = [
    { x: right, y: editor.top - pill.height - margin / 2 },
    { x: right, y: editor.bottom + margin / 2 },
    { x: left, y: below },
  ]
  return [...corners, ...edges].find(fits) ?? null
}

/** A place by its left edge and its upper or lower one, that far from the same edge of the viewport. */
export interface PanelPlace {
  readonly left: number
  readonly edge: 'top' | 'bottom'
  readonly offset: number
  /** How tall the panel may grow; it scrolls inside. */
  readonly room: number
}

/**
 * Where the panel goes: below `anchor` (pill or phrase), or above where only there it fits or has more room; whole inside
 * the viewport.
 */
export function placePanel(anchor: Box, wanted: Size, viewport: Box): PanelPlace {
  const roomAbove = anchor.top - viewport.top - 2 * margin
  const roomBelow = viewport.bottom - anchor.bottom - 2 * margin
  const below = roomBelow >= wanted.height || roomBelow >= roomAbove
  const least = Math.min(wanted.height, 200)
  const room = clamp(below ? roomBelow : roomAbove, least, viewport.bottom - viewport.top - 2 * margin)
  const offset = below ? anchor.bottom + margin : viewport.bottom - anchor.top + margin
  return {
    left: clamp(anchor.right - wanted.width, viewport.left + margin, viewport.right - wanted.width - margin),
    edge: below ? 'top' : 'bottom',
    offset: clamp(
      offset,
      margin,
      Math.max(margin, viewport.bottom - viewport.top - margin - Math.min(room, wanted.height)),
    ),
    room,
  }
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom
  )
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)))
}
