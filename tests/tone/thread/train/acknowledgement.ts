import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createDocument } from '../../../../utils/tone/document'
import { findAcknowledgement, weighable } from '../../../../utils/tone/thread/acknowledgement'
import { partsOf } from '../../../../utils/tone/thread/acknowledging-score'
import type { RuleExamples, Sentence, ThreadExamples } from '../../../../utils/tone/types'
import { developmentPairs } from '../pairs/development-pairs'
import { kin } from './kin'
import { learn, type Model, type Sample } from './learn'

/**
 * Learns what acknowledging sentences sound like from the labelled replies and writes it where it is shipped
 * (`npm run train:acknowledgement`); with `--honest` writes nothing and says how it does on writers it has not learnt from.
 */

interface Reply {
  readonly writer: string
  readonly reply: string
  readonly acknowledged: boolean
}

const target = new URL('../../../../utils/tone/thread/acknowledging-weights.ts', import.meta.url)
const scale = 10
/** There are more cold examples than replies, and a reply is rarely as cold. */
const coldShare = 0.1
/** Lighter parts are not worth their bytes. */
const lightest = 2

/** Leaves the phrases to themselves. */
const neverHigh = (): number => Number.NEGATIVE_INFINITY

const rules = new URL('../../../../utils/tone/en/rules/', import.meta.url)
const examples: string[] = []
for (const file of readdirSync(rules).sort()) {
  const { examples: own } = (await import(new URL(file, rules).href)) as { examples: RuleExamples | ThreadExamples }
  examples.push(...own.invalid.map((example) => (typeof example === 'string' ? example : example.text)))
}

const replies: readonly Reply[] = [
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k'].flatMap((writer) =>
    readFileSync(new URL(`../moods/${writer}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Reply => ({ ...JSON.parse(line), writer })),
  ),
  ...Object.entries(developmentPairs()).flatMap(([writer, pairs]) => pairs.map((pair) => ({ ...pair, writer }))),
]

/**
 * Cold words speak of "you" and of what should have been as warm ones do: what the rules object to teaches the
 * difference, but for what the phrases hear in it all the same.
 */
const cold: readonly Reply[] = examples
  .filter((text) => findAcknowledgement(createDocument(text), neverHigh) === null)
  .map((reply) => ({ writer: 'examples', reply, acknowledged: false }))

/** The parts of a sentence, and of each word its kin. */
function partsWithKin(sentence: Sentence): readonly string[] {
  const parts = [...partsOf(sentence)]
  return [...parts, ...kin.flatMap((words, at) => (parts.some((part) => words.has(part)) ? [`kin ${at}`] : []))]
}

const samples: readonly Sample[] = [...replies, ...cold].map(({ writer, reply, acknowledged }) => ({
  writer,
  acknowledges: acknowledged,
  share: writer === 'examples' ? coldShare : 1,
  sentences: weighable(createDocument(reply)).map(partsWithKin),
}))

/** In steps of a tenth, the weight of its kin added to each word; by weight, heaviest first. */
function pack({ bias, weights }: Model) {
  const words = new Map([...weights].filter(([part]) => !part.startsWith('kin ')))
  kin.forEach((own, at) => {
    for (const word of own) words.set(word, (words.get(word) ?? 0) + (weights.get(`kin ${at}`) ?? 0))
  })
  const byWeight = new Map<number, string[]>()
  for (const [part, exact] of words) {
    const weight = Math.round(exact * scale)
    if (Math.abs(weight) >= lightest) byWeight.set(weight, [...(byWeight.get(weight) ?? []), part])
  }
  const table = [...byWeight]
    .sort(([a], [b]) => b - a)
    .map(([weight, parts]) => [weight, parts.sort().join('|')] as const)
  return { bias: Math.round(bias * scale) / scale, table }
}

function scoreOf(model: Model): (sentence: Sentence) => number {
  const { bias, table } = pack(model)
  const weights = new Map(table.flatMap(([weight, parts]) => parts.split('|').map((part) => [part, weight / scale])))
  return (sentence) => [...partsOf(sentence)].reduce((sum, part) => sum + (weights.get(part) ?? 0), bias)
}

const hear = (own: readonly Reply[], score: (sentence: Sentence) => number): Map<Reply, boolean> =>
  new Map(own.map((reply) => [reply, findAcknowledgement(createDocument(reply.reply), score) !== null]))

function figures(heard: ReadonlyMap<Reply, boolean>): string {
  const count = (ear: boolean, label: boolean): number =>
    [...heard].filter(([{ acknowledged }, own]) => own === ear && acknowledged === label).length
  const [right, wrong, missed, quiet] = [count(true, true), count(true, false), count(false, true), count(false, false)]
  const share = (part: number, whole: number): string => (part / whole).toFixed(3)
  return `${share(right + quiet, heard.size)} right, precision ${share(right, right + wrong)}, recall ${share(right, right + missed)}`
}

if (process.argv.includes('--honest')) {
  const all = new Map<Reply, boolean>()
  for (const writer of new Set(replies.map((reply) => reply.writer))) {
    const score = scoreOf(learn(samples.filter((sample) => sample.writer !== writer)))
    const own = replies.filter((reply) => reply.writer === writer)
    const heard = hear(own, score)
    for (const [reply, ear] of heard) all.set(reply, ear)
    console.log(`${writer}: ${figures(heard)}; by phrases alone: ${figures(hear(own, neverHigh))}`)
  }
  console.log(`all: ${figures(all)}`)
} else {
  const { bias, table } = pack(learn(samples))
  const lines = table.map(([weight, parts]) => `  [${weight}, ${JSON.stringify(parts)}],`)
  writeFileSync(
    target,
    `/** What acknowledging sentences sound like, learnt by \`npm run train:acknowledgement\`: not to be edited by hand. */

export const bias = ${bias}
/** The weights are in steps of one part of this. */
export const scale = ${scale}
/** Words and neighbours by weight; "#" is an amount, "@" a masked piece, "^", "$" and "?" are a sentence's ends. */
export const weights: readonly (readonly [weight: number, parts: string])[] = [
${lines.join('\n')}
]
`,
  )
}
