import negation from 'sentiment/languages/en/scoring-strategy.js'
import { moodWords } from './mood-words'
import type { TextDocument } from './types'

/** How the writer's own words feel on the whole. */
export interface Valence {
  /** −5 to 5; 0 where no word is strong. */
  readonly mean: number
  /** How many strong words there are. */
  readonly count: number
}

/** AFINN-165 over the strong words of the writer's own, with the `sentiment` package's rule for negation. */
export function measureValence({ sentences }: TextDocument): Valence {
  const values = sentences.flatMap(({ words }) => {
    const tokens = words.map(({ norm }) => norm)
    return tokens.flatMap((token, at) => {
      const value = moodWords.get(token)
      return value === undefined ? [] : negation.apply(tokens, at, value)
    })
  })
  const count = values.length
  const mean = count === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / count
  return { mean: Math.round(mean * 100) / 100, count }
}
