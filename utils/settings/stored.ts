import { browser } from 'wxt/browser'
import { isSame } from './change'
import { fieldOf, paths } from './fields'
import { bytesOfAll, fromItems, type Items, keysOf, room, toItems } from './items'
import { migrate } from './migrate'
import { parseField } from './parse'
import type { Layer, Path } from './types'

/** The one item of version 1. */
const oldKey = 'settings'
const version = 2
/** A list that is kept on this machine, in `storage.local`. */
const longKey = (path: Path): string => `long.${path}`
const longKeys = paths.filter((path) => fieldOf(path).kind !== 'value').map(longKey)

/** The writer's own settings as they are stored. */
export interface Stored {
  readonly own: Layer
  /** Those too long for `storage.sync`. */
  readonly keptHere: readonly Path[]
}

async function read(): Promise<Stored & { readonly items: Items; readonly synced: Layer }> {
  const [items, local] = await Promise.all([browser.storage.sync.get(null), browser.storage.local.get(longKeys)])
  const synced = fromItems(items)
  const keptHere = paths.filter((path) => parseField(path, local[longKey(path)]) !== undefined)
  const here = Object.fromEntries(keptHere.map((path) => [path, parseField(path, local[longKey(path)])]))
  return { items, synced, keptHere, own: { ...migrate(items[oldKey]), ...synced, ...here } }
}

export async function readStored(): Promise<Stored> {
  const { own, keptHere } = await read()
  return { own, keptHere }
}

/**
 * Stores what `change` makes of what is stored now; only the settings that differ are written, so that two machines that
 * change different ones both keep theirs. A list for which there is no room stays on this machine, and other machines
 * keep the one they had. Rejects where the browser refuses a write.
 */
export async function changeStored(change: (own: Layer) => Layer): Promise<Stored> {
  const { items, synced, keptHere, own } = await read()
  const wanted = change(own)
  let left: Items = items
  const set: Record<string, unknown> = {}
  const remove: string[] = []
  const here: Record<string, unknown> = {}
  const notHere: string[] = []

  for (const path of paths) {
    const wasHere = keptHere.includes(path)
    if (isSame(wanted[path], wasHere ? own[path] : synced[path])) continue
    const fresh = toItems(path, wanted[path])
    const old = keysOf(path, left)
    const others = Object.fromEntries(Object.entries(left).filter(([key]) => !old.includes(key)))
    const next = { ...others, ...fresh }
    if (fieldOf(path).kind !== 'value' && bytesOfAll(next) > room) {
      here[longKey(path)] = wanted[path]
      continue
    }
    const surplus = old.filter((key) => !(key in fresh))
    Object.assign(set, fresh)
    // Emptied together with the others before they are removed: nobody reads a list that is half old.
    if (fieldOf(path).kind !== 'value') for (const key of surplus) set[key] = []
    remove.push(...surplus)
    if (wasHere) notHere.push(longKey(path))
    left = next
  }

  if (Object.keys(here).length > 0) await browser.storage.local.set(here)
  if (Object.keys(set).length > 0) {
    if (!(Number(items.version) >= version)) set.version = version
    await browser.storage.sync.set(set)
  }
  // Only now that everything is written anew.
  if (oldKey in items) remove.push(oldKey)
  if (remove.length > 0) await browser.storage.sync.remove(remove)
  if (notHere.length > 0) await browser.storage.local.remove(notHere)
  return readStored()
}
