import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../utils/tone/analyze'
import { catalogue } from '../../utils/tone/en'
import type {
  Axis,
  CheckRule,
  CreditRule,
  Match,
  Phrase,
  PhraseRule,
  Report,
  Rule,
  Severity,
} from '../../utils/tone/types'

const phraseRule = (id: string, severity: Severity, ...phrases: Phrase[]): PhraseRule => ({
  id,
  category: 'blame',
  severity,
  source: 'test',
  phrases,
})
const checkRule = (id: string, check: CheckRule['check'], severity: Severity = 'warning'): CheckRule => ({
  id,
  category: 'curtness',
  severity,
  source: 'test',
  check,
})
const creditRule = (id: string, axis: Axis | null, match: string): CreditRule => ({
  id,
  axis,
  source: 'test',
  phrases: [{ match }],
})
const brief = ({ findings }: Report): string[] => findings.map(({ ruleId, excerpt }) => `${ruleId}: ${excerpt}`)
const offered = (rule: Rule, text: string): string[][] =>
  createAnalyzer([rule])(text).findings.map(({ suggestions }) => suggestions.map(({ edits: [{ newText }] }) => newText))

describe('a draft in another language', () => {
  const analyze = createAnalyzer(catalogue)
  const german =
    'Hallo Ana,\n\ndas Gerät ist leider nicht da, und ich weiß nicht, wann es kommt. Ich melde mich bei dir.\n\nKim'
  const incoming = { text: 'Where is my laptop? This is the third time I ask, and nobody answers!', sender: 'Ana' }

  it('is left alone, and says so', () => {
    const report = analyze(german, { incoming })
    expect(report).toMatchObject({ foreign: true, thread: null })
    expect(report.findings.filter(({ severity }) => severity !== 'hint')).toEqual([])
  })

  it('is not one with a foreign line in it', () => {
    const report = analyze(
      'Hi Ana,\n\nthe box says "Das Gerät ist nicht da". I will look for it today and call you at ten.\n\nKim',
      { incoming },
    )
    expect(report.foreign).toBe(false)
    expect(report.thread).not.toBeNull()
    expect(analyze('').foreign).toBe(false)
  })
})

describe('findings', () => {
  it('say what, where and what instead', () => {
    const analyze = createAnalyzer([
      phraseRule('fault', 'warning', { match: 'you broke it:_', suggest: 'the {it} broke' }),
    ])
    expect(analyze('Hi. I think you broke printers.').findings).toEqual([
      {
        ruleId: 'fault',
        category: 'blame',
        severity: 'warning',
        span: { start: 12, end: 30 },
        excerpt: 'you broke printers',
        suggestions: [{ edits: [{ span: { start: 12, end: 30 }, newText: 'the printers broke' }] }],
        said: null,
        missing: false,
      },
    ])
  })

  it('look past an aside to the sentence proper', () => {
    const { findings } = createAnalyzer(catalogue)('As I already told you, you need to read the instructions.')
    expect(
      findings.map(({ severity, excerpt, suggestions: [first] }) => [severity, excerpt, first?.edits[0].newText]),
    ).toEqual([
      ['warning', 'As I already told you', 'To recap'],
      ['warning', 'you need to read the instructions.', 'could you read the instructions?'],
    ])
  })

  it('stand in the order of the text, whatever the order of the rules', () => {
    const analyze = createAnalyzer([
      phraseRule('b', 'warning', { match: 'beta' }),
      checkRule('all', ({ sentences }) => sentences.slice(2, 3)),
      phraseRule('a', 'hint', { match: 'alpha' }),
    ])
    expect(brief(analyze('Alpha beta alpha. Beta. Gamma.'))).toEqual([
      'a: Alpha',
      'b: beta',
      'a: alpha',
      'b: Beta',
      'all: Gamma.',
    ])
  })

  it('take the severity of the phrase or match before that of the rule', () => {
    const phrases = phraseRule('p', 'hint', { match: 'a', severity: 'error' }, { match: 'b' })
    const check = checkRule('c', () => [{ span: { start: 4, end: 5 }, severity: 'hint' }])
    expect(createAnalyzer([phrases, check])('a b c').findings.map(({ severity }) => severity)).toEqual([
      'error',
      'hint',
      'hint',
    ])
  })

  it('are one for each phrase: the gravest, then the longest, then the first in the catalogue', () => {
    const long = phraseRule('long', 'hint', { match: 'a b c d' })
    const grave = phraseRule('grave', 'error', { match: 'c' })
    const longer = phraseRule('longer', 'warning', { match: 'a b' })
    const short = phraseRule('short', 'warning', { match: 'b' })
    const same = phraseRule('same', 'error', { match: 'c' })
    expect(brief(createAnalyzer([long, short, grave, longer, same])('a b c d'))).toEqual(['longer: a b', 'grave: c'])
    expect(brief(createAnalyzer([same, grave])('c'))).toEqual(['same: c'])
  })

  it('never stand on masked text alone', () => {
    const everywhere = checkRule('all', ({ text }) =>
      Array.from({ length: text.length }, (_, at): Match => ({ span: { start: at, end: at + 1 } })),
    )
    expect(brief(createAnalyzer([everywhere])('x https://a.b/c'))).toEqual(['all: x'])
    const across = phraseRule('across', 'warning', { match: 'open _ now' })
    expect(brief(createAnalyzer([across])('Open https://a.b/c now'))).toEqual(['across: Open https://a.b/c now'])
    const marked = phraseRule('marked', 'warning', { match: 'stupid' })
    expect(createAnalyzer([marked])('a stupid b', { masks: [{ start: 2, end: 8 }] }).findings).toEqual([])
  })

  it.each([
    [{ start: -1, end: 2 }],
    [{ start: 2, end: 2 }],
    [{ start: 3, end: 1 }],
    [{ start: 2, end: 99 }],
    [{ start: Number.NaN, end: 2 }],
  ])('are dropped where the span makes no sense: %j', (span) => {
    expect(createAnalyzer([checkRule('bad', () => [{ span }])])('some text').findings).toEqual([])
  })
})

describe('suggestions', () => {
  const rule = (suggest: NonNullable<Phrase['suggest']>): PhraseRule =>
    phraseRule('s', 'warning', { match: '(you|i) maybe:perhaps? what:(fail _|fail)', suggest })

  it('carry a capital over', () => {
    expect(offered(rule('it {what}'), 'You fail here.')).toEqual([['It fail here']])
    expect(offered(rule('it {what}'), 'Now you fail here.')).toEqual([['it fail here']])
    expect(offered(rule('élan {what}'), 'YOU fail here.')).toEqual([['Élan fail here']])
  })

  it('take no capital from "I" inside a sentence', () => {
    expect(offered(rule('we {what}'), 'I fail here.')).toEqual([['We fail here']])
    expect(offered(rule('we {what}'), 'Now I fail here.')).toEqual([['we fail here']])
  })

  it('leave no gap where a capture is empty', () => {
    expect(offered(rule('it {maybe} , {what} {nothing}.'), 'You fail now')).toEqual([['It, fail now.']])
    expect(offered(rule('it {maybe} {what}'), 'You perhaps fail now')).toEqual([['It perhaps fail now']])
  })

  it('may be several, none, or made by a function', () => {
    expect(offered(rule(['one', 'two']), 'you fail now')).toEqual([['one', 'two']])
    expect(
      offered(
        rule(() => null),
        'you fail now',
      ),
    ).toEqual([[]])
    expect(
      offered(
        rule(({ captures }) => [`${captures.what}?`]),
        'you fail now',
      ),
    ).toEqual([['fail now?']])
  })

  it('are dropped where they change nothing or reach outside', () => {
    expect(offered(rule('you fail now'), 'you fail now')).toEqual([[]])
    const edits = (start: number, end: number, newText: string): Match => ({
      span: { start: 2, end: 6 },
      suggestions: [{ edits: [{ span: { start, end }, newText }] }],
    })
    expect(
      offered(
        checkRule('c', () => [edits(0, 3, 'x')]),
        'abcdefghij',
      ),
    ).toEqual([[]])
    expect(
      offered(
        checkRule('c', () => [edits(3, 7, 'x')]),
        'abcdefghij',
      ),
    ).toEqual([[]])
    expect(
      offered(
        checkRule('c', () => [edits(5, 4, 'x')]),
        'abcdefghij',
      ),
    ).toEqual([[]])
    expect(
      offered(
        checkRule('c', () => [edits(3, 5, 'de')]),
        'abcdefghij',
      ),
    ).toEqual([[]])
    expect(
      offered(
        checkRule('c', () => [edits(3, 5, '')]),
        'abcdefghij',
      ),
    ).toEqual([['']])
  })
})

describe('a rule', () => {
  const sound = phraseRule('sound', 'warning', { match: 'you' })
  const boom = (): never => {
    throw new Error('boom')
  }

  it.each<[string, Rule]>([
    ['in its check', checkRule('bad', boom)],
    ['in its guard', phraseRule('bad', 'warning', { match: 'you', when: boom })],
    ['in its suggestion', phraseRule('bad', 'warning', { match: 'you', suggest: boom })],
    ['in its pattern', phraseRule('bad', 'warning', { match: '(you' })],
  ])('that throws %s is left out and named', (_, bad) => {
    const report = createAnalyzer([bad, sound])('If you can')
    expect(brief(report)).toEqual(['sound: you'])
    expect(report.failed).toEqual(['bad'])
    expect(createAnalyzer([bad, sound])('If you can', { disabled: new Set(['bad']) }).failed).toEqual([])
  })

  it('that throws halfway keeps what it found', () => {
    const half = checkRule('half', function* () {
      yield { span: { start: 0, end: 2 } }
      boom()
    })
    const report = createAnalyzer([half, sound])('If you can')
    expect(brief(report)).toEqual(['half: If', 'sound: you'])
    expect(report.failed).toEqual(['half'])
  })

  it('that is switched off is not asked', () => {
    let asked = 0
    const asking = checkRule('asking', () => {
      asked += 1
      return []
    })
    const analyze = createAnalyzer([asking, sound])
    expect(analyze('you', { disabled: new Set(['asking', 'sound']) }).findings).toEqual([])
    expect(asked).toBe(0)
    expect(brief(analyze('you'))).toEqual(['sound: you'])
    expect(asked).toBe(1)
  })
})

describe('a report', () => {
  it('has the verdict of its worst finding', () => {
    const rules = (['hint', 'warning', 'error'] as const).map((severity) =>
      phraseRule(severity, severity, { match: severity }),
    )
    const analyze = createAnalyzer(rules)
    expect(analyze('nothing').verdict).toBe('clear')
    expect(analyze('hint').verdict).toBe('hint')
    expect(analyze('hint warning hint').verdict).toBe('warning')
    expect(analyze('hint error warning').verdict).toBe('error')
  })

  it('is the same for the same text', () => {
    const analyze = createAnalyzer(catalogue)
    const text = 'You should have called. As I said, you never listen!! Just restart it.'
    expect(analyze(text)).toEqual(analyze(text))
    expect(createAnalyzer(catalogue)(text)).toEqual(analyze(text))
  })
})

describe('credits', () => {
  const credits = [
    creditRule('greets', 'charisma', '^ hi ana'),
    creditRule('thanks', 'charisma', 'thanks for _'),
    creditRule('times', 'competence', 'by noon'),
    creditRule('invites', null, 'call me'),
  ]
  const harsh = phraseRule('harsh', 'warning', { match: 'thanks for nothing' })
  const soft: PhraseRule = { ...phraseRule('soft', 'warning', { match: 'asap' }), soft: true }
  const small: PhraseRule = { ...phraseRule('small', 'hint', { match: 'fyi' }), soft: true }
  const analyze = createAnalyzer([harsh, soft, small], credits)
  const earned = (text: string): string[] =>
    analyze(text).credits.map(({ creditId, excerpt }) => `${creditId}: ${excerpt}`)

  it('stand in the order of the text, and by what they are marks of', () => {
    const text = 'Hi Ana, call me by noon. Thanks for waiting.'
    expect(earned(text)).toEqual(['greets: Hi Ana', 'invites: call me', 'times: by noon', 'thanks: Thanks for waiting'])
    const { marks } = analyze(text)
    expect(marks.charisma.map(({ creditId }) => creditId)).toEqual(['greets', 'thanks'])
    expect(marks.competence.map(({ creditId }) => creditId)).toEqual(['times'])
  })

  it('are none inside a warning', () => {
    expect(earned('Thanks for nothing. Call me by noon.')).toEqual(['invites: Call me', 'times: by noon'])
  })

  it('make soft findings weigh less in a mail with two marks of charisma', () => {
    const weights = (text: string): string[] =>
      analyze(text).findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
    expect(weights('FYI, call asap.')).toEqual(['small hint', 'soft warning'])
    expect(weights('Hi Ana. FYI, call asap.')).toEqual(['small hint', 'soft warning'])
    expect(weights('Hi Ana, thanks for waiting. FYI, call asap.')).toEqual(['soft hint'])
    expect(weights('Hi Ana. Thanks for nothing. Call asap.')).toEqual(['harsh warning', 'soft warning'])
  })
})

it('a rule with a most says each phrase once, and of them those listed first', () => {
  const rule: PhraseRule = {
    ...phraseRule('few', 'hint', { match: 'alpha' }, { match: 'beta' }, { match: 'gamma' }),
    most: 2,
  }
  expect(brief(createAnalyzer([rule])('Gamma alpha. Alpha beta. Beta gamma.'))).toEqual(['few: alpha', 'few: beta'])
  expect(brief(createAnalyzer([rule])('Gamma alpha. Gamma.'))).toEqual(['few: Gamma', 'few: alpha'])
})

it('logic for one sentence is asked once a sentence, wherever it stands', () => {
  const asked: string[] = []
  const rule: Rule = {
    ...phraseRule('last', 'hint'),
    checkSentence: ({ text, words }) => {
      asked.push(text)
      const word = words.at(-1)
      return word ? [{ span: { start: word.start, end: word.end } }] : []
    },
  }
  const analyze = createAnalyzer([rule])
  expect(brief(analyze('It works. It is late.'))).toEqual(['last: works', 'last: late'])
  expect(brief(analyze('Oh. It works. It is late.'))).toEqual(['last: Oh', 'last: works', 'last: late'])
  expect(asked).toEqual(['It works.', 'It is late.', 'Oh.'])
})

it('is made ready bit by bit, and reports the same however far that got', () => {
  const text = 'You should have called. As I said, you never listen!!'
  const expected = createAnalyzer(catalogue)(text)
  const analyze = createAnalyzer(catalogue)
  let steps = 0
  let left = 0
  const threeAtATime = (): boolean => {
    left -= 1
    return left < 0
  }
  const next = (): boolean => {
    left = 3
    steps += 1
    return analyze.prepare(threeAtATime)
  }
  expect(next()).toBe(false)
  expect(analyze(text)).toEqual(expected)
  const another = createAnalyzer(catalogue)
  const oneAtATime = (): (() => boolean) => {
    let asked = 0
    return () => {
      asked += 1
      return asked > 1
    }
  }
  while (!another.prepare(oneAtATime())) steps += 1
  expect(another(text)).toEqual(expected)
  expect(steps).toBeGreaterThan(2)
  expect(analyze.prepare(() => false)).toBe(true)
})

it('leaves out a rule whose guard cannot be read, once it is needed', () => {
  const broken = phraseRule('broken', 'warning', { match: 'alpha', unless: ['('] })
  const sound = phraseRule('sound', 'warning', { match: 'alpha beta' })
  const { failed, findings } = createAnalyzer([broken, sound])('Alpha beta.')
  expect(failed).toEqual(['broken'])
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['sound'])
})

const scraps =
  'You you never always listen failed to read the should have called obviously just as I said . ! ? !! ?! , … not your fault if sorry but can\'t we won\'t please advise calm down idiot URGENT NOW [NAME] {{x}} "urgent" https://a.b/c > ``` C:\\x\\y fine noted whatever per my last email friendly reminder user error'.split(
    ' ',
  )

it('the catalogue holds together for any text', () => {
  const analyze = createAnalyzer(catalogue)
  let state = 5
  const pick = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  for (let round = 0; round < 1500; round += 1) {
    let text = ''
    for (let left = pick(40); left > 0; left -= 1) text += scraps[pick(scraps.length)] + (pick(8) ? ' ' : '\n')
    const { findings, failed } = analyze(text)
    expect(failed, text).toEqual([])
    let last = 0
    for (const { span, excerpt, suggestions } of findings) {
      expect(span.start, text).toBeGreaterThanOrEqual(last)
      expect(excerpt).toBe(text.slice(span.start, span.end))
      expect(excerpt).not.toBe('')
      for (const { edits } of suggestions)
        for (const edit of edits) {
          expect(edit.span.start).toBeGreaterThanOrEqual(span.start)
          expect(edit.span.end).toBeLessThanOrEqual(span.end)
          expect(edit.newText).not.toMatch(/\{\w+\}(?!\})/)
        }
      last = span.end
    }
  }
})

it.each([
  ['you should have '],
  ['You never listen!! '],
  ['as I said you need to '],
  ['please '],
  ['NO '],
  ['unless you '],
])('takes no longer than it must for 100,000 characters of %j', (piece) => {
  const analyze = createAnalyzer(catalogue)
  const start = performance.now()
  analyze(piece.repeat(100_000 / piece.length))
  expect(performance.now() - start).toBeLessThan(10_000)
})
