import { meetThread } from '../../thread/meet-thread'
import { endingPlace } from '../../thread/places'
import { questionStarter } from '../../thread/question-starter'
import type { CheckRule, Match, TextDocument, ThreadExamples } from '../../types'

function* check(document: TextDocument): Iterable<Match> {
  const place = endingPlace(document)
  if (!document.thread || !place) return
  for (const { ask, answered } of meetThread(document)?.answers ?? [])
    if (answered === false)
      yield {
        span: place.span,
        said: ask.said,
        suggestions: [{ edits: [place.insert(questionStarter(ask))] }],
      }
}

const rule: CheckRule<'unanswered'> = {
  id: 'unanswered',
  category: 'listening',
  severity: 'warning',
  source: 'SuperOffice, Customer Service Benchmark Report: of 1,000 companies 20 % answered both questions of a mail',
  missing: true,
  check,
}
export default rule

export const examples: ThreadExamples = {
  invalid: [
    {
      incoming: 'Hi, my laptop is slow since Monday. Can you look at it? And when will the new monitors arrive?\nAna',
      text: 'Hi Ana,\n\nI can look at your laptop this afternoon at three; I will come to your desk.\n\nKim',
    },
  ],
  valid: [
    {
      incoming: 'When will the new monitors arrive?',
      text: 'Hi Ana,\n\nThey come on Friday morning.\n\nKim',
    },
  ],
}
