import { useId } from 'preact/hooks'
import type { CheckTime, Strictness } from '../../utils/settings/types'
import { Switch } from '../Switch'
import { breathName } from '../words'
import { type Access, settingOf } from './access'
import { ChoiceSetting, type Option } from './ChoiceSetting'
import { FlagSetting } from './FlagSetting'
import { hasOrigin, Origin } from './Origin'
import { Section } from './Section'

export const strictnesses: readonly Option<Strictness>[] = [
  ['grave', 'strictness_grave', 'strictness_grave_text'],
  ['balanced', 'strictness_balanced', 'strictness_balanced_text'],
  ['thorough', 'strictness_thorough', 'strictness_thorough_text'],
]
export const times: readonly Option<CheckTime>[] = [
  ['typing', 'check_typing'],
  ['panel', 'check_panel'],
  ['sending', 'check_sending'],
]
const breaths = [0, 10, 30, 60, 120, 300, 600]

/** Whether, when and how closely drafts are checked. */
export function WhenSection({ access }: { readonly access: Access }) {
  const { t } = access
  const off = settingOf(access, 'disabledSites')
  return (
    <Section id="when" title={t('section_when')}>
      <div class="group">
        <FlagSetting access={access} path="enabled" label="on_everywhere" />
        {off.value.map((site) => (
          <Switch
            key={site}
            label={t('on_site', site)}
            on={false}
            disabled={off.lock !== null}
            onSwitch={() => off.set(off.value.filter((name) => name !== site))}
          />
        ))}
        <ChoiceSetting access={access} path="strictness" label="strictness" options={strictnesses} />
        <ChoiceSetting access={access} path="checkWhen" label="check_when" hint="check_guard" options={times} />
        <Breath access={access} />
        <FlagSetting access={access} path="readIncoming" label="reading_setting" hint="reading_setting_text" />
      </div>
    </Section>
  )
}

/** How long the pause is that the dialog before sending offers. */
function Breath({ access }: { readonly access: Access }) {
  const { t } = access
  const id = useId()
  const setting = settingOf(access, 'breath')
  // A length from a file is as good as ours.
  const lengths = [...new Set([...breaths, setting.value])].sort((a, b) => a - b)
  return (
    <div class="setting">
      <div class="choose">
        <div class="words">
          <label for={id}>{t('breath')}</label>
          <p class="hint" id={`${id}-hint`}>
            {t('breath_text')}
          </p>
        </div>
        <select
          id={id}
          value={String(setting.value)}
          disabled={setting.lock !== null}
          aria-describedby={hasOrigin(setting) ? `${id}-hint ${id}-origin` : `${id}-hint`}
          onChange={(event) => setting.set(Number(event.currentTarget.value))}
        >
          {lengths.map((seconds) => (
            <option key={seconds} value={String(seconds)}>
              {breathName(t, seconds)}
            </option>
          ))}
        </select>
      </div>
      <Origin setting={setting} access={access} id={`${id}-origin`} />
    </div>
  )
}
