import type { Report } from '../../../utils/tone/types'
import type { Message } from './messages'

export interface Reported {
  readonly message: Message
  readonly report: Pick<Report, 'text' | 'findings' | 'verdict'>
}

/** How many messages of one label stand how, each at its worst. */
export interface Tally {
  readonly label: string
  readonly messages: number
  readonly hint: number
  readonly warning: number
  readonly error: number
}

/** A tally for each label, in alphabetical order; a message with two labels counts in both. */
export function tallyByLabel(reported: readonly Reported[]): Tally[] {
  const labels = [...new Set(reported.flatMap(({ message }) => message.labels))].sort()
  return labels.map((label) => {
    const verdicts = reported
      .filter(({ message }) => message.labels.includes(label))
      .map(({ report }) => report.verdict)
    const count = (wanted: Report['verdict']): number => verdicts.filter((verdict) => verdict === wanted).length
    return {
      label,
      messages: verdicts.length,
      hint: count('hint'),
      warning: count('warning'),
      error: count('error'),
    }
  })
}

/** How many messages each rule spoke up in, most first. */
export function countByRule(reported: readonly Reported[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { report } of reported) {
    for (const id of new Set(report.findings.map(({ ruleId }) => ruleId))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return new Map([...counts].sort(([, a], [, b]) => b - a))
}
