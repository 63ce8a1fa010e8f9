import { useId } from 'preact/hooks'
import type { Severity } from '../../utils/tone/types'
import { SeverityIcon } from '../icons'
import { Switch } from '../Switch'
import { ruleName, ruleReason, severityName } from '../words'
import { type Access, namedSetting } from './access'
import type { ListedCheck } from './find-checks'
import { hasOrigin, Origin } from './Origin'

const severities: readonly Severity[] = ['hint', 'warning', 'error']

/** One check: why it is there, what it speaks about, whether it is on and what it weighs. */
export function CheckRow({ access, check }: { readonly access: Access; readonly check: ListedCheck }) {
  const { t } = access
  const origin = useId()
  const { id, severity, source, example } = check
  const setting = namedSetting(access, 'rules', id, severity)
  const weight = setting.value
  const isLocked = setting.lock !== null
  const name = ruleName(t, id)
  return (
    <div class="setting check">
      <Switch
        label={name}
        on={weight !== 'off'}
        disabled={isLocked}
        {...(hasOrigin(setting) && { told: origin })}
        onSwitch={(on) => setting.set(on ? severity : 'off')}
        hint={
          <>
            <p>{ruleReason(t, id)}</p>
            <p>{t('check_example', example)}</p>
            <p class="facts">{t('rule_source', source)}</p>
          </>
        }
      />
      {weight !== 'off' && (
        <div class="weight">
          <SeverityIcon severity={weight} />
          <select
            aria-label={t('check_weight', name)}
            value={weight}
            disabled={isLocked}
            onChange={({ currentTarget: { value } }) => setting.set(value as Severity)}
          >
            {severities.map((each) => (
              <option key={each} value={each}>
                {each === severity ? t('weight_shipped', severityName(t, each)) : severityName(t, each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <Origin setting={setting} access={access} id={origin} />
    </div>
  )
}
