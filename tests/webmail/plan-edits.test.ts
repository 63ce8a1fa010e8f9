// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { TextEdit } from '../../utils/tone/types'
import { readEditable } from '../../utils/webmail/dom/editable-text'
import { formattingOutside } from '../../utils/webmail/dom/formatting'
import { applied, caretAfter, planEdits, typedSpans } from '../../utils/webmail/dom/plan-edits'

function plan(html: string, pairs: readonly (readonly [string, string])[]) {
  const root = document.createElement('div')
  root.innerHTML = html
  const reading = readEditable(root, { classify: () => 'own' })
  const edits: TextEdit[] = pairs.map(([old, newText]) => {
    const start = reading.text.indexOf(old)
    return { span: { start, end: start + old.length }, newText }
  })
  const planned = planEdits(reading, edits, false)
  expect(applied(reading.text, planned)).toBe(applied(reading.text, edits))
  return planned.map(({ span, newText }) => [reading.text.slice(span.start, span.end), newText])
}

it('makes one edit of several in one run of text', () => {
  expect(
    plan('You never read it. Bye', [
      ['never', 'may not'],
      ['Bye', 'Best'],
    ]),
  ).toEqual([['never read it. Bye', 'may not read it. Best']])
})

it('keeps edits apart that have formatting between them', () => {
  expect(
    plan('You <b>never</b> read it', [
      ['never', 'may not'],
      ['read', 'see'],
    ]),
  ).toEqual([
    ['never', 'may not'],
    ['read', 'see'],
  ])
})

it('breaks an edit at line breaks that stay, and leaves lines that stay', () => {
  expect(plan('<div>one</div><div>two</div><div>three</div>', [['one\ntwo\nthree', 'uno\ntwo\ntres']])).toEqual([
    ['one', 'uno'],
    ['three', 'tres'],
  ])
  expect(plan('<div>one</div><div>two</div>', [['one\ntwo', 'one two']])).toEqual([['one\ntwo', 'one two']])
})

it('types around a picture that stays', () => {
  expect(plan('see <img> now', [['see \ufffc now', 'see \ufffc soon']])).toEqual([['now', 'soon']])
})

it('knows where the caret belongs', () => {
  const edits: TextEdit[] = [
    { span: { start: 4, end: 8 }, newText: 'xx' },
    { span: { start: 10, end: 10 }, newText: 'yyy' },
  ]
  const at = (offset: number) => caretAfter({ start: offset, end: offset }, edits).start
  expect([0, 3, 4, 6, 8, 9, 10, 12].map(at)).toEqual([0, 3, 6, 6, 6, 7, 11, 13])
  expect(caretAfter(null, edits)).toEqual({ start: 11, end: 11 })
})

it('sees what an edit would take along, and what typing did to the formatting around', () => {
  const root = document.createElement('div')
  root.innerHTML = 'one <b>two</b> three<blockquote type="cite">theirs</blockquote>four<i hidden>x</i> five'
  const classify = (element: Element) => (element.matches('blockquote') ? 'skip' : 'own')
  const reading = readEditable(root, { classify })
  expect(reading.text).toBe('one two three\n\nfour five')
  expect(reading.holdsLeftOut({ start: 0, end: 13 })).toBe(false)
  expect(reading.holdsLeftOut({ start: 8, end: 19 })).toBe(true)
  expect(reading.holdsLeftOut({ start: 15, end: 24 })).toBe(true)
  expect(reading.holdsLeftOut({ start: 15, end: 19 })).toBe(false)
  expect(formattingOutside(reading, [{ start: 8, end: 13 }])).toEqual(['one ', 'two <B   >', 'four ', 'five '])
  expect(
    typedSpans([
      { span: { start: 1, end: 3 }, newText: 'abcd' },
      { span: { start: 5, end: 5 }, newText: 'x' },
    ]),
  ).toEqual([
    { start: 1, end: 5 },
    { start: 7, end: 8 },
  ])
})
