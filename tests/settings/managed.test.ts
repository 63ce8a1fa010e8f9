import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { noPolicy } from '../../utils/settings/defaults'
import { parsePolicy, readPolicy } from '../../utils/settings/managed'
import { type Json, settingsSchema } from './schema-of'

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('a policy', () => {
  it('suggests, locks, says why, and brings a pack', async () => {
    await fakeBrowser.storage.managed.set({
      settings: { breath: 60 },
      locked: { style: { english: 'british' }, rules: { insult: 'error' } },
      reason: 'Agreed by the team.',
      pack: { name: 'Desk', style: { greeting: 'Hello' } },
    })
    expect(await readPolicy()).toEqual({
      settings: { breath: 60 },
      locked: { 'style.english': 'british', rules: { insult: 'error' } },
      reason: 'Agreed by the team.',
      pack: { name: 'Desk', layer: { 'style.greeting': 'Hello' } },
    })
  })

  it('is none where the browser has none', async () => {
    expect(await readPolicy()).toEqual(noPolicy)
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'))
    expect(await readPolicy()).toEqual(noPolicy)
  })

  it.each([[null], ['x'], [{ settings: 5, locked: [], reason: {}, pack: 'x' }], [{ locked: { breath: 'long' } }]])(
    'sets nothing where it is rubbish: %j',
    (input) => expect(parsePolicy(input)).toEqual(noPolicy),
  )
})

describe('public/managed-schema.json', () => {
  const file = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8')) as Json
  const settings = settingsSchema()

  it('agrees with what we read', () => {
    const { deskside, name, ...packed } = properties(properties(withoutWords(file)).pack)
    expect([deskside, name]).toEqual([{ type: 'integer', minimum: 1 }, { type: 'string' }])
    const pack = { type: 'object', properties: packed }
    expect({ ...properties(withoutWords(file)), pack }).toEqual({
      settings,
      locked: settings,
      reason: { type: 'string' },
      pack: settings,
    })
  })

  it('describes every setting', () => {
    const undescribed = Object.entries(properties(properties(file).settings)).filter(
      ([, one]) => typeof (one as Json).description !== 'string',
    )
    expect(undescribed).toEqual([])
  })

  it('stays within the numbers that policies know', () => {
    const numbers = JSON.stringify(file).match(/\d{4,}/g) ?? []
    for (const number of numbers) expect(Number(number)).toBeLessThan(2 ** 31)
  })
})

const properties = (schema: unknown): Json => (schema as { properties: Json }).properties

function withoutWords(schema: unknown): unknown {
  if (Array.isArray(schema) || typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => name !== 'description' || typeof value !== 'string')
      .map(([name, value]) => [name, withoutWords(value)]),
  )
}
