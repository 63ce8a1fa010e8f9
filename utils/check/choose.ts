import type { Analyze } from '../tone/analyze'
import { heatCheck } from '../tone/heat'
import { severityRank } from '../tone/overlaps'
import type { Incoming } from '../tone/thread/types'
import type { Report } from '../tone/types'
import type { Choice } from './options'

/** Reports on a text and, where there is one, the message it answers. */
export type Check = (text: string, incoming: Incoming | null) => Report

/**
 * `analyze` with only the rules asked for, its report with only what is grave enough; `ruleIds` are all rules. The heat
 * is that of the whole text, whichever rules are asked for besides it.
 */
export function choosing(analyze: Analyze, { severity, rules }: Choice, ruleIds: Iterable<string>): Check {
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
  if (!rules) return (text, incoming) => grave(analyze(text, { incoming }))
  const disabled = new Set([...ruleIds].filter((id) => !rules.has(id)))
  return (text, incoming) => {
    const report = analyze(text, { disabled, incoming })
    if (!rules.has(heatCheck.id)) return grave(report)
    const { heat } = analyze(text, { incoming })
    return grave({ ...report, heat, verdict: heat.hot ? 'error' : report.verdict })
  }
}
