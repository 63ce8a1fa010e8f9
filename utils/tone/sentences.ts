import { masked } from './masks/index'
import type { Memory } from './memory'
import type { Sentence, Span, Word } from './types'

const word = /\uFFFC+|[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{N}\p{M}]+)*/gu
const ownWord = /[\p{L}\p{N}]/u
const bullet = /^\s*(?:(\d{1,3}[.)]|[a-zA-Z]\))|[-*•–·‣▪+])\s+/u
/** Where a sentence may end: its marks, and what closes after them. */
const marks = /(?<![.!?…])([.!?…]+)(["'”’»)\]*]*)(?=\s|$)|(?<![!?])[!?]+(?=\p{Lu})/gu

const never = new Set('e.g i.e eg ie vs cf mr mrs ms dr prof approx incl excl'.split(' '))
const beforeNumber = new Set(
  'no nr ext tel ref fig p pp vol ver v sec ch jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
)
const beforeLowerCase = new Set('etc a.m p.m am pm inc ltd co corp dept min max hrs est jr sr st'.split(' '))
const dayOrMonth =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:[ECMP][SDE]?T|UTC|GMT|BST)\b/i

const sentenceStart =
  /^(?:we|you|i|it|he|she|they|the|this|that|then|there|please|if|so|but|and|no|not|my|your|our|what|when|why|how)\b/i

/** Longer than any sentence people write; keeps the cost of odd text in bounds. */
const longestSentence = 300
/** A line at least this long that goes on in lower case was wrapped by a mail program. */
const wrapWidth = 55

/** A sentence by itself: what is read once, however often and wherever it stands. */
export type OwnSentence = Pick<Sentence, 'text' | 'prose' | 'words' | 'ending' | 'learnt'>

/** A sentence in its block; `start` counts from the block's, `paragraph` is the number of breaks before it there. */
export interface BlockSentence {
  readonly start: number
  readonly own: OwnSentence
  readonly list: Sentence['list']
  readonly paragraph: number
}

/**
 * The sentences of a block of lines, read by its `prose` (see TextDocument): masked pieces inside one count as words,
 * masked lines part paragraphs.
 */
export function readSentences(text: string, prose: string, memory: Memory<readonly OwnSentence[]>): BlockSentence[] {
  const sentences: BlockSentence[] = []
  let paragraph = 0
  let written = 0
  for (const line of readLines(prose)) {
    if (line === null) {
      if (sentences.length > written) paragraph += 1
      written = sentences.length
      continue
    }
    const found = bullet.exec(prose.slice(line.start, Math.min(line.end, line.start + 40)))
    const list = found ? (found[1] ? 'numbered' : 'bulleted') : null
    const from = line.start + (found?.[0].length ?? 0)
    for (const { span, ending } of splitLine(prose, { start: from, end: line.end })) {
      const ownProse = prose.slice(span.start, span.end)
      const ownText = text === prose ? ownProse : text.slice(span.start, span.end)
      const key = ownText === ownProse ? ownText : `${ownText}\n\n${ownProse}`
      let start = span.start
      for (const own of memory.recall(key, () => readSentence(ownText, ownProse, ending))) {
        sentences.push({ start, own, list, paragraph })
        start += own.text.length
      }
    }
  }
  return sentences
}

/** One sentence; several where it is longer than people write. Together they are as long as the text. */
function readSentence(text: string, prose: string, ending: Sentence['ending']): readonly OwnSentence[] {
  const sentences: OwnSentence[] = []
  let from = 0
  let words: Word[] = []
  for (const next of readWords(prose)) {
    if (words.length === longestSentence) {
      const end = (words.at(-1) as Word).end
      sentences.push(ownSentence(text, prose, { start: from, end }, words, ending))
      from = end
      words = []
    }
    words.push(next)
  }
  if (words.length > 0) sentences.push(ownSentence(text, prose, { start: from, end: text.length }, words, ending))
  return sentences
}

function ownSentence(
  text: string,
  prose: string,
  { start, end }: Span,
  words: readonly Word[],
  ending: Sentence['ending'],
): OwnSentence {
  if (start === 0 && end === text.length) return { text, prose, words, ending, learnt: [] }
  const moved = words.map((word) => ({ ...word, start: word.start - start, end: word.end - start }))
  return { text: text.slice(start, end), prose: prose.slice(start, end), words: moved, ending, learnt: [] }
}

/** Lines as written, wrapped ones joined; null where a paragraph ends. */
function* readLines(prose: string): Iterable<Span | null> {
  let open: { start: number; end: number } | null = null
  for (let at = 0; at <= prose.length; ) {
    const newline = prose.indexOf('\n', at)
    const end = newline < 0 ? prose.length : newline
    const line = prose.slice(at, end)
    if (open && line.length > 0 && isWrap(prose.slice(open.end - lastLineLength(prose, open), open.end), line)) {
      open.end = end
    } else {
      if (open) yield open
      open = null
      if (ownWord.test(line)) open = { start: at, end }
      else yield null
    }
    at = end + 1
  }
  if (open) yield open
}

function lastLineLength(prose: string, line: Span): number {
  return line.end - Math.max(line.start, prose.lastIndexOf('\n', line.end - 1) + 1)
}

function isWrap(before: string, after: string): boolean {
  return (
    before.length >= wrapWidth &&
    /^\s{0,3}\p{Ll}/u.test(after) &&
    !bullet.test(after.slice(0, 40)) &&
    !/[.!?…:]\s*$/.test(before.slice(-4))
  )
}

interface Piece {
  readonly span: Span
  readonly ending: Sentence['ending']
}

function splitLine(prose: string, line: Span): Piece[] {
  const text = prose.slice(line.start, line.end)
  const pieces: Piece[] = []
  let from = 0
  const add = (end: number, closing: string): void => {
    let first = from
    let last = end
    while (first < last && isSpace(text, first)) first += 1
    while (last > first && isSpace(text, last - 1)) last -= 1
    from = end
    if (ownWord.test(text.slice(first, last)))
      pieces.push({ span: { start: line.start + first, end: line.start + last }, ending: endingOf(closing) })
  }
  marks.lastIndex = 0
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const closing = found[1] ?? found[0]
    const end = found.index + found[0].length
    if (endsHere(text, found.index, closing, found[2] ?? '', end)) add(end, closing)
  }
  add(text.length, '')
  return pieces
}

const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/.test(text.charAt(at)))
}

function endingOf(closing: string): Sentence['ending'] {
  if (closing === '') return 'none'
  if (closing === '.') return 'statement'
  return closing.includes('?') ? 'question' : closing.includes('!') ? 'exclamation' : 'statement'
}

function endsHere(text: string, at: number, closing: string, closers: string, end: number): boolean {
  const next = text.slice(end, end + 24).trimStart()
  if (next === '') return true
  const lowerCaseNext = /^\p{Ll}/u.test(next)
  // "well... you know", "(which one?) is", "\"Really?\" she asked": the sentence goes on.
  if (lowerCaseNext && (closers !== '' || /^(?:\.{2,}|…)$/.test(closing))) return false
  if (closing !== '.' || closers !== '') return true
  const before =
    text
      .slice(Math.max(0, at - 12), at)
      .toLowerCase()
      .match(/(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u)?.[0] ?? ''
  if (never.has(before)) return false
  if (beforeNumber.has(before)) return !/^[\d#\uFFFC]/.test(next)
  if (beforeLowerCase.has(before)) return !lowerCaseNext && !dayOrMonth.test(next)
  // An initial: "J. Smith", not "plan B. We".
  if (sentenceStart.test(next)) return true
  return !(
    /^[a-z]$/.test(before) &&
    before !== 'i' &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    /(?:^|\s)\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at))
  )
}

function readWords(prose: string): Word[] {
  const words: Word[] = []
  let from = 0
  word.lastIndex = 0
  for (let found = word.exec(prose); found; found = word.exec(prose)) {
    const start = found.index
    const end = start + found[0].length
    words.push({
      start,
      end,
      norm: normOf(found[0]),
      gap: start === from + 1 && prose[from] === ' ' ? ' ' : prose.slice(from, start),
    })
    from = end
  }
  return words
}

function normOf(written: string): string {
  if (written.startsWith(masked)) return masked
  const lower = written.toLowerCase()
  return /[’ʼ]/.test(lower) ? lower.replace(/[’ʼ]/g, "'") : lower
}
