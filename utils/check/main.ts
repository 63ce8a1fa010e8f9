import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { createAnalyzer } from '../tone/analyze'
import { catalogue } from '../tone/en'
import { credits } from '../tone/en/credits'
import { heatCheck } from '../tone/heat'
import type { Incoming } from '../tone/thread/types'
import type { Report } from '../tone/types'
import { choosing } from './choose'
import { formatReport, formatRewrite, formatSummary, formatThread } from './for-people'
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
  const incoming = choice.incoming === null ? null : await readIncoming(choice.incoming)
  for (const path of paths) {
    for await (const input of readInputs(path, complain)) {
      const report = check(input.text, incoming)
      reports.push(report)
      for (const line of formatReport(input, report)) await print(line)
      for (const line of formatThread(input, report)) await print(line)
      const better = choice.rewrite ? rewriteOf(report, incoming, check) : null
      for (const line of better === null ? [] : formatRewrite(input, better)) await print(line)
    }
  }
  if (reports.length > 0) await print(formatSummary(reports))
  process.exitCode ??= reports.some(({ verdict }) => verdict === 'error') ? 1 : 0
}

/** The message the texts answer; null, and said, where it cannot be read. */
async function readIncoming(path: string): Promise<Incoming | null> {
  for await (const { text } of readInputs(path, complain)) return { text, sender: null }
  return null
}

async function checkLines(choice: Choice): Promise<void> {
  const check = choosing(analyze, choice, ruleIds)
  const rewrite = choice.rewrite
    ? (report: Report, incoming: Incoming | null) => rewriteOf(report, incoming, check)
    : undefined
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
