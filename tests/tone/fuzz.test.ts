import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AnalyzeOptions, createAnalyzer } from '../../utils/tone/analyze'
import { createDocument } from '../../utils/tone/document'
import { credits } from '../../utils/tone/en/credits'
import { catalogue } from '../../utils/tone/en/index'
import type {
  CreditExamples,
  ListItem,
  Report,
  RuleExamples,
  Span,
  ThreadExample,
  ThreadExamples,
} from '../../utils/tone/types'

/** The same drafts each time; a failure prints it with the smallest draft that fails. */
const seed = 20_260_311
interface Examples {
  readonly examples: RuleExamples | CreditExamples | ThreadExamples
}
const examples = Object.values(
  import.meta.glob<Examples>(['../../utils/tone/en/rules/*.ts', '../../utils/tone/en/credits/*.ts'], { eager: true }),
)
  .flatMap(({ examples }): readonly (string | ThreadExample)[] =>
    'invalid' in examples ? examples.invalid : examples.earned,
  )
  .flatMap((example) => (typeof example === 'string' ? [example] : [example.text, example.incoming]))

/** Any sixteen bits: half a pair as well. */
const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
const awkward = fc.constantFrom(
  ...['\u0301', '\u0308', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ufffc', '\u00ad', '\u00a0', '\u2028'],
  ...[
    '\u202e',
    '\u2067',
    '\u2069',
    'שלום',
    'مرحبا',
    'ß',
    'İ',
    'ı',
    'ﬁ',
    'ǅ',
    'Ω',
    '漢字',
    '한',
    '\u1100\u1161',
    '\ud83d',
    '\ude00',
  ],
  ...[
    '👍🏽',
    '👨‍👩‍👧',
    '🇩🇪',
    '1️⃣',
    '\0',
    '\u0085',
    '\v',
    '\f',
    '\r',
    '\r\n',
    '\n',
    '\t',
    ' ',
    '  ',
    '.',
    '!',
    '?',
    "'",
    '’',
    '"',
    '“',
  ],
)
const anything = fc
  .array(fc.oneof(codeUnit, codePoint, awkward, fc.string()), { maxLength: 60, size: 'max' })
  .map((all) => all.join(''))

const words = examples.flatMap((text) => text.split(/(?<=\s)/))
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...examples) },
  {
    weight: 8,
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((all) => all.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Hi Ana,\n\n',
      'Dear all,\r\n',
      'hello\n',
      'Best,\nTom\n',
      '-- \nTom\n',
      'Kind regards\r\n\r\nTom | IT',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n> you never listen\n',
      '\nOn Mon, 3 Jun 2024 at 10:00, Ana <a@b.example> wrote:\n',
      '\nFrom: Ana\nSent: today\nTo: Ben\n',
      '\n-----Original Message-----\n',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n```\nidiot\n',
      '```',
      '\nPS C:\\> kill\n',
      '`x`',
      'C:\\Program Files\\a b\\c.exe ',
      'https://a.example/you?x=1',
      '\n2026-01-01 10:00:00 ERROR no\n',
      '\nStatus: High\n',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\n1. ', '\n2) ', '\n- ', '\r\n* ', 'a) ', '\n\n', '\r\n', '\n', ' ', '\t') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'das ist nicht mein Problem. ',
      'ce n’est pas possible. ',
      'no es mi culpa. ',
      '"you failed" ',
      '“Kill Task” ',
      "'stop' ",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '{{name}}',
      '[…what]',
      '<insert date>',
      'XXX',
      '!!!',
      '?!',
      '...',
      '…',
      ' – ',
      ', ',
      '; ',
      ': ',
      '(',
      ')',
      '"',
    ),
  },
  { weight: 1, arbitrary: awkward },
)
const mail = fc
  .array(fc.tuple(fragment, fc.constantFrom('', ' ', ' ', '\n', '\n\n')), { maxLength: 14, size: 'max' })
  .map((all) => all.flat().join(''))
const draft = fc.oneof({ weight: 1, arbitrary: anything }, { weight: 3, arbitrary: mail })

/** Up to four spans in order and apart, as a page would name them; shares of the text, so that they shrink with it. */
const spansIn = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }).map((shares) => {
  const sorted = [...shares].sort((a, b) => a - b)
  return (length: number): Span[] =>
    Array.from({ length: sorted.length >> 1 }, (_, at) => ({
      start: Math.round((sorted[2 * at] ?? 0) * length),
      end: Math.round((sorted[2 * at + 1] ?? 0) * length),
    }))
})
const known = fc.record({ masks: spansIn, items: spansIn, loud: spansIn, numbered: fc.boolean() })
/** A draft, what the page says of it, and perhaps what it answers. */
const draftOnPage = fc
  .tuple(draft, known, fc.option(draft))
  .map(([text, { masks, items, loud, numbered }, incoming]) => ({
    text,
    options: {
      masks: masks(text.length),
      items: items(text.length).map((span): ListItem => ({ span, kind: numbered ? 'numbered' : 'bulleted' })),
      loud: loud(text.length),
      incoming: incoming === null ? null : { text: incoming, sender: null },
    },
  }))

const fresh = () => createAnalyzer(catalogue, credits)
/** Has seen every draft before. */
const seasoned = fresh()

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start

/** All that holds of every report. */
function expectSound(text: string, options: AnalyzeOptions, report: Report): void {
  expect(report.failed).toEqual([])
  expect(report.text).toBe(text)
  const own = ownPlaces(text, options)
  let from = 0
  for (const { span, excerpt, suggestions, missing } of report.findings) {
    if (!missing) expect(span.start).toBeGreaterThanOrEqual(from)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    if (!missing) from = span.end
    expect(excerpt).toBe(text.slice(span.start, span.end))
    expect(own.slice(span.start, span.end), excerpt).toContain(true)
    for (const { edits } of suggestions) {
      let next = span.start
      for (const edit of edits) {
        expect(edit.span.start).toBeGreaterThanOrEqual(next)
        expect(edit.span.end).toBeGreaterThanOrEqual(edit.span.start)
        next = edit.span.end
      }
      expect(next).toBeLessThanOrEqual(span.end)
    }
  }
  const harsh = report.findings.filter(({ severity, missing }) => severity !== 'hint' && !missing)
  for (const { span, excerpt } of report.credits) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(excerpt).toBe(text.slice(span.start, span.end))
    expect(excerpt).toHaveLength(span.end - span.start)
    expect(harsh.filter((finding) => !isApart(finding.span, span))).toEqual([])
  }
  expectSoundThread(text, options.incoming?.text ?? '', report)
  expect(Number.isFinite(report.heat.level)).toBe(true)
  expect(Math.abs(report.valence)).toBeLessThanOrEqual(5)
}

/** What is told of the thread stands in the draft and in the mail it answers. */
function expectSoundThread(text: string, incoming: string, { thread }: Report): void {
  const inside = (span: Span | null, within: string): void => {
    if (!span) return
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(within.length)
  }
  for (const { said } of thread?.mood.signs ?? []) inside(said, incoming)
  for (const { ask, at } of thread?.answers ?? []) {
    inside(ask.said, incoming)
    expect(ask.text).toBe(incoming.slice(ask.said.start, ask.said.end))
    inside(at, text)
  }
  inside(thread?.acknowledged?.at ?? null, text)
  inside(thread?.nextStep?.at ?? null, text)
  for (const { said, at } of thread?.duties ?? []) {
    inside(said, incoming)
    inside(at, text)
  }
}

/** For each code unit whether it is the writer's own and more than a blank. */
function ownPlaces(text: string, { masks = [], items = [], loud = [] }: AnalyzeOptions): boolean[] {
  const own = Array.from({ length: text.length }, (_, at) => /\S/.test(text.charAt(at)))
  for (const { span } of createDocument(text, { marked: masks, items, loud }).masks)
    own.fill(false, span.start, span.end)
  return own
}

type Edit = readonly [share: number, removed: number, added: string]
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0, 1),
  fc.oneof(fc.constantFrom(...'aeinst .,!?\n"\'>-', ''), awkward, codeUnit),
)
function edited(text: string, [share, removed, added]: Edit): string {
  const at = Math.round(share * text.length)
  return text.slice(0, at) + added + text.slice(at + removed)
}

describe('whatever is written', () => {
  it('the report is sound', () => {
    const property = fc.property(draftOnPage, ({ text, options }) => {
      expectSound(text, options, seasoned(text, options))
    })
    fc.assert(property, { seed, numRuns: 1500 })
  }, 60_000)

  it('an analyzer that has seen other drafts says the same as a new one', () => {
    const property = fc.property(draftOnPage, ({ text, options }) => {
      expect(seasoned(text, options)).toEqual(fresh()(text, options))
      expect(seasoned(text, options)).toEqual(seasoned(text, options))
    })
    fc.assert(property, { seed, numRuns: 40 })
  }, 60_000)

  it('a draft mended letter by letter is read as if it were new', () => {
    const property = fc.property(mail, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
      const last = edits.reduce((text, next) => {
        const changed = edited(text, next)
        expectSound(changed, {}, seasoned(changed))
        return changed
      }, start)
      expect(seasoned(last)).toEqual(fresh()(last))
    })
    fc.assert(property, { seed, numRuns: 40 })
  }, 60_000)

  it('a draft that grows at its end is read well all the way', () => {
    const property = fc.property(mail, anything, (text, more) => {
      for (let length = 0; length <= more.length; length += 3) {
        const longer = text + more.slice(0, length)
        expectSound(longer, {}, seasoned(longer))
      }
    })
    fc.assert(property, { seed, numRuns: 40 })
  }, 60_000)
})
