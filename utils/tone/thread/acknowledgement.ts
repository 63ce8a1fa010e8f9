import { says } from '../en/says'
import { isPause } from '../pattern'
import { perSentence } from '../per-sentence'
import { compilePhrases, matchHit } from '../phrases'
import { wordSpan } from '../spans'
import type { Sentence, TextDocument } from '../types'
import { acknowledgingPhrases } from './acknowledging-phrases'
import type { Acknowledgement } from './types'

let find: ReturnType<typeof compilePhrases> | null = null
/** The words `[from, to)` that acknowledge. */
const acknowledges = perSentence((sentence): { readonly from: number; readonly to: number } | null => {
  find ??= compilePhrases([{ id: 'acknowledging', phrases: acknowledgingPhrases }])
  const hit = find(sentence.words).find(
    (found) => matchHit(found, alone(sentence), sentence) !== null && !isAsked(sentence, found.hit.to),
  )
  return hit ? { from: hit.from, to: hit.hit.to } : null
})

/** "Is that annoying?", but not "Sorry about that, could you …?": what comes after a pause is what is asked. */
const isAsked = ({ ending, words, text }: Sentence, to: number): boolean =>
  ending === 'question' && !/\bwhat an? /i.test(text) && !words.slice(to).some(({ gap }) => isPause(gap))

/** Guards that look at no more than the sentence need no more. */
const alone = (sentence: Sentence): TextDocument => ({
  text: sentence.text,
  prose: sentence.prose,
  masks: [],
  sentences: [sentence],
  loud: [],
  thread: null,
})

/** "Hi Ana", "Thanks for writing": nothing of weight is said yet. */
const opensMail = says('^^ hi|hello|hey|hiya|dear|good|morning|thanks|thank|thx|cheers')
const isOpening = (sentence: Sentence): boolean =>
  sentence.words.length <= 2 || (opensMail(sentence) && sentence.words.length <= 12)
/** A fix, an order or a refusal: the business of the reply. */
const isBusiness = says(
  '^ please? <act>',
  "i've|we've|(i have)|(we have)|i|we <adverb>? <done>",
  "i'll|we'll|(i will)|(we will)|i'm|we're <adverb>? _",
  'please|(could you)|(can you)|(would you)|(you need)|(you have to)|(you can)|(you could)|(you should)',
  "i|we|you can't|unable|won't",
  'fixed|restored|unlocked|reset|solved|resolved|sorted|(back (up | online | now))',
  '^ try|go|open|click|restart|check',
)

/** Where the draft acknowledges what its reader feels, lost or went through; null where it does not. */
export function findAcknowledgement({ sentences }: TextDocument): Acknowledgement | null {
  const at = sentences.findIndex((sentence) => acknowledges(sentence) !== null)
  const sentence = sentences[at]
  const place = sentence && acknowledges(sentence)
  if (!sentence || !place) return null
  const before = sentences.slice(0, at).filter((other) => !isOpening(other))
  const first = before.length < 2 || !before.some((other) => other.ending === 'question' || isBusiness(other))
  return { at: wordSpan(sentence, place.from, place.to), first }
}
