import { isPause } from '../pattern'
import { wordSpan } from '../spans'
import type { Sentence, Span, TextDocument, Word } from '../types'
import type { MoodFeatures, Place } from './mood-features'
import type { MoodModel } from './mood-model'
import { shoutingIn } from './shouting-signs'
import { type Mood, type MoodSign, type MoodSignKind, moods } from './types'

const most = 6
const hot: ReadonlySet<MoodSignKind> = new Set(['anger', 'threat'])
const longest = 8

/** Words of one sentence that show a mood, and how much. */
interface Showing {
  readonly kind: MoodSignKind
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly weight: number
}

/**
 * The words that show the mood of a mail, the most telling ones in its order: what speaks for it, each with a few words
 * of its clause around it; where nothing is named, the words that weighed most.
 */
export function signsOf(
  document: TextDocument,
  { values, places }: MoodFeatures,
  { weights }: MoodModel,
  mood: Mood,
): readonly MoodSign[] {
  const at = moods.indexOf(mood) - 1
  const weightOf = (key: string): number => {
    const own = weights.get(key) ?? []
    return Math.max(own[at] ?? 0, mood === 'frustrated' ? (own[at + 1] ?? 0) : 0) * (values.get(key) ?? 0)
  }
  const named = places.flatMap((place): readonly Showing[] => {
    const kind = place.of?.kind
    const weight = weightOf(place.key)
    if (!kind || weight <= 0 || (mood === 'worried' && hot.has(kind))) return []
    return [{ ...rounded(place), kind, weight }]
  })
  const shown: { kind: MoodSignKind; said: Span; weight: number }[] = apart(named).map(told)
  for (const sentence of document.sentences)
    for (const { kind, said } of shoutingIn(sentence))
      if (!shown.some((other) => touch(other.said, said))) shown.push({ kind, said, weight: weightOf('~loud') })
  if (shown.length === 0) {
    const telling = mostTelling(places, weightOf, mood)
    if (telling) shown.push(told(telling))
  }
  return shown
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .sort((a, b) => a.said.start - b.said.start)
    .map(({ kind, said }) => ({ kind, said }))
}

const told = ({ kind, sentence, from, to, weight }: Showing) => ({ kind, said: wordSpan(sentence, from, to), weight })
const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Those that overlap or meet become one, as long as it is short; else the heavier stands. */
function apart(all: readonly Showing[]): readonly Showing[] {
  const kept: Showing[] = []
  for (const one of [...all].sort((a, b) => a.sentence.index - b.sentence.index || a.from - b.from)) {
    const last = kept.at(-1)
    const meets = last?.sentence === one.sentence && one.from <= last.to && !opensBetween(last, one)
    if (!last || !meets) kept.push(one)
    else {
      const [to, heavier] = [Math.max(last.to, one.to), isHeavier(one, last) ? one : last]
      const merged = { ...heavier, from: last.from, to, weight: last.weight + one.weight }
      if (to - last.from <= longest) kept[kept.length - 1] = merged
      else if (one.from < last.to) kept[kept.length - 1] = heavier
      else kept.push(one)
    }
  }
  return kept
}

/** A time alone says less than what else stands beside it. */
const isHeavier = (one: Showing, other: Showing): boolean =>
  (one.kind === 'deadline') === (other.kind === 'deadline') ? one.weight > other.weight : other.kind === 'deadline'

/** Whether a clause ends between what stands before and what comes after it. */
const opensBetween = (before: Showing, after: Showing): boolean =>
  after.from >= before.to && after.sentence.words.slice(before.to, after.from + 1).some(opensClause)

const joining = new Set('and but because then although though which while'.split(' '))
/** What may be said with what follows it, and is nothing without it. */
const leading = new Set(
  "i i'm i've we we're we've you you've it it's this that's is was are were be been am have has had do did so very really just simply quite not no never still my your the a an getting feel to for".split(
    ' ',
  ),
)
const dangling = new Set('the a an to of in on at for with my your and is was are i we you that'.split(' '))

const opensClause = ({ gap, norm }: Word): boolean => isPause(gap) || joining.has(norm)

/** A few words of its clause around what was found: a lone word takes three before it, others what leads to them; after it up to three. */
function rounded({ sentence, from, to }: Place): Pick<Showing, 'sentence' | 'from' | 'to'> {
  const { words } = sentence
  const isLone = to - from === 1
  let start = from
  while (start > 0 && from - start < 3 && to - start < longest) {
    if (opensClause(words[start] as Word)) break
    const before = words[start - 1] as Word
    if (joining.has(before.norm) || !(isLone || leading.has(before.norm))) break
    start -= 1
  }
  let end = to
  while (end < words.length && end - to < 3 && end - start < longest && !opensClause(words[end] as Word)) end += 1
  while (end > to && dangling.has((words[end - 1] as Word).norm)) end -= 1
  return { sentence, from: start, to: end }
}

const kindOf: Readonly<Record<Mood, MoodSignKind>> = {
  calm: 'worry',
  worried: 'worry',
  frustrated: 'frustration',
  angry: 'anger',
}

/** The clause, or the first words of it, whose words speak most for the mood. */
function mostTelling(places: readonly Place[], weightOf: (key: string) => number, mood: Mood): Showing | null {
  const byClause = new Map<string, Showing>()
  for (const { key, sentence, from } of places) {
    let start = from
    while (start > 0 && !opensClause(sentence.words[start] as Word)) start -= 1
    const clause = `${sentence.index} ${start}`
    const weight = weightOf(key) + (byClause.get(clause)?.weight ?? 0)
    byClause.set(clause, { kind: kindOf[mood], sentence, from: start, to: endOf(sentence.words, start), weight })
  }
  const [best = null] = [...byClause.values()]
    .filter(({ from, to }) => to - from > 1)
    .sort((a, b) => b.weight - a.weight)
  return best
}

function endOf(words: readonly Word[], from: number): number {
  let end = from + 1
  while (end < words.length && end - from < longest && !opensClause(words[end] as Word)) end += 1
  while (end - from > 2 && dangling.has((words[end - 1] as Word).norm)) end -= 1
  return end
}
