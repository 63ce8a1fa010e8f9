import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../utils/tone/analyze'
import { createDocument } from '../../utils/tone/document'
import { catalogue } from '../../utils/tone/en'
import { measureHeat } from '../../utils/tone/heat'
import type { Category, Finding, Heat, Severity } from '../../utils/tone/types'
import { measureValence } from '../../utils/tone/valence'

const finding = (ruleId: string, category: Category, severity: Severity, start = 0): Finding => ({
  ruleId,
  category,
  severity,
  span: { start, end: start + 1 },
  excerpt: 'x',
  suggestions: [],
  said: null,
  missing: false,
})
function heatOf(findings: readonly Finding[], text = 'I have looked at the printer and found the cable.'): Heat {
  const document = createDocument(text)
  return measureHeat(document, findings, measureValence(document))
}
const blame = (start = 0, id = 'you-fault'): Finding => finding(id, 'blame', 'warning', start)
const never = (start = 0): Finding => finding('absolutes', 'negativity', 'warning', start)
const marks = (start = 0): Finding => finding('mark-pile', 'shouting', 'hint', start)
const caps = (start = 0): Finding => finding('caps-run', 'shouting', 'warning', start)

describe('heat', () => {
  it('is none where nothing was found', () => {
    expect(heatOf([])).toEqual({ level: 0, signs: [], hot: false })
    expect(
      heatOf([finding('jargon', 'plain-language', 'warning'), finding('fill-in', 'leftover', 'error')]).level,
    ).toBe(0)
  })

  it('rises with severity and with more of the same, and names its signs heaviest first', () => {
    const levels = (['hint', 'warning', 'error'] as const).map(
      (severity) => heatOf([finding('insult', 'hostility', severity)]).level,
    )
    expect(levels).toEqual([1, 2, 3])
    expect(heatOf([blame(), blame(9)]).level).toBe(3)
    expect(heatOf([blame(), blame(9), blame(20), blame(40)]).level).toBe(4)
    expect(heatOf([marks(), never(5), blame(9)]).signs).toEqual(['you-fault', 'absolutes', 'mark-pile'])
  })

  it.each<[string, Finding[]]>([
    ['blame, never and marks', [blame(), never(20), marks(40)]],
    ['blame, capitals and marks', [blame(), caps(20), marks(40)]],
    ['hostility and blame', [finding('exasperation', 'hostility', 'warning'), blame(20)]],
    ['hostility, never and capitals', [finding('counter-attack', 'hostility', 'warning'), never(20), caps(30)]],
    [
      'blame piled up with contempt',
      [
        blame(),
        blame(20),
        finding('sarcasm', 'passive-aggression', 'warning', 30),
        finding('as-i-said', 'condescension', 'warning', 50),
      ],
    ],
  ])('is too much with %s', (_, findings) => {
    expect(heatOf(findings).hot).toBe(true)
  })

  it.each<[string, Finding[]]>([
    ['one strong word', [finding('insult', 'hostility', 'error')]],
    [
      'hints alone',
      [
        finding('a', 'hostility', 'hint'),
        finding('b', 'blame', 'hint', 5),
        finding('c', 'negativity', 'hint', 9),
        marks(12),
        caps(20),
      ].map((hint) => ({ ...hint, severity: 'hint' })),
    ],
    ['one accusation with marks', [blame(), marks(20)]],
    ['an accusation and a never', [blame(), never(20)]],
    ['shouting alone', [caps(), marks(20), caps(40)]],
    ['blame alone, however much', [blame(), blame(20), blame(40), blame(60)]],
    [
      'scorn and orders',
      [
        finding('as-i-said', 'condescension', 'warning'),
        finding('obviousness', 'condescension', 'warning', 9),
        finding('you-have-to', 'refusal', 'warning', 20),
        finding('bare-no', 'refusal', 'warning', 40),
      ],
    ],
    ['signs far apart', [blame(), never(700), marks(1400)]],
  ])('is not too much with %s', (_, findings) => {
    expect(heatOf(findings).hot).toBe(false)
  })

  it('feels short sentences in a row, in prose only', () => {
    const clipped = 'No. It is off. Look again. Then call me about the printer.'
    expect(heatOf([], clipped).signs).toEqual(['short-sentences'])
    expect(heatOf([blame(), never(20)], clipped).hot).toBe(true)
    expect(heatOf([], '1. Open it.\n2. Wait.\n3. Call me.').level).toBe(0)
    expect(heatOf([], 'Hi Ana,\nthanks\nBen').level).toBe(0)
    expect(heatOf([], 'No. It is off. The printer on your floor was off. Yes. Bye.').level).toBe(0)
  })

  it('feels strongly negative words, but not those of the trade', () => {
    expect(heatOf([blame()], 'This is stupid, awful and disgusting.').signs).toEqual(['you-fault', 'negative-words'])
    expect(heatOf([blame()], 'The fatal error killed the dead server, the crash was critical.').signs).toEqual([
      'you-fault',
    ])
  })
})

describe('heat with the catalogue', () => {
  const analyze = createAnalyzer(catalogue)

  it('holds a draft where several signs come together', () => {
    const report = analyze('AGAIN?! You never listen. You failed to read the guide!! It is YOUR fault.')
    expect(report.heat.hot).toBe(true)
    expect(report.verdict).toBe('error')
  })

  it.each([
    ['As I already told you, you need to read the instructions.'],
    ['You should have called.'],
    ['Great news! It works again!! Thanks so much, everyone!'],
    ['PLEASE NOTE: THE SERVER IS DOWN FROM 9 TO 10!!'],
    ['Done. It works. All good. Thanks!'],
  ])('lets %j go', (text) => {
    const report = analyze(text)
    expect(report.heat.hot).toBe(false)
    expect(report.verdict).not.toBe('error')
  })
})

it('holds no draft where the check is switched off', () => {
  const text =
    'You never listen!! You broke it AGAIN and ignored my mails. Why do you never read what we write to you?!'
  const analyze = createAnalyzer(catalogue)
  expect(analyze(text).heat.hot).toBe(true)
  const { heat, verdict } = analyze(text, { disabled: new Set(['heat-cluster']) })
  expect(heat.hot).toBe(false)
  expect(verdict).not.toBe('error')
})
