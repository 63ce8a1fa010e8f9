import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findMood } from '../../../utils/tone/thread/mood'
import { moodTable } from '../../../utils/tone/thread/mood-table'
import { type Mood, moods } from '../../../utils/tone/thread/types'
import { mails, toldMails } from './moods'
import { readMail } from './train/train'
import { ownChecksum, ownMails } from './train/training-mails'

/** Plain cases that nothing was learnt from. */
const fresh: Readonly<Record<Mood, readonly string[]>> = {
  calm: [
    'Could somebody show me how to forward my desk phone to my mobile? Next week is early enough.',
    'The cron job killed the database at 03:10 with a fatal error and a core dump. It restarted by itself. Logs are attached.',
    'Dead pixel on my second monitor, top left. Do you have a spare one?',
    'Panic button in the lab was tested yesterday, all green. Please file the sheet.',
    'Hi Eva, the abort dialog says "illegal instruction". I can live with it. Shall I send you the dump? Thanks, Milo',
    'What is the largest file I may attach?',
    'Thank you, that did it! Have a good weekend.',
    'Please give Noor the same rights as Ben. She takes over from him on the first.',
    'Where do I find the setting for dark mode?',
    'We will be four people in room 2 at eleven and need the big screen. Thanks!',
  ],
  worried: [
    'I am really scared that I wiped the shared drive. Can you look, please?',
    'Help, my bank mails me about a payment I never made, from my work account. Was I hacked?',
    'The hearing is at two and the evidence folder will not open. I am getting very nervous.',
    'My only copy of the grant application is on the stick that is now asking to be formatted. Please tell me it can be saved.',
    "We're anxious about tonight's switch. What happens if the orders do not come through?",
  ],
  frustrated: [
    'This is the fifth time I report the same scanner, and it is still not repaired.',
    'I am so tired of this. Every day the same message, and nobody answers my tickets.',
    'It froze again in the middle of a call. I have been waiting for a new headset for two months.',
    'Honestly, how often do I have to fill in this form? I have already sent it three times.',
    'Nothing has happened for ten days. Could somebody please tell me what is going on?',
  ],
  angry: [
    'You shut down our shop without a word. This is outrageous, and I expect an apology and a refund.',
    'Another useless answer. I want to talk to somebody who is in charge, today.',
    'I am livid. Your technician deleted my work and then lied about it.',
    'WHO decided this?! You people have no idea what you are doing and I am sick of it.',
    'If nobody calls me within the hour, our lawyer will. This is a disgrace.',
  ],
}
const moodOf = (text: string) => findMood(createDocument(text)).mood
const readAll = (all: typeof mails) =>
  moods.flatMap((mood) => all[mood].map((text) => ({ mood, text, read: moodOf(text) })))
const every = readAll(mails)
const told = readAll(toldMails)
const unseen = readAll(fresh)
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
  it.each(unseen)('is never two steps off in a plain mail: $mood, $text', ({ mood, read }) => {
    expect(Math.abs(moods.indexOf(read) - moods.indexOf(mood))).toBeLessThan(2)
  })
  it.each(fresh.calm)('keeps calm: %s', (text) => {
    expect(moodOf(text)).toBe('calm')
  })
  it('reads the very mood mostly in plain mails', () => {
    expect(share(unseen)).toBeGreaterThan(0.8)
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

describe('the table of weights', () => {
  it('is made from the labelled mails as they are (else: npm run train:mood)', () => {
    const source = readFileSync(new URL('../../../utils/tone/thread/mood-table.ts', import.meta.url), 'utf8')
    expect(source).toContain(`checksum ${ownChecksum}`)
  })
  it('weighs nothing that is not found in them', () => {
    const found = new Set(ownMails.flatMap((mail) => [...readMail(mail).values.keys()]))
    const named = moodTable.named
      .trim()
      .split('\n')
      .map((line) => line.trim().split(': ')[0] as string)
    const words = moodTable.words.replace(/\n\s*/g, '').split(',')
    expect([...named, ...words].filter((key) => !found.has(key))).toEqual([])
    expect(moodTable.weights.replace(/\s/g, '')).toHaveLength(3 * words.length)
  })
})
