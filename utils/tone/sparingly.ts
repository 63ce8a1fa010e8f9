import type { Finder, Found } from './finders'

/** `found` without what would swamp the panel: see `most` in types.ts. In the same order. */
export function sparingly<Owner extends Finder>(found: readonly Found<Owner>[]): readonly Found<Owner>[] {
  const spoken = new Map<Owner, Map<number, Found<Owner>>>()
  for (const one of found) {
    if (mostOf(one.finder) === null) continue
    const first = spoken.get(one.finder) ?? new Map<number, Found<Owner>>()
    spoken.set(one.finder, first)
    if (!first.has(one.order)) first.set(one.order, one)
  }
  if (spoken.size === 0) return found
  const kept = new Set<Found<Owner>>()
  for (const [finder, first] of spoken) {
    const telling = [...first.values()].sort((a, b) => a.order - b.order)
    for (const one of telling.slice(0, mostOf(finder) ?? telling.length)) kept.add(one)
  }
  return found.filter((one) => mostOf(one.finder) === null || kept.has(one))
}

const mostOf = (finder: Finder): number | null => ('most' in finder && finder.most !== undefined ? finder.most : null)
