import '../../components/style/pages.css'
import { render } from 'preact'
import { SettingsView } from '../../components/SettingsView'
import { translate as t } from '../../utils/i18n'
import { followSettings } from '../../utils/live-settings'
import { checks } from '../../utils/tone/en/checks'

document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')
document.title = t('settings_title')

followSettings(
  t,
  ({ effective: { settings }, fault, change }) =>
    render(<SettingsView settings={settings} rules={checks} fault={fault} t={t} onChange={change} />, document.body),
  new AbortController().signal,
)
