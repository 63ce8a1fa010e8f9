import type { Word } from '../types'
import type { AskKind } from './types'

/** What would answer a question, by its question word and what stands beside. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const kinds: Readonly<Record<string, AskKind>> = {
  when: 'when',
  who: 'who',
  whom: 'who',
  whose: 'who',
  where: 'where',
  which: 'which',
  why: 'why',
  how: 'how',
  what: 'what',
}
const kindOfWord = new Map(
  Object.entries(kinds).flatMap(([word, kind]) =>
    ['', "'s", 's', "'re", "'d", "'ll"].map((end) => [word + end, kind] as const),
  ),
)

/** "when", "what's", "whos" … */
export const questionWords: ReadonlySet<string> = new Set(kindOfWord.keys())

const times = list('time date day eta hour timeline timeframe timescale deadline schedule month week year turnaround')
const sums = list('price cost costs fee charge amount number quantity size')
const reasons = list('reason cause')
const persons = list('person contact')
const lengths = list('long soon quickly fast late early often')
const amounts = list('many much big large far old expensive high heavy')
const small = list(
  "is are was were 's the a an of my our your this that it exact expected estimated likely rough current new and or any some for latest full same best",
)

/** The kind of the question whose question word, "if" or "whether" stands at word `at`. */
export function kindAt(words: readonly Word[], at: number): AskKind {
  const { norm } = words[at] as Word
  if (norm === 'if' || norm === 'whether') return closedKind(words, at)
  const kind = kindOfWord.get(norm) ?? 'what'
  const next = words[at + 1]?.norm ?? ''
  if (kind === 'how') {
    if (lengths.has(next)) return 'when'
    if (amounts.has(next)) return /^(?:longer|time|notice)$/.test(words[at + 2]?.norm ?? '') ? 'when' : 'how-much'
    return next === 'come' ? 'why' : 'how'
  }
  if (kind === 'what') return (next === 'for' ? 'why' : kindOfThing(words, at + 1)) ?? 'what'
  return kind === 'which' && times.has(next) ? 'when' : kind
}

/** What names a time, a sum, a reason or a person, as the first noun from word `from`; null for other things. */
export function kindOfThing(words: readonly Word[], from: number): AskKind | null {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    const { norm } = words[at] as Word
    if (times.has(norm)) return 'when'
    if (sums.has(norm)) return 'how-much'
    if (reasons.has(norm)) return 'why'
    if (persons.has(norm)) return 'who'
    if (!small.has(norm)) return null
  }
  return null
}

const noChoice = list(
  'not so anything something similar other else whatever more two someone anyone somewhere otherwise later both any',
)
const loose = list('any anything anyone anybody ever either')

/** Whether it asks for yes or no, or for one of two: "is it the cable or the dock". */
export function closedKind(words: readonly Word[], from: number, to: number = words.length): AskKind {
  for (let at = from + 2; at < to - 1; at += 1) {
    if (loose.has((words[at] as Word).norm)) return 'yes-no'
    if (words[at]?.norm === 'or') return noChoice.has(words[at + 1]?.norm ?? '') ? 'yes-no' : 'which'
  }
  return 'yes-no'
}
