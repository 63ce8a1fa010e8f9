import { compilePhrases } from '../phrases'
import type { Phrase, Word } from '../types'
import { answerGuards, answerPatterns, type Sign } from './answer-phrases'

/** "at 3", "10:30", "by the 24th", "2-3", "24/7": a number said as a time. */
const clock =
  /\b(?:\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b|\d{1,2}:\d\d|\d{1,2}(?:st|nd|rd|th)\b|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:at|by|before|from|until|till|after|around|about|past) \d{1,2}(?![\d,%])|march \d|may \d|\d march|\d may|20\d\d)/i
/** "We are restoring it": it goes on, whatever the verb. */
const goesOn =
  /\b(?:i['’]?m|i am|we['’]?re|we are|he['’]?s|she['’]?s|they['’]?re|they are) (?:\w{1,12} )?(?!hav|hop|afraid|see|glad|wonder)\w{2,20}ing\b/i
const figure = /\d|[€£$%]/
const pathOrLink = /[\uFFFC]|https?:|www\.|\\\\|[a-z]:\\|@[a-z]|\.(?:com|org|net|example|local)\b/i
let find: ReturnType<typeof compilePhrases<{ readonly id: Sign; readonly phrases: readonly Phrase[] }>> | null = null

/** What the words of a clause, written as `text`, are as an answer. */
export function signsOf(words: readonly Word[], text: string): ReadonlySet<Sign> {
  find ??= compilePhrases(
    (Object.keys(answerPatterns) as Sign[]).map((id) => ({
      id,
      phrases: [{ match: answerPatterns[id], ...answerGuards[id] }],
    })),
  )
  const signs = new Set<Sign>()
  for (const { owner } of find(words)) signs.add(owner.id)
  if (clock.test(text)) signs.add('time')
  if (goesOn.test(text)) signs.add('promise')
  if (figure.test(text)) signs.add('amount')
  if (pathOrLink.test(text)) signs.add('place').add('given')
  // Who tells to do something tells of nothing that is done: "check whether it is fixed".
  if (signs.has('steps') || signs.has('tell-us')) for (const told of ['done', 'state'] as const) signs.delete(told)
  return signs
}
