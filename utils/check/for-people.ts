import { heatCheck } from '../tone/heat'
import type { Report, Severity } from '../tone/types'
import type { Input } from './inputs'
import { replacement } from './json-lines'
import { creditNameOf, signNameOf, whyOf } from './words'

/**
 * `FILE:line:column severity rule "excerpt" — reason`, each with its suggestions below; then what makes the whole text
 * hot, and what works well.
 */
export function formatReport({ name, source, sourceAt }: Input, { findings, credits, heat }: Report): string[] {
  const locate = locator(source)
  const lines = findings.flatMap((finding) => {
    const { line, column } = locate(sourceAt(finding.span.start))
    return [
      `${name}:${line}:${column} ${finding.severity} ${finding.ruleId} "${onOneLine(finding.excerpt)}" — ${whyOf(finding.ruleId)}`,
      ...finding.suggestions.map(
        (suggestion) => `    → ${onOneLine(replacement(finding, suggestion)) || '(leave it out)'}`,
      ),
    ]
  })
  const signs = distinct(heat.signs.map(signNameOf))
  if (heat.hot) lines.push(`${name}: error ${heatCheck.id} — several signs of heat come together: ${signs.join('; ')}`)
  const works = distinct(credits.map(({ creditId }) => creditNameOf(creditId)))
  if (works.length > 0) lines.push(`${name}: works well: ${works.join(', ')}`)
  return lines
}

/** How it meets the message it answers: the mood, and each question with whether it is answered. */
export function formatThread({ name }: Input, { thread }: Report): string[] {
  if (!thread) return []
  const met = (answered: boolean | null): string =>
    answered === null ? 'maybe' : answered ? 'answered' : 'not answered'
  return [
    `${name}: answers a mail that reads ${thread.mood.mood}`,
    ...thread.answers.map(({ ask, answered }) => `    ${met(answered)}: "${onOneLine(ask.text)}"`),
  ]
}

/** The whole text as it would read, set in. */
export function formatRewrite({ name }: Input, text: string): string[] {
  return [`${name}: friendlier:`, ...text.split('\n').map((line) => (line === '' ? '' : `    ${line}`))]
}

/** The last line: how many, and whether one of the texts would be held. */
export function formatSummary(reports: readonly Report[]): string {
  const severities = reports.flatMap(({ findings, heat }): Severity[] => [
    ...findings.map(({ severity }) => severity),
    ...(heat.hot ? [heatCheck.severity] : []),
  ])
  const count = (wanted: Severity): number => severities.filter((severity) => severity === wanted).length
  const held = reports.filter(({ verdict }) => verdict === 'error').length
  const counts = (['error', 'warning', 'hint'] as const).flatMap((severity) =>
    count(severity) > 0 ? [plural(count(severity), severity)] : [],
  )
  const found = counts.length > 0 ? counts.join(', ') : 'nothing found'
  return `${plural(reports.length, 'text')}: ${found}${held > 0 ? `; ${held} would be held before sending` : ''}`
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const distinct = (names: readonly string[]): string[] => [...new Set(names)]
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
