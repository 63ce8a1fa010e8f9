import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { MessageKey } from '../../utils/i18n'
import type { Flat } from '../../utils/settings/types'
import { TextSetting } from '../TextSetting'
import { type Access, settingOf, type ValuePath } from './access'
import { hasOrigin, Origin } from './Origin'

type LinePath = { [P in ValuePath]: string extends Flat[P] ? P : never }[ValuePath]

export interface LineSettingProps {
  readonly access: Access
  readonly path: LinePath
  readonly label: MessageKey
  readonly hint: MessageKey
  /** What the choice changes. */
  readonly children?: ComponentChildren
}

/** One line of the writer's own words. */
export function LineSetting({ access, path, label, hint, children }: LineSettingProps) {
  const { t } = access
  const origin = useId()
  const setting = settingOf(access, path)
  return (
    <div class="setting">
      <TextSetting
        label={t(label)}
        hint={t(hint)}
        value={setting.value}
        disabled={setting.lock !== null}
        {...(hasOrigin(setting) && { told: origin })}
        onChange={setting.set}
      />
      {children}
      <Origin setting={setting} access={access} id={origin} />
    </div>
  )
}
