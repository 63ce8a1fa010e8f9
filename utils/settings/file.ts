import { momentary } from './fields'
import { isRecord, nest, parseLayer, type Tell } from './parse'
import type { Layer, Pack } from './types'

/** What a settings file says of its own shape; raised when an older Deskside could misread it. */
export const fileVersion = 2

/** A settings file as an object; with a name it is a style pack. */
export interface SettingsFile {
  readonly version: number
  /** Empty where it has none. */
  readonly name: string
  readonly layer: Layer
}

/** What `input` holds, each field read by itself; null where it is no settings file at all. */
export function parseFile(input: unknown, tell?: Tell): SettingsFile | null {
  if (!isRecord(input)) return null
  const { deskside: version, name = '', ...settings } = input
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return null
  const isName = typeof name === 'string' && name.length <= 100
  if (!isName) tell?.('name', typeof name === 'string' ? 'too-long' : 'wrong-type')
  return { version, name: isName ? name.trim() : '', layer: parseLayer(settings, tell) }
}

/** The object to be written: the settings in their shape, but for what is of the moment. */
export function toFile(layer: Layer, name = ''): Record<string, unknown> {
  const { [momentary]: _, ...lasting } = layer
  return { deskside: fileVersion, ...(name && { name }), ...nest(lasting) }
}

/** A style pack out of its file; null where it is none. */
export function parsePack(input: unknown, tell?: Tell): Pack | null {
  const file = parseFile(input, tell)
  return file?.name ? { name: file.name, layer: file.layer } : null
}
