import { createDocument } from '../../../../utils/tone/document'
import { readFeatures } from '../../../../utils/tone/thread/mood-features'
import {
  letterOf,
  likelihoods,
  type MoodModel,
  moodOf,
  weightLetters,
  weightUnit,
} from '../../../../utils/tone/thread/mood-model'
import { moods } from '../../../../utils/tone/thread/types'
import { type Fitted, fitClasses, type Row } from './fit'
import type { LabelledMail } from './training-mails'

export interface ReadMail extends LabelledMail {
  readonly values: ReadonlyMap<string, number>
}

export const readMail = (mail: LabelledMail): ReadMail => ({
  ...mail,
  values: readFeatures(createDocument(mail.text)).values,
})

const mostWords = 1600
/** In how many mails a word, and a pair of words, must stand to be learnt. */
const leastMails = { word: 2, pair: 3 }
/** A word is less to be trusted than a class of words, and that less than the manner. */
const penaltyOf = (key: string): number => (key.startsWith('~') ? 0.2 : key.startsWith('@') ? 0.4 : 2.5)
const isNamed = (key: string): boolean => /^[~@]/.test(key)

/** Learns from all, keeps the words that tell most, and learns again with those alone. */
export function train(mails: readonly ReadMail[]): MoodModel {
  const known = keysOf(mails.filter(({ weight }) => weight >= 1))
  const first = learn(mails, known)
  const told = new Map(known.map((key, at) => [key, tells(first, at) * Math.sqrt(spread(mails, key))]))
  const best = known
    .filter((key) => !isNamed(key))
    .sort((a, b) => (told.get(b) as number) - (told.get(a) as number))
    .slice(0, mostWords)
  const keys = [...known.filter(isNamed), ...best.sort()]
  return rounded(keys, learn(mails, keys))
}

function keysOf(mails: readonly ReadMail[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { values } of mails) for (const key of values.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = (key: string): number => (key.includes(' ') && !isNamed(key) ? leastMails.pair : leastMails.word)
  return [...counts.keys()].filter((key) => (counts.get(key) as number) >= least(key) && !key.includes(',')).sort()
}

function learn(mails: readonly ReadMail[], keys: readonly string[]): Fitted {
  const columnOf = new Map(keys.map((key, at) => [key, at]))
  const rows = mails.map(({ values, mood, weight }): Row => {
    const cells = [...values].filter(([key]) => columnOf.has(key))
    return {
      columns: cells.map(([key]) => columnOf.get(key) as number),
      values: cells.map(([, value]) => value),
      label: moods.indexOf(mood),
      weight,
    }
  })
  return fitClasses(rows, keys.map(penaltyOf), moods.length)
}

/** How far the weights of a feature are from their mean. */
function tells({ weights }: Fitted, at: number): number {
  const own = [...weights.slice(at * moods.length, (at + 1) * moods.length)]
  const mean = own.reduce((sum, weight) => sum + weight, 0) / own.length
  return Math.max(...own.map((weight) => Math.abs(weight - mean)))
}

/** Of what size a feature is in all mails. */
const spreads = new WeakMap<readonly ReadMail[], Map<string, number>>()
function spread(mails: readonly ReadMail[], key: string): number {
  let known = spreads.get(mails)
  if (!known) {
    known = new Map()
    for (const { values, weight } of mails)
      if (weight >= 1) for (const [name, value] of values) known.set(name, (known.get(name) ?? 0) + value * value)
    spreads.set(mails, known)
  }
  return Math.sqrt((known.get(key) ?? 0) / mails.length)
}

/** As the table can hold it. */
function rounded(keys: readonly string[], { weights, bias }: Fitted): MoodModel {
  const whole = (weight: number): number => Math.round(weight / weightUnit) * weightUnit
  const asLetter = (weight: number): number => {
    const zero = weightLetters.length / 2 - 1
    return (weightLetters.indexOf(letterOf(weight)) - zero) * weightUnit
  }
  const byKey = keys.map((key, at) => {
    const [calm = 0, ...others] = weights.slice(at * moods.length, (at + 1) * moods.length)
    return [key, others.map((weight) => (isNamed(key) ? whole : asLetter)(weight - calm))] as const
  })
  const [calm = 0, ...others] = bias
  const telling = byKey.filter(([, own]) => own.some((weight) => weight !== 0))
  return { bias: others.map((weight) => whole(weight - calm)), weights: new Map(telling) }
}

/** How well a model reads mails: the very mood, and two steps off or more. */
export function judge(model: MoodModel, mails: readonly ReadMail[]): { readonly right: number; readonly far: number } {
  const off = mails.map(({ mood, values }) =>
    Math.abs(moods.indexOf(moodOf(likelihoods(model, values))) - moods.indexOf(mood)),
  )
  return { right: off.filter((steps) => steps === 0).length, far: off.filter((steps) => steps > 1).length }
}
