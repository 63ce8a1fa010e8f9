import { coverMasks } from '../tone/masks/index'
import type { Span } from '../tone/types'

/** The words that Markdown shows, and where they stand in it. */
export interface ShownText {
  readonly text: string
  /** The offset in the Markdown of an offset in the text. */
  sourceAt(offset: number): number
}

/**
 * Markdown as its reader sees it: without front matter, code blocks and comments, and without the marks of headings,
 * emphasis, links and rules (https://spec.commonmark.org). Lines stay where they are. Quotes, lists and code inside a
 * line are left as they are: the engine knows them.
 */
export function readMarkdown(source: string): ShownText {
  const hidden = hiddenBlocks(source)
  const kept = keptSpans(source, merge([...hidden, ...marks(cover(source, hidden))]))
  return {
    text: kept.map(({ start, end }) => source.slice(start, end)).join(''),
    sourceAt(offset) {
      let left = offset
      for (const { start, end } of kept) {
        if (left < end - start) return start + left
        left -= end - start
      }
      return source.length
    },
  }
}

/** What stands between the spans, and the line breaks in them. */
function keptSpans(source: string, gone: readonly Span[]): Span[] {
  const kept: Span[] = []
  let from = 0
  for (const { start, end } of gone) {
    kept.push({ start: from, end: start })
    for (let at = source.indexOf('\n', start); at >= 0 && at < end; at = source.indexOf('\n', at + 1))
      kept.push({ start: at, end: at + 1 })
    from = end
  }
  return [...kept, { start: from, end: source.length }]
}

function hiddenBlocks(source: string): Span[] {
  const spans: Span[] = []
  const front = /^(---|\+\+\+)[ \t]*\n(?:[ \t]*\n)*[\w"'-]+[ \t]*[:=][\s\S]*?\n(?:\1|\.\.\.)[ \t]*(?=\n|$)/.exec(source)
  if (front) spans.push({ start: 0, end: front[0].length })
  const opening = /^[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?=[^`\n]*$)|~{3,})|<!--/gm
  opening.lastIndex = front?.[0].length ?? 0
  for (let found = opening.exec(source); found; found = opening.exec(source)) {
    const [, fence] = found
    const body = opening.lastIndex
    const closing = fence ? new RegExp(`^[ \\t>]*${fence}${fence.charAt(0)}*[ \\t]*$`, 'gm') : /-->/g
    closing.lastIndex = body
    const end = closing.exec(source) ? closing.lastIndex : -1
    // What was never closed hides nothing: better to judge too much than to lose the words below.
    if (end < 0) continue
    spans.push({ start: found.index, end })
    opening.lastIndex = end
  }
  return spans
}

/** Marks that their line alone explains; each group of a pattern is one. */
const lineMarks: readonly RegExp[] = [
  // ## Heading
  /^( {0,3}#{1,6}[ \t]+)(?=\S)/dgm,
  // The line under a heading, a line across the page. Two dashes begin a signature.
  /^( {0,3}(?:={3,}|[-*_](?:[ \t]*[-*_]){2,})[ \t]*)$/dgm,
  // [1]: https://…
  /^( {0,3}\[[^\]\n]{1,100}\]:[ \t]*<?https?:.*)$/dgm,
  // - [x] something done
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(\[[ xX]\][ \t]+)/dgm,
  // A line broken by a backslash
  /(\\)$/dgm,
  // [text](url "title") and ![image](url): the text stays.
  /(!?\[)[^[\]\n]{1,300}(\]\([^()\s]{0,500}(?:[ \t]+"[^"\n]{0,200}")?\))/dg,
]
const inlineCode = /(`+)[^`\n][^\n]*?(?<!`)\1(?!`)/g
/** \* stands for the sign itself. */
const escaped = /(\\)[!-/:-@[\]-`{-~]/dg

function marks(source: string): Span[] {
  const prose = cover(source, [...source.matchAll(inlineCode)].map(spanOf))
  const escapes = [...prose.matchAll(escaped)]
  const plain = cover(prose, escapes.map(spanOf))
  const spans = lineMarks.flatMap((pattern) => [...plain.matchAll(pattern)].flatMap(groupSpans))
  return [...escapes.flatMap(groupSpans), ...spans, ...emphasis(cover(plain, spans))]
}

const spanOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({ start: index, end: index + length })

function groupSpans({ indices }: RegExpExecArray): Span[] {
  const groups = (indices as readonly ([number, number] | undefined)[] | undefined)?.slice(1) ?? []
  return groups.flatMap((group) => (group ? [{ start: group[0], end: group[1] }] : []))
}

/** *emphasis*, __strong__, ~~struck~~: runs of marks that open before a word and close behind one, in a paragraph. */
function emphasis(prose: string): Span[] {
  const spans: Span[] = []
  let open: { readonly mark: string; at: number; left: number }[] = []
  for (const { index, 0: run } of prose.matchAll(/\*+|_+|~{2}|\n[ \t]*\n/g)) {
    const mark = run.charAt(0)
    if (mark === '\n') {
      open = []
      continue
    }
    const before = prose.charAt(index - 1)
    const after = prose.charAt(index + run.length)
    // A line across a name_with_parts is no emphasis.
    const inWord = mark === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
    let at = index
    let left = run.length
    while (left > 0 && /\S/.test(before) && !inWord) {
      const opener = open.findLastIndex((one) => one.mark === mark)
      const one = open[opener]
      if (!one) break
      const size = Math.min(one.left, left)
      spans.push({ start: one.at + one.left - size, end: one.at + one.left }, { start: at, end: at + size })
      at += size
      left -= size
      one.left -= size
      open = open.slice(0, one.left > 0 ? opener + 1 : opener)
    }
    if (left > 0 && /\S/.test(after) && !inWord) open.push({ mark, at, left })
  }
  return spans
}

const cover = (source: string, spans: readonly Span[]): string =>
  coverMasks(
    source,
    merge(spans).map((span) => ({ span, kind: 'code' })),
  )

/** In order, and apart. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else merged.push(span)
  }
  return merged
}
