import { describe, expect, it } from 'vitest'
import { applyEdits, EditRangeError } from '../../utils/tone/edit'
import type { TextEdit } from '../../utils/tone/types'

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText })

describe('edits', () => {
  it.each<[string, TextEdit[], string]>([
    ['abc', [], 'abc'],
    ['abc', [edit(1, 2, 'XY')], 'aXYc'],
    ['abc', [edit(0, 1, ''), edit(1, 2, 'X'), edit(3, 3, '!')], 'Xc!'],
    ['abc', [edit(1, 1, '1'), edit(1, 1, '2')], 'a12bc'],
    ['', [edit(0, 0, 'x')], 'x'],
    ['a😀b', [edit(1, 3, '-')], 'a-b'],
  ])('turn %j by %j into %j', (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected)
  })

  it.each<[TextEdit[], string]>([
    [[edit(1, 3, ''), edit(2, 3, '')], 'starts before'],
    [[edit(2, 3, ''), edit(0, 1, '')], 'starts before'],
    [[edit(-1, 1, '')], 'outside'],
    [[edit(1, 4, '')], 'outside'],
    [[edit(2, 1, '')], 'outside'],
    [[edit(Number.NaN, 1, '')], 'outside'],
  ])('that do not fit are refused: %j', (edits, complaint) => {
    expect(() => applyEdits('abc', edits)).toThrow(EditRangeError)
    expect(() => applyEdits('abc', edits)).toThrow(RangeError)
    expect(() => applyEdits('abc', edits)).toThrow(complaint)
  })
})
