import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createAnalyzer } from '../tone/analyze'
import { catalogue } from '../tone/en'
import { credits } from '../tone/en/credits'
import { heatCheck } from '../tone/heat'
import type { Report } from '../tone/types'
import { choosing } from './choose'
import { formatReport, formatRewrite, formatSummary } from './for-people'
import { readInputs } from './inputs'
import { answerLine } from './json-lines'
import { type Choice, help, readOptions } from './options'
import { rewriteOf } from './rewrite-of'

const analyze = createAnalyzer(catalogue, credits)
const ruleIds = new Set([...catalogue, heatCheck].map(({ id }) => id))

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Says what could not be read, once the rest is done. */
function complain(complaint: string): void {
  process.stderr.write(`check: ${complaint}\n`)
  process.exitCode = 2
}

async function checkFiles(paths: readonly string[], choice: Choice): Promise<void> {
  const check = choosing(analyze, choice, ruleIds)
  const reports: Report[] = []
  for (const path of paths) {
    for await (const input of readInputs(path, complain)) {
      const report = check(input.text)
      reports.push(report)
      for (const line of formatReport(input, report)) await print(line)
      const better = choice.rewrite ? rewriteOf(report, check) : null
      for (const line of better === null ? [] : formatRewrite(input, better)) await print(line)
    }
  }
  if (reports.length > 0) await print(formatSummary(reports))
  process.exitCode ??= reports.some(({ verdict }) => verdict === 'error') ? 1 : 0
}

async function checkLines(choice: Choice): Promise<void> {
  const check = choosing(analyze, choice, ruleIds)
  const rewrite = choice.rewrite ? (report: Report) => rewriteOf(report, check) : undefined
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { output, failed } = answerLine(line, number, check, rewrite)
    if (failed) process.exitCode = 2
    await print(output)
  }
}

// Whoever reads us may stop early (`| head`).
process.stdout.on('error', () => process.exit())

const options = readOptions(process.argv.slice(2), ruleIds)
if (options.mode === 'help') await print(help)
else if (options.mode === 'complaint') complain(options.complaint)
else if (options.mode === 'jsonl') await checkLines(options.choice)
else await checkFiles(options.files, options.choice)
