import { describe, expect, it } from 'vitest'
import { excerpts, start, useFakeTime } from './fakes'

useFakeTime()

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
