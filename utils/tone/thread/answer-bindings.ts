import { once } from '../memory'
import type { TextDocument } from '../types'
import type { Unit } from './answer-units'
import type { Ask } from './types'

/** Which asks each clause of the draft stands under; null where its place tells nothing. */
export type Bindings = readonly (ReadonlySet<number> | null)[]

/** Answers that are placed by a label, by their number, under the quoted question, or behind the question said again. */
export function bindingsOf(
  asks: readonly Ask[],
  units: readonly Unit[],
  said: readonly (readonly number[])[],
  draft: TextDocument,
): Bindings {
  const bound: (ReadonlySet<number> | null)[] = units.map(() => null)
  bindLabelled(units, said, draft.text, bound)
  bindRepeated(asks, units, bound)
  bindQuoted(asks, units, draft, bound)
  bindNumbered(asks, units, draft, bound)
  return bound
}

type Bound = (ReadonlySet<number> | null)[]

/** "Printer: by noon"; `said` is how far each clause is about each ask. */
function bindLabelled(units: readonly Unit[], said: readonly (readonly number[])[], text: string, bound: Bound): void {
  units.forEach((unit, at) => {
    if (!unit.starts || unit.words > longestLabel || unit.asks || text[unit.span.end] !== ':') return
    const about = said[at] ?? []
    const most = Math.max(...about)
    const nth = about.indexOf(most)
    if (most < 0.4 || about.some((other, which) => which !== nth && other > most / 2)) return
    bound[at] = new Set()
    for (let next = at + 1; units[next]?.sentence === unit.sentence; next += 1) bound[next] = new Set([nth])
  })
}
const longestLabel = 4

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
const askWords = once(({ text }: Ask) => wordsOf(text))
const alike = 0.6
const fewestAlike = 3

/** "When will it be back? By noon." */
function bindRepeated(asks: readonly Ask[], units: readonly Unit[], bound: Bound): void {
  units.forEach((unit, at) => {
    const next = units[at + 1]
    if (!next || next.asks || !(unit.asks || unit.signs.has('echo'))) return
    const said = wordsOf(unit.text)
    asks.forEach((ask, nth) => {
      const own = askWords(ask)
      let shared = 0
      for (const word of own) if (said.has(word)) shared += 1
      if (shared >= fewestAlike && shared >= alike * own.size) bound[at + 1] = new Set([nth])
    })
  })
}

/** Under "> When will it be back?", as far as the next quoted line. */
function bindQuoted(asks: readonly Ask[], units: readonly Unit[], { masks, text }: TextDocument, bound: Bound): void {
  const quotes = masks.filter(({ kind }) => kind === 'quote')
  quotes.forEach(({ span }, nth) => {
    const until = quotes[nth + 1]?.span.start ?? text.length
    const quoted = plain(text.slice(span.start, span.end))
    const inside = asks.flatMap((ask, which) => (quoted.includes(plain(ask.text)) ? [which] : []))
    if (inside.length === 0) return
    units.forEach((unit, at) => {
      if (unit.span.start >= span.end && unit.span.start < until) bound[at] = new Set(inside)
    })
  })
}
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const marker = /(?:^|[\s(])([1-9]|[a-h])[.)]\s{0,5}$/
const numberAtStart =
  /^(?:(?:q|#|(?:re|on|for|ad|to|as for|regarding|about|answer to)? ?(?:your )?(?:question|point|number|item|no\.?|nr\.?|#) ?|(?:re|ad|on) )([1-9])\b|([1-9])(?:[.):]| ?[-–] ))/i
const ordinalAtStart =
  /^(?:and )?(?:(?:as for|on|to|re|for|regarding|about|concerning) )?(?:your|the) (first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|other) (?:question|one|point|request|item|part|thing|query)\b/i
const sequence = /^(first|second|third|fourth|1st|2nd|3rd)(?:ly)?[,:]/i
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']

/** "2. Tuesday", "b) Yes", "re 2:", "on your second question", "first, …". */
function bindNumbered(
  asks: readonly Ask[],
  units: readonly Unit[],
  { text, sentences }: TextDocument,
  bound: Bound,
): void {
  const numbers = units.map((unit, at): number | null => {
    if (unit.starts && sentences[unit.sentence]?.list === 'numbered') {
      const found = marker.exec(text.slice(Math.max(0, unit.span.start - 8), unit.span.start))?.[1]
      if (found) return /\d/.test(found) ? Number(found) : found.charCodeAt(0) - 96
    }
    const [, worded, bare] = numberAtStart.exec(unit.text) ?? []
    const ordinal = (ordinalAtStart.exec(unit.text) ?? (unit.signs.has('steps') ? null : sequence.exec(unit.text)))?.[1]
    if (worded || bare) return Number(worded ?? bare)
    if (!ordinal) return null
    if (/last/i.test(ordinal)) return asks.length
    if (/other/i.test(ordinal)) return at > 0 ? 2 : null
    return (
      ordinals.findIndex(
        (word) => word.startsWith(ordinal.toLowerCase()) || ordinal.startsWith(String(ordinals.indexOf(word) + 1)),
      ) + 1
    )
  })
  const given = numbers.filter((number) => number !== null)
  if (given.length === 0) return
  const theirs = new Set(asks.flatMap(({ number }) => number ?? []))
  const byTheirs = given.every((number) => theirs.has(number))
  if (!byTheirs) {
    // A numbered list that is not about their list is one of steps, or of anything else.
    const steps = units.filter((unit, at) => numbers[at] !== null && unit.signs.has('steps')).length
    if (asks.length < 2 || Math.max(...given) > asks.length || steps > given.length / 2) return
  }
  let current: ReadonlySet<number> | null = null
  let paragraph = -1
  units.forEach((unit, at) => {
    const number = numbers[at]
    if (number !== null && number !== undefined) {
      current = new Set(byTheirs ? asks.flatMap((ask, nth) => (ask.number === number ? [nth] : [])) : [number - 1])
      paragraph = unit.paragraph
    } else if (unit.paragraph !== paragraph) current = null
    if (current) bound[at] = current
  })
}
