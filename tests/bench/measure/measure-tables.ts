import { percent, reaches } from '../statistics'
import { alignColumns } from '../table'
import { aims } from './aims'
import { countByRule, type Reported, tallyByLabel } from './tally'

type Sets = ReadonlyMap<string, readonly Reported[]>

/** Every set by label: messages at their worst finding, how many in percent get a warning or an error, and the aim. */
export function setsTable(sets: Sets): string[] {
  const rows = [...sets].flatMap(([set, reported]) =>
    tallyByLabel(reported).map(({ label, messages, hint, warning, error }) => {
      const share = percent(warning + error, messages)
      const aim = aims[`${set}/${label}`]
      return [
        set,
        label,
        ...[messages, hint, warning, error].map(String),
        `${share.toFixed(2)} %`,
        aim ? (aim.most === undefined ? `≥ ${aim.least} %` : `≤ ${aim.most} %`) : '',
        aim ? (reaches(share, aim) ? 'reached' : 'not reached') : '',
      ]
    }),
  )
  return alignColumns([['set', 'label', 'messages', 'hint', 'warning', 'error', '≥ warning', 'aim', ''], ...rows], 2)
}

/** Messages by rule and set; in sets with two or three labels by label. */
export function rulesTable(sets: Sets): string[] {
  const columns = [...sets].flatMap(([set, reported]) => {
    const labels = tallyByLabel(reported).map(({ label }) => label)
    const split = labels.length === 2 || labels.length === 3
    return (split ? labels : [null]).map((label, at) => ({
      titles: [at === 0 ? set : '', label ?? ''],
      counts: countByRule(label === null ? reported : reported.filter(({ message }) => message.labels.includes(label))),
    }))
  })
  const rules = countByRule([...sets.values()].flat()).keys()
  return alignColumns([
    ['', ...columns.map(({ titles }) => titles[0] ?? '')],
    ['rule', ...columns.map(({ titles }) => titles[1] ?? '')],
    ...[...rules].map((id) => [id, ...columns.map(({ counts }) => String(counts.get(id) ?? '·'))]),
  ])
}

const around = 40

/** A line for each finding, the gravest first, with the words around it: `severity rule id: … [excerpt] …`. */
export function findingLines(reported: readonly Reported[]): string[] {
  const lines = (wanted: string): string[] =>
    reported.flatMap(({ message, report: { text, findings, verdict } }) => {
      const found = findings.filter(({ severity }) => severity === wanted)
      const byHeat = wanted === 'error' && verdict === 'error' && found.length === 0
      return [
        ...found.map(
          ({ ruleId, span: { start, end } }) =>
            `${wanted} ${ruleId} ${message.id}: ${onOneLine(text.slice(Math.max(0, start - around), start))}[${onOneLine(text.slice(start, end))}]${onOneLine(text.slice(end, end + around))}`,
        ),
        ...(byHeat ? [`error heat ${message.id}: ${findings.map(({ ruleId }) => ruleId).join(', ')}`] : []),
      ]
    })
  return ['error', 'warning', 'hint'].flatMap(lines)
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')
