import type { Found } from './finders'

/**
 * What was found, without what a finder with a `most` says again or beyond it: each of its phrases where it first stands,
 * and of them those listed first. `found` is in reading order.
 */
export function limit<Owner extends { readonly most?: number }>(
  found: readonly Found<Owner>[],
): readonly Found<Owner>[] {
  const firsts = new Map<Owner, Map<number, Found<Owner>>>()
  for (const one of found) {
    if (one.finder.most === undefined) continue
    const own = firsts.get(one.finder) ?? new Map<number, Found<Owner>>()
    firsts.set(one.finder, own)
    if (!own.has(one.order)) own.set(one.order, one)
  }
  if (firsts.size === 0) return found
  const told = new Set(
    [...firsts].flatMap(([{ most }, own]) => [...own.values()].sort((a, b) => a.order - b.order).slice(0, most)),
  )
  return found.filter((one) => one.finder.most === undefined || told.has(one))
}
