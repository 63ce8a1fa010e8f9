import { describe, expect, it } from 'vitest'
import { noPolicy } from '../../utils/settings/defaults'
import { effectiveOf, shipped } from '../../utils/settings/effective'
import type { Layer, Policy } from '../../utils/settings/types'

const force = (own: Layer, pack: Layer | null = null, policy: Partial<Policy> = {}) =>
  effectiveOf({
    own,
    pack: pack && { name: 'Team', layer: pack },
    policy: { ...noPolicy, ...policy },
    keptHere: [],
  })

describe('the settings in force', () => {
  it('are as shipped where nobody chose', () => {
    expect(shipped.from.size + shipped.locks.size).toBe(0)
    expect(shipped.settings.style.manner).toBe('warm')
  })

  it('are the pack’s over that, and the writer’s own over the pack’s', () => {
    const pack = { 'style.manner': 'direct', 'style.greeting': 'Hello' } as const
    const both = force({ 'style.greeting': 'Hi there' }, pack)
    expect(both.settings.style).toMatchObject({ manner: 'direct', greeting: 'Hi there', formality: 'balanced' })
    expect([...both.from]).toEqual([
      ['style.manner', 'pack'],
      ['style.greeting', 'own'],
    ])
    expect(force({ 'style.greeting': 'Hi there' }).settings.style.manner).toBe('warm')
  })

  it('may be chosen as shipped against the pack', () => {
    expect(force({ strictness: 'balanced' }, { strictness: 'thorough' }).settings.strictness).toBe('balanced')
  })

  it('put lists together, the writer’s own first and in place of the pack’s for the same phrase', () => {
    const { settings } = force(
      { wordings: [{ phrase: 'asap', wording: 'today' }] },
      {
        wordings: [
          { phrase: 'fyi', wording: 'so you know' },
          { phrase: 'asap', wording: 'soon' },
        ],
      },
      { settings: { 'words.allowed': ['Jira'] } },
    )
    expect(settings.wordings.map(({ wording }) => wording)).toEqual(['today', 'so you know'])
    expect(settings.words.allowed).toEqual(['Jira'])
  })

  it('let the writer switch on a site that the pack switches off', () => {
    expect(force({ disabledSites: [] }, { disabledSites: ['mail.google.com'] }).settings.disabledSites).toEqual([])
  })

  it('put records together name by name', () => {
    const { settings, from } = force({ rules: { insult: 'hint' } }, { rules: { insult: 'error', 'too-easy': 'off' } })
    expect(settings.rules).toEqual({ insult: 'hint', 'too-easy': 'off' })
    expect([from.get('rules.insult'), from.get('rules.too-easy')]).toEqual(['own', 'pack'])
  })

  it('are what the policy locks, and say why', () => {
    const locked: Layer = { breath: 60, rules: { insult: 'error' }, 'words.allowed': ['Jira'] }
    const { settings, locks, from, own } = force(
      { breath: 0, rules: { insult: 'off', 'too-easy': 'off' }, 'words.allowed': ['Teams'] },
      null,
      { locked, reason: 'Agreed by the team.' },
    )
    expect(settings.breath).toBe(60)
    expect(settings.rules).toEqual({ insult: 'error', 'too-easy': 'off' })
    expect(settings.words.allowed).toEqual(['Jira'])
    expect([...locks.keys()].sort()).toEqual(['breath', 'rules.insult', 'words.allowed'])
    expect(locks.get('breath')).toBe('Agreed by the team.')
    expect(from.get('breath')).toBe('managed')
    expect(own.breath).toBe(0)
  })

  it('follow a pack that the policy brings, below the one the writer chose', () => {
    const policy = {
      settings: { breath: 10 },
      pack: { name: 'IT', layer: { breath: 20, strictness: 'grave' } },
    } as const
    expect(force({}, null, policy).settings).toMatchObject({ breath: 20, strictness: 'grave' })
    expect(force({}, { breath: 5 }, policy).settings).toMatchObject({ breath: 5, strictness: 'grave' })
  })
})
