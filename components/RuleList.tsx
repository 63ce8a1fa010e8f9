import { useState } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import type { RuleWeight } from '../utils/settings/types'
import type { Category } from '../utils/tone/types'
import { FoldIcon, SeverityIcon } from './icons'
import type { ListedRule } from './SettingsView'
import { Switch } from './Switch'
import { categoryName, checkCount, ruleName, ruleReason, severityName } from './words'

export interface RuleListProps {
  readonly rules: readonly ListedRule[]
  /** What the checks weigh that do not weigh what they were shipped with, by id. */
  readonly weights: Readonly<Record<string, RuleWeight>>
  readonly t: Translate
  /** Undefined: as shipped. */
  onChange(weights: Readonly<Record<string, RuleWeight | undefined>>): void
}

/** All checks by category, each with its reason and its source, on or off. */
export function RuleList({ rules, weights, t, onChange }: RuleListProps) {
  const categories = [...new Set(rules.map((rule) => rule.category))]
  const off = rules.filter((rule) => weights[rule.id] === 'off')

  return (
    <>
      <div class="checks-head">
        <h2>{t('settings_checks')}</h2>
        {off.length > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => onChange(Object.fromEntries(off.map(({ id }) => [id, undefined])))}
          >
            {t('turn_on_all')}
          </button>
        )}
      </div>
      <p class="hint">{t('settings_checks_text')}</p>
      {categories.map((category) => (
        <RuleGroup
          key={category}
          category={category}
          rules={rules.filter((rule) => rule.category === category)}
          weights={weights}
          t={t}
          onSwitch={(id, on) => onChange({ [id]: on ? undefined : 'off' })}
        />
      ))}
    </>
  )
}

interface RuleGroupProps extends Omit<RuleListProps, 'onChange'> {
  readonly category: Category
  onSwitch(id: string, on: boolean): void
}

/** The checks of one category, folded away until they are asked for; open from the start where one is off. */
function RuleGroup({ category, rules, weights, t, onSwitch }: RuleGroupProps) {
  const off = rules.filter((rule) => weights[rule.id] === 'off').length
  // Only from the start: the last switch turned on must not fold the group away under the pointer.
  const [open] = useState(off > 0)
  return (
    <details class="group" open={open}>
      <summary>
        <FoldIcon />
        <h3>{categoryName(t, category)}</h3>
        <span class="hint">{checkCount(t, rules.length, off)}</span>
      </summary>
      {rules.map((rule) => (
        <Switch
          key={rule.id}
          label={ruleName(t, rule.id)}
          on={weights[rule.id] !== 'off'}
          onSwitch={(on) => onSwitch(rule.id, on)}
          hint={
            <>
              <p>{ruleReason(t, rule.id)}</p>
              <p class="facts">
                <span class="severity" data-severity={rule.severity}>
                  <SeverityIcon severity={rule.severity} />
                  {severityName(t, rule.severity)}
                </span>
                <span>{t('rule_source', rule.source)}</span>
              </p>
            </>
          }
        />
      ))}
    </details>
  )
}
