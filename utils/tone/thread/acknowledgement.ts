import { says } from '../en/says'
import { isPause } from '../pattern'
import { perSentence } from '../per-sentence'
import { compilePhrases, matchHit } from '../phrases'
import type { Sentence, Span, TextDocument } from '../types'
import { acknowledgingPhrases } from './acknowledging-phrases'
import type { Acknowledgement } from './types'

let find: ReturnType<typeof compilePhrases> | null = null
const hitsIn = perSentence(({ words }) => {
  find ??= compilePhrases([{ id: 'acknowledging', phrases: acknowledgingPhrases }])
  return find(words)
})

/** The words of a sentence that acknowledge; null where none do. */
function acknowledges(document: TextDocument, sentence: Sentence): Span | null {
  for (const found of hitsIn(sentence)) {
    const match = isAsked(sentence, found.hit.to) ? null : matchHit(found, document, sentence)
    if (match) return match.span
  }
  return null
}

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

/** Where the draft acknowledges what its reader feels, lost or went through; null where it does not. */
export function findAcknowledgement(draft: TextDocument): Acknowledgement | null {
  const before: Sentence[] = []
  for (const sentence of draft.sentences) {
    const at = acknowledges(draft, sentence)
    if (at) return { at, first: before.length < 2 || !before.some(isBusiness) }
    if (!isOpening(sentence)) before.push(sentence)
  }
  return null
}
