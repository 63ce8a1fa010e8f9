import type { Translate } from '../../utils/i18n'
import type { Effective } from '../../utils/settings/types'
import { fieldName } from './value-names'

/** Which lists are too long to be synced; nothing where all are. */
export function KeptHere({ effective, t }: { readonly effective: Effective; readonly t: Translate }) {
  return (
    <>
      {effective.keptHere.map((path) => (
        <p key={path} class="notice">
          {t('kept_here', fieldName(path, t))}
        </p>
      ))}
    </>
  )
}
