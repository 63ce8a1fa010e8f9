import { describe, expect, it } from 'vitest'
import { profileOf } from '../../utils/session/profile'
import type { Acquaintance } from '../../utils/settings/types'
import type { Recipient } from '../../utils/webmail/types'

const entry = (who: string, change: Partial<Acquaintance>): Acquaintance => ({
  who,
  level: null,
  place: null,
  formality: null,
  ...change,
})
const people = [
  entry('northgate.example', { place: 'inside', formality: 'casual' }),
  entry('it.northgate.example', { level: 'technical' }),
  entry('ana@northgate.example', { level: 'technical', formality: 'formal' }),
  entry('customer.example', { place: 'outside', level: 'lay', formality: 'formal' }),
]
const to = (...addresses: (string | null)[]): Recipient[] =>
  addresses.map((address) => ({ field: 'to', name: null, address }))
const assumed = { level: 'mixed', formality: 'balanced' } as const

describe('the profile of a draft', () => {
  it.each<[string, (string | null)[], string, string | null, string, string[]]>([
    ['nobody yet', [], 'mixed', null, 'balanced', []],
    ['a stranger', ['x@elsewhere.example'], 'mixed', null, 'balanced', []],
    ['somebody whose address is not shown', [null], 'mixed', null, 'balanced', []],
    ['a domain', ['leon@northgate.example'], 'mixed', 'inside', 'casual', ['northgate.example']],
    ['the nearest domain', ['lee@it.northgate.example'], 'technical', 'inside', 'casual', ['it.northgate.example']],
    [
      'an address before its domain',
      ['ana@northgate.example'],
      'technical',
      'inside',
      'formal',
      ['ana@northgate.example'],
    ],
    ['no domain that only ends alike', ['x@southnorthgate.example'], 'mixed', null, 'balanced', []],
  ])('%s', (_, addresses, level, place, formality, known) => {
    expect(profileOf(to(...addresses), people, assumed)).toEqual({ reader: { level, place }, formality, known })
  })

  it('follows the most careful of several readers', () => {
    expect(profileOf(to('lee@it.northgate.example', 'bo@customer.example'), people, assumed)).toEqual({
      reader: { level: 'lay', place: 'outside' },
      formality: 'formal',
      known: ['it.northgate.example', 'customer.example'],
    })
    expect(profileOf(to('lee@it.northgate.example', 'x@elsewhere.example'), people, assumed).reader).toEqual({
      level: 'mixed',
      place: null,
    })
  })

  it('does not ask who is copied blindly', () => {
    const blind: Recipient = { field: 'bcc', name: null, address: 'bo@customer.example' }
    expect(profileOf([...to('leon@northgate.example'), blind], people, assumed).reader.place).toBe('inside')
  })
})
