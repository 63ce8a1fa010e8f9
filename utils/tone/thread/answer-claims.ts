import { once } from '../memory'
import type { TextDocument } from '../types'
import { bearsOn, massOf } from './answer-bearing'
import { bindingsOf } from './answer-bindings'
import { fitOf } from './answer-fit'
import type { Sign } from './answer-phrases'
import { askTopics, isRuledOut, saidTopic, sharedTopic } from './answer-topics'
import type { Clause, Unit } from './answer-units'
import { wantsOf } from './answer-wants'
import type { Ask, AskKind } from './types'

/** How well clause `at` of a draft answers ask `nth`; more than 0.6 is an answer, more than 0.3 may be one. */
export interface Claim {
  readonly nth: number
  readonly at: number
  readonly topic: number
  readonly fit: number
  readonly total: number
  /** Why it is no sure answer: it says too little, or something else; or it asks back, or will look into everything. */
  readonly doubt: 'none' | 'little' | 'taken-up'
}

/** Less is no answer. */
export const perhaps = 0.3
/** Who asks back, or says too little, has taken it up at most. */
const mostTakenUp = 0.5
const underItsNumber = 0.9

/** A clause as the asks see it; the lists are by ask. */
interface View {
  readonly unit: Unit
  /** How far it is about each ask, by all that stands around it and by its own words. */
  readonly shared: readonly number[]
  readonly said: readonly number[]
  /** How far it is what each ask wants to hear. */
  readonly fits: readonly number[]
  /** Whether it is what each ask rules out. */
  readonly ruledOut: readonly boolean[]
  /** How much it is about, whatever that is. */
  readonly mass: number
  /** The asks it stands under; null where nothing tells. */
  readonly bound: ReadonlySet<number> | null
  /** Where it stands among the clauses that may answer something, 0 to 1. */
  readonly place: number
}

/** What all clauses have in common. */
interface Whole {
  readonly asks: readonly Ask[]
  /** How many clauses may answer something. */
  readonly answering: number
  /** Whether the reply is about the mail at all. */
  readonly bears: boolean
}

/** Every clause with every ask. */
export function claimsOn(
  asks: readonly Ask[],
  units: readonly Unit[],
  incoming: TextDocument,
  draft: TextDocument,
): readonly Claim[] {
  const hear = hearing(incoming)(asks)
  const heard = units.map(({ clause }) => hear(clause))
  const bound = bindingsOf(
    asks,
    units,
    heard.map(({ said }) => said),
    draft,
  )
  const answering = heard.filter(({ mayAnswer }) => mayAnswer).length
  const isShortReply = asks.length === 1 && answering < 3
  const whole = { asks, answering, bears: isShortReply || bearsOn(incoming, units) }
  let rank = 0
  return units.flatMap((unit, at) => {
    const own = heard[at] as Heard
    const place = (rank + 0.5) / Math.max(1, answering)
    if (own.mayAnswer) rank += 1
    return claimsOf({ unit, ...own, bound: bound[at] ?? null, place }, at, whole, own)
  })
}

/** The claims of one clause, which are the same as last time while nothing around it tells otherwise. */
function claimsOf(view: View, at: number, whole: Whole, { last }: Heard): readonly Claim[] {
  const { place, bound } = view
  const { answering, bears } = whole
  const known = bound ? null : last.claims
  if (known && known.at === at && known.place === place && known.answering === answering && known.bears === bears)
    return known.claims
  const claims = whole.asks.map((ask, nth) => claimOn(ask, nth, view, at, whole))
  last.claims = bound ? null : { at, place, answering, bears, claims }
  return claims
}

function claimOn(ask: Ask, nth: number, view: View, at: number, { asks, answering, bears }: Whole): Claim {
  const { unit, fits, shared, ruledOut, bound } = view
  const toAll = isForAll(view, nth)
  if (toAll && unit.signs.has('general')) return { nth, at, topic: 1, fit: 0.5, total: mostTakenUp, doubt: 'taken-up' }
  const topic = toAll ? 1 : (shared[nth] ?? 0)
  const fit = fits[nth] ?? 0
  const isStrange = !bears || ((asks.length > 1 || answering > 3) && isElsewhere(view, ask, topic))
  let total = fit * (0.35 + 0.65 * topic) + 0.25 * topic * (1 - fit)
  if (bound) total = bound.has(nth) && !isIdle(unit) ? Math.max(total, underItsNumber) : 0.4 * total
  else if (asks.length === 1) total = Math.max(total + aloneBonus(fit, answering), isSaying(unit) ? perhaps : 0)
  else total += amongOthers(view, ask, nth, topic, answering, asks.length)
  const asksBack = (unit.asks || unit.signs.has('tell-us')) && !unit.signs.has('offer')
  const isWeak = fit <= 0.5 && (asks.length === 1 || topic < 0.65)
  const isUnsure = asksBack || ruledOut[nth] || (!bound && (isStrange || isWeak))
  return {
    nth,
    at,
    topic,
    fit,
    total: isUnsure ? Math.min(total, mostTakenUp) : total,
    doubt: asksBack ? 'taken-up' : isUnsure ? 'little' : 'none',
  }
}

interface Heard extends Pick<View, 'shared' | 'said' | 'fits' | 'ruledOut' | 'mass'> {
  /** Whether it may answer any of them. */
  readonly mayAnswer: boolean
  /** Its claims as they were last, and what they rest on besides. */
  readonly last: {
    claims:
      | (Omit<Whole, 'asks'> & { readonly at: number; readonly place: number; readonly claims: readonly Claim[] })
      | null
  }
}

/** What a clause is to each ask of a mail; each is heard once, however often the draft around it is read. */
const hearing = once((incoming: TextDocument) =>
  once((asks: readonly Ask[]) => {
    const about = askTopics(asks, incoming)
    const wants = asks.map(wantsOf)
    return once((clause: Clause): Heard => {
      const fits = wants.map((want) => fitOf(want, clause))
      return {
        shared: about.map((topics) => sharedTopic(topics, clause)),
        said: about.map((topics) => saidTopic(topics, clause)),
        fits,
        ruledOut: asks.map((ask) => isRuledOut(ask, clause)),
        mass: massOf(clause.around),
        mayAnswer: Math.max(...fits) >= 0.5,
        last: { claims: null },
      }
    })
  }),
)

/** "Both are done", "I'll look into everything": about none of them by name. */
function isForAll({ unit, fits, said }: View, nth: number): boolean {
  return (
    unit.signs.has('all') &&
    ((fits[nth] ?? 0) >= 0.8 || unit.signs.has('general')) &&
    unit.topics.size < 2 &&
    Math.max(...said) < 0.3
  )
}

/** Whether it speaks, and at some length, of something else than what the ask is about. */
function isElsewhere({ unit: { starts, words, text }, mass }: View, { kind }: Ask, topic: number): boolean {
  if (topic >= 0.25 || mass < 0.7 || namesNew.has(kind)) return false
  return !(starts && words <= shortAnswer) && !(kind === 'yes-no' && yesOrNo.test(text))
}

/** What names a time, a person or a place, or just says yes, need not name what was asked about. */
const namesNew: ReadonlySet<AskKind> = new Set<AskKind>([
  'when',
  'who',
  'where',
  'how-much',
  'what',
  'which',
  'how',
  'why',
])

const isIdle = ({ signs }: Unit): boolean => signs.has('echo') || signs.has('closing')
/** With one ask only, whatever is stated may be the answer. */
const isSaying = ({ words, signs, asks }: Unit): boolean => words > 2 && !asks && !mute.some((sign) => signs.has(sign))
const mute: readonly Sign[] = ['closing', 'evades', 'echo', 'tell-us']
const aloneBonus = (fit: number, answering: number): number => (fit < 0.5 ? 0 : 0.35 * fit + (answering < 3 ? 0.16 : 0))

const yesOrNo =
  /^(?:yes|no|yep|yup|yeah|nope|sure|absolutely|correct|exactly)\b|^(?:it|that|they|we|you|there|i) \w{2,6},/i
const shortAnswer = 6

/** What speaks for the ask and against it where others compete for the clause. */
function amongOthers(
  { unit, shared, said, fits, place }: View,
  { kind }: Ask,
  nth: number,
  topic: number,
  answering: number,
  asks: number,
): number {
  const fit = fits[nth] ?? 0
  const bare = kind === 'yes-no' && (unit.signs.has('yes') || unit.signs.has('no'))
  const rival = mostBut(said, nth)
  const leaning = unit.leansBack && !bare ? Math.max(0, 0.8 * mostBut(shared, nth) - (shared[nth] ?? 0)) : 0
  const isFree = Math.max(rival, leaning) <= 0.25
  let bonus = 0
  // It is about another ask, in so many words or by "it".
  if (rival - topic > 0.25) bonus -= (bare ? 0.05 : 0.3) * (rival - topic)
  else bonus -= 0.1 * leaning
  // It is short ("Tuesday after ten."), or none of the others wants to hear it.
  if (isFree && fit >= 0.75 && unit.starts && (unit.words <= shortAnswer || (bare && yesOrNo.test(unit.text))))
    bonus += 0.26
  else if (isFree && fit >= (answering > 1 ? 0.9 : 0.8) && mostBut(fits, nth) < 0.7) bonus += 0.15
  // People answer in the order in which they were asked.
  if (fit >= 0.6 && answering > 1 && leaning <= 0.25) bonus += 0.12 * (1 - 2 * Math.abs(place - (nth + 0.5) / asks))
  return bonus
}

/** The most of all but one; none is less than 0. */
function mostBut(all: readonly number[], nth: number): number {
  let most = 0
  for (let at = 0; at < all.length; at += 1) if (at !== nth && (all[at] as number) > most) most = all[at] as number
  return most
}
