import { once } from '../memory'
import type { TextDocument } from '../types'
import { findAcknowledgement } from './acknowledgement'
import { findAnswers } from './answers'
import { findDuties } from './duties'
import { findNextStep } from './next-step'
import type { ThreadReport } from './types'

/** How a draft meets the message it answers; null where there is none. Read once a draft. */
export const meetThread = once((draft: TextDocument): ThreadReport | null => {
  const { thread } = draft
  if (!thread) return null
  const met = {
    mood: thread.mood,
    answers: findAnswers(thread.asks, thread.document, draft),
    acknowledged: findAcknowledgement(draft),
    nextStep: findNextStep(draft),
  }
  return { ...met, duties: findDuties(thread, draft, met) }
})
