import { describe, expect, it } from 'vitest'
import { changeOwn, differences, withChange } from '../../utils/settings/change'
import { shipped } from '../../utils/settings/effective'

describe('a change', () => {
  it('sets, and takes back', () => {
    const own = changeOwn({ enabled: false }, { breath: 5, 'style.manner': 'direct' })
    expect(own).toEqual({ enabled: false, breath: 5, 'style.manner': 'direct' })
    expect(changeOwn(own, { breath: undefined })).toEqual({ enabled: false, 'style.manner': 'direct' })
  })

  it('changes only the names of a record that it gives', () => {
    const own = changeOwn({ rules: { insult: 'off' } }, { rules: { 'too-easy': 'hint' } })
    expect(own).toEqual({ rules: { insult: 'off', 'too-easy': 'hint' } })
    expect(changeOwn(own, { rules: { insult: undefined } })).toEqual({ rules: { 'too-easy': 'hint' } })
    expect(changeOwn(own, { rules: { insult: undefined, 'too-easy': undefined } })).toEqual({})
    expect(changeOwn(own, { rules: undefined })).toEqual({})
  })

  it('may be made of what is there', () => {
    const add = changeOwn({ 'words.allowed': ['Jira'] }, (own) => ({
      'words.allowed': [...(own['words.allowed'] ?? []), 'Teams'],
    }))
    expect(add).toEqual({ 'words.allowed': ['Jira', 'Teams'] })
  })

  it('is in force at once', () => {
    expect(withChange(shipped, { 'style.name': 'Sam' }).settings.style.name).toBe('Sam')
    expect(shipped.settings.style.name).toBe('')
  })
})

describe('a preview', () => {
  it('names every value, every name of a record and every one of a list that differs', () => {
    expect(
      differences(
        { enabled: false, rules: { insult: 'off', acronyms: 'off' }, 'words.allowed': ['Jira', 'Teams'] },
        { breath: 5, rules: { insult: 'hint', acronyms: 'off' }, 'words.allowed': ['Teams', 'Slack'] },
      ),
    ).toEqual([
      { field: 'enabled', before: false, after: undefined },
      { field: 'breath', before: undefined, after: 5 },
      { field: 'rules.insult', before: 'off', after: 'hint' },
      { field: 'words.allowed', before: 'Jira', after: undefined },
      { field: 'words.allowed', before: undefined, after: 'Slack' },
    ])
  })

  it('is empty where nothing differs', () => {
    const own = { people: [{ who: 'a.example', level: null, place: null, formality: null }] }
    expect(differences(own, structuredClone(own))).toEqual([])
  })
})
