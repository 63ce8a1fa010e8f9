import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findAnswers } from '../../../utils/tone/thread/answers'
import type { Answer } from '../../../utils/tone/thread/types'
import { natural, several, single, traps } from './answer-cases'
import { askIn } from './ask-in'

function answersTo(incoming: string, asks: readonly string[], reply: string): readonly Answer[] {
  return findAnswers(
    asks.map((ask) => askIn(incoming, ask)),
    createDocument(incoming),
    createDocument(reply),
  )
}

/** How each ask is met: "+" answered, "-" not, "?" perhaps. */
const met = (answers: readonly Answer[]): string =>
  answers.map(({ answered }) => (answered === null ? '?' : answered ? '+' : '-')).join('')
/** Less is surely not answered. */
const doubt = 0.2

describe('a reply', () => {
  it.each([...single, ...traps, ...several, ...natural])('%j %j ← %j: %s', (incoming, asks, reply, expected) => {
    const answers = answersTo(incoming, asks, reply)
    const found = met(answers)
    const fits = [...expected].every((wish, at) => {
      const mayBe = found[at] !== '-' || (answers[at]?.chance ?? 0) >= doubt
      return wish === '!' ? found[at] !== '+' : wish === '~' || wish === '?' ? mayBe : found[at] === wish
    })
    expect(fits ? expected : found).toBe(expected)
  })
})

describe('the place of an answer', () => {
  const placesIn = (incoming: string, asks: readonly string[], reply: string): readonly (string | null)[] =>
    answersTo(incoming, asks, reply).map(({ at }) => at && reply.slice(at.start, at.end))

  it('is the clause that answers', () => {
    const mail = 'When will the printer be back? And can you unlock my account?'
    expect(
      placesIn(
        mail,
        ['when: When will the printer be back', 'request: can you unlock my account'],
        'Hi Kim, the printer will be back at noon; your account is unlocked. Best, Tom',
      ),
    ).toEqual(['the printer will be back at noon', 'your account is unlocked.'])
  })

  it('is none where a question is not answered, or only perhaps', () => {
    expect(
      placesIn('Can you unlock it? Who locked it?', ['request: Can you unlock it', 'who: Who locked it'], 'Hi,'),
    ).toEqual([null, null])
    expect(placesIn('Can you unlock it?', ['request: Can you unlock it'], 'Which account is it?')).toEqual([null])
  })
})

describe('answers', () => {
  it('are none where nothing is asked', () => {
    expect(findAnswers([], createDocument('Thanks!'), createDocument('You are welcome.'))).toEqual([])
  })

  it('are one an ask, in order, however many there are', () => {
    const mail = Array.from({ length: 60 }, (_, nth) => `Can you move mailbox ${nth}?`).join(' ')
    const asks = Array.from({ length: 60 }, (_, nth) => `request: Can you move mailbox ${nth}`)
    const answers = answersTo(mail, asks, 'The mailboxes are moved.')
    expect(answers.map(({ ask }) => ask.text)).toEqual(asks.map((ask) => ask.slice('request: '.length)))
    expect(answers.at(-1)?.answered).toBeNull()
  })
})
