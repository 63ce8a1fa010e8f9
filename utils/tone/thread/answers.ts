import { once } from '../memory'
import type { TextDocument } from '../types'
import { type Claim, claimsOn, perhaps } from './answer-claims'
import { unitsOf } from './answer-units'
import type { Answer, Ask, AskKind } from './types'

/** Nobody answers more one by one; the rest is not looked at. */
const mostAsks = 20
const firstOf = once((asks: readonly Ask[]): readonly Ask[] => asks.slice(0, mostAsks))
/** From here on a clause is an answer. */
const sure = 0.6

/** Whether and where the draft answers each ask, in order: by what it is about and what kind of answer it is. */
export function findAnswers(asks: readonly Ask[], incoming: TextDocument, draft: TextDocument): readonly Answer[] {
  if (asks.length === 0) return []
  const units = unitsOf(draft)
  const best = assign(claimsOn(firstOf(asks), units, incoming, draft), asks)
  // A bare address, a path: nothing that we could read.
  const unread = units.length === 0 && draft.masks.some(({ kind }) => kind !== 'quote' && kind !== 'signature')
  return asks.map((ask, nth) => {
    const claim = best.get(nth)
    if (!claim) return { ask, answered: unread || nth >= mostAsks ? null : false, at: null }
    const at = claim.total < sure ? null : (units[claim.at]?.span ?? null)
    return { ask, answered: at ? true : null, at }
  })
}

/** A clause that is taken answers another ask of its kind only where it is about that one too. */
const takenShare = 0.65

interface Taken {
  readonly kind: AskKind
  readonly nth: number
}

function isTakenFrom(rival: Taken, { nth, topic, fit }: Claim, kind: AskKind | undefined): boolean {
  if (rival.nth === nth) return false
  return rival.kind === kind ? topic < 0.8 : topic < 0.3 && fit < 0.9
}

/** The best claim on each ask. */
function assign(claims: readonly Claim[], asks: readonly Ask[]): ReadonlyMap<number, Claim> {
  const best = new Map<number, Claim>()
  const taken = new Map<number, Taken>()
  for (const claim of [...claims].sort((a, b) => b.total - a.total)) {
    const kind = asks[claim.nth]?.kind
    const rival = taken.get(claim.at)
    const total = rival && isTakenFrom(rival, claim, kind) ? claim.total * takenShare : claim.total
    const known = best.get(claim.nth)
    if (total < perhaps || (known && known.total >= total)) continue
    best.set(claim.nth, { ...claim, total })
    if (!known && kind && !taken.has(claim.at)) taken.set(claim.at, { kind, nth: claim.nth })
  }
  return best
}
