/**
 * `npm run measure`: how often Deskside speaks up in real mail, by set and label, and the project's aims beside it. The
 * data is for measuring only and no part of the project; without it there is nothing to do.
 */
import { fileURLToPath } from 'node:url'
import { createAnalyzer } from '../../utils/tone/analyze'
import { catalogue } from '../../utils/tone/en'
import { credits } from '../../utils/tone/en/credits'
import { findingLines, rulesTable, setsTable } from './measure/measure-tables'
import { type Message, readSets } from './measure/messages'
import { help, readMeasureOptions } from './measure/options'
import type { Reported } from './measure/tally'

// Whoever reads us may stop early (`| head`).
process.stdout.on('error', () => process.exit())

const sibling = fileURLToPath(new URL('../../../shared/data/measure', import.meta.url))
const options = readMeasureOptions(process.argv.slice(2), process.env.DESKSIDE_DATA || sibling)
const lines = measure()
if (typeof lines === 'string') {
  console.error(`measure: ${lines}`)
  process.exitCode = 2
} else for (const line of lines) console.log(line)

/** What to print, or what cannot be done. */
function measure(): readonly string[] | string {
  if (options.mode === 'help') return [help]
  if (options.mode === 'complaint') return options.complaint
  const { folder, rule } = options
  const rules = catalogue.filter(({ id }) => rule === null || id === rule)
  if (rules.length === 0) return `there is no rule "${rule}"`
  const sets = readSets(folder)
  if (!sets) return [`No messages in ${folder}; nothing measured. Name a folder, or set DESKSIDE_DATA.`]
  const analyze = createAnalyzer(rules, credits)
  const report = (messages: readonly Message[]): Reported[] =>
    messages.map((message) => ({ message, report: analyze(message.text) }))
  if (options.mode === 'list') {
    const { set, label } = options
    const messages = sets.get(set)
    if (!messages) return `there is no set "${set}"; there are ${[...sets.keys()].join(', ')}`
    return findingLines(report(messages.filter(({ labels }) => label === null || labels.includes(label))))
  }
  const reported = new Map([...sets].map(([name, messages]) => [name, report(messages)]))
  return options.mode === 'table' ? setsTable(reported) : rulesTable(reported)
}
