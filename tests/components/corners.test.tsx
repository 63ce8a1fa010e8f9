// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Corners, type CornersProps } from '../../components/Corners'
import { expectAccessible } from './accessible'
import { t } from './english'

afterEach(cleanup)

const none: CornersProps['marks'] = { competence: [], charisma: [], against: [] }
const expert: CornersProps = {
  competence: 1,
  charisma: 0,
  corner: 'cold-expert',
  marks: { competence: ['Exact facts', 'Gives a time'], charisma: [], against: ['Blame at the start'] },
  t,
}

const picture = () => screen.getByRole('button', { name: 'What puts it there' })
const said = () => document.getElementById(picture().getAttribute('aria-describedby') ?? '')?.textContent
const lists = () => document.querySelector('.marks')
const isOpen = () => picture().getAttribute('aria-expanded') === 'true' && lists() !== null
const dot = () => document.querySelector('circle')?.style.transform

describe('the picture', () => {
  it.each([
    ['friendly-professional', 'friendly professional', 'a friendly professional'],
    ['cold-expert', 'cold expert', 'a cold expert'],
    ['pleasant', 'pleasant without an answer', 'pleasant without an answer'],
    ['brush-off', 'brush-off', 'a brush-off'],
  ] as const)('names four corners, and in words that of %s', async (corner, name, phrase) => {
    const { container } = render(<Corners {...expert} corner={corner} />)
    expect([...container.querySelectorAll('.corner')].map((one) => one.textContent)).toHaveLength(4)
    expect([...container.querySelectorAll('[data-here=true]')].map((one) => one.textContent)).toEqual([name])
    expect(said()).toMatch(`This reply reads as ${phrase}: `)
    await expectAccessible(container)
  })

  it('says in one sentence what puts it there', () => {
    const { rerender } = render(<Corners {...expert} />)
    expect(said()).toBe(
      'This reply reads as a cold expert: it shows that you know the matter (Exact facts, Gives a time); nothing in it shows yet that you saw their trouble. What pulls it back: Blame at the start.',
    )
    const marks = { ...none, charisma: ['Sees how it feels'] }
    rerender(<Corners {...expert} corner="pleasant" marks={marks} />)
    expect(said()).toBe(
      'This reply reads as pleasant without an answer: nothing in it shows yet that you know the matter; it shows that you care (Sees how it feels).',
    )
  })

  it('puts the dot to the right for knowing and up for caring, and never outside', () => {
    const { rerender } = render(<Corners {...expert} competence={0} charisma={1} />)
    expect(dot()).toBe('translate(12px, 12px)')
    rerender(<Corners {...expert} competence={1} charisma={0} />)
    expect(dot()).toBe('translate(100px, 100px)')
    rerender(<Corners {...expert} competence={2} charisma={-1} />)
    expect(dot()).toBe('translate(100px, 100px)')
  })

  it('shows no number', () => {
    render(<Corners {...expert} competence={0.8} charisma={0.15} />)
    expect(document.body.textContent).not.toMatch(/\d/)
  })
})

describe('what puts it there', () => {
  it('is listed on focus, closed by Esc before the panel is', async () => {
    const onKeyDown = vi.fn()
    const { container } = render(
      // biome-ignore lint/a11y/noStaticElementInteractions: stands for the panel
      <div onKeyDown={onKeyDown}>
        <Corners {...expert} />
      </div>,
    )
    expect(isOpen()).toBe(false)
    await userEvent.tab()
    expect(isOpen()).toBe(true)
    expect(lists()?.textContent).toBe(
      'Shows that you knowExact factsGives a timeShows that you careNothing yetPulls it backBlame at the start',
    )
    await expectAccessible(container)
    onKeyDown.mockClear()
    await userEvent.keyboard('{Escape}')
    expect(isOpen()).toBe(false)
    expect(onKeyDown).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    expect(onKeyDown).toHaveBeenCalledTimes(1)
    await userEvent.tab()
    expect(isOpen()).toBe(false)
  })

  it('is listed under the mouse, and on a tap', () => {
    render(<Corners {...expert} marks={none} />)
    const square = picture().parentElement as HTMLElement
    fireEvent.pointerMove(square, { pointerType: 'mouse', movementX: 0, movementY: 0 })
    expect(isOpen()).toBe(false)
    fireEvent.pointerMove(square, { pointerType: 'mouse', movementX: 1, movementY: -1 })
    expect(lists()?.textContent).toBe('Shows that you knowNothing yetShows that you careNothing yet')
    fireEvent.pointerLeave(square, { pointerType: 'mouse' })
    expect(isOpen()).toBe(false)
    fireEvent.pointerMove(square, { pointerType: 'touch', movementX: 2, movementY: 0 })
    fireEvent.click(picture())
    expect(isOpen()).toBe(true)
    fireEvent.click(picture())
    expect(isOpen()).toBe(false)
  })
})
