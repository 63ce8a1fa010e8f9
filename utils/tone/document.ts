import { findMasks, mergeMasks } from './masks/index'
import { markForeign } from './masks/language'
import { masked, readSentences } from './sentences'
import type { Mask, Span, TextDocument } from './types'

/**
 * The draft as rules see it. `marked` are spans the caller knows to be no prose (code formatting, a bold label);
 * offsets are UTF-16, line breaks are '\n'. Takes time linear in the text, whatever the text.
 */
export function createDocument(text: string, marked: readonly Span[] = []): TextDocument {
  const masks = findMasks(text, marked)
  const prose = coverMasks(text, masks)
  const sentences = readSentences(prose)
  const foreign = markForeign(sentences)
  if (foreign.length === 0) return { text, prose, masks, sentences }
  const all = mergeMasks([...masks, ...foreign], text.length)
  const ownProse = coverMasks(text, all)
  return { text, prose: ownProse, masks: all, sentences: readSentences(ownProse) }
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
