import type { Finding, Severity } from './types'

/** How telling a finding is by its severity; higher wins. */
export const severityRank: Readonly<Record<Severity, number>> = { hint: 0, warning: 1, error: 2 }

/**
 * One phrase, one finding: where findings overlap the most telling stays (by severity, then length, then the order
 * given). What is missing stands in nobody's way. By position.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const byWeight = findings
    .filter(({ missing }) => !missing)
    .map((finding, order) => ({ finding, order, length: finding.span.end - finding.span.start }))
    .sort(
      (a, b) =>
        severityRank[b.finding.severity] - severityRank[a.finding.severity] || b.length - a.length || a.order - b.order,
    )
  const kept: Finding[] = []
  for (const { finding } of byWeight) {
    const at = firstFrom(kept, finding.span.start)
    const before = kept[at - 1]
    const after = kept[at]
    if (before && before.span.end > finding.span.start) continue
    if (after && after.span.start < finding.span.end) continue
    kept.splice(at, 0, finding)
  }
  for (const finding of findings) if (finding.missing) kept.splice(firstFrom(kept, finding.span.start), 0, finding)
  return kept
}

/** Index of the first finding that starts at or after `start`. */
function firstFrom(findings: readonly Finding[], start: number): number {
  let low = 0
  let high = findings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((findings[middle] as Finding).span.start < start) low = middle + 1
    else high = middle
  }
  return low
}
