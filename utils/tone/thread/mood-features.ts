import { isConditional } from '../en/senses'
import { lazyMatcher, matchHit } from '../phrases'
import type { Sentence, TextDocument } from '../types'
import { type MoodClass, moodClasses } from './mood-classes'
import { mannerOf } from './mood-manner'

/** Where a feature stands: words `[from, to)` of a sentence. */
export interface Place {
  readonly key: string
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  /** The class it is of; null for a word or a pair of words. */
  readonly of: MoodClass | null
}

/** What of a mail speaks for a mood. */
export interface MoodFeatures {
  /** By name: "@…" a class, "~…" the manner, else a word or a pair of words. */
  readonly values: ReadonlyMap<string, number>
  readonly places: readonly Place[]
}

/** So that a long mail is no louder than a short one; a very short one is not taken for all that it could be. */
const shortest = 15
/** What is named is named in a line as well. */
const fewest = 8
const mostOfClass = 4

const find = lazyMatcher(moodClasses)

/** What is only supposed ("if it is lost again") tells of no feeling; a threat or a deadline is often put so. */
const isSupposed = ({ kind }: MoodClass): boolean => kind !== null && kind !== 'threat' && kind !== 'deadline'

export function readFeatures(document: TextDocument): MoodFeatures {
  const places: Place[] = []
  const counts = new Map<MoodClass, number>()
  let words = 0
  for (const sentence of document.sentences) {
    words += sentence.words.length
    readWords(sentence, places)
    let [last, reached]: [MoodClass | null, number] = [null, 0]
    for (const found of find(sentence.words)) {
      const { owner, from, hit } = found
      if (owner === last && from < reached) continue
      const match = matchHit(found, document, sentence)
      if (!match || (isSupposed(owner) && isConditional(match))) continue
      ;[last, reached] = [owner, hit.to]
      places.push({ key: `@${owner.id}`, sentence, from, to: hit.to, of: owner })
      counts.set(owner, (counts.get(owner) ?? 0) + 1)
    }
  }
  const values = new Map<string, number>()
  const keys = new Set(places.filter((place) => !place.of).map(({ key }) => key))
  const share = 8 / Math.sqrt(Math.max(shortest, keys.size))
  for (const key of keys) values.set(key, share)
  for (const [{ id }, count] of counts)
    values.set(`@${id}`, (4 * Math.min(mostOfClass, count)) / Math.sqrt(Math.max(fewest, words)))
  for (const [name, value] of Object.entries(mannerOf(document))) if (value !== 0) values.set(`~${name}`, value)
  return { values, places }
}

const masked = '\uFFFC'
/** They tell nothing by themselves. */
const empty = new Set(
  'the a an and or of in on at to for from by with as it its is are was were be been am this that these those has have had will would i me my we our us so but if not no you your'.split(
    ' ',
  ),
)

/** Each word by its stem, and each pair of neighbours; "^" and "$" stand for the sentence's ends. */
function readWords(sentence: Sentence, places: Place[]): void {
  const { words } = sentence
  let before = '^'
  words.forEach(({ norm }, at) => {
    const stem = norm.startsWith(masked) ? '' : stemOf(norm)
    if (stem && !empty.has(stem)) places.push({ key: stem, sentence, from: at, to: at + 1, of: null })
    if (stem && before) {
      const from = before === '^' ? at : at - 1
      places.push({ key: `${before} ${stem}`, sentence, from, to: at + 1, of: null })
    }
    before = stem
  })
  if (before && words.length > 0)
    places.push({ key: `${before} $`, sentence, from: words.length - 1, to: words.length, of: null })
}

/** Close enough to one form for all of a word, and never changed: the table's weights go by it. Figures are all the same. */
function stemOf(norm: string): string {
  if (/^\d/.test(norm)) return '#'
  const bare = norm.replace(/'s$/, '')
  if (bare.length < 5 || bare.includes("'")) return bare
  const cut = bare.replace(/(?:ies|ied)$/, 'y').replace(/(?:ing|ed|es|s|ly)$/, '')
  if (cut.length < 3 || /ss$/.test(bare)) return bare
  return cut.replace(/([bdgmnprt])\1$/, '$1').replace(/e$/, '')
}
