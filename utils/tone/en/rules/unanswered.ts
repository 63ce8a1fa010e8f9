import { meetThread } from '../../thread/meet-thread'
import { endingPlace } from '../../thread/places'
import { questionStarter } from '../../thread/question-starter'
import type { CheckRule, Match, TextDocument, ThreadExamples } from '../../types'

/** Below, a question is likely enough left open to say so aloud. */
const surelyOpen = 0.2

function* check(document: TextDocument): Iterable<Match> {
  const place = endingPlace(document)
  if (!document.thread || !place) return
  const answers = meetThread(document)?.answers ?? []
  // Where none of several is met, the reply may answer all of them in words that share nothing with them; and who has a
  // fill-in left is not done yet.
  const isClear =
    (answers.length === 1 || answers.some(({ answered }) => answered === true)) && !document.text.includes('[…')
  for (const { ask, answered, chance } of answers)
    if (answered === false)
      yield {
        span: place.span,
        said: ask.said,
        // So is a yes or a no.
        severity: isClear && ask.kind !== 'yes-no' && chance < surelyOpen ? 'warning' : 'hint',
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

const move =
  'Hi Kim,\n\nmy laptop is slow since Monday. Can you look at it? And when will the new monitors arrive?\n\nAna'
const starter =
  'Hello,\n\nour new colleague starts on 3 May.\n1. Who orders her laptop?\n2. Can she use the old badge?\n3. How does she get into the car park?\n\nThanks, Leon'
const long =
  'hi, since the update the scanner on floor 2 saves everything as black and white. how do i get colour back? also is the old one on floor 1 going away, someone said so. cheers, bo'

export const examples: ThreadExamples = {
  invalid: [
    {
      incoming: move,
      text: 'Hi Ana,\n\nSure, I can look at your laptop this afternoon at three; I will come to your desk.\n\nKim',
    },
    { incoming: move, text: 'Hi Ana,\n\nThe new monitors come on Friday morning.\n\nKim' },
    {
      incoming: starter,
      text: 'Hello Leon,\n\n1. I order it today, and it will be here before the 3rd.\n2. Yes, the old badge works for her.\n\nKim',
    },
    {
      incoming: starter,
      text: 'Hello Leon,\n\nthe old badge works, and reception opens the car park for her with it.\n\nKim',
    },
    {
      incoming: long,
      text: 'Hi Bo,\n\nopen the scan menu, choose Colour and press Save; it then stays that way.\n\nKim',
    },
    {
      incoming: long,
      text: 'Hi Bo,\n\nthe old scanner stays until the end of the year, nobody takes it away before.\n\nKim',
    },
    {
      incoming: 'Where do I find the travel form? And who signs it?',
      text: 'Hi,\n\nMr Haddad in finance signs it.\n\nKind regards\nKim',
    },
    {
      incoming: 'Could you unlock my account? How long do I have to wait for the new phone?',
      text: "Hi Sam,\n\nI've unlocked your account, so you can sign in again now.\n\nKim",
    },
  ],
  valid: [
    { incoming: 'When will the new monitors arrive?', text: 'Hi Ana,\n\nThey come on Friday morning.\n\nKim' },
    {
      incoming: move,
      text: 'Hi Ana,\n\nI will come to your desk at three and look at it. The screens are expected on Friday.\n\nKim',
    },
    {
      incoming: move,
      text: "Hi Ana,\n\nI'll look at the machine at three. I don't know yet about the monitors; I'll ask the shop and tell you then.\n\nKim",
    },
    {
      incoming: starter,
      text: 'Hello Leon,\n\n1. I do, today.\n2. Yes.\n3. With the badge; reception switches it on when she arrives.\n\nKim',
    },
    {
      incoming: long,
      text: 'Hi Bo,\n\nopen the scan menu, choose Colour and press Save. And yes, the one on floor 1 goes in June.\n\nKim',
    },
    {
      incoming: 'Could you unlock my account?',
      text: "Hi Sam,\n\nDone, you can sign in again. Tell me if it doesn't let you in.\n\nKim",
    },
    { incoming: 'Thanks for the quick help yesterday, it all works!', text: 'Glad to hear it, Ana!\n\nKim' },
    {
      incoming: 'Where do I find the travel form?',
      text: 'Hi,\n\nit is on the intranet under Forms, third line.\n\nKim',
    },
  ],
}
