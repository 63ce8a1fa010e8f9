import { masked } from '../masks/index'
import { closing } from '../masks/signature'
import type { Sentence, TextDocument } from '../types'
import { says } from './says'

/** What the sentences of a reply are there for, for the rules about what a draft lacks. */

/** A word of welcome, or one warm enough to stand for it. */
const welcomes = says(
  'hi|hello|hey|hiya|howdy|dear|greetings|hallo|hola|bonjour|ciao|moin|thanks|thank|thx|ta|cheers|sorry|apologies|apologise|apologize|hope|welcome|congratulations|glad',
  '^^ attached|enclosed|fyi|below|here|following|per|just|forwarding|got|noted|done|(as (you | we | i | promised | discussed | requested | agreed))',
  '^^ good|great|happy|morning|afternoon|evening|all|team|everyone|everybody|both|folks|colleagues|gents|guys|lovely|sure|yes|no|absolutely',
)
/** Thanks, a wish, a sign-off. */
const takesLeave = says(
  'thanks|thank|thx|ta|cheers|regards|wishes|best|sincerely|yours|rgds|hope|enjoy|welcome|sorry|apologies|apologise|apologize|appreciate|glad|happy|care|luck|bye',
  'looking forward',
  'look forward',
  '(have a | good) _{0,2} day|one|week|weekend|evening|night|trip|flight|holiday',
  'see|speak|talk|meet|chat to? you? soon|then|tomorrow|later|there|on|at',
)
/** The door is left open: what to do if it is not right, and whom to ask. */
export const invites = says(
  'let|tell me|us',
  '(feel free | get in touch | reach out | reach me | drop by | come by | stop by | (keep|keeping) an eye | here to help | here for | any questions | need anything | anything else)',
  'call|ring|phone|text|ping|message|mail|email|contact|write|reach|ask|drop|give|send|find|see me|us',
  'write|call|reply|report|come|respond back',
  'reply|respond to? this|here|with|if|when|any|whenever',
  'reopen|reopens|shout|holler|questions|unclear|reply|reachable',
  "i'm|we're (on | in | around | here | at) _",
  'if you|it|that|this|they|anything|something|there|any|not|need|needed|the',
  'should you|anything|it|any',
)

const warms = says(
  'thanks|thank|thx|ta|cheers|hope|sorry|apologies|apologise|apologize|glad|happy|welcome|appreciate|appreciated|congratulations|enjoy|great|please|love|lol|haha',
)
const addresses = says("you|your|yours|you're|you'll|you've|u|ur")

/** Whether a kind word stands anywhere, or a smile: what is left out then is hardly missed. */
export function isWarm({ sentences }: TextDocument): boolean {
  return sentences.some((sentence) => sentence.ending === 'exclamation' || warms(sentence))
}

/** Whether anything is asked: the talk goes on. */
export function asks({ sentences }: TextDocument): boolean {
  return sentences.some(({ ending }) => ending === 'question')
}

/** Whether it speaks to a reader; a notice, a report and a story do not. */
export function isAddressed({ sentences }: TextDocument): boolean {
  return sentences.some(addresses)
}

/** Words the writer wrote, greeting and all. */
export function countWords({ sentences }: TextDocument): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}

/** "However, …", "Currently, …": an adverb set off at the start, where a name ("Sally, …") might stand. */
const adverb =
  /(?:[a-z]{3}al|te|nt|st|ab|ous|ad)ly$|^(?:however|also|so|as|but|and|for|in|on|at|to|if|when|now|today|sometimes|still|instead|otherwise)$/

/** "Ana, your …", "Ms Vidal - …", "Update, 10:30: …": set off at the start, a name for all we know. */
function setsOffAtStart({ words }: Sentence): boolean {
  const pause = words.slice(0, 4).findIndex(({ gap }, at) => at > 0 && /[,:;–—]|-\s|\.\.|…/.test(gap))
  return pause > 0 && !adverb.test(words[0]?.norm ?? '')
}

/** "…, Ana." */
function namesAtEnd({ words, text }: Sentence): boolean {
  const last = words.at(-1)
  return last !== undefined && /^,\s*$/.test(last.gap) && /^\p{Lu}/u.test(text.slice(last.start))
}

/** Whether the draft begins with a greeting, a name, thanks or the like; also where we cannot tell. */
export function isGreeted({ sentences, text }: TextDocument): boolean {
  const [first, second] = sentences
  if (!first) return true
  if (first.list !== null || first.prose.startsWith(masked) || text.slice(0, first.span.start).trim() !== '')
    return true
  if (first.words.length <= 3 || setsOffAtStart(first) || namesAtEnd(first) || welcomes(first)) return true
  return second !== undefined && welcomes(second)
}

/** A last line of a few words without a mark: a name, initials, "Best regards". */
function isSignOff({ words, ending, text, list }: Sentence): boolean {
  return list === null && ending !== 'question' && words.length <= 4 && (ending === 'none' || /^[–—~^/-]/.test(text))
}

/** Whether a name, a closing line or a signature stands at the end. */
export function isSigned({ sentences, masks }: TextDocument): boolean {
  const last = sentences.at(-1)
  return (
    last !== undefined && (masks.some(({ kind }) => kind === 'signature') || (sentences.length > 1 && isSignOff(last)))
  )
}

/** "… by noon. -Wayne", "… by noon. ^KS": initials behind the last mark of a line. */
const initials = /[.!?)…]\s*[-–—~^/*]+\s?\p{L}{1,15}\s*$/u

/** Whether the draft takes its leave: thanks, an offer, a question, a name or a signature at its end; also if in doubt. */
export function isClosed({ sentences, masks, text }: TextDocument): boolean {
  const ends = sentences.slice(-3)
  const last = ends.at(-1)
  if (!last || last.ending === 'question' || last.list !== null || isSignOff(last)) return true
  if (last.prose.endsWith(masked) || masks.some(({ kind }) => kind === 'signature')) return true
  if (initials.test(text.slice(last.span.start, last.span.end + 20))) return true
  return ends.some((sentence) => takesLeave(sentence) || invites(sentence))
}

/**
 * What the writer's name would be put behind at the end of the draft; null where one stands there, and where we cannot
 * tell: something follows that is not the writer's prose, or the last sentence takes no leave.
 */
export function unsignedEnd({ sentences, masks, text }: TextDocument): 'formula' | 'sentence' | null {
  const last = sentences.at(-1)
  if (!last || last.list !== null || last.prose.endsWith(masked)) return null
  if (masks.some(({ kind, span }) => kind === 'signature' || (kind !== 'quote' && span.start >= last.span.end)))
    return null
  if (sentences.length > 1 && closing.test(last.text)) return 'formula'
  if (isSignOff(last) || last.ending === 'question' || last.ending === 'none') return null
  if (initials.test(text.slice(last.span.start, last.span.end + 20)) || namesAtEnd(last)) return null
  return takesLeave(last) || invites(last) ? 'sentence' : null
}

/** Whether the draft seems written to its end: the last sentence has its mark, or a sign-off follows. */
export function isFinished(document: TextDocument): boolean {
  const { sentences } = document
  const last = sentences.at(-1)
  return last !== undefined && (last.ending !== 'none' || isSigned(document))
}
