import { once } from '../memory'
import type { Sentence, TextDocument } from '../types'
import { partsOf } from './answer-parts'
import { mergeTopics, type Unit } from './answer-units'
import { type Topics, topicsOf } from './topics'
import type { Ask } from './types'

/** What an ask is about, and how much there is to share. */
interface AskTopics {
  readonly topics: Topics
  readonly mass: number
}

const ownTopics = once(({ text }: Ask) => topicsOf(text))
const topicsOfSentence = (sentence: Sentence | undefined): Topics =>
  mergeTopics((sentence ? partsOf(sentence) : []).map(({ topics }) => [topics, 1]))

/** How much of what stands around an ask counts for it: the rest of its sentence, the sentence before. */
const inSentence = 0.5
const before = 0.4
/** An ask with less to share is met by less. */
const least = 0.5

/** What each ask is about: its words tell most, those that other asks share less, what stands around it a little. */
export function askTopics(asks: readonly Ask[], { sentences }: TextDocument): readonly AskTopics[] {
  const own = asks.map(ownTopics)
  const sharers = (name: string): number => own.filter((topics) => topics.has(name)).length
  return asks.map((ask, nth) => {
    const at = sentences.findIndex(({ span }) => span.end > ask.said.start)
    const topics = new Map<string, number>()
    for (const [name, weight] of mergeTopics([
      [topicsOfSentence(sentences[at - 1]), before],
      [topicsOfSentence(sentences[at]), inSentence],
    ]))
      topics.set(name, weight / (1 + sharers(name)))
    for (const [name, weight] of own[nth] as Topics) topics.set(name, weight / sharers(name) ** 0.7)
    let mass = 0
    for (const weight of topics.values()) mass += weight
    return { topics, mass: Math.min(1, Math.max(least, mass)) }
  })
}

/** How far a clause is about what an ask is about: 0 to 1. */
export function sharedTopic({ topics, mass }: AskTopics, { around }: Unit): number {
  let shared = 0
  for (const [name, weight] of around) shared += Math.min(weight, topics.get(name) ?? 0)
  return Math.min(1, shared / mass)
}
