import { isName } from '../en/names'
import { finds, says } from '../en/says'
import type { Sentence, TextDocument } from '../types'
import type { NextStep } from './types'

const soon = '(also | just | now | then | next | still | personally | gladly | only | already | both)?'
/** Somebody will do something, is at it, or has set it going. */
const deeds = [
  `i'll|we'll|he'll|she'll|they'll|you'll ${soon} _`,
  `ill ${soon} call|send|ring|check|look|come|try|let|ask|be|get|write|fix|order|bring`,
  `i|we|he|she|they|you|who|team|colleague|engineer|technician|vendor|supplier|manager|desk|courier|someone|somebody|department|support|one will ${soon} _`,
  `(i'm | we're | i am | we are | he's | she's | they're | is | are) ${soon} going to _`,
  `(i'm | we're | i am | we are | he's | she's | they're | team is | team are | vendor is | engineer is | colleague is) ${soon} (on it | on my way | on our way | on the case | about to)`,
  `(i'm | we're | i am | we are | he's | she's | they're | team is | team are | vendor is | engineer is | colleague is | technician is) ${soon} looking|working|checking|sending|calling|coming|bringing|investigating|replacing|asking|ordering|chasing|waiting|arranging|moving|restoring|testing|passing|escalating|trying|preparing|talking|finding|fixing`,
  "(i've | we've | i have | we have | i | we) (just | also | now | already)? asked|ordered|escalated|passed|forwarded|handed|assigned|booked|scheduled|requested|reserved|raised|opened|logged|chased|arranged|reported",
  'you can|should <adverb>? expect|hear|have|see|get|receive',
  `i|we can|could|would|'d (also | then)? call|ring|come|show|bring|send|drop|visit|meet|swap|do|set|take|offer|go|walk|help|have|give|get|look|restore|book|arrange`,
  'shall|should i|we _',
  'let me <adverb>? check|look|find|see|ask|try|test|call|take|get|have|send|dig|chase|come',
  "let's <adverb>? _",
]
/** It is set, whoever does it. */
const events = [
  "it'll|that'll|this'll|there'll|there will _",
  '(it | that | this | everything | parcel | part | mail | email | delivery | replacement | laptop | phone | screen | battery | cable | update | account | access | licence | license) should (be | arrive | come | reach | land | take | start | follow)',
  'will|should (be | arrive | come | reach | land | take | start | follow | open | go | run | stay | have | stop | appear | return)',
  "(is | are | been | it's) (now | already)? (booked | scheduled | planned | ordered | expected | due | set for | arranged | under way | in progress | being | on its way | on the way | in the queue | with our | with the | going out | coming | arriving | cancelled | canceled (as of | from))",
  'must|(needs to)|(has to)|(have to) be _',
  'you|people|they|everyone|everybody|users|some|colleagues may|might|will (still | also)? (have | need) to _',
  '(arrives | starts | comes | lands | ships | follows | begins | resumes)',
  "(i'm | we're | i am | we are) (here | around | in | available | free | there | back | at your desk)",
]
/** The reader is asked, told or free to do something. */
const requests = [
  '(could | can | would | will) you (please | kindly | also | just | then | try | perhaps | quickly)? _',
  'please|pls|kindly <adverb>? <act>|let|keep|bring|take|pick|ring|drop|come|find|choose|use|note|sit|leave|stay|have|make|do|get|give|sign|tell|wait',
  '^ (please | then | now | just | next | first | simply)? try|restart|reboot|call|ring|send|open|click|press|sign|log|reply|write|choose|select|go|run|type|enter|plug|unplug|hold|turn|switch|pick|bring|drop|use|install|update|check|tell|give|ask|shout|ping|contact|keep|wait|leave|type|download|connect|disconnect|scan|print|book|fill|attach|forward|message|email|close|delete|remove|add|copy|paste|save|tap|swipe|accept|approve|confirm|set|look',
  '(and | then | or | so) (please | just)? try|restart|call|ring|send|tell|reply|write|shout|let|ping|drop|click|press|sign|log',
  'let me|us|them (please)? know',
  'give|drop|send me|us|him|her|them _',
  '(call | ring | ping | tell | text | message | email | ask | contact | reach | find) me|us',
  "(don't hesitate | feel free | (happy|glad to (help | explain | show | talk | walk | answer | call | come | sit | go)))",
  "(you can | you could | you may | you're able to | you are able to | you should | you're welcome to) (now | also | then | already | always | just | simply | again)? _",
  'you (will)? (need | have | only need | just need) to _',
  '(all | what) you (need to | have to) (do | know)',
  "i|we (will | just | only | still | also | 'll | would)? need (to know)? (from | your | the | a | an | you | one | two)",
  "i'd|we'd|i'll|we'll <adverb>? (need | like you | like to | love to | suggest)",
  'i|we suggest|recommend|propose',
  '(if | once | when | as soon as) (it | that | this | you | anything | something | there | one | the) _{1,12} , (please | just | then)? _',
  'simply|just reply',
]
/** Nothing is left to do for them. */
const nothing = [
  'nothing (more | else | further | left)? (for you | you need | you have | to do | is needed | you must)',
  "(you | you'll) don't need|have to (do | worry | bring | send | restart | change | call)",
  '(no | no further | no more) (action | steps?) (needed | required | is | on your | from you | from your)',
  "(needn't | need not) do",
]
const findDeed = finds(...deeds)
const findEvent = finds(...events)
const findRequest = finds(...requests)
const findNothing = finds(...nothing)

/** No step at all: a turn of phrase, a refusal, a rebuke. */
const empty = says(
  "i'll|we'll (not | never | be honest | be frank | be blunt | admit | have to admit | assume | spare | say | bet | explain)",
  "i'm (going to | about to) be honest|frank",
  "(won't | will not | never) be? _{0,2} able",
  "please (note | be aware | be advised | be informed | understand | accept | forgive | bear | remember | see attached | find attached | find enclosed | excuse | don't)",
  '^ (see | find) (attached | below | above)',
  '(could | can | would | will) you (not | have | really | seriously | imagine | believe)',
  'should|could|would (never | not)? have',
  'you can|could see|imagine|tell that',
  'as you can see',
  "you'll|you will (have to live | just have to | understand | regret | never)",
)

/** A day, an hour, a stretch of time; "soon" is none. */
const names =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|noon|midday|midnight|this (?:morning|afternoon|evening|week)|next week|(?:after|before|at|over) lunch|lunchtime|first thing|overnight|end of (?:the )?(?:day|week|business|month)|eod|cob|right (?:now|away)|straight away|immediately|in the (?:morning|afternoon|evening)|on my way|(?:in|within|for|under|than|about|next) (?:the |a |an |about )?(?:next )?(?:\d{1,3}|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|half an|few|couple of|hour|day|week)(?:[ –-](?:to |or )?(?:\d{1,3}|two|three|four|five) ?)? ?(?:business |working |more )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?)?|within the (?:hour|day|week)|by the (?:hour|\d{1,2}(?:st|nd|rd|th))|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6} \d{1,2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6})\b|\b(?:at|by|before|after|from|until|till|around|about|between) (?:around |about )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past|quarter)(?![\w%°]|\.\d|\s(?:GB|MB|percent|people|files?|mails?|minutes? ago|users?))|\b\d{1,2}:\d\d\b|\b\d{1,2} ?[ap]m\b/i

const actor =
  /^(?:i|we|he|she|they|you|i'm|we're|i'll|we'll|he'll|she'll|they'll|you'll|i've|we've|i'd|we'd|he's|she's|they're|you're|who|team|colleagues?|engineers?|technicians?|vendor|supplier|manager|desk|courier|someone|somebody|department|support|me|us|let's|ill|people|everyone|everybody|users|some)$/

/** What is a step where a name stands before it. */
const findNamed = finds('will|is|has|takes|comes|can ,? _')

/** What the draft says will happen next: of its sentences the one that tells most; null where it does not. */
export function findNextStep(draft: TextDocument): NextStep | null {
  let best: NextStep | null = null
  for (const sentence of draft.sentences) {
    const step = stepIn(sentence, draft)
    if (step && (!best || worth(step) > worth(best))) best = step
  }
  return best
}

const worth = ({ who, when }: NextStep): number => Number(who) + Number(when)

function stepIn(sentence: Sentence, draft: TextDocument): NextStep | null {
  if (empty(sentence) || isAnswered(sentence, draft)) return null
  const { words, span, prose } = sentence
  const asked = asksBack(sentence) || findRequest(sentence) !== null || findNothing(sentence) !== null
  const acted = findDeed(sentence) !== null || isNamed(sentence)
  const event = findEvent(sentence)
  if (!asked && !acted && !event) return null
  return {
    at: { start: span.start, end: span.start + (words.at(-1)?.end ?? 0) },
    who: asked || acted || words.slice(0, event?.from).some(({ norm }) => actor.test(norm)),
    when: names.test(prose),
  }
}

/** "Lena will be with you". */
function isNamed(sentence: Sentence): boolean {
  const place = findNamed(sentence)
  return place !== null && place.from > 0 && isName(sentence, place.from - 1)
}

/** A question to the reader: the next word is theirs. A cry is none. */
const asksBack = ({ ending, text, words }: Sentence): boolean =>
  ending === 'question' && words.length > 2 && !text.includes('?!')

/** A question that the writer answers at once. */
const isAnswered = ({ ending, index }: Sentence, { sentences }: TextDocument): boolean =>
  ending === 'question' && /^(?:yes|no|yep|nope|sure)\b/i.test(sentences[index + 1]?.text ?? '')
