import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { Difference } from '../../utils/settings/change'
import type { Imported } from '../../utils/settings/transfer'
import { AddEntry } from './AddEntry'
import type { Access } from './access'
import { type ImportHow, ImportPreview } from './ImportPreview'
import { Section } from './Section'
import { TeamStyle } from './TeamStyle'

/** What the page can do with files. */
export interface Transfer {
  /** The file that was opened, as far as it could be read; null: none is. */
  readonly imported: Imported | null
  /** Whether one was taken over just now. */
  readonly done: boolean
  preview(how: ImportHow): readonly Difference[]
  onOpen(file: File): void
  onUse(how: ImportHow): void
  onCancel(): void
  /** Saves the writer's own settings; with a name as a team style. */
  onSave(name: string): void
  onRemovePack(): void
}

/** The settings as a file: kept, brought back, shared with a team. */
export function BackupSection({ access, transfer }: { readonly access: Access; readonly transfer: Transfer }) {
  const { t } = access
  const { imported } = transfer
  const id = useId()
  const opener = useRef<HTMLInputElement>(null)
  const wasOpen = useRef(false)

  // The preview is gone, and the focus with it: back to where it was opened.
  useLayoutEffect(() => {
    if (wasOpen.current && !imported) opener.current?.focus()
    wasOpen.current = imported !== null
  }, [imported])

  function open(input: HTMLInputElement) {
    const file = input.files?.[0]
    // The same file may be opened again once it is mended.
    input.value = ''
    if (file) transfer.onOpen(file)
  }

  return (
    <Section id="backup" title={t('section_backup')}>
      <section class="group" aria-labelledby={`${id}-backup`}>
        <h3 id={`${id}-backup`}>{t('backup_title')}</h3>
        <p class="hint">{t('backup_text')}</p>
        <div class="actions">
          <button type="button" class="plain" onClick={() => transfer.onSave('')}>
            {t('backup_save')}
          </button>
          <label class="plain open-file">
            <input
              ref={opener}
              class="spoken"
              type="file"
              accept=".json,application/json"
              onChange={(event) => open(event.currentTarget)}
            />
            {t('backup_open')}
          </label>
        </div>
        <p role="status" class="hint">
          {transfer.done && t('import_done')}
        </p>
        {imported && (
          <ImportPreview
            imported={imported}
            t={t}
            preview={transfer.preview}
            onUse={transfer.onUse}
            onCancel={transfer.onCancel}
          />
        )}
      </section>
      <TeamStyle access={access} onRemove={transfer.onRemovePack} />
      <section class="group" aria-labelledby={`${id}-share`}>
        <h3 id={`${id}-share`}>{t('team_save_title')}</h3>
        <p class="hint">{t('team_save_text')}</p>
        <AddEntry
          fields={[{ label: t('team_name') }]}
          action={t('team_save')}
          t={t}
          check={([name]) => (name ? null : t('team_name_missing'))}
          onAdd={([name = '']) => transfer.onSave(name.slice(0, 100))}
        />
      </section>
    </Section>
  )
}
