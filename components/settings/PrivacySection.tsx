import type { MessageKey, Translate } from '../../utils/i18n'
import { CheckIcon } from '../icons'
import { Section } from './Section'

const promises: readonly MessageKey[] = ['privacy_stays', 'privacy_kept', 'privacy_sync', 'privacy_alone']

/** What happens to mail and settings, in four lines. */
export function PrivacySection({ t }: { readonly t: Translate }) {
  return (
    <Section id="privacy" title={t('section_privacy')}>
      <ul class="group promises">
        {promises.map((promise) => (
          <li key={promise}>
            <CheckIcon />
            <span>{t(promise)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
