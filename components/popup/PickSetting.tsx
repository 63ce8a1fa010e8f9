import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { MessageKey } from '../../utils/i18n'
import type { Flat } from '../../utils/settings/types'
import { type Access, settingOf, type ValuePath } from '../settings/access'
import type { Option } from '../settings/ChoiceSetting'
import { Locked } from '../settings/Origin'

export interface PickSettingProps<P extends ValuePath> {
  readonly access: Access
  readonly path: P
  readonly label: MessageKey
  readonly options: readonly Option<Flat[P]>[]
  /** A second line, read after the name. */
  readonly children?: ComponentChildren
}

/** One of a few values, in a small menu beside its name. */
export function PickSetting<P extends ValuePath>({ access, path, label, options, children }: PickSettingProps<P>) {
  const { t } = access
  const id = useId()
  const { value, lock, set } = settingOf(access, path)
  const told = [children && `${id}-hint`, lock !== null && `${id}-lock`].filter(Boolean).join(' ')
  return (
    <>
      <div class="pick-row">
        <label for={id}>{t(label)}</label>
        <select
          id={id}
          value={String(value)}
          disabled={lock !== null}
          aria-describedby={told || undefined}
          onChange={(event) => {
            const option = options.find(([one]) => String(one) === event.currentTarget.value)
            if (option) set(option[0])
          }}
        >
          {options.map(([one, name]) => (
            <option key={name} value={String(one)}>
              {t(name)}
            </option>
          ))}
        </select>
      </div>
      {children && (
        <p class="hint" id={`${id}-hint`}>
          {children}
        </p>
      )}
      {lock !== null && <Locked reason={lock} t={t} id={`${id}-lock`} />}
    </>
  )
}
