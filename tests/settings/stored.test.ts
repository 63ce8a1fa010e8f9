import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { bytesOfAll } from '../../utils/settings/items'
import { changeStored, readStored } from '../../utils/settings/stored'
import type { Layer } from '../../utils/settings/types'

const { sync, local } = fakeBrowser.storage
const all = () => sync.get(null) as Promise<Record<string, unknown>>
const put = (layer: Layer) => changeStored((own) => ({ ...own, ...layer }))
const list = (length: number) =>
  Array.from({ length }, (_, at) => ({ phrase: `phrase ${at}`, wording: 'x'.repeat(180) }))

beforeEach(() => {
  vi.restoreAllMocks()
  fakeBrowser.reset()
})

describe('own settings in storage', () => {
  it('are kept one by one, and only those that were changed', async () => {
    await put({ enabled: false, 'style.manner': 'direct' })
    expect(await all()).toEqual({ version: 2, enabled: false, 'style.manner': 'direct' })
    expect((await readStored()).own).toEqual({ enabled: false, 'style.manner': 'direct' })
  })

  it('are all kept when two machines change different ones', async () => {
    await put({ 'style.manner': 'direct' })
    const set = vi.spyOn(sync, 'set')
    await put({ 'style.greeting': 'Hello' })
    expect(set.mock.calls).toEqual([[{ 'style.greeting': 'Hello' }]])
  })

  it('are gone when they are taken back', async () => {
    await put({ breath: 5, wordings: list(200) })
    await changeStored(() => ({}))
    expect(await all()).toEqual({ version: 2 })
  })

  it('leave no old end of a list that became shorter', async () => {
    await put({ wordings: list(200) })
    const seen: unknown[] = []
    sync.onChanged.addListener(() => void readStored().then(({ own }) => seen.push(own.wordings?.length)))
    const keys = Object.keys(await all()).length
    await put({ wordings: list(50) })
    expect(Object.keys(await all()).length).toBeLessThan(keys)
    expect((await readStored()).own.wordings).toEqual(list(50))
    expect(new Set(seen)).toEqual(new Set([50]))
  })

  it('write nothing where nothing changes', async () => {
    await put({ breath: 5 })
    const set = vi.spyOn(sync, 'set')
    await put({ breath: 5 })
    expect(set).not.toHaveBeenCalled()
  })

  it('say what the browser refuses', async () => {
    vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('quota exceeded'))
    await expect(put({ breath: 5 })).rejects.toThrow('quota exceeded')
    expect((await readStored()).own).toEqual({})
  })

  it('keep what a later version wrote and cannot be read here', async () => {
    await sync.set({ version: 3, hats: ['top'], breath: { seconds: 5 } })
    await put({ enabled: false })
    expect(await all()).toEqual({ version: 3, hats: ['top'], breath: { seconds: 5 }, enabled: false })
  })
})

describe('when storage.sync is full', () => {
  it('the list that finds no room stays on this machine, and is said', async () => {
    const few = list(100)
    await put({ wordings: few })
    const { own, keptHere } = await put({ wordings: list(1000) })
    expect(keptHere).toEqual(['wordings'])
    expect(own.wordings).toEqual(list(1000))
    expect((await readStored()).own.wordings).toHaveLength(1000)
    await local.clear()
    expect((await readStored()).own.wordings).toEqual(few)
  })

  it('single values still find room', async () => {
    for (const most of [350, 400, 420, 440]) await put({ wordings: list(most) })
    await put({ people: list(99).map(({ wording }, at) => ({ who: `a${at}.${wording}`, ...nobody })) })
    await put({ 'style.closing': 'x'.repeat(200), breath: 5 })
    expect(bytesOfAll(await all())).toBeLessThan(102_400)
    expect((await readStored()).own.breath).toBe(5)
  })

  it('the list goes back once there is room', async () => {
    await put({ wordings: list(1000) })
    const { keptHere } = await put({ wordings: list(3) })
    expect(keptHere).toEqual([])
    expect(await local.get('long.wordings')).toEqual({ 'long.wordings': undefined })
    expect((await readStored()).own.wordings).toEqual(list(3))
  })

  it('other changes leave a list that is kept here alone', async () => {
    await put({ wordings: list(1000) })
    const { own, keptHere } = await put({ breath: 5 })
    expect([own.breath, own.wordings?.length, keptHere]).toEqual([5, 1000, ['wordings']])
  })
})

const nobody = { level: null, place: null, formality: null } as const

describe('the item of version 1', () => {
  const old = { version: 1, enabled: false, disabledRules: ['insult'], style: { manner: 'direct' } }

  it('is read as it is', async () => {
    await sync.set({ settings: old })
    expect((await readStored()).own).toEqual({ enabled: false, rules: { insult: 'off' }, 'style.manner': 'direct' })
  })

  it('is written anew with the first change, and only then removed', async () => {
    await sync.set({ settings: old })
    const refused = vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('no'))
    await expect(put({ breath: 5 })).rejects.toThrow('no')
    refused.mockRestore()
    expect(Object.keys(await all())).toEqual(['settings'])
    await put({ breath: 5 })
    expect(await all()).toEqual({
      version: 2,
      enabled: false,
      'rules.0': [['insult', 'off']],
      'style.manner': 'direct',
      breath: 5,
    })
  })

  it('does not undo what was chosen since', async () => {
    await sync.set({ settings: old, enabled: true })
    expect((await readStored()).own.enabled).toBe(true)
  })
})
