import { fieldOf, paths } from './fields'
import { parseField } from './parse'
import type { Layer, Path } from './types'

/** What `storage.sync` holds: key → value. */
export type Items = Readonly<Record<string, unknown>>

/** Below the browser's 8,192 bytes an item. */
const roomPerItem = 8000
/** Below its 102,400 bytes in all: what is left over is for single values, which must always find room. */
export const room = 96_000

const utf8 = new TextEncoder()

/** What an item counts against the quota, in bytes. Chrome writes "<" and two odd line breaks in six. */
export const bytesOf = (key: string, value: unknown): number =>
  utf8.encode(key + JSON.stringify(value).replaceAll(/[<\u2028\u2029]/g, '\\u003c')).length

export const bytesOfAll = (items: Items): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0)

/**
 * The items that keep one setting: a value under its path; a list in chunks, "wordings.0", "wordings.1" …; a record
 * likewise, as pairs.
 */
export function toItems<P extends Path>(path: P, value: Layer[P] | undefined): Items {
  if (value === undefined) return {}
  if (fieldOf(path).kind === 'value') return { [path]: value }
  const chunks: unknown[][] = [[]]
  let size = 0
  for (const one of Array.isArray(value) ? value : Object.entries(value as object)) {
    // A comma each, and a name with a number ahead of the first.
    const bytes = bytesOf(',', one)
    if (size + bytes > roomPerItem - 100) {
      chunks.push([])
      size = 0
    }
    chunks.at(-1)?.push(one)
    size += bytes
  }
  return Object.fromEntries(chunks.map((chunk, at) => [`${path}.${at}`, chunk]))
}

/** The keys of `items` under which one setting is kept, in order. */
export function keysOf(path: Path, items: Items): readonly string[] {
  if (fieldOf(path).kind === 'value') return path in items ? [path] : []
  const number = (key: string): number => Number(key.slice(path.length + 1))
  return Object.keys(items)
    .filter((key) => key.startsWith(`${path}.`) && Number.isInteger(number(key)))
    .sort((a, b) => number(a) - number(b))
}

/** The settings in `items`; what cannot be read is as if it were not there. */
export function fromItems(items: Items): Layer {
  const found: Record<string, unknown> = {}
  for (const path of paths) {
    const keys = keysOf(path, items)
    if (keys.length === 0) continue
    const value = parseField(path, joined(path, keys, items))
    if (value !== undefined) found[path] = value
  }
  return found
}

function joined(path: Path, keys: readonly string[], items: Items): unknown {
  const { kind } = fieldOf(path)
  if (kind === 'value') return items[path]
  const all = keys.flatMap((key) => {
    const chunk = items[key]
    return Array.isArray(chunk) ? (chunk as unknown[]) : []
  })
  if (kind === 'list') return all
  return Object.fromEntries(all.filter(isPair))
}

const isPair = (one: unknown): one is [string, unknown] => Array.isArray(one) && typeof one[0] === 'string'
