import { useState } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import type { Category } from '../utils/tone/types'
import { FoldIcon, SeverityIcon } from './icons'
import type { ListedRule } from './SettingsView'
import { Switch } from './Switch'
import { categoryName, checkCount, ruleName, ruleReason, severityName } from './words'

export interface RuleListProps {
  readonly rules: readonly ListedRule[]
  /** Ids of the checks turned off. */
  readonly disabled: readonly string[]
  readonly t: Translate
  onChange(disabled: readonly string[]): void
}

/** All checks by category, each with its reason and its source, on or off. */
export function RuleList({ rules, disabled, t, onChange }: RuleListProps) {
  const categories = [...new Set(rules.map((rule) => rule.category))]
  const anyOff = rules.some((rule) => disabled.includes(rule.id))

  function switchRule(id: string, on: boolean) {
    const others = disabled.filter((other) => other !== id)
    onChange(on ? others : [...others, id])
  }

  return (
    <>
      <div class="checks-head">
        <h2>{t('settings_checks')}</h2>
        {anyOff && (
          <button type="button" class="link" onClick={() => onChange([])}>
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
          disabled={disabled}
          t={t}
          onSwitch={switchRule}
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
function RuleGroup({ category, rules, disabled, t, onSwitch }: RuleGroupProps) {
  const off = rules.filter((rule) => disabled.includes(rule.id)).length
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
          on={!disabled.includes(rule.id)}
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
