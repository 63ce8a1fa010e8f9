import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../utils/tone/edit'
import { carrySpans, EditRounds } from '../../../utils/tone/rewrite/edit-rounds'
import { tidied } from '../../../utils/tone/rewrite/tidy'
import { wordEdits } from '../../../utils/tone/rewrite/word-edits'
import type { TextEdit } from '../../../utils/tone/types'

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText })

/** Edits in order and apart, for a text of this length. */
const editsFor = (length: number) =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length), fc.string({ maxLength: 4 })), { maxLength: 4 }).map((drawn) => {
    const ends = [...drawn.map(([from]) => from), ...drawn.map(([, to]) => to)].sort((a, b) => a - b)
    return drawn
      .map(([, , newText], at) => edit(ends[2 * at] as number, ends[2 * at + 1] as number, newText))
      .filter(
        ({ span, newText }, at, all) =>
          (span.end > span.start || newText !== '') && all[at - 1]?.span.end !== span.start,
      )
  })

describe('rounds of edits', () => {
  it('are edits of the first text', () => {
    const rounds = new EditRounds('You must restart it now.')
    rounds.add([edit(0, 8, 'Could you'), edit(23, 24, '?')])
    rounds.add([edit(0, 5, 'Can'), edit(rounds.text.length - 5, rounds.text.length - 1, '')])
    expect(rounds.text).toBe('Can you restart it?')
    expect(applyEdits('You must restart it now.', rounds.edits())).toBe(rounds.text)
  })

  it('whatever they are', () => {
    const drawn = fc.string({ maxLength: 20 }).chain((text) =>
      editsFor(text.length).chain((first) => {
        const middle = applyEdits(text, first)
        return editsFor(middle.length).map((second) => ({ text, first, second }))
      }),
    )
    fc.assert(
      fc.property(drawn, ({ text, first, second }) => {
        const rounds = new EditRounds(text)
        rounds.add(first)
        rounds.add(second)
        expect(applyEdits(text, rounds.edits())).toBe(rounds.text)
      }),
    )
  })

  it('carry spans along, but for those they reach into', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 3, end: 6 },
      { start: 8, end: 9 },
    ]
    expect(carrySpans(spans, [edit(2, 4, 'xyz')])).toEqual([
      { start: 0, end: 2 },
      { start: 9, end: 10 },
    ])
  })
})

describe('an edit by words', () => {
  it('leaves alone what stays', () => {
    const text = 'You need to restart the client before you open a ticket.'
    const edits = wordEdits(text, edit(0, text.length, 'Could you restart the client before opening a ticket?'))
    expect(applyEdits(text, edits)).toBe('Could you restart the client before opening a ticket?')
    expect(edits.every(({ span }) => !text.slice(span.start, span.end).includes('client'))).toBe(true)
  })

  it('comes to the same text, whatever it is', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', ' ', '. ', '\n', 'é'), { maxLength: 12 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(words, words, words, (before, old, after) => {
        const text = `${before}${old}${before}`
        const one = edit(before.length, before.length + old.length, after)
        expect(applyEdits(text, wordEdits(text, one))).toBe(applyEdits(text, [one]))
      }),
    )
  })
})

describe('words that are left out', () => {
  it.each([
    ['inside a line', 'Fine. *Any child knows.* Click Save.', 'Fine. Click Save.'],
    ['at the start of a line', '*Any child knows.* Click Save.', 'Click Save.'],
    ['at the end of a line', 'Click Save. *Any child knows.*\nTom', 'Click Save.\nTom'],
    ['a whole line', 'Hi,\n\n*Any child knows.*\n\nTom', 'Hi,\n\nTom'],
    ['the last line', 'Click Save.\n\n*Any child knows.*', 'Click Save.'],
    ['everything', '*Any child knows.*', ''],
  ])('take the space beside them along: %s', (_, marked, after) => {
    const start = marked.indexOf('*')
    const end = marked.lastIndexOf('*') - 1
    const text = marked.replaceAll('*', '')
    expect(applyEdits(text, [tidied(text, edit(start, end, ''))])).toBe(after)
  })

  it('is nothing to what is replaced', () => {
    expect(tidied('a b c', edit(2, 3, 'x'))).toEqual(edit(2, 3, 'x'))
  })
})
