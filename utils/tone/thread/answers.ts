import type { TextDocument } from '../types'
import { type Bindings, bindingsOf } from './answer-bindings'
import { fitOf } from './answer-fit'
import { askTopics, saidTopic, sharedTopic } from './answer-topics'
import { type Unit, unitsOf } from './answer-units'
import { wantsOf } from './answer-wants'
import type { Answer, Ask, AskKind } from './types'

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
/** Who asks back has taken it up, and not answered it. */
const mostAskedBack = 0.5

/** Whether and where the draft answers each ask, in order. */
export function findAnswers(asks: readonly Ask[], incoming: TextDocument, draft: TextDocument): readonly Answer[] {
  if (asks.length === 0) return []
  const units = unitsOf(draft)
  const best = assign(weigh(asks, units, incoming, bindingsOf(asks, units, draft)), asks)
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
  const said = units.map((unit) => about.map((topics) => saidTopic(topics, unit)))
  const fits = units.map((unit) => asks.map((ask) => fitOf(wantsOf(ask), unit)))
  const answering = units.map((_, at) => Math.max(...(fits[at] ?? [])) >= 0.5)
  const count = answering.filter(Boolean).length
  let rank = 0
  return units.flatMap((unit, at) => {
    const place = (rank + 0.5) / Math.max(1, count)
    if (answering[at]) rank += 1
    const topics = shared[at] ?? []
    return topics.map((own, nth): Claim => {
      const fit = fits[at]?.[nth] ?? 0
      const rival = Math.max(0, ...(said[at] ?? []).filter((_, other) => other !== nth))
      const toAll = unit.signs.has('all') && fit >= 0.8 && unit.topics.size < 2 && Math.max(...(said[at] ?? [])) < 0.3
      if (toAll && unit.signs.has('general')) return { nth, at, topic: 1, total: 0.45 }
      const topic = toAll ? 1 : own
      let total = fit * (0.35 + 0.65 * topic) + 0.25 * topic * (1 - fit)
      const stands = bound[at]
      if (stands) total = stands.has(nth) ? Math.max(total, unit.asks ? 0.4 : 0.9) : total * 0.4
      else if (asks.length === 1) total += 0.35 * fit + (count < 3 && fit >= 0.5 ? 0.1 : 0)
      else {
        const bare = asks[nth]?.kind === 'yes-no' && (unit.signs.has('yes') || unit.signs.has('no'))
        if (rival - topic > 0.25) total -= (bare ? 0.05 : 0.3) * (rival - topic)
        const fitsOnly =
          fit >= (count > 1 ? 0.9 : 0.8) &&
          rival <= 0.25 &&
          (fits[at] ?? []).every((other, k) => k === nth || other < 0.7)
        if (unit.words <= 6 && rival <= 0.25 && fit >= 0.8) total += 0.2
        else if (fitsOnly) total += 0.15
        if (fit >= 0.6 && count > 1) total += 0.12 * (1 - 2 * Math.abs(place - (nth + 0.5) / asks.length))
      }
      if (unit.asks && !unit.signs.has('offer')) total = Math.min(total, mostAskedBack)
      return { nth, at, topic, total }
    })
  })
}

/** The best claim on each ask; a clause that is taken answers another ask only where it is about that one too. */
function assign(claims: readonly Claim[], asks: readonly Ask[]): ReadonlyMap<number, Claim> {
  const best = new Map<number, Claim>()
  const taken = new Map<number, AskKind>()
  for (const claim of [...claims].sort((a, b) => b.total - a.total)) {
    const kind = asks[claim.nth]?.kind ?? 'what'
    const by = taken.get(claim.at)
    const total = by && claim.topic < 0.8 ? claim.total * (by === kind ? 0.65 : 1) : claim.total
    const known = best.get(claim.nth)
    if (total < perhaps || (known && known.total >= total)) continue
    best.set(claim.nth, { ...claim, total })
    if (!known) taken.set(claim.at, kind)
  }
  return best
}
