import { writeFileSync } from 'node:fs'
import { createDocument } from '../../../../utils/tone/document'
import { assign } from '../../../../utils/tone/thread/answer-assignment'
import { chanceOf, type Hints, hintsOf } from '../../../../utils/tone/thread/answer-chance'
import { claimsOn } from '../../../../utils/tone/thread/answer-claims'
import { unitsOf } from '../../../../utils/tone/thread/answer-units'
import { findAsks } from '../../../../utils/tone/thread/asks'
import type { Ask } from '../../../../utils/tone/thread/types'
import type { TextDocument } from '../../../../utils/tone/types'
import { type Case, natural, several, single, traps } from '../answer-cases'
import { askIn } from '../ask-in'
import { spanOf, touch } from '../figures'
import type { LabelledPair } from '../labelled-pair'
import { developmentPairs } from '../pairs/development-pairs'
import { fitClasses } from './fit'

/**
 * Learns from the labelled pairs what tells that an ask is answered and writes it where it is shipped
 * (`npm run train:answers`); with `--honest` writes nothing and says how it does on sets it has not learnt from.
 */

interface Sample {
  readonly set: string
  readonly weight: number
  readonly hints: Hints
  readonly answered: boolean
}
type Weights = NonNullable<Parameters<typeof chanceOf>[1]>

const target = new URL('../../../../utils/tone/thread/answer-weights.ts', import.meta.url)
const names = ['own', 'next', 'last', 'room', 'talk', 'person', 'figures'] as const satisfies readonly (keyof Hints)[]
const penalty = 0.3
const round = (value: number): number => Math.round(value * 100) / 100

function hintsFor(asks: readonly Ask[], mail: TextDocument, draft: TextDocument): readonly Hints[] {
  const units = unitsOf(draft)
  const best = assign(claimsOn(asks, units, mail, draft), asks)
  return hintsOf(
    asks.map((_, nth) => best.get(nth)?.total ?? 0),
    units,
  )
}

function samplesOf(set: string, { incoming, reply, questions }: LabelledPair): readonly Sample[] {
  const mail = createDocument(incoming)
  const asks = findAsks(mail)
  return hintsFor(asks, mail, createDocument(reply)).flatMap((hints, nth) => {
    const { said } = asks[nth] as Ask
    const answered = questions.find(({ text }) => touch(spanOf(incoming, text), said))?.answered ?? null
    return answered === null ? [] : [{ set, weight: 1, hints, answered }]
  })
}

/** What is plain to anyone; shorter than real replies, and made with the rules in view, so that they count less. */
const caseWeight = 0.5

function samplesOfCase([incoming, asks, reply, expected]: Case): readonly Sample[] {
  const said = asks.map((ask) => askIn(incoming, ask))
  return hintsFor(said, createDocument(incoming), createDocument(reply)).flatMap((hints, nth) => {
    const wish = expected[nth]
    return wish === '+' || wish === '-' || wish === '!'
      ? [{ set: 'cases', weight: caseWeight, hints, answered: wish === '+' }]
      : []
  })
}

const cases = [...single, ...traps, ...several, ...natural].flatMap(samplesOfCase)
const samples = Object.entries(developmentPairs()).flatMap(([set, pairs]) =>
  pairs.flatMap((pair) => samplesOf(set, pair)),
)

function learn(from: readonly Sample[]): Weights {
  const { weights, bias } = fitClasses(
    [...from, ...cases].map(({ hints, answered, weight }) => ({
      columns: names.map((_, at) => at),
      values: names.map((name) => hints[name]),
      label: answered ? 1 : 0,
      weight,
    })),
    names.map(() => penalty),
    2,
  )
  const of = (values: Float64Array, at: number): number =>
    round((values[2 * at + 1] as number) - (values[2 * at] as number))
  const own = Object.fromEntries(names.map((name, at) => [name, of(weights, at)])) as Record<keyof Hints, number>
  return { bias: of(bias, 0), weights: own }
}

if (process.argv.includes('--honest')) {
  for (const set of new Set(samples.map((sample) => sample.set))) {
    const model = learn(samples.filter((sample) => sample.set !== set))
    const theirs = samples.filter((sample) => sample.set === set)
    const right = theirs.filter(({ hints, answered }) => chanceOf(hints, model) > 0.5 === answered)
    console.log(`${set.padEnd(12)} ${theirs.length} asks, ${(right.length / theirs.length).toFixed(3)} right`)
  }
} else {
  const { bias, weights } = learn(samples)
  writeFileSync(
    target,
    `/** What tells that an ask is answered, learnt by \`npm run train:answers\`: not to be edited by hand. */
export const answerWeights = {
  bias: ${bias},
  weights: { ${names.map((name) => `${name}: ${weights[name]}`).join(', ')} },
}
`,
  )
}
