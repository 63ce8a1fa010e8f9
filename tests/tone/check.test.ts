import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatReport, formatSummary } from '../../utils/check/for-people'
import { answerLine, MalformedLineError, readDraft } from '../../utils/check/json-lines'
import { help, readOptions } from '../../utils/check/options'
import { whyOf } from '../../utils/check/why'
import { createAnalyzer } from '../../utils/tone/analyze'
import type { PhraseRule, Severity } from '../../utils/tone/types'

const ruleOf = (id: string, severity: Severity, match: string, suggest: string | string[] = []): PhraseRule => ({
  id,
  category: 'blame',
  severity,
  source: 'test',
  phrases: [{ match, suggest }],
})
const analyze = createAnalyzer([
  ruleOf('should-have', 'warning', 'you should have', ['it helps to', 'next time']),
  ruleOf('test-error', 'error', 'idiot', ''),
])

describe('the arguments', () => {
  it.each([
    [['a.txt', '-'], { mode: 'files', files: ['a.txt', '-'] }],
    [['--jsonl'], { mode: 'jsonl' }],
    [['a.txt', '--help'], { mode: 'help' }],
    [['-h'], { mode: 'help' }],
    [[], { mode: 'complaint', complaint: 'no file named; see --help' }],
    [['--json'], { mode: 'complaint', complaint: 'unknown option --json; see --help' }],
    [['--jsonl', 'a.txt'], { mode: 'complaint', complaint: '--jsonl reads standard input only' }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options)
  })
})

describe('for people', () => {
  it('says where, how grave, which rule, what, why, and what instead', () => {
    const report = analyze('Hi Ana,\n\nI think you should\u00a0have called.\nYou idiot.')
    expect(formatReport('mail.txt', report)).toEqual([
      `mail.txt:3:9 warning should-have "you should have" — ${whyOf('should-have')}`,
      '    → it helps to',
      '    → next time',
      'mail.txt:4:5 error test-error "idiot" — test-error',
      '    → (leave it out)',
    ])
  })

  it('says when it is too heated', () => {
    const report = analyze('Fine.')
    const heat = { level: 5, signs: ['you-fault', 'mark-pile'], hot: true }
    expect(formatReport('a', { ...report, heat, verdict: 'error' })).toEqual([
      'a: error heat — several signs come together: you-fault, mark-pile',
    ])
  })

  it.each([
    [['Fine.'], '1 text: nothing found'],
    [['You should have.', 'Fine.'], '2 texts: 1 warning'],
    [
      ['You should have. Idiot. Idiot.', 'Fine. You should have.'],
      '2 texts: 2 errors, 2 warnings; 1 would be held before sending',
    ],
  ])('sums up %j', (texts, summary) => {
    expect(formatSummary(texts.map((text) => analyze(text)))).toBe(summary)
  })

  it('has a reason in the words of the panel', () => {
    expect(whyOf('should-have')).toMatch(/\s/)
    expect(whyOf('no-such-rule')).toBe('no-such-rule')
  })
})

describe('a line of JSON', () => {
  it('gets a report', () => {
    const line = JSON.stringify({ id: 'a-1', text: 'Well, You should have called.', incoming: 'Help!', more: 1 })
    const { output, failed } = answerLine(line, 1, analyze)
    expect(failed).toBe(false)
    expect(JSON.parse(output)).toEqual({
      id: 'a-1',
      verdict: 'warning',
      findings: [
        {
          ruleId: 'should-have',
          category: 'blame',
          severity: 'warning',
          span: { start: 6, end: 21 },
          excerpt: 'You should have',
          message: whyOf('should-have'),
          suggestions: ['It helps to', 'Next time'],
        },
      ],
      thread: null,
    })
  })

  it.each([
    ['7', 7],
    ['"7"', '7'],
    ['0', 0],
    ['""', ''],
    ['-1.5', -1.5],
  ])('has its id %s echoed', (written, id) => {
    const { output } = answerLine(`{"id":${written},"text":"Fine."}`, 1, analyze)
    expect(JSON.parse(output)).toEqual({ id, verdict: 'clear', findings: [], thread: null })
  })

  it.each([
    ['{"id":1', 'line 3: not JSON'],
    ['7', 'line 3: not an object'],
    ['null', 'line 3: not an object'],
    ['[1]', 'line 3: not an object'],
    ['{"text":"x"}', 'line 3: "id" is no string or number'],
    ['{"id":null,"text":"x"}', 'line 3: "id" is no string or number'],
    ['{"id":1}', 'line 3: "text" is no string'],
    ['{"id":1,"text":null}', 'line 3: "text" is no string'],
    ['{"id":1,"text":"x","incoming":5}', 'line 3: "incoming" is no string'],
  ])('that is none is answered in its place: %s', (line, error) => {
    const answer = answerLine(line, 3, analyze)
    expect(answer.failed).toBe(true)
    expect(JSON.parse(answer.output)).toEqual({ id: null, error })
    expect(() => readDraft(line)).toThrow(MalformedLineError)
  })

  it('that cannot be checked is said to be so', () => {
    const answer = answerLine('{"id":1,"text":"x"}', 9, () => {
      throw new Error('boom')
    })
    expect(answer).toEqual({ output: '{"id":null,"error":"line 9: could not be checked"}', failed: true })
  })
})

describe('the command', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskside-check-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const root = new URL('../..', import.meta.url).pathname
  function run(args: readonly string[], input = ''): Promise<{ code: number; stdout: string; stderr: string }> {
    return new Promise((resolve) => {
      const child = execFile(
        'node',
        ['--import', 'tsx', 'utils/check/main.ts', ...args],
        { cwd: root },
        (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
      )
      child.stdin?.end(input)
    })
  }

  it('checks files, goes on past one it cannot read, and says so in one line', async () => {
    const file = join(folder, 'mail.txt')
    await writeFile(file, 'You should have called.\n')
    const good = await run([file])
    expect(good.stdout).toContain(`${file}:1:1 warning should-have "You should have called" — `)
    expect(good.stdout).toMatch(/\n1 text: 1 warning\n$/)
    expect(good).toMatchObject({ code: 0, stderr: '' })

    await writeFile(join(folder, 'bad.txt'), Buffer.from([0xff, 0xfe, 0xc3]))
    const bad = await run([join(folder, 'none.txt'), join(folder, 'bad.txt'), folder, file])
    expect(bad.code).toBe(2)
    expect(bad.stderr.trim().split('\n')).toHaveLength(3)
    expect(bad.stdout).toContain('should-have')
  })

  it('reads standard input, and exits 1 where the send would be held', async () => {
    const hot = 'AGAIN?! You never listen. You failed to read the guide!! It is YOUR fault.'
    const { code, stdout } = await run(['-'], hot)
    expect(code).toBe(1)
    expect(stdout).toContain('-: error heat — several signs come together: ')
    expect(stdout).toMatch(/1 would be held before sending\n$/)
  })

  it('answers line by line, a malformed one in its place', async () => {
    const lines = ['{"id":1,"text":"You should have called."}', 'nonsense', '', '{"id":"b","text":"Thanks, Ana."}']
    const { code, stdout } = await run(['--jsonl'], lines.join('\r\n'))
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(answers.map(({ id, verdict, error }) => [id, verdict ?? error])).toEqual([
      [1, 'warning'],
      [null, 'line 2: not JSON'],
      ['b', 'clear'],
    ])
    expect(code).toBe(2)
  })

  it('helps, and says what it does not know', async () => {
    expect(await run(['--help'])).toEqual({ code: 0, stdout: `${help}\n`, stderr: '' })
    expect(await run(['--nope'])).toEqual({ code: 2, stdout: '', stderr: 'check: unknown option --nope; see --help\n' })
  })
})
