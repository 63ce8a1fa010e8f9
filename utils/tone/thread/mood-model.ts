import { moodTable } from './mood-table'
import { type Mood, moods } from './types'

/** How much each feature speaks for worried, frustrated and angry, against calm. */
export interface MoodModel {
  readonly bias: readonly number[]
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** The weights are whole numbers of this size, so that few letters hold them. */
export const weightUnit = 1 / 12
/** One letter for each weight of a word, from the least to the greatest. */
export const weightLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const zero = weightLetters.length / 2 - 1

/** The weight's letter; what is beyond the last takes the last. */
export function letterOf(weight: number): string {
  const at = Math.min(weightLetters.length - 1, Math.max(0, Math.round(weight / weightUnit) + zero))
  return weightLetters[at] as string
}

let model: MoodModel | null = null

/** What was learnt from labelled mails. */
export function learntMoods(): MoodModel {
  if (model) return model
  const weights = new Map<string, readonly number[]>()
  for (const line of moodTable.named.trim().split('\n')) {
    const [key = '', numbers = ''] = line.trim().split(': ')
    weights.set(
      key,
      numbers.split(' ').map((number) => Number(number) * weightUnit),
    )
  }
  const letters = moodTable.weights.replace(/\s/g, '')
  const weightAt = (at: number): number => (weightLetters.indexOf(letters[at] as string) - zero) * weightUnit
  moodTable.words
    .replace(/\n\s*/g, '')
    .split(',')
    .forEach((key, at) => {
      weights.set(key, [weightAt(3 * at), weightAt(3 * at + 1), weightAt(3 * at + 2)])
    })
  model = { bias: moodTable.bias.map((number) => number * weightUnit), weights }
  return model
}

/** How likely each mood is, from calm to angry. */
export function likelihoods({ bias, weights }: MoodModel, values: ReadonlyMap<string, number>): readonly number[] {
  const scores = [0, ...bias]
  for (const [key, value] of values)
    weights.get(key)?.forEach((weight, at) => {
      scores[at + 1] = (scores[at + 1] as number) + weight * value
    })
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const total = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / total)
}

/** What it costs to say a mood (column) where another is (row): two steps off thrice as much as one, too hot a fifth more. */
const costs = [
  [0, 1.2, 3.6, 7.2],
  [1, 0, 1.2, 3.6],
  [3, 1, 0, 1.2],
  [6, 3, 1, 0],
]

/** The mood that is expected to cost least. */
export function moodOf(likely: readonly number[]): Mood {
  const expected = moods.map((_, said) =>
    likely.reduce((sum, share, mood) => sum + share * (costs[mood]?.[said] as number), 0),
  )
  return moods[expected.indexOf(Math.min(...expected))] as Mood
}
