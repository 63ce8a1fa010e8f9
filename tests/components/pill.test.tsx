// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Pill, type PillProps } from '../../components/Pill'
import { expectAccessible } from './accessible'
import { t } from './english'

afterEach(cleanup)

const props: PillProps = { status: 'clear', count: 0, worst: null, expanded: false, t, onToggle: () => {} }
const found = { status: 'findings', worst: 'warning' } as const

const states: [string, Partial<PillProps>][] = [
  ['Deskside: 1 finding', { ...found, count: 1 }],
  ['Deskside: 2 findings', { ...found, count: 2 }],
  ['Deskside: reads well; 1 small hint', { status: 'hints', count: 1, worst: 'hint' }],
  ['Deskside: reads well; 2 small hints', { status: 'hints', count: 2, worst: 'hint' }],
  ['Deskside: nothing to mend', { status: 'clear' }],
  ['Deskside: not read yet', { status: 'unchecked' }],
  ['Deskside: paused', { status: 'paused' }],
  ["Deskside can't read this page", { status: 'unavailable' }],
  ['Deskside: not in English', { status: 'other-language' }],
]

describe('the pill', () => {
  it.each(states)('is called "%s"', async (name, state) => {
    const { container } = render(<Pill {...props} {...state} />)
    const pill = screen.getByRole('button', { name, expanded: false })
    expect(pill.getAttribute('aria-haspopup')).toBe('dialog')
    await expectAccessible(container)
  })

  it('says that the panel is open', () => {
    render(<Pill {...props} expanded />)
    expect(screen.getByRole('button', { expanded: true })).toBeTruthy()
  })

  it('shows a number for findings, and none for hints', () => {
    const { rerender } = render(<Pill {...props} {...found} count={2} />)
    expect(screen.getByRole('button').textContent).toBe('2')
    rerender(<Pill {...props} status="hints" count={2} worst="hint" />)
    expect(screen.getByRole('button').textContent).toBe('')
  })

  it('has another shape for each severity', () => {
    const shapes = (['hint', 'warning', 'error'] as const).map((worst) => {
      const { container, unmount } = render(<Pill {...props} status="findings" count={2} worst={worst} />)
      const shape = container.querySelector('svg')?.innerHTML
      unmount()
      return shape
    })
    expect(new Set(shapes).size).toBe(3)
  })

  it('tells once, and whether a key pressed it', async () => {
    const onToggle = vi.fn<PillProps['onToggle']>()
    render(<Pill {...props} onToggle={onToggle} />)
    await userEvent.click(screen.getByRole('button'))
    expect(onToggle.mock.calls).toEqual([[false]])
  })

  it('leaves the focus in the draft when it is clicked', async () => {
    render(
      <>
        <textarea aria-label="Draft" />
        <Pill {...props} />
      </>,
    )
    const draft = screen.getByRole('textbox')
    draft.focus()
    await userEvent.click(screen.getByRole('button'))
    expect(document.activeElement).toBe(draft)
  })
})
