// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { expectAccessible } from './accessible'
import { openSettings } from './settings-harness'

afterEach(cleanup)

const groups = () => screen.getAllByRole('group').filter((group) => group instanceof HTMLDetailsElement)
const said = () => groups().map((group) => [group.querySelector('summary')?.textContent, group.open])
const open = async (category: string) => {
  await userEvent.click(screen.getByRole('heading', { level: 3, name: category }))
}
const search = () => screen.getByRole('searchbox', { name: 'Search the checks' })
const listed = () => groups().flatMap((group) => within(group).queryAllByRole('switch').map(nameOf))
const nameOf = (element: HTMLElement) => (element as HTMLInputElement).labels?.[0]?.textContent

describe('the checks', () => {
  it('are folded away by category, drawn only when asked for', async () => {
    openSettings()
    expect(said()).toEqual([
      ['Blame2 checks', false],
      ['Heat1 check', false],
    ])
    expect(listed()).toEqual([])
    await open('Blame')
    expect(listed()).toEqual(['Points at the reader', 'Sounds too easy'])
  })

  it('are open from the start where one is off, and stay open', async () => {
    const { own } = openSettings({ own: { rules: { 'too-easy': 'off' } } })
    expect(said()[0]).toEqual(['Blame2 checks, 1 off', true])
    await userEvent.click(screen.getByRole('switch', { name: 'Sounds too easy', checked: false }))
    expect(own()).toEqual({})
    expect(said()[0]).toEqual(['Blame2 checks', true])
  })

  it('say why, by whom and about what they speak', async () => {
    openSettings()
    await open('Heat')
    const described = screen.getByRole('switch', { name: 'Rude word' }).getAttribute('aria-describedby') ?? ''
    const words = document.getElementById(described)?.textContent
    expect(words).toContain('Remembered long after the fix.')
    expect(words).toContain('For example: “Darn it.”')
    expect(words).toContain('Source: A book, 2019')
  })

  it('weigh what they were shipped with, or what the writer says', async () => {
    const { own, container } = openSettings()
    await open('Heat')
    const weight = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Weight of “Rude word”' })
    expect(weight.selectedOptions[0]?.text).toBe('As shipped: May hold the send')
    await userEvent.selectOptions(weight, 'A small thing')
    expect(own()).toEqual({ rules: { 'rude-word': 'hint' } })
    await expectAccessible(container)
    await userEvent.selectOptions(weight, 'As shipped: May hold the send')
    expect(own()).toEqual({})
    await userEvent.click(screen.getByRole('switch', { name: 'Rude word' }))
    expect(own()).toEqual({ rules: { 'rude-word': 'off' } })
    expect(screen.queryByRole('combobox', { name: 'Weight of “Rude word”' })).toBeNull()
  })

  it('can all be turned on again, also those the team turned off', async () => {
    const { own } = openSettings({
      own: { rules: { 'too-easy': 'off', 'from-a-newer-version': 'off' } },
      pack: { name: 'Desk', layer: { rules: { 'rude-word': 'off' } } },
      policy: { locked: { rules: { 'you-fault': 'off' } } },
    })
    await userEvent.click(screen.getByRole('button', { name: 'Turn all on' }))
    expect(own()).toEqual({ rules: { 'rude-word': 'error', 'from-a-newer-version': 'off' } })
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Points at the reader' }).disabled).toBe(true)
    expect(screen.queryByRole('button', { name: 'Turn all on' })).toBeNull()
  })

  it.each([
    ['name', 'points at', ['Points at the reader']],
    ['reason', 'accusation', ['Points at the reader']],
    ['source', '2019', ['Rude word']],
    ['example', 'CLICK it', ['Sounds too easy']],
    ['category', 'blame', ['Points at the reader', 'Sounds too easy']],
    ['words anywhere', 'guide easy', ['Sounds too easy']],
  ])('are found by %s', async (_, words, names) => {
    openSettings()
    await userEvent.type(search(), words)
    expect(listed()).toEqual(names)
    expect(screen.getByText(names.length === 1 ? '1 check found' : '2 checks found').getAttribute('role')).toBe(
      'status',
    )
  })

  it('say where nothing is found, and all come back', async () => {
    openSettings()
    await userEvent.type(search(), 'zebra')
    expect(screen.getByText('No check with these words.')).toBeTruthy()
    expect(groups()).toEqual([])
    await userEvent.clear(search())
    expect(groups()).toHaveLength(2)
    expect(listed()).toEqual([])
  })
})

describe('never flag this', () => {
  const own = {
    neverFlag: [
      { ruleId: 'rude-word', phrase: 'darn' },
      { ruleId: 'too-easy', phrase: 'just' },
    ],
  }

  it('is listed with its check, taken back, and undone', async () => {
    const settings = openSettings({ own })
    const list = screen.getByRole('list', { name: 'Never flagged' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['darnRude wordRemove', 'justSounds too easyRemove'])
    const remove = (phrase: string) => screen.getByRole('button', { name: `Remove “${phrase}”` })
    remove('darn').focus()
    await userEvent.keyboard('{Enter}')
    expect(settings.own()).toEqual({ neverFlag: [own.neverFlag[1]] })
    expect(document.activeElement).toBe(remove('just'))
    await userEvent.keyboard('{Enter}')
    expect(settings.own()).toEqual({})
    const undo = screen.getByRole('button', { name: 'Undo' })
    expect(undo.closest('[role=status]')?.textContent).toBe('“just” is removed. Undo')
    expect(document.activeElement).toBe(undo)
    await userEvent.keyboard('{Enter}')
    expect(settings.own()).toEqual({ neverFlag: [own.neverFlag[1]] })
    expect(document.activeElement).toBe(remove('just'))
  })
})
