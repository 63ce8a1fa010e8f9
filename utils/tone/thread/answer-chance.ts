import { once } from '../memory'
import type { Clause, Unit } from './answer-units'
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
  /** How many of the clauses greet, thank, say again what was asked, or evade. */
  readonly talk: number
  /** How much of it says "I": who answers in person answers more than who speaks for the firm. */
  readonly person: number
  /** How many figures it names for each clause: times, amounts, numbers to ring. */
  readonly figures: number
}

/** What stands for the next ask where there is none. */
const noNext = 0.5
const enoughRoom = 2
/** More of the words than this are "I" in no mail. */
const mostPerson = 0.1

/** The hints for each of the asks whose best claims weigh `totals`, in order. */
export function hintsOf(totals: readonly number[], units: readonly Unit[]): readonly Hints[] {
  const asks = totals.length
  const { speaking, ...manner } = mannerOf(units)
  const room = Math.min(enoughRoom, speaking / asks)
  return totals.map((total, nth) => ({
    own: Math.min(1, total),
    next: Math.min(1, totals[nth + 1] ?? noNext),
    last: asks > 1 && nth === asks - 1 ? 1 : 0,
    room,
    ...manner,
  }))
}

const inPerson = /\b(?:i|i['’](?:m|ve|ll|d)|me|my)\b/gi
const figure = /\d+/g
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const mannerIn = once(({ text, signs }: Clause) => {
  const isIdle = signs.has('closing') || signs.has('echo')
  return { isIdle, isTalk: isIdle || signs.has('evades'), person: count(text, inPerson), figures: count(text, figure) }
})

/** How the draft is written, whatever it is about. */
function mannerOf(units: readonly Unit[]) {
  let [speaking, talk, words, person, figures] = [0, 0, 0, 0, 0]
  for (const unit of units) {
    const own = mannerIn(unit.clause)
    if (own.isTalk) talk += 1
    if (!own.isIdle) speaking += 1
    words += unit.words
    person += own.person
    figures += own.figures
  }
  return {
    speaking,
    talk: talk / Math.max(1, units.length),
    person: Math.min(1, person / Math.max(1, words) / mostPerson),
    figures: Math.min(1, figures / Math.max(1, speaking)),
  }
}

/** How likely an ask is answered, 0 to 1. */
export function chanceOf(hints: Hints, { bias, weights } = answerWeights): number {
  let score = bias
  for (const name of Object.keys(weights) as (keyof Hints)[]) score += weights[name] * hints[name]
  return 1 / (1 + Math.exp(-score))
}
