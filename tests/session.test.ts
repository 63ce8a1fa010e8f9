import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SessionSettings } from '../utils/session/draft-reader'
import { type SessionOptions, type SessionUi, startSession } from '../utils/session/start-session'
import {
  dismissalKey,
  findingKey,
  initialState,
  reduce,
  type SessionEvent,
  type SessionState,
} from '../utils/session/state'
import { applyEdits } from '../utils/tone/edit'
import { noPreference } from '../utils/tone/preference'
import type { Duty, ThreadReport } from '../utils/tone/thread/types'
import type { Credit, Finding, Report, Severity, Span } from '../utils/tone/types'
import type { ComposeView, IncomingMessage, SendAttempt } from '../utils/webmail/types'

/** A stand-in engine: "bad" is a warning mended to "good", "idiot" an error, "hmm" a hint; two kinds together are hot. */
const signs: Record<string, { severity: Severity; instead: string }> = {
  bad: { severity: 'warning', instead: 'good' },
  idiot: { severity: 'error', instead: 'friend' },
  hmm: { severity: 'hint', instead: 'well' },
}
function findingsIn(text: string): Finding[] {
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
function report(text: string, findings = findingsIn(text)): Report {
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
const credit = (creditId: string, excerpt: string): Credit => ({
  creditId,
  axis: null,
  span: { start: 0, end: excerpt.length },
  excerpt,
})
const stateAfter = (state: SessionState, ...events: SessionEvent[]): SessionState => events.reduce(reduce, state)
const profile = { reader: { level: 'lay', place: null }, formality: 'balanced', known: [] } as const
const checked = (text: string): SessionEvent => ({ type: 'checked', report: report(text), incoming: null, profile })
const excerpts = (state: SessionState): string[] => state.findings.map(({ excerpt }) => excerpt)

describe('reduce', () => {
  const bad = stateAfter(initialState, {
    type: 'checked',
    report: {
      ...report('a bad, bad day'),
      credits: [credit('greets', 'Hi'), credit('thanks', 'ta'), credit('greets', 'Hello')],
      heat: { level: 5, signs: ['rule-bad', 'short-sentences'], hot: true },
    },
    incoming: null,
    profile,
  })
  const warm = { credits: [{ excerpt: 'Hi' }, { excerpt: 'ta' }], heat: ['rule-bad', 'short-sentences'] }
  const nothing = { findings: [], credits: [], heat: [] }

  it.each<[string, SessionEvent[], Partial<Record<keyof SessionState, unknown>>]>([
    [
      'carries findings across typing before them',
      [{ type: 'edited', text: 'oh, a bad, bad day' }],
      { text: 'oh, a bad, bad day' },
    ],
    ['keeps what works and the heat while the draft is edited', [{ type: 'edited', text: 'so a bad, bad day' }], warm],
    ['is not unavailable after a check', [{ type: 'failed' }, checked('fine')], { unavailable: false, findings: [] }],
    ['shows nothing when a check failed', [{ type: 'failed' }], { unavailable: true, ...nothing }],
    ['shows nothing when quiet', [{ type: 'quiet-changed', quiet: true }], { quiet: true, ...nothing }],
    [
      'shows nothing when switched off',
      [{ type: 'switched', off: true, restsUntil: 0, reading: true }],
      { off: true, ...nothing, panel: null },
    ],
    ['forgets the heat that is gone', [checked('a bad, bad day')], { heat: [], credits: [] }],
    [
      'remembers what was sent anyway',
      [{ type: 'sent-anyway', text: 'a bad day' }],
      { approved: 'a bad day', hold: null },
    ],
    [
      'offers to undo a check turned off',
      [{ type: 'turned-off', ruleId: 'rule-bad' }],
      { turnedOff: 'rule-bad', findings: [], heat: [] },
    ],
  ])('%s', (_, events, expected) => {
    expect(stateAfter(bad, ...events)).toMatchObject(expected)
  })

  it('moves spans, and drops findings that were typed into', () => {
    expect(
      stateAfter(bad, { type: 'edited', text: 'oh, a bad, bad day' }).findings.map(({ span }) => span.start),
    ).toEqual([6, 11])
    expect(excerpts(stateAfter(bad, { type: 'edited', text: 'a baad, bad day' }))).toEqual(['bad'])
  })

  it('keeps a dismissal while the draft is edited, and only for those words', () => {
    const dismissed = stateAfter(bad, {
      type: 'dismissed',
      key: dismissalKey(bad.findings[0] as Finding),
      last: null,
    })
    expect(excerpts(dismissed)).toEqual([])
    expect(dismissed.heat).toEqual([])
    expect(excerpts(stateAfter(dismissed, checked('a bad, bad idiot')))).toEqual(['idiot'])
  })

  it('names the heat only while the draft is hot', () => {
    const cool = { ...report('a bad day'), heat: { level: 2, signs: ['rule-bad'], hot: false } }
    expect(stateAfter(bad, { type: 'checked', report: cool, incoming: null, profile }).heat).toEqual([])
  })

  it('goes on to the next card when the open one has gone', () => {
    const mixed = stateAfter(initialState, checked('bad hmm idiot'))
    const key = findingKey(mixed.findings[0] as Finding, mixed.findings)
    const opened = stateAfter(mixed, { type: 'opened', at: 'phrase', active: key, focus: false })
    expect(stateAfter(opened, checked('good hmm idiot')).panel?.active).toBe('rule-idiot:idiot#0')
  })

  it('names the worst reasons first when it holds, and lands on the first finding', () => {
    const held = stateAfter(initialState, {
      type: 'held',
      report: report('hmm bad idiot'),
      incoming: null,
      profile,
      breath: 30,
    })
    expect(held.hold?.reasons.map(({ excerpt }) => excerpt)).toEqual(['idiot'])
    const heated = { ...report('hmm bad'), heat: { level: 5, signs: ['rule-bad', 'short-sentences'], hot: true } }
    expect(
      stateAfter(initialState, { type: 'held', report: heated, incoming: null, profile, breath: 0 }).hold,
    ).toMatchObject({
      reasons: [{ excerpt: 'bad' }],
      signs: ['short-sentences'],
    })
    // What is only missing may stand before it, and holds nothing.
    const missing = findingsIn('bad').map((finding) => ({ ...finding, ruleId: 'rule-missing', missing: true }))
    const behind = { ...report('bad hmm bad', [...missing, ...findingsIn('bad hmm bad').slice(1)]) }
    const hot = { ...behind, verdict: 'error' as const, heat: { level: 5, signs: ['rule-bad'], hot: true } }
    const heldHot = stateAfter(initialState, { type: 'held', report: hot, incoming: null, profile, breath: 0 })
    expect(stateAfter(heldHot, { type: 'went-back' }).panel?.active).toBe('rule-bad:bad#0')
    const back = stateAfter(held, { type: 'went-back' })
    expect(back).toMatchObject({ hold: null, panel: { active: 'rule-idiot:idiot#0', focusRequest: 1 } })
  })
})

interface FakeView {
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
function fakeView(text: string): FakeView {
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

const asked = {
  preference: () => noPreference,
  assumed: { level: 'lay', formality: 'balanced' },
  name: '',
  greeting: 'Hi',
  closing: '',
  readIncoming: true,
  breath: 30,
  people: [],
} as const

function start(
  text: string,
  change: Partial<SessionSettings> & {
    ui?: Partial<SessionUi>
    broken?: boolean
    thread?: ThreadReport
    locks?: Record<string, string>
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
    onFault: (error) => faults.push(error),
  })
  return { view, session, faults, settings, paint, keepWording, neverFlag, analyze }
}

describe('startSession', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => run())
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('reads the draft when the typing pauses, not before', () => {
    const { view, session } = start('')
    view.type('this is bad')
    expect(excerpts(session.state)).toEqual([])
    vi.runAllTimers()
    expect(excerpts(session.state)).toEqual(['bad'])
  })

  it('hands the engine what the page says about the words', () => {
    const view = fakeView('so red')
    const span = { start: 3, end: 6 }
    const said = { masks: [{ start: 0, end: 2 }], items: [{ span, kind: 'numbered' as const }], loud: [span] }
    const analyze = vi.fn((text: string) => report(text))
    startSession(
      { ...view.compose, getDraft: () => ({ text: view.text, ...said }) },
      {
        ui: { render: () => {}, paint: () => {}, showIncoming: () => {}, isHoldShown: () => false },
        analyze,
        settings: () => ({ off: false, restsUntil: 0, checkWhen: 'typing', disabledRules: new Set(), ...asked }),
        setRule: () => {},
        keepWording: () => {},
        neverFlag: () => {},
        setReading: () => {},
        backNow: () => {},
        lockOn: () => null,
        onFault: () => {},
      },
    )
    expect(analyze).toHaveBeenCalledWith('so red', expect.objectContaining(said))
  })

  it.each([
    ['panel', ['bad']],
    ['sending', ['bad']],
  ] as const)('checkWhen %s: only when the panel is opened', (checkWhen, found) => {
    const { view, session } = start('bad', { checkWhen })
    view.type('so bad')
    vi.runAllTimers()
    expect(excerpts(session.state)).toEqual([])
    session.actions.togglePanel(false)
    expect(excerpts(session.state)).toEqual(found)
  })

  it.each(['typing', 'panel', 'sending'] as const)('checkWhen %s: holds a heated draft', async (checkWhen) => {
    const { view } = start('you idiot', { checkWhen })
    expect(await view.send()).toBe(true)
    expect(view.sent).toEqual([])
  })

  it('sends a calm draft at once, and one with mere warnings', async () => {
    const { view } = start('that is bad')
    expect(await view.send()).toBe(false)
    expect(view.sent).toEqual(['that is bad'])
  })

  it('judges what stands there now, not the last check', async () => {
    const { view } = start('fine')
    view.text = 'you idiot'
    expect(await view.send()).toBe(true)
  })

  it('sends exactly once on "Send anyway", and does not ask again about the same words', async () => {
    const { view, session } = start('you idiot')
    await view.send()
    session.actions.sendAnyway()
    session.actions.sendAnyway()
    expect(view.sent).toEqual(['you idiot'])
    expect(await view.send()).toBe(false)
    view.type('you bad idiot')
    expect(await view.send()).toBe(true)
  })

  it('goes back without sending', async () => {
    const { view, session } = start('you idiot')
    await view.send()
    session.actions.goBack()
    expect(view.sent).toEqual([])
    expect(session.state).toMatchObject({ hold: null, panel: { active: 'rule-idiot:idiot#0' } })
    session.actions.sendAnyway()
    expect(view.sent).toEqual([])
  })

  describe('a breath', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 })
    })
    const held = async (change: Parameters<typeof start>[1] = {}) => {
      const started = start('you idiot', change)
      await started.view.send()
      started.session.actions.takeBreath()
      return started
    }

    it('sends by itself when it is over, once, and not before', async () => {
      const { view, session } = await held()
      expect(session.state.hold).toMatchObject({ breath: 30, until: 1_030_000 })
      vi.advanceTimersByTime(29_999)
      expect(view.sent).toEqual([])
      vi.advanceTimersByTime(1)
      expect(view.sent).toEqual(['you idiot'])
      expect(session.state.hold).toBeNull()
      vi.runAllTimers()
      expect(view.sent).toHaveLength(1)
    })

    it('is as long as the settings say, and none where they say none', async () => {
      const { session } = await held({ breath: 5 })
      expect(session.state.hold).toMatchObject({ until: 1_005_000 })
      const none = await held({ breath: 0 })
      expect(none.session.state.hold).toMatchObject({ breath: 0, until: null })
      vi.runAllTimers()
      expect(none.view.sent).toEqual([])
    })

    it.each<[string, (started: ReturnType<typeof start>) => void]>([
      ['the writer goes back', ({ session }) => session.actions.goBack()],
      ['the editor goes', ({ view }) => view.end.abort()],
      ['the draft is another', ({ view }) => view.type('you idiot?')],
      [
        'it is switched off meanwhile',
        ({ session, settings }) => {
          settings.off = true
          session.refresh()
        },
      ],
    ])('sends nothing where %s', async (_, meanwhile) => {
      const started = await held()
      meanwhile(started)
      vi.runAllTimers()
      expect(started.view.sent).toEqual([])
      expect(started.session.state.hold === null || started.view.end.signal.aborted).toBe(true)
    })

    it('can be cut short', async () => {
      const { view, session } = await held()
      session.actions.sendAnyway()
      vi.runAllTimers()
      expect(view.sent).toEqual(['you idiot'])
    })
  })

  describe('the mail it answers', () => {
    const said = { start: 0, end: 16 }
    const duty: Duty = { kind: 'question', ruleId: 'unanswered', state: 'open', said, at: null, starter: null }
    const mail = { sender: { name: 'Lopez, Ana', address: null }, sentAt: '10:42', text: 'When is it back? Ana' }
    function startReply(change: Parameters<typeof start>[1] = {}, owed: Partial<Duty> = {}) {
      const thread = { mood: { mood: 'calm', signs: [] }, answers: [], acknowledged: null, nextStep: null } as const
      const started = start('', { ...change, thread: { ...thread, duties: [{ ...duty, ...owed }] } })
      started.view.incoming = mail
      started.view.type('Hi Ana')
      vi.runAllTimers()
      return started
    }
    const key = 'unanswered:when is it back?'

    it('is read with the draft, and named', () => {
      const { session, analyze } = startReply()
      const incoming = { text: mail.text, sender: 'Ana', sentAt: '10:42' }
      expect(session.state).toMatchObject({ incoming, reading: true, thread: { duties: [duty] } })
      expect(analyze).toHaveBeenLastCalledWith('Hi Ana', expect.objectContaining({ incoming, writing: true }))
    })

    it('is missed only once the writer looks, or is done', () => {
      const { view, session, analyze } = startReply()
      session.actions.togglePanel(false)
      view.type('Hi Ana,')
      vi.runAllTimers()
      expect(analyze).toHaveBeenLastCalledWith('Hi Ana,', expect.objectContaining({ writing: false }))
    })

    it('is left alone where reading is switched off', () => {
      const { session, analyze, settings } = startReply()
      session.actions.setReading(false)
      expect(settings.readIncoming).toBe(false)
      expect(session.state.incoming).toBeNull()
      expect(analyze).toHaveBeenLastCalledWith('Hi Ana', expect.objectContaining({ incoming: null }))
    })

    it('shows what is owed where it stands: in the draft, else in the mail', () => {
      const showIncoming = vi.fn()
      const open = startReply({ ui: { showIncoming } })
      open.session.actions.showDuty(key)
      expect(showIncoming).toHaveBeenCalledWith(said)
      const at = { start: 0, end: 2 }
      const done = startReply({ ui: { showIncoming } }, { at })
      const focus = vi.spyOn(done.view.compose, 'focus')
      done.session.actions.showDuty(key)
      expect(focus).toHaveBeenCalledWith(at)
      expect(showIncoming).toHaveBeenCalledTimes(1)
    })

    it('types the beginning it offers, and remembers what was dismissed', () => {
      const { view, session } = startReply({}, { starter: { span: { start: 6, end: 6 }, newText: '! About that:' } })
      session.actions.startDuty(key)
      expect(view.text).toBe('Hi Ana! About that:')
      session.actions.dismissDuty(key)
      expect(session.state.dismissed.has(key)).toBe(true)
    })
  })

  it('reads for another reader when told so, in this draft', () => {
    const { view, session, analyze } = start('so bad')
    expect(analyze).toHaveBeenLastCalledWith(
      'so bad',
      expect.objectContaining({ reader: { level: 'lay', place: null } }),
    )
    session.actions.setReader('technical')
    view.type('so bad!')
    vi.runAllTimers()
    const reader = { level: 'technical', place: null }
    expect(analyze).toHaveBeenLastCalledWith('so bad!', expect.objectContaining({ reader }))
    expect(session.state.profile).toMatchObject({ reader })
  })

  it('offers to keep a dismissal for good, once', () => {
    const { session, neverFlag } = start('so bad')
    session.actions.neverFlag()
    expect(neverFlag).not.toHaveBeenCalled()
    session.actions.dismiss('rule-bad:bad#0')
    expect(session.state.dismissedLast).toEqual({ ruleId: 'rule-bad', phrase: 'bad' })
    session.actions.neverFlag()
    session.actions.neverFlag()
    expect(neverFlag).toHaveBeenCalledExactlyOnceWith({ ruleId: 'rule-bad', phrase: 'bad' })
  })

  it('types a suggestion and reads again', () => {
    const { view, session } = start('so bad, bad')
    session.actions.use('rule-bad:bad#1', 0)
    expect(view.text).toBe('so bad, good')
    expect(excerpts(session.state)).toEqual(['bad'])
  })

  it('refuses a suggestion whose words moved on, and reads again', () => {
    const { view, session } = start('so bad')
    view.text = 'not so bad'
    session.actions.use('rule-bad:bad#0', 0)
    expect(view.text).toBe('not so bad')
    expect(session.state.findings[0]?.span).toEqual({ start: 7, end: 10 })
  })

  describe('the friendlier version', () => {
    it('shows each change, and types those that are taken, all at once', () => {
      const { view, session } = start('so bad. A bad day. You idiot')
      session.actions.openFriendlier()
      expect(session.state.friendlier?.changes.map(({ newText }) => newText)).toEqual(['good', 'good', 'friend'])
      session.actions.toggleChange(1)
      session.actions.useFriendlier()
      expect(view.text).toBe('so good. A bad day. You friend')
      expect(session.state.friendlier).toBeNull()
      expect(excerpts(session.state)).toEqual(['bad'])
    })

    it('takes a change in again', () => {
      const { view, session } = start('so bad')
      session.actions.openFriendlier()
      session.actions.toggleChange(0)
      session.actions.toggleChange(0)
      session.actions.useFriendlier()
      expect(view.text).toBe('so good')
    })

    it('is not offered where nothing is grave', () => {
      const { session } = start('hmm')
      session.actions.openFriendlier()
      expect(session.state.friendlier).toBeNull()
    })

    it('is gone as soon as the draft is another', () => {
      const { view, session } = start('so bad')
      session.actions.openFriendlier()
      view.type('so bad!')
      expect(session.state.friendlier).toBeNull()
      session.actions.useFriendlier()
      expect(view.text).toBe('so bad!')
    })

    it('touches nothing where the page moved on unheard', () => {
      const { view, session } = start('so bad')
      session.actions.openFriendlier()
      view.text = 'not so bad'
      session.actions.useFriendlier()
      expect(view.text).toBe('not so bad')
    })

    it('greets the one it goes to by name, unless that check is off', () => {
      const text =
        'You sent a bad form. Your old shortcut points to the old place and cannot find your folders. The new one lies on your desktop since this morning. It opens the same folders.'
      for (const [off, greeted] of [
        [[], 'Hi Ana,\n\nYou sent a good form.'],
        [['no-greeting'], 'You sent a good form.'],
      ] as const) {
        const { view, session } = start(text, { disabledRules: new Set(off) })
        view.compose.getRecipients = () => [{ field: 'to', name: 'Lopez, Ana', address: null }]
        session.actions.openFriendlier()
        session.actions.useFriendlier()
        expect(view.text.startsWith(greeted)).toBe(true)
      }
    })
  })

  it('selects a gap to fill for overtyping, and nothing else', () => {
    const { view, session } = start('so bad, bad')
    const focus = vi.spyOn(view.compose, 'focus')
    session.actions.useOwn('rule-bad:bad#0', 'odd', false)
    expect(focus).not.toHaveBeenCalled()
    session.actions.useOwn('rule-bad:bad#0', 'late, since […why]', false)
    expect(view.text).toBe('so odd, late, since […why]')
    expect(focus).toHaveBeenCalledWith({ start: 20, end: 26 })
  })

  it('types a wording of the writer, and keeps it only when asked to', () => {
    const { view, session, keepWording } = start('so bad, bad')
    session.actions.useOwn('rule-bad:bad#0', 'odd', false)
    expect(view.text).toBe('so odd, bad')
    expect(keepWording).not.toHaveBeenCalled()
    session.actions.useOwn('rule-bad:bad#0', 'rough', true)
    expect(view.text).toBe('so odd, rough')
    expect(keepWording).toHaveBeenCalledWith({ phrase: 'bad', wording: 'rough' })
  })

  it('holds nothing that was dismissed, and nothing in a quiet draft', async () => {
    const { view, session } = start('you idiot')
    session.actions.dismiss('rule-idiot:idiot#0')
    expect(await view.send()).toBe(false)
    const quiet = start('you idiot')
    quiet.session.actions.setQuiet(true)
    expect(await quiet.view.send()).toBe(false)
    expect(quiet.session.state.findings).toEqual([])
  })

  it('says the heat anew when a sign of it is dismissed or turned off', () => {
    const heated = (): ReturnType<typeof start> => {
      const started = start('bad idiot, bad hmm')
      expect(started.session.state.heat).toEqual(['rule-bad', 'rule-idiot', 'rule-hmm'])
      return started
    }
    const { session } = heated()
    session.actions.dismiss('rule-hmm:hmm#0')
    expect(session.state.heat).toEqual(['rule-bad', 'rule-idiot'])
    session.actions.dismiss('rule-bad:bad#0')
    expect(session.state.heat).toEqual([])
    const other = heated().session
    other.actions.turnOff('rule-bad')
    expect(other.state.heat).toEqual(['rule-idiot', 'rule-hmm'])
  })

  it('turns a check off and on again', () => {
    const { session } = start('bad')
    session.actions.turnOff('rule-bad')
    session.refresh()
    expect(excerpts(session.state)).toEqual([])
    session.actions.undoTurnOff('rule-bad')
    session.refresh()
    expect(excerpts(session.state)).toEqual(['bad'])
  })

  it('says why a setting cannot be changed, and changes nothing', () => {
    const locks = { 'rules.rule-bad': 'ask the desk', wordings: '', readIncoming: '' }
    const { view, session, settings, keepWording } = start('bad, bad', { locks })
    session.actions.turnOff('rule-bad')
    expect(session.state.note).toEqual({ kind: 'locked', reason: 'ask the desk' })
    expect(session.state.turnedOff).toBeNull()
    expect(settings.disabledRules.size).toBe(0)
    session.actions.useOwn('rule-bad:bad#0', 'odd', true)
    expect(view.text).toBe('odd, bad')
    expect(keepWording).not.toHaveBeenCalled()
    session.actions.setReading(false)
    expect(settings.readIncoming).toBe(true)
    session.actions.close()
    expect(session.state.note).toBeNull()
  })

  it('says that a change was not kept until the panel is closed, whatever is typed meanwhile', () => {
    const { view, session } = start('bad')
    session.note({ kind: 'not-kept', said: 'full' })
    view.type('so bad')
    vi.runAllTimers()
    expect(session.state.note).toEqual({ kind: 'not-kept', said: 'full' })
    session.actions.close()
    expect(session.state.note).toBeNull()
  })

  it('goes through the findings in the order of the panel, round and round', () => {
    const { session } = start('hmm bad idiot')
    const active = (): string | undefined => session.state.panel?.active?.replace(/:.*/, '')
    const seen = [1, 1, 1, 1, -1, -1].map((by) => {
      session.actions.step(by as 1 | -1)
      return active()
    })
    expect(seen).toEqual(['rule-idiot', 'rule-bad', 'rule-hmm', 'rule-idiot', 'rule-hmm', 'rule-bad'])
    expect(session.state.panel?.focusRequest).toBe(6)
  })

  it('takes the first wording for what is open or at the caret; else it opens the panel', () => {
    const { view, session } = start('so bad, you idiot')
    session.actions.acceptFirst()
    expect(view.text).toBe('so bad, you idiot')
    expect(session.state.panel?.active).toBe('rule-idiot:idiot#0')
    session.actions.acceptFirst()
    expect(view.text).toBe('so bad, you friend')
    session.actions.close()
    view.compose.getCaret = () => ({ start: 4, end: 4 })
    session.actions.acceptFirst()
    expect(view.text).toBe('so good, you friend')
  })

  it('is quiet everywhere for a while: paused, nothing held, and back with what it finds', async () => {
    const { view, session, settings } = start('you idiot')
    session.actions.togglePanel(false)
    settings.restsUntil = 5
    session.refresh()
    expect(session.state).toMatchObject({ restsUntil: 5, findings: [], panel: null })
    view.type('you bad idiot')
    vi.runAllTimers()
    expect(session.state.findings).toEqual([])
    expect(await view.send()).toBe(false)
    session.actions.togglePanel(false)
    session.actions.backNow()
    expect(excerpts(session.state)).toEqual(['bad', 'idiot'])
    expect(session.state.panel).not.toBeNull()
  })

  it('does nothing while switched off, and reads when switched on', async () => {
    const { view, session, settings } = start('you idiot', { off: true })
    expect(await view.send()).toBe(false)
    expect(session.state.findings).toEqual([])
    settings.off = false
    session.refresh()
    expect(excerpts(session.state)).toEqual(['idiot'])
  })

  describe('fails open', () => {
    it('when the engine throws', async () => {
      const { view, session, faults } = start('you idiot', { broken: true })
      expect(session.state.unavailable).toBe(true)
      expect(faults.length).toBeGreaterThan(0)
      expect(await view.send()).toBe(false)
      expect(view.sent).toEqual(['you idiot'])
    })

    it('when the page changed under the adapter, and recovers when it is readable again', async () => {
      const { view, session } = start('you idiot')
      view.broken = true
      expect(await view.send()).toBe(false)
      expect(session.state.unavailable).toBe(true)
      view.broken = false
      view.type('you bad idiot')
      vi.runAllTimers()
      expect(session.state.unavailable).toBe(false)
    })

    it('when the hold dialog cannot be shown: the mail goes out, once', async () => {
      const { view } = start('you idiot', { ui: { isHoldShown: () => false } })
      expect(await view.send()).toBe(true)
      expect(view.sent).toEqual(['you idiot'])
    })

    it('when the page takes the open dialog away: asking again sends', async () => {
      let there = true
      const { view } = start('you idiot', { ui: { isHoldShown: () => there } })
      expect(await view.send()).toBe(true)
      there = false
      expect(await view.send()).toBe(false)
      expect(view.sent).toEqual(['you idiot'])
    })

    it('when the interface throws', async () => {
      const { view } = start('you idiot', {
        ui: {
          render: () => {
            throw new Error('host gone')
          },
          isHoldShown: () => false,
        },
      })
      await view.send()
      expect(view.sent).toEqual(['you idiot'])
    })
  })

  it('is silent after the compose view has gone', () => {
    const { view, session, paint } = start('fine')
    view.end.abort()
    paint.mockClear()
    view.type('bad')
    vi.runAllTimers()
    expect(paint).not.toHaveBeenCalled()
    expect(session.state.findings).toEqual([])
  })
})
