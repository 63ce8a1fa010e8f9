import { describe, expect, it, vi } from 'vitest'
import type { Duty } from '../../utils/tone/thread/types'
import { start, useFakeTime } from './fakes'

useFakeTime()

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
