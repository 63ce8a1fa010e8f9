import { describe, expect, it } from 'vitest'
import { type Box, intersect, placePanel, placePill } from '../utils/page/placing'

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const viewport = box(0, 0, 1280, 800)
const pill = { width: 40, height: 28 }
const editor = box(700, 400, 500, 300)
const sendRow = box(700, 700, 500, 50)

describe('placePill', () => {
  const boxAt = (at: { x: number; y: number } | null): Box =>
    box(at?.x ?? Number.NaN, at?.y ?? Number.NaN, pill.width, pill.height)

  it('sits in the lower right corner', () => {
    expect(placePill(editor, pill, null, [sendRow], viewport)).toEqual({ x: 1152, y: 664 })
  })

  it.each<[string, Box, Box | null, Box[]]>([
    ['the line being typed', editor, box(710, 670, 1, 18), [sendRow]],
    ['a formatting bar over the corner', editor, null, [sendRow, box(700, 650, 500, 50)]],
    ['caret in a one-line editor', box(700, 400, 500, 24), box(720, 402, 1, 18), [box(700, 424, 500, 50)]],
    ['caret in a short inline reply', box(300, 500, 600, 85), box(320, 560, 1, 18), [box(300, 585, 600, 50)]],
  ])('keeps off %s', (_, around, caret, obstacles) => {
    const place = boxAt(placePill(around, pill, caret, obstacles, viewport))
    const line = caret ? { ...caret, left: around.left, right: around.right } : null
    for (const taken of line ? [line, ...obstacles] : obstacles) expect(intersect(place, taken)).toBeNull()
    expect(intersect(place, viewport)).toEqual(place)
  })

  it('is not there where the editor hardly shows', () => {
    expect(placePill(box(700, 790, 30, 10), pill, null, [], viewport)).toBeNull()
  })
})

describe('placePanel', () => {
  it.each<[string, Box]>([
    ['a pill at the lower right', box(1152, 664, 40, 28)],
    ['a phrase at the top', box(20, 10, 80, 18)],
    ['a phrase in the middle', box(600, 400, 80, 18)],
  ])('is whole in the viewport, off %s', (_, anchor) => {
    const wanted = { width: 372, height: 420 }
    const { left, edge, offset, room } = placePanel(anchor, wanted, viewport)
    const height = Math.min(room, wanted.height)
    const top = edge === 'top' ? offset : viewport.bottom - offset - height
    const panel = box(left, top, wanted.width, height)
    expect(intersect(panel, viewport)).toEqual(panel)
    expect(intersect(panel, anchor)).toBeNull()
  })

  it('still fits a viewport smaller than it wants (200 % zoom)', () => {
    const { left, room } = placePanel(box(300, 250, 40, 28), { width: 372, height: 420 }, box(0, 0, 380, 300))
    expect(left).toBe(8)
    expect(room).toBeLessThanOrEqual(284)
  })
})
