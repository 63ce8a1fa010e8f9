import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { welcomeOnce } from '../utils/welcome-once'

const { local } = fakeBrowser.storage
const open = vi.fn(async () => {})
beforeEach(() => {
  fakeBrowser.reset()
  open.mockReset()
})

it('opens after the installation, and never again', async () => {
  await welcomeOnce('install', local, open)
  await welcomeOnce('install', local, open)
  expect(open).toHaveBeenCalledTimes(1)
})

it.each(['update', 'browser_update', 'chrome_update'])('stays away after: %s', async (reason) => {
  await welcomeOnce(reason, local, open)
  expect(open).not.toHaveBeenCalled()
})

it('stays away where it could not be remembered', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'))
  await welcomeOnce('install', local, open)
  expect(open).not.toHaveBeenCalled()
  expect(warn).toHaveBeenCalledTimes(1)
})
