import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findMood } from '../../../utils/tone/thread/mood'
import { moods } from '../../../utils/tone/thread/types'
import { mails } from './moods'

const moodOf = (text: string) => findMood(createDocument(text)).mood
const every = moods.flatMap((mood) => mails[mood].map((text) => ({ mood, text, read: moodOf(text) })))

describe('findMood', () => {
  it.each(mails.calm)('leaves a calm mail calm: %s', (text) => {
    expect(moodOf(text)).toBe('calm')
  })
  it.each(every)('is never two steps off: $mood, $text', ({ mood, read }) => {
    expect(Math.abs(moods.indexOf(read) - moods.indexOf(mood))).toBeLessThan(2)
  })
  it('reads the very mood nearly always', () => {
    const wrong = every.filter(({ mood, read }) => mood !== read)
    expect(wrong.length / every.length, JSON.stringify(wrong, null, 1)).toBeLessThan(0.1)
  })
})
