import { describe, expect, it } from 'vitest'
import { migrate } from '../../utils/settings/migrate'

/** As version 1 kept it where nothing was touched. */
const untouched = {
  version: 1,
  enabled: true,
  disabledSites: [],
  checkWhen: 'typing',
  disabledRules: [],
  style: { manner: 'warm', greeting: 'Hi', closing: 'Let me know if anything is unclear.' },
  wordings: [],
  readIncoming: true,
  breath: 30,
  people: [],
}

describe('settings of version 1', () => {
  it('are no choice of the writer where nothing was touched', () => {
    expect(migrate(untouched)).toEqual({})
  })

  it('come over, every field', () => {
    expect(
      migrate({
        ...untouched,
        enabled: false,
        disabledSites: ['mail.google.com'],
        checkWhen: 'panel',
        disabledRules: ['too-easy', 'insult'],
        style: { ...untouched.style, manner: 'direct', greeting: '' },
        wordings: [{ phrase: 'as I said', wording: 'in short' }],
        readIncoming: false,
        breath: 0,
        people: [{ who: 'northgate.example', level: null, place: 'inside' }],
      }),
    ).toEqual({
      enabled: false,
      disabledSites: ['mail.google.com'],
      checkWhen: 'panel',
      rules: { 'too-easy': 'off', insult: 'off' },
      'style.manner': 'direct',
      'style.greeting': '',
      wordings: [{ phrase: 'as I said', wording: 'in short' }],
      readIncoming: false,
      breath: 0,
      people: [{ who: 'northgate.example', level: null, place: 'inside', formality: null }],
    })
  })

  it('as the first ones were, without the fields that came later', () => {
    const { readIncoming, breath, people, style, wordings, ...first } = untouched
    expect(migrate({ ...first, disabledRules: ['insult'] })).toEqual({ rules: { insult: 'off' } })
  })

  it('of a later version give what can be read', () => {
    expect(migrate({ version: 9, enabled: false, checkWhen: 'dreaming', rules: { insult: 'hint' }, hats: 3 })).toEqual({
      enabled: false,
      rules: { insult: 'hint' },
    })
  })

  it.each([[undefined], [null], ['rubbish'], [7], [[]], [{ disabledRules: 'insult', style: [] }]])(
    'are none in %j',
    (old) => {
      expect(migrate(old)).toEqual({})
    },
  )

  it('with names that every object has do no harm', () => {
    const old = JSON.parse('{"__proto__":{"enabled":false},"disabledRules":["__proto__","constructor",5,"insult"]}')
    expect(migrate(old)).toEqual({ rules: { insult: 'off' } })
  })
})
