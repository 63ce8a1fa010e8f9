import { isPause } from '../pattern'
import type { Sentence } from '../types'
import type { AskClause } from './ask-clauses'
import { kindAt, questionWords } from './ask-kinds'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** By word of the sentence, the number that what begins there carries in the writer's list: "2. …", "second, …". */
export function numberOf({ words, span, list }: Sentence, text: string): (from: number) => number | null {
  const line = text.slice(Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 200), span.start)
  const typed = list === 'numbered' ? /^\s*(\d{1,3})[.)]/.exec(line)?.[1] : undefined
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

const introducing =
  /\b(?:questions?|quer(?:y|ies)|requests?|asks?|need|require|want|like|wondering|know|could|can|would|please|following|help|things?|points?)\b/i
const told = /\b(?:tried|steps?|did|done|errors?|happen(?:s|ed)|notes?|reproduce|restarted|symptoms?|details)\b/i

/** Whether a sentence only announces a list of asks: "My questions:", "Could you please:". */
export function introducesAsks({ text }: Sentence): boolean {
  return /:\s*$/.test(text) && introducing.test(text) && !told.test(text)
}

/** A whole item of such a list. */
export function asksByList({ words }: Sentence): readonly AskClause[] {
  const first = words[0]
  if (!first) return []
  const kind = questionWords.has(first.norm) || /^(?:if|whether)$/.test(first.norm) ? kindAt(words, 0) : 'request'
  return [{ from: 0, to: words.length, kind, weight: 'firm' }]
}
