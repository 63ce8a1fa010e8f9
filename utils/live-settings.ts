import type { Translate } from './i18n'
import { changeSettings, readSettings, watchSettings } from './settings'
import { withChange } from './settings/change'
import { shipped } from './settings/effective'
import type { Change, Effective } from './settings/types'

/** What a page with switches shows. */
export interface LiveSettings {
  readonly effective: Effective
  /** Why the last read or write failed, in the reader's language. */
  readonly fault: string | null
  /** Changes the writer's own settings: shown at once, and stored. */
  change(change: Change): void
}

/**
 * Keeps a page in step with the settings until `signal` aborts: `show` is called with what is in force, at once with
 * each change made here, and with those made elsewhere. A change that cannot be stored is taken back and said.
 */
export async function followSettings(
  t: Translate,
  show: (state: LiveSettings) => void,
  signal: AbortSignal,
): Promise<void> {
  let effective = shipped
  let fault: string | null = null
  let waiting = 0

  const update = () => signal.aborted || show({ effective, fault, change })

  function change(wanted: Change) {
    effective = withChange(effective, wanted)
    fault = null
    update()
    store(wanted)
  }

  async function store(wanted: Change) {
    let stored = effective
    waiting += 1
    try {
      stored = await changeSettings(wanted)
    } catch (error) {
      fault = t('fault_write', words(error))
      stored = await readSettings().catch(() => effective)
    }
    waiting -= 1
    // Between two writes what is stored is older than what is shown.
    if (waiting > 0) return
    effective = stored
    update()
  }

  watchSettings((changed) => {
    if (waiting > 0) return
    effective = changed
    update()
  }, signal)

  try {
    effective = await readSettings()
  } catch (error) {
    fault = t('fault_read', words(error))
  }
  update()
}

const words = (error: unknown) => (error instanceof Error ? error.message : String(error))
