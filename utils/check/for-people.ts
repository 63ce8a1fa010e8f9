import type { Report, Severity } from '../tone/types'
import { replacement } from './json-lines'
import { whyOf } from './why'

/** `FILE:line:column severity rule "excerpt" — reason`, each with its suggestions below. */
export function formatReport(file: string, { text, findings, heat }: Report): string[] {
  const locate = locator(text)
  const lines = findings.flatMap((finding) => {
    const { line, column } = locate(finding.span.start)
    return [
      `${file}:${line}:${column} ${finding.severity} ${finding.ruleId} "${onOneLine(finding.excerpt)}" — ${whyOf(finding.ruleId)}`,
      ...finding.suggestions.map(
        (suggestion) => `    → ${onOneLine(replacement(finding, suggestion)) || '(leave it out)'}`,
      ),
    ]
  })
  return heat.hot ? [...lines, `${file}: error heat — several signs come together: ${heat.signs.join(', ')}`] : lines
}

/** The last line: how many, and whether one of the texts would be held. */
export function formatSummary(reports: readonly Report[]): string {
  const count = (wanted: Severity): number =>
    reports.reduce((sum, { findings }) => sum + findings.filter(({ severity }) => severity === wanted).length, 0)
  const held = reports.filter(({ verdict }) => verdict === 'error').length
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    count(severity) > 0 ? [plural(count(severity), severity)] : [],
  )
  const found = counts.length > 0 ? counts.join(', ') : 'nothing found'
  return `${plural(reports.length, 'text')}: ${found}${held > 0 ? `; ${held} would be held before sending` : ''}`
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Offsets to lines and columns counted from 1; ask in rising order. */
function locator(text: string): (offset: number) => { line: number; column: number } {
  let line = 1
  let lineStart = 0
  return (offset) => {
    for (let next = text.indexOf('\n', lineStart); next >= 0 && next < offset; next = text.indexOf('\n', lineStart)) {
      line += 1
      lineStart = next + 1
    }
    return { line, column: offset - lineStart + 1 }
  }
}
