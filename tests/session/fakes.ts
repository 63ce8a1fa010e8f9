import { afterEach, beforeEach, vi } from 'vitest'
import type { SessionSettings } from '../../utils/session/draft-reader'
import { type SessionOptions, type SessionUi, startSession } from '../../utils/session/start-session'
import { reduce, type SessionEvent, type SessionState } from '../../utils/session/state'
import { applyEdits } from '../../utils/tone/edit'
import { noPreference } from '../../utils/tone/preference'
import type { ThreadReport } from '../../utils/tone/thread/types'
import type { Credit, Finding, Report, Severity, Span } from '../../utils/tone/types'
import type { ComposeView, IncomingMessage, SendAttempt } from '../../utils/webmail/types'

/** A stand-in engine: "bad" is a warning mended to "good", "idiot" an error, "hmm" a hint; two kinds together are hot. */
export const signs: Record<string, { severity: Severity; instead: string }> = {
  bad: { severity: 'warning', instead: 'good' },
  idiot: { severity: 'error', instead: 'friend' },
  hmm: { severity: 'hint', instead: 'well' },
}
export function findingsIn(text: string): Finding[] {
  return [...text.matchAll(/bad|idiot|hmm/g)].map(({ 0: excerpt, index: start }) => {
    const span = { start, end: start + excerpt.length }
    const { severity, instead } = signs[excerpt] as (typeof signs)[string]
    const suggestions = [{ edits: [{ span, newText: instead }] as const }]
    return {
      ruleId: `rule-${excerpt}`,
      category: 'blame',
      severity,
      span,
      excerpt,
      suggestions,
      said: null,
      missing: false,
    }
  })
}
export function report(text: string, findings = findingsIn(text)): Report {
  const verdict = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.length > 0
      ? 'warning'
      : 'clear'
  const kinds = [...new Set(findings.map(({ ruleId }) => ruleId))]
  return {
    text,
    findings,
    credits: [],
    marks: { competence: [], charisma: [] },
    verdict,
    valence: 0,
    foreign: false,
    heat: { level: kinds.length, signs: kinds, hot: kinds.length >= 2 },
    standing: { competence: 0, charisma: 0, corner: 'brush-off', marks: { competence: [], charisma: [], against: [] } },
    thread: null,
    failed: [],
  }
}
export const credit = (creditId: string, excerpt: string): Credit => ({
  creditId,
  axis: null,
  span: { start: 0, end: excerpt.length },
  excerpt,
})
export const stateAfter = (state: SessionState, ...events: SessionEvent[]): SessionState => events.reduce(reduce, state)
export const profile = { reader: { level: 'lay', place: null }, formality: 'balanced', known: [] } as const
export const checked = (text: string): SessionEvent => ({
  type: 'checked',
  report: report(text),
  incoming: null,
  profile,
})
export const excerpts = (state: SessionState): string[] => state.findings.map(({ excerpt }) => excerpt)

export interface FakeView {
  text: string
  readonly sent: string[]
  readonly end: AbortController
  /** Set to make every look at the page throw. */
  broken: boolean
  incoming: IncomingMessage | null
  readonly compose: ComposeView
  type(value: string): void
  /** Asks to send as the page would: what isn't held goes out. Tells whether it was held. */
  send(): Promise<boolean>
}

/** A compose view over a plain string. */
export function fakeView(text: string): FakeView {
  const end = new AbortController()
  let onInput = (): void => {}
  let onSend: (attempt: SendAttempt) => void = () => {}
  const sent: string[] = []
  const view: FakeView = {
    text,
    sent,
    end,
    broken: false,
    incoming: null,
    type(value: string) {
      view.text = value
      onInput()
    },
    async send() {
      let held = false
      const attempt = {
        way: 'button' as const,
        settled: Promise.resolve(),
        hold: () => {
          held = true
        },
        resume: () => {
          sent.push(view.text)
        },
      }
      onSend(attempt)
      if (!held) sent.push(view.text)
      await attempt.settled
      await Promise.resolve()
      return held
    },
    compose: {
      kind: 'reply',
      signal: end.signal,
      getDraft: () => {
        if (view.broken) throw new Error('the page changed')
        return { text: view.text, masks: [], items: [], loud: [] }
      },
      getCaret: () => null,
      getRecipients: () => [],
      getIncoming: () => view.incoming,
      applyEdits(edits, excerpt) {
        const span: Span = { start: edits[0]?.span.start ?? 0, end: edits.at(-1)?.span.end ?? 0 }
        if (view.text.slice(span.start, span.end) !== excerpt) return 'stale'
        view.text = applyEdits(view.text, edits)
        return 'applied'
      },
      focus: () => {},
      onInput: (listener: () => void) => {
        onInput = listener
      },
      onSend: (listener: (attempt: SendAttempt) => void) => {
        onSend = listener
      },
    } satisfies Partial<ComposeView> as unknown as ComposeView,
  }
  return view
}

export const asked = {
  preference: () => noPreference,
  assumed: { level: 'lay', formality: 'balanced' },
  name: '',
  greeting: 'Hi',
  closing: '',
  readIncoming: true,
  breath: 30,
  people: [],
} as const

export function start(
  text: string,
  change: Partial<SessionSettings> & {
    ui?: Partial<SessionUi>
    broken?: boolean
    thread?: ThreadReport
    locks?: Record<string, string>
    whenReady?: SessionOptions['whenReady']
  } = {},
) {
  const view = fakeView(text)
  const faults: unknown[] = []
  const settings = {
    off: false,
    restsUntil: 0,
    checkWhen: 'typing',
    disabledRules: new Set<string>(),
    ...asked,
    ...change,
  } satisfies SessionSettings
  const paint = vi.fn()
  const analyze = vi.fn<SessionOptions['analyze']>((draft, { disabled, except, incoming }) => {
    if (change.broken) throw new Error('engine')
    const found = findingsIn(draft).filter((finding) => !disabled.has(finding.ruleId) && !except(finding))
    return { ...report(draft, found), thread: incoming && (change.thread ?? null) }
  })
  const keepWording = vi.fn()
  const neverFlag = vi.fn()
  const session = startSession(view.compose, {
    ui: {
      render: () => {},
      paint,
      showIncoming: () => {},
      isHoldShown: () => session.state.hold !== null,
      ...change.ui,
    },
    analyze,
    settings: () => settings,
    setRule: (ruleId, on) => {
      settings.disabledRules = new Set(on ? [] : [ruleId])
    },
    keepWording,
    neverFlag,
    setReading: (on) => {
      settings.readIncoming = on
    },
    backNow: () => {
      settings.restsUntil = 0
      session.refresh()
    },
    lockOn: (path) => change.locks?.[path] ?? null,
    whenReady: change.whenReady ?? ((read) => read()),
    onFault: (error) => faults.push(error),
  })
  return { view, session, faults, settings, paint, keepWording, neverFlag, analyze }
}

/** Timers that run when told, and frames at once, for each test of the file. */
export function useFakeTime(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
}
