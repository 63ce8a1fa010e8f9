import type { Translate } from './i18n'
import { changeSettings, defaultSettings, readSettings, type Settings, watchSettings } from './settings'

/** What a page with switches shows. */
export interface LiveSettings {
  readonly settings: Settings
  /** Why the last read or write failed, in the reader's language. */
  readonly fault: string | null
  change(change: Partial<Settings>): void
}

/**
 * Keeps a page in step with the settings until `signal` aborts: `show` is called with what is stored, at once with each
 * change made here, and with those made elsewhere. A change that cannot be stored is taken back and said.
 */
export async function followSettings(
  t: Translate,
  show: (state: LiveSettings) => void,
  signal: AbortSignal,
): Promise<void> {
  let settings = defaultSettings
  let fault: string | null = null
  // Writes go one after the other, each over what is stored then, so that quick switching loses nothing.
  let writing = Promise.resolve()
  let waiting = 0

  const update = () => signal.aborted || show({ settings, fault, change })

  function change(wanted: Partial<Settings>) {
    settings = { ...settings, ...wanted }
    fault = null
    waiting += 1
    writing = writing.then(() => store(wanted))
    update()
  }

  async function store(wanted: Partial<Settings>) {
    let stored = settings
    try {
      stored = await changeSettings((now) => ({ ...now, ...wanted }))
    } catch (error) {
      fault = t('fault_write', words(error))
      stored = await readSettings().catch(() => settings)
    }
    waiting -= 1
    if (waiting > 0) return
    settings = stored
    update()
  }

  // Our own writes are heard here too; between two of them what is stored is older than what is shown.
  watchSettings((changed) => {
    if (waiting > 0) return
    settings = changed
    update()
  }, signal)

  try {
    settings = await readSettings()
  } catch (error) {
    fault = t('fault_read', words(error))
  }
  update()
}

const words = (error: unknown) => (error instanceof Error ? error.message : String(error))
