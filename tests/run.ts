/**
 * `npm test`: everything that must hold before a change lands, on a bare machine. Each step counts as one check or, for a
 * suite, as its tests; the last line is the sum.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowsers } from './browser/find-browsers'

const sum = { passed: 0, failed: 0 }
const reports = mkdtempSync(join(tmpdir(), 'deskside-tests-'))

function run(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`)
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

/** A step that is one check. */
function check(title: string, command: string, ...args: string[]): boolean {
  const passed = run(title, command, ...args)
  sum[passed ? 'passed' : 'failed'] += 1
  return passed
}

/** A step that is a suite: counted by its report; one that could not even start is one failure. */
function suite(title: string, config: string): void {
  const report = join(reports, `${title.replaceAll(' ', '-')}.json`)
  const passed = run(
    title,
    'npx',
    ...['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  )
  const counted = readReport(report)
  sum.passed += counted.passed
  sum.failed += Math.max(counted.failed, passed ? 0 : 1)
}

function readReport(path: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

check('types', 'npx', 'tsc', '--noEmit')
check('lint', 'npx', 'biome', 'check', '--error-on-warnings', '.')
check('unused code', 'npx', 'knip')
suite('unit and component tests', 'tests/vitest.config.ts')
check('rewrites, judged by others', 'npm', 'run', '--silent', 'judge')
const built = [
  check('build for Chrome and Edge', 'npm', 'run', '--silent', 'build'),
  check('build for Firefox', 'npm', 'run', '--silent', 'build:firefox'),
].every(Boolean)
if (built) {
  check('web-ext lint', 'npm', 'run', '--silent', 'lint:firefox')
  await ensureBrowsers(['chromium', 'firefox'])
  suite('the built extension in real browsers', 'tests/browser/vitest.config.ts')
}

console.log(`\n${sum.passed} passed, ${sum.failed} failed`)
process.exitCode = sum.failed > 0 ? 1 : 0
