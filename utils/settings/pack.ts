import { browser } from 'wxt/browser'
import { parsePack, toFile } from './file'
import type { Pack } from './types'

/** Where the pack is kept in `storage.local`: apart from the writer's own settings, so that removing it restores them. */
export const packKey = 'pack'

export const readPack = async (): Promise<Pack | null> => parsePack((await browser.storage.local.get(packKey))[packKey])

/** Puts a pack in force, in place of the one before. Rejects where the browser refuses the write. */
export const usePack = ({ name, layer }: Pack): Promise<void> =>
  browser.storage.local.set({ [packKey]: toFile(layer, name) })

export const removePack = (): Promise<void> => browser.storage.local.remove(packKey)
