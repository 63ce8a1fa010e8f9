import type { Translate } from '../../utils/i18n'
import { isolated } from '../words'

export interface KeysProps {
  /** The keys that open the panel, as the browser names them ("Alt+Period"); empty where there are none. */
  readonly openKey: string
  readonly t: Translate
  /** Opens the browser's page for the keys of extensions. */
  onOpenKeys(): void
}

/** The keys that open the panel, and the way to others. */
export function Keys({ openKey, t, onOpenKeys }: KeysProps) {
  return (
    <p class="keys">
      {openKey ? t('key_opens', isolated(asPrinted(openKey))) : t('key_none')}{' '}
      <button type="button" class="link" onClick={() => onOpenKeys()}>
        {t('keys_change')}
      </button>
    </p>
  )
}

/** With the marks that stand on the keys instead of their English names. */
const asPrinted = (key: string) => key.replace(/\bPeriod$/, '.').replace(/\bComma$/, ',')
