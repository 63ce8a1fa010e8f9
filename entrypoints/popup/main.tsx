import '../../components/style/pages.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupView } from '../../components/PopupView'
import { translate as t } from '../../utils/i18n'
import { followSettings } from '../../utils/live-settings'
import { askPageState } from '../../utils/page-state'

document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')
document.title = t('popup_title')

async function openSettings() {
  await browser.runtime.openOptionsPage()
  window.close()
}

const page = await askPageState()
await followSettings(
  t,
  ({ settings, fault, change }) => {
    render(
      <PopupView
        settings={settings}
        site={page?.site ?? null}
        page={page}
        fault={fault}
        t={t}
        onChange={change}
        onOpenSettings={openSettings}
      />,
      document.body,
    )
  },
  new AbortController().signal,
)
