import type { Mask, Span } from '../types'
import { markCode } from './code'
import { markDisclaimer } from './disclaimer'
import { markFields } from './fields'
import { markLabels } from './labels'
import { LineMasks, readLines } from './lines'
import { markQuotes } from './quotes'
import { markSignature } from './signature'
import { markTokens } from './tokens'

/**
 * What in `text` is not the writer's own prose: in order, apart, inside the text. `marked` is what the caller knows.
 * First whole lines, then pieces of the lines that are left. Sentences in another language come later (language.ts).
 */
export function findMasks(text: string, marked: readonly Span[]): Mask[] {
  const lines = new LineMasks(readLines(text))
  markQuotes(lines)
  markCode(lines)
  markSignature(lines)
  markDisclaimer(lines)
  markFields(lines)
  const masks: Mask[] = [...lines.toMasks(), ...marked.map((span): Mask => ({ span, kind: 'marked' }))]
  for (let at = 0; at < lines.lines.length; at += 1) {
    if (!lines.isOwn(at)) continue
    const { start } = lines.lines[at] as { start: number }
    let end = at
    while (lines.isOwn(end + 1)) end += 1
    const block = lines.lines[end] as { end: number }
    markTokens(text, start, block.end, masks)
    markLabels(text, start, block.end, masks)
    at = end
  }
  return mergeMasks(masks, text.length)
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
