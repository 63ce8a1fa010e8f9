import Sentiment from 'sentiment'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../utils/tone/document'
import { foldTone } from '../../utils/tone/fold'
import { moodWords } from '../../utils/tone/mood-words'
import { measureValence } from '../../utils/tone/valence'

const meanOf = (text: string): number => measureValence(createDocument(text)).mean

describe('valence', () => {
  it('is what the sentiment package says, a word', () => {
    const text = 'This is a wonderful idea but an awful, dreadful plan and not good'
    const { calculation } = new Sentiment().analyze(text)
    const values = calculation.flatMap((entry) => Object.values(entry) as number[])
    expect(values).toHaveLength(4)
    expect(measureValence(createDocument(text))).toEqual({
      mean: Math.round((values.reduce((sum, value) => sum + value, 0) / 4) * 100) / 100,
      count: 4,
    })
  })

  it.each([
    ['', 0],
    ['The cable is on the table.', 0],
    ['wonderful', 4],
    ['not wonderful', -4],
    ["It isn't wonderful. Wonderful", 0],
    ['constructor toString __proto__ hasOwnProperty', 0],
  ])('of %j is %d', (text, expected) => {
    expect(meanOf(text)).toBe(expected)
  })

  it.each([
    ['Kill the task, abort the dump and terminate the dead process.'],
    ['The server crashed with a fatal error, the invalid request was blocked and the job failed.'],
    ['The attack was stopped, the conflict was forced, the critical alert was cancelled.'],
    ['Sorry for the problem, we apologise.'],
    ['Support can save, restore and share it securely, please.'],
  ])('hears no mood in %j', (text) => {
    expect(meanOf(text)).toBe(0)
  })

  it('is the same in the extension, which ships the strong words only', async () => {
    const module = foldTone.transform('', '/project/utils/tone/mood-words.ts') ?? ''
    const shipped = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(module)}`)) as {
      readonly moodWords: ReadonlyMap<string, number>
    }
    expect(moodWords.size).toBeGreaterThan(600)
    expect(new Map(shipped.moodWords)).toEqual(moodWords)
    expect(foldTone.transform('', '/project/utils/tone/heat.ts')).toBeNull()
  })

  it('is of the own words only', () => {
    expect(meanOf('Great!\n> You are stupid and awful.\nSee https://example.com/hate and "I hate this thing".')).toBe(3)
  })

  it.each([['You are stupid and this is awful, idiot.'], ['fuck this shit'], ['I hate it, disgusting']])(
    'is far below zero for %j',
    (text) => {
      expect(meanOf(text)).toBeLessThanOrEqual(-2)
      expect(meanOf(text)).toBeGreaterThanOrEqual(-5)
    },
  )
})
