import { once } from '../memory'
import { perSentence } from '../per-sentence'
import type { Sentence, Span, TextDocument } from '../types'
import { type Part, partsOf } from './answer-parts'
import type { Sign } from './answer-phrases'
import type { Topics } from './topics'

/** A clause among what stands around it, wherever that stands. */
export interface Clause extends Part {
  readonly text: string
  /** Whether it starts its sentence. */
  readonly starts: boolean
  /** What it is about, with what stands around it. */
  readonly around: Topics
}

/** A clause of the draft in its place. */
export interface Unit extends Clause {
  /** The very same object while its words and those around it stay: for what is remembered of it. */
  readonly clause: Clause
  readonly span: Span
  /** The sentence's index. */
  readonly sentence: number
  readonly paragraph: number
}

/** How much of what the rest of the sentence, and the sentence before, are about counts for a clause too. */
const inSentence = 0.7
const leaningBack = 0.7
const inParagraph = 0.25

/** What a sentence is about. */
export const topicsOfSentence = perSentence(
  (sentence): Topics => mergeTopics(partsOf(sentence).map(({ topics }) => [topics, 1])),
)

interface Told {
  readonly before: Topics
  readonly isNear: boolean
  readonly clauses: readonly Clause[]
}
/** How a sentence was read last: most of a draft stays as it is while somebody types. */
const readLast = perSentence((): { told: Told | null } => ({ told: null }))

/** The clauses of a sentence behind one about `before`, which is near where it stands in the same paragraph. */
function clausesOf(sentence: Sentence, before: Topics, isNear: boolean): readonly Clause[] {
  const last = readLast(sentence)
  if (last.told?.before === before && last.told.isNear === isNear) return last.told.clauses
  const parts = partsOf(sentence)
  const clauses = parts.map(
    (part, nth): Clause => ({
      ...part,
      text: sentence.text.slice(part.start, part.end),
      starts: parts.slice(0, nth).every(({ signs }) => signs.has('closing') || signs.has('echo')),
      around: mergeTopics([
        [part.topics, 1],
        [topicsOfSentence(sentence), inSentence],
        [before, part.leansBack ? leaningBack : isNear ? inParagraph : 0],
      ]),
    }),
  )
  last.told = { before, isNear, clauses }
  return clauses
}

const nothing: Topics = new Map()

/** The clauses of a draft, in order. */
export const unitsOf = once(({ sentences }: TextDocument): readonly Unit[] => {
  const units: Unit[] = []
  let before = nothing
  let paragraph = -1
  for (const sentence of sentences.slice(isHail(sentences[0]) ? 1 : 0, lastSaid(sentences))) {
    const { start } = sentence.span
    for (const clause of clausesOf(sentence, before, sentence.paragraph === paragraph))
      units.push({
        ...clause,
        clause,
        span: { start: start + clause.start, end: start + clause.end },
        sentence: sentence.index,
        paragraph: sentence.paragraph,
      })
    if (topicsOfSentence(sentence).size > 0) before = topicsOfSentence(sentence)
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
