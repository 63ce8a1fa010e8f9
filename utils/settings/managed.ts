import { browser } from 'wxt/browser'
import { noPolicy } from './defaults'
import { parsePack } from './file'
import { isRecord, parseLayer } from './parse'
import type { Policy } from './types'

/**
 * What those who manage the browser set, out of what `storage.managed` holds (public/managed-schema.json describes it):
 * `settings` may be changed by the writer, `locked` may not, `reason` says why, `pack` is a style pack.
 */
export function parsePolicy(input: unknown): Policy {
  if (!isRecord(input)) return noPolicy
  const { settings, locked, reason, pack } = input
  return {
    settings: parseLayer(settings),
    locked: parseLayer(locked),
    reason: typeof reason === 'string' ? reason.slice(0, 500) : '',
    // A policy need not say the version: what the browser hands over was checked against the schema.
    pack: isRecord(pack) ? parsePack({ deskside: 2, ...pack }) : null,
  }
}

/** Firefox rejects where there is no policy for us: nobody manages this browser, or not us. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get())
  } catch {
    return noPolicy
  }
}
