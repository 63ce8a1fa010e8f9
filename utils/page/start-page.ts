import type { Translate } from '../i18n'
import { isPageStateQuestion, type PageState } from '../page-state'
import { type Session, startSession } from '../session/start-session'
import type { Settings } from '../settings'
import { createAnalyzer } from '../tone/analyze'
import { catalogue } from '../tone/en'
import type { ComposeView, WebmailAdapter } from '../webmail/types'
import { createComposeUi } from './compose-ui'
import { createHost, type Host } from './host'
import { openByHand } from './open-by-hand'
import { createUnderlines, type Underlines } from './underlines'

export interface PageOptions {
  readonly document: Document
  readonly adapter: WebmailAdapter
  /** The host name, as the settings know it. */
  readonly site: string
  readonly settings: Settings
  changeSettings(change: (settings: Settings) => Settings): Promise<unknown>
  readonly t: Translate
  readonly css: { readonly inPage: string; readonly highlights: string }
  readonly signal: AbortSignal
}

export interface Page {
  onSettings(settings: Settings): void
  /** Answers the popup's question for the state of this page; undefined to any other message. */
  answer(message: unknown): Promise<PageState> | undefined
}

/** Deskside in one document: a session for each compose view the adapter reports, one host, one set of underlines. */
export function startPage({ document, adapter, site, t, css, signal, ...options }: PageOptions): Page {
  let settings = options.settings
  let faulty = false
  const sessions = new Map<ComposeView, Session>()
  const analyze = createAnalyzer(catalogue)
  // Made with the first compose view: a page without one carries nothing of ours but the observer.
  let own: { readonly host: Host; readonly underlines: Underlines } | null = null
  const isOff = (): boolean => !settings.enabled || settings.disabledSites.includes(site)

  function onFault(error: unknown): void {
    faulty = true
    // Names only: a message could hold a word of the mail, but for those written to be shown.
    console.warn('Deskside stays silent:', error instanceof Error ? error.name : 'unknown', faultDetail(error))
  }

  function onComposeView(view: ComposeView): void {
    own ??= { host: createHost(document, css.inPage), underlines: createUnderlines(document, css.highlights) }
    const session = startSession(view, {
      ui: createComposeUi(view, own.host, own.underlines, t),
      analyze,
      settings: () => ({
        off: isOff(),
        checkWhen: settings.checkWhen,
        disabledRules: new Set(settings.disabledRules),
      }),
      setRule: (ruleId, on) => {
        const disabledRules = settings.disabledRules.filter((id) => id !== ruleId)
        settings = { ...settings, disabledRules: on ? disabledRules : [...disabledRules, ruleId] }
        const { disabledRules: changed } = settings
        options.changeSettings((stored) => ({ ...stored, disabledRules: changed })).catch(onFault)
        refresh()
      },
      onFault,
    })
    openByHand(view, session)
    sessions.set(view, session)
    view.signal.addEventListener('abort', () => closeView(view), { once: true })
  }

  function closeView(view: ComposeView): void {
    sessions.delete(view)
    // A pop-out may be written anew (document.open), which strips our elements of their listeners: start afresh.
    if (sessions.size === 0) own = null
  }

  function refresh(): void {
    for (const session of sessions.values()) session.refresh()
  }

  adapter.observe(document, { onComposeView, onFault }, signal)

  return {
    onSettings(changed) {
      settings = changed
      refresh()
    },
    answer(message) {
      if (!isPageStateQuestion(message)) return undefined
      const unreadable = faulty && sessions.size === 0
      const broken = [...sessions.values()].some((session) => session.state.unavailable)
      const status = isOff() ? 'paused' : unreadable || broken ? 'unavailable' : sessions.size > 0 ? 'reading' : 'idle'
      return Promise.resolve({ site, composes: sessions.size, status })
    },
  }
}

/** A SelectorError says which hook of which webmail no longer fits; its outline of the page is censored. */
function faultDetail(error: unknown): string {
  return error instanceof Error && error.name === 'SelectorError' ? error.message : ''
}
