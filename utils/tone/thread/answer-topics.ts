import { once } from '../memory'
import type { TextDocument } from '../types'
import { type Clause, mergeTopics, topicsOfSentence } from './answer-units'
import { type Topics, topicsOf } from './topics'
import type { Ask } from './types'

/** What an ask is about. */
interface AskTopics {
  readonly own: Topics
  /** What stands around it is about. */
  readonly context: Topics
  /** How much there is to share. */
  readonly mass: number
  /** What any clause shares with it: it leans on what was said before ("If so, when?"). */
  readonly leastShared: number
}

/** "…, not just restart it": what would be no answer. */
const ruledOut = /\b(?:rather than|instead of|not just|not only|other than)\b/i
const ownTopics = once(({ text }: Ask) => topicsOf(text.split(ruledOut)[0] ?? ''))
const ruledOutTopics = once(({ text }: Ask) => topicsOf(text.split(ruledOut).slice(1).join(' ')))

/** Whether a clause is about what the ask rules out: "Rebooted it" to "rather than rebooting it". */
export function isRuledOut(ask: Ask, { topics }: Clause): boolean {
  const out = ruledOutTopics(ask)
  for (const [name, weight] of topics) if (weight > 0.35 && (out.get(name) ?? 0) > 0.35) return true
  return false
}
/** How much of what stands around an ask counts for it: the rest of its sentence, the sentence before. */
const inSentence = 0.5
const before = 0.4
/** An ask with less to share is met by less. */
const least = 0.5
/** What stands around tells no more than this. */
const mostContext = 0.4
const barest = 0.3
/** What a clause that leans on what was said before may be about. */
const unknown = 0.4

/** What each ask is about: its words tell most, those that other asks share less, what stands around it a little. */
export function askTopics(asks: readonly Ask[], { sentences }: TextDocument): readonly AskTopics[] {
  const own = asks.map(ownTopics)
  const sharers = (name: string): number => own.filter((topics) => topics.has(name)).length
  return asks.map((ask) => {
    const at = sentences.findIndex(({ span }) => span.end > ask.said.start)
    const mine = ownTopics(ask)
    const context = new Map<string, number>()
    const around = [
      { sentence: sentences[at - 1], counts: before },
      { sentence: sentences[at], counts: inSentence },
    ].flatMap(({ sentence, counts }) => (sentence ? [[topicsOfSentence(sentence), counts] as const] : []))
    for (const [name, weight] of mergeTopics(around))
      if (!mine.has(name)) context.set(name, weight / (1 + sharers(name)))
    const weighed = new Map([...mine].map(([name, weight]) => [name, weight / sharers(name) ** 0.7]))
    const mass = Math.min(1, Math.max(least, massOf(weighed)))
    const leastShared =
      massOf(mine) > barest ? 0 : ask.kind === 'yes-no' || ask.kind === 'request' ? unknown / 2 : unknown
    return { own: weighed, context, leastShared, mass }
  })
}

function massOf(topics: Topics): number {
  let mass = 0
  for (const weight of topics.values()) mass += weight
  return mass
}

/** How far a clause is about what an ask is about: 0 to 1. */
export function sharedTopic({ own, context, mass, leastShared }: AskTopics, { around, leansBack }: Clause): number {
  const open = leansBack && around.size === 0 ? unknown : leastShared
  const shared = (share(own, around) + Math.min(mostContext, share(context, around))) / mass
  return Math.min(1, Math.max(open, shared))
}

/** The same by the clause's own words and the ask's. */
export function saidTopic({ own, mass }: AskTopics, { topics }: Clause): number {
  return Math.min(1, share(own, topics) / mass)
}

function share(ask: Topics, said: Topics): number {
  let shared = 0
  for (const [name, weight] of said) shared += Math.min(weight, ask.get(name) ?? 0)
  return shared
}
