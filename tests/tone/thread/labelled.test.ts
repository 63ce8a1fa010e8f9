import { describe, expect, it } from 'vitest'
import { moods } from '../../../utils/tone/thread/types'
import { figuresOf } from './figures'
import { heldPairs } from './pairs/held'
import { openPairs } from './pairs/open'

describe.each([
  ['open', openPairs],
  ['held out', heldPairs],
])('labelled pairs, %s', (_, pairs) => {
  const figures = figuresOf(pairs)

  it('are many, and differ', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(60)
    expect(new Set(pairs.map(({ incoming }) => incoming)).size).toBe(pairs.length)
    expect(new Set(pairs.map(({ mood }) => mood))).toEqual(new Set(moods))
  })

  it.each([
    ['questionPrecision', 0.9],
    ['questionRecall', 0.85],
    ['answered', 0.85],
    ['mood', 0.8],
    ['acknowledged', 0.9],
  ] as const)('%s is at least %d', (name, least) => {
    expect(figures[name]).toBeGreaterThanOrEqual(least)
  })

  it('no mood is off by two steps', () => {
    expect(figures.moodsFarOff).toEqual([])
  })

  it('at most 3 % of the good replies get a warning about the thread', () => {
    expect(figures.falseAlarms.length / pairs.filter(({ good }) => good).length).toBeLessThanOrEqual(0.03)
  })
})
