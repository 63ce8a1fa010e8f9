// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { expectAccessible } from './accessible'
import { openSettings } from './settings-harness'

afterEach(cleanup)

const part = (name: string) => within(screen.getByRole('region', { name }))
const ana = { who: 'ana@firm.example', level: 'lay', place: null, formality: null } as const

describe('my words', () => {
  it('allowed words are added with Enter, one after the other', async () => {
    const { own, container } = openSettings()
    const field = part('Allowed words').getByRole('textbox', { name: 'Word or name' })
    await userEvent.type(field, ' Jira {Enter}')
    expect(document.activeElement).toBe(field)
    await userEvent.type(field, 'Northgate One{Enter}')
    expect(own()).toEqual({ 'words.allowed': ['Jira', 'Northgate One'] })
    expect(part('Allowed words').getAllByRole('listitem')).toHaveLength(2)
    await expectAccessible(container)
  })

  it.each([
    ['nothing', '{Enter}', 'Write a word first.'],
    ['what is there', 'JIRA{Enter}', '“JIRA” is there already.'],
  ])('%s is not added, and the field says why', async (_, typed, why) => {
    const { own } = openSettings({ own: { 'words.allowed': ['Jira'] } })
    const field = part('Allowed words').getByRole('textbox')
    await userEvent.type(field, typed)
    expect(own()).toEqual({ 'words.allowed': ['Jira'] })
    expect(screen.getByRole('alert').textContent).toBe(why)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(field.getAttribute('aria-describedby')).toBe(screen.getByRole('alert').id)
    await userEvent.type(field, 'x')
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('the team’s are shown apart, and cannot be removed here', () => {
    openSettings({
      own: { 'words.allowed': ['Jira'] },
      pack: { name: 'Desk', layer: { 'words.allowed': ['Northgate One', 'jira'] } },
    })
    const items = part('Allowed words').getAllByRole('listitem')
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'JiraRemove',
      'Northgate OneFrom the team style “Desk”.',
    ])
  })

  it('a locked list says why, and takes nothing', () => {
    openSettings({
      own: { 'words.allowed': ['Jira'] },
      policy: { locked: { 'words.allowed': ['Northgate One'] }, reason: '' },
    })
    const words = part('Allowed words')
    expect(words.getByText('Set by your organisation, so it can’t be changed here.')).toBeTruthy()
    expect(words.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Northgate One'])
    expect(words.queryByRole('textbox')).toBeNull()
  })

  it('wordings are added, changed and removed', async () => {
    const { own } = openSettings({ own: { wordings: [{ phrase: 'as I said', wording: 'in short' }] } })
    const words = part('My wordings')
    await userEvent.type(words.getByRole('textbox', { name: 'For these words' }), 'you need to')
    await userEvent.tab()
    await userEvent.keyboard('could you{Enter}')
    const field = words.getByRole('textbox', { name: 'For “as I said”' })
    await userEvent.clear(field)
    await userEvent.type(field, 'to recap')
    await userEvent.tab()
    expect(own()).toEqual({
      wordings: [
        { phrase: 'as I said', wording: 'to recap' },
        { phrase: 'you need to', wording: 'could you' },
      ],
    })
    await userEvent.click(words.getByRole('button', { name: 'Remove “as I said”' }))
    expect(own()).toEqual({ wordings: [{ phrase: 'you need to', wording: 'could you' }] })
  })

  it('words to flag may have nothing to say instead', async () => {
    const { own } = openSettings()
    const words = part('Words to flag')
    await userEvent.type(words.getByRole('textbox', { name: 'Word or phrase' }), 'ticket{Enter}')
    await userEvent.type(words.getByRole('textbox', { name: 'Instead of “ticket”' }), 'request')
    await userEvent.tab()
    expect(own()).toEqual({ 'words.flagged': [{ phrase: 'ticket', instead: 'request' }] })
  })
})

describe('people and places', () => {
  it('somebody is added, and what is known is chosen', async () => {
    const { own, container } = openSettings()
    await userEvent.type(part('People and places').getByRole('textbox'), 'Ana@Firm.example{Enter}')
    const row = within(screen.getByRole('group', { name: 'ana@firm.example' }))
    await userEvent.selectOptions(row.getByRole('combobox', { name: 'Reader' }), 'Technical')
    await userEvent.selectOptions(row.getByRole('combobox', { name: 'Place' }), 'Outside')
    await userEvent.selectOptions(row.getByRole('combobox', { name: 'Formality' }), 'Formal')
    expect(own()).toEqual({ people: [{ ...ana, level: 'technical', place: 'outside', formality: 'formal' }] })
    await userEvent.selectOptions(row.getByRole('combobox', { name: 'Reader' }), 'As usual')
    expect(own().people?.[0]?.level).toBeNull()
    await expectAccessible(container)
  })

  it.each(['ana', 'ana@', '@firm.example', 'ana@firm', 'a b@firm.example', 'firm..example'])(
    '“%s” is no address, and is not kept',
    async (typed) => {
      const { own } = openSettings()
      await userEvent.type(part('People and places').getByRole('textbox'), `${typed}{Enter}`)
      expect(own()).toEqual({})
      expect(screen.getByRole('alert').textContent).toBe(
        'Write an address like ana@firm.example, or a domain like firm.example.',
      )
    },
  )

  it('an address is changed in place, but not to rubbish or to one that is there', async () => {
    const bo = { ...ana, who: 'firm.example' }
    const { own } = openSettings({ own: { people: [ana, bo] } })
    const field = within(screen.getByRole('group', { name: 'ana@firm.example' })).getByRole('textbox')
    for (const [typed, why] of [
      ['rubbish', 'Write an address like ana@firm.example, or a domain like firm.example.'],
      ['firm.example', '“firm.example” is there already.'],
    ] as const) {
      await userEvent.clear(field)
      await userEvent.type(field, typed)
      await userEvent.tab()
      expect(screen.getByRole('alert').textContent).toBe(why)
      expect(own()).toEqual({ people: [ana, bo] })
    }
    await userEvent.clear(field)
    await userEvent.type(field, 'it.firm.example')
    await userEvent.tab()
    expect(own()).toEqual({ people: [{ ...ana, who: 'it.firm.example' }, bo] })
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('the team’s are read only', () => {
    openSettings({ pack: { name: 'Desk', layer: { people: [{ ...ana, place: 'inside' }] } } })
    const [item] = screen.getByRole('list', { name: 'People and places' }).children
    expect(item?.textContent).toBe('ana@firm.example: Not technical, In my organisationFrom the team style “Desk”.')
  })

  it('a webmail may be different, and is as usual again', async () => {
    const { own } = openSettings()
    const site = within(screen.getByRole('group', { name: 'outlook.office.com' }))
    await userEvent.selectOptions(site.getByRole('combobox', { name: 'Formality' }), 'Formal')
    await userEvent.selectOptions(site.getByRole('combobox', { name: 'Reader' }), 'Mixed')
    expect(own()).toEqual({ sites: { 'outlook.office.com': { formality: 'formal', reader: 'mixed' } } })
    await userEvent.selectOptions(site.getByRole('combobox', { name: 'Formality' }), 'As usual')
    expect(own()).toEqual({ sites: { 'outlook.office.com': { reader: 'mixed' } } })
    await userEvent.selectOptions(site.getByRole('combobox', { name: 'Reader' }), 'As usual')
    expect(own()).toEqual({})
  })
})
