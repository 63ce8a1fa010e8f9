import { feelingIn } from '../../thread/feeling'
import { meetThread } from '../../thread/meet-thread'
import { openingPlace } from '../../thread/places'
import type { CheckRule, Match, TextDocument, ThreadExamples } from '../../types'
import { countWords } from '../reply-parts'

/** Shorter than this nothing can be told yet. */
const leastWords = 4

function* check(document: TextDocument): Iterable<Match> {
  const { thread } = document
  const feeling = thread && feelingIn(thread)
  const place = feeling && openingPlace(document)
  if (!place || !feeling.grave || countWords(document) < leastWords) return
  const acknowledged = meetThread(document)?.acknowledged
  if (acknowledged?.first) return
  const starter = feeling.starter ?? '[…what it cost them, in a few words].'
  yield {
    span: place.span,
    said: feeling.said,
    suggestions: acknowledged ? [] : [{ edits: [place.insert(starter)] }],
    // It is there; that it comes late is a small thing.
    ...(acknowledged && { severity: 'hint' }),
  }
}

const rule: CheckRule<'fix-before-feeling'> = {
  id: 'fix-before-feeling',
  category: 'empathy',
  severity: 'warning',
  source: 'customerservicezone.com, CARP (Bacal): acknowledge before you solve; Disney Institute, HEARD (2013)',
  missing: true,
  check,
}
export default rule

export const examples: ThreadExamples = {
  invalid: [
    {
      incoming: 'This is the third time I write about the same thing. I am losing whole mornings. When will it work?',
      text: 'Hi Petr,\n\nI have moved you to the other gateway. It should hold from today on; please try it at noon.\n\nKim',
    },
  ],
  valid: [
    {
      incoming: 'Could you set up a second monitor for our new colleague? No hurry.',
      text: 'Hi Elin,\n\nI have ordered one; it will be on the desk by Thursday.\n\nKim',
    },
  ],
}
