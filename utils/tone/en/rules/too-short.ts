import { feelingIn } from '../../thread/feeling'
import { meetThread } from '../../thread/meet-thread'
import { findNextStep } from '../../thread/next-step'
import { isSalutation } from '../../thread/places'
import { findThanks } from '../../thread/thanks'
import type { ThreadReading } from '../../thread/types'
import type { CheckRule, Match, Sentence, TextDocument, TextEdit, ThreadExamples } from '../../types'
import { countWords, isWarm } from '../reply-parts'
import { says } from '../says'

const mostWords = 12
/** A mail this long took its writer a while. */
const longMail = 60
/** "Done.", "Account deactivated." */
const longestStatus = 5
const isStatus = says(
  "^ (all | now | both | it's | it is | this is | that's | issue | ticket | account | request)? (has been | is | was | now)? (done | fixed | resolved | solved | sorted | closed | completed | complete | noted | restarted | rebooted | reset | unlocked | installed | updated | replaced | restored | sent | ordered | received | forwarded | escalated | changed | added | removed | deleted | granted | working) (now)? $",
  '^ <article>? account|issue|ticket|request|mailbox|access|password|user|licence|license|order|printer|laptop|server|app (has been | is | was | now)? (deactivated | activated | disabled | enabled | closed | done | fixed | resolved | solved | reset | unlocked | locked | deleted | removed | granted | restored | created | changed | updated | replaced | cancelled | canceled) (now)? $',
)

const troubled = ({ troubles, asks, mood: { mood } }: ThreadReading): boolean =>
  troubles.length > 0 || asks.length > 1 || mood !== 'calm'

/** What it says between the greeting and the name. */
function saidIn({ sentences }: TextDocument): readonly Sentence[] {
  const isName = ({ words, ending, index }: Sentence): boolean =>
    index > 0 && ending === 'none' && words.length < 4 && sentences.length > 1
  return sentences.filter((sentence) => !isSalutation(sentence) && !isName(sentence))
}

function* check(document: TextDocument): Iterable<Match> {
  const { thread, text } = document
  if (!thread || countWords(document) > 2 * mostWords || text.includes('[…')) return
  const said = saidIn(document)
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return
  const words = said.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const bare = said.length === 1 && words <= longestStatus && isStatus(first)
  const length = countWords(thread.document)
  if (!troubled(thread) || !(bare || (words < mostWords && length >= longMail))) return
  if (!bare && isEnough(document, thread)) return
  const span = { start: first.span.start, end: last.span.end }
  const feeling = feelingIn(thread)
  const about = feeling ?? thread.troubles[0] ?? thread.asks[0] ?? thread.mood.signs[0]
  const seen = feeling?.starter ?? (feeling?.grave ? '[…what it cost them, in a few words].' : null)
  const mark = last.ending === 'none' ? '.' : ''
  const more: TextEdit = {
    span: { start: span.end, end: span.end },
    newText: `${mark} […who did what, and what the reader will see]`,
  }
  const before = seen && { span: { start: span.start, end: span.start }, newText: `${seen} ` }
  yield { span, ...(about && { said: about.said }), suggestions: [{ edits: before ? [before, more] : [more] }] }
}

/** Few words may be all that is wanted: a yes, a time, a question back, thanks. */
function isEnough(document: TextDocument, { asks, efforts, mood: { mood }, troubles }: ThreadReading): boolean {
  if (mood === 'calm' && troubles.length === 0 && meetThread(document)?.answers.every(({ answered }) => answered))
    return true
  if (asks.length === 1 && asks[0]?.kind === 'yes-no') return true
  if (
    isWarm(document) ||
    findThanks(document, efforts) ||
    document.sentences.some(({ ending }) => ending === 'question')
  )
    return true
  return findNextStep(document)?.when ?? false
}

const rule: CheckRule<'too-short'> = {
  id: 'too-short',
  category: 'curtness',
  severity: 'warning',
  source: 'Peroty, Personable; Network World, What users hate about IT pros',
  missing: true,
  check,
}
export default rule

const morning =
  'Good morning,\n\nI have lost the whole morning again. The booking page threw me out three times while the guests stood at my desk, and each time I had to type all eleven names from the start. This is the third time this month, and I am fed up with it. My manager asks me every day when it will work. When will it be fixed, and who tells the guests?\n\nPetra'
const orders =
  "Hello,\n\nnothing works since you moved our team to the new share. I can't open the order list, two colleagues see an empty folder, and the supplier waits for the figures since Tuesday. I rang three times and nobody called back, which is really frustrating. Can you put the folder back, and what do we tell the supplier until it is there again? We lose orders every hour.\n\nBo"

export const examples: ThreadExamples = {
  invalid: [
    { incoming: morning, text: 'Done.' },
    { incoming: morning, text: 'Hi Petra,\n\nFixed.\n\nKim' },
    { incoming: morning, text: 'The page has been restarted.' },
    { incoming: morning, text: 'Hello,\n\nit was the cache. It works now.\n\nKim' },
    { incoming: orders, text: 'Resolved.' },
    { incoming: orders, text: 'Hi Bo,\n\nFolder restored.\n\nKim' },
    { incoming: orders, text: 'Ticket closed.' },
    { incoming: orders, text: 'Permissions were wrong. Changed.\n\nKim' },
    { incoming: orders, text: 'the folder is back' },
  ],
  valid: [
    {
      incoming: 'Could you close the account of Jon? He left on Friday.',
      text: 'Hi Ana,\n\nDone, it is closed.\n\nKim',
    },
    { incoming: 'Is the room free at two?', text: 'Yes, it is.' },
    { incoming: 'Thank you so much, the new mouse is a joy!', text: 'Glad to hear it!' },
    { incoming: 'The page is slow today. Any news?', text: 'It is back to normal since ten.' },
    { incoming: 'Could you add Mia to the list, please?', text: 'Added.' },
    { incoming: 'Here is the form.', text: 'Received, thanks.' },
    { incoming: 'Can the new one keep my number?', text: 'Yes, it keeps it.' },
    {
      incoming:
        'Hi Kim,\n\nwe had a lovely week with the new screens, everybody likes them, and the team says thank you. Mia would like to show you what she built with them at some point; she is in on Mondays and Tuesdays, mostly before noon, and she has cake. There is no hurry at all, so come by whenever it suits you. We also kept the boxes, as you asked, behind the door.\n\nBo',
      text: 'Lovely, I will come by on Monday.\n\nKim',
    },
  ],
}
