import { defaults, noPolicy } from './defaults'
import { fieldOf, paths } from './fields'
import { nest, uniqueBy } from './parse'
import type { Effective, Flat, Layer, Origin, Path, Settings, Sources } from './types'

/** Sources from the weakest to the strongest. */
type Sourced = readonly (readonly [Origin, Layer])[]

/**
 * The settings in force: as shipped, over that what those who manage the browser suggest, their style pack, the team's,
 * the writer's own choice, and what is locked. Lists are one list together, the strongest first, but for those that are
 * no sum (see fields.ts); a locked list stands alone. Records are put together name by name.
 */
export function effectiveOf(sources: Sources): Effective {
  const { own, pack, policy } = sources
  const layers: Sourced = [
    ['managed', policy.settings],
    ['managed', policy.pack?.layer ?? {}],
    ['pack', pack?.layer ?? {}],
    ['own', own],
  ]
  const from = new Map<string, Origin>()
  const locks = new Map<string, string>()
  const lock = (place: string): void => {
    from.set(place, 'managed')
    locks.set(place, policy.reason)
  }
  const flat: Record<string, unknown> = {}
  for (const path of paths) {
    const locked = policy.locked[path]
    if (fieldOf(path).kind === 'record') flat[path] = byName(path, layers, locked, from, lock)
    else {
      flat[path] = locked ?? together(path, layers, from)
      if (locked !== undefined) lock(path)
    }
  }
  return { ...sources, settings: { version: 2, ...nest(flat) } as Settings, from, locks }
}

function together(path: Path, layers: Sourced, from: Map<string, Origin>): unknown {
  const field = fieldOf(path)
  const said = layers.flatMap(([origin, layer]) => {
    const value = layer[path]
    if (value !== undefined) from.set(path, origin)
    return value === undefined ? [] : [value]
  })
  if (field.kind !== 'list' || !field.united) return said.at(-1) ?? defaults[path]
  return uniqueBy(said.reverse().flat() as unknown[], field.key)
}

function byName(
  path: Path,
  layers: Sourced,
  locked: Flat[Path] | undefined,
  from: Map<string, Origin>,
  lock: (place: string) => void,
): unknown {
  const all = new Map<string, unknown>()
  for (const [origin, layer] of layers)
    for (const [name, value] of Object.entries(layer[path] ?? {})) {
      all.set(name, value)
      from.set(`${path}.${name}`, origin)
    }
  for (const [name, value] of Object.entries(locked ?? {})) {
    all.set(name, value)
    lock(`${path}.${name}`)
  }
  return Object.fromEntries(all)
}

/** As shipped, where nobody chose anything. */
export const shipped = effectiveOf({ own: {}, pack: null, policy: noPolicy, keptHere: [] })
