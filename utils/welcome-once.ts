const seen = 'welcomed'

/** As much of `storage.local` as it takes. */
interface Storage {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}

/**
 * Opens the welcome page when Deskside was just installed, once on this machine: not after an update, nor where it was
 * shown before. Where the browser cannot remember that, it is not shown: better no welcome than one each time.
 */
export async function welcomeOnce(reason: string, storage: Storage, open: () => Promise<unknown>): Promise<void> {
  if (reason !== 'install') return
  try {
    if ((await storage.get(seen))[seen]) return
    await storage.set({ [seen]: true })
    await open()
  } catch (error) {
    console.warn('Deskside shows no welcome page:', error instanceof Error ? error.name : 'unknown')
  }
}
