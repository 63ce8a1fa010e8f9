import { describe, expect, it } from 'vitest'
import { engines, openCompose, useBrowser } from './browsers'
import type { Practice } from './practice'

const sentence = 'Hi Rosa, As I already told you, the printer is back. '
const gmail = { webmail: 'gmail', variant: 'inline' } as const

interface Tabs {
  query(query: object): Promise<{ id: number }[]>
  sendMessage(id: number, message: object): Promise<unknown>
}

interface Storage {
  readonly sync: { get(key: string): Promise<{ checkWhen?: string }> }
}

/** Does something with a reply open in which one finding shows. */
async function withReply(practice: Practice, run: () => Promise<void>): Promise<void> {
  try {
    await practice.typeText(sentence)
    await practice.ui.button('Deskside: 1 finding')
    await run()
  } finally {
    await practice.close()
  }
}

describe.each(engines)('%s: popup and settings', (engine) => {
  const browser = useBrowser(engine)

  it('switches off everywhere and on again, seen at once by an open reply', async () => {
    const practice = await openCompose(browser(), gmail)
    await withReply(practice, async () => {
      const popup = await browser().extensionPage('popup.html')
      const everywhere = await popup.waitForSelector('[role=switch], input[type=checkbox]')
      await everywhere?.click()
      await practice.page.bringToFront()
      await practice.ui.gone('button', 'Deskside')
      expect((await practice.ui.underlines())['deskside-warning']).toEqual([])
      await popup.bringToFront()
      await everywhere?.click()
      await practice.page.bringToFront()
      await practice.ui.button('Deskside: 1 finding')
      await popup.close()
    })
  })

  it('a check turned off in the panel is off in the settings, and comes back from there', async () => {
    const practice = await openCompose(browser(), gmail)
    await withReply(practice, async () => {
      const { ui } = practice
      await ui.click(await ui.pill())
      await ui.press('Turn off this check')
      await ui.button('Deskside: nothing to mend')
      const settings = await browser().extensionPage('options.html')
      const off = 'input[type=checkbox]:not(:checked), [role=switch][aria-checked=false]'
      const turnedOff = await settings.waitForSelector(off)
      await turnedOff?.click()
      await settings.waitForFunction((unchecked) => !document.querySelector(unchecked), { polling: 'raf' }, off)
      await practice.page.bringToFront()
      await ui.button('Deskside: 1 finding')
      await settings.close()
    })
  })

  it('checks only before sending, when asked to: silent while typing, still holding', async () => {
    const settings = await browser().extensionPage('popup.html')
    const choose = async (index: number, stored: string): Promise<void> => {
      await settings.bringToFront()
      await (await settings.waitForSelector('input[type=radio]'))?.evaluate((_, at) => {
        document.querySelectorAll<HTMLInputElement>('input[type=radio]')[at]?.click()
      }, index)
      // Closed in the very same moment, the page would take its write along.
      await settings.waitForFunction(
        async (wanted) => {
          const { storage } = (globalThis as unknown as { chrome: { storage: Storage } }).chrome
          return (await storage.sync.get('checkWhen')).checkWhen === wanted
        },
        { polling: 100 },
        stored,
      )
    }
    await choose(2, 'sending')
    const practice = await openCompose(browser(), gmail)
    try {
      await practice.typeText(`${sentence} You idiot.`)
      await practice.ui.button('Deskside')
      expect(await practice.pressSend('click')).toBe('held')
    } finally {
      await practice.close()
      await choose(0, 'typing')
      await settings.close()
    }
  })

  it("answers the popup's question for the state of the page, without a word of the mail", async () => {
    const practice = await openCompose(browser(), gmail)
    await withReply(practice, async () => {
      const popup = await browser().extensionPage('popup.html')
      const answers = await popup.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome
        const all = await tabs.query({})
        return Promise.all(all.map(({ id }) => tabs.sendMessage(id, { type: 'deskside:page-state' }).catch(() => null)))
      })
      await popup.close()
      expect(answers.filter(Boolean)).toEqual([{ site: 'mail.google.com', composes: 1, status: 'reading' }])
    })
  })

  it('stays silent on a page without a reply: nothing of it is there', async () => {
    const page = await browser().newPage('https://mail.google.com/mail/u/0/#inbox')
    await page.waitForSelector('[role=main]')
    expect(await page.evaluate(() => document.querySelector('deskside-ui'))).toBeNull()
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
    await page.close()
  })
})
