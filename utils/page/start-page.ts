import type { Translate } from '../i18n'
import { isPageStateQuestion, type PageState } from '../page-state'
import { type Session, startSession } from '../session/start-session'
import type { Settings } from '../settings'
import { createAnalyzer } from '../tone/analyze'
import { catalogue } from '../tone/en'
import { credits } from '../tone/en/credits'
import type { OwnWording } from '../tone/types'
import type { ComposeView, WebmailAdapter } from '../webmail/types'
import { createComposeUi } from './compose-ui'
import { showFaultPill } from './fault-pill'
import { createHost, type Host } from './host'
import { openByHand } from './open-by-hand'
import { prepareIdly } from './prepare-idly'
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
  /** Ends when a compose view can be read again; present while one cannot. */
  let fault: AbortController | null = null
  const sessions = new Map<ComposeView, Session>()
  const analyze = createAnalyzer(catalogue, credits)
  let prepared = false
  // Made with the first compose view: a page without one carries nothing of ours but the observer.
  let own: { readonly host: Host; readonly underlines: Underlines } | null = null
  const isOff = (): boolean => !settings.enabled || settings.disabledSites.includes(site)

  function ownUi(): { readonly host: Host; readonly underlines: Underlines } {
    own ??= { host: createHost(document, css.inPage), underlines: createUnderlines(document, css.highlights) }
    return own
  }

  function report(error: unknown): void {
    // Names only: a message could hold a word of the mail, but for those written to be shown.
    console.warn('Deskside stays silent:', error instanceof Error ? error.name : 'unknown', faultDetail(error))
  }

  function onFault(error: unknown): void {
    report(error)
    if (fault || sessions.size > 0 || isOff()) return
    fault = new AbortController()
    showFaultPill(ownUi().host, document, t, AbortSignal.any([signal, fault.signal]))
  }

  function onComposeView(view: ComposeView): void {
    try {
      openSession(view)
    } catch (error) {
      onFault(error)
    }
  }

  function openSession(view: ComposeView): void {
    fault?.abort()
    fault = null
    const { host, underlines } = ownUi()
    const session = startSession(view, {
      ui: createComposeUi(view, host, underlines, t),
      analyze,
      settings: () => ({
        off: isOff(),
        checkWhen: settings.checkWhen,
        disabledRules: new Set(settings.disabledRules),
        preference: { manner: settings.style.manner, wordings: settings.wordings },
        greeting: settings.style.greeting,
        closing: settings.style.closing,
        readIncoming: settings.readIncoming,
        breath: settings.breath,
        people: settings.people,
      }),
      setRule: (ruleId, on) => {
        const disabledRules = settings.disabledRules.filter((id) => id !== ruleId)
        settings = { ...settings, disabledRules: on ? disabledRules : [...disabledRules, ruleId] }
        const { disabledRules: changed } = settings
        options.changeSettings((stored) => ({ ...stored, disabledRules: changed })).catch(report)
        refresh()
      },
      keepWording: (own) => {
        const keep = (all: readonly OwnWording[]): readonly OwnWording[] => [
          own,
          ...all.filter(({ phrase }) => phrase !== own.phrase),
        ]
        settings = { ...settings, wordings: keep(settings.wordings) }
        options.changeSettings((stored) => ({ ...stored, wordings: keep(stored.wordings) })).catch(report)
        refresh()
      },
      setReading: (readIncoming) => {
        settings = { ...settings, readIncoming }
        options.changeSettings((stored) => ({ ...stored, readIncoming })).catch(report)
        refresh()
      },
      onFault: report,
    })
    openByHand(view, session)
    sessions.set(view, session)
    view.signal.addEventListener('abort', () => closeView(view), { once: true })
    // Last: the session stands, whatever becomes of this.
    if (!prepared) prepareIdly(analyze, signal)
    prepared = true
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
      const broken = [...sessions.values()].some((session) => session.state.unavailable)
      const status = isOff() ? 'paused' : fault || broken ? 'unavailable' : sessions.size > 0 ? 'reading' : 'idle'
      return Promise.resolve({ site, composes: sessions.size, status })
    },
  }
}

/** A SelectorError says which hook of which webmail no longer fits; its outline of the page is censored. */
function faultDetail(error: unknown): string {
  return error instanceof Error && error.name === 'SelectorError' ? error.message : ''
}
