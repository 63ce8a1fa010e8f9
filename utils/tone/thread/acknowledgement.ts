import { says } from '../en/says'
import { isPause } from '../pattern'
import { perSentence } from '../per-sentence'
import { lazyMatcher, matchHit } from '../phrases'
import type { Sentence, TextDocument } from '../types'
import { acknowledgingPhrases } from './acknowledging-phrases'
import { acknowledgingScore } from './acknowledging-score'
import { isSalutation } from './places'
import type { Acknowledgement } from './types'

const find = lazyMatcher([{ id: 'acknowledging', phrases: acknowledgingPhrases }])
const hitsIn = perSentence(({ words }) => find(words))

/** Does a sentence acknowledge in words that leave no doubt? */
const acknowledges = (document: TextDocument, sentence: Sentence): boolean =>
  hitsIn(sentence).some((found) => !isAsked(sentence, found.hit.to) && matchHit(found, document, sentence) !== null)

/** "Is that annoying?", but not "Sorry about that, could you …?": what comes after a pause is what is asked. */
const isAsked = ({ ending, words, text }: Sentence, to: number): boolean =>
  ending === 'question' && !/\bwhat an? /i.test(text) && !words.slice(to).some(({ gap }) => isPause(gap))

/** "Hi Ana", "Thanks for writing": nothing of weight is said yet. */
const opensMail = says('^^ hi|hello|hey|hiya|dear|good|morning|thanks|thank|thx|cheers')
const isOpening = (sentence: Sentence): boolean =>
  sentence.words.length <= 2 || (opensMail(sentence) && sentence.words.length <= 12)
const actsOrRefuses = says(
  '^ please? <act>',
  "i've|we've|(i have)|(we have)|i|we <adverb>? <done>",
  "i'll|we'll|(i will)|(we will)|i'm|we're <adverb>? _",
  'please|(could you)|(can you)|(would you)|(you need)|(you have to)|(you can)|(you could)|(you should)',
  "i|we|you can't|unable|won't",
  'fixed|restored|unlocked|reset|solved|resolved|sorted|(back (up | online | now))',
  '^ try|go|open|click|restart|check',
)

/** A fix, an order, a question back or a refusal: the business of the reply. */
const isBusiness = (sentence: Sentence): boolean => sentence.ending === 'question' || actsOrRefuses(sentence)

/** What is said by rote: it sounds like more than it is. */
const isByRote = says(
  'inconvenience|inconveniences',
  '(thank you | thanks | thank | appreciate) _{0,3} (patience | understanding | message | mail | email | reply | letting | reporting | contacting | getting | reaching | checking | question | update | information)',
  '^ (i | we)? understand $',
  '^ (sorry | apologies) , (but)? _',
  '^ (sorry | apologies) but',
  "sorry (that)? (i | we | it | this | that) (can't | cannot | can not | won't | couldn't | isn't | is not)",
  "(i'm | i am | we're | we are)? afraid",
  '^ unfortunately',
  // Who doubts it acknowledges nothing.
  '(i | we) (very much | seriously)? (doubt | question | dispute | deny)',
  '(sorry to (say | tell | inform | disappoint | report | ask) | sorry if | feel that way)',
)
const mostWeighed = 4
/** A kind word that is not heard earns a needless warning, one heard falsely hides a due one: nearly even. */
const enough = 0.75
/** Who sounds more like it than this may well have acknowledged, in words that we do not know. */
const perhaps = -0.9

/** The sentences in which one would acknowledge: the first few that are more than a greeting. */
export const weighable = ({ sentences }: TextDocument): readonly Sentence[] =>
  sentences.filter((sentence) => !isSalutation(sentence)).slice(0, mostWeighed)

/**
 * Where the draft acknowledges what its reader feels, lost or went through; null where it does not. Set phrases tell it
 * anywhere, and near the start what its sentences sound like on the whole: there are more ways to be kind than phrases.
 */
export function findAcknowledgement(draft: TextDocument, score = acknowledgingScore): Acknowledgement | null {
  const weighed = new Set(weighable(draft))
  const before: Sentence[] = []
  for (const sentence of draft.sentences) {
    if (acknowledges(draft, sentence) || (weighed.has(sentence) && !isByRote(sentence) && score(sentence) > enough))
      return { at: sentence.span, first: before.length < 2 || !before.some(isBusiness) }
    if (!isOpening(sentence)) before.push(sentence)
  }
  return null
}

/** Whether a draft in which nothing surely acknowledges may do so all the same: then nobody should be told off for it. */
export const mayAcknowledge = (draft: TextDocument): boolean =>
  weighable(draft).some((sentence) => !isByRote(sentence) && acknowledgingScore(sentence) > perhaps)
