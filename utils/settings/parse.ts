import * as v from 'valibot'
import { fieldOf, momentary, paths } from './fields'
import type { Flat, Layer, Path } from './types'

/** What is wrong with a field; the words for it are the interface's. */
export type Wrong = 'wrong-type' | 'bad-value' | 'too-long' | 'unknown'
/** Told of each field that was left out: "breath", "wordings[3]", "rules.too-easy". */
export type Tell = (field: string, problem: Wrong) => void

const nobody: Tell = () => {}
const groups = new Set(paths.flatMap((path) => (path.includes('.') ? [path.slice(0, path.indexOf('.'))] : [])))
const isPath = (name: string): name is Path => (paths as readonly string[]).includes(name)

/** Objects only, no lists: what a key of may be asked for. */
export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** Whatever it may be called: a name that every object has already is no name of ours. */
const isOwnName = (name: string): boolean => !(name in {})

/** `input` where it may be the value of `path`, else undefined. Of lists and records, those that can be read. */
export function parseField<P extends Path>(path: P, input: unknown, tell: Tell = nobody): Flat[P] | undefined {
  const field = fieldOf(path)
  function read(schema: v.GenericSchema, value: unknown, name: string): { readonly is: unknown } | null {
    const result = v.safeParse(schema, value, { abortEarly: true })
    if (result.success) return { is: result.output }
    const [{ kind, type }] = result.issues
    const isType = kind === 'schema' && type !== 'picklist'
    tell(name, isType ? 'wrong-type' : type === 'max_length' ? 'too-long' : 'bad-value')
    return null
  }
  function few<One>(all: readonly One[]): readonly One[] {
    if (field.kind === 'value' || all.length <= field.most) return all
    tell(path, 'too-long')
    return all.slice(0, field.most)
  }

  if (field.kind === 'value') return read(field.schema, input, path)?.is as Flat[P] | undefined
  if (field.kind === 'list' ? !Array.isArray(input) : !isRecord(input)) {
    tell(path, 'wrong-type')
    return undefined
  }
  if (field.kind === 'list') {
    const good = few(input as unknown[]).map((one, at) => read(field.one, one, `${path}[${at}]`))
    return uniqueBy(
      good.flatMap((one) => (one ? [one.is] : [])),
      field.key,
    ) as Flat[P]
  }
  const good = few(Object.entries(input as object)).flatMap(([name, one]) => {
    if (!field.name.test(name) || !isOwnName(name)) tell(`${path}.${name}`, 'unknown')
    else {
      const result = read(field.one, one, `${path}.${name}`)
      if (result) return [[name, result.is]]
    }
    return []
  })
  return Object.fromEntries(good) as Flat[P]
}

/** The first of those that are the same. */
export function uniqueBy<One>(all: readonly One[], key: (one: One) => string): readonly One[] {
  const seen = new Map<string, One>()
  for (const one of all) if (!seen.has(key(one))) seen.set(key(one), one)
  return [...seen.values()]
}

/**
 * The settings that stand in an object of their shape, each read by itself; whatever `input` is, it never throws. What is
 * of the moment is passed over.
 */
export function parseLayer(input: unknown, tell: Tell = nobody): Layer {
  const found: Record<string, unknown> = {}
  const take = (path: Path, value: unknown): void => {
    const good = parseField(path, value, tell)
    if (good !== undefined) found[path] = good
  }
  if (!isRecord(input)) return found
  for (const [name, value] of Object.entries(input)) {
    if (name === momentary) continue
    if (isPath(name) && !name.includes('.')) take(name, value)
    else if (!groups.has(name)) tell(name, 'unknown')
    else if (!isRecord(value)) tell(name, 'wrong-type')
    else
      for (const [part, one] of Object.entries(value)) {
        const path = `${name}.${part}`
        if (isPath(path)) take(path, one)
        else tell(path, 'unknown')
      }
  }
  return found
}

/** The other way round: flat settings as an object of their shape. */
export function nest(layer: Layer): Record<string, unknown> {
  const nested: Record<string, unknown> = {}
  for (const path of paths) {
    if (layer[path] === undefined) continue
    const [group = '', part] = path.split('.')
    nested[group] = part === undefined ? layer[path] : { ...(nested[group] as object), [part]: layer[path] }
  }
  return nested
}
