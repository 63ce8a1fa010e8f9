import { openingPlace } from '../../thread/places'
import { findThanks } from '../../thread/thanks'
import type { CheckRule, Match, TextDocument, ThreadExamples } from '../../types'
import { countWords } from '../reply-parts'

/** Shorter than this it is another matter (see too-short). */
const leastWords = 6

function* check(document: TextDocument): Iterable<Match> {
  const { thread } = document
  if (!thread || thread.efforts.length === 0 || countWords(document) < leastWords) return
  const effort = thread.efforts.find(({ thanksFor }) => thanksFor !== null)
  const place = effort && openingPlace(document)
  if (!place || findThanks(document, thread.efforts)) return
  yield {
    span: place.span,
    said: effort.said,
    suggestions: [{ edits: [place.insert(`Thanks for ${effort.thanksFor}.`)] }],
  }
}

const rule: CheckRule<'no-thanks'> = {
  id: 'no-thanks',
  category: 'curtness',
  severity: 'hint',
  source: 'Cleveland Clinic, LAST (listen, apologise, solve, thank); customerservicezone.com (Bacal)',
  missing: true,
  check,
}
export default rule

const sent = 'Hi,\n\nthe label printer leaves a white line. I attached two photos of the labels.\n\nRosa'
const tried = "Hi,\n\nthe scanner doesn't wake up. I've already restarted it twice and tried another cable.\n\nIlya"

export const examples: ThreadExamples = {
  invalid: [
    { incoming: sent, text: 'Hi Rosa,\n\nThe print head is worn. I will bring a new one at two today.\n\nKim' },
    { incoming: tried, text: 'Hi Ilya,\n\nI will swap the scanner at noon. Leave it on the desk, please.\n\nKim' },
    {
      incoming: 'Hello,\n\nmy screen flickers. The serial number is 5CG8Q21.\n\nBo',
      text: 'Hi Bo,\n\nThe screen is under warranty. A new one comes on Friday.\n\nKim',
    },
    {
      incoming: 'Please find attached the filled-in form for the new starter.\n\nNoor',
      text: 'Hi Noor,\n\nThe account is set up and opens on Monday at eight.\n\nKim',
    },
    {
      incoming: 'Teams has no sound. I tried a different headset, still nothing. I followed the guide too.\n\nAva',
      text: 'Hi Ava,\n\nIt is the driver. I have put the old one back; could you call me at ten and we check it together?\n\nKim',
    },
    {
      incoming: 'The log is attached. The import stops every night.\n\nPer',
      text: 'Hi Per,\n\nThe disk was full. There is room again since six, and the import runs tonight.\n\nKim',
    },
    {
      incoming: "excel is slow again. turned it off and on, didn't help. cleared the cache as your page says",
      text: 'Hello,\n\nAn add-in slows it down. I will take it out at lunch.\n\nKim',
    },
    {
      incoming: 'Here is a screenshot of the message that comes up when I print.\n\nTess',
      text: 'Tess, the queue was stuck. It prints again since nine o’clock.\n\nKim',
    },
  ],
  valid: [
    {
      incoming: sent,
      text: 'Hi Rosa,\n\nThanks for the photos. The print head is worn; I bring a new one at two.\n\nKim',
    },
    { incoming: sent, text: 'Hi Rosa,\n\nYour photos show a worn print head. I will bring a new one at two.\n\nKim' },
    {
      incoming: sent,
      text: 'Hi Rosa,\n\nThe photos helped: the print head is worn, and a new one comes at two.\n\nKim',
    },
    {
      incoming: tried,
      text: 'Hi Ilya,\n\nGood thinking to try another cable. I will swap the scanner at noon.\n\nKim',
    },
    { incoming: tried, text: "Hi Ilya,\n\nAs you've already restarted it, I will swap the scanner at noon.\n\nKim" },
    { incoming: tried, text: 'Hi Ilya,\n\nI will swap the scanner at noon.\n\nThanks,\nKim' },
    {
      incoming: 'When does the room open?\n\nIlya',
      text: 'Hi Ilya,\n\nIt opens at eight on Monday and stays open until six.\n\nKim',
    },
    {
      incoming: 'I tried to reach you this morning. Shall I restart the scanner?\n\nIlya',
      text: 'Hi Ilya,\n\nYes, please restart it; it should come up within a minute.\n\nKim',
    },
    { incoming: tried, text: 'On my way.' },
    {
      incoming: 'Could you send me a screenshot of where the button is?\n\nAda',
      text: 'Hi Ada,\n\nIt is attached; the button is at the top right of the page.\n\nKim',
    },
  ],
}
