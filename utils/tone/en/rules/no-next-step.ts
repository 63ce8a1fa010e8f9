import type { CheckRule, Match, RuleExamples, Sentence, TextDocument } from '../../types'
import { asks, countWords, invites, isAddressed, isFinished, isGreeted, isSigned } from '../reply-parts'
import { says } from '../says'
import { opens } from '../way-forward'

/** Something of the reader's does not work, is late or is lost. */
const tellsTrouble = says(
  '(is | are | was | were | been) (currently | now)? <adverb>? (unavailable | down | broken | offline | out of order | out of stock | delayed | on hold | stuck | damaged | defective | faulty | missing | lost | full | blocked | unresponsive | corrupted)',
  "isn't|aren't|(no longer) working|available|responding",
  "(doesn't | don't | no longer | won't | didn't) (work | run | start | boot | respond | connect | load | open | sync | turn on | arrive)",
  '(has | have | had)? (failed | crashed | stopped working | died | broken down)',
  'problem|issue|fault|outage|failure|defect|delay (with | in | on | at)',
)
/** A "no", which other rules look at; alone it earns no more than a hint here. */
const refuses = says(
  "(i | we) (can't | won't | are unable to | am unable to) <adverb>? <act>|give|grant|offer",
  'not (possible | able | supported | covered)',
  'denied|declined|rejected|unfortunately',
)
/** Somebody is at it, it is over, or a time is named. */
const goesOn = says(
  "will|'ll|i'll|we'll|they'll|he'll|she'll|shall|it'll|going|should|next|then|now|soon|shortly|tomorrow|today|tonight|until|expect|expected|plan|planned|(in the meantime)|scheduled|progress",
  'fixed|resolved|solved|replaced|restored|reset|repaired|sorted|corrected|works|worked|done|again|ready|moved|changed|added|removed|cleared|restarted|updated|installed|enabled|ordered|booked|sent|given|set|back|normal|addressing|handling|updates',
  "(am | are | is | i'm | we're | they're | he's | she's | been) <adverb>? (working | looking | checking | investigating | waiting | talking | asking | testing | trying | on | in | onto | aware)",
  "(have | has | i've | we've) <adverb>? (asked | reported | raised | escalated | passed | forwarded | ordered | opened | logged | told | spoken | contacted | found | started | sent | put | made | got | taken)",
  '(monday | tuesday | wednesday | thursday | friday | saturday | sunday | week | morning | afternoon | noon | hours | minutes)',
  'need|needs|must|require|requires|(have to)|(has to)|wait|use|instead|or|either',
  '(no action | nothing to do)',
)
const leastWords = 20
const leastSentences = 2

/** What is always true; what will be done, and by when, is the writer's to say. */
const afterTrouble = [
  "I'll write to you as soon as I know more.",
  "Tell me what you need in the meantime, and I'll look for a way.",
]
const afterNo = ["Tell me what you need it for, and I'll look for another way."]

function* check(document: TextDocument): Iterable<Match> {
  const { sentences } = document
  if (sentences.length < leastSentences || asks(document) || countWords(document) < leastWords) return
  // In nearly every draft something goes on in the first sentences: then the others need not be read for this.
  if (sentences.some((sentence) => sentence.list !== null || goesOn(sentence) || invites(sentence))) return
  const trouble = sentences.some(tellsTrouble)
  if (!trouble && !sentences.some(refuses)) return
  const last = lastSaid(document)
  if (!last || !isFinished(document) || !isAddressed(document)) return
  if (sentences.some((sentence) => opens(sentence))) return
  const word = last.words.at(-1)
  if (!word) return
  const span = { start: last.span.start + word.start, end: last.span.start + last.text.length }
  const end = { start: span.end, end: span.end }
  const mark = last.ending === 'none' ? '.' : ''
  const refused = sentences.some(refuses)
  const sure = trouble && !refused && isGreeted(document) && isSigned(document)
  yield {
    span,
    suggestions: (refused ? afterNo : afterTrouble).map((next) => ({
      edits: [{ span: end, newText: `${mark} ${next}` }],
    })),
    severity: sure ? 'warning' : 'hint',
  }
}

/** The last sentence proper, above the sign-off. */
function lastSaid({ sentences }: TextDocument): Sentence | undefined {
  return sentences.findLast(({ words, ending }) => words.length > 4 || (words.length > 2 && ending === 'statement'))
}

const rule: CheckRule<'no-next-step'> = {
  id: 'no-next-step',
  category: 'next-step',
  severity: 'hint',
  source: 'customerservicezone.com, CARP (Bacal)',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Hi Ana,\n\nThe disk in your laptop has failed during the night. The files that were on it are lost.\n\nRegards,\nTom',
    'Hello Rui, your order is delayed. The supplier had a fire in the warehouse, and the docking stations are out of stock. Regards, Bo',
    'Hi Lea,\n\nThe projector in your room is broken. The lamp burst during the meeting on the fourth floor.\n\nKind regards,\nIan',
    'Unfortunately your phone is not covered by the contract. The warranty ended in March and the model is no longer made.',
    'Dear Mr Silva,\n\nThere is a problem with your account. The synchronisation failed last night and your calendar is missing.\n\nService Desk',
    "the badge reader at your door doesn't work. it is the same fault as in spring, a broken cable behind the wall.",
    'Hi Jon,\n\nyour mailbox is full and mail to you is blocked. The limit is 2 GB for every account.\n\nCheers,\nAl',
    'Hi Petra, the app you asked about does not run on your tablet. The vendor dropped that model last year. Best regards, Kim',
    'Hello Sam,\n\nYour parcel with the new keyboard is lost. The courier has no trace of it after Lyon.\n\nRegards\nDev',
  ],
  valid: [
    'Hi Ana,\n\nThe disk in your laptop has failed. I have a new one here and will call you at two to swap it.\n\nTom',
    'Your order is delayed. The supplier expects it on Friday.',
    'The projector is broken.',
    'Hi Lea,\n\nThe projector in your room is broken. Could you use the one next door this week?\n\nIan',
    'Thanks for telling us about the badge reader. It was a broken cable behind the wall, and it is fixed.',
    'The mail server is down for everyone, so it is nothing you did. We are working on it and write again at ten.',
    'Your mailbox is full. Please move the large attachments to the drive, and mail comes in again.',
    'The app is not available on your tablet. There is a web page that does the same: open the portal and choose Forms.',
    'Hi Jon, your phone is not covered by the contract. If you tell me the model, I will look for a repair shop near you.',
    'The outage of last night hit your whole floor. All is back to normal since six, and nothing was lost.',
    'Hello Sam,\n\nYour parcel is lost. The courier has opened a search, and we have ordered a second keyboard.\n\nDev',
    'Your laptop is the older model. It has two ports on the left and one on the right, and the light is next to the key.',
  ],
}
