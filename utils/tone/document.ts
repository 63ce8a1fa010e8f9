import { coverMasks, findInlineMasks, markLines, mergeMasks } from './masks/index'
import { markForeign } from './masks/language'
import { type Line, LineMasks, readLine } from './masks/lines'
import { Memory } from './memory'
import { noPreference, type Preference } from './preference'
import { type BlockSentence, type OwnSentence, readSentences } from './sentences'
import type { ThreadReading } from './thread/types'
import type { ListItem, Mask, Sentence, Span, TextDocument } from './types'

/** What the page knows of a text besides its words; offsets are UTF-16, spans in order. */
export interface Known {
  /** No prose: code formatting, a bold label. */
  readonly marked?: readonly Span[]
  /** Items of lists that are drawn, not typed. */
  readonly items?: readonly ListItem[]
  /** Words set in red or in big letters. */
  readonly loud?: readonly Span[]
  /** What the writer prefers. */
  readonly preference?: Preference
}

/** A run of own lines, wherever it stands: its spans count from its start. */
interface Block {
  readonly masks: readonly Mask[]
  readonly sentences: readonly BlockSentence[]
}

/** What was read before: lines, blocks and sentences that come again are not read again. */
export class DraftMemory {
  readonly lines = new Memory<Line>()
  readonly blocks = new Memory<Block>()
  readonly sentences = new Memory<readonly OwnSentence[]>()
}

/**
 * The draft as rules see it; line breaks are '\n'. Takes time linear in the text, and with a memory that holds most
 * of it, hardly more than what is new.
 */
export function createDocument(
  text: string,
  { marked = [], items = [], loud = [], preference = noPreference }: Known = {},
  memory: DraftMemory = new DraftMemory(),
): TextDocument {
  const spans = lineSpans(text)
  const lines = new LineMasks(
    spans.map(({ start, end }) => memory.lines.recall(text.slice(start, end), readLine)),
    spans,
  )
  markLines(lines)
  const masks: Mask[] = lines.toMasks()
  const read: Sentence[] = []
  let paragraph = 0
  for (const { from, to } of lines.blocks()) {
    const start = (spans[from] as Span).start
    const end = (spans[to - 1] as Span).end
    const block = readBlock(text.slice(start, end), within(marked, start, end), memory)
    for (const { span, kind } of block.masks) masks.push({ span: moved(span, start), kind })
    for (const sentence of block.sentences) {
      const span = { start: start + sentence.start, end: start + sentence.start + sentence.own.text.length }
      read.push(placed(sentence.own, span, sentence.list, paragraph + sentence.paragraph, read.length))
    }
    paragraph += 1 + (block.sentences.at(-1)?.paragraph ?? 0)
  }
  const foreign = markForeign(read)
  const own = foreign.length === 0 ? read : withoutForeign(read, foreign)
  return lazily(text, mergeMasks([...masks, ...foreign], text.length), inLists(own, items), {
    loud,
    thread: null,
    preference,
  })
}

function lineSpans(text: string): Span[] {
  const spans: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    spans.push({ start, end })
    start = end + 1
  }
  return spans
}

function readBlock(text: string, marked: readonly Span[], memory: DraftMemory): Block {
  const read = (): Block => {
    const known = marked.map((span): Mask => ({ span, kind: 'marked' }))
    const masks = mergeMasks([...findInlineMasks(text), ...known], text.length)
    return { masks, sentences: readSentences(text, coverMasks(text, masks), memory.sentences) }
  }
  return marked.length > 0 ? read() : memory.blocks.recall(text, read)
}

/** The parts of `spans` inside `[start, end)`, counted from there. */
function within(spans: readonly Span[], start: number, end: number): readonly Span[] {
  if (spans.length === 0) return spans
  return spans
    .filter((span) => span.start < end && span.end > start)
    .map((span) => moved({ start: Math.max(start, span.start), end: Math.min(end, span.end) }, -start))
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

function placed(
  { text, prose, words, ending, learnt }: OwnSentence,
  span: Span,
  list: Sentence['list'],
  paragraph: number,
  index: number,
): Sentence {
  return { text, prose, words, ending, learnt, span, list, paragraph, index }
}

function withoutForeign(sentences: readonly Sentence[], foreign: readonly Mask[]): readonly Sentence[] {
  const starts = new Set(foreign.map(({ span }) => span.start))
  return sentences.filter(({ span }) => !starts.has(span.start)).map((sentence, index) => ({ ...sentence, index }))
}

/** Sentences and items are both in order. */
function inLists(sentences: readonly Sentence[], items: readonly ListItem[]): readonly Sentence[] {
  if (items.length === 0) return sentences
  let at = 0
  return sentences.map((sentence) => {
    const { start } = sentence.span
    while (at < items.length && (items[at] as ListItem).span.end <= start) at += 1
    const item = items[at]
    return item && item.span.start <= start ? { ...sentence, list: item.kind } : sentence
  })
}

/** Hardly a rule looks at the whole prose: it is written when one does. */
function lazily(
  text: string,
  masks: readonly Mask[],
  sentences: readonly Sentence[],
  known: Pick<TextDocument, 'loud' | 'thread' | 'preference'>,
): TextDocument {
  let prose: string | null = null
  return {
    text,
    masks,
    sentences,
    ...known,
    get prose() {
      prose ??= coverMasks(text, masks)
      return prose
    },
  }
}

/** The same draft, read against the message it answers. */
export function answering(document: TextDocument, thread: ThreadReading): TextDocument {
  const { text, masks, sentences, loud, preference } = document
  return {
    ...{ text, masks, sentences, loud, preference, thread },
    get prose() {
      return document.prose
    },
  }
}
