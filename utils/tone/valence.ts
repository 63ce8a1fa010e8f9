import negation from 'sentiment/languages/en/scoring-strategy.js'
import { moodWords } from './mood-words'
import { perSentence } from './per-sentence'
import type { TextDocument } from './types'

/** How the writer's own words feel on the whole. */
export interface Valence {
  /** −5 to 5; 0 where no word is strong. */
  readonly mean: number
  /** How many strong words there are. */
  readonly count: number
}

const valuesOf = perSentence(({ words }): readonly number[] => {
  let tokens: string[] | null = null
  const values: number[] = []
  words.forEach(({ norm }, at) => {
    const value = moodWords.get(norm)
    if (value === undefined) return
    tokens ??= words.map((word) => word.norm)
    values.push(negation.apply(tokens, at, value))
  })
  return values
})

/** AFINN-165 over the strong words of the writer's own, with the `sentiment` package's rule for negation. */
export function measureValence({ sentences }: TextDocument): Valence {
  let count = 0
  let sum = 0
  for (const sentence of sentences) {
    for (const value of valuesOf(sentence)) {
      count += 1
      sum += value
    }
  }
  return { mean: count === 0 ? 0 : Math.round((sum / count) * 100) / 100, count }
}
