import { describe, expect, it } from 'vitest'
import { createDocument } from '../../utils/tone/document'
import { masked } from '../../utils/tone/masks/index'

const sentencesOf = (text: string): string[] =>
  createDocument(text).sentences.map(({ span }) => text.slice(span.start, span.end))
const wordsOf = (text: string): string[] =>
  createDocument(text).sentences.flatMap(({ words }) => words.map(({ norm }) => norm))

describe('sentences', () => {
  it.each([
    ['It works now. Thanks!', ['It works now.', 'Thanks!']],
    ['it is off. you turned it off. ok', ['it is off.', 'you turned it off.', 'ok']],
    ['AGAIN?! you never listen!! really', ['AGAIN?!', 'you never listen!!', 'really']],
    ['Why???You broke it', ['Why???', 'You broke it']],
    ['Try e.g. the other cable, i.e. the blue one.', ['Try e.g. the other cable, i.e. the blue one.']],
    ['Ask Dr. Ruiz or Mr. J. Park about it.', ['Ask Dr. Ruiz or Mr. J. Park about it.']],
    [
      'Call at 5 p.m. today. Call at 5 p.m. You missed it.',
      ['Call at 5 p.m. today.', 'Call at 5 p.m.', 'You missed it.'],
    ],
    ['We meet at 9 a.m. Monday as agreed.', ['We meet at 9 a.m. Monday as agreed.']],
    [
      'Use socket no. 5 there. The answer is no. You know it.',
      ['Use socket no. 5 there.', 'The answer is no.', 'You know it.'],
    ],
    [
      'Take mouse, keyboard, etc. with you. Then mouse etc. You see?',
      ['Take mouse, keyboard, etc. with you.', 'Then mouse etc.', 'You see?'],
    ],
    ['Version 3.5 is out in setup.exe today.', ['Version 3.5 is out in setup.exe today.']],
    ['well... you know. Wait... You know.', ['well... you know.', 'Wait...', 'You know.']],
    [
      'The cable (which one?) is loose. "Really?" she asked.',
      ['The cable (which one?) is loose.', '"Really?" she asked.'],
    ],
    ['This is plan B. We go. So do I. You too.', ['This is plan B.', 'We go.', 'So do I.', 'You too.']],
    ['Done 🙂 Thanks. 🙂 Bye', ['Done 🙂 Thanks.', '🙂 Bye']],
    ['', []],
    ['...\n!!!\n - \n', []],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('know how they end', () => {
    const text = 'Hi Ana,\nit broke. Did it? It did! AGAIN?! Maybe… no'
    expect(createDocument(text).sentences.map(({ ending }) => ending)).toEqual([
      'none',
      'statement',
      'question',
      'exclamation',
      'question',
      'none',
    ])
  })

  it('end with their line, unless a mail program wrapped it', () => {
    expect(sentencesOf('Hi Ana\nyou never listen\nbye')).toEqual(['Hi Ana', 'you never listen', 'bye'])
    const wrapped = 'I have looked at the printer on your floor this morning and\nfound the cable. It is\nfine.'
    expect(sentencesOf(wrapped)).toEqual([
      'I have looked at the printer on your floor this morning and\nfound the cable.',
      'It is',
      'fine.',
    ])
    expect(sentencesOf(`${'word '.repeat(14)}and\n\nthen`)).toHaveLength(2)
    expect(sentencesOf(`${'word '.repeat(14)}and\n- then`)).toHaveLength(2)
  })

  it('count paragraphs at blank lines and masked blocks', () => {
    const text = 'One. Two.\nThree.\n\n\n \nFour.\n```\ncode\n```\nFive.'
    expect(createDocument(text).sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 0, 1, 2])
    expect(createDocument(text).sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4])
  })

  it('know list items, and keep the bullet out of the words', () => {
    const text =
      'Please:\n1. Restart it. Then wait.\n2) Sign in\n- Call me\n• Bye\n* Done\na) Yes\n2024 was fine\n-5 degrees'
    expect(createDocument(text).sentences.map(({ list, words }) => [list, words[0]?.norm])).toEqual([
      [null, 'please'],
      ['numbered', 'restart'],
      ['numbered', 'then'],
      ['numbered', 'sign'],
      ['bulleted', 'call'],
      ['bulleted', 'bye'],
      ['bulleted', 'done'],
      ['numbered', 'yes'],
      [null, '2024'],
      [null, '5'],
    ])
  })
})

describe('words', () => {
  it.each([
    ["Don't re-read YOU’RE users' mail", ["don't", 're', 'read', "you're", 'users', 'mail']],
    ['Naïve café, Zoë: 3 ticket(s)!', ['naïve', 'café', 'zoë', '3', 'ticket', 's']],
    ["'Twas the users'. It's", ['twas', 'the', 'users', "it's"]],
  ])('%j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected)
  })

  it('know what stands before them', () => {
    const [sentence] = createDocument('"So, you – again (really)').sentences
    expect(sentence?.words.map(({ gap }) => gap)).toEqual(['"', ', ', ' – ', ' ('])
  })

  it('stand for a masked piece as one', () => {
    const text = 'Open C:\\Temp\\a b\\log.txt, then call.'
    const { prose, sentences } = createDocument(text)
    expect(sentences[0]?.words.map(({ norm }) => norm)).toEqual(['open', masked, 'then', 'call'])
    expect(prose).toHaveLength(text.length)
  })
})

describe('masks from the caller', () => {
  it('hide what is marked', () => {
    const text = 'Choose stupid now.'
    const { prose, masks } = createDocument(text, { marked: [{ start: 7, end: 13 }] })
    expect(prose).toBe(`Choose ${masked.repeat(6)} now.`)
    expect(masks).toEqual([{ span: { start: 7, end: 13 }, kind: 'marked' }])
  })

  it('may overlap, lie outside and come in any order', () => {
    const spans = [
      { start: 4, end: 90 },
      { start: -3, end: 2 },
      { start: 1, end: 3 },
      { start: 5, end: 5 },
      { start: 9, end: 7 },
    ]
    const { prose } = createDocument('abcdefgh', { marked: spans })
    expect(prose).toBe(`${masked.repeat(3)}d${masked.repeat(4)}`)
  })
})

/** A small generator, so that a failure can be had again. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const scraps = [
  'you',
  'never',
  'Listen',
  '.',
  '!',
  '?',
  '…',
  '...',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '>',
  '> ',
  '--',
  '-- ',
  '"',
  '“',
  '”',
  "'",
  '’',
  ',',
  ':',
  '(',
  ')',
  '[',
  '{{',
  '```',
  '`',
  'C:\\Temp x\\',
  'https://a.b/c?d',
  'a@b.co',
  '<',
  '</a>',
  'On 3 Jun 2024 wrote:',
  'From: a',
  'Sent: b',
  'To: c',
  '1. ',
  '- ',
  '•',
  '😀',
  '\ud83d',
  '\u0301',
  '\uFFFC',
  'Best regards',
  'Ana',
  '+49 30 1234567',
  'das ist nicht',
  'kill -9',
  'ERROR',
  '2024-01-01 10:00:00',
  '0xff',
  'Click',
  'Stop Now',
  'don’t',
  'e.g.',
  'p.m.',
  'Priority: High',
  '\u00a0',
  '\t',
  'это',
]

it('holds together for any text', () => {
  const pick = random(7)
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: pick(40) }, () => scraps[pick(scraps.length)]).join(pick(2) ? ' ' : '')
    const marked = pick(3) ? [] : [{ start: pick(50) - 5, end: pick(60) }]
    const { prose, masks, sentences } = createDocument(text, { marked })
    expect(prose).toHaveLength(text.length)
    let covered = 0
    for (const { span } of masks) {
      expect(span.start, text).toBeGreaterThanOrEqual(covered)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
      covered = span.end
    }
    for (let at = 0; at < text.length; at += 1) {
      const inMask = masks.some(({ span }) => span.start <= at && at < span.end)
      if (prose[at] !== (inMask && text[at] !== '\n' ? masked : text[at]))
        expect.fail(`${at} in ${JSON.stringify(text)}`)
    }
    let last = 0
    sentences.forEach(({ span, words, index }, order) => {
      expect(index).toBe(order)
      expect(span.start, text).toBeGreaterThanOrEqual(last)
      expect(words.length).toBeGreaterThan(0)
      let from = 0
      for (const word of words) {
        expect(prose.slice(span.start + from, span.start + word.start)).toBe(word.gap)
        expect(word.end).toBeGreaterThan(word.start)
        from = word.end
      }
      expect(span.start + from).toBeLessThanOrEqual(span.end)
      last = span.end
    })
  }
})

it.each(
  [
    'a\n',
    'a ',
    '"a ',
    "'a ",
    '“',
    'you. ',
    '!',
    'a',
    '> ',
    '--\n',
    'On 3 Jun wrote:\n',
    'Aa ',
    'Aa > ',
    'C:\\a ',
    '\\\\a b\\',
    '<',
    '{ ',
    '`a ',
    '1 ',
    'A: b\n',
    '\n',
    ' ',
    'a.',
    'From: a\n',
    'kill -a ',
    'this e-mail is confidential\n',
    'the A A ',
    'Best\nAna\n',
    '😀',
  ].map((piece) => [piece]),
)('takes no longer than it must for 200,000 characters of %j', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length))
  const start = performance.now()
  createDocument(text)
  // Linear work takes a tenth of it on a slow machine; quadratic work takes minutes.
  expect(performance.now() - start).toBeLessThan(5000)
})

it('knows lists that the page draws', () => {
  const text = 'Please:\nOpen it. Wait.\nClose it.\nThanks.'
  const items = ['Open it. Wait.', 'Close it.'].map((line) => {
    const start = text.indexOf(line)
    return { span: { start, end: start + line.length }, kind: 'numbered' as const }
  })
  expect(createDocument(text, { items }).sentences.map(({ list }) => list)).toEqual([
    null,
    'numbered',
    'numbered',
    'numbered',
    null,
  ])
})
