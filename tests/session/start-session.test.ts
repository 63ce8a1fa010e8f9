import { describe, expect, it, vi } from 'vitest'
import { startSession } from '../../utils/session/start-session'
import { asked, excerpts, fakeView, report, start, useFakeTime } from './fakes'

useFakeTime()

describe('startSession', () => {
  it('reads the draft when the typing pauses, not before', () => {
    const { view, session } = start('')
    view.type('this is bad')
    expect(excerpts(session.state)).toEqual([])
    vi.runAllTimers()
    expect(excerpts(session.state)).toEqual(['bad'])
  })

  it('reads what is typed before its first reading when the typing pauses, not before', () => {
    let readFirst = (): void => {}
    const { view, session, analyze } = start('', {
      whenReady: (read) => {
        readFirst = read
      },
    })
    view.type('that is bad')
    readFirst()
    expect(analyze).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(excerpts(session.state)).toEqual(['bad'])
  })

  it('reads and sends, though its first reading cannot be waited for', async () => {
    const { view, session, faults } = start('that is bad', {
      whenReady: () => {
        throw new Error('no idle moments')
      },
    })
    expect(faults).toHaveLength(1)
    view.type('that is so bad')
    vi.runAllTimers()
    expect(excerpts(session.state)).toEqual(['bad'])
    expect(await view.send()).toBe(false)
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
        whenReady: (read) => read(),
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
