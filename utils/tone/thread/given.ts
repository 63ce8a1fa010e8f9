import type { Sentence, Span, TextDocument } from '../types'
import { givenShapes, phoneShape, timeShape } from './given-shapes'
import { ownText } from './own-text'
import { findSent } from './sent-things'
import { findTried } from './tried-things'
import type { Given } from './types'

/** The facts that the writer of an incoming mail already gave, in its order; pasted code and errors count. */
export function findGiven(incoming: TextDocument): readonly Given[] {
  const own = ownText(incoming)
  const found = [...findShapes(own), ...findPhones(incoming, own), ...findTimes(incoming)]
  for (const { said, thing } of findSent(incoming)) {
    const kind = kindOfSent(thing)
    if (kind) found.push({ said, kind })
  }
  for (const { said } of findTried(incoming)) found.push({ said, kind: 'steps' })
  return withoutInner(found).map(({ said, kind }) => ({ said, kind, text: incoming.text.slice(said.start, said.end) }))
}

type Found = Omit<Given, 'text'>

const kindOfSent = (thing: string): Given['kind'] | null =>
  /screen|picture|photo|image|snip|recording|video/.test(thing)
    ? 'screenshot'
    : /\blogs?\b|tests?\b|results|traces?|measurements/.test(thing)
      ? 'log'
      : null

function spanOf(found: RegExpExecArray): Span {
  const piece = found.groups?.it ?? found.groups?.it2 ?? found[0]
  const start = found.index + found[0].lastIndexOf(piece)
  return { start, end: start + piece.trimEnd().length }
}

const reach = 60

function* findShapes(own: string): Iterable<Found> {
  for (const { kind, shape, unless } of givenShapes)
    for (const found of own.matchAll(shape)) {
      const said = spanOf(found)
      const before = own.slice(Math.max(0, found.index - reach), found.index)
      if (!unless?.test(before)) yield { said, kind }
    }
}

const leastDigits = 4
const digitsOf = (text: string): number => text.replace(/\D/g, '').length

function* findPhones(incoming: TextDocument, own: string): Iterable<Found> {
  for (const found of own.matchAll(phoneShape)) {
    const said = spanOf(found)
    const isNamed = /^(?:ext|x)/i.test(found[0])
    if (isNamed || digitsOf(own.slice(said.start, said.end)) >= leastDigits) yield { said, kind: 'phone' }
  }
  for (const { span, kind } of incoming.masks) {
    if (kind !== 'signature') continue
    const text = incoming.text.slice(span.start, span.end)
    for (const { index, 0: number } of text.matchAll(/(?<![\w@./-])\+?\(?\d[\d ()/.-]{5,18}\d(?![\w@])/g))
      if (digitsOf(number) > 6)
        yield { said: { start: span.start + index, end: span.start + index + number.length }, kind: 'phone' }
    for (const { index, 0: number } of text.matchAll(/\bext(?:ension)?[.:]{0,2} ?\d{2,6}\b/gi))
      yield { said: { start: span.start + index, end: span.start + index + number.length }, kind: 'phone' }
  }
}

/** Something went wrong, or was seen to: the time beside it is when it happened. */
const happened =
  /\bsince\b|\b(?:started|began|begun|happened|happens|happening|stopped|crashed|froze|frozen|failed|broke|died|disappeared|vanished|appeared|popped up|came up|went|noticed|saw|lost|locked|worked|was|were|has been|have been|had|got|kicked|dropped|turned|shut|refused|deleted|gone)\b/i
/** "By Friday", "for my call at 3", "tomorrow": when it is needed. */
const wanted =
  /\b(?:by|before|until|till|for|next|every|due|meeting|call|deadline|presentation|due on|due at)\s(?:\w+\s)?$/i

function* findTimes({ sentences }: TextDocument): Iterable<Found> {
  for (const sentence of sentences) {
    if (sentence.ending === 'question' && !/\bsince\b/i.test(sentence.text)) continue
    if (!happened.test(sentence.text)) continue
    const said = timeIn(sentence)
    if (said) yield { said, kind: 'time' }
  }
}

function timeIn({ text, span }: Sentence): Span | null {
  for (const { index, 0: piece } of text.matchAll(timeShape)) {
    const before = text.slice(Math.max(0, index - 30), index)
    const start = index + piece.length - piece.trimStart().length
    if (
      wanted.test(before) ||
      /\b(?:will|going to|need)\b/i.test(before) ||
      /^since (?:i|you|we|they|it|he|she|this|that|there)\b(?! (?:morning|week))/i.test(piece.trim())
    )
      continue
    if (/^(?:this|the) (?:is|was)$/i.test(piece.trim())) continue
    return { start: span.start + start, end: span.start + index + piece.replace(/[.:]$/, '').length }
  }
  return null
}

/** By place; of two of a kind, one inside the other, the longer. */
function withoutInner(found: readonly Found[]): readonly Found[] {
  const sorted = [...found].sort((a, b) => a.said.start - b.said.start || b.said.end - a.said.end)
  const furthest = new Map<Given['kind'], number>()
  return sorted.filter(({ said, kind }) => {
    if ((furthest.get(kind) ?? -1) >= said.end) return false
    furthest.set(kind, said.end)
    return true
  })
}
