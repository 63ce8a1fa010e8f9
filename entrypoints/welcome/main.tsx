import '../../components/style/pages.css'
import '../../components/style/in-page.css'
import '../../components/style/welcome.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import type { Engine } from '../../components/welcome/engine'
import { WelcomePage } from '../../components/welcome/WelcomePage'
import { translate as t } from '../../utils/i18n'
import { followSettings, type LiveSettings } from '../../utils/live-settings'
import { prepareIdly } from '../../utils/page/prepare-idly'
import { defaults } from '../../utils/settings/defaults'

document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')
document.title = t('welcome_title')

const { signal } = new AbortController()
let live: LiveSettings | null = null
let engine: Engine | null = null

function draw() {
  if (!live) return
  const { effective, fault, change } = live
  render(
    <WelcomePage
      effective={effective}
      shipped={defaults}
      engine={engine}
      fault={fault}
      t={t}
      change={change}
      onDone={leave}
    />,
    document.body,
  )
}

async function leave() {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

await followSettings(
  t,
  (state) => {
    live = state
    draw()
  },
  signal,
)
// Fetched once the page stands, and made ready while nothing else happens.
const there = await import('./engine')
prepareIdly(there.analyze, signal, () => {
  engine = there.engine
  draw()
})
