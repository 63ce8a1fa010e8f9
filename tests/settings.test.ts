import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, defaultSettings, parseSettings, readSettings, watchSettings } from '../utils/settings'

describe('settings', () => {
  it.each([[undefined], [null], ['rubbish'], [42], [[]], [{}], [JSON.parse('{"__proto__":{"enabled":false}}')]])(
    'falls back to the defaults for %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings)
    },
  )

  it('keeps the good fields beside a bad one', () => {
    expect(
      parseSettings({ enabled: false, checkWhen: 'never', disabledSites: 'x', disabledRules: ['insult'] }),
    ).toEqual({
      ...defaultSettings,
      enabled: false,
      disabledRules: ['insult'],
    })
  })

  it('stores a change and tells the watchers', async () => {
    fakeBrowser.reset()
    const seen: boolean[] = []
    const end = new AbortController()
    watchSettings((settings) => seen.push(settings.enabled), end.signal)
    await changeSettings((settings) => ({ ...settings, enabled: false }))
    expect((await readSettings()).enabled).toBe(false)
    expect(seen).toEqual([false])
    end.abort()
    await changeSettings((settings) => ({ ...settings, enabled: true }))
    expect(seen).toEqual([false])
  })
})
