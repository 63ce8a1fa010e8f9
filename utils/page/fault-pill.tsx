import { render } from 'preact'
import { Pill } from '../../components/Pill'
import type { Translate } from '../i18n'
import type { Host } from './host'
import { themeBehind } from './theme'

/**
 * Says in the page's lower corner that a reply is open which Deskside cannot read; a press takes it away. For the case
 * that there is no editor to put a pill into.
 */
export function showFaultPill(host: Host, page: Document, t: Translate, signal: AbortSignal): void {
  const end = new AbortController()
  const place = host.place(AbortSignal.any([signal, end.signal]))
  render(
    <div
      lang={t('language')}
      dir={t('direction') as 'ltr' | 'rtl'}
      data-theme={themeBehind(page.body ?? page.documentElement)}
    >
      <div class="place" style={{ insetInlineEnd: '16px', bottom: '16px' }}>
        <Pill status="unavailable" count={0} worst={null} expanded={false} t={t} onToggle={() => end.abort()} />
      </div>
    </div>,
    place,
  )
}
