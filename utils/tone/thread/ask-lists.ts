import { isPause } from '../pattern'
import type { Sentence } from '../types'
import type { AskClause } from './ask-clauses'
import { kindAt, questionWords } from './ask-kinds'
import { auxiliaries } from './ask-questions'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** By word of the sentence, the number that what begins there carries in the writer's list: "2. …", "second, …". */
export function numberOf({ words, span, list }: Sentence, text: string): (from: number) => number | null {
  const typed = list === 'numbered' ? /^\s*(\d{1,3})[.)]/.exec(lineBefore(text, span.start))?.[1] : undefined
  return (from) => {
    for (let at = from - 1; at >= 0; at -= 1) {
      const { norm } = words[at] ?? { norm: '' }
      const digits = /^q?(\d{1,2})$/.exec(norm)?.[1]
      const after = words[at + 1]?.gap ?? ''
      const opens = at === 0 || isPause(words[at]?.gap ?? '')
      if (digits && opens && /^[.):-]+\s|^\s[–—-]\s/.test(after)) return Number(digits)
      const ordinal = ordinals.findIndex((word) => norm === word || norm === `${word}ly`)
      if (ordinal >= 0 && opens && isPause(after)) return ordinal + 1
    }
    return typed === undefined ? null : Number(typed)
  }
}

/** What stands on the line before `at`, as far as a list's number needs it. */
const lineBefore = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at)

const introducing =
  /\b(?:questions?|quer(?:y|ies)|requests?|asks?|needs?|requires?|want|like|wondering|know|could|can|would|please|following|help|things?|points?)\b/i
const told =
  /\b(?:tried|steps?|did|done|errors?|happen(?:s|ed)|notes?|reproduce|restarted|symptoms?|details|problems?|issues?|getting|seeing|notic(?:ed|ing)|saw|found|know)\b/i

/** Whether a sentence only announces a list of asks: "My questions:", "Could you please:", "She needs". */
export function introducesAsks({ text }: Sentence): boolean {
  return /:\s*$|\b(?:needs?|want|like)$/.test(text) && introducing.test(text) && !told.test(text)
}

const counting = /\b(?:things|questions|points|requests|asks|queries|favou?rs)\b[^:]{0,60}:\s/i

/** What such an announcement goes on to ask in the same sentence, as one: "Two things: the date, and who comes". */
export function announcedIn({ words, text }: Sentence): AskClause | null {
  const head = counting.exec(text)
  if (!head || told.test(head[0])) return null
  const from = words.findIndex(({ start }) => start >= head.index + head[0].length)
  if (from < 0) return null
  const pause = words.findIndex(({ gap }, at) => at > from && isPause(gap))
  const first = words.slice(from, pause < 0 ? words.length : pause)
  if (!questionWords.has(first[0]?.norm ?? '') && first.some(({ norm }) => auxiliaries.has(norm))) return null
  return {
    from,
    to: words.length,
    kind: questionWords.has(first[0]?.norm ?? '') ? kindAt(words, from) : 'request',
    weight: 'firm',
  }
}

const opensQuestion = (norm: string): boolean => questionWords.has(norm) || norm === 'if' || norm === 'whether'
const wanting =
  /\b(?:needs?|wants?|requires?|expects?|missing|would like|following|(?:two|three|four|five) \w{1,12})\b[^:.!?]{0,40}:\s/i
const joints = new Set(['and', 'or', 'plus', 'also', 'as', 'well'])
const leastItem = 2

/** What is asked one after the other behind a colon: "we need: a list of all accounts, the date …, and who signed". */
export function listedIn({ words, text }: Sentence): readonly AskClause[] {
  const head = wanting.exec(text)
  if (!head || told.test(head[0])) return []
  const from = words.findIndex(({ start }) => start >= head.index + head[0].length)
  if (from < 0) return []
  const items: AskClause[] = []
  let start = from
  for (let at = from + 1; at <= words.length; at += 1) {
    if (at < words.length && !/[,;]/.test(words[at]?.gap ?? '')) continue
    while (start < at && joints.has(words[start]?.norm ?? '')) start += 1
    const own = words.slice(start, at)
    const isQuestion = opensQuestion(own[0]?.norm ?? '')
    if (own.length < leastItem || (!isQuestion && own.some(({ norm }) => auxiliaries.has(norm)))) return []
    items.push({ from: start, to: at, kind: isQuestion ? kindAt(words, start) : 'request', weight: 'firm' })
    start = at
  }
  return items.length > 1 ? items : []
}

/** A whole item of such a list; nothing where it tells rather than asks ("the printer is jammed"). */
export function asksByList({ words, list, span }: Sentence, text: string): readonly AskClause[] {
  const first = words[0]
  if (!first || list === null || !/^\s*\S{1,4}\s*$/.test(lineBefore(text, span.start))) return []
  const isQuestion = opensQuestion(first.norm)
  // What stands in brackets may tell more of it.
  const bracket = words.findIndex(({ gap }) => gap.includes('('))
  const own = bracket > 0 ? words.slice(0, bracket) : words
  if (!isQuestion && own.some(({ norm }) => auxiliaries.has(norm))) return []
  return [{ from: 0, to: own.length, kind: isQuestion ? kindAt(words, 0) : 'request', weight: 'firm' }]
}
