import type { Translate } from '../../utils/i18n'
import type { Change, Effective, Flat, Layer, Origin, Patch, Path, RecordPath } from '../../utils/settings/types'

/** What every part of the settings page works with. */
export interface Access {
  readonly effective: Effective
  /** The settings as shipped. */
  readonly shipped: Flat
  readonly t: Translate
  change(change: Change): void
}

/** One setting as a control shows it. */
export interface Setting<T> {
  readonly value: T
  readonly origin: Origin | 'default'
  /** What it would be without the writer's own choice, and who says so; null: nobody but us. */
  readonly under: { readonly value: T; readonly origin: 'pack' | 'managed' } | null
  /** Why it cannot be changed (may be empty); null: it can. */
  readonly lock: string | null
  set(value: T): void
  /** Makes what is shipped the writer's own choice, ahead of what others say. */
  setShipped(): void
  /** Takes the writer's own choice back. */
  takeBack(): void
}

/** The single settings: neither by name nor lists put together of several sources. */
export type ValuePath = Exclude<Path, RecordPath>

/** The value of a path ("style.manner") in the settings in force. */
export function valueAt<P extends ValuePath>({ settings }: Effective, path: P): Flat[P] {
  const [group = '', name] = path.split('.')
  const all = settings as unknown as Record<string, unknown>
  return (name === undefined ? all[group] : (all[group] as Record<string, unknown>)[name]) as Flat[P]
}

/** Those who may speak besides the writer, the strongest first. */
const others = ({ pack, policy }: Effective): readonly (readonly ['pack' | 'managed', Layer])[] => [
  ['pack', pack?.layer ?? {}],
  ['managed', policy.pack?.layer ?? {}],
  ['managed', policy.settings],
]

/** A single setting. A choice that says no more than is said already is not kept: it is the same as none. */
export function settingOf<P extends ValuePath>({ effective, shipped, change }: Access, path: P): Setting<Flat[P]> {
  const [origin, layer] = others(effective).find(([, { [path]: said }]) => said !== undefined) ?? []
  const own = (value: Flat[P] | undefined) => change({ [path]: value } as Patch)
  const said = layer?.[path] as Flat[P] | undefined
  return {
    value: valueAt(effective, path),
    origin: effective.from.get(path) ?? 'default',
    under: origin && said !== undefined ? { value: said, origin } : null,
    lock: effective.locks.get(path) ?? null,
    set: (value) => own(value === (said ?? shipped[path]) ? undefined : value),
    setShipped: () => own(shipped[path]),
    takeBack: () => own(undefined),
  }
}

/** One name of a record: how a check weighs, what is different on a site. `usual` is what holds where nobody says anything. */
export function namedSetting<P extends RecordPath>(
  { effective, change }: Access,
  path: P,
  name: string,
  usual: Flat[P][string],
): Setting<Flat[P][string]> {
  type Value = Flat[P][string]
  const valueIn = (record: Flat[P] | undefined) => record?.[name] as Value | undefined
  const [origin, layer] =
    others(effective).find(([, { [path]: record }]) => valueIn(record as Flat[P]) !== undefined) ?? []
  const own = (value: Value | undefined) => change({ [path]: { [name]: value } } as Patch)
  const said = valueIn(layer?.[path] as Flat[P] | undefined)
  const place = `${path}.${name}`
  return {
    value: valueIn(effective.settings[path] as unknown as Flat[P]) ?? usual,
    origin: effective.from.get(place) ?? 'default',
    under: origin && said !== undefined ? { value: said, origin } : null,
    lock: effective.locks.get(place) ?? null,
    set: (value) => own(JSON.stringify(value) === JSON.stringify(said ?? usual) ? undefined : value),
    setShipped: () => own(usual),
    takeBack: () => own(undefined),
  }
}

type ListPath = { [P in Path]: Flat[P] extends readonly unknown[] ? P : never }[Path]

/** A list as it is shown: the writer's own entries, and those of others, which cannot be changed here. */
export interface Entries<One> {
  readonly own: readonly One[]
  readonly others: readonly { readonly one: One; readonly origin: 'pack' | 'managed' }[]
  /** Why the whole list cannot be changed (may be empty); null: it can. */
  readonly lock: string | null
  /** What makes two of them the same. */
  key(one: One): string
  set(own: readonly One[]): void
}

/** The parts of a list that several sources make together. */
export function entriesOf<P extends ListPath>(
  { effective, change }: Access,
  path: P,
  key: (one: Flat[P][number]) => string,
): Entries<Flat[P][number]> {
  type One = Flat[P][number]
  const lock = effective.locks.get(path) ?? null
  const own = lock === null ? ((effective.own[path] ?? []) as readonly One[]) : []
  const owned = new Set(own.map(key))
  const team = new Set(lock === null ? ((effective.pack?.layer[path] ?? []) as readonly One[]).map(key) : [])
  return {
    own,
    others: (valueAt(effective, path) as readonly One[])
      .filter((one) => !owned.has(key(one)))
      .map((one) => ({ one, origin: team.has(key(one)) ? 'pack' : 'managed' })),
    lock,
    key,
    set: (all) => change({ [path]: all.length > 0 ? all : undefined } as Patch),
  }
}
