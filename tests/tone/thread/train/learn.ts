/** A reply as the model sees it: the parts of each of its sentences, and whether it acknowledges in any of them. */
export interface Sample {
  readonly writer: string
  readonly sentences: readonly (readonly string[])[]
  readonly acknowledges: boolean
  /** How much it counts; 1 where it counts in full. */
  readonly share: number
}

export interface Model {
  readonly bias: number
  readonly weights: ReadonlyMap<string, number>
}

/** How sharply the highest sentence speaks for its reply. */
const softness = 0.3
const decay = 0.003
const steps = 400
const rate = 0.03

/**
 * A logistic regression over sentences that knows the answer only for whole replies: the score of a reply is that of
 * its highest sentence (a soft maximum). Only parts that `fewestWriters` writers use are learnt, so that no one's
 * subjects are. Always the same for the same samples.
 */
export function learn(samples: readonly Sample[], fewestWriters = 3, fewestReplies = 3): Model {
  const parts = commonParts(samples, fewestWriters, fewestReplies)
  const at = new Map(parts.map((part, index) => [part, index]))
  const replies = samples.map(({ sentences, acknowledges, share }) => ({
    share,
    wanted: acknowledges ? 1 : 0,
    sentences: sentences.map((own) => [...own.flatMap((part) => at.get(part) ?? []), parts.length]),
  }))
  // The last weight is the bias: it is in each sentence and never decays.
  const weights = new Float64Array(parts.length + 1)
  const [mean, spread] = [new Float64Array(weights.length), new Float64Array(weights.length)]
  const whole = replies.reduce((sum, { share }) => sum + share, 0)
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((weight, index) => (index < parts.length ? decay * weight : 0))
    for (const { sentences, wanted, share } of replies) {
      const scores = sentences.map((own) => own.reduce((sum, index) => sum + (weights[index] as number), 0))
      const highest = Math.max(...scores)
      const shares = scores.map((score) => Math.exp((score - highest) / softness))
      const total = shares.reduce((sum, share) => sum + share, 0)
      const score = highest + softness * Math.log(total)
      const off = ((1 / (1 + Math.exp(-score)) - wanted) * share) / whole
      sentences.forEach((own, place) => {
        for (const index of own) slope[index] = (slope[index] as number) + (off * (shares[place] as number)) / total
      })
    }
    // Adam.
    slope.forEach((value, index) => {
      mean[index] = 0.9 * (mean[index] as number) + 0.1 * value
      spread[index] = 0.999 * (spread[index] as number) + 0.001 * value * value
      const pace = Math.sqrt((spread[index] as number) / (1 - 0.999 ** step)) + 1e-8
      weights[index] = (weights[index] as number) - (rate * (mean[index] as number)) / (1 - 0.9 ** step) / pace
    })
  }
  return {
    bias: weights[parts.length] as number,
    weights: new Map(parts.map((part, index) => [part, weights[index] as number])),
  }
}

function commonParts(samples: readonly Sample[], fewestWriters: number, fewestReplies: number): readonly string[] {
  const seen = new Map<string, { replies: number; writers: Set<string> }>()
  for (const { writer, sentences } of samples)
    for (const part of new Set(sentences.flat())) {
      const one = seen.get(part) ?? { replies: 0, writers: new Set() }
      one.replies += 1
      one.writers.add(writer)
      seen.set(part, one)
    }
  return [...seen]
    .filter(([, { replies, writers }]) => replies >= fewestReplies && writers.size >= fewestWriters)
    .map(([part]) => part)
}
