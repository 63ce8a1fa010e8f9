import type { TextDocument } from '../types'
import { type Bindings, bindingsOf } from './answer-bindings'
import { fitOf } from './answer-fit'
import { askTopics, sharedTopic } from './answer-topics'
import { type Unit, unitsOf } from './answer-units'
import { wantsOf } from './answer-wants'
import type { Answer, Ask } from './types'

/** How well a clause of the draft answers an ask. */
interface Claim {
  readonly nth: number
  readonly at: number
  readonly topic: number
  readonly total: number
}

/** From here on a clause is an answer, and from there on it may be one. */
const sure = 0.55
const perhaps = 0.3

/** Whether and where the draft answers each ask, in order. */
export function findAnswers(asks: readonly Ask[], incoming: TextDocument, draft: TextDocument): readonly Answer[] {
  if (asks.length === 0) return []
  const units = unitsOf(draft)
  const best = assign(weigh(asks, units, incoming, bindingsOf(asks, units, draft)))
  return asks.map((ask, nth) => {
    const claim = best.get(nth)
    if (!claim) return { ask, answered: false, at: null }
    const at = claim.total < sure ? null : (units[claim.at]?.span ?? null)
    return { ask, answered: at ? true : null, at }
  })
}

/** Every clause with every ask. */
function weigh(
  asks: readonly Ask[],
  units: readonly Unit[],
  incoming: TextDocument,
  bound: Bindings,
): readonly Claim[] {
  const about = askTopics(asks, incoming)
  const shared = units.map((unit) => about.map((topics) => sharedTopic(topics, unit)))
  const fits = units.map((unit) => asks.map((ask) => fitOf(wantsOf(ask), unit)))
  const answering = units.map((_, at) => Math.max(...(fits[at] ?? [])) >= 0.6)
  const count = answering.filter(Boolean).length
  let rank = 0
  return units.flatMap((unit, at) => {
    const place = (rank + 0.5) / Math.max(1, count)
    if (answering[at]) rank += 1
    const topics = shared[at] ?? []
    return topics.map((topic, nth): Claim => {
      const fit = fits[at]?.[nth] ?? 0
      const rival = Math.max(0, ...topics.filter((_, other) => other !== nth))
      let total = fit * (0.35 + 0.65 * topic) + 0.25 * topic * (1 - fit)
      const stands = bound[at]
      if (stands) total = stands.has(nth) ? Math.max(total, unit.asks ? 0.4 : 0.9) : total * 0.4
      else if (asks.length === 1) total += fit >= 0.6 ? 0.2 : 0
      else {
        if (rival - topic > 0.25) total -= 0.3 * (rival - topic)
        if (fit >= 0.6 && count > 1) total += 0.12 * (1 - 2 * Math.abs(place - (nth + 0.5) / asks.length))
      }
      return { nth, at, topic, total }
    })
  })
}

/** The best claim on each ask; a clause that is taken answers another ask only where it is about that one too. */
function assign(claims: readonly Claim[]): ReadonlyMap<number, Claim> {
  const best = new Map<number, Claim>()
  const taken = new Set<number>()
  for (const claim of [...claims].sort((a, b) => b.total - a.total)) {
    const total = taken.has(claim.at) && claim.topic < 0.8 ? claim.total * 0.65 : claim.total
    const known = best.get(claim.nth)
    if (total < perhaps || (known && known.total >= total)) continue
    best.set(claim.nth, { ...claim, total })
    if (!known) taken.add(claim.at)
  }
  return best
}
