import { applyEdits } from './edit'
import type { Finding, Suggestion } from './types'

/** The finding's words as they would read with the suggestion; where something is missing, what would be added. */
export function replacementOf(finding: Finding, suggestion: Suggestion): string {
  if (finding.missing)
    return suggestion.edits
      .map(({ newText }) => newText)
      .join(' ')
      .trim()
  const moved = suggestion.edits.map(({ span, newText }) => ({
    span: { start: span.start - finding.span.start, end: span.end - finding.span.start },
    newText,
  }))
  return applyEdits(finding.excerpt, moved)
}
