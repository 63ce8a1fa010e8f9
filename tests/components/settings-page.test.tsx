// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Style } from '../../utils/settings/types'
import { expectAccessible } from './accessible'
import { openSettings } from './settings-harness'

afterEach(cleanup)

const pack = { name: 'Desk', layer: { 'style.formality': 'formal', 'style.greeting': 'Hello' } } as const
const locked = { 'style.contractions': 'avoid', breath: 60, 'style.emoji': false, 'style.name': 'The desk' } as const
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })
const described = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ')

describe('the settings page', () => {
  it('leads to its sections by links, the one being read marked', () => {
    openSettings()
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link')
    const names = [
      'Style',
      'How strict and when',
      'Checks',
      'My words',
      'People and places',
      'Team and backup',
      'Privacy',
    ]
    expect(links.map(({ textContent }) => textContent)).toEqual(names)
    for (const [at, link] of links.entries()) {
      const section = document.querySelector(link.getAttribute('href') ?? '')
      expect(section).toBe(screen.getByRole('region', { name: names[at] ?? '' }))
    }
    expect(links[0]?.getAttribute('aria-current')).toBe('true')
  })

  it.each([
    ['as shipped', {}],
    ['with a team style', { pack, own: { 'style.formality': 'casual' } as const }],
    ['locked', { policy: { locked, reason: 'Agreed with the works council.' } }],
    ['with a failed write', { props: { fault: 'This change could not be kept.' } }],
  ])('has no fault axe can find: %s', { timeout: 20_000 }, async (_, world) => {
    const { container } = openSettings(world)
    await expectAccessible(container)
  })

  it('says what could not be stored', () => {
    openSettings({ props: { fault: 'This change could not be kept.' } })
    expect(screen.getByRole('alert').textContent).toBe('This change could not be kept.')
  })

  it('promises four things', () => {
    openSettings()
    expect(within(screen.getByRole('region', { name: 'Privacy' })).getAllByRole('listitem')).toHaveLength(4)
  })
})

describe('my style', () => {
  const choices: [group: string, choice: string, path: string, value: unknown][] = [
    ['Formality', 'Formal', 'style.formality', 'formal'],
    ['Warmth', 'To the point', 'style.manner', 'direct'],
    ['Requests', 'Plain: “Please …”', 'style.directness', 'plain'],
    ['Short forms', 'In full: “do not”', 'style.contractions', 'avoid'],
    ['English spelling', 'British', 'style.english', 'british'],
    ['My usual readers', 'Technical', 'style.reader', 'technical'],
  ]

  it.each(choices)('%s: %s', async (group, choice, path, value) => {
    const { own } = openSettings()
    await userEvent.click(
      within(screen.getByRole('group', { name: group })).getByRole('radio', { name: choice, checked: false }),
    )
    expect(own()).toEqual({ [path]: value })
    expect(radio(choice).checked).toBe(true)
  })

  it('is chosen by keyboard; what is as shipped is not kept', async () => {
    const { own } = openSettings({ own: { 'style.formality': 'formal' } })
    radio('Formal').focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(own()).toEqual({})
    expect(radio('In between').checked).toBe(true)
  })

  it('smileys are on or off', async () => {
    const { own } = openSettings()
    await userEvent.click(screen.getByRole('switch', { name: 'Smileys may stand in my mails', checked: true }))
    expect(own()).toEqual({ 'style.emoji': false })
  })

  it.each([
    ['Greeting I use', 'style.greeting'],
    ['Closing line I use', 'style.closing'],
    ['My name', 'style.name'],
  ])('%s is kept once it is typed', async (name, path) => {
    const { own } = openSettings()
    const field = screen.getByRole<HTMLInputElement>('textbox', { name })
    await userEvent.clear(field)
    await userEvent.type(field, ' Kim ')
    expect(own()).toEqual({})
    await userEvent.tab()
    expect(own()).toEqual({ [path]: 'Kim' })
  })

  it('shows with each choice what it changes', async () => {
    const exampleOf = (preference: keyof Style, style: Style) =>
      preference === 'formality'
        ? [{ before: 'Hey Ana,', after: style.formality === 'formal' ? 'Hello Ana,' : 'Hey Ana,' }]
        : []
    openSettings({ props: { exampleOf } })
    const shown = () => document.querySelector('.example')?.textContent?.replace(/\s+/g, ' ')
    expect(shown()).toBe('Before: Hey Ana, – stays as it is')
    await userEvent.click(radio('Formal'))
    expect(shown()).toBe('Before: Hey Ana, After: Hello Ana,')
  })
})

describe('how strict and when', () => {
  it('has the switches of the popup, and the sites switched off', async () => {
    const { own } = openSettings({ own: { disabledSites: ['mail.google.com', 'x.org'] } })
    await userEvent.click(screen.getByRole('switch', { name: 'On everywhere' }))
    await userEvent.click(screen.getByRole('switch', { name: 'On mail.google.com', checked: false }))
    await userEvent.click(radio('only before sending'))
    await userEvent.click(radio('Thorough'))
    await userEvent.click(screen.getByRole('switch', { name: 'Read the mails I answer' }))
    expect(own()).toEqual({
      enabled: false,
      disabledSites: ['x.org'],
      checkWhen: 'sending',
      strictness: 'thorough',
      readIncoming: false,
    })
  })

  it('says what each strictness means', () => {
    openSettings()
    expect(described(radio('Only grave things'))).toBe('What is likely to hurt; small things are left out.')
  })

  it('offers lengths of the pause, and keeps one that is none of them', async () => {
    const { own } = openSettings({ own: { breath: 45 } })
    const pause = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Pause offered before a heated mail' })
    expect([...pause.options].map(({ text }) => text)).toEqual([
      'No pause',
      '10 seconds',
      '30 seconds',
      '45 seconds',
      '1 minute',
      '2 minutes',
      '5 minutes',
      '10 minutes',
    ])
    expect(pause.selectedOptions[0]?.text).toBe('45 seconds')
    await userEvent.selectOptions(pause, 'No pause')
    expect(own()).toEqual({ breath: 0 })
  })
})

describe('where a setting comes from', () => {
  it('the team: it says so, and mine is a press away, and theirs again', async () => {
    const { own } = openSettings({ pack })
    expect(radio('Formal').checked).toBe(true)
    const group = screen.getByRole('group', { name: 'Formality' })
    expect(described(group)).toContain('From the team style “Desk”.')
    const [mine] = screen.getAllByRole('button', { name: 'Use mine' })
    mine?.focus()
    await userEvent.keyboard('{Enter}')
    expect(own()).toEqual({ 'style.formality': 'balanced' })
    expect(described(group)).toContain('Yours, ahead of the team style “Desk”.')
    await userEvent.click(screen.getByRole('button', { name: 'Use theirs' }))
    expect(own()).toEqual({})
    expect(radio('Formal').checked).toBe(true)
  })

  it('what those who manage the browser suggest may be changed', async () => {
    const { own } = openSettings({ policy: { settings: { strictness: 'thorough' } } })
    expect(described(screen.getByRole('group', { name: 'How strict' }))).toContain('Suggested by your organisation.')
    await userEvent.click(radio('Balanced'))
    expect(own()).toEqual({ strictness: 'balanced' })
  })

  it('what they lock cannot, and says why', () => {
    openSettings({ policy: { locked, reason: 'Agreed with the works council.' } })
    const why = 'Set by your organisation, so it can’t be changed here: Agreed with the works council.'
    expect(screen.getAllByText(why)).toHaveLength(4)
    const group = screen.getByRole<HTMLFieldSetElement>('group', { name: 'Short forms' })
    expect(group.disabled).toBe(true)
    expect(described(group)).toBe(why)
    for (const [role, name] of [
      ['combobox', 'Pause offered before a heated mail'],
      ['switch', 'Smileys may stand in my mails'],
      ['textbox', 'My name'],
    ] as const) {
      const control = screen.getByRole<HTMLInputElement>(role, { name })
      expect(control.disabled, name).toBe(true)
      expect(described(control), name).toContain(why)
    }
  })
})
