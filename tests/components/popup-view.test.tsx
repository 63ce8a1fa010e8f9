// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { PopupView, type PopupViewProps } from '../../components/PopupView'
import { shipped } from '../../utils/settings/effective'
import { expectAccessible } from './accessible'
import { t } from './english'

const { settings: defaultSettings } = shipped
afterEach(cleanup)

const site = 'mail.google.com'
const page = { composes: 2, status: 'reading', site } as const
const onChange = vi.fn<PopupViewProps['onChange']>()
const props: PopupViewProps = {
  settings: defaultSettings,
  site,
  page,
  fault: null,
  t,
  onChange,
  onOpenSettings: () => {},
}

describe('the popup', () => {
  const states: [string, Partial<PopupViewProps>][] = [
    ['Checking 2 drafts here', {}],
    ['Checking 1 draft here', { page: { ...page, composes: 1 } }],
    ['No reply open', { page: { ...page, status: 'idle', composes: 0 } }],
    ["Deskside can't read this page", { page: { ...page, status: 'unavailable' } }],
    ['Not a mail page', { page: null, site: null }],
    ['Deskside is off', { settings: { ...defaultSettings, enabled: false } }],
    // The switch was just moved, and the page's answer is from before.
    ['Paused on this site', { settings: { ...defaultSettings, disabledSites: [site] } }],
    ['Checking 2 drafts here', { page: { ...page, status: 'paused' } }],
  ]
  it.each(states)('says "%s"', async (words, state) => {
    const { container } = render(<PopupView {...props} {...state} />)
    expect(screen.getByRole('status').textContent).toBe(words)
    await expectAccessible(container)
  })

  it('switches everywhere and here', async () => {
    render(<PopupView {...props} settings={{ ...defaultSettings, disabledSites: ['outlook.live.com'] }} />)
    onChange.mockClear()
    await userEvent.click(screen.getByRole('switch', { name: 'On everywhere', checked: true }))
    await userEvent.click(screen.getByRole('switch', { name: `On ${site}`, checked: true }))
    expect(onChange.mock.calls).toEqual([[{ enabled: false }], [{ disabledSites: ['outlook.live.com', site] }]])
  })

  it('switches this site on again', async () => {
    render(<PopupView {...props} settings={{ ...defaultSettings, disabledSites: ['outlook.live.com', site] }} />)
    onChange.mockClear()
    await userEvent.click(screen.getByRole('switch', { name: `On ${site}`, checked: false }))
    expect(onChange.mock.calls).toEqual([[{ disabledSites: ['outlook.live.com'] }]])
  })

  it('has no switch for a site it does not know', () => {
    render(<PopupView {...props} site={null} page={null} />)
    expect(screen.getAllByRole('switch')).toHaveLength(1)
  })

  it('asks when to check', async () => {
    render(<PopupView {...props} />)
    onChange.mockClear()
    expect(screen.getByRole('group', { name: 'Check my draft' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'while I type', checked: true })).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'only before sending' }))
    await userEvent.click(screen.getByRole('radio', { name: 'only when I open the panel' }))
    expect(onChange.mock.calls).toEqual([[{ checkWhen: 'sending' }], [{ checkWhen: 'panel' }]])
  })

  it('leads to the settings', async () => {
    const onOpenSettings = vi.fn<() => void>()
    render(<PopupView {...props} onOpenSettings={onOpenSettings} />)
    await userEvent.click(screen.getByRole('button', { name: 'All settings and checks' }))
    expect(onOpenSettings).toHaveBeenCalledTimes(1)
  })

  it('says what could not be stored', async () => {
    const { container } = render(<PopupView {...props} fault="This change could not be kept." />)
    expect(screen.getByRole('alert').textContent).toBe('This change could not be kept.')
    await expectAccessible(container)
  })
})
