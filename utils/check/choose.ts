import type { Analyze } from '../tone/analyze'
import { heatCheck } from '../tone/heat'
import { severityRank } from '../tone/overlaps'
import type { Report } from '../tone/types'
import type { Choice } from './options'

/**
 * `analyze` with only the rules asked for, its report with only what is grave enough; `ruleIds` are all rules. The heat
 * is that of the whole text, whichever rules are asked for besides it.
 */
export function choosing(
  analyze: Analyze,
  { severity, rules }: Choice,
  ruleIds: Iterable<string>,
): (text: string) => Report {
  const grave = (report: Report): Report => {
    const isGrave = (one: Report['findings'][number]['severity']): boolean =>
      severityRank[one] >= severityRank[severity]
    const { verdict, findings } = report
    return {
      ...report,
      findings: findings.filter((finding) => isGrave(finding.severity)),
      verdict: verdict !== 'clear' && isGrave(verdict) ? verdict : 'clear',
    }
  }
  if (!rules) return (text) => grave(analyze(text))
  const disabled = new Set([...ruleIds].filter((id) => !rules.has(id)))
  return (text) => {
    const report = analyze(text, { disabled })
    if (!rules.has(heatCheck.id)) return grave(report)
    const { heat } = analyze(text)
    return grave({ ...report, heat, verdict: heat.hot ? 'error' : report.verdict })
  }
}
