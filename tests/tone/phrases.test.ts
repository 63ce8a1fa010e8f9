import { describe, expect, it } from 'vitest'
import { createDocument } from '../../utils/tone/document'
import { catalogue } from '../../utils/tone/en/index'
import { compilePattern, endsAt, matchAt, PhraseSyntaxError } from '../../utils/tone/pattern'
import { compilePhrases, matchHit } from '../../utils/tone/phrases'
import type { Phrase, PhraseMatch, PhraseRule } from '../../utils/tone/types'
import { calmReplies } from './calm-replies'

const ruleOf = (id: string, ...phrases: Phrase[]): PhraseRule => ({
  id,
  category: 'blame',
  severity: 'warning',
  source: 'test',
  phrases,
})
function matches(phrase: Phrase, text: string): PhraseMatch[] {
  const findHits = compilePhrases([ruleOf('test', phrase)])
  const document = createDocument(text)
  return document.sentences.flatMap((sentence) =>
    findHits(sentence.words).flatMap((hit) => matchHit(hit, document, sentence) ?? []),
  )
}
/** The pieces of `text` that a phrase matches. */
const found = (phrase: Phrase | string, text: string): string[] =>
  matches(typeof phrase === 'string' ? { match: phrase } : phrase, text).map((match) => match.text)
const capturesOf = (pattern: string, text: string): Readonly<Record<string, string>> | undefined =>
  matches({ match: pattern }, text)[0]?.captures

describe('a pattern', () => {
  it.each([
    // words
    ['you never', 'You NEVER listen, you nevertheless', ['You NEVER']],
    ["you don't listen", 'You don’t listen', ['You don’t listen']],
    ['follow up', 'A follow-up', ['follow-up']],
    ['24 hours', 'in 24 hours', ['24 hours']],
    ['you you', 'you you you', ['you you', 'you you']],
    // choices
    ['you must|should go', 'You must go. You should go. You go.', ['You must go', 'You should go']],
    ['you (had better | must) go', 'You had better go. You must go.', ['You had better go', 'You must go']],
    ["you don't|won't go", 'You dont go. You will not go. You do go.', ['You dont go', 'You will not go']],
    [
      "(it's | that's not) here",
      'Its here. It is here. Thats not here. It not here.',
      ['Its here', 'It is here', 'Thats not here'],
    ],
    ["i've? gone", 'Ive gone. I gone.', ['Ive gone', 'gone', 'gone']],
    ['a|b|c d', 'a d. b d. c d. d', ['a d', 'b d', 'c d']],
    ['(a | (b|c) d) e', 'a e. b d e. c d e. b e.', ['a e', 'b d e', 'c d e']],
    ['really|truly you', 'really you', ['really you']],
    // optional
    ['you really? know', 'You know. You really know. You really really know.', ['You know', 'You really know']],
    ['(of course)? you', 'Of course you. you of.', ['Of course you', 'you', 'you']],
    ['(a|b)? c', 'a c', ['a c', 'c']],
    ['a? b? c', 'a b c. b c. c. a c.', ['a b c', 'b c', 'c', 'b c', 'c', 'c', 'a c', 'c']],
    ['(a? b?) c', 'a b c. c', ['a b c', 'b c', 'c', 'c']],
    ['((a)? b)? c', 'a b c', ['a b c', 'b c', 'c']],
    // gaps
    ['you _ know', 'You know. You all know. You C:\\x know. You do not know.', ['You all know', 'You C:\\x know']],
    ['you _{0,2} know', 'You know. You do not know. You did not even know.', ['You know', 'You do not know']],
    ['you _{1,2} you', 'you you you you', ['you you you', 'you you you']],
    ['never _{0,9} you', 'never was it you that you', ['never was it you']],
    ['you _', 'you', []],
    ['you _{1,3}', 'you', []],
    // places
    [
      '^ you',
      'You. So you. But, you. Hi Ana, you. Ana, you. Honestly – you.',
      ['You', 'you', 'you', 'you', 'you', 'you'],
    ],
    ['^ you', 'Dear Ana Maria, you', ['you']],
    ['^ you', 'I know you. After the call, you. Hi Ana you. To Ana and Ben, you.', []],
    ['^ you', 'As I said, you. To be frank, you. So, with all due respect: you.', ['you', 'you', 'you']],
    ['^ you', 'If I know, you. As you are away, you. As I said you. Once I said it, you.', []],
    ['^^ you', 'You. So you.', ['You']],
    ['you $', 'You. I see you there. It is you!', ['You', 'you']],
    ['^^ you $', 'You! You too.', ['You']],
    // pauses
    ['you know', 'You, know. You - know. You: know. You (know). You… know', ['You (know']],
    ['you , know', 'You, know. You know. You – know; you... know', ['You, know', 'You – know', 'you... know']],
    ['you ,? know', 'You, know. You know.', ['You, know', 'You know']],
    ['you , _ know', 'You, they know. You they know. You, they, know.', ['You, they know']],
    ['you _{0,3} know', 'You all, know. You, know.', []],
    ['you ,? (all|both)? know', 'You, know. You, all know. You all, know.', ['You, know', 'You, all know']],
  ])('%s in %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  it('keeps what it captured as it was written', () => {
    expect(capturesOf('you verb:(really? must|should) _', 'You REALLY must go')).toEqual({ verb: 'REALLY must' })
    expect(capturesOf('a:you b:_{0,2} c:go', 'You C:\\x y go')).toEqual({ a: 'You', b: 'C:\\x y', c: 'go' })
    expect(capturesOf('you verb:really? go', 'you go')).toEqual({ verb: '' })
    expect(capturesOf('you verb:a|b go', 'you b go')).toEqual({ verb: 'b' })
    expect(capturesOf('you be:<be> _', 'you are it')).toEqual({ be: 'are' })
  })

  it.each([
    ['', 'needs a word'],
    ['^', 'needs a word'],
    ['a? b?', 'needs a word'],
    ['_ you', 'cannot start with a gap or with any word'],
    ['_{0,2} you', 'cannot start with a gap or with any word'],
    ['(a|_) you', 'cannot start with a gap or with any word'],
    ['(a b', 'left open'],
    ['a) b', 'stands alone'],
    ['a|b|', 'missing at the end'],
    ['a || b', 'stands alone'],
    ['a | b', 'stands alone'],
    ['<nothing> a', 'no word class'],
    ['a "b"', 'unreadable at column 2'],
    ['don’t', 'unreadable'],
    ['follow-up', 'unreadable'],
  ])('that cannot be read says so: %j', (pattern, complaint) => {
    expect(() => found(pattern, 'a')).toThrow(PhraseSyntaxError)
    expect(() => found(pattern, 'a')).toThrow(complaint)
  })
})

describe('guards', () => {
  it.each<[Phrase, string, string[]]>([
    [
      { match: 'your fault', notAfter: ['not', 'no longer'] },
      'Your fault. Not your fault. It is no longer your fault.',
      ['Your fault'],
    ],
    [
      { match: 'your fault', notAfter: ['not really?'] },
      'Not your fault. Not really your fault. Really your fault.',
      ['your fault'],
    ],
    [{ match: 'you', notAfter: ['^'] }, 'You know me. I know you.', ['you']],
    [{ match: 'you', notBefore: ['can|may', '$'] }, 'You can. You must. It is you.', ['You']],
    [{ match: 'you', notBefore: ['_ go'] }, 'You can go. You can. You.', ['You', 'You']],
    [
      { match: 'you must', unless: ['security', 'so that'] },
      'You must go. For security you must. You must so that it works.',
      ['You must'],
    ],
    [{ match: ['a b', 'b c'] }, 'a b c', ['a b', 'b c']],
    [{ match: 'you', when: ({ sentence }) => sentence.ending !== 'question' }, 'You? You!', ['You']],
  ])('%j in %j', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected)
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

it('matches what the same regular expression over words matches', () => {
  const pick = random(11)
  const letter = (): string => 'abc'.charAt(pick(3))
  /** A pattern and the expression that says the same. */
  function make(depth: number): [string, string] {
    const parts = Array.from({ length: 1 + pick(3) }, (): [string, string] => {
      const word = letter()
      switch (depth > 2 ? pick(4) : pick(7)) {
        case 0:
          return [`${word}?`, `(?:${word} )?`]
        case 1:
          return [`${word}|${letter()}?`, '']
        case 2:
          return ['_', '(?:[abc] )']
        case 3:
          return ['_{0,2}', '(?:[abc] ){0,2}?']
        case 4: {
          const [left, leftRegex] = make(depth + 1)
          const [right, rightRegex] = make(depth + 1)
          return [`(${left} | ${right})`, `(?:${leftRegex}|${rightRegex})`]
        }
        case 5: {
          const [inner, innerRegex] = make(depth + 1)
          return [`x:(${inner})?`, `(?:${innerRegex}|)`]
        }
        default:
          return [word, `${word} `]
      }
    }).map(([source, regex]): [string, string] => {
      const [left = '', right = ''] = source.split('|')
      return regex === '' ? [source, `(?:${left} |(?:${right.charAt(0)} )?)`] : [source, regex]
    })
    return [parts.map(([source]) => source).join(' '), parts.map(([, regex]) => regex).join('')]
  }
  for (let round = 0; round < 4000; round += 1) {
    const [source, regex] = make(0)
    const text = Array.from({ length: 1 + pick(7) }, letter).join(' ')
    const words = createDocument(text).sentences[0]?.words ?? []
    const pattern = compilePattern(source)
    const expression = new RegExp(regex, 'y')
    for (let from = 0; from < words.length; from += 1) {
      expression.lastIndex = from * 2
      const expected = expression.exec(`${text} `)
      const hit = matchAt(pattern, words, from)
      expect(hit ? hit.to - from : null, `${source} at ${from} in ${text}`).toBe(
        expected ? expected[0].length / 2 : null,
      )
    }
  }
})

it('finds by two words what trying every phrase at every word finds', () => {
  const owners = catalogue.flatMap((rule) => ('phrases' in rule ? [rule] : []))
  const findHits = compilePhrases(owners)
  const every = owners.flatMap(({ phrases }) =>
    phrases.flatMap(({ match, notBefore = [], notAfter = [], unless = [] }) =>
      [match].flat().map((source) => ({
        pattern: compilePattern(source),
        notBefore: notBefore.map(compilePattern),
        notAfter: notAfter.map(compilePattern),
        unless: unless.map(compilePattern),
      })),
    ),
  )
  const heated =
    'You never listen, do you? As I already told you, just read it. Honestly, you really should have known better! We obviously can not help.'
  let hits = 0
  for (const { words } of createDocument(`${heated}\n\n${calmReplies.slice(0, 60).join('\n\n')}`).sentences) {
    const expected = words.flatMap((_, from) =>
      every.flatMap(({ pattern, notBefore, notAfter, unless }, order) => {
        const hit = matchAt(pattern, words, from)
        if (!hit || hit.to === from) return []
        if (notBefore.some((guard) => matchAt(guard, words, hit.to))) return []
        if (notAfter.some((guard) => endsAt(guard, words, from))) return []
        if (unless.some((guard) => words.some((__, at) => matchAt(guard, words, at)))) return []
        return [`${from}:${order}`]
      }),
    )
    hits += expected.length
    expect(findHits(words).map(({ from, order }) => `${from}:${order}`)).toEqual(expected)
  }
  expect(hits).toBeGreaterThan(5)
})
