import { beforeAll, describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../utils/tone/analyze'
import { credits } from '../../utils/tone/en/credits'
import { catalogue } from '../../utils/tone/en/index'
import type { CreditExamples, RuleExamples } from '../../utils/tone/types'

type Text = (length: number) => string

const repeated =
  (piece: string): Text =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
/** No two pieces the same, nor in two texts, so that nothing is recalled. */
const counted =
  (piece: (count: number) => string): Text =>
  (length) => {
    let text = ''
    while (text.length < length) {
      written += 1
      text += piece(written)
    }
    return text.slice(0, length)
  }
let written = 0

const single = [
  ...'aA1é漢🙂',
  ...'.,;:!?…\'"`´’‘“”„«»()[]{}<>|/\\-–—_=+*&^%$#@~•',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\u00a0',
  '\u0301',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufffc',
  '\ud83d',
]
const short = [
  ...['Hi ', 'you ', 'the the ', 'no ', 'so ', 'I ', 'I am ', 'and ', 'A ', 'A b ', 'aB', 'Aa Bb ', 'STOP ', 'sHoUt '],
  ...[
    '!?',
    '?!',
    '. ',
    '.. ',
    '... ',
    '…x',
    '!x',
    '.a',
    'a. ',
    'A.',
    '1. ',
    '1)\n',
    '- a\n',
    '--',
    '-- \n',
    '---\n',
    '==',
  ],
  ...[
    'a_',
    '_a ',
    'a-',
    'a@',
    'n@_',
    'a@b.',
    'a:',
    'a:\n',
    '\\a',
    'C:\\a ',
    '\\\\a ',
    '/a',
    'a.b',
    'www.',
    'http://',
    '0x',
    '0f',
  ],
  ...[
    '"a ',
    '"a" ',
    "'a ",
    "a' ",
    '“a b ',
    '(a ',
    '[a ',
    '[[',
    '{{',
    '{{ \t',
    '${ ',
    '<a ',
    '<<',
    '%a',
    '`a ',
    '``',
    '```\n',
    '**',
    '*a*',
  ],
  ...[
    'X1',
    '••',
    '#1 ',
    'a, ',
    ', ',
    ' \t',
    'a\n',
    'A\n',
    'a \n',
    '\n\n',
    '10:00 ',
    '10:00:00 ',
    '2026-01-01 ',
    '+49 30 1234567 ',
  ],
  ...[
    '>',
    '> ',
    '>\n',
    '> a\n',
    'On 1 Jan 2026 at 10:00, a wrote:\n',
    'wrote:\n',
    'From: a\n',
    'From: a\nTo: b\n',
    'Key: value\n',
  ],
  ...[
    'Click Aa ',
    'the Aa ',
    'Aa > ',
    'Ctrl+',
    'CTRL ',
    'ping -a ',
    'at a.b(',
    'ERROR ',
    'PS C:\\>',
    'a@b:~$ ',
    'def a(',
    '4d ',
    'v1.',
  ],
  ...[
    'HI $\n',
    'Dear {{',
    'Hello [',
    'first name ',
    'so called ',
    '\tso-called',
    'says: ',
    'PUT- \t',
    'Thanks,\n',
    'Best,\nAna\n',
    'Tel: 1\n',
  ],
  ...[
    'confidential ',
    'this message ',
    'der die das ',
    'der\n',
    'привет ',
    'ö ',
    'f*',
    'sh1t ',
    '@$$',
    'idiot ',
    'damn ',
    'you not ',
    'you failed ',
  ],
  ...[
    '👍🏽 ',
    '👨‍👩‍👧 ',
    'a\u0301 ',
    '\u202eabc ',
    'Hi Ana,\n',
    '(Hi (',
    'You! ',
    'You? ',
    'Fine. ',
    'XXX ',
    'please ',
    'thanks, ',
    'if you ',
  ],
]

interface Examples {
  readonly examples: RuleExamples | CreditExamples
}
const examples = Object.values(
  import.meta.glob<Examples>(['../../utils/tone/en/rules/*.ts', '../../utils/tone/en/credits/*.ts'], { eager: true }),
).map((file) => ('invalid' in file.examples ? file.examples.invalid[0] : file.examples.earned[0]))

const texts: (readonly [string, Text])[] = [
  ...[...single, ...short].map((piece) => [JSON.stringify(piece), repeated(piece)] as const),
  ...examples.map((text) => [`${JSON.stringify(text)} again`, repeated(`${text} `)] as const),
  ...examples.map((text) => [`${JSON.stringify(text)}, numbered`, counted((count) => `${count} ${text} `)] as const),
  ['short lines', counted((count) => `line ${count}\n`)],
  ['bad lines', counted((count) => `You should have read line ${count}.\n`)],
  [
    'bad news and thanks',
    counted((count) => `Thanks for screenshot ${count}, Ana. You failed to call. You idiot ${count}. `),
  ],
  ['fields', counted((count) => `Key ${count}: value\n`)],
  ['letters that differ', counted((count) => String.fromCharCode(32 + ((count * 7919) % 0xd000)))],
]

const analyze = createAnalyzer(catalogue, credits)

let measured = 0
/** What one analysis costs; not by the clock, which a busy machine slows; never the same text twice, which is recalled. */
function costOf(text: string): number {
  measured += 1
  const before = process.cpuUsage()
  const { failed } = analyze(`${measured} ${text}`)
  const { user, system } = process.cpuUsage(before)
  expect(failed).toEqual([])
  return user + system
}

/** How much longer four times the text takes: 4 where time is linear, 16 where it is quadratic. What else runs has its part in it, so it is asked again. */
function growth(text: Text, length: number): number {
  let short = Number.POSITIVE_INFINITY
  let long = Number.POSITIVE_INFINITY
  for (let round = 0; round < 30; round += 1) {
    long = Math.min(long, costOf(text(4 * length)))
    short = Math.min(short, costOf(text(length)))
    if (long / short < most) break
  }
  return long / short
}
const most = 8
/** For a busy machine; no test takes more than a second or two by itself. */
const patience = 120_000

describe('four times the text takes about four times as long', () => {
  beforeAll(() => {
    for (const text of examples) costOf(text)
  })

  it.each(texts)(
    '%s',
    (_, text) => {
      expect(growth(text, 12_000)).toBeLessThan(most)
    },
    patience,
  )

  it.each([
    ['cold answers', repeated('Fine. ')],
    ['verdicts', repeated('Your report is a mess. ')],
    ['shouts', repeated('CALL ME BACK NOW')],
    ['thanks and blame', counted((count) => `Thanks for file ${count}, Ana. You failed to call me ${count} times. `)],
  ])(
    'also where much is found: %s',
    (_, text) => {
      expect(growth(text, 60_000)).toBeLessThan(most)
    },
    patience,
  )

  it.each([
    ['one word', repeated('a')],
    ['words', repeated('word ')],
    ['empty lines', repeated('\n')],
    ['quoted lines', repeated('> a\n')],
    ['marks', repeated('?!')],
    ['letters that differ', counted((count) => String.fromCharCode(32 + ((count * 7919) % 0xd000)))],
    [
      'a long mail',
      counted((count) => `Hi Ana,\n\nplease restart printer ${count}. It is "stuck" again.\n\nBest,\nTom\n`),
    ],
  ])(
    'up to a megabyte of %s',
    (_, text) => {
      expect(growth(text, 250_000)).toBeLessThan(most)
    },
    patience,
  )
})
