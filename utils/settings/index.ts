import { browser } from 'wxt/browser'
import { changeOwn } from './change'
import { effectiveOf } from './effective'
import { readPolicy } from './managed'
import { readPack } from './pack'
import { changeStored, readStored, type Stored } from './stored'
import type { Change, Effective } from './types'
import { createWriteQueue } from './write-queue'

const queue = createWriteQueue(async (changes: readonly Change[]) =>
  withOthers(await changeStored((own) => changes.reduce(changeOwn, own))),
)

async function withOthers(stored: Stored): Promise<Effective> {
  const [pack, policy] = await Promise.all([readPack(), readPolicy()])
  return effectiveOf({ ...stored, pack, policy })
}

/** The settings in force. Rejects where the browser cannot read them. */
export const readSettings = async (): Promise<Effective> => withOthers(await readStored())

/** Stores a change of the writer's own settings over what is there then. Rejects where the browser refuses the write. */
export const changeSettings = (change: Change): Promise<Effective> => queue.push(change)

/**
 * Tells of every change, from any tab or page, of the writer's own settings, the pack or the policy, until `signal`
 * aborts. While this page has changes to write, what is stored is older than what it shows: it is told afterwards.
 */
export function watchSettings(onChange: (effective: Effective) => void, signal: AbortSignal): void {
  let stale = false
  let reading = false
  async function tell(): Promise<void> {
    reading = true
    while (stale) {
      await queue.settled()
      stale = false
      // What cannot be read now is told with the next change; until then all stays as it is.
      const effective = await readSettings().catch(() => null)
      if (effective && !stale && !signal.aborted) onChange(effective)
    }
  }
  function listener(): void {
    stale = true
    if (!reading)
      tell().finally(() => {
        reading = false
      })
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
