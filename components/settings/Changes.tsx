import type { Translate } from '../../utils/i18n'
import type { Difference } from '../../utils/settings/change'
import { moreName } from '../words'
import { fieldName, valueName } from './value-names'

/** So many are looked at; nobody reads more, and a file may hold thousands. */
const most = 200

export interface ChangesProps {
  readonly label: string
  readonly changes: readonly Difference[]
  readonly t: Translate
}

/** What would change, setting by setting: now and then. */
export function Changes({ label, changes, t }: ChangesProps) {
  if (changes.length === 0) return <p>{t('import_same')}</p>
  return (
    <div class="changes">
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t('column_setting')}</th>
            <th scope="col">{t('column_before')}</th>
            <th scope="col">{t('column_after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, most).map(({ field, before, after }, at) => (
            <tr key={at}>
              <th scope="row" dir="auto">
                {fieldName(field, t)}
              </th>
              <td dir="auto">{valueName(field, before, t, absent(field, after, t))}</td>
              <td dir="auto">{valueName(field, after, t, absent(field, before, t))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > most && <p class="hint">{moreName(t, changes.length - most)}</p>}
    </div>
  )
}

/** A single setting that is not set is as shipped; an entry of a list is not there. */
const absent = (field: string, other: unknown, t: Translate): string =>
  (typeof other === 'object' && !field.startsWith('sites.')) || field === 'words.allowed' || field === 'disabledSites'
    ? t('not_there')
    : t('as_shipped')
