import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { followSettings, type LiveSettings } from '../utils/live-settings'
import { changeSettings, readSettings } from '../utils/settings'
import { shipped } from '../utils/settings/effective'
import { t } from './components/english'

beforeEach(() => fakeBrowser.reset())

/** Everything that was shown, the newest last. */
async function follow() {
  const shown: LiveSettings[] = []
  const end = new AbortController()
  await followSettings(t, (state) => shown.push(state), end.signal)
  return { shown, end, last: () => shown.at(-1) as LiveSettings }
}

describe('a page that follows the settings', () => {
  it('shows nothing before it knows what is stored', async () => {
    await changeSettings({ enabled: false })
    const { shown } = await follow()
    expect(shown.map(({ effective }) => effective.settings.enabled)).toEqual([false])
  })

  it('shows its own change at once, and stores it', async () => {
    const { last } = await follow()
    last().change({ checkWhen: 'panel' })
    expect(last().effective.settings.checkWhen).toBe('panel')
    await vi.waitFor(async () => expect((await readSettings()).settings.checkWhen).toBe('panel'))
  })

  it('loses nothing when switched quickly, and never shows an older state between', async () => {
    const { shown, last } = await follow()
    last().change({ enabled: false })
    last().change({ rules: { a: 'off' } })
    last().change({ rules: { b: 'hint' } })
    const wanted = { enabled: false, rules: { a: 'off', b: 'hint' } }
    const before = shown.length
    await vi.waitFor(async () => expect((await readSettings()).own).toEqual(wanted))
    await vi.waitFor(() => expect(shown.length).toBeGreaterThan(before))
    for (const { effective } of shown.slice(before - 1)) expect(effective.own).toEqual(wanted)
  })

  it('follows changes made elsewhere, until it ends', async () => {
    const { shown, end, last } = await follow()
    await changeSettings({ enabled: false })
    await vi.waitFor(() => expect(last().effective.settings.enabled).toBe(false))
    end.abort()
    const before = shown.length
    await changeSettings({ enabled: true })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(shown).toHaveLength(before)
  })

  it('takes back and says what could not be stored, until the next change', async () => {
    const { last } = await follow()
    const refuse = vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValueOnce(new Error('quota exceeded'))
    last().change({ enabled: false })
    await vi.waitFor(() => expect(last().fault).toContain('quota exceeded'))
    expect(last().effective.settings.enabled).toBe(true)
    refuse.mockRestore()
    last().change({ checkWhen: 'panel' })
    expect(last().fault).toBeNull()
  })

  it('shows the usual settings and says so where they cannot be read', async () => {
    const refuse = vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('storage is corrupt'))
    const { last } = await follow()
    expect(last().effective).toEqual(shipped)
    expect(last().fault).toContain('storage is corrupt')
    refuse.mockRestore()
  })
})
