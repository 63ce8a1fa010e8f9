import { describe, expect, it } from 'vitest'
import { createDocument } from '../../utils/tone/document'
import { clauseAfter, clauseBefore, isConditional, isNegated, isQuestion, isReported } from '../../utils/tone/en/senses'
import { compilePhrases, matchHit } from '../../utils/tone/phrases'
import type { PhraseMatch, Word } from '../../utils/tone/types'

/** The match of the word (or words) in brackets. */
function matchIn(marked: string): PhraseMatch {
  const phrase = /\[(.*?)\]/.exec(marked)?.[1] ?? ''
  const document = createDocument(marked.replace(/[[\]]/g, ''))
  const findHits = compilePhrases([
    { id: 'test', category: 'blame', severity: 'hint', source: 'test', phrases: [{ match: phrase.toLowerCase() }] },
  ])
  const found = document.sentences.flatMap((sentence) =>
    findHits(sentence.words).flatMap((hit) => matchHit(hit, document, sentence) ?? []),
  )
  const at = marked.indexOf('[')
  const here = found.find(({ span }) => span.start === at)
  if (!here) throw new Error(`no match in ${marked}`)
  return here
}
const said = (words: readonly Word[]): string => words.map(({ norm }) => norm).join(' ')

it.each([
  ['I know, but you [failed] to read it, as usual', 'you', 'to read it'],
  ['[You failed]', '', ''],
  ['It broke because you [failed] so often', 'you', ''],
])('the clause around the match in %j', (text, before, after) => {
  expect(said(clauseBefore(matchIn(text)))).toBe(before)
  expect(said(clauseAfter(matchIn(text)))).toBe(after)
})

describe('a question', () => {
  it.each([
    ['Did you [forget] your PIN?'],
    ['did you [forget] your pin'],
    ['Hi Ana, could you [forget] it'],
    ['You [forgot] it?'],
  ])('is %j', (text) => {
    expect(isQuestion(matchIn(text))).toBe(true)
  })
  it.each([['You [forgot] it.'], ['You [forgot] it?!'], ['What you [forgot] is this'], ['Do not [forget] it']])(
    'is not %j',
    (text) => {
      expect(isQuestion(matchIn(text))).toBe(false)
    },
  )
})

describe('a condition', () => {
  it.each([
    ['If you [forgot] it'],
    ['Call me when you [forgot] it'],
    ['Unless you really [forgot] it'],
    ['Just in case you [forgot] it'],
    ['Should you [forget] it, call me'],
  ])('is %j', (text) => {
    expect(isConditional(matchIn(text))).toBe(true)
  })
  it.each([
    ['You [forgot] it'],
    ['If it broke, you [forgot] it'],
    ['In that case you [forgot] it'],
    ['You should [forget] it'],
  ])('is not %j', (text) => {
    expect(isConditional(matchIn(text))).toBe(false)
  })
})

describe('a negation', () => {
  it.each([
    ["You didn't [forget] it"],
    ['It is not really [your fault]'],
    ['Nobody [forgot] it'],
    ['You [never listen]'],
    ['You cannot [forget] it'],
  ])('is in %j', (text) => {
    expect(isNegated(matchIn(text))).toBe(true)
  })
  it.each([
    ['You [forgot] it, not me'],
    ['It did not work, you [forgot] it'],
    ['Not that it is any more than a small thing but you [forgot] it'],
  ])('is not in %j', (text) => {
    expect(isNegated(matchIn(text))).toBe(false)
  })
})

describe('somebody else’s words', () => {
  it.each([['You said that you [forgot] it'], ['The log says you [forgot] it'], ['Ana told me you [forgot] it']])(
    'are %j',
    (text) => {
      expect(isReported(matchIn(text))).toBe(true)
    },
  )
  it.each([
    ['I told you that you [forgot] it'],
    ['As I already said you [forgot] it'],
    ['As she said, you [forgot] it'],
    ['You [forgot] it'],
  ])('are not %j', (text) => {
    expect(isReported(matchIn(text))).toBe(false)
  })
})
