import type { Finding, Match, Sentence, Span, Suggestion, TextEdit, Word } from './types'

/** Where the words `[from, to)` of a sentence stand in the document; by default one word. */
export function wordSpan({ span, words }: Sentence, from: number, to: number = from + 1): Span {
  return { start: span.start + (words[from] as Word).start, end: span.start + (words[to - 1] as Word).end }
}

/** What one edit changed: `[start, end)` of the old text became `[start, end + shift)` of the new. */
export interface Change {
  readonly span: Span
  readonly shift: number
}

/** The smallest single change that makes `before` into `after`; null where they are the same. */
export function findChange(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1
  return { span: { start, end: before.length - tail }, shift: after.length - before.length }
}

/**
 * Findings of `before` as they stand in `after`: those ahead of the change stay, those behind it move along, those it
 * touched vanish. A change right at an edge touches only where it lengthens the finding's first or last word.
 */
export function carryFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  const change = findChange(before, after)
  if (!change) return [...findings]
  const { span, shift } = change
  return findings.flatMap((finding) => {
    const moved = finding.span.end <= span.start ? 0 : finding.span.start >= span.end ? shift : null
    if (moved === null) return []
    const carried = moved === 0 ? finding : moveFinding(finding, moved)
    return standsAt(carried, after) ? [carried] : []
  })
}

function moveFinding(finding: Finding, by: number): Finding {
  return { ...finding, span: moveSpan(finding.span, by), suggestions: finding.suggestions.map(moveSuggestion(by)) }
}

/** A match that counts from elsewhere, with all its edits. */
export function moveMatch(match: Match, by: number): Match {
  const { span, suggestions } = match
  return {
    ...match,
    span: moveSpan(span, by),
    ...(suggestions && { suggestions: suggestions.map(moveSuggestion(by)) }),
  }
}

const moveSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
const moveEdit = (edit: TextEdit, by: number): TextEdit => ({ ...edit, span: moveSpan(edit.span, by) })
const moveSuggestion =
  (by: number) =>
  ({ edits: [first, ...rest] }: Suggestion): Suggestion => ({
    edits: [moveEdit(first, by), ...rest.map((edit) => moveEdit(edit, by))],
  })

const letter = /[\p{L}\p{N}]/u

/** The excerpt is there word for word, and is not now part of a longer word. */
function standsAt({ span, excerpt }: Finding, text: string): boolean {
  if (text.slice(span.start, span.end) !== excerpt) return false
  const joins = (left: string, right: string): boolean => letter.test(left) && letter.test(right)
  return (
    !joins(text.charAt(span.start - 1), text.charAt(span.start)) &&
    !joins(text.charAt(span.end - 1), text.charAt(span.end))
  )
}
