import { gmail } from './gmail'
import { outlook } from './outlook'
import type { WebmailAdapter } from './types'

/** Every webmail Deskside can read. No adapter may touch `document` while loading: the manifest is made from this too. */
export const adapters: readonly WebmailAdapter[] = [gmail, outlook]

/** The match patterns of all adapters, for the manifest. */
export const matches: readonly string[] = adapters.flatMap((adapter) => adapter.matches)

/**
 * The adapter for a page, by its origin (`self.origin`); null where there is none. The origin and not the address counts:
 * Outlook's pop-out is an `about:blank` window whose origin is still Outlook's.
 */
export function pickAdapter(origin: string): WebmailAdapter | null {
  return adapters.find(({ matches }) => matches.some((pattern) => pattern === `${origin}/*`)) ?? null
}
