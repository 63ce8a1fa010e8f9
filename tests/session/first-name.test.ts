import { expect, it } from 'vitest'
import { firstNameOf } from '../../utils/session/first-name'

const to = (name: string | null) => ({ field: 'to' as const, name, address: null })

it.each([
  ['Ana Lopez', 'Ana'],
  ['Lopez, Ana', 'Ana'],
  ['Jean-Luc Picard', 'Jean-Luc'],
  ['Ana', 'Ana'],
  ['Mr Okafor', null],
  ['Service Desk', null],
  ['Finance Team', null],
  ['ana@example.org', null],
  ['ana', null],
  [null, null],
])('%s is greeted as %s', (name, first) => {
  expect(firstNameOf([to(name)])).toBe(first)
})

it('greets nobody by name where there are several, or none', () => {
  expect(firstNameOf([to('Ana Lopez'), to('Bo Berg')])).toBeNull()
  expect(firstNameOf([])).toBeNull()
  expect(firstNameOf([to('Ana Lopez'), { ...to('Bo Berg'), field: 'cc' }])).toBe('Ana')
})
