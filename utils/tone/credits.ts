import type { Finder, Found } from './finders'
import type { Credit, Finding, TextDocument } from './types'

/** What already works, by position: each credit once where it stands, and none inside a warning or worse. */
export function creditsOf(
  found: readonly Found<Finder>[],
  { text }: TextDocument,
  findings: readonly Finding[],
): readonly Credit[] {
  const harsh = findings.filter(({ severity, missing }) => severity !== 'hint' && !missing)
  const credits = found.flatMap(({ finder, match: { span } }): Credit[] => {
    if ('severity' in finder || !(span.start >= 0 && span.start < span.end && span.end <= text.length)) return []
    return [{ creditId: finder.id, axis: finder.axis, span, excerpt: text.slice(span.start, span.end) }]
  })
  const sorted = credits.sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.creditId < b.creditId ? -1 : 1),
  )
  const ends = new Map<string, number>()
  let next = 0
  return sorted.filter(({ creditId, span }) => {
    // Findings lie apart and in order: those that end before this credit end before all that follow.
    while ((harsh[next]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1
    const isNew = span.start >= (ends.get(creditId) ?? 0)
    if (!isNew || (harsh[next]?.span.start ?? Number.POSITIVE_INFINITY) < span.end) return false
    ends.set(creditId, span.end)
    return true
  })
}
