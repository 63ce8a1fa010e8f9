import { beforeEach, describe, expect, it, vi } from 'vitest'
import { start, useFakeTime } from './fakes'

useFakeTime()

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
