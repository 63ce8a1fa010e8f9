import type { Mask, Span } from '../types'

/** What in `text` is not the writer's own prose: in order, apart, inside the text. `marked` comes from the caller. */
export function findMasks(text: string, marked: readonly Span[]): Mask[] {
  const masks: Mask[] = marked.map((span) => ({ span, kind: 'marked' }))
  for (const found of text.matchAll(/^>.*$/gm))
    masks.push({ span: { start: found.index, end: found.index + found[0].length }, kind: 'quote' })
  for (const found of text.matchAll(/\bhttps?:\/\/\S+/g))
    masks.push({ span: { start: found.index, end: found.index + found[0].length }, kind: 'path' })
  return mergeMasks(masks, text.length)
}

/** In order and apart: where two overlap the earlier listed keeps its kind and the later gets what is left of it. */
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
