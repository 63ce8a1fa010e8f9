// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HoldDialog } from '../../components/HoldDialog'
import { expectAccessible } from './accessible'
import { t } from './english'

const onBack = vi.fn<() => void>()
const onSendAnyway = vi.fn<() => void>()
const reasons = [
  { label: 'Rude word', excerpt: 'that daft request' },
  { label: 'Heat is building up', excerpt: null },
]
const onBreath = vi.fn<() => void>()
const dialog = (breath: number, until: number | null) => (
  <HoldDialog
    reasons={reasons}
    breath={breath}
    until={until}
    t={t}
    onBreath={onBreath}
    onBack={onBack}
    onSendAnyway={onSendAnyway}
  />
)
const open = (breath = 0, until: number | null = null) => render(dialog(breath, until)).container
const back = () => screen.getByRole('button', { name: 'Go back' })
const sendAnyway = () => screen.getByRole('button', { name: 'Send anyway' })

beforeEach(() => {
  onBack.mockClear()
  onSendAnyway.mockClear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the hold', () => {
  it('is a modal alert with a name, a description and its reasons', async () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal')
    const container = open()
    expect(showModal).toHaveBeenCalledTimes(1)
    const dialog = screen.getByRole('alertdialog', { name: 'Take a breath?' })
    expect(dialog.textContent).toContain('This may land harder than you mean.')
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Rude wordthat daft request',
      'Heat is building up',
    ])
    await expectAccessible(container)
  })

  it('begins at "Go back"', () => {
    open()
    expect(document.activeElement).toBe(back())
  })

  it('stands as a layer where the page allows no modal', () => {
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(() => {
      throw new DOMException('not here', 'InvalidStateError')
    })
    open()
    expect((screen.getByRole('alertdialog') as HTMLDialogElement).open).toBe(true)
    expect(document.activeElement).toBe(back())
  })

  it('goes back, once', async () => {
    open()
    await userEvent.click(back())
    await userEvent.click(back())
    expect(onBack).toHaveBeenCalledTimes(1)
    expect(onSendAnyway).not.toHaveBeenCalled()
  })

  it('sends anyway, once, whatever follows', async () => {
    open()
    await userEvent.click(sendAnyway())
    await userEvent.click(sendAnyway())
    await userEvent.keyboard('{Escape}')
    expect(onSendAnyway).toHaveBeenCalledTimes(1)
    expect(onBack).not.toHaveBeenCalled()
  })

  it.each(['{Enter}', ' '])('is answered by the key "%s"', async (key) => {
    open()
    await userEvent.keyboard(key)
    expect(onBack).toHaveBeenCalledTimes(1)
  })

  it('Esc goes back, and so does the browser closing it', async () => {
    open()
    await userEvent.keyboard('{Escape}')
    fireEvent(screen.getByRole('alertdialog'), new Event('cancel', { cancelable: true }))
    fireEvent(screen.getByRole('alertdialog'), new Event('close'))
    expect(onBack).toHaveBeenCalledTimes(1)
  })

  it('keeps Tab inside', async () => {
    const user = userEvent.setup()
    open()
    await user.tab()
    expect(document.activeElement).toBe(sendAnyway())
    await user.tab()
    expect(document.activeElement).toBe(back())
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(sendAnyway())
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(back())
  })
})

describe('the breath', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: 0 })
    onBreath.mockClear()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
  const text = () => screen.getByRole('alertdialog').querySelector('#hold-text')?.textContent

  it('is offered with its length, and begins at "Go back"', async () => {
    const container = open(30)
    fireEvent.click(screen.getByRole('button', { name: 'Wait 30 seconds, then send' }))
    expect(onBreath).toHaveBeenCalledTimes(1)
    expect(document.activeElement).toBe(back())
    vi.useRealTimers()
    await expectAccessible(container)
  })

  it('is not offered where it is switched off', () => {
    open(0)
    expect(screen.queryByRole('button', { name: /Wait/ })).toBeNull()
  })

  it('says how long it takes, and leaves both ways open', () => {
    open(30, 30_000)
    expect(text()).toBe('It goes out in 30 seconds, unless you go back.')
    act(() => {
      vi.advanceTimersByTime(29_000)
    })
    expect(text()).toBe('It goes out in 1 second, unless you go back.')
    expect(screen.queryByRole('button', { name: /Wait/ })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Send now' }))
    expect(onSendAnyway).toHaveBeenCalledTimes(1)
  })
})

describe('the gesture that opened it presses nothing', () => {
  // A browser clicks the focused button when these are not cancelled.
  const goesThrough = (type: 'keydown' | 'keyup', init: KeyboardEventInit) =>
    back().dispatchEvent(new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init }))

  it.each(['Enter', ' '])('"%s" held down', (key) => {
    open()
    expect(goesThrough('keydown', { key, repeat: true })).toBe(false)
    expect(goesThrough('keyup', { key })).toBe(false)
    expect(goesThrough('keydown', { key })).toBe(true)
    expect(goesThrough('keyup', { key })).toBe(true)
  })

  it('Ctrl+Enter once more', () => {
    open()
    expect(goesThrough('keydown', { key: 'Enter', ctrlKey: true })).toBe(false)
    expect(goesThrough('keydown', { key: 'Enter', metaKey: true })).toBe(false)
  })

  it('Esc held down', () => {
    open()
    goesThrough('keydown', { key: 'Escape', repeat: true })
    expect(onBack).not.toHaveBeenCalled()
  })

  it('the second half of a double click', () => {
    open()
    fireEvent.click(sendAnyway(), { detail: 2 })
    fireEvent.click(back(), { detail: 2 })
    expect(onSendAnyway).not.toHaveBeenCalled()
    expect(onBack).not.toHaveBeenCalled()
  })
})
