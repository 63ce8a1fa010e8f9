// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PopupView, type PopupViewProps } from '../../components/popup/PopupView'
import { defaults } from '../../utils/settings/defaults'
import { effectiveOf, shipped } from '../../utils/settings/effective'
import type { Layer, Policy } from '../../utils/settings/types'
import { expectAccessible } from './accessible'
import { t } from './english'

const site = 'mail.google.com'
const page = { composes: 2, status: 'reading', site } as const
const change = vi.fn<PopupViewProps['change']>()
const onOpenSettings = vi.fn<() => void>()
const onOpenKeys = vi.fn<() => void>()
const props: PopupViewProps = {
  effective: shipped,
  shipped: defaults,
  site,
  page,
  openKey: 'Alt+Period',
  fault: null,
  t,
  change,
  onOpenSettings,
  onOpenKeys,
}
const withOwn = (own: Layer) => ({ effective: effectiveOf({ ...shipped, own }) })
const withPolicy = (policy: Partial<Policy>) => ({
  effective: effectiveOf({ ...shipped, policy: { ...shipped.policy, ...policy } }),
})
const at = new Date(2026, 4, 1, 14, 5).getTime()

beforeEach(() => vi.clearAllMocks())
afterEach(cleanup)

describe('the popup', () => {
  const states: [string, Partial<PopupViewProps>][] = [
    ['Checking 2 drafts here', {}],
    ['Checking 1 draft here', { page: { ...page, composes: 1 } }],
    ['No reply open', { page: { ...page, status: 'idle', composes: 0 } }],
    ["Deskside can't read this page", { page: { ...page, status: 'unavailable' } }],
    ['Not a mail page', { page: null, site: null }],
    ['Deskside is off', withOwn({ enabled: false })],
    // The switch was just moved, and the page's answer is from before.
    ['Paused on this site', withOwn({ disabledSites: [site] })],
    ['Checking 2 drafts here', { page: { ...page, status: 'paused' } }],
  ]
  it.each(states)('says "%s"', async (words, state) => {
    const { container } = render(<PopupView {...props} {...state} />)
    expect(screen.getByRole('status').textContent).toBe(words)
    await expectAccessible(container)
  })

  it('switches everywhere and here', async () => {
    render(<PopupView {...props} {...withOwn({ disabledSites: ['outlook.live.com'] })} />)
    await userEvent.click(screen.getByRole('switch', { name: 'On everywhere', checked: true }))
    await userEvent.click(screen.getByRole('switch', { name: `On ${site}`, checked: true }))
    expect(change.mock.calls).toEqual([[{ enabled: false }], [{ disabledSites: ['outlook.live.com', site] }]])
  })

  it('switches this site on again, and keeps nothing where none is left', async () => {
    const { rerender } = render(<PopupView {...props} {...withOwn({ disabledSites: ['outlook.live.com', site] })} />)
    await userEvent.click(screen.getByRole('switch', { name: `On ${site}`, checked: false }))
    rerender(<PopupView {...props} {...withOwn({ disabledSites: [site] })} />)
    await userEvent.click(screen.getByRole('switch', { name: `On ${site}`, checked: false }))
    expect(change.mock.calls).toEqual([[{ disabledSites: ['outlook.live.com'] }], [{ disabledSites: undefined }]])
  })

  it('has no switch for a site it does not know', () => {
    render(<PopupView {...props} site={null} page={null} />)
    expect(screen.getAllByRole('switch')).toHaveLength(1)
  })

  it.each([
    ['How strict', 'Balanced', 'Thorough', { strictness: 'thorough' }],
    ['My usual readers', 'Not technical', 'Technical', { 'style.reader': 'technical' }],
    ['Check my draft', 'while I type', 'only before sending', { checkWhen: 'sending' }],
  ])('asks: %s', async (name, now, then, patch) => {
    render(<PopupView {...props} />)
    const menu = screen.getByRole<HTMLSelectElement>('combobox', { name })
    expect(menu.selectedOptions[0]?.textContent).toBe(now)
    await userEvent.selectOptions(menu, then)
    expect(change.mock.calls).toEqual([[patch]])
  })

  it('says where this site has other readers', () => {
    render(<PopupView {...props} {...withOwn({ sites: { [site]: { reader: 'technical' } } })} />)
    const menu = screen.getByRole('combobox', { name: 'My usual readers' })
    expect(document.getElementById(menu.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      `On ${site}: Technical`,
    )
  })

  it('says why something cannot be changed, and lets it alone', async () => {
    const locked: Layer = { enabled: true, disabledSites: [], strictness: 'grave', checkWhen: 'typing' }
    const { container } = render(<PopupView {...props} {...withPolicy({ locked, reason: 'Ask the desk.' })} />)
    for (const control of [...screen.getAllByRole('switch'), ...screen.getAllByRole('combobox')]) {
      const isFree = control === screen.getByRole('combobox', { name: 'My usual readers' })
      expect((control as HTMLInputElement).disabled).toBe(!isFree)
      const told = document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent
      expect(told).toBe(isFree ? undefined : 'Set by your organisation, so it can’t be changed here: Ask the desk.')
    }
    await expectAccessible(container)
  })

  it('is wholly worked by keys, from top to bottom', async () => {
    render(<PopupView {...props} />)
    const names: (string | null)[] = []
    for (let pressed = 0; pressed < 8; pressed += 1) {
      await userEvent.tab()
      const { activeElement: now } = document
      names.push((now as HTMLInputElement).labels?.[0]?.textContent ?? now?.textContent ?? null)
    }
    expect(names).toEqual([
      'On everywhere',
      `On ${site}`,
      'Quiet for an hour',
      'How strict',
      'My usual readers',
      'Check my draft',
      'Change keys',
      'All settings and checks',
    ])
  })

  it('leads to the settings', async () => {
    render(<PopupView {...props} />)
    await userEvent.click(screen.getByRole('button', { name: 'All settings and checks' }))
    expect(onOpenSettings).toHaveBeenCalledTimes(1)
  })

  it('names the keys that open the panel, or that there are none, and leads to others', async () => {
    const { container, rerender } = render(<PopupView {...props} />)
    const keys = () => container.querySelector('.keys')?.textContent?.replace(/[\u2066-\u2069]/g, '')
    expect(keys()).toBe('Alt+. opens the panel for the draft you are in. Change keys')
    rerender(<PopupView {...props} openKey="" />)
    expect(keys()).toBe('No keys open the panel yet. Change keys')
    await userEvent.click(screen.getByRole('button', { name: 'Change keys' }))
    expect(onOpenKeys).toHaveBeenCalledTimes(1)
  })

  it('says what could not be stored', async () => {
    const { container } = render(<PopupView {...props} fault="This change could not be kept." />)
    expect(screen.getByRole('alert').textContent).toBe('This change could not be kept.')
    await expectAccessible(container)
  })

  describe('quiet for an hour', () => {
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: at })
    })
    afterEach(() => vi.useRealTimers())

    it('begins now', () => {
      render(<PopupView {...props} />)
      screen.getByRole('button', { name: 'Quiet for an hour' }).click()
      expect(change.mock.calls).toEqual([[{ quietUntil: at + 3_600_000 }]])
    })

    it('says until when, and ends when asked', () => {
      render(<PopupView {...props} {...withOwn({ quietUntil: at + 600_000 })} />)
      expect(screen.getByRole('status').textContent).toMatch(/^Quiet until 2:15\sPM$/)
      screen.getByRole('button', { name: 'Back now' }).click()
      expect(change.mock.calls).toEqual([[{ quietUntil: undefined }]])
    })

    it('is over by itself', () => {
      render(<PopupView {...props} {...withOwn({ quietUntil: at + 600_000 })} />)
      act(() => {
        vi.advanceTimersByTime(600_000)
      })
      expect(screen.getByRole('status').textContent).toBe('Checking 2 drafts here')
      expect(screen.getByRole('button', { name: 'Quiet for an hour' })).toBeTruthy()
      expect(vi.getTimerCount()).toBe(0)
    })
  })
})
