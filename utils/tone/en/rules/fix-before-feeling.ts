import { mayAcknowledge } from '../../thread/acknowledgement'
import { feelingIn } from '../../thread/feeling'
import { meetThread } from '../../thread/meet-thread'
import { openingPlace } from '../../thread/places'
import type { CheckRule, Match, TextDocument, ThreadExamples } from '../../types'
import { countWords } from '../reply-parts'

const gap = '[…what it cost them, in a few words]'
/** Shorter than this nothing can be told yet. */
const leastWords = 4

function* check(document: TextDocument): Iterable<Match> {
  const { thread } = document
  const feeling = thread && feelingIn(thread)
  const place = feeling && openingPlace(document)
  if (!place || !feeling.grave || countWords(document) < leastWords) return
  const acknowledged = meetThread(document)?.acknowledged
  // A gap that stands there already is for the writer to fill.
  if (acknowledged?.first || document.text.includes(gap)) return
  const starter = feeling.starter ?? `${gap}.`
  yield {
    span: place.span,
    said: feeling.said,
    suggestions: acknowledged ? [] : [{ edits: [place.insert(starter)] }],
    // It is there, or may be; that it comes late is a small thing.
    ...((acknowledged || mayAcknowledge(document)) && { severity: 'hint' }),
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

const third =
  'I have installed it again, twice, as I was told. It still drops, in the middle of customer calls. This is the third time I write about the same thing. When will it work?\nPetr'
const lost =
  'I am so worried. My thesis folder is empty since tonight, three years of work. Is there a copy somewhere?\nJune'
const angry =
  'This is unacceptable. I was locked out AGAIN this morning, eighty people will be paid late, and nobody answers the phone. I want this fixed today, or I go to your director.\nOmar'

export const examples: ThreadExamples = {
  invalid: [
    {
      incoming: third,
      text: 'Hi Petr,\n\nI have moved you to the other gateway. It should hold from today on; please try it at noon.\n\nKim',
    },
    { incoming: third, text: 'Hi Petr, I will call you at ten and we set it up anew together. Kim' },
    {
      incoming: third,
      text: 'Hello Petr,\n\nThe cause is the new client. I put the old one back at two today, and then it will work.\n\nKim',
    },
    {
      incoming: lost,
      text: 'Hi June,\n\nThe copy of last night is complete. I bring it back now, it takes an hour.\n\nKim',
    },
    { incoming: lost, text: 'Hello,\n\nyes, there is a copy on the backup server. You will have it by noon.\n\nKim' },
    {
      incoming: angry,
      text: 'Hello Mr Haddad,\n\nyour account is open again, and payroll can run. I look for the cause today.\n\nKim',
    },
    { incoming: angry, text: 'Hi Omar,\n\nI reset it. You can sign in now with your old password.\n\nKim' },
    {
      incoming: angry,
      text: 'Your account was locked by the new rule for old passwords. It is open again since eight.',
    },
  ],
  valid: [
    {
      incoming: 'Could you set up a second monitor for our new colleague? No hurry.',
      text: 'Hi Elin,\n\nI have ordered one; it will be on the desk by Thursday.\n\nKim',
    },
    {
      incoming: third,
      text: "Hi Petr,\n\nWriting a third time about dropped calls must be tiring, and I'm sorry you had to. I put the old client back at two today, and then it will work.\n\nKim",
    },
    {
      incoming: third,
      text: 'Hi Petr,\n\nI’m sorry that it still drops on your customers. I will call you at ten with the network team, and it works again today.\n\nKim',
    },
    {
      incoming: lost,
      text: 'Hi June,\n\nThat must have been a shock tonight. Nothing is lost: there is a copy of last night, and I bring it back now, it takes an hour.\n\nKim',
    },
    {
      incoming: lost,
      text: 'Hi June,\n\nNo wonder you are worried, with three years of work in it. There is a copy, and you have it by noon.\n\nKim',
    },
    {
      incoming: angry,
      text: "Hello Mr Haddad,\n\nI'm sorry you were locked out again, and with payroll due. Your account is open; I fix the cause today and call you at four.\n\nKim",
    },
    {
      incoming: 'The server is dead again, error 12. Can you restart it when you have a minute?',
      text: 'Hi Lee,\n\nI restarted it at nine, and it is up again.\n\nKim',
    },
    {
      incoming: 'Thank you, it works now!',
      text: 'Hi Petr,\n\nglad to hear it. Write to me whenever it drops.\n\nKim',
    },
  ],
}
