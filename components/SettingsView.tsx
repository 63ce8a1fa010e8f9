import type { Translate } from '../utils/i18n'
import type { Patch, Settings } from '../utils/settings/types'
import type { RuleInfo } from '../utils/tone/types'
import { CheckWhen } from './CheckWhen'
import { MarkIcon } from './icons'
import { RuleList } from './RuleList'
import { StyleSettings } from './StyleSettings'
import { Switch } from './Switch'
import { Wordings } from './Wordings'

/** A check as the settings page lists it. */
export type ListedRule = Pick<RuleInfo, 'id' | 'category' | 'severity' | 'source'>

export interface SettingsViewProps {
  readonly settings: Settings
  readonly rules: readonly ListedRule[]
  /** Why a change could not be stored, in the reader's language. */
  readonly fault: string | null
  readonly t: Translate
  onChange(change: Patch): void
}

/** Every switch there is, and every check with its reason. */
export function SettingsView({ settings, rules, fault, t, onChange }: SettingsViewProps) {
  const { enabled, disabledSites, checkWhen } = settings
  return (
    <main class="settings">
      <header class="head">
        <MarkIcon />
        <h1>{t('settings_title')}</h1>
        <p>{t('nothing_leaves_pages')}</p>
      </header>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <section class="group">
        <h2>{t('settings_general')}</h2>
        <Switch label={t('on_everywhere')} on={enabled} onSwitch={(on) => onChange({ enabled: on })} />
        {disabledSites.map((site) => (
          <Switch
            key={site}
            label={t('on_site', site)}
            on={false}
            onSwitch={() => onChange({ disabledSites: disabledSites.filter((name) => name !== site) })}
          />
        ))}
        <CheckWhen when={checkWhen} t={t} onChange={(when) => onChange({ checkWhen: when })} />
        <p class="hint">{t('check_guard')}</p>
      </section>
      <StyleSettings style={settings.style} t={t} onChange={onChange} />
      <Wordings wordings={settings.wordings} t={t} onChange={(wordings) => onChange({ wordings })} />
      <RuleList rules={rules} weights={settings.rules} t={t} onChange={(weights) => onChange({ rules: weights })} />
    </main>
  )
}
