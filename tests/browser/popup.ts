import type { Page, Target } from 'puppeteer-core'
import type { Command } from '../../utils/commands'
import type { Launched } from './launch'
import type { Practice } from './practice'

interface Tab {
  readonly id: number
}
/** As much of the browser's interface for extensions as is used in here. */
interface Extension {
  readonly tabs: { query(query: object): Promise<Tab[]>; sendMessage(id: number, message: object): Promise<unknown> }
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: Tab | undefined): void } }
  readonly action: { openPopup(): Promise<void> }
}

/** Chooses in one of the popup's menus, by what stands beside it. */
export async function pick(popup: Page, label: string, choice: string): Promise<void> {
  await popup.waitForSelector('select')
  await popup.evaluate(
    (name, wanted) => {
      const menus = [...document.querySelectorAll('select')]
      const menu = menus.find(({ labels }) => labels[0]?.textContent === name)
      const option = [...(menu?.options ?? [])].find(({ textContent }) => textContent === wanted)
      if (!menu || !option) throw new Error(`no choice "${wanted}" of "${name}"`)
      menu.value = option.value
      menu.dispatchEvent(new Event('change', { bubbles: true }))
    },
    label,
    choice,
  )
}

/** Runs something in Chromium's background, with the page in front. */
async function inBackground<Given>(
  browser: Launched,
  front: Page,
  run: (given: Given) => unknown,
  given: Given,
): Promise<void> {
  const worker = await (await wake(browser)).worker()
  await front.bringToFront()
  await worker?.evaluate(run as (given: unknown) => unknown, given)
}

/** The background sleeps when nothing happens, and is no target then. */
async function wake(browser: Launched): Promise<Target> {
  const page = await browser.extensionPage('popup.html')
  const devtools = await page.createCDPSession()
  await devtools.send('ServiceWorker.enable')
  await devtools.send('ServiceWorker.startWorker', { scopeURL: new URL('/', page.url()).href })
  await page.close()
  return browser.browser.waitForTarget((one) => one.url().endsWith('/background.js'), { timeout: 10_000 })
}

/**
 * A key of the manifest's commands, which no automation can press. Chromium's background is told of it as the browser would;
 * Firefox's is out of reach, so the tabs are told what it would tell them.
 */
export async function pressCommand(browser: Launched, { page }: Practice, command: Command): Promise<void> {
  if (browser.engine === 'chromium') {
    await inBackground(
      browser,
      page,
      async (name) => {
        const { tabs, commands } = (globalThis as unknown as { chrome: Extension }).chrome
        const [tab] = await tabs.query({ active: true, currentWindow: true })
        commands.onCommand.dispatch(name, tab)
      },
      command,
    )
    return
  }
  const popup = await browser.extensionPage('popup.html')
  await popup.evaluate(async (name) => {
    const { tabs } = (globalThis as unknown as { browser: Extension }).browser
    const message = { type: 'deskside:command', command: name }
    await Promise.all((await tabs.query({})).map(({ id }) => tabs.sendMessage(id, message).catch(() => null)))
  }, command)
  await popup.close()
  await page.bringToFront()
}

/** The popup as the button in the toolbar opens it, over the page. Chromium only. */
export async function openRealPopup(browser: Launched, { page }: Practice): Promise<Page> {
  await inBackground(
    browser,
    page,
    () => (globalThis as unknown as { chrome: Extension }).chrome.action.openPopup(),
    null,
  )
  const isPopup = (one: Target) => one.url().endsWith('/popup.html')
  const popup = await (await browser.browser.waitForTarget(isPopup, { timeout: 10_000 })).asPage()
  await popup.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, { polling: 50 })
  return popup
}
