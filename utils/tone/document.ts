import { findMasks, mergeMasks } from './masks/index'
import { markForeign } from './masks/language'
import { masked, readSentences } from './sentences'
import type { ListItem, Mask, Sentence, Span, TextDocument } from './types'

/**
 * The draft as rules see it. `marked` are spans the caller knows to be no prose (code formatting, a bold label), `items`
 * those of lists that are drawn, not typed; offsets are UTF-16, line breaks are '\n'. Takes time linear in the text.
 */
export function createDocument(
  text: string,
  marked: readonly Span[] = [],
  items: readonly ListItem[] = [],
  loud: readonly Span[] = [],
): TextDocument {
  const masks = findMasks(text, marked)
  const prose = coverMasks(text, masks)
  const sentences = inLists(readSentences(text, prose), items)
  const foreign = markForeign(sentences)
  if (foreign.length === 0) return { text, prose, masks, sentences, loud }
  const all = mergeMasks([...masks, ...foreign], text.length)
  const ownProse = coverMasks(text, all)
  return { text, prose: ownProse, masks: all, sentences: inLists(readSentences(text, ownProse), items), loud }
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

function coverMasks(text: string, masks: readonly Mask[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { span } of masks) {
    pieces.push(text.slice(from, span.start), text.slice(span.start, span.end).replace(/[^\n]/g, masked))
    from = span.end
  }
  return pieces.join('') + text.slice(from)
}
