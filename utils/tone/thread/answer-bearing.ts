import { once } from '../memory'
import type { TextDocument } from '../types'
import { mergeTopics, topicsOfSentence, type Unit } from './answer-units'
import type { Topics } from './topics'

/** Lighter words are said in any mail. */
const telling = 0.35
/** A reply that says less may be about anything. */
const littleSaid = 4.5
/** How much of a long reply, and how much at most, is about the mail it answers. */
const leastPart = 0.1
const enough = 2

/** How much there is in topics that tell something. */
export function massOf(topics: Topics): number {
  let mass = 0
  for (const weight of topics.values()) if (weight > telling) mass += weight
  return mass
}

const topicsOfMail = once(({ sentences }: TextDocument) =>
  mergeTopics(sentences.map((sentence) => [topicsOfSentence(sentence), 1])),
)

/** Whether a reply with these clauses is about the mail at all: one to another mail has few words in common with it. */
export function bearsOn(incoming: TextDocument, units: readonly Unit[]): boolean {
  const said = mergeTopics(units.filter(({ signs }) => !signs.has('closing')).map(({ topics }) => [topics, 1] as const))
  const mass = massOf(said)
  if (mass < littleSaid) return true
  const mail = topicsOfMail(incoming)
  let shared = 0
  for (const [name, weight] of said) if (weight > telling) shared += Math.min(weight, mail.get(name) ?? 0)
  return shared >= Math.min(enough, leastPart * mass)
}
