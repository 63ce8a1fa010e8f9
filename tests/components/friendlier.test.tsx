// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FriendlierViewProps } from '../../components/FriendlierView'
import { Panel, type PanelProps } from '../../components/Panel'
import { expectAccessible } from './accessible'
import { t } from './english'

type View = Omit<FriendlierViewProps, 't'>

const changes: FriendlierViewProps['changes'] = [
  { key: 'greeting', before: '', after: 'Hi Ana,\n\n' },
  { key: 'order', before: 'You need to restart it today.', after: 'Could you restart it today?' },
  { key: 'scorn', before: ' Any child could have\nchecked that.', after: '' },
]
const onUse = vi.fn<View['onUse']>()
const onBack = vi.fn<View['onBack']>()
const onClose = vi.fn<PanelProps['onClose']>()
const onFriendlier = vi.fn<PanelProps['onFriendlier']>()
const view: View = { changes, leftOut: new Set(), remaining: 0, onToggle: vi.fn<View['onToggle']>(), onUse, onBack }
const panel: PanelProps = {
  findings: [
    {
      key: 'order',
      ruleId: 'you-fault',
      category: 'blame',
      severity: 'warning',
      excerpt: 'You need to restart it',
      said: null,
      missing: false,
      replacements: ['Could you restart it?'],
    },
  ],
  credits: [{ creditId: 'time-given', excerpt: 'today' }],
  heat: ['Points at the reader'],
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
  canMend: true,
  t,
  onUse: vi.fn<PanelProps['onUse']>(),
  onUseOwn: vi.fn<PanelProps['onUseOwn']>(),
  onDismiss: vi.fn<PanelProps['onDismiss']>(),
  onTurnOff: vi.fn<PanelProps['onTurnOff']>(),
  onUndoTurnOff: vi.fn<PanelProps['onUndoTurnOff']>(),
  onNeverFlag: vi.fn<PanelProps['onNeverFlag']>(),
  onQuiet: vi.fn<PanelProps['onQuiet']>(),
  onBackNow: vi.fn<PanelProps['onBackNow']>(),
  onSelect: vi.fn<PanelProps['onSelect']>(),
  onClose,
  onFriendlier,
}

const title = 'Friendlier version of the whole draft'
const opener = () => screen.getByRole('button', { name: 'Friendlier version' })
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox')
const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const use = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Use these changes' })
const words = (name: string) =>
  document.getElementById(box(name).getAttribute('aria-describedby') ?? '')?.textContent ?? null
const marked = (tag: 'del' | 'ins') => [...document.querySelectorAll(tag)].map((part) => part.textContent)

/** A panel whose view opens, closes and takes changes as in a page. */
function Live({ from = null, ...props }: Partial<PanelProps> & { from?: View | null }) {
  const [shown, setShown] = useState(from)
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const toggle = (key: string) =>
    setLeftOut((now) => new Set(now.has(key) ? [...now].filter((other) => other !== key) : [...now, key]))
  const back = () => {
    onBack()
    setShown(null)
  }
  return (
    <>
      <textarea aria-label="Draft" />
      <Panel
        {...panel}
        {...props}
        friendlier={shown && { ...shown, leftOut, onToggle: toggle, onBack: back }}
        onFriendlier={() => setShown(view)}
      />
    </>
  )
}

beforeEach(() => {
  for (const mock of [onUse, onBack, onClose, onFriendlier]) mock.mockClear()
})
afterEach(cleanup)

describe('the way to it', () => {
  it('stands above the findings, where there is one to look at', async () => {
    const { container, rerender } = render(<Panel {...panel} />)
    const first = screen.getAllByRole('listitem')[0] as HTMLElement
    expect(opener().compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await expectAccessible(container)
    await userEvent.click(opener())
    expect(onFriendlier).toHaveBeenCalledExactlyOnceWith()
    rerender(<Panel {...panel} canMend={false} />)
    expect(screen.queryByRole('button', { name: 'Friendlier version' })).toBeNull()
  })

  it.each([
    ['the draft is left in peace', { quiet: true }],
    ['the page cannot be read', { status: 'unavailable' }],
  ] as [string, Partial<PanelProps>][])('is not there where %s', (_, state) => {
    const { rerender } = render(<Panel {...panel} {...state} />)
    expect(screen.queryByRole('button', { name: 'Friendlier version' })).toBeNull()
    rerender(<Panel {...panel} {...state} friendlier={view} />)
    expect(screen.queryByRole('heading', { name: title })).toBeNull()
  })
})

describe('the friendlier version', () => {
  it('stands in place of all else in the panel', async () => {
    const { container } = render(<Panel {...panel} friendlier={view} />)
    expect(screen.getByRole('heading', { name: title })).toBeTruthy()
    for (const other of ['Points at the reader', 'What already works', '1 finding', 'Friendlier version', /heated/])
      expect(screen.queryByText(other)).toBeNull()
    expect(screen.getByRole('button', { name: 'Quiet for this draft' })).toBeTruthy()
    await expectAccessible(container)
  })

  it('lists each change by its number, with both wordings to hear', () => {
    render(<Panel {...panel} friendlier={view} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(3)
    expect(words('Change 1 of 3')).toBe('Added: Hi Ana,')
    expect(words('Change 2 of 3')).toBe('Before: You need to restart it today. After: Could you restart it today?')
    expect(words('Change 3 of 3')).toBe('Left out: Any child could have\nchecked that.')
  })

  it('shows only the words that change as changed', () => {
    render(<Panel {...panel} friendlier={view} />)
    expect(marked('del')).toEqual(['You need to', '.', 'Any child could have\nchecked that.'])
    expect(marked('ins')).toEqual(['Hi Ana,', 'Could you', '?'])
  })

  it('takes all changes at first; each can be left out and taken again', async () => {
    const { container } = render(<Live from={view} />)
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true])
    await userEvent.click(box('Change 2 of 3'))
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false, true])
    await userEvent.click(screen.getByText('Could you'))
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, true])
    box('Change 1 of 3').focus()
    await userEvent.keyboard(' ')
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true, true])
    await expectAccessible(container)
  })

  it('cannot be used with all left out', async () => {
    const without = (...keys: string[]) => <Panel {...panel} friendlier={{ ...view, leftOut: new Set(keys) }} />
    const { container, rerender } = render(without('greeting', 'order'))
    expect(use().disabled).toBe(false)
    rerender(without('greeting', 'order', 'scorn', 'old'))
    expect(use().disabled).toBe(true)
    await userEvent.click(use())
    expect(onUse).not.toHaveBeenCalled()
    await expectAccessible(container)
  })

  it.each([
    [0, null],
    [1, '1 phrase needs your own words.'],
    [2, '2 phrases need your own words.'],
  ])('with %i phrases left to the writer says %s', async (remaining, line) => {
    const { container } = render(<Panel {...panel} friendlier={{ ...view, remaining }} />)
    expect(screen.queryByText(/your own words/)?.textContent ?? null).toBe(line)
    await expectAccessible(container)
  })

  it('calls back once for each button', async () => {
    render(<Panel {...panel} friendlier={view} />)
    await userEvent.click(use())
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(onUse).toHaveBeenCalledExactlyOnceWith()
    expect(onBack).toHaveBeenCalledExactlyOnceWith()
  })

  it('is left by Esc, and only then the panel', async () => {
    render(<Live from={view} onClose={onClose} />)
    box('Change 2 of 3').focus()
    await userEvent.keyboard('{Escape}')
    expect(onBack).toHaveBeenCalledTimes(1)
    expect(onClose).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(onBack).toHaveBeenCalledTimes(1)
    expect(onClose).toHaveBeenCalledTimes(1)
  })
})

describe('the focus', () => {
  it('goes with the keyboard to the heading, and back to the button', async () => {
    const user = userEvent.setup()
    render(<Live />)
    opener().focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: title }))
    await user.tab()
    expect(document.activeElement).toBe(box('Change 1 of 3'))
    for (const name of ['Change 2 of 3', 'Change 3 of 3']) {
      await user.tab()
      expect(document.activeElement).toBe(box(name))
    }
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(opener())
  })

  it('stays in the draft with the mouse', async () => {
    render(<Live />)
    const draft = screen.getByRole('textbox', { name: 'Draft' })
    draft.focus()
    await userEvent.click(opener())
    await userEvent.click(box('Change 1 of 3'))
    await userEvent.click(screen.getByText('Could you'))
    expect(boxes().map(({ checked }) => checked)).toEqual([false, false, true])
    expect(document.activeElement).toBe(draft)
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(document.activeElement).toBe(draft)
  })

  it('stays in the panel when the changes are used and nothing is left', async () => {
    const { rerender } = render(<Panel {...panel} friendlier={view} />)
    use().focus()
    rerender(<Panel {...panel} findings={[]} status="clear" canMend={false} />)
    expect(document.activeElement).toBe(screen.getByRole('dialog'))
  })

  it('comes in at the heading when the panel is asked for by key', () => {
    render(<Panel {...panel} friendlier={view} focusRequest={1} />)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: title }))
  })
})
