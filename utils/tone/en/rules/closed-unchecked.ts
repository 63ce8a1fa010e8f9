import type { CheckRule, Match, RuleExamples, Sentence, TextDocument } from '../../types'
import { countWords, invites, isAddressed, isFinished, isGreeted } from '../reply-parts'
import { finds, type Place, says } from '../says'

const mended = 'fixed|resolved|solved|sorted|corrected|repaired'
const runs = 'work|open|load|print|connect|start|sync|appear|run'
const findDone = finds(
  `should (all | now)? be (working | ${mended} | back) (now | again)?`,
  'should (all | now)? be fine|ok|okay|good now|again',
  `should ${runs} (again | fine | properly | correctly | as expected)? now|again|properly|correctly`,
  `should now ${runs}`,
  `issue|problem|error|fault|incident|ticket|request|case|this|it|everything (has been | have been | is now) <adverb>? ${mended}`,
  `issue|problem|error|fault|incident is ${mended}`,
  `^^ (all | now)? ${mended} (now | for you)? $`,
  "i've|we've (now | just | also)? fixed|resolved|solved",
)
const findClosing = finds(
  "(i'm | we're | i'll | we'll | i've | we've | i'll be | we'll be) <adverb>? (now | going to)? close|closed|closing|resolve|resolved|resolving (out)? the|this|your (support | help)? ticket|case|incident|request|call",
  'the|this|your ticket|case|incident|request (is | will be | has been) (now)? closed',
  '^^ closing (the | this | your)? ticket|case|incident|request',
)

/** Somebody has looked already, or is going to: the reader is not left alone with it. */
const isLooked = says(
  "you|you've (have)? confirmed|tested|said|told|wrote|mentioned|saw|tried|checked|agreed|asked|requested",
  'for|your confirming|confirmation|letting|telling|testing|trying|checking',
  'hi|hello|hey|dear|morning|afternoon all|everyone|everybody|team|colleagues|folks|both',
  'together|glad|duplicate|withdrawn|monitor|monitoring|(keep an eye)',
  "i'll|we'll <adverb>? check|call|ring|ask|look|come|stop|drop|watch|follow|test|write|be",
  'please|kindly|pls <act>|confirm|see',
  'try|test (it|this|that|again|once|now|whether|if)',
)
/** "Once it is resolved", "not fixed yet". */
const open = new Set('once if until till when after before unless not never whether that which what why'.split(' '))

/** Greeting and name taken off, a bare line of chat. */
const leastWords = 12

/** Without one of these nothing ends here. */
const ends = /fix|resolv|solved|sort|correct|repair|should|clos/i

function findEnd(sentence: Sentence): { place: Place; invitation: string } | null {
  if (sentence.ending === 'question' || !ends.test(sentence.text)) return null
  const closing = findClosing(sentence)
  const place = closing ?? findDone(sentence)
  if (!place || sentence.words.slice(0, place.from).some(({ norm }) => open.has(norm))) return null
  return {
    place,
    invitation: closing
      ? 'If anything is still off, tell me and I will open it again.'
      : 'Could you try it, and tell me if anything is still off?',
  }
}

function* check(document: TextDocument): Iterable<Match> {
  const { sentences } = document
  if (sentences.length < 2 || countWords(document) < leastWords) return
  const last = sentences.findLast((sentence) => findEnd(sentence) !== null)
  const end = last && findEnd(last)
  if (!last || !end || !isFinished(document)) return
  if (!isAddressed(document) && !isGreeted(document)) return
  if (sentences.some((sentence) => sentence.ending === 'question' || invites(sentence) || isLooked(sentence))) return
  const to = last.span.start + last.text.length
  const span = { start: last.span.start + (last.words[end.place.from]?.start ?? 0), end: to }
  const newText = `${last.ending === 'none' ? '.' : ''} ${end.invitation}`
  yield { span, suggestions: [{ edits: [{ span: { start: to, end: to }, newText }] }] }
}

const rule: CheckRule<'closed-unchecked'> = {
  id: 'closed-unchecked',
  category: 'next-step',
  severity: 'hint',
  source: 'networkworld.com, What users hate about IT pros',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Hi Ana,\n\nI have reset the profile on the server. Outlook should work now.\n\nTom',
    'The driver of your screen was too old, so I replaced it last night. It should be working again.',
    'Hello Pete, your mailbox was over its limit. I’ve raised it to 50 GB. The issue has been resolved. Regards, Sal',
    'The licence was assigned to the wrong account. I have moved it to yours. Closing the ticket.',
    "hi lou, the share was mapped to the old server. i've fixed the path. thats all. kim",
    'Dear Ms Brandt,\n\nYour account was locked after five tries. It has now been unlocked, and the ticket has been closed.\n\nService Desk',
    'Hi Omar,\n\nthe certificate on your laptop had run out and I put a new one in. The VPN should now connect.\n\nBest,\nJo',
    "Your printer was paused. I cleared the queue and it should print again. I'm closing this ticket.",
    'The firewall blocked your scanner’s address. This has been corrected. Kind regards, Mo',
    "Hi Bea,\n\nThe permissions on your team's folder were wrong. Fixed.\n\nRegards,\nStan",
  ],
  valid: [
    'Hi Ana,\n\nI have reset the profile. Outlook should work now; if it still asks for the password, call me on 4410.\n\nTom',
    'It should be working again. Could you print a page to be sure?',
    'Thanks for confirming that the scanner works. I am closing the ticket.',
    'Should work now.',
    'Fixed, thanks!',
    'The issue has been resolved by the vendor. Let me know if you see it again on your side.',
    "You said it prints again since Monday, so I've closed the ticket. Have a good week.",
    'Once the issue is resolved, the lights turn green. Your phone rings twice at that point, which is normal.',
    'I have moved your licence. The app should now start, and I will check with you at three.',
    'The problem is not fixed yet. We have asked the vendor for a new part for your dock, and it comes on Friday.',
    'Hi all,\n\nthe outage is over and the fault has been fixed. Mail that waited in the queue has arrived.\n\nTom',
    'We tested it together on your laptop just now: it should be fine now.',
    'Please try again: the drive should open now. The old letter, P:, stays the same for you.',
    "I've fixed the path on the server. Just reply to this mail if the folder is still empty for you.",
  ],
}
