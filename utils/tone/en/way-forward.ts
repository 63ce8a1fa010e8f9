import { perSentence } from '../per-sentence'
import { lazyMatcher } from '../phrases'
import type { PhraseMatch, Sentence, TextDocument } from '../types'

/** Words that open a door after a "no": an alternative, a condition, somebody who acts. */
const openings = [
  'instead|however|alternatively|otherwise|alternative|alternatives|workaround|meanwhile|rather|option|options|but|though',
  '(in the meantime | for now | until then | another way | other way | best way | next step | next time)',
  'if|once|until|till|unless|after|when|as soon as',
  "i'll|we'll|i'd|we'd",
  'i|we <adverb>? can|could|will|would|recommend|suggest|propose|offer|try',
  "(i'm | we're | i am | we are) <adverb>? happy|glad|going|looking|working|checking|sending|asking|ordering|passing|trying|arranging|in touch",
  "i've|we've <adverb>? <done>|found|arranged|got|spoken|passed|made|raised",
  'let me|us',
  "let's|lets",
  'you <adverb>? can|could|may|might|should',
  "you're welcome|free|able",
  'could|can|would|will you',
  'please',
  '^ <act>',
  'recommend|suggest|suggestion|available',
  'possible|able|happy|glad to',
  'feel free',
  'replacement|ready|booked|reserved',
  '(new one | way around | on its way | on the way | on your desk | here is | here are)',
  "here's",
  'what (would|might|could|can|i|we) _{0,2} (help|work|do|offer)',
  '(are|do|would) you',
  '(she|he|they) (will|can)|looks|look|takes|take',
  'colleague|colleagues|specialist|engineer|technician _{0,3} will|can|is|are|has|have',
]

const findOpenings = lazyMatcher([{ id: 'openings', phrases: [{ match: openings, notBefore: ['<not>'] }] }])
const openingsIn = perSentence(({ words }): readonly number[] => findOpenings(words).map(({ from }) => from))

/** Whether a sentence, from word `from` on, shows a way on: an alternative, a condition, somebody who acts. */
export function opens(sentence: Sentence, from = 0): boolean {
  return openingsIn(sentence).some((at) => at >= from)
}

/** Whether the writer shows a way on: later in the same sentence, in the one before, in the two after it, or by asking. */
export function showsWayForward({ document, sentence, to }: PhraseMatch): boolean {
  if (opens(sentence, to) || asksOn(document, sentence)) return true
  const around = [-1, 1, 2].map((step) => document.sentences[sentence.index + step])
  return around.some((other) => other !== undefined && opens(other))
}

/** Whether a question follows soon: the talk goes on. */
export function asksOn({ sentences }: TextDocument, { index }: Sentence): boolean {
  return sentences.slice(index + 1, index + 3).some(({ ending }) => ending === 'question')
}
