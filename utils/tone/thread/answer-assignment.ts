import { type Claim, perhaps } from './answer-claims'
import type { Ask, AskKind } from './types'

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

/** The best claim on each ask, where a clause that answers one is worth less to the others. */
export function assign(claims: readonly Claim[], asks: readonly Ask[]): ReadonlyMap<number, Claim> {
  const best = new Map<number, Claim>()
  const taken = new Map<number, Taken>()
  for (const claim of claims.filter(({ total }) => total >= perhaps).sort((a, b) => b.total - a.total)) {
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
