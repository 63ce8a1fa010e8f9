import type { Mask } from '../types'
import { markCode } from './code'
import { markDisclaimer } from './disclaimer'
import { markFields } from './fields'
import { markLabels } from './labels'
import type { LineMasks } from './lines'
import { markQuotes } from './quotes'
import { markSignature } from './signature'
import { markTokens } from './tokens'

/** Takes the lines that are not the writer's own prose. */
export function markLines(lines: LineMasks): void {
  markQuotes(lines)
  markCode(lines)
  markSignature(lines)
  markDisclaimer(lines)
  markFields(lines)
}

/** The pieces of a block of own lines that are no prose, as they are found: unordered, perhaps one over the other. */
export function findInlineMasks(block: string): Mask[] {
  const masks: Mask[] = []
  markTokens(block, masks)
  markLabels(block, masks)
  return masks
}

/** In order, apart and inside the text: where two overlap, the one that starts first keeps its kind. */
export function mergeMasks(masks: readonly Mask[], length: number): Mask[] {
  const sorted = masks
    .map(({ span, kind }) => ({ start: Math.max(0, span.start), end: Math.min(length, span.end), kind }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Mask[] = []
  let covered = 0
  for (const { start, end, kind } of sorted) {
    if (end <= covered) continue
    merged.push({ span: { start: Math.max(start, covered), end }, kind })
    covered = end
  }
  return merged
}

/** Stands for each masked code unit in a document's prose. */
export const masked = '\uFFFC'

/** `text` with each masked code unit replaced, line breaks kept; `masks` are in order and apart. */
export function coverMasks(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text
  const pieces: string[] = []
  let from = 0
  for (const { span } of masks) {
    pieces.push(text.slice(from, span.start), text.slice(span.start, span.end).replace(/[^\n]/g, masked))
    from = span.end
  }
  return pieces.join('') + text.slice(from)
}
