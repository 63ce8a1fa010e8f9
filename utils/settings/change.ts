import { effectiveOf } from './effective'
import { fieldOf, paths } from './fields'
import type { Change, Effective, Layer } from './types'

/** The writer's own settings after a change. */
export function changeOwn(own: Layer, change: Change): Layer {
  const patch = typeof change === 'function' ? change(own) : change
  const changed: Record<string, unknown> = { ...own }
  for (const path of paths) {
    if (!(path in patch)) continue
    const value = patch[path]
    const isRecord = fieldOf(path).kind === 'record' && value !== undefined
    const next = isRecord ? withoutGaps({ ...(own[path] as object | undefined), ...(value as object) }) : value
    if (next === undefined) delete changed[path]
    else changed[path] = next
  }
  return changed
}

/** The settings in force after a change of the writer's own, before it is stored. */
export const withChange = (effective: Effective, change: Change): Effective =>
  effectiveOf({ ...effective, own: changeOwn(effective.own, change) })

/** Names set to undefined are taken back; a record without names is as good as none. */
function withoutGaps(record: object): object | undefined {
  const left = Object.entries(record).filter(([, value]) => value !== undefined)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** One thing that a change would change: a value, a name of a record, or one of a list; undefined where it is not there. */
export interface Difference {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** What differs between two layers, in the order of the settings, for a preview. */
export function differences(before: Layer, after: Layer): readonly Difference[] {
  return paths.flatMap((path) => {
    const field = fieldOf(path)
    const [old, now] = [before[path], after[path]]
    if (field.kind === 'value') return differing([[path, old, now]])
    const key = (one: unknown): string => (field.kind === 'list' ? field.key(one) : '')
    const named = (all: unknown): Map<string, unknown> =>
      Array.isArray(all) ? new Map(all.map((one) => [key(one), one])) : new Map(Object.entries((all as object) ?? {}))
    const [olds, nows] = [named(old), named(now)]
    return differing(
      [...new Set([...olds.keys(), ...nows.keys()])].map((name) => [
        field.kind === 'list' ? path : `${path}.${name}`,
        olds.get(name),
        nows.get(name),
      ]),
    )
  })
}

const differing = (all: readonly (readonly [field: string, before: unknown, after: unknown])[]): Difference[] =>
  all.filter(([, before, after]) => !isSame(before, after)).map(([field, before, after]) => ({ field, before, after }))

/** Whether two settings are the same, by what they hold. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
