import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { shipped } from '../../utils/settings/effective'
import { changeSettings, readSettings, watchSettings } from '../../utils/settings/index'
import { usePack } from '../../utils/settings/pack'
import type { Effective } from '../../utils/settings/types'

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

function watch() {
  const seen: Effective[] = []
  const end = new AbortController()
  watchSettings((effective) => seen.push(effective), end.signal)
  return { seen, end }
}

describe('settings', () => {
  it('are as shipped where nothing is stored', async () => {
    expect(await readSettings()).toEqual(shipped)
  })

  it('are changed, and the watchers told', async () => {
    const { seen, end } = watch()
    expect((await changeSettings({ enabled: false })).settings.enabled).toBe(false)
    await vi.waitFor(() => expect(seen.at(-1)?.settings.enabled).toBe(false))
    end.abort()
    const before = seen.length
    await changeSettings({ enabled: true })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(seen).toHaveLength(before)
  })

  it('are written together when they change together', async () => {
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set')
    await Promise.all([
      changeSettings({ rules: { insult: 'off' } }),
      changeSettings({ rules: { 'too-easy': 'hint' } }),
      changeSettings(({ rules }) => ({ breath: Object.keys(rules ?? {}).length })),
    ])
    expect(set).toHaveBeenCalledTimes(1)
    expect((await readSettings()).own).toEqual({ breath: 2, rules: { insult: 'off', 'too-easy': 'hint' } })
  })

  it('are told as they are once all is written, never older', async () => {
    const { seen } = watch()
    for (const breath of [1, 2, 3, 4, 5]) changeSettings({ breath })
    await changeSettings({ breath: 6 })
    await vi.waitFor(() => expect(seen.length).toBeGreaterThan(0))
    expect(new Set(seen.map(({ settings }) => settings.breath))).toEqual(new Set([6]))
  })

  it('are told when a pack or a policy comes', async () => {
    const { seen } = watch()
    await usePack({ name: 'Desk', layer: { breath: 10 } })
    await vi.waitFor(() => expect(seen.at(-1)?.settings.breath).toBe(10))
    await fakeBrowser.storage.managed.set({ locked: { breath: 20 } })
    await vi.waitFor(() => expect(seen.at(-1)?.settings.breath).toBe(20))
    expect(seen.at(-1)?.locks.has('breath')).toBe(true)
  })

  it('go on being told after a read that failed', async () => {
    const { seen } = watch()
    const refuse = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('corrupt'))
    await fakeBrowser.storage.local.set({ x: 1 })
    await new Promise((resolve) => setTimeout(resolve, 20))
    refuse.mockRestore()
    await changeSettings({ breath: 7 })
    await vi.waitFor(() => expect(seen.at(-1)?.settings.breath).toBe(7))
  })

  it('reject where the browser refuses', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota exceeded'))
    await expect(changeSettings({ enabled: false })).rejects.toThrow('quota exceeded')
    expect((await readSettings()).settings.enabled).toBe(true)
  })
})
