import { lazyMatcher } from '../phrases'
import type { Word } from '../types'
import { answerGuards, answerPatterns, type Sign } from './answer-phrases'

/** "at 3", "10:30", "by the 24th", "2-3", "24/7": a number said as a time. */
const clock =
  /\b(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:at|by|before|from|until|till|after|around|about|past) \d{1,2}(?![\d,%])|march \d|may \d|\d march|\d may|20\d\d)/i
/** "We are restoring it", "Ravi is heading over": it goes on, whatever the verb. */
const goesOn =
  /\b(?:i['’]?m|am|we['’]?re|are|is|he['’]?s|she['’]?s|they['’]?re) (?:now |just |already |currently |also )?(?!hav|hop|see|glad|wonder|miss|fail|be|noth|someth|anyth|everyth|th|morn|even|work|dur|look(?:ing)? forward)[a-z]{2,20}ing\b/i
/** "I've thrown it off the list": a deed, whatever the verb. */
const hasDone =
  /\b(?:i|we|he|she|they)(?:['’]ve|['’]s| have| has) (?:just |now |also |already |both )?(?!(?:been|seen|notic|noted|heard|experienc|regist|logg|need|want|happen|often|even)\w{0,3}\b)(?:[a-z]{2,20}(?:ed|en|wn)|put|set|cut|sent|let|made)\b/i
/** "Hold the button": to be done, whatever the verb. */
const told =
  /^(?:please |just |then |first |simply |now |and |or )*(?!(?:about|after|and|around|before|behind|below|but|both|did|from|had|has|have|her|here|his|into|like|may|near|not|off|once|one|only|our|over|since|some|than|that|their|then|there|thus|till|under|until|what|when|where|will|with|would|your|could|should|for|all)\b)[a-z]{3,12}(?<!s|ed|ing|ly) (?:the|your|it|that|this|them|a|an)\b/i
const figure = /\d|[€£$%]/
const pathOrLink = /[\uFFFC]|https?:|www\.|\\\\|[a-z]:\\|@[a-z]|\.(?:com|org|net|example|local)\b/i
/** What tells something. */
const telling: readonly Sign[] = ['yes', 'done', 'refuse', 'open', 'time', 'steps', 'reason']
const find = lazyMatcher(
  (Object.keys(answerPatterns) as Sign[]).map((id) => ({
    id,
    phrases: [{ match: answerPatterns[id], ...answerGuards[id] }],
  })),
)

/** What the words of a clause, written as `text`, are as an answer. */
export function signsOf(words: readonly Word[], text: string): ReadonlySet<Sign> {
  const signs = new Set<Sign>()
  for (const { owner } of find(words)) signs.add(owner.id)
  if (clock.test(text)) signs.add('time')
  if (goesOn.test(text)) signs.add('promise')
  if (hasDone.test(text)) signs.add('done')
  if (told.test(text)) signs.add('steps')
  if (figure.test(text)) signs.add('amount')
  if (pathOrLink.test(text)) signs.add('place').add('given')
  // What is said with a fact is no mere talk: "we are aware, and it will be fixed by noon".
  if (telling.some((sign) => signs.has(sign))) signs.delete('evades')
  // Who tells to do something tells of nothing that is done: "check whether it is fixed".
  if (signs.has('steps') || signs.has('tell-us')) for (const sign of ['done', 'state'] as const) signs.delete(sign)
  return signs
}
