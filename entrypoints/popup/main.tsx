import '../../components/style/pages.css'
import '../../components/style/popup.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { PopupView } from '../../components/popup/PopupView'
import { translate as t } from '../../utils/i18n'
import { followSettings, type LiveSettings } from '../../utils/live-settings'
import { type PageState, pageStateQuestion } from '../../utils/page-state'
import { defaults } from '../../utils/settings/defaults'
import { openKeys, readOpenKey } from './keys'

/** How long the popup waits for the tab before it shows, in ms: a quick answer moves nothing, a busy tab holds up nobody. */
const patience = 60

document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')
document.title = t('popup_title')

let live: LiveSettings | null = null
let page: PageState | null = null
let openKey = ''
let ready = false

function draw() {
  if (!live || !ready) return
  const { effective, fault, change } = live
  render(
    <PopupView
      effective={effective}
      shipped={defaults}
      site={page?.site ?? null}
      page={page}
      openKey={openKey}
      fault={fault}
      t={t}
      change={change}
      onOpenSettings={openSettings}
      onOpenKeys={() => openKeys().then(() => window.close())}
    />,
    document.body,
  )
}

async function askPage(): Promise<void> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    const answer: unknown = await browser.tabs.sendMessage(tab?.id ?? -1, pageStateQuestion)
    page = (answer as PageState | undefined) ?? null
  } catch {
    // Nothing of ours runs there.
  }
  draw()
}

async function askKeys(): Promise<void> {
  openKey = await readOpenKey()
  draw()
}

async function openSettings() {
  await browser.runtime.openOptionsPage()
  window.close()
}

function show(state: LiveSettings) {
  live = state
  draw()
}

const asked = Promise.all([askPage(), askKeys(), followSettings(t, show, new AbortController().signal)])
await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patience))])
ready = true
draw()
