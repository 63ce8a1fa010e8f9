import type { Page } from 'puppeteer-core'
import { describe, expect, it, vi } from 'vitest'
import { engines, useBrowser } from './browsers'
import { welcomePage, welcomePages } from './launch'

const press = async (page: Page, name: string): Promise<void> => {
  await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted)
    if (!button) throw new Error(`no button "${wanted}"`)
    button.click()
  }, name)
}
const status = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent === wanted,
    { polling: 100 },
    words,
  )

describe.each(engines)('%s: the first run', (engine) => {
  const browser = useBrowser(engine, { keepWelcome: true })

  it('welcomes once, with the real engine at work, and goes when it is done', async () => {
    const page = await welcomePage(browser().browser)
    await status(page, '3 findings')
    await press(page, 'Use this')
    await status(page, '2 findings')
    expect(await page.$eval('textarea', ({ value }) => value)).toMatch(/^Hi Ana, to recap, the old printer/)
    await page.focus('textarea')
    await page.keyboard.type(' You clearly do not understand how this works.')
    await status(page, '3 findings')
    await press(page, 'Next')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What you write stays with you')
    await press(page, 'Next')
    await page.waitForFunction(() => document.querySelectorAll('ins').length === 3, { polling: 100 })
    expect(await welcomePages(browser().browser)).toHaveLength(1)
    await press(page, 'Done').catch(() => undefined) // the page may be gone before it answers
    await vi.waitFor(async () => expect(await welcomePages(browser().browser)).toEqual([]), 10_000)
  })

  if (engine === 'chromium')
    it('does not welcome again', async () => {
      const target = await browser().browser.waitForTarget((one) => one.url().endsWith('/background.js'))
      const worker = await target.worker()
      await worker?.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome
        for (const reason of ['install', 'update']) runtime.onInstalled.dispatch({ reason })
        await new Promise((resolve) => setTimeout(resolve, 1000))
      })
      expect(await welcomePages(browser().browser)).toEqual([])
    })
})

interface Runtime {
  readonly onInstalled: { dispatch(details: { reason: string }): void }
}
