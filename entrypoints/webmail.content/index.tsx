import { defineContentScript } from 'wxt/utils/define-content-script'
import { hosts } from '../../utils/webmail'

export default defineContentScript({
  matches: [...hosts.gmail, ...hosts.outlook],
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_end',
  main() {
    document.documentElement.dataset['probe'] = 'yes ' + location.href + ' ' + document.readyState
  },
})
