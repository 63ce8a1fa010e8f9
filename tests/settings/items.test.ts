import { describe, expect, it } from 'vitest'
import { bytesOf, fromItems, keysOf, toItems } from '../../utils/settings/items'

const long = Array.from({ length: 300 }, (_, at) => ({ phrase: `ключ <${at}>`, wording: 'ö'.repeat(100) }))

describe('the items that keep a setting', () => {
  it('are one for a value, under its path', () => {
    expect(toItems('style.manner', 'direct')).toEqual({ 'style.manner': 'direct' })
    expect(toItems('style.manner', undefined)).toEqual({})
  })

  it('are several for a long list, each below what the browser allows', () => {
    const items = toItems('wordings', long)
    const sizes = Object.entries(items).map(([key, value]) => bytesOf(key, value))
    expect(sizes.length).toBeGreaterThan(7)
    for (const size of sizes) expect(size).toBeLessThan(8192)
    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(7000)
    expect(fromItems(items)).toEqual({ wordings: long })
  })

  it('keep a record as pairs', () => {
    const rules = Object.fromEntries(long.map((_, at) => [`a-check-with-a-long-name-${at}`, 'warning'] as const))
    const items = toItems('rules', rules)
    expect(Object.keys(items).length).toBeGreaterThan(1)
    expect(fromItems(items)).toEqual({ rules })
  })

  it('tell an empty list from none', () => {
    expect(toItems('disabledSites', [])).toEqual({ 'disabledSites.0': [] })
    expect(fromItems({ 'disabledSites.0': [] })).toEqual({ disabledSites: [] })
    expect(fromItems({})).toEqual({})
  })

  it('are found by number, whatever their order', () => {
    const items = { 'wordings.10': [], 'wordings.9': [], 'wordings.x': [], wordings: 1, 'words.allowed.0': [] }
    expect(keysOf('wordings', items)).toEqual(['wordings.9', 'wordings.10'])
    expect(keysOf('words.allowed', items)).toEqual(['words.allowed.0'])
  })

  it('are rubbish one by one', () => {
    expect(
      fromItems({
        breath: 'long',
        enabled: false,
        'rules.0': [['insult', 'off'], 7, ['__proto__', 'off'], [{}, 'off'], ['too-easy']],
        'words.allowed.0': 'Jira',
        'words.allowed.1': ['Teams', 5],
        'people.0': null,
        hats: 3,
      }),
    ).toEqual({ enabled: false, rules: { insult: 'off' }, 'words.allowed': ['Teams'], people: [] })
  })

  it('count as Chrome counts', () => {
    // Asked of Chromium itself (getBytesInUse).
    expect(bytesOf('k', 'é<>&\u2028')).toBe(19)
  })
})
