import { once } from '../memory'
import type { Sentence, Span, TextDocument } from '../types'
import { type Part, partsOf } from './answer-parts'
import type { Sign } from './answer-phrases'
import type { Topics } from './topics'

/** A clause of the draft in its place. */
export interface Unit extends Part {
  readonly text: string
  readonly span: Span
  /** The sentence's index, and whether the clause starts it. */
  readonly sentence: number
  readonly starts: boolean
  readonly paragraph: number
  /** What it is about, with what stands around it. */
  readonly around: Topics
}

/** How much of what the rest of the sentence, and the sentence before, are about counts for a clause too. */
const inSentence = 0.7
const leaningBack = 0.7
const inParagraph = 0.25

/** The clauses of a draft, in order. */
export const unitsOf = once(({ sentences }: TextDocument): readonly Unit[] => {
  const units: Unit[] = []
  let before: Topics = new Map()
  let paragraph = -1
  for (const sentence of sentences.slice(isHail(sentences[0]) ? 1 : 0, lastSaid(sentences))) {
    const { text, span, index } = sentence
    const parts = partsOf(sentence)
    const whole = mergeTopics(parts.map(({ topics }) => [topics, 1]))
    for (const [nth, part] of parts.entries()) {
      const fromBefore = part.leansBack ? leaningBack : sentence.paragraph === paragraph ? inParagraph : 0
      units.push({
        ...part,
        text: text.slice(part.start, part.end),
        span: { start: span.start + part.start, end: span.start + part.end },
        sentence: index,
        starts: parts.slice(0, nth).every(({ signs }) => signs.has('closing') || signs.has('echo')),
        paragraph: sentence.paragraph,
        around: mergeTopics([
          [part.topics, 1],
          [whole, inSentence],
          [before, fromBefore],
        ]),
      })
    }
    if (whole.size > 0) before = whole
    paragraph = sentence.paragraph
  }
  return units
})

/** "Dr Hegarty," */
const isHail = (first: Sentence | undefined): boolean =>
  first !== undefined && first.ending === 'none' && first.words.length < 5 && /,\s*$/.test(first.text)

/** How many sentences there are above a sign-off: names and short lines without a mark. */
function lastSaid(sentences: readonly Sentence[]): number {
  let count = sentences.length
  while (count > 1) {
    const { words, ending } = sentences[count - 1] as Sentence
    const parts = partsOf(sentences[count - 1] as Sentence)
    if (words.length > 4 || ending !== 'none' || parts.some(({ signs }) => said.some((sign) => signs.has(sign)))) break
    count -= 1
  }
  return count
}
const said: readonly Sign[] = ['yes', 'no', 'done', 'promise', 'refuse', 'time', 'open', 'steps']

/** All topics, each with the most that one of `all` gives it, by its share. */
export function mergeTopics(all: readonly (readonly [topics: Topics, share: number])[]): Topics {
  const merged = new Map<string, number>()
  for (const [topics, share] of all) {
    if (share === 0) continue
    for (const [name, weight] of topics) merged.set(name, Math.max(weight * share, merged.get(name) ?? 0))
  }
  return merged
}
