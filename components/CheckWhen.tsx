import { useId } from 'preact/hooks'
import type { MessageKey, Translate } from '../utils/i18n'
import type { CheckTime } from '../utils/settings/types'

const choices: readonly (readonly [CheckTime, MessageKey])[] = [
  ['typing', 'check_typing'],
  ['panel', 'check_panel'],
  ['sending', 'check_sending'],
]

export interface CheckWhenProps {
  readonly when: CheckTime
  readonly t: Translate
  onChange(when: CheckTime): void
}

/** When a draft is checked by itself. */
export function CheckWhen({ when, t, onChange }: CheckWhenProps) {
  const name = useId()
  return (
    <div class="check-when">
      <fieldset>
        <legend>{t('check_when')}</legend>
        {choices.map(([value, label]) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === when} onChange={() => onChange(value)} />
            {t(label)}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
