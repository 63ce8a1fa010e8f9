import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, readSettings } from '../../utils/settings/index'
import { readPack, removePack, usePack } from '../../utils/settings/pack'

beforeEach(() => fakeBrowser.reset())

describe('a style pack', () => {
  const pack = { name: 'Service desk', layer: { 'style.greeting': 'Hello', rules: { insult: 'error' } } } as const

  it('is kept apart, and removing it restores the writer’s own', async () => {
    await changeSettings({ 'style.greeting': 'Hey', breath: 5 })
    const before = await readSettings()
    await usePack(pack)
    const { settings, own, pack: kept, from } = await readSettings()
    expect(kept).toEqual(pack)
    expect(own).toEqual(before.own)
    expect(settings.style.greeting).toBe('Hey')
    expect(from.get('rules.insult')).toBe('pack')
    await removePack()
    expect(await readSettings()).toEqual(before)
  })

  it.each([[null], ['x'], [{}], [{ deskside: 2 }], [{ deskside: 2, name: 5 }], [{ name: 'No version' }]])(
    'is none in %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ pack: stored })
      expect(await readPack()).toBeNull()
    },
  )
})
