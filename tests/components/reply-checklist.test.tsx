// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ChecklistItem, ReplyChecklist, type ReplyChecklistProps } from '../../components/ReplyChecklist'
import { expectAccessible } from './accessible'
import { t } from './english'

const onShow = vi.fn<ReplyChecklistProps['onShow']>()
const onDismiss = vi.fn<ReplyChecklistProps['onDismiss']>()
const onStart = vi.fn<ReplyChecklistProps['onStart']>()

function item(key: string, over: Partial<ChecklistItem> = {}): ChecklistItem {
  return { key, kind: 'question', state: 'open', quote: key, inDraft: false, inMail: true, starter: null, ...over }
}
const drive = item('when will the drive work')
const backup = item('is my backup safe', { state: 'maybe' })
const loss = item('loss', { kind: 'feeling', quote: 'I lost the morning', starter: 'Losing the morning is rough.' })
const thanks = item('thanks', { kind: 'thanks', state: 'done', quote: 'see screenshot', inDraft: true })
const all = [loss, drive, backup, thanks]
const done = (one: ChecklistItem): ChecklistItem => ({ ...one, state: 'done', inDraft: true })

const list = (items: readonly ChecklistItem[]) => (
  <ReplyChecklist items={items} t={t} onShow={onShow} onDismiss={onDismiss} onStart={onStart} />
)
const fold = () => screen.getByRole('button', { name: /^What this reply owes/ })
const rows = () => screen.queryAllByRole('listitem')
const row = (at: number) => within(rows()[at] as HTMLElement)
const texts = () => rows().map((one) => one.querySelector('.what')?.textContent)

/** A list whose items can be dismissed, and come to be done. */
function Live({ from }: { from: readonly ChecklistItem[] }) {
  const [items, setItems] = useState(from)
  return (
    <ReplyChecklist
      items={items}
      t={t}
      onShow={onShow}
      onDismiss={(key) => setItems(items.filter((one) => one.key !== key))}
      onStart={(key) => setItems(items.map((one) => (one.key === key ? done(one) : one)))}
    />
  )
}

beforeEach(() => {
  for (const mock of [onShow, onDismiss, onStart]) mock.mockClear()
})
afterEach(cleanup)

describe('what the reply owes', () => {
  it('is not there where it owes nothing', () => {
    const { container } = render(list([]))
    expect(container.textContent).toBe('')
  })

  it('is listed with its state in words, questions in theirs', async () => {
    const { container } = render(list(all))
    expect(texts()).toEqual([
      'Open: Acknowledge what it cost them I lost the morning',
      'Open: when will the drive work',
      'is my backup safe perhaps there already',
      'Done: Thanks them',
    ])
    await expectAccessible(container)
  })

  it.each([
    ['next-step', 'Say what happens next, who and when', 'Says what happens next'],
    ['asked-again', 'Asks for what they already gave', 'Asks for nothing they already gave'],
    ['greeting', 'A greeting in step with theirs', 'Greets in step with theirs'],
    ['feeling', 'Acknowledge what it cost them', 'Acknowledged'],
    ['thanks', 'Thank them for what they sent or tried', 'Thanks them'],
    ['question', 'Answer what they asked', 'Answer what they asked'],
  ] as const)('calls a %s by name, owed and done', (kind, owed, there) => {
    const one = item('one', { kind, quote: null })
    render(list([one, done({ ...one, key: 'two' })]))
    expect(texts()).toEqual([`Open: ${owed}`, `Done: ${there}`])
  })

  it('shortens a long question between words', () => {
    render(list([item('long', { quote: `when ${'will it work '.repeat(20)}` })]))
    const [words = ''] = texts()
    expect(words).toMatch(/ (will|it|work)…$/)
    expect(words?.length).toBeLessThan('Open: '.length + 92)
  })

  it.each([
    [[loss], 'one still open'],
    [[loss, drive], 'two still open'],
    [[loss, drive, item('c')], 'three still open'],
    [[loss, drive, item('c'), item('d')], 'several still open'],
    [[backup, thanks], 'perhaps all there'],
    [[thanks], 'all there'],
  ])('counts what is open in words', (items, words) => {
    render(list(items))
    expect(fold().textContent).toBe(`What this reply owes ${words}`)
  })
})

describe('its buttons', () => {
  it('show where an item stands, by mouse and by key', async () => {
    render(list(all))
    const place = (at: number) => row(at).getAllByRole('button')[0] as HTMLElement
    expect(place(1).getAttribute('aria-description')).toBe('Shows it in their mail')
    expect(place(3).getAttribute('aria-description')).toBe('Shows it in your draft')
    await userEvent.click(place(1))
    place(3).focus()
    await userEvent.keyboard('{Enter}')
    expect(onShow.mock.calls).toEqual([[drive.key], ['thanks']])
  })

  it('are no more than the dismissal where there is no place', () => {
    render(list([item('next', { kind: 'next-step', quote: null, inMail: false })]))
    expect(row(0).getAllByRole('button')).toHaveLength(1)
  })

  it('dismiss an item by its name', async () => {
    render(list(all))
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss: Acknowledge what it cost them' }))
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss: is my backup safe' }))
    expect(onDismiss.mock.calls).toEqual([['loss'], [backup.key]])
  })

  it('offer a sentence to begin with, only while the item is open', async () => {
    const { rerender } = render(list(all))
    expect(screen.getByText('Losing the morning is rough.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Use this' }))
    expect(onStart.mock.calls).toEqual([['loss']])
    rerender(list([{ ...loss, state: 'maybe' }, drive]))
    expect(screen.queryByRole('button', { name: 'Use this' })).toBeNull()
  })
})

describe('the list', () => {
  it('is folded at first where all is done, and opens', async () => {
    const { container } = render(list([thanks]))
    expect(fold().getAttribute('aria-expanded')).toBe('false')
    expect(rows()).toHaveLength(0)
    await expectAccessible(container)
    await userEvent.click(fold())
    expect(fold().getAttribute('aria-expanded')).toBe('true')
    expect(rows()).toHaveLength(1)
  })

  it('is open where something is owed, can be folded, and stays so', async () => {
    const { rerender } = render(list(all))
    expect(rows()).toHaveLength(4)
    await userEvent.click(fold())
    rerender(list([drive]))
    expect(rows()).toHaveLength(0)
  })

  it('speaks once of what is done, not of what is done already or open again', () => {
    const { rerender } = render(list(all))
    const status = screen.getByRole('status')
    expect(status.textContent).toBe('')
    rerender(list([done(loss), drive, backup, thanks]))
    expect(status.textContent).toBe('Done: Acknowledged')
    const spoken = status.firstChild
    rerender(list(all))
    rerender(list([done(loss), drive, backup, thanks]))
    expect(status.firstChild).toBe(spoken)
    expect(status.textContent).toBe('Done: Acknowledged')
    rerender(list([done(loss), done(drive), done(backup), thanks]))
    expect(status.textContent).toBe('Done: when will the drive work, is my backup safe')
  })

  it('keeps the focus in it while rows go', async () => {
    const user = userEvent.setup()
    render(<Live from={[drive, loss]} />)
    screen.getByRole('button', { name: `Dismiss: ${drive.key}` }).focus()
    await user.keyboard('{Enter}')
    expect(rows()).toHaveLength(1)
    expect(document.activeElement).toBe(row(0).getAllByRole('button')[0])
    screen.getByRole('button', { name: 'Use this' }).focus()
    await user.keyboard('{Enter}')
    // The last one is done: the list folds.
    expect(rows()).toHaveLength(0)
    expect(document.activeElement).toBe(fold())
  })
})
