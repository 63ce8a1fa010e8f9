import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { MessageKey } from '../../utils/i18n'
import type { Flat } from '../../utils/settings/types'
import { type Access, settingOf, type ValuePath } from './access'
import { hasOrigin, Origin } from './Origin'

/** A value, what it is called, and where that is not enough, what it means. */
export type Option<T> = readonly [value: T, label: MessageKey, text?: MessageKey]

export interface ChoiceSettingProps<P extends ValuePath> {
  readonly access: Access
  readonly path: P
  readonly label: MessageKey
  readonly hint?: MessageKey
  readonly options: readonly Option<Flat[P]>[]
  /** What the choice changes. */
  readonly children?: ComponentChildren
}

/** One of a few values, all in sight. */
export function ChoiceSetting<P extends ValuePath>(props: ChoiceSettingProps<P>) {
  const { access, path, label, hint, options, children } = props
  const { t } = access
  const id = useId()
  const setting = settingOf(access, path)
  const isLocked = setting.lock !== null
  const withTexts = options.some(([, , text]) => text)
  const told = [hint && `${id}-hint`, hasOrigin(setting) && `${id}-origin`].filter(Boolean).join(' ')
  return (
    <div class="setting">
      <fieldset disabled={isLocked} aria-describedby={told || undefined}>
        <legend>{t(label)}</legend>
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {t(hint)}
          </p>
        )}
        <div class={withTexts ? 'options told' : 'options'}>
          {options.map(([value, name, text]) => (
            <div key={name}>
              <label>
                <input
                  type="radio"
                  name={id}
                  checked={value === setting.value}
                  aria-describedby={text ? `${id}-${name}` : undefined}
                  onChange={() => setting.set(value)}
                />
                {t(name)}
              </label>
              {text && (
                <p class="hint" id={`${id}-${name}`}>
                  {t(text)}
                </p>
              )}
            </div>
          ))}
        </div>
      </fieldset>
      {children}
      <Origin setting={setting} access={access} id={`${id}-origin`} />
    </div>
  )
}
