import { browser } from 'wxt/browser'
import type { Command } from '../../utils/commands'

const open: Command = 'open-panel'

/** The keys that open the panel, as the browser names them; empty where there are none. */
export async function readOpenKey(): Promise<string> {
  const all = await browser.commands.getAll().catch(() => [])
  return all.find(({ name }) => name === open)?.shortcut ?? ''
}

/** The browser's page on which the keys of extensions are set. */
export async function openKeys(): Promise<void> {
  // Only Firefox has a call for it; an address that begins with "chrome:" works in all the others.
  const { commands } = browser as unknown as { commands: { openShortcutSettings?(): Promise<void> } }
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
