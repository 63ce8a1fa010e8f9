import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findAnswers } from '../../../utils/tone/thread/answers'
import { readThread } from '../../../utils/tone/thread/read-thread'
import type { Answer, AskKind } from '../../../utils/tone/thread/types'
import { answeredOtherwise, notAnswered } from './answer-paraphrases'
import { openPairs } from './pairs/open'
import { thirdPairs } from './pairs/third'

/** How one of the lines is read: the only ask of its mail, by its reply. */
function answerTo(line: string): Answer | undefined {
  const [context = '', asked = '', reply = ''] = line.split(' | ')
  const [, kind, text = ''] = /^([a-z-]+): (.*)$/.exec(asked) ?? []
  const start = context.length + 1
  const ask = { said: { start, end: start + text.length }, text, kind: kind as AskKind, number: null }
  return findAnswers([ask], createDocument(`${context} ${text}?`), createDocument(reply))[0]
}

describe('the one question of a mail', () => {
  const answered = answeredOtherwise.trim().split('\n').map(answerTo)
  const unanswered = notAnswered.trim().split('\n').map(answerTo)
  const shareMet = (answers: readonly (Answer | undefined)[]): number =>
    answers.filter((answer) => answer?.answered === true).length / answers.length

  it('answered in other words is mostly met, and never said to be surely left open', () => {
    expect(shareMet(answered)).toBeGreaterThanOrEqual(0.8)
    expect(answered.filter((answer) => !answer || answer.chance < 0.2)).toEqual([])
  })

  it('spoken about, and not answered, is seldom met', () => {
    expect(shareMet(unanswered)).toBeLessThanOrEqual(0.15)
  })
})

describe('a reply to another mail', () => {
  it('seldom answers', () => {
    const pairs = [...openPairs, ...thirdPairs]
    const replies = pairs.map(({ reply }) => createDocument(reply))
    const found = pairs.flatMap(({ incoming }, at) => {
      const { asks, document } = readThread({ text: incoming, sender: null })
      return [1, 5, 12, 26].flatMap((further) =>
        findAnswers(asks, document, replies[(at + further) % replies.length] as (typeof replies)[number]),
      )
    })
    expect(found.filter(({ answered }) => answered === true).length / found.length).toBeLessThanOrEqual(0.2)
    // A thousand readings: on a busy machine more than the usual five seconds.
  }, 60_000)
})
