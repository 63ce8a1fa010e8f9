import type { Launched } from './launch'

interface Storage {
  readonly sync: { set(values: object): Promise<void>; remove(keys: string): Promise<void> }
}

/** Chosen in the settings while `run` goes on. */
export async function withSetting(browser: Launched, values: object, run: () => Promise<void>): Promise<void> {
  const page = await browser.extensionPage('options.html')
  const write = (wanted: object | null): Promise<void> =>
    page.evaluate(
      async (chosen, keys) => {
        const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome
        if (chosen) await storage.sync.set(chosen)
        else for (const key of keys) await storage.sync.remove(key)
      },
      wanted,
      Object.keys(values),
    )
  await write(values)
  try {
    await run()
  } finally {
    await write(null)
    await page.close()
  }
}
