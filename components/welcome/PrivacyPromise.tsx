import type { MessageKey, Translate } from '../../utils/i18n'
import { CheckIcon } from '../icons'

const lines: readonly MessageKey[] = ['privacy_stays', 'privacy_kept', 'privacy_sync', 'privacy_alone']

/** What happens to mail and settings, in four lines. */
export function PrivacyPromise({ t }: { readonly t: Translate }) {
  return (
    <ul class="promises">
      {lines.map((line) => (
        <li key={line}>
          <CheckIcon />
          <span>{t(line)}</span>
        </li>
      ))}
    </ul>
  )
}
