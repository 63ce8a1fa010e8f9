import { createDocument } from '../document'
import { findAcknowledgement } from './acknowledgement'
import { findAnswers } from './answers'
import { findAsks } from './asks'
import { findMood } from './mood'
import { findNextStep } from './next-step'
import { findTroubles } from './troubles'

const sample = 'Hi Ana, the printer failed again. Can you look at it?'

/**
 * Steps after which no part of reading a thread has anything left to compile; each takes a few tens of milliseconds once,
 * so that they can be spread over idle moments.
 */
export function threadWarmUps(): readonly (() => unknown)[] {
  const document = createDocument(sample)
  return [
    () => findAsks(document),
    () => findMood(document),
    () => findTroubles(document),
    () => findAcknowledgement(document),
    () => findNextStep(document),
    () => findAnswers(findAsks(document), document, document),
  ]
}
