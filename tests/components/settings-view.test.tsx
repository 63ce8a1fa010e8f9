// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ListedRule, SettingsView, type SettingsViewProps } from '../../components/SettingsView'
import { shipped } from '../../utils/settings/effective'
import { createAnalyzer } from '../../utils/tone/analyze'
import { applyEdits } from '../../utils/tone/edit'
import { catalogue } from '../../utils/tone/en'
import { expectAccessible } from './accessible'
import { t } from './english'

const { settings: defaultSettings } = shipped
const rules: ListedRule[] = [
  { id: 'you-fault', category: 'blame', severity: 'warning', source: 'A study, 2013' },
  { id: 'rude-word', category: 'hostility', severity: 'error', source: 'A book, 2019' },
  { id: 'too-easy', category: 'blame', severity: 'hint', source: 'A style guide' },
]
const onChange = vi.fn<SettingsViewProps['onChange']>()
const props: SettingsViewProps = { settings: defaultSettings, rules, fault: null, t, onChange }
const someOff = { ...defaultSettings, rules: { 'too-easy': 'off', 'from-a-newer-version': 'off' } } as const

beforeEach(() => onChange.mockClear())
afterEach(cleanup)

describe('the settings page', () => {
  it('lists every check under its category', () => {
    render(<SettingsView {...props} />)
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Blame',
      'Heat',
    ])
    const names = screen.getAllByRole('switch').map((item) => (item as HTMLInputElement).labels?.[0]?.textContent)
    expect(names).toEqual(['On everywhere', 'Points at the reader', 'Sounds too easy', 'Rude word'])
  })

  it('folds the checks of a category away, and says how many there are and how many are off', () => {
    const { unmount } = render(<SettingsView {...props} />)
    const groups = () => screen.getAllByRole('group').filter((group) => group instanceof HTMLDetailsElement)
    const said = () => groups().map((group) => [group.querySelector('summary')?.textContent, group.open])
    expect(said()).toEqual([
      ['Blame2 checks', false],
      ['Heat1 check', false],
    ])
    unmount()
    const { rerender } = render(<SettingsView {...props} settings={someOff} />)
    expect(said()[0]).toEqual(['Blame2 checks, 1 off', true])
    rerender(<SettingsView {...props} />)
    expect(said()[0]).toEqual(['Blame2 checks', true])
  })

  it('gives each check its reason, its source and its weight', () => {
    render(<SettingsView {...props} />)
    const described = screen.getByRole('switch', { name: 'Rude word' }).getAttribute('aria-describedby') ?? ''
    const words = document.getElementById(described)?.textContent
    expect(words).toContain('Remembered long after the fix.')
    expect(words).toContain('Source: A book, 2019')
    expect(words).toContain('May hold the send')
  })

  it('turns a check off and on, and keeps what it does not know', async () => {
    const { rerender } = render(<SettingsView {...props} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Rude word', checked: true }))
    rerender(<SettingsView {...props} settings={someOff} />)
    await userEvent.click(screen.getByRole('switch', { name: 'Sounds too easy', checked: false }))
    expect(onChange.mock.calls).toEqual([[{ rules: { 'rude-word': 'off' } }], [{ rules: { 'too-easy': undefined } }]])
  })

  it('turns all on again, where any is off', async () => {
    const { rerender } = render(<SettingsView {...props} />)
    expect(screen.queryByRole('button', { name: 'Turn all on' })).toBeNull()
    rerender(<SettingsView {...props} settings={someOff} />)
    await userEvent.click(screen.getByRole('button', { name: 'Turn all on' }))
    expect(onChange.mock.calls).toEqual([[{ rules: { 'too-easy': undefined } }]])
  })

  it('has the same switches as the popup, and the sites switched off', async () => {
    render(<SettingsView {...props} settings={{ ...defaultSettings, disabledSites: ['mail.google.com', 'x.org'] }} />)
    await userEvent.click(screen.getByRole('switch', { name: 'On everywhere' }))
    await userEvent.click(screen.getByRole('switch', { name: 'On mail.google.com', checked: false }))
    await userEvent.click(screen.getByRole('radio', { name: 'only before sending' }))
    expect(onChange.mock.calls).toEqual([
      [{ enabled: false }],
      [{ disabledSites: ['x.org'] }],
      [{ checkWhen: 'sending' }],
    ])
  })

  it.each([
    ['all on', {}],
    ['some off', { settings: someOff }],
    ['a site off', { settings: { ...defaultSettings, disabledSites: ['mail.google.com'] } }],
    ['a failed write', { fault: 'This change could not be kept.' }],
  ])('has no fault axe can find: %s', async (_, state) => {
    const { container } = render(<SettingsView {...props} {...state} />)
    await expectAccessible(container)
  })

  it('says what could not be stored', () => {
    render(<SettingsView {...props} fault="This change could not be kept." />)
    expect(screen.getByRole('alert').textContent).toBe('This change could not be kept.')
  })
})

describe('my style', () => {
  const { style } = defaultSettings

  it('is one of two manners, each with an example', async () => {
    render(<SettingsView {...props} />)
    const warm = screen.getByRole<HTMLInputElement>('radio', { name: 'Warm' })
    expect(warm.checked).toBe(true)
    const described = (name: string) =>
      document.getElementById(screen.getByRole('radio', { name }).getAttribute('aria-describedby') ?? '')?.textContent
    expect(described('Warm')).toBe(
      "Before: You clearly don't understand how this works. After: Would it help if I explained how this works?",
    )
    expect(described('To the point')).toBe(
      "Before: You clearly don't understand how this works. After: I can explain how this works.",
    )
    await userEvent.click(screen.getByRole('radio', { name: 'To the point' }))
    expect(onChange.mock.calls).toEqual([[{ 'style.manner': 'direct' }]])
  })

  it('shows what is really suggested', () => {
    const analyze = createAnalyzer(catalogue)
    const text = t('manner_example')
    for (const manner of ['direct', 'warm'] as const) {
      const [finding] = analyze(text, { preference: { manner, wordings: [] } }).findings
      expect(applyEdits(text, finding?.suggestions[0]?.edits ?? [])).toBe(t(`manner_${manner}_example`))
    }
  })

  it.each([
    ['Greeting I use', 'greeting', 'Hello'],
    ['Closing line I use', 'closing', 'Just ask if anything is open.'],
  ])('%s is kept once it is typed', async (name, key, words) => {
    render(<SettingsView {...props} />)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name })
    expect(field.value).toBe(style[key as 'greeting' | 'closing'])
    await userEvent.clear(field)
    await userEvent.type(field, ` ${words} `)
    expect(onChange).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(onChange.mock.calls).toEqual([[{ [`style.${key}`]: words }]])
    expect(field.value).toBe(words)
  })

  it('may be empty, and follows what is changed elsewhere', async () => {
    const { rerender } = render(<SettingsView {...props} />)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Greeting I use' })
    await userEvent.clear(field)
    await userEvent.tab()
    expect(onChange.mock.calls).toEqual([[{ 'style.greeting': '' }]])
    rerender(<SettingsView {...props} settings={{ ...defaultSettings, style: { ...style, greeting: 'Dear' } }} />)
    expect(field.value).toBe('Dear')
  })
})

describe('my wordings', () => {
  const wordings = [
    { phrase: 'as I said', wording: 'in short' },
    { phrase: 'you need to', wording: 'please' },
    { phrase: 'obviously', wording: 'as it turns out' },
  ]
  const withWordings = (left = wordings) => (
    <SettingsView {...props} settings={{ ...defaultSettings, wordings: left }} />
  )
  const remove = (phrase: string) => screen.getByRole('button', { name: `Remove the wording for “${phrase}”` })

  it('says how to get one where there is none', () => {
    render(<SettingsView {...props} />)
    expect(screen.getByText('None yet. Choose “Always suggest this” on a finding.')).toBeTruthy()
    expect(screen.queryByRole('list', { name: 'My wordings' })).toBeNull()
  })

  it('lists each by its phrase, to be changed', async () => {
    const { container } = render(withWordings())
    expect(within(screen.getByRole('list', { name: 'My wordings' })).getAllByRole('listitem')).toHaveLength(3)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'For “you need to”' })
    expect(field.value).toBe('please')
    await userEvent.clear(field)
    await userEvent.type(field, 'could you')
    await userEvent.tab()
    expect(onChange.mock.calls).toEqual([
      [{ wordings: [wordings[0], { phrase: 'you need to', wording: 'could you' }, wordings[2]] }],
    ])
    await expectAccessible(container)
  })

  it('removes one; the focus goes to the next, and at last to the heading', async () => {
    const user = userEvent.setup()
    const { rerender } = render(withWordings())
    const steps: [string, () => HTMLElement][] = [
      ['as I said', () => remove('you need to')],
      ['obviously', () => remove('you need to')],
      ['you need to', () => screen.getByRole('heading', { name: 'My wordings' })],
    ]
    let left = wordings
    for (const [phrase, next] of steps) {
      remove(phrase).focus()
      await user.keyboard('{Enter}')
      left = left.filter((own) => own.phrase !== phrase)
      expect(onChange).toHaveBeenLastCalledWith({ wordings: left })
      rerender(withWordings(left))
      expect(document.activeElement).toBe(next())
    }
  })
})
