import { describe, expect, it } from 'vitest'
import type { Finding, Severity } from '../utils/tone/types'
import { findingLines, rulesTable, setsTable } from './bench/measure/measure-tables'
import { parseMessages } from './bench/measure/messages'
import { readMeasureOptions } from './bench/measure/options'
import { countByRule, type Reported, tallyByLabel } from './bench/measure/tally'

const finding = (text: string, ruleId: string, excerpt: string, severity: Severity): Finding => {
  const start = text.indexOf(excerpt)
  return {
    ...{ ruleId, severity, excerpt, category: 'blame', suggestions: [], said: null, missing: false },
    span: { start, end: start + excerpt.length },
  }
}

const reported = (id: string, labels: string[], text: string, ...findings: Finding[]): Reported => ({
  message: { id, text, labels },
  report: {
    text,
    findings,
    verdict:
      (['error', 'warning', 'hint'] as const).find((wanted) => findings.some((one) => one.severity === wanted)) ??
      'clear',
  },
})

const rude = 'You failed to read it.\nObviously.'
const messages = [
  reported(
    'a',
    ['rude', 'long'],
    rude,
    finding(rude, 'failed-you', 'You failed', 'warning'),
    finding(rude, 'obviousness', 'Obviously', 'error'),
  ),
  reported('b', ['rude'], 'Just click.', finding('Just click.', 'belittling-ease', 'Just', 'hint')),
  reported('c', ['fine'], 'Thanks!'),
]

describe('arguments', () => {
  it('takes the folder named, else the usual one', () => {
    expect(readMeasureOptions([], 'usual')).toEqual({ mode: 'table', folder: 'usual', rule: null })
    expect(readMeasureOptions(['here', '--by-rule'], 'usual')).toEqual({ mode: 'by-rule', folder: 'here', rule: null })
  })

  it('lists a set, or one label of it, by one rule', () => {
    expect(readMeasureOptions(['--list', 'mail/rude', '--rule', 'insult'], 'usual')).toEqual({
      ...{ mode: 'list', folder: 'usual', rule: 'insult', set: 'mail', label: 'rude' },
    })
    expect(readMeasureOptions(['--list=mail'], 'usual')).toMatchObject({ set: 'mail', label: null })
  })

  it.each([[['--fast']], [['one', 'two']], [['--list', 'mail', '--by-rule']], [['--rule']]])(
    'complains about %j',
    (args) => {
      expect(readMeasureOptions(args, 'usual')).toMatchObject({ mode: 'complaint', complaint: /./ })
    },
  )
})

describe('the data', () => {
  it('has one label, several or none, and ids of any kind', () => {
    const lines = '{"id":1,"text":"x","label":"ok"}\n\n{"id":"b","text":"y","label":["A","B"]}\n{"id":"c","text":"z"}\n'
    expect(parseMessages(lines)).toEqual([
      { id: '1', text: 'x', labels: ['ok'] },
      { id: 'b', text: 'y', labels: ['A', 'B'] },
      { id: 'c', text: 'z', labels: ['unlabelled'] },
    ])
  })
})

describe('counting', () => {
  it('counts a message once, at its worst, under each of its labels', () => {
    expect(tallyByLabel(messages)).toEqual([
      { label: 'fine', messages: 1, hint: 0, warning: 0, error: 0 },
      { label: 'long', messages: 1, hint: 0, warning: 0, error: 1 },
      { label: 'rude', messages: 2, hint: 1, warning: 0, error: 1 },
    ])
  })

  it('counts messages, not findings, by rule', () => {
    const twice = reported(
      'd',
      [],
      'Just. Just.',
      ...[0, 1].map(() => finding('Just.', 'belittling-ease', 'Just', 'hint')),
    )
    expect([...countByRule([...messages, twice])][0]).toEqual(['belittling-ease', 2])
  })
})

describe('what is printed', () => {
  it('sets a figure beside its aim', () => {
    const agents = Array.from({ length: 100 }, (_, at) => reported(`${at}`, ['agent'], 'Thanks!'))
    const [first = ''] = messages
    const line = (sets: [string, Reported[]][]): string | undefined => setsTable(new Map(sets))[1]
    expect(line([['support-agents', agents]])).toMatch(/0\.00 % +≤ 1 % +reached$/)
    const hurt = { ...(first as Reported), message: { id: 'x', text: '', labels: ['agent'] } }
    expect(line([['support-agents', [...agents, hurt, hurt]]])).toMatch(/102 +0 +0 +2 +1\.96 % +≤ 1 % +not reached$/)
    expect(line([['other', messages]])).toMatch(/0\.00 %$/)
  })

  it('lists rules by label where there are two or three of them', () => {
    expect(rulesTable(new Map([['mail', messages]])).map((line) => line.trim().split(/ +/))).toEqual([
      ['mail'],
      ['rule', 'fine', 'long', 'rude'],
      ...[
        ['failed-you', '·', '1', '1'],
        ['obviousness', '·', '1', '1'],
        ['belittling-ease', '·', '·', '1'],
      ],
    ])
  })

  it('lists what was flagged, the gravest first, with the words around it on one line', () => {
    expect(findingLines(messages)).toEqual([
      'error obviousness a: You failed to read it. [Obviously].',
      'warning failed-you a: [You failed] to read it. Obviously.',
      'hint belittling-ease b: [Just] click.',
    ])
  })

  it('names the heat where no finding alone would hold the send', () => {
    const [first] = messages
    const warm = { ...first, report: { ...first?.report, findings: first?.report.findings.slice(0, 1) } } as Reported
    expect(findingLines([warm])[0]).toBe('error heat a: failed-you')
  })
})
