import '../../components/style/pages.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupView } from '../../components/PopupView'
import { translate as t } from '../../utils/i18n'
import { followSettings } from '../../utils/live-settings'
import { type PageState, pageStateQuestion } from '../../utils/page-state'

document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')
document.title = t('popup_title')

// The page is asked before anything is drawn, so that no switch jumps into place later; a tab too busy to answer soon
// counts as one that does not.
const page = await Promise.race([askPage(), new Promise<null>((resolve) => setTimeout(resolve, 500, null))])

async function askPage(): Promise<PageState | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const answer: unknown = await browser.tabs.sendMessage(tab?.id ?? -1, pageStateQuestion)
    return (answer as PageState | undefined) ?? null
  } catch {
    return null
  }
}

async function openSettings() {
  await browser.runtime.openOptionsPage()
  window.close()
}

await followSettings(
  t,
  ({ effective: { settings }, fault, change }) => {
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
