import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import highlightsCss from '../../components/style/highlights.css?inline'
import inPageCss from '../../components/style/in-page.css?inline'
import { translate } from '../../utils/i18n'
import { startPage } from '../../utils/page/start-page'
import { changeSettings, readSettings, watchSettings } from '../../utils/settings'
import { matches, pickAdapter } from '../../utils/webmail'

export default defineContentScript({
  matches: [...matches],
  // Outlook's pop-out compose is an about:blank window that its opener fills.
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  async main(context) {
    const adapter = pickAdapter(self.origin)
    if (!adapter) return
    const page = startPage({
      document,
      adapter,
      site: new URL(self.origin).hostname,
      settings: await readSettings(),
      changeSettings,
      t: translate,
      css: { inPage: inPageCss, highlights: highlightsCss },
      signal: context.signal,
    })
    watchSettings(page.onSettings, context.signal)
    browser.runtime.onMessage.addListener((message) => {
      page.obey(message)
      return page.answer(message)
    })
  },
})
