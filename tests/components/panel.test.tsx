// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Panel, type PanelFinding, type PanelProps } from '../../components/Panel'
import { expectAccessible } from './accessible'
import { t } from './english'

afterEach(cleanup)

const findings: PanelFinding[] = [
  {
    key: 'rude',
    ruleId: 'rude-word',
    category: 'hostility',
    severity: 'error',
    excerpt: 'that daft request',
    said: null,
    missing: false,
    replacements: ['that request'],
  },
  {
    key: 'fault',
    ruleId: 'you-fault',
    category: 'blame',
    severity: 'warning',
    excerpt: 'You forgot to plug it in',
    said: null,
    missing: false,
    replacements: ['It looks unplugged', 'Could you check the plug?', 'The plug may be loose', 'A fourth'],
  },
  {
    key: 'bare',
    ruleId: 'you-fault',
    category: 'blame',
    severity: 'warning',
    excerpt: 'You broke it',
    said: null,
    missing: false,
    replacements: [],
  },
  {
    key: 'easy',
    ruleId: 'too-easy',
    category: 'condescension',
    severity: 'hint',
    excerpt: 'simply',
    said: null,
    missing: false,
    replacements: [''],
  },
]

function watched() {
  return {
    onUse: vi.fn<PanelProps['onUse']>(),
    onUseOwn: vi.fn<PanelProps['onUseOwn']>(),
    onFriendlier: vi.fn<PanelProps['onFriendlier']>(),
    onDismiss: vi.fn<PanelProps['onDismiss']>(),
    onTurnOff: vi.fn<PanelProps['onTurnOff']>(),
    onUndoTurnOff: vi.fn<PanelProps['onUndoTurnOff']>(),
    onNeverFlag: vi.fn<PanelProps['onNeverFlag']>(),
    onQuiet: vi.fn<PanelProps['onQuiet']>(),
    onBackNow: vi.fn<PanelProps['onBackNow']>(),
    onSelect: vi.fn<PanelProps['onSelect']>(),
    onClose: vi.fn<PanelProps['onClose']>(),
  }
}

const still: PanelProps = {
  findings,
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
  ...watched(),
}

const cards = () => screen.getAllByRole('listitem')
const card = (at: number) => cards()[at] as HTMLElement
const inCard = (at: number, name: string | RegExp) => within(card(at)).getByRole('button', { name })
// The library does not know their roles, deletion and insertion.
const said = (at: number, tag: 'del' | 'ins') => [...card(at).querySelectorAll(tag)].map((part) => part.textContent)

describe('the panel', () => {
  it('is a dialog named Deskside that does not stop the typing', () => {
    render(<Panel {...still} />)
    const dialog = screen.getByRole('dialog', { name: 'Deskside' })
    expect(dialog.getAttribute('aria-modal')).toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  it('lists the findings in the order given, each with its reason', () => {
    render(<Panel {...still} />)
    expect(cards().map((item) => within(item).getByRole('heading').textContent)).toEqual([
      'Rude word (May hold the send)',
      'Points at the reader (Likely to sting)',
      'Points at the reader (Likely to sting)',
      'Sounds too easy (A small thing)',
    ])
    expect(card(1).textContent).toContain('Reads as an accusation.')
    expect(screen.getByText('3 findings')).toBeTruthy()
  })

  it('shows before and after, in words for those who cannot see the line through', () => {
    render(<Panel {...still} />)
    expect(said(0, 'del')[0]).toBe('Before: that daft request')
    expect(said(0, 'ins')[0]).toBe('After: that request')
  })

  it('offers at most three wordings', () => {
    render(<Panel {...still} />)
    expect(said(1, 'ins')).toHaveLength(3)
    expect(within(card(1)).getAllByRole('button', { name: 'Use this' })).toHaveLength(3)
  })

  it('says to leave it out where nothing would stand there', () => {
    render(<Panel {...still} />)
    expect(said(3, 'ins')[0]).toBe('After: leave it out')
  })

  it('shows the words alone where there is no wording to offer', () => {
    render(<Panel {...still} />)
    expect(within(card(2)).queryByRole('button', { name: 'Use this' })).toBeNull()
    expect(within(card(2)).getByText('You broke it')).toBeTruthy()
  })

  it('calls back once for each button', async () => {
    const calls = watched()
    render(<Panel {...still} {...calls} turnedOff="too-easy" />)
    const press = (element: HTMLElement) => userEvent.click(element)
    await press(inCard(0, 'Use this'))
    await press(within(card(1)).getAllByRole('button', { name: 'Use this' })[1] as HTMLElement)
    await press(inCard(3, 'Dismiss'))
    await press(inCard(1, 'Turn off this check'))
    await press(screen.getByRole('button', { name: 'Undo' }))
    await press(screen.getByRole('button', { name: 'Quiet for this draft' }))
    await press(screen.getByRole('button', { name: 'Close' }))
    expect(calls.onUse.mock.calls).toEqual([
      ['rude', 0],
      ['fault', 1],
    ])
    expect(calls.onDismiss.mock.calls).toEqual([['easy']])
    expect(calls.onTurnOff.mock.calls).toEqual([['you-fault']])
    expect(calls.onUndoTurnOff.mock.calls).toEqual([['too-easy']])
    expect(calls.onQuiet.mock.calls).toEqual([[true]])
    expect(calls.onClose).toHaveBeenCalledTimes(1)
  })

  it('says what just happened', () => {
    render(<Panel {...still} note="Read again." turnedOff="too-easy" />)
    expect(screen.getByRole('status').textContent).toBe('Read again.“Sounds too easy” is off now. Undo')
  })

  it('takes nothing of the draft when it is clicked', async () => {
    const onSelect = vi.fn<PanelProps['onSelect']>()
    render(
      <>
        <textarea aria-label="Draft" />
        <Panel {...still} onSelect={onSelect} />
      </>,
    )
    screen.getByRole('textbox').focus()
    await userEvent.click(card(1))
    await userEvent.click(inCard(1, 'Dismiss'))
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
    expect(onSelect).toHaveBeenCalledWith('fault')
  })
})

describe('by keyboard', () => {
  function Walkable(props: Partial<PanelProps>) {
    const [active, setActive] = useState<string | null>(null)
    const [left, setLeft] = useState(findings)
    return (
      <Panel
        {...still}
        findings={left}
        active={active}
        onSelect={setActive}
        onDismiss={(key) => setLeft(left.filter((finding) => finding.key !== key))}
        status={left.length > 0 ? 'findings' : 'clear'}
        {...props}
      />
    )
  }

  it('takes the focus only when asked, to the active card', () => {
    const { rerender } = render(<Panel {...still} active="easy" />)
    expect(document.activeElement).toBe(document.body)
    rerender(<Panel {...still} active="easy" focusRequest={1} />)
    expect(document.activeElement).toBe(card(3))
    card(0).focus()
    rerender(<Panel {...still} active="fault" focusRequest={1} />)
    expect(document.activeElement).toBe(card(0))
    rerender(<Panel {...still} active="fault" focusRequest={2} />)
    expect(document.activeElement).toBe(card(1))
  })

  it('goes to the first card without an active one, and to the panel without any', () => {
    const { unmount } = render(<Panel {...still} focusRequest={1} />)
    expect(document.activeElement).toBe(card(0))
    unmount()
    render(<Panel {...still} findings={[]} status="clear" focusRequest={1} />)
    expect(document.activeElement).toBe(screen.getByRole('dialog'))
  })

  it('walks the cards by arrows, Home and End, and stays at the ends', async () => {
    const user = userEvent.setup()
    render(<Walkable focusRequest={1} />)
    const stops: [string, number][] = [
      ['{ArrowDown}', 1],
      ['{ArrowDown}', 2],
      ['{ArrowUp}', 1],
      ['{End}', 3],
      ['{ArrowDown}', 3],
      ['{Home}', 0],
      ['{ArrowUp}', 0],
    ]
    for (const [key, at] of stops) {
      await user.keyboard(key)
      expect(document.activeElement, key).toBe(card(at))
    }
    expect(cards().map((item) => item.tabIndex)).toEqual([0, -1, -1, -1])
  })

  it('walks from a button too, and Tab goes through the buttons', async () => {
    const user = userEvent.setup()
    render(<Walkable focusRequest={1} />)
    for (const name of ['Use this', 'Write my own…', 'Dismiss', 'Turn off this check']) {
      await user.tab()
      expect(document.activeElement).toBe(inCard(0, name))
    }
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(card(1))
  })

  it('leaves keys with Ctrl, Alt or Meta alone', async () => {
    const onClose = vi.fn<PanelProps['onClose']>()
    render(<Walkable focusRequest={1} onClose={onClose} />)
    await userEvent.keyboard('{Control>}{ArrowDown}{Escape}{/Control}')
    expect(document.activeElement).toBe(card(0))
    expect(onClose).not.toHaveBeenCalled()
  })

  it('Esc closes, once, from anywhere in it', async () => {
    const onClose = vi.fn<PanelProps['onClose']>()
    render(<Panel {...still} onClose={onClose} />)
    inCard(1, 'Dismiss').focus()
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  it('keeps the focus in the list while cards go, down to the empty panel', async () => {
    const user = userEvent.setup()
    render(<Walkable />)
    inCard(3, 'Dismiss').focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(card(2))
    for (const left of [2, 1]) {
      inCard(0, 'Dismiss').focus()
      await user.keyboard('{Enter}')
      expect(cards()).toHaveLength(left)
      expect(document.activeElement).toBe(card(0))
    }
    inCard(0, 'Dismiss').focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(screen.getByRole('dialog'))
  })

  it('takes no focus from the draft when a card goes', () => {
    const draft = <textarea aria-label="Draft" />
    const { rerender } = render([draft, <Panel key="panel" {...still} />])
    inCard(0, 'Use this').focus()
    screen.getByRole('textbox').focus()
    rerender([draft, <Panel key="panel" {...still} findings={findings.slice(1)} />])
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })
})

describe('hints', () => {
  const hints = (count: number): PanelFinding[] =>
    Array.from({ length: count }, (_, at) => ({ ...(findings[3] as PanelFinding), key: `hint ${at + 1}` }))
  const showAll = () => screen.queryByRole('button', { name: /^Show all hints/ })

  it('stand apart from what is graver, and are not counted with it', () => {
    render(<Panel {...still} />)
    const lists = screen.getAllByRole('list')
    expect(lists.map((list) => list.getAttribute('aria-label'))).toEqual(['Findings', 'Small hints'])
    expect(screen.getByRole('heading', { name: 'Small hints' })).toBeTruthy()
  })

  it('need no heading of their own when there is nothing else', async () => {
    const { container } = render(<Panel {...still} findings={hints(2)} status="hints" />)
    expect(screen.getByText('2 small hints')).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Small hints' })).toBeNull()
    await expectAccessible(container)
  })

  it.each([
    [5, 5, null],
    [6, 5, 'Show all hints (6)'],
    [30, 5, 'Show all hints (30)'],
  ])('of %i shows %i at first', (count, shown, name) => {
    render(<Panel {...still} findings={hints(count)} status="hints" />)
    expect(cards()).toHaveLength(shown)
    expect(showAll()?.textContent ?? null).toBe(name)
  })

  it('are all shown when asked for with the mouse; the draft keeps the focus', async () => {
    const onSelect = vi.fn<PanelProps['onSelect']>()
    render(
      <>
        <textarea aria-label="Draft" />
        <Panel {...still} findings={[...findings, ...hints(7)]} onSelect={onSelect} />
      </>,
    )
    screen.getByRole('textbox').focus()
    await expectAccessible(screen.getByRole('dialog'))
    await userEvent.click(showAll() as HTMLElement)
    expect(cards()).toHaveLength(11)
    expect(showAll()).toBeNull()
    expect(onSelect).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(screen.getByRole('textbox'))
  })

  it('are all shown when asked for with a key, the first new one under the focus', async () => {
    const user = userEvent.setup()
    function Selecting() {
      const [active, setActive] = useState<string | null>(null)
      return <Panel {...still} findings={hints(7)} status="hints" active={active} onSelect={setActive} />
    }
    render(<Selecting />)
    showAll()?.focus()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(card(5))
    expect(cards()).toHaveLength(7)
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(card(3))
    expect(cards()).toHaveLength(7)
  })

  it('are all shown when one further down is opened in the draft', () => {
    render(<Panel {...still} findings={hints(7)} status="hints" active="hint 6" focusRequest={1} />)
    expect(cards()).toHaveLength(7)
    expect(document.activeElement).toBe(card(5))
  })
})

describe('what already works', () => {
  const credits = [
    { creditId: 'greeting-by-name', excerpt: 'Hi Rosa' },
    { creditId: 'from-a-newer-version', excerpt: 'all the best' },
    { creditId: 'time-given', excerpt: 'by noon' },
  ]
  const works = () =>
    within(screen.getByRole('list', { name: 'What already works' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent)

  it.each([
    ['under the findings', {}],
    ['under hints', { status: 'hints', findings: findings.slice(3) }],
    ['where nothing was found', { status: 'clear', findings: [] }],
  ] as [string, Partial<PanelProps>][])('is listed with its words, %s', async (_, state) => {
    const { container } = render(<Panel {...still} {...state} credits={credits} />)
    expect(works()).toEqual(['Greets by name Hi Rosa', 'Gives a time by noon'])
    const dialog = screen.getByRole('dialog')
    expect(dialog.querySelector('.body')?.lastElementChild?.textContent).toContain('What already works')
    await expectAccessible(container)
  })

  it.each([
    ['there is none', {}],
    ['no name is known', { credits: credits.slice(1, 2) }],
    ['the draft is left in peace', { credits, quiet: true }],
    ['the page cannot be read', { credits, status: 'unavailable', findings: [] }],
    ['the draft is not read yet', { credits, status: 'unchecked', findings: [] }],
  ] as [string, Partial<PanelProps>][])('is not there where %s', (_, state) => {
    render(<Panel {...still} {...state} />)
    expect(screen.queryByText('What already works')).toBeNull()
  })
})

describe('the mail being answered', () => {
  const thread = {
    sender: 'Ana',
    sentAt: null,
    reading: true,
    mood: 'worried' as const,
    signs: ['nervous'],
    items: [
      {
        key: 'ask',
        kind: 'question' as const,
        state: 'open' as const,
        quote: 'is my backup safe',
        inDraft: false,
        inMail: true,
        starter: null,
      },
    ],
    onRead: vi.fn(),
    onShow: vi.fn(),
    onStart: vi.fn(),
    onDismissItem: vi.fn<NonNullable<PanelProps['thread']>['onDismissItem']>(),
  }
  const corners = {
    competence: 0,
    charisma: 0,
    corner: 'brush-off' as const,
    marks: { competence: [], charisma: [], against: [] },
  }
  const credits = [{ creditId: 'time-given', excerpt: 'by noon' }]

  it('stands above the findings with what the reply owes; how it comes across below them', async () => {
    const { container } = render(<Panel {...still} thread={thread} corners={corners} credits={credits} canMend />)
    const parts = [...(container.querySelector('.body')?.children ?? [])].map((part) => part.textContent?.slice(0, 12))
    expect(parts).toEqual([
      'Replying to ',
      'What this re',
      'Friendlier v',
      expect.stringContaining('Rude word'),
      'Small hints',
      expect.stringContaining('Sounds'),
      'What already',
      'How it comes',
    ])
    await expectAccessible(container)
  })

  it('is not walked through by the arrows, which belong to the cards', async () => {
    render(<Panel {...still} thread={thread} focusRequest={1} />)
    const first = document.querySelector('.card')
    expect(document.activeElement).toBe(first)
    await userEvent.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(first)
  })

  it('calls back for an item that is dismissed, and keeps the focus when the last one goes', async () => {
    const { rerender } = render(<Panel {...still} thread={thread} />)
    const dismiss = screen.getByRole('button', { name: 'Dismiss: is my backup safe' })
    dismiss.focus()
    await userEvent.keyboard('{Enter}')
    expect(thread.onDismissItem.mock.calls).toEqual([['ask']])
    rerender(<Panel {...still} thread={{ ...thread, items: [] }} />)
    expect(document.activeElement).toBe(document.querySelector('.card'))
  })

  it('says nothing of good to send while something is owed', () => {
    const clear: PanelProps = { ...still, status: 'clear', findings: [] }
    const { rerender } = render(<Panel {...clear} thread={thread} />)
    expect(screen.queryByText('Good to send.')).toBeNull()
    rerender(<Panel {...clear} thread={{ ...thread, items: [] }} />)
    expect(screen.getByText('Good to send.')).toBeTruthy()
  })

  it.each([
    ['the draft is left in peace', { quiet: true }],
    ['it is not read yet', { status: 'unchecked' }],
    [
      'the friendlier version is looked at',
      { friendlier: { changes: [], leftOut: new Set(), remaining: 0, onToggle() {}, onUse() {}, onBack() {} } },
    ],
  ] as [string, Partial<PanelProps>][])('is not there where %s', (_, state) => {
    render(<Panel {...still} {...state} thread={thread} corners={corners} />)
    expect(document.querySelector('.thread, .owes, .corners')).toBeNull()
  })

  it('offers never to flag what was just dismissed', async () => {
    render(<Panel {...still} canNeverFlag />)
    await userEvent.click(screen.getByRole('button', { name: 'Never flag these words' }))
    expect(still.onNeverFlag).toHaveBeenCalledTimes(1)
  })

  it('is quoted on a card that is about its words', async () => {
    const about: PanelFinding = { ...(findings[2] as PanelFinding), said: 'is my backup safe' }
    const { container, rerender } = render(<Panel {...still} findings={[about]} />)
    expect(card(0).textContent).toContain('They wrote:is my backup safe')
    expect(card(0).textContent).not.toContain(about.excerpt)
    await expectAccessible(container)
    rerender(<Panel {...still} findings={[{ ...about, replacements: ['It is safe'] }]} />)
    expect(card(0).textContent).toContain('They wrote:is my backup safe')
    expect(said(0, 'ins')).toEqual(['After: It is safe'])
  })

  it('offers to add what is missing, and strikes nothing out', () => {
    const about: PanelFinding = {
      ...(findings[1] as PanelFinding),
      said: 'when is it back',
      missing: true,
      replacements: ['It is back at ten.'],
    }
    render(<Panel {...still} findings={[about]} />)
    expect(said(0, 'del')).toEqual([])
    expect(said(0, 'ins')).toEqual(['Add: It is back at ten.'])
    expect(screen.queryByRole('button', { name: 'Write my own…' })).toBeNull()
  })
})

describe('heat', () => {
  const heat = ['Points at the reader', 'Very short sentences']

  it('is said in one line by its reasons, above the cards', async () => {
    const { container } = render(<Panel {...still} heat={heat} />)
    const line = screen.getByText('This may read as heated: Points at the reader, Very short sentences')
    expect(line.compareDocumentPosition(card(0)) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await expectAccessible(container)
  })

  it('is not said of a draft left in peace, nor of one that is not hot', () => {
    const { rerender } = render(<Panel {...still} />)
    expect(screen.queryByText(/heated/)).toBeNull()
    rerender(<Panel {...still} heat={heat} quiet />)
    expect(screen.queryByText(/heated/)).toBeNull()
  })
})

describe('without findings', () => {
  const states: [RegExp, Partial<PanelProps>][] = [
    [/Nothing to mend\.Good to send\./, { status: 'clear' }],
    [/Not read yet\./, { status: 'unchecked' }],
    [/Paused here\./, { status: 'paused' }],
    [/Deskside can't read this page\.Sending works as always\./, { status: 'unavailable' }],
    [/isn't in English/, { status: 'other-language' }],
    [/Quiet for this draft\.Deskside is back for the next one\./, { status: 'findings', findings, quiet: true }],
  ]
  it.each(states)('says %s', async (words, state) => {
    const { container } = render(<Panel {...still} findings={[]} {...state} />)
    expect(screen.getByRole('dialog').textContent).toMatch(words)
    expect(screen.queryByRole('list')).toBeNull()
    await expectAccessible(container)
  })

  it('says until when it is quiet everywhere, and ends it', async () => {
    const onBackNow = vi.fn<PanelProps['onBackNow']>()
    const restsUntil = new Date(2026, 4, 1, 14, 5).getTime()
    const { container } = render(
      <Panel {...still} findings={[]} status="paused" restsUntil={restsUntil} onBackNow={onBackNow} />,
    )
    expect(container.querySelector('.message')?.textContent).toMatch(/^Quiet until 2:05\sPM\.Nothing is checked/)
    expect(screen.queryByRole('button', { name: 'Quiet for this draft' })).toBeNull()
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('button', { name: 'Back now' }))
    expect(onBackNow).toHaveBeenCalledTimes(1)
  })

  it('lets the quiet be ended where it was begun', async () => {
    const onQuiet = vi.fn<PanelProps['onQuiet']>()
    render(<Panel {...still} quiet onQuiet={onQuiet} />)
    await userEvent.click(screen.getByRole('button', { name: 'Quiet for this draft', pressed: true }))
    expect(onQuiet.mock.calls).toEqual([[false]])
  })
})

it('has no fault axe can find', async () => {
  const { container } = render(<Panel {...still} active="fault" note="Read again." turnedOff="too-easy" />)
  await expectAccessible(container)
})
