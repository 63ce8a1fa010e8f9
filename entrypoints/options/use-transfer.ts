import { useState } from 'preact/hooks'
import type { Transfer } from '../../components/settings/BackupSection'
import type { ImportHow } from '../../components/settings/ImportPreview'
import type { Translate } from '../../utils/i18n'
import { changeOwn, differences } from '../../utils/settings/change'
import { removePack, usePack } from '../../utils/settings/pack'
import { exportSettings, type Imported, importChange, importSettings } from '../../utils/settings/transfer'
import type { Change, Effective } from '../../utils/settings/types'

export interface TransferState {
  readonly transfer: Transfer
  /** Why a file could not be read or taken over, in the reader's language. */
  readonly fault: string | null
}

/** Settings to files and back. */
export function useTransfer({ own, pack }: Effective, change: (change: Change) => void, t: Translate): TransferState {
  const [imported, setImported] = useState<Imported | null>(null)
  const [done, setDone] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  async function attempt(work: () => Promise<void>) {
    setFault(null)
    setDone(false)
    try {
      await work()
    } catch (error) {
      setFault(t('fault_write', error instanceof Error ? error.message : String(error)))
    }
  }

  function preview(how: ImportHow) {
    const layer = imported?.file?.layer ?? {}
    if (how === 'pack') return differences(pack?.layer ?? {}, layer)
    return differences(own, changeOwn(own, importChange(layer, how)))
  }

  const transfer: Transfer = {
    imported,
    done,
    preview,
    onOpen: (file) => attempt(async () => setImported(importSettings(await file.text()))),
    onUse: (how) =>
      attempt(async () => {
        const file = imported?.file
        if (!file) return
        if (how === 'pack') await usePack(file)
        else change(importChange(file.layer, how))
        setImported(null)
        setDone(true)
      }),
    onCancel: () => setImported(null),
    onSave: (name) => save(exportSettings(own, name), name),
    onRemovePack: () => attempt(removePack),
  }
  return { transfer, fault }
}

/** Hands a text to the browser's downloads. */
function save(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const word = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  link.download = word ? `deskside-style-${word}.json` : 'deskside-settings.json'
  link.click()
  // The download has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
