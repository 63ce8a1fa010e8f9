import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { MessageKey } from '../../utils/i18n'
import type { Flat } from '../../utils/settings/types'
import { Switch } from '../Switch'
import { type Access, settingOf, type ValuePath } from './access'
import { hasOrigin, Origin } from './Origin'

type FlagPath = { [P in ValuePath]: Flat[P] extends boolean ? P : never }[ValuePath]

export interface FlagSettingProps {
  readonly access: Access
  readonly path: FlagPath
  readonly label: MessageKey
  readonly hint?: MessageKey
  /** What the choice changes. */
  readonly children?: ComponentChildren
}

/** Something that is on or off. */
export function FlagSetting({ access, path, label, hint, children }: FlagSettingProps) {
  const { t } = access
  const origin = useId()
  const setting = settingOf(access, path)
  return (
    <div class="setting">
      <Switch
        label={t(label)}
        on={setting.value}
        disabled={setting.lock !== null}
        {...(hasOrigin(setting) && { told: origin })}
        hint={hint && t(hint)}
        onSwitch={setting.set}
      />
      {children}
      <Origin setting={setting} access={access} id={origin} />
    </div>
  )
}
