import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { buffer } from 'node:stream/consumers'
import { createAnalyzer } from '../tone/analyze'
import { catalogue } from '../tone/en'
import type { Report } from '../tone/types'
import { formatReport, formatSummary } from './for-people'
import { answerLine } from './json-lines'
import { help, readOptions } from './options'

const analyze = createAnalyzer(catalogue)

async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Says what could not be read, once the rest is done. */
function complain(complaint: string): void {
  process.stderr.write(`check: ${complaint}\n`)
  process.exitCode = 2
}

/** "ENOENT: no such file or directory, open '…'" without its code and the name said already. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^E[A-Z]+: |, \w+(?: '.*')?$/g, '') : String(error)
}

async function checkFiles(files: readonly string[]): Promise<void> {
  const reports: Report[] = []
  for (const file of files) {
    try {
      const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
      const report = analyze(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      reports.push(report)
      for (const line of formatReport(file, report)) await print(line)
    } catch (error) {
      complain(`cannot read ${file}: ${reasonOf(error)}`)
    }
  }
  if (reports.length > 0) await print(formatSummary(reports))
  process.exitCode ??= reports.some(({ verdict }) => verdict === 'error') ? 1 : 0
}

async function checkLines(): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { output, failed } = answerLine(line, number, analyze)
    if (failed) process.exitCode = 2
    await print(output)
  }
}

// Whoever reads us may stop early (`| head`).
process.stdout.on('error', () => process.exit())

const options = readOptions(process.argv.slice(2))
if (options.mode === 'help') await print(help)
else if (options.mode === 'complaint') complain(options.complaint)
else if (options.mode === 'jsonl') await checkLines()
else await checkFiles(options.files)
