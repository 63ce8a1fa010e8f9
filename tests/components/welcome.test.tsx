// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { WelcomePage, type WelcomePageProps } from '../../components/welcome/WelcomePage'
import { engine } from '../../entrypoints/welcome/engine'
import { withChange } from '../../utils/settings/change'
import { defaults } from '../../utils/settings/defaults'
import { effectiveOf, shipped } from '../../utils/settings/effective'
import { expectAccessible } from './accessible'
import { t } from './english'

const change = vi.fn<WelcomePageProps['change']>()
const onDone = vi.fn<() => void>()
const props: WelcomePageProps = { effective: shipped, shipped: defaults, engine, fault: null, t, change, onDone }

/** The page with settings that follow what is chosen. */
function Living() {
  const [effective, setEffective] = useState(shipped)
  return (
    <WelcomePage
      {...props}
      effective={effective}
      change={(wanted) => {
        change(wanted)
        setEffective((before) => withChange(before, wanted))
      }}
    />
  )
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const heading = () => screen.getByRole('heading', { level: 1 })
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A reply to Ana' })

beforeEach(() => vi.clearAllMocks())
afterEach(cleanup)

describe('the welcome page', () => {
  it('has three screens, to and fro, each said in words and free of faults', async () => {
    const { container } = render(<WelcomePage {...props} />)
    const seen: (string | null)[] = []
    for (let step = 1; step <= 3; step += 1) {
      seen.push(heading().textContent)
      expect(screen.getByText(`Step ${step} of 3`)).toBeTruthy()
      await expectAccessible(container)
      if (step < 3) await press('Next')
      if (step < 3) expect(document.activeElement).toBe(heading())
    }
    expect(seen).toEqual(['How will my reply land?', 'What you write stays with you', 'How do you like to sound?'])
    await press('Back')
    expect(heading().textContent).toBe('What you write stays with you')
    await press('Next')
    expect(onDone).not.toHaveBeenCalled()
    await press('Done')
    expect(onDone).toHaveBeenCalledTimes(1)
  })

  it('can be left at every step', async () => {
    render(<WelcomePage {...props} />)
    await press('Skip')
    await press('Next')
    await press('Skip')
    await press('Next')
    expect(screen.queryByRole('button', { name: 'Skip' })).toBeNull()
    await press('Done')
    expect(onDone).toHaveBeenCalledTimes(3)
    expect(change).not.toHaveBeenCalled()
  })

  it('promises in four lines', async () => {
    render(<WelcomePage {...props} />)
    await press('Next')
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it('says what could not be stored', () => {
    render(<WelcomePage {...props} fault="This change could not be kept." />)
    expect(screen.getByRole('alert').textContent).toBe('This change could not be kept.')
  })
})

describe('the mail to try', () => {
  it('shows what the engine finds, and types the wording that is used', async () => {
    render(<WelcomePage {...props} />)
    expect(screen.getByRole('status').textContent).toBe('3 findings')
    await userEvent.click(screen.getAllByRole('button', { name: 'Use this' })[0] as HTMLElement)
    expect(field().value).toMatch(/^Hi Ana, to recap, the old printer is gone\./)
    expect(document.activeElement).toBe(field())
    expect(screen.getByRole('status').textContent).toBe('2 findings')
  })

  it('reads what is typed', async () => {
    render(<WelcomePage {...props} />)
    await userEvent.clear(field())
    await userEvent.type(field(), 'It works again since 10:42.')
    expect(screen.getByRole('status').textContent).toBe('Nothing to mend.')
    await userEvent.type(field(), " You clearly don't understand how this works.")
    expect(screen.getByRole('status').textContent).toBe('1 finding')
  })

  it('can be typed into before the engine is there', async () => {
    const { container, rerender } = render(<WelcomePage {...props} engine={null} />)
    expect(screen.getByRole('status').textContent).toBe('')
    await expectAccessible(container)
    await userEvent.clear(field())
    await userEvent.type(field(), "You clearly don't understand how this works.")
    rerender(<WelcomePage {...props} />)
    expect(screen.getByRole('status').textContent).toBe('1 finding')
  })
})

describe('the style to pick', () => {
  async function open(page = <Living />) {
    const { container } = render(page)
    await press('Next')
    await press('Next')
    return container
  }
  const chosen = () => screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)
  const names = () => chosen().map(({ labels }) => labels?.[0]?.textContent)

  it('is as shipped at first; each makes something else of the same mail', async () => {
    const container = await open()
    expect(names()).toEqual(['Warm'])
    const afters = [...container.querySelectorAll('ins')].map((ins) => ins.textContent)
    expect(new Set(afters).size).toBe(3)
    expect(afters[0]).toMatch(/would it help/i)
    expect(afters[1]).toMatch(/I can explain/)
    expect(afters[2]).toMatch(/Hello Ana/)
  })

  it('is kept when chosen, only as far as it differs', async () => {
    await open()
    await userEvent.click(screen.getByRole('radio', { name: 'Formal' }))
    expect(names()).toEqual(['Formal'])
    const kept = change.mock.calls.reduce((all, [wanted]) => Object.assign(all, wanted), {})
    expect(Object.entries(kept).filter(([, value]) => value !== undefined)).toEqual([
      ['style.formality', 'formal'],
      ['style.contractions', 'avoid'],
    ])
    await userEvent.click(screen.getByRole('radio', { name: 'Brief and to the point' }))
    expect(names()).toEqual(['Brief and to the point'])
    await userEvent.click(screen.getByRole('radio', { name: 'Warm' }))
    expect(names()).toEqual(['Warm'])
  })

  it('says why it cannot be picked where it is locked', async () => {
    const locked = { 'style.formality': 'formal' } as const
    const effective = effectiveOf({ ...shipped, policy: { ...shipped.policy, locked, reason: 'House style.' } })
    const container = await open(<WelcomePage {...props} effective={effective} />)
    expect(screen.getByRole<HTMLFieldSetElement>('group').disabled).toBe(true)
    expect(container.textContent).toContain('House style.')
    await expectAccessible(container)
  })
})
