import { describe, expect, it } from 'vitest'
import { createDocument } from '../../../utils/tone/document'
import { findAnswers } from '../../../utils/tone/thread/answers'
import type { Answer, Ask, AskKind } from '../../../utils/tone/thread/types'
import { natural, several, single, traps } from './answer-cases'

/** "kind: the clause that asks"; "2 when: …" where it is numbered in the mail. */
function askIn(incoming: string, written: string): Ask {
  const [, number, kind, text = ''] = /^(?:(\d) )?([a-z-]+): (.*)$/s.exec(written) ?? []
  const start = incoming.indexOf(text)
  if (start < 0) throw new Error(`"${text}" is not in the mail`)
  const said = { start, end: start + text.length }
  return { said, text, kind: kind as AskKind, number: number ? Number(number) : null }
}

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

describe('a reply', () => {
  it.each([...single, ...traps, ...several, ...natural])('%j %j ← %j: %s', (incoming, asks, reply, expected) => {
    const found = met(answersTo(incoming, asks, reply))
    const fits = [...expected].every((wish, at) =>
      wish === '!' ? found[at] !== '+' : wish === '~' ? found[at] !== '-' : found[at] === wish,
    )
    expect(fits ? expected : found).toBe(expected)
  })
})
