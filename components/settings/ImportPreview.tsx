import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { MessageKey, Translate } from '../../utils/i18n'
import type { Difference } from '../../utils/settings/change'
import type { Imported } from '../../utils/settings/transfer'
import { Changes } from './Changes'
import { Problems } from './Problems'

/** How a file is taken over; a pack stays apart from the writer's own settings. */
export type ImportHow = 'merge' | 'replace' | 'pack'

export interface ImportPreviewProps {
  readonly imported: Imported
  readonly t: Translate
  /** What would change. */
  preview(how: ImportHow): readonly Difference[]
  onUse(how: ImportHow): void
  onCancel(): void
}

const ways: readonly (readonly [how: ImportHow, label: MessageKey, text: MessageKey])[] = [
  ['pack', 'import_pack', 'import_pack_text'],
  ['merge', 'import_merge', 'import_merge_text'],
  ['replace', 'import_replace', 'import_replace_text'],
]

/** A file that was opened: what is wrong with it, what can be done with it, and what that would change. */
export function ImportPreview({ imported, t, preview, onUse, onCancel }: ImportPreviewProps) {
  const { file } = imported
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const [how, setHow] = useState<ImportHow>(file?.name ? 'pack' : 'merge')
  useLayoutEffect(() => heading.current?.focus(), [])
  return (
    <section class="import" aria-labelledby={id}>
      <h4 id={id} ref={heading} tabIndex={-1}>
        {t('import_title')}
      </h4>
      <Problems imported={imported} t={t} />
      {file && (
        <>
          <fieldset>
            <legend class="spoken">{t('import_how')}</legend>
            <div class="options told">
              {ways
                .filter(([way]) => way !== 'pack' || file.name)
                .map(([way, label, text]) => (
                  <div key={way}>
                    <label>
                      <input
                        type="radio"
                        name={id}
                        checked={way === how}
                        aria-describedby={`${id}-${way}`}
                        onChange={() => setHow(way)}
                      />
                      {t(label, file.name)}
                    </label>
                    <p class="hint" id={`${id}-${way}`}>
                      {t(text)}
                    </p>
                  </div>
                ))}
            </div>
          </fieldset>
          <Changes label={t('import_changes')} changes={preview(how)} t={t} />
        </>
      )}
      <div class="actions">
        <button type="button" class="plain" onClick={onCancel}>
          {t(file ? 'cancel' : 'close')}
        </button>
        {file && (
          <button type="button" class="use" onClick={() => onUse(how)}>
            {t('import_take')}
          </button>
        )}
      </div>
    </section>
  )
}
