import { commandIn } from '../commands'
import type { Translate } from '../i18n'
import { isPageStateQuestion, type PageState } from '../page-state'
import { type Session, startSession } from '../session/start-session'
import { withChange } from '../settings/change'
import type { Change, Effective } from '../settings/types'
import { createAnalyzer } from '../tone/analyze'
import { catalogue } from '../tone/en'
import { credits } from '../tone/en/credits'
import type { ComposeView, WebmailAdapter } from '../webmail/types'
import { createAlarm } from './alarm'
import { createComposeUi } from './compose-ui'
import { doCommand } from './do-command'
import { showFaultPill } from './fault-pill'
import { createFrontCompose } from './front-compose'
import { createHost, type Host } from './host'
import { openByHand } from './open-by-hand'
import { createFirstReadings } from './prepare-idly'
import { sessionSettings } from './session-settings'
import { createUnderlines, type Underlines } from './underlines'

export interface PageOptions {
  readonly document: Document
  readonly adapter: WebmailAdapter
  /** The host name, as the settings know it. */
  readonly site: string
  readonly settings: Effective
  changeSettings(change: Change): Promise<unknown>
  readonly t: Translate
  readonly css: { readonly inPage: string; readonly highlights: string }
  readonly signal: AbortSignal
}

export interface Page {
  onSettings(settings: Effective): void
  /** Answers the popup's question for the state of this page; undefined to any other message. */
  answer(message: unknown): Promise<PageState> | undefined
  /** Does what the browser's keys ask for in a message, in the draft the writer is in. */
  obey(message: unknown): void
}

/** Deskside in one document: a session for each compose view the adapter reports, one host, one set of underlines. */
export function startPage({ document, adapter, site, t, css, signal, ...options }: PageOptions): Page {
  let effective = options.settings
  let known = sessionSettings(effective, site)
  /** Ends when a compose view can be read again; present while one cannot. */
  let fault: AbortController | null = null
  const sessions = new Map<ComposeView, Session>()
  const analyze = createAnalyzer(catalogue, credits)
  const readFirst = createFirstReadings(analyze, signal)
  const front = createFrontCompose(document)
  // Made with the first compose view: a page without one carries nothing of ours but the observer.
  let own: { readonly host: Host; readonly underlines: Underlines } | null = null

  const isOff = (): boolean => known.off

  /** Until when it is quiet everywhere; 0 where it is not. */
  function restsUntil(): number {
    const { quietUntil } = effective.settings
    return quietUntil > Date.now() ? quietUntil : 0
  }

  function take(changed: Effective): void {
    effective = changed
    known = sessionSettings(changed, site)
  }

  /** In force at once; stored meanwhile. */
  function change(wanted: Change): void {
    take(withChange(effective, wanted))
    options.changeSettings(wanted).catch(onNotKept)
    refresh()
  }

  function onNotKept(error: unknown): void {
    report(error)
    const said = error instanceof Error ? error.message : String(error)
    for (const session of sessions.values()) session.note({ kind: 'not-kept', said })
  }

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
      settings: () => ({ ...known, restsUntil: restsUntil() }),
      setRule: (ruleId, on) => change({ rules: { [ruleId]: on ? undefined : 'off' } }),
      keepWording: (kept) =>
        change(({ wordings = [] }) => ({
          wordings: [kept, ...wordings.filter(({ phrase }) => phrase !== kept.phrase)],
        })),
      neverFlag: (phrase) => change(({ neverFlag = [] }) => ({ neverFlag: [phrase, ...neverFlag] })),
      setReading: (readIncoming) => change({ readIncoming }),
      backNow: () => change({ quietUntil: undefined }),
      lockOn: (path) => effective.locks.get(path) ?? null,
      whenReady: (read) => readFirst(() => !view.signal.aborted && read()),
      onFault: report,
    })
    openByHand(view, session)
    sessions.set(view, session)
    front.add(view)
    view.signal.addEventListener('abort', () => closeView(view), { once: true })
  }

  function closeView(view: ComposeView): void {
    sessions.delete(view)
    // A pop-out may be written anew (document.open), which strips our elements of their listeners: start afresh.
    if (sessions.size === 0) own = null
  }

  const wakeAt = createAlarm(document, refresh, signal)

  function refresh(): void {
    wakeAt(restsUntil())
    for (const session of sessions.values()) session.refresh()
  }

  wakeAt(restsUntil())
  adapter.observe(document, { onComposeView, onFault }, signal)

  return {
    onSettings(changed) {
      take(changed)
      refresh()
    },
    obey(message) {
      const command = commandIn(message)
      const view = command && front.current()
      const session = view && sessions.get(view)
      if (session) doCommand(command, session.actions)
    },
    answer(message) {
      if (!isPageStateQuestion(message)) return undefined
      const broken = [...sessions.values()].some((session) => session.state.unavailable)
      const status =
        isOff() || restsUntil() > 0
          ? 'paused'
          : fault || broken
            ? 'unavailable'
            : sessions.size > 0
              ? 'reading'
              : 'idle'
      return Promise.resolve({ site, composes: sessions.size, status })
    },
  }
}

/** A SelectorError says which hook of which webmail no longer fits; its outline of the page is censored. */
function faultDetail(error: unknown): string {
  return error instanceof Error && error.name === 'SelectorError' ? error.message : ''
}
