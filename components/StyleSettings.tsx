import { useId } from 'preact/hooks'
import type { MessageKey, Translate } from '../utils/i18n'
import type { Patch, Style } from '../utils/settings/types'
import { ArrowIcon } from './icons'
import { TextSetting } from './TextSetting'

const manners: readonly (readonly [manner: Style['manner'], label: MessageKey, example: MessageKey])[] = [
  ['direct', 'manner_direct', 'manner_direct_example'],
  ['warm', 'manner_warm', 'manner_warm_example'],
]

export interface StyleSettingsProps {
  readonly style: Style
  readonly t: Translate
  onChange(change: Patch): void
}

/** How the writer likes to sound: which wording is offered first, and how a bare mail begins and ends. */
export function StyleSettings({ style, t, onChange }: StyleSettingsProps) {
  const id = useId()
  return (
    <section class="group">
      <h2>{t('settings_style')}</h2>
      <div class="check-when">
        <fieldset>
          <legend>{t('manner')}</legend>
          {manners.map(([manner, label, example]) => (
            <div key={manner}>
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={manner === style.manner}
                  aria-describedby={`${id}-${manner}`}
                  onChange={() => onChange({ 'style.manner': manner })}
                />
                {t(label)}
              </label>
              <p class="hint example" id={`${id}-${manner}`}>
                <del dir="auto">
                  <span class="spoken">{t('rewrite_before')} </span>
                  {t('manner_example')}
                </del>{' '}
                <ArrowIcon />
                <ins dir="auto">
                  <span class="spoken">{t('rewrite_after')} </span>
                  {t(example)}
                </ins>
              </p>
            </div>
          ))}
        </fieldset>
      </div>
      <TextSetting
        label={t('style_greeting')}
        hint={t('style_greeting_text')}
        value={style.greeting}
        onChange={(greeting) => onChange({ 'style.greeting': greeting })}
      />
      <TextSetting
        label={t('style_closing')}
        hint={t('style_closing_text')}
        value={style.closing}
        onChange={(closing) => onChange({ 'style.closing': closing })}
      />
    </section>
  )
}
