import type { PhraseMatch } from '../types'
import { isConditional, isNegated, isQuestion, isReported } from './senses'

/** Whether the writer says it straight: not asked, denied, tied to a condition or put in somebody else's mouth. */
export function isSaidStraight(match: PhraseMatch): boolean {
  return !isQuestion(match) && !isConditional(match) && !isNegated(match) && !isReported(match)
}
