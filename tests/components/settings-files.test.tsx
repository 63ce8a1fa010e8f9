// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Transfer } from '../../components/settings/BackupSection'
import { importSettings } from '../../utils/settings/transfer'
import { expectAccessible } from './accessible'
import { noTransfer, openSettings } from './settings-harness'

afterEach(cleanup)

const opened = (text: string, more: Partial<Transfer> = {}) => {
  const transfer = { ...noTransfer, imported: importSettings(text), ...more }
  return openSettings({ props: { transfer } })
}
const rows = () =>
  screen.getAllByRole('row').map((row) => [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent))

describe('settings in files', () => {
  it('are saved, and opened', async () => {
    const onSave = vi.fn()
    const onOpen = vi.fn()
    openSettings({ props: { transfer: { ...noTransfer, onSave, onOpen } } })
    await userEvent.click(screen.getByRole('button', { name: 'Save to a file' }))
    expect(onSave.mock.calls).toEqual([['']])
    const file = new File(['{}'], 'deskside.json', { type: 'application/json' })
    await userEvent.upload(screen.getByLabelText('Open a file…'), file)
    expect(onOpen.mock.calls).toEqual([[file]])
  })

  it('are saved under a name for the team', async () => {
    const onSave = vi.fn()
    openSettings({ props: { transfer: { ...noTransfer, onSave } } })
    await userEvent.click(screen.getByRole('button', { name: 'Save as team style' }))
    expect(screen.getByRole('alert').textContent).toBe('Give it a name first.')
    await userEvent.keyboard('Desk{Enter}')
    expect(onSave.mock.calls).toEqual([['Desk']])
  })

  it('are looked at before they are used', { timeout: 20_000 }, async () => {
    const onUse = vi.fn()
    const preview = vi.fn((how: string) => [
      { field: 'style.formality', before: undefined, after: 'formal' },
      { field: 'breath', before: 60, after: how === 'replace' ? undefined : 0 },
      { field: 'rules.rude-word', before: undefined, after: 'off' },
      { field: 'words.allowed', before: 'Jira', after: undefined },
      { field: 'wordings', before: undefined, after: { phrase: 'as I said', wording: 'in short' } },
      { field: 'style.emoji', before: true, after: false },
    ])
    const { container } = opened('{"deskside":2,"breath":0}', { onUse, preview })
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Settings from a file' }))
    expect(rows()).toEqual([
      ['Setting', 'Now', 'Then'],
      ['Formality', 'as shipped', 'Formal'],
      ['Pause offered before a heated mail', '1 minute', 'No pause'],
      ['Rude word', 'as shipped', 'Off'],
      ['Allowed words', 'Jira', 'not there'],
      ['My wordings', 'not there', '“as I said” → “in short”'],
      ['Smileys may stand in my mails', 'on', 'off'],
    ])
    await expectAccessible(container)
    await userEvent.click(screen.getByRole('radio', { name: 'Replace my settings', checked: false }))
    expect(rows()[2]).toEqual(['Pause offered before a heated mail', '1 minute', 'as shipped'])
    await userEvent.click(screen.getByRole('button', { name: 'Use this file' }))
    expect(onUse.mock.calls).toEqual([['replace']])
  })

  it('with a name are taken for a team style first', async () => {
    const onUse = vi.fn()
    opened('{"deskside":2,"name":"Desk"}', { onUse })
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Use as team style “Desk”' }).checked).toBe(true)
    expect(screen.getByText('Nothing would change.')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Use this file' }))
    expect(onUse.mock.calls).toEqual([['pack']])
  })

  it('name the fields that are left out, as text only', () => {
    opened('{"deskside":2,"breath":"long","<img src=x>":1,"style":{"manner":"rude","greeting":"Hey"}}')
    const alert = within(screen.getByRole('alert'))
    expect(alert.getByText('3 entries are left out:')).toBeTruthy()
    expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'breath: another kind of value belongs here',
      '<img src=x>: not known here',
      'style.manner: not one of the values it may have',
    ])
    expect(document.querySelector('img')).toBeNull()
  })

  it.each([
    ['{"deskside":2,', 'This file can’t be read; it may be cut short. Nothing was changed.'],
    ['[]', 'This is not a settings file of Deskside. Nothing was changed.'],
    ['{"deskside":9}', 'This file comes from a newer Deskside. What is known here can be used.'],
  ])('%s: what is wrong is said', (text, why) => {
    opened(text)
    expect(screen.getByRole('alert').textContent).toBe(why)
    const canUse = screen.queryByRole('button', { name: 'Use this file' }) !== null
    expect(canUse).toBe(text.includes('9'))
  })

  it('that cannot be used are closed', async () => {
    const onCancel = vi.fn()
    opened('rubbish', { onCancel })
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onCancel).toHaveBeenCalledOnce()
  })
})

describe('the team style', () => {
  const pack = { name: 'Desk', layer: { 'style.formality': 'formal', rules: { 'rude-word': 'off' } } } as const

  it('is shown apart, with what it sets, and can be removed', async () => {
    const onRemovePack = vi.fn()
    const { container } = openSettings({ pack, props: { transfer: { ...noTransfer, onRemovePack } } })
    const part = within(screen.getByRole('region', { name: 'Team style' }))
    expect(part.getByText('“Desk” is in use. Where you choose something else, yours comes first.')).toBeTruthy()
    await userEvent.click(part.getByText('What it sets'))
    const said = [...container.querySelectorAll('dl > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(said).toEqual([
      ['Formality', 'Formal'],
      ['Rude word', 'Off'],
    ])
    await expectAccessible(container)
    await userEvent.click(part.getByRole('button', { name: 'Remove the team style' }))
    expect(onRemovePack).toHaveBeenCalledOnce()
  })

  it('of those who manage the browser stays', () => {
    openSettings({ policy: { pack } })
    const part = within(screen.getByRole('region', { name: 'Team style' }))
    expect(part.getByText('“Desk” is in use, set by your organisation.')).toBeTruthy()
    expect(part.queryByRole('button')).toBeNull()
  })
})
