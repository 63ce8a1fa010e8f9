// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { CardList, type CardListProps } from '../../components/CardList'
import type { PanelFinding } from '../../components/FindingCard'
import { Panel, type PanelProps } from '../../components/Panel'
import { expectAccessible } from './accessible'
import { t } from './english'

const finding: PanelFinding = {
  key: 'order',
  ruleId: 'you-fault',
  category: 'blame',
  severity: 'warning',
  excerpt: 'You need to restart it',
  said: null,
  missing: false,
  replacements: ['Could you restart it?'],
}
const onUseOwn = vi.fn<PanelProps['onUseOwn']>()
const onClose = vi.fn<PanelProps['onClose']>()
const panel: PanelProps = {
  findings: [finding],
  credits: [],
  heat: [],
  thread: null,
  corners: null,
  reader: null,
  canNeverFlag: false,
  atPill: false,
  active: null,
  status: 'findings',
  quiet: false,
  restsUntil: 0,
  note: null,
  turnedOff: null,
  focusRequest: 0,
  friendlier: null,
  canMend: false,
  t,
  onUse: vi.fn<PanelProps['onUse']>(),
  onUseOwn,
  onDismiss: vi.fn<PanelProps['onDismiss']>(),
  onTurnOff: vi.fn<PanelProps['onTurnOff']>(),
  onUndoTurnOff: vi.fn<PanelProps['onUndoTurnOff']>(),
  onNeverFlag: vi.fn<PanelProps['onNeverFlag']>(),
  onQuiet: vi.fn<PanelProps['onQuiet']>(),
  onBackNow: vi.fn<PanelProps['onBackNow']>(),
  onSelect: vi.fn<PanelProps['onSelect']>(),
  onClose,
  onFriendlier: vi.fn<PanelProps['onFriendlier']>(),
}

const opener = () => screen.getByRole('button', { name: 'Write my own…' })
const open = () => userEvent.click(opener())
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'My wording' })
const always = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: /^Always suggest this for/ })
/** The one in the editor comes after those of the suggestions. */
const use = () => screen.getAllByRole<HTMLButtonElement>('button', { name: 'Use this' }).at(-1) as HTMLButtonElement
const isOpen = () => screen.queryByRole('textbox', { name: 'My wording' }) !== null
const withDraft = (props: Partial<PanelProps> = {}) => [
  <textarea key="draft" aria-label="Draft" />,
  <Panel key="panel" {...panel} {...props} />,
]
const draft = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft' })

beforeEach(() => {
  onUseOwn.mockClear()
  onClose.mockClear()
})
afterEach(cleanup)

describe('the writer’s own wording', () => {
  it.each([
    ['the first friendlier wording', ['Could you restart it?', 'A restart helps'], 'Could you restart it?'],
    ['the first that is one', ['', 'A restart helps'], 'A restart helps'],
    ['the words as they stand', [], 'You need to restart it'],
  ])('begins with %s', async (_, replacements, start) => {
    const { container } = render(<Panel {...panel} findings={[{ ...finding, replacements }]} />)
    expect(isOpen()).toBe(false)
    await open()
    expect(field().value).toBe(start)
    await expectAccessible(container)
  })

  it('is used once', async () => {
    render(<Panel {...panel} />)
    await open()
    await userEvent.clear(field())
    await userEvent.type(field(), ' Please restart it,{Enter}then wait. ')
    await userEvent.click(use())
    expect(onUseOwn.mock.calls).toEqual([['order', 'Please restart it,\nthen wait.', false]])
  })

  it('is kept for good where that is asked for', async () => {
    const { container } = render(<Panel {...panel} />)
    await open()
    expect(always()?.labels?.[0]?.textContent).toBe('Always suggest this for “You need to restart it”')
    await userEvent.click(always() as HTMLElement)
    await expectAccessible(container)
    await userEvent.click(use())
    expect(onUseOwn.mock.calls).toEqual([['order', 'Could you restart it?', true]])
  })

  it.each([
    ['a phrase of 120 characters', 'x'.repeat(120), 'y', true],
    ['a longer phrase', 'x'.repeat(121), 'y', false],
    ['a phrase over two lines', 'You need\nto', 'y', false],
    ['a wording the settings cannot hold', 'You need to', 'y'.repeat(201), false],
  ])('offers to keep it: %s', async (_, excerpt, wording, offered) => {
    render(<Panel {...panel} findings={[{ ...finding, excerpt, replacements: [wording] }]} />)
    await open()
    expect(always() !== null).toBe(offered)
  })

  it('is not kept once it has grown too long for that', async () => {
    render(<Panel {...panel} />)
    await open()
    await userEvent.click(always() as HTMLElement)
    fireEvent.input(field(), { target: { value: 'y'.repeat(201) } })
    await userEvent.click(use())
    expect(onUseOwn.mock.calls).toEqual([['order', 'y'.repeat(201), false]])
  })

  it('is used only where it says something else', async () => {
    const { container } = render(<Panel {...panel} findings={[{ ...finding, replacements: [] }]} />)
    await open()
    expect(use().disabled).toBe(true)
    await expectAccessible(container)
    await userEvent.clear(field())
    expect(use().disabled).toBe(true)
    await userEvent.type(field(), 'x')
    expect(use().disabled).toBe(false)
  })

  it('is given up by Cancel', async () => {
    render(<Panel {...panel} />)
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(isOpen()).toBe(false)
    expect(onUseOwn).not.toHaveBeenCalled()
  })

  it('stays until the words are others, so that nothing typed is lost where it could not be put in', async () => {
    const { rerender } = render(<Panel {...panel} />)
    await open()
    await userEvent.type(field(), ' Thanks')
    await userEvent.click(use())
    rerender(<Panel {...panel} note="This editor did not take the change." />)
    expect(field().value).toBe('Could you restart it? Thanks')
    rerender(<Panel {...panel} findings={[{ ...finding, excerpt: 'you need to restart it' }]} />)
    expect(isOpen()).toBe(false)
  })
})

describe('its keys', () => {
  it('Esc gives up the editor, not the panel; not while a word is being composed', async () => {
    render(<Panel {...panel} />)
    await open()
    fireEvent.keyDown(field(), { key: 'Escape', isComposing: true })
    expect(isOpen()).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(onClose).not.toHaveBeenCalled()
  })

  it('stay in it', async () => {
    const heard: string[] = []
    const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']
    const listener = (event: Event) => heard.push(event.type)
    for (const type of types) document.body.addEventListener(type, listener)
    const { rerender } = render(<Panel {...panel} />)
    await open()
    await userEvent.type(field(), 'c{ArrowDown}{Home}{Enter}')
    await userEvent.keyboard('{Escape}')
    rerender(<Panel {...panel} />)
    for (const type of types) document.body.removeEventListener(type, listener)
    expect(heard.filter((type) => type !== 'keyup')).toEqual([])
  })

  it('lets the mouse into the text field, and only there', async () => {
    render(<Panel {...panel} />)
    await open()
    expect(fireEvent.mouseDown(field())).toBe(true)
    expect(fireEvent.mouseDown(use())).toBe(false)
    expect(fireEvent.mouseDown(always() as HTMLElement)).toBe(false)
  })
})

describe('its focus', () => {
  it('is in the text field, and goes back to the button with a key', async () => {
    const user = userEvent.setup()
    render(withDraft())
    opener().focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(field())
    expect(field().selectionStart).toBe(field().value.length)
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(opener())
    await user.keyboard('{Enter}')
    for (const stop of [always(), screen.getByRole('button', { name: 'Cancel' })]) {
      await user.tab()
      expect(document.activeElement).toBe(stop)
    }
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(opener())
  })

  it('goes on to the next card when a key used the words', async () => {
    const user = userEvent.setup()
    const findings = [finding, { ...finding, key: 'next' }]
    const { rerender } = render(withDraft({ findings }))
    ;(screen.getAllByRole('button', { name: 'Write my own…' })[0] as HTMLElement).focus()
    await user.keyboard('{Enter}')
    await user.tab()
    await user.tab()
    await user.tab()
    await user.keyboard('{Enter}')
    expect(onUseOwn).toHaveBeenCalledTimes(1)
    rerender(withDraft({ findings: findings.slice(1) }))
    expect(document.activeElement).toBe(screen.getByRole('listitem'))
  })

  it.each([
    ['Cancel', () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['Esc', () => userEvent.keyboard('{Escape}')],
    ['Use this', () => userEvent.click(use())],
  ])('goes back to the draft and its caret with the mouse: %s', async (_, end) => {
    render(withDraft())
    await userEvent.type(draft(), 'You need to restart it')
    draft().setSelectionRange(3, 3)
    await open()
    expect(document.activeElement).toBe(field())
    await end()
    expect(document.activeElement).toBe(draft())
    expect(draft().selectionStart).toBe(3)
  })

  it('goes back to the draft when the panel is closed over it', async () => {
    const { rerender } = render(withDraft())
    draft().focus()
    await open()
    rerender(withDraft().slice(0, 1))
    expect(document.activeElement).toBe(draft())
  })

  it('takes nothing back from a draft that has it again', async () => {
    render(withDraft())
    draft().focus()
    await open()
    draft().focus()
    draft().setSelectionRange(0, 0)
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(document.activeElement).toBe(draft())
  })

  it('puts the caret of rich text back where it was', async () => {
    const props: CardListProps = { ...panel, label: 'Findings', entry: null }
    const rich = document.createElement('div')
    rich.contentEditable = 'true'
    rich.tabIndex = 0
    rich.append('Some rich text')
    document.body.append(rich)
    render(<CardList {...props} />)
    rich.focus()
    document.getSelection()?.setBaseAndExtent(rich.firstChild as Node, 5, rich.firstChild as Node, 9)
    opener().click()
    await screen.findByRole('textbox', { name: 'My wording' })
    document.getSelection()?.removeAllRanges()
    fireEvent.keyDown(field(), { key: 'Escape' })
    await screen.findByRole('button', { name: 'Write my own…' })
    expect(document.activeElement).toBe(rich)
    expect(String(document.getSelection())).toBe('rich')
    rich.remove()
  })
})
