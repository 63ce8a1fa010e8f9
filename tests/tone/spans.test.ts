import { describe, expect, it } from 'vitest'
import { carryFindings, findChange } from '../../utils/tone/spans'
import type { Finding } from '../../utils/tone/types'

function findingOf(text: string, excerpt: string): Finding {
  const start = text.indexOf(excerpt)
  const span = { start, end: start + excerpt.length }
  return {
    ruleId: 'test',
    category: 'blame',
    severity: 'warning',
    span,
    excerpt,
    said: null,
    missing: false,
    suggestions: [
      {
        edits: [
          { span: { start, end: start + 1 }, newText: 'x' },
          { span: { start: span.end - 1, end: span.end }, newText: 'y' },
        ],
      },
    ],
  }
}
const carried = (before: string, after: string, ...excerpts: string[]): string[] =>
  carryFindings(
    excerpts.map((excerpt) => findingOf(before, excerpt)),
    before,
    after,
  ).map(({ span, excerpt }) => `${span.start} ${excerpt}`)

describe('the change between two texts', () => {
  it.each([
    ['abc', 'abc', null],
    ['', 'abc', { span: { start: 0, end: 0 }, shift: 3 }],
    ['abc', '', { span: { start: 0, end: 3 }, shift: -3 }],
    ['abc', 'aXc', { span: { start: 1, end: 2 }, shift: 0 }],
    ['aaa', 'aaaa', { span: { start: 3, end: 3 }, shift: 1 }],
    ['aaaa', 'aaa', { span: { start: 3, end: 4 }, shift: -1 }],
    ['one two', 'one and two', { span: { start: 4, end: 4 }, shift: 4 }],
  ])('from %j to %j', (before, after, expected) => {
    expect(findChange(before, after)).toEqual(expected)
  })
})

describe('findings across an edit', () => {
  const text = 'Hi. You broke it. You never listen. Bye.'
  it.each([
    ['nothing changed', text, ['4 You broke', '18 You never']],
    ['words before', `Well, ${text}`, ['10 You broke', '24 You never']],
    ['words behind', `${text} Ana`, ['4 You broke', '18 You never']],
    ['words between', text.replace('it. ', 'it again. '), ['4 You broke', '24 You never']],
    ['fewer words between', text.replace(' it.', '.'), ['4 You broke', '15 You never']],
    ['a word inside one', text.replace('You broke', 'You really broke'), ['25 You never']],
    ['the last word longer', text.replace('broke', 'brokers'), ['20 You never']],
    ['the last word shorter', text.replace('never', 'neve'), ['4 You broke']],
    ['the first word longer', text.replace('You never', 'eYou never'), ['4 You broke']],
    ['punctuation right behind', text.replace('broke it', 'broke, it'), ['4 You broke', '19 You never']],
    ['both', text.replace('broke it. You', 'x'), []],
    ['all gone', '', []],
  ])('with %s', (_, after, expected) => {
    expect(carried(text, after, 'You broke', 'You never')).toEqual(expected)
  })

  it('move their suggestions along', () => {
    const [finding] = carryFindings([findingOf('ab cd', 'cd')], 'ab cd', 'abc cd')
    expect(finding?.suggestions[0]?.edits.map(({ span }) => span)).toEqual([
      { start: 4, end: 5 },
      { start: 5, end: 6 },
    ])
  })

  it('never point at other words', () => {
    expect(carried('you you', 'you', 'you')).toEqual(['0 you'])
    expect(carried('b b a', 'b a', 'a')).toEqual(['2 a'])
    const stale = { ...findingOf('abc', 'b'), excerpt: 'z' }
    expect(carryFindings([stale], 'abc', 'abcd')).toEqual([])
  })

  it('hold for any edit', () => {
    let state = 3
    const pick = (below: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return Math.floor((state / 2 ** 32) * below)
    }
    const words = (count: number): string =>
      Array.from({ length: count }, () => ['you', 'a', '.', ' ', '\n', '😀'][pick(6)]).join('')
    for (let round = 0; round < 3000; round += 1) {
      const before = `${words(pick(9))}YOU${words(pick(9))}`
      const at = pick(before.length + 1)
      const after = before.slice(0, at) + words(pick(4)) + before.slice(at + pick(5))
      for (const { span, excerpt } of carryFindings([findingOf(before, 'YOU')], before, after))
        expect(after.slice(span.start, span.end)).toBe(excerpt)
    }
  })
})
