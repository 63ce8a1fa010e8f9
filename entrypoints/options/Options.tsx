import { browser } from 'wxt/browser'
import { SettingsPage } from '../../components/settings/SettingsPage'
import { translate as t } from '../../utils/i18n'
import type { LiveSettings } from '../../utils/live-settings'
import { defaults } from '../../utils/settings/defaults'
import { checkExamples } from '../../utils/tone/en/check-examples'
import { checks } from '../../utils/tone/en/checks'
import { useExamples } from './use-examples'
import { useTransfer } from './use-transfer'

const listed = checks.map((check) => ({ ...check, example: checkExamples[check.id] ?? '' }))

/** The webmails as the manifest names them. */
const webmails = [
  ...new Set(
    (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) =>
      matches.map((match) => new URL(match.replace('*', '')).hostname),
    ),
  ),
]

/** The settings page with what it needs of the browser, the storage and the engine. */
export function Options({ effective, fault, change }: LiveSettings) {
  const { transfer, fault: fileFault } = useTransfer(effective, change, t)
  return (
    <SettingsPage
      effective={effective}
      shipped={defaults}
      checks={listed}
      webmails={webmails}
      exampleOf={useExamples()}
      transfer={{ ...transfer, done: transfer.done && fault === null }}
      fault={fault ?? fileFault}
      t={t}
      change={change}
    />
  )
}
