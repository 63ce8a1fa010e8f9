import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findMood } from '../../../utils/tone/thread/mood'
import { moods } from '../../../utils/tone/thread/types'
import { mails, toldMails } from './moods'

const moodOf = (text: string) => findMood(createDocument(text)).mood
const readAll = (all: typeof mails) =>
  moods.flatMap((mood) => all[mood].map((text) => ({ mood, text, read: moodOf(text) })))
const every = readAll(mails)
const told = readAll(toldMails)
const share = (all: typeof every) => all.filter(({ mood, read }) => mood === read).length / all.length

describe('findMood', () => {
  it.each(mails.calm)('leaves a calm mail calm: %s', (text) => {
    expect(moodOf(text)).toBe('calm')
  })
  it.each(every)('is never two steps off: $mood, $text', ({ mood, read }) => {
    expect(Math.abs(moods.indexOf(read) - moods.indexOf(mood))).toBeLessThan(2)
  })
  it('reads the very mood nearly always where it is named', () => {
    expect(share(every)).toBeGreaterThan(0.9)
  })
  it.each(told)('is never two steps off where it is told: $mood, $text', ({ mood, read }) => {
    expect(Math.abs(moods.indexOf(read) - moods.indexOf(mood))).toBeLessThan(2)
  })
  it('reads the very mood mostly where it is told', () => {
    expect(share(told)).toBeGreaterThan(0.8)
  })
  it('names the words that show it', () => {
    const text = 'This is unacceptable. It is the third time I am writing.'
    const { signs } = findMood(createDocument(text))
    expect(signs.map(({ kind, said }) => [kind, text.slice(said.start, said.end)])).toEqual([
      ['anger', 'This is unacceptable'],
      ['repeat', 'It is the third time I am writing'],
    ])
  })
})
