// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { commandMessage } from '../utils/commands'
import { type PageOptions, startPage } from '../utils/page/start-page'
import type { SessionActions, SessionUi } from '../utils/session/start-session'
import type { SessionState } from '../utils/session/state'
import { effectiveOf, shipped } from '../utils/settings/effective'
import type { Layer, Sources } from '../utils/settings/types'
import { applyEdits } from '../utils/tone/edit'
import type { ComposeView, WebmailAdapter } from '../utils/webmail/types'
import { t } from './components/english'

/** What the interface was shown last; the interface itself is the browser tests' to look at. */
let shown: { state: SessionState; actions: SessionActions }
vi.mock('../utils/page/compose-ui', () => ({
  createComposeUi: (): SessionUi => ({
    render: (state, actions) => {
      shown = { state, actions }
    },
    paint: () => {},
    showIncoming: () => {},
    isHoldShown: () => false,
  }),
}))
vi.mock('../utils/page/host', () => ({ createHost: () => ({}) }))
vi.mock('../utils/page/underlines', () => ({ createUnderlines: () => ({}) }))

const now = 1_000_000
const site = 'mail.google.com'
let end: AbortController
let text: string

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now })
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  end = new AbortController()
  text = 'Hi Ana, You clearly do not understand how this works.'
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const settings = (own: Layer, more: Partial<Sources> = {}) => effectiveOf({ ...shipped, own, ...more })

/** A page with one draft open. */
function start(effective = shipped, changeSettings: PageOptions['changeSettings'] = async () => {}) {
  const root = document.createElement('div')
  document.body.append(root)
  const view = {
    kind: 'new',
    root,
    signal: end.signal,
    getEditable: () => root,
    getDraft: () => ({ text, masks: [], items: [], loud: [] }),
    getCaret: () => null,
    getRecipients: () => [],
    getIncoming: () => null,
    applyEdits: (edits: Parameters<ComposeView['applyEdits']>[0]) => {
      text = applyEdits(text, edits)
      return 'applied'
    },
    focus: () => {},
    onInput: () => {},
    onSend: () => {},
  } as unknown as ComposeView
  const adapter = {
    observe: (_: unknown, listeners: { onComposeView(view: ComposeView): void }) => listeners.onComposeView(view),
  } as unknown as WebmailAdapter
  const css = { inPage: '', highlights: '' }
  return startPage({ document, adapter, site, settings: effective, changeSettings, t, css, signal: end.signal })
}
const rules = () => shown.state.findings.map(({ ruleId }) => ruleId)

describe('quiet for an hour', () => {
  it('is seen by an open draft, and over by itself', async () => {
    const page = start()
    expect(rules()).toContain('competence-doubt')
    page.onSettings(settings({ quietUntil: now + 3_600_000 }))
    expect(rules()).toEqual([])
    expect(shown.state.restsUntil).toBe(now + 3_600_000)
    expect(await page.answer({ type: 'deskside:page-state' })).toMatchObject({ status: 'paused', composes: 1 })
    vi.advanceTimersByTime(3_600_000)
    expect(rules()).toContain('competence-doubt')
    expect(await page.answer({ type: 'deskside:page-state' })).toMatchObject({ status: 'reading' })
  })

  it('ends when asked, for all drafts', () => {
    const change = vi.fn<PageOptions['changeSettings']>(async () => {})
    start(settings({ quietUntil: now + 3_600_000 }), change)
    expect(rules()).toEqual([])
    shown.actions.backNow()
    expect(change).toHaveBeenCalledWith({ quietUntil: undefined })
    expect(rules()).toContain('competence-doubt')
  })

  it('that is over when the page opens is none', () => {
    start(settings({ quietUntil: now - 1 }))
    expect(shown.state.restsUntil).toBe(0)
    expect(rules()).toContain('competence-doubt')
  })
})

describe('a change made beside the draft', () => {
  it('that the browser refuses is in force here, and said', async () => {
    start(shipped, () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')))
    shown.actions.togglePanel(false)
    shown.actions.turnOff('competence-doubt')
    expect(rules()).not.toContain('competence-doubt')
    await vi.waitFor(() => expect(shown.state.note).toEqual({ kind: 'not-kept', said: 'QUOTA_BYTES quota exceeded' }))
  })

  it('of what is locked is none, and the reason is said', () => {
    const change = vi.fn<PageOptions['changeSettings']>(async () => {})
    const locked: Layer = { rules: { 'competence-doubt': 'warning' } }
    start(settings({}, { policy: { ...shipped.policy, locked, reason: 'Ask the desk.' } }), change)
    shown.actions.togglePanel(false)
    shown.actions.turnOff('competence-doubt')
    expect(change).not.toHaveBeenCalled()
    expect(rules()).toContain('competence-doubt')
    expect(shown.state.note).toEqual({ kind: 'locked', reason: 'Ask the desk.' })
  })
})

it('does what the keys of the browser ask for, and nothing for another message', () => {
  const page = start()
  page.obey({ type: 'deskside:page-state' })
  expect(shown.state.panel).toBeNull()
  page.obey(commandMessage('open-panel'))
  expect(shown.state.panel).toMatchObject({ focusRequest: 1 })
  page.obey(commandMessage('accept-first'))
  expect(text).toMatch(/^Hi Ana, (would it help|I can explain)/i)
})
