import { once } from '../memory'
import type { TextDocument } from '../types'
import { assign } from './answer-assignment'
import { chanceOf, hintsOf } from './answer-chance'
import { type Claim, claimsOn } from './answer-claims'
import { unitsOf } from './answer-units'
import type { Answer, Ask } from './types'

/** Nobody answers more one by one; the rest is not looked at. */
const mostAsks = 20
const firstOf = once((asks: readonly Ask[]): readonly Ask[] => asks.slice(0, mostAsks))
/** From here on a clause is an answer. */
const sure = 0.6
/** Where no clause surely is one. */
const moreLikely = 0.5

/**
 * Whether and where the draft answers each ask, in order: by what its clauses are about and what kind of answer they are,
 * and, where that leaves doubt, by how people answer several questions.
 */
export function findAnswers(asks: readonly Ask[], incoming: TextDocument, draft: TextDocument): readonly Answer[] {
  if (asks.length === 0) return []
  const units = unitsOf(draft)
  if (units.length === 0) {
    // A bare address, a path: nothing that we could read.
    const unread = draft.masks.some(({ kind }) => kind !== 'quote' && kind !== 'signature')
    return asks.map((ask) => ({ ask, answered: unread ? null : false, chance: unread ? 0.5 : 0, at: null }))
  }
  const read = firstOf(asks)
  const best = assign(claimsOn(read, units, incoming, draft), read)
  const hints = hintsOf(
    read.map((_, nth) => best.get(nth)?.total ?? 0),
    units,
  )
  return asks.map((ask, nth) => {
    const own = hints[nth]
    if (!own) return { ask, answered: null, chance: 0.5, at: null }
    const chance = chanceOf(own)
    const claim = best.get(nth)
    const answered = isAnswered(claim, chance)
    return { ask, answered, chance, at: (answered && claim && units[claim.at]?.span) || null }
  })
}

function isAnswered(claim: Claim | undefined, chance: number): boolean | null {
  if (claim?.doubt === 'taken-up') return null
  if (claim && claim.total >= sure) return true
  if (chance < moreLikely) return false
  return claim?.doubt === 'none' ? true : null
}
