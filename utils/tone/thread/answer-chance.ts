import type { Unit } from './answer-units'
import { answerWeights } from './answer-weights'

/** What tells whether an ask is answered; each 0 to 1, but for `room`. */
export interface Hints {
  /** How well its best clause answers it. */
  readonly own: number
  /** How well the ask after it is answered: people answer in order, and stop. */
  readonly next: number
  /** Whether none comes after it: the last of several is forgotten most. */
  readonly last: number
  /** How many clauses there are for each ask, up to two: an answer takes one at least. */
  readonly room: number
}

/** What stands for the next ask where there is none. */
const noNext = 0.5
const enoughRoom = 2

/** The hints for each of the asks whose best claims weigh `totals`, in order. */
export function hintsOf(totals: readonly number[], units: readonly Unit[]): readonly Hints[] {
  const asks = totals.length
  const room = Math.min(enoughRoom, units.filter(isSpeaking).length / asks)
  return totals.map((total, nth) => ({
    own: Math.min(1, total),
    next: Math.min(1, totals[nth + 1] ?? noNext),
    last: asks > 1 && nth === asks - 1 ? 1 : 0,
    room,
  }))
}

const isSpeaking = ({ signs }: Unit): boolean => !signs.has('closing') && !signs.has('echo')

/** How likely an ask is answered, 0 to 1. */
export function chanceOf(hints: Hints, { bias, weights } = answerWeights): number {
  let score = bias
  for (const name of Object.keys(weights) as (keyof Hints)[]) score += weights[name] * hints[name]
  return 1 / (1 + Math.exp(-score))
}
