import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choosing } from '../../utils/check/choose'
import { formatReport, formatSummary } from '../../utils/check/for-people'
import { answerLine, MalformedLineError, readDraft } from '../../utils/check/json-lines'
import { help, readOptions } from '../../utils/check/options'
import { whyOf } from '../../utils/check/words'
import { createAnalyzer } from '../../utils/tone/analyze'
import { heatCheck } from '../../utils/tone/heat'
import type { CreditRule, PhraseRule, Report, Severity } from '../../utils/tone/types'

const ruleOf = (id: string, severity: Severity, match: string, suggest: string | string[] = []): PhraseRule => ({
  id,
  category: 'blame',
  severity,
  source: 'test',
  phrases: [{ match, suggest }],
})
const thanks: CreditRule = {
  id: 'thanks-for',
  axis: 'charisma',
  source: 'test',
  phrases: [{ match: 'thanks for' }],
}
const analyze = createAnalyzer(
  [
    ruleOf('should-have', 'warning', 'you should have', ['it helps to', 'next time']),
    ruleOf('test-error', 'error', 'idiot', ''),
    ruleOf('test-hint', 'hint', 'utilise', 'use'),
  ],
  [thanks],
)
const ruleIds = new Set(['should-have', 'test-error', 'test-hint', heatCheck.id])
const all = { severity: 'hint', rules: null, rewrite: false, incoming: null } as const
const idsIn = (ids: string): ReadonlySet<string> => new Set(ids.split(' '))
const plain = (name: string, source: string) => ({ name, source, text: source, sourceAt: (at: number) => at })

describe('the arguments', () => {
  it.each([
    [['a.txt', '-'], { mode: 'files', files: ['a.txt', '-'], choice: all }],
    [['--jsonl'], { mode: 'jsonl', choice: all }],
    [['--incoming', 'in.txt', '-'], { mode: 'files', files: ['-'], choice: { ...all, incoming: 'in.txt' } }],
    [['--rewrite', '-'], { mode: 'files', files: ['-'], choice: { ...all, rewrite: true } }],
    [['a.txt', '--help'], { mode: 'help' }],
    [['-h'], { mode: 'help' }],
    [['--', '--jsonl'], { mode: 'files', files: ['--jsonl'], choice: all }],
    [['--severity', 'error', 'a'], { mode: 'files', files: ['a'], choice: { ...all, severity: 'error' } }],
    [['--jsonl', '--severity=warning'], { mode: 'jsonl', choice: { ...all, severity: 'warning' } }],
    [
      ['a', '--rules', 'should-have,test-hint', '--rules=heat-cluster'],
      { mode: 'files', files: ['a'], choice: { ...all, rules: idsIn('should-have test-hint heat-cluster') } },
    ],
  ])('%j', (args, options) => {
    expect(readOptions(args, ruleIds)).toEqual(options)
  })

  it.each([
    [[], 'no file named'],
    [['--json'], 'unknown option --json'],
    [['-x', 'a.txt'], 'unknown option -x'],
    [['--jsonl', 'a.txt'], '--jsonl reads standard input only'],
    [['a.txt', '--severity'], '--severity takes hint, warning or error'],
    [['--severity', 'a.txt'], '--severity takes hint, warning or error'],
    [['--severity=fatal', '--jsonl'], '--severity takes hint, warning or error'],
    [['a.txt', '--rules', 'should-have,shuold-have'], 'there is no rule "shuold-have"'],
    [['a.txt', '--rules='], '--rules names no rule'],
    [['a.txt', '--rules'], '--rules names no rule'],
  ])('%j: a complaint', (args, complaint) => {
    expect(readOptions(args, ruleIds)).toEqual({ mode: 'complaint', complaint: `${complaint}; see --help` })
  })
})

describe('what is chosen', () => {
  const text = 'You should have called, you idiot. Utilise it.'
  const found = ({ verdict, findings }: Report) => [verdict, ...findings.map(({ ruleId }) => ruleId)]

  it.each([
    ['hint', null, ['error', 'should-have', 'test-error', 'test-hint']],
    ['warning', null, ['error', 'should-have', 'test-error']],
    ['error', null, ['error', 'test-error']],
    ['hint', 'should-have', ['warning', 'should-have']],
    ['error', 'should-have', ['clear']],
    ['warning', 'test-hint', ['clear']],
    ['hint', 'test-hint test-error', ['error', 'test-error', 'test-hint']],
    ['hint', 'heat-cluster', ['clear']],
  ] as const)('at least %s, rules %s', (severity, rules, expected) => {
    const check = choosing(analyze, { ...all, severity, rules: rules && idsIn(rules) }, ruleIds)
    expect(found(check(text, null))).toEqual(expected)
  })

  it('heat is of the whole text, and held where it is asked for only', () => {
    const hot = (text: string, options?: { disabled?: ReadonlySet<string> }): Report => {
      const report = analyze(text, options)
      const isHot = !options?.disabled?.has(heatCheck.id) && report.findings.length === 3
      return { ...report, heat: { level: report.findings.length, signs: ['should-have'], hot: isHot } }
    }
    const heat = (rules: string) =>
      choosing(hot, { ...all, severity: 'error', rules: idsIn(rules) }, ruleIds)(text, null)
    expect(heat('heat-cluster')).toMatchObject({ verdict: 'error', findings: [], heat: { hot: true } })
    expect(heat('should-have')).toMatchObject({ verdict: 'clear', findings: [], heat: { hot: false } })
  })
})

describe('for people', () => {
  it('says where, how grave, which rule, what, why, and what instead', () => {
    const text = 'Hi Ana,\n\nI think you should\u00a0have called.\nYou idiot.'
    expect(formatReport(plain('mail.txt', text), analyze(text))).toEqual([
      `mail.txt:3:9 warning should-have "you should have" — ${whyOf('should-have')}`,
      '    → it helps to',
      '    → next time',
      'mail.txt:4:5 error test-error "idiot" — test-error',
      '    → (leave it out)',
    ])
  })

  it('says when it is too heated, by what it is called in the panel', () => {
    const report = analyze('Fine.')
    const heat = { level: 5, signs: ['you-fault', 'mark-pile', 'short-sentences'], hot: true }
    const lines = formatReport(plain('a', 'Fine.'), { ...report, heat, verdict: 'error' })
    expect(lines).toEqual([
      'a: error heat-cluster — several signs of heat come together: Blame at the start; Doubled marks; Very short sentences, one after the other',
    ])
    expect(formatReport(plain('a', 'Fine.'), { ...report, heat: { ...heat, hot: false } })).toEqual([])
    expect(formatSummary([{ ...report, heat, verdict: 'error' }])).toBe(
      '1 text: 1 error; 1 would be held before sending',
    )
  })

  it('says what works, each once', () => {
    const text = 'Thanks for calling, Ana. Thanks for waiting.'
    const report = analyze(text)
    expect(report.credits).toHaveLength(2)
    expect(formatReport(plain('a', text), report)).toEqual(['a: works well: Thanks for something named'])
  })

  // In the third the heat is an error of its own.
  it.each([
    [['Fine.'], '1 text: nothing found'],
    [['You should have.', 'Fine.'], '2 texts: 1 warning'],
    [
      ['You should have. Idiot. Idiot.', 'Fine. You should have.'],
      '2 texts: 3 errors, 2 warnings; 1 would be held before sending',
    ],
  ])('sums up %j', (texts, summary) => {
    expect(formatSummary(texts.map((text) => analyze(text)))).toBe(summary)
  })

  it('has a reason in the words of the panel', () => {
    expect(whyOf('should-have')).toMatch(/\s/)
    expect(whyOf('no-such-rule')).toBe('no-such-rule')
  })
})

const check = choosing(analyze, all, ruleIds)

describe('a line of JSON', () => {
  const clear = { verdict: 'clear', findings: [], thread: null, credits: [], heat: { level: 0, signs: [], hot: false } }

  it('gets a report', () => {
    const line = JSON.stringify({ id: 'a-1', text: 'Well, You should have called.', incoming: 'All is well.', more: 1 })
    const { output, failed } = answerLine(line, 1, check)
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
      thread: {
        mood: expect.any(String),
        questions: [],
        acknowledged: false,
        nextStep: false,
      },
      credits: [],
      heat: { level: expect.any(Number), signs: ['should-have'], hot: false },
    })
  })

  it('has what works in it', () => {
    const { output } = answerLine('{"id":1,"text":"Thanks for calling."}', 1, check)
    const span = { start: 0, end: 10 }
    expect(JSON.parse(output).credits).toEqual([
      { creditId: 'thanks-for', axis: 'charisma', span, excerpt: 'Thanks for' },
    ])
  })

  it.each([
    ['7', 7],
    ['"7"', '7'],
    ['0', 0],
    ['""', ''],
    ['-1.5', -1.5],
  ])('has its id %s echoed', (written, id) => {
    const { output } = answerLine(`{"id":${written},"text":"Fine."}`, 1, check)
    expect(JSON.parse(output)).toEqual({ ...clear, id })
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
    const answer = answerLine(line, 3, check)
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

// Each run is a process of its own, which a busy machine takes its time to start.
describe('the command', { timeout: 60_000 }, () => {
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
    expect(good.stdout).toContain(`${file}:1:1 warning should-have "You should have called." — `)
    expect(good.stdout).toMatch(/\n1 text: 1 warning\n$/)
    expect(good).toMatchObject({ code: 0, stderr: '' })

    await writeFile(join(folder, 'bad.txt'), Buffer.from([0xff, 0xfe, 0xc3]))
    await writeFile(join(folder, 'image.txt'), Buffer.from('PNG\0\0\x01'))
    await mkdir(join(folder, 'empty'))
    const names = ['none', 'bad.txt', 'image.txt', 'empty'].map((name) => join(folder, name))
    const bad = await run([...names, file])
    expect(bad.code).toBe(2)
    expect(bad.stderr.trim().split('\n')).toEqual([
      `check: cannot read ${names[0]}: no such file or directory`,
      `check: cannot read ${names[1]}: it is not UTF-8 text`,
      `check: cannot read ${names[2]}: it is not a text file`,
      `check: no .txt, .md or .markdown file in ${names[3]}`,
    ])
    expect(bad.stdout).toBe(good.stdout)
  })

  it('reads text and Markdown below a folder, by name, and nothing else', async () => {
    const replies = join(folder, 'replies')
    await mkdir(join(replies, 'b', 'deep'), { recursive: true })
    const written = { 'a.TXT': 'a', 'b/deep/c.markdown': 'c', 'b/b.md': 'b', 'b/d.html': 'd', notes: 'e' }
    for (const name of Object.keys(written))
      await writeFile(join(replies, name), 'Hi Ana,\r\n\r\nyou **should** have called.')
    const { code, stdout, stderr } = await run(['--rules', 'should-have', replies])
    const places = stdout.split('\n').flatMap((line) => /^(\S+) warning/.exec(line)?.[1] ?? [])
    expect(places).toEqual(['a.TXT', 'b/b.md', 'b/deep/c.markdown'].map((name) => `${join(replies, name)}:3:1`))
    expect(stdout).toMatch(/\n3 texts: 3 warnings\n$/)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('takes the least severity and the rules into account, also line by line', async () => {
    const line = '{"id":1,"text":"You should have called."}'
    const ask = async (...args: string[]) => JSON.parse((await run(['--jsonl', ...args], line)).stdout).verdict
    expect(await ask('--severity', 'error')).toBe('clear')
    expect(await ask('--rules=should-have')).toBe('warning')
    expect(await run(['--rules=nope', 'a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'check: there is no rule "nope"; see --help\n',
    })
  })

  it('prints the whole text friendlier, and nothing of the kind where nothing would change', async () => {
    const harsh = 'Hi Ana,\n\nAs I already told you, the license runs out on 15 July.\n\nTom'
    expect((await run(['--rewrite', '-'], harsh)).stdout).toMatch(
      /\n-: friendlier:\n {4}Hi Ana,\n\n {4}.*the license runs out on 15 July\.\n\n {4}Tom\n/,
    )
    expect((await run(['--rewrite', '-'], 'Thanks, Ana.')).stdout).not.toContain('friendlier')
    const lines = [harsh, 'Thanks, Ana.'].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const answers = (await run(['--jsonl', '--rewrite'], lines)).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).rewrite)
    expect(answers).toEqual([expect.stringContaining('15 July'), null])
    expect(JSON.parse((await run(['--jsonl'], lines)).stdout.split('\n')[0] ?? '')).not.toHaveProperty('rewrite')
  })

  it('reads standard input, and exits 1 where the send would be held', async () => {
    const hot = 'AGAIN?! You never listen. You failed to read the guide!! It is YOUR fault.'
    const { code, stdout } = await run(['-'], hot)
    expect(code).toBe(1)
    expect(stdout).toContain('-: error heat-cluster — several signs of heat come together: ')
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
