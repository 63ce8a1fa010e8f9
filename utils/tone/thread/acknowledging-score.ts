import { perSentence } from '../per-sentence'
import type { Sentence } from '../types'
import { bias, scale, weights } from './acknowledging-weights'

const amount =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|dozen)$/

/** What is weighed of a sentence: its words, amounts as "#" and masked pieces as "@", each with its neighbour, and its ends. */
export function partsOf({ words, ending }: Pick<Sentence, 'words' | 'ending'>): ReadonlySet<string> {
  const said = words.map(({ norm }) => (amount.test(norm) ? '#' : norm === '\uFFFC' ? '@' : norm))
  const parts = new Set<string>()
  let before = '^'
  for (const part of [...said, ending === 'question' ? '?' : '$']) {
    parts.add(part)
    parts.add(`${before} ${part}`)
    before = part
  }
  return parts
}

let read: Map<string, number> | null = null

/** By its words alone, does a sentence sound as if it acknowledged (above 0) or did business (below)? */
export const acknowledgingScore = perSentence((sentence): number => {
  read ??= new Map(weights.flatMap(([weight, parts]) => parts.split('|').map((part) => [part, weight / scale])))
  let score = bias
  for (const part of partsOf(sentence)) score += read.get(part) ?? 0
  return score
})
