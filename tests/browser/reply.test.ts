import { describe, expect, it } from 'vitest'
import { engines, useBrowser } from './browsers'
import { openGmail, openOutlook, type Practice, type Webmail } from './practice'
import { withSetting } from './with-setting'

/** What the checklist says: state and words of each item. */
async function owed({ ui }: Practice): Promise<readonly string[]> {
  const panel = await ui.panel()
  return panel.$$eval('.owes li', (items) =>
    items.map((item) => `${item.dataset.state}: ${item.querySelector('.what')?.textContent?.trim() ?? ''}`),
  )
}

async function until(practice: Practice, state: string, words: string): Promise<void> {
  await practice.page.waitForFunction(
    (wanted, said) =>
      [...(document.querySelector('deskside-ui')?.shadowRoot?.querySelectorAll<HTMLElement>('.owes li') ?? [])].some(
        (item) => item.dataset.state === wanted && item.textContent?.includes(said),
      ),
    { polling: 'raf', timeout: 20_000 },
    state,
    words,
  )
}

describe.each(engines)('%s: a reply, read against the mail it answers', (engine) => {
  const browser = useBrowser(engine)

  const test = (name: string, webmail: Webmail, run: (practice: Practice) => Promise<void>): void => {
    it(`${webmail}: ${name}`, async () => {
      const open = webmail === 'gmail' ? openGmail : openOutlook
      const practice = await open(browser(), { variant: 'inline', thread: 'vpn' })
      try {
        await run(practice)
        expect((await practice.log()).errors).toEqual([])
      } finally {
        await practice.close()
      }
    })
  }

  for (const webmail of ['gmail', 'outlook'] as const) {
    test('the checklist ticks itself while one writes, and offers a beginning', webmail, async (practice) => {
      await practice.typeText('Hi Petr,')
      await practice.ui.button('Deskside')
      await practice.ui.click(await practice.ui.pill())
      await until(practice, 'open', 'When will it work')
      await until(practice, 'open', 'Acknowledge')
      expect(await practice.ui.thread()).toContain('frustrated')
      await practice.typeText(' It will work again tomorrow at ten; I will call you then.')
      await until(practice, 'done', 'When will it work')
      await until(practice, 'done', 'what happens next')
      await practice.ui.pressOn('fix-before-feeling', 'Use this')
      await until(practice, 'done', 'Acknowledge')
      expect(await practice.draftText()).toMatch(/third time/)
      await practice.undo()
    })

    test(
      'an item is dismissed, the words of the mail are shown, and reading is switched off',
      webmail,
      async (practice) => {
        await practice.typeText('Hi Petr,')
        await practice.ui.button('Deskside')
        await practice.ui.click(await practice.ui.pill())
        await until(practice, 'open', 'When will it work')
        const panel = await practice.ui.panel()
        const item = await panel.$('.owes li[data-kind=question][data-state=open] button.what')
        await practice.ui.click(item as Awaited<ReturnType<Practice['ui']['panel']>>)
        const shown = await practice.page.waitForFunction(
          () => [...(CSS.highlights.get('deskside-said') ?? [])].map(String)[0],
          { polling: 'raf' },
        )
        expect(await shown.jsonValue()).toMatch(/When will it work|what do I tell|read what I wrote/)
        const before = await owed(practice)
        await practice.ui.press('Dismiss: ')
        await practice.page.waitForFunction(
          (count) =>
            (document.querySelector('deskside-ui')?.shadowRoot?.querySelectorAll('.owes li').length ?? 0) < count,
          { polling: 'raf' },
          before.length,
        )
        await practice.ui.press('Stop reading the mails I answer')
        await practice.ui.button('Read them too')
        expect(await owed(practice)).toEqual([])
        await practice.ui.press('Read them too')
        await practice.ui.button('Stop reading the mails I answer')
      },
    )

    test('a breath: goes out by itself when it is over, or not at all', webmail, async (practice) => {
      await withSetting(browser(), { breath: 2 }, async () => {
        await practice.page.bringToFront()
        await practice.typeText('Hi Petr, you are an idiot.')
        await practice.ui.button('Deskside: 1')
        await practice.pressSend('click')
        await practice.ui.press('Wait 2 seconds, then send')
        await practice.ui.button('Send now')
        expect(await practice.sent()).toEqual([])
        const draft = await practice.draftHtml()
        await practice.ui.press('Go back')
        await practice.ui.gone('[role=alertdialog]', '')
        expect(await practice.draftHtml()).toBe(draft)
        await practice.ui.press('Close')
        await practice.ui.gone('[role=dialog]', 'Deskside')
        await practice.pressSend('click')
        await practice.ui.press('Wait 2 seconds, then send')
        const sent = await practice.waitFor('sent')
        expect(sent).toHaveLength(1)
        expect(sent[0]?.text).toContain('you are an idiot')
      })
    })
  }
})
