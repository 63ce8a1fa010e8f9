import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engines, openCompose, useBrowser } from './browsers'
import { managedCopy } from './policy'

const lock = 'Set by your organisation, so it can’t be changed here: Agreed with our customers.'
const suggested = 'Suggested by your organisation. Use mine'

interface Storages {
  readonly chrome: {
    readonly storage: { readonly sync: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> } }
  }
}

/** What the settings page says of a setting: its value, whether it can be changed, and where it comes from. */
const shown = (page: Page, name: string) =>
  page.evaluate((wanted) => {
    const setting = [...document.querySelectorAll('.setting')].find(
      (one) => one.querySelector('legend, label')?.textContent === wanted,
    )
    return {
      value:
        setting?.querySelector(':checked')?.parentElement?.textContent ??
        setting?.querySelector<HTMLInputElement>('input[type=text]')?.value,
      isFree: setting?.querySelector(':disabled') === null,
      origin: setting?.querySelector('.origin')?.textContent ?? '',
    }
  }, name)

const becomes = (page: Page, name: string, wanted: Awaited<ReturnType<typeof shown>>): Promise<void> =>
  vi.waitFor(async () => expect(await shown(page, name)).toEqual(wanted), { timeout: 20_000 })

/** The README's policy files, read by the browsers themselves. On other systems they live elsewhere. */
describe.each(process.platform === 'linux' ? engines : [])('%s: managed by IT', (engine) => {
  const managed = managedCopy(engine)
  let page: Page
  // Before the browser starts: hooks run in the order they are named in.
  beforeAll(managed.putPolicy)
  const browser = useBrowser(engine, { extension: managed.extension })
  // The last one named is the first one called: whatever becomes of the browser, the file goes.
  afterAll(() => managed.remove())
  // biome-ignore lint/suspicious/noDuplicateTestHooks: the browser starts between the two
  beforeAll(async () => {
    // Firefox has read it by now, and reads it no more.
    if (engine === 'firefox') managed.removePolicy()
    page = await browser().extensionPage('options.html')
    await page.bringToFront()
    // Chromium takes seconds to hand it to an extension that was just installed.
    await becomes(page, 'Formality', { value: 'Formal', isFree: false, origin: lock })
  })

  it('sets a preference, which can still be changed', async () => {
    await becomes(page, 'English spelling', { value: 'British', isFree: true, origin: suggested })
    await page.locator('::-p-aria([name="American"])').setTimeout(10_000).click()
    await becomes(page, 'English spelling', {
      value: 'American',
      isFree: true,
      origin: 'Yours, ahead of what your organisation suggests. Use theirs',
    })
    const stored = () => page.evaluate(() => (globalThis as unknown as Storages).chrome.storage.sync.get())
    await vi.waitFor(async () => expect(await stored()).toEqual({ version: 2, 'style.english': 'american' }), 10_000)
  })

  it('locks one, whatever is stored', async () => {
    await page.evaluate(() =>
      (globalThis as unknown as Storages).chrome.storage.sync.set({
        'style.formality': 'casual',
        'style.english': 'any',
      }),
    )
    await vi.waitFor(async () => expect((await shown(page, 'English spelling')).value).toBe('Either'), 10_000)
    expect(await shown(page, 'Formality')).toEqual({ value: 'Formal', isFree: false, origin: lock })
  })

  it('puts a team style in force', async () => {
    expect(await shown(page, 'Greeting I use')).toEqual({ value: 'Good day', isFree: true, origin: suggested })
    expect(await page.$$eval('#backup .origin', (lines) => lines.map(({ textContent }) => textContent))).toEqual([
      '“Service desk” is in use, set by your organisation.',
    ])
  })

  it('reaches the mail: the wording of the team is offered, and a locked check stays on', async () => {
    const practice = await openCompose(browser(), { webmail: 'gmail', variant: 'inline' })
    try {
      const { ui } = practice
      await practice.typeText('Hi Rosa, As I already told you, the printer is back. You idiot. ')
      await ui.click(await ui.button('Deskside: 2 findings'))
      expect((await ui.findings()).join()).toContain('To take it up again')
      await ui.press('Turn off this check')
      const panel = await ui.panel()
      await vi.waitFor(async () => expect(await panel.evaluate(({ innerText }) => innerText)).toContain(lock), 10_000)
      await ui.button('Deskside: 2 findings')
    } finally {
      await practice.close()
    }
  })

  // Firefox would have to be started again.
  if (engine === 'chromium')
    it('leaves the own choice behind when it goes, in an open page as well', async () => {
      await page.bringToFront()
      managed.removePolicy()
      await becomes(page, 'Formality', { value: 'Casual', isFree: true, origin: '' })
      await becomes(page, 'Greeting I use', { value: 'Hi', isFree: true, origin: '' })
    })
})
