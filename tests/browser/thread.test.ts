import { describe, expect, it } from 'vitest'
import { engines, useBrowser } from './browsers'
import type { Launched } from './launch'
import { openGmail, openOutlook, Practice, type Webmail } from './practice'

/** The third of five messages; the last one is from the same person, and asks nothing. */
const third = { thread: 'scanner', message: 2 } as const
const timeOf = '10:42 AM'
const said = 'fed up'

const pages: Record<Webmail, string> = {
  gmail: 'https://mail.google.com/mail/u/0/#inbox/scanner',
  outlook: 'https://outlook.office.com/mail/?thread=scanner',
}
const controls = {
  gmail: {
    folded: '.kv:nth-child(3)',
    reply: '.h7:nth-child(3) .answer',
    mails: '.adn',
    editor: '.M9 [g_editable=true]',
    popOut: '.pop-out',
  },
  outlook: {
    folded: '.hQ9vb:nth-child(3) > [aria-expanded=false]',
    reply: '.hQ9vb:nth-child(3) [role=toolbar] button:first-child',
    mails: '.hQ9vb:has([id^=UniqueMessageBody_])',
    editor: '[contenteditable=true][aria-multiline=true]',
    popOut: '.popout',
  },
} as const

/** Writes a word and opens the panel; resolves to what it says of the mail being answered, or null. */
async function answered(practice: Practice): Promise<string | null> {
  await practice.typeText('Hi Nadia, thank you.')
  await practice.ui.button('Deskside: ')
  await practice.ui.click(await practice.ui.pill(practice.index))
  return practice.ui.thread()
}

/** A conversation with the third message unfolded, as a person gets there, and no compose box yet. */
async function openThread({ newPage }: Launched, webmail: Webmail): Promise<Practice> {
  const page = await newPage(pages[webmail])
  const practice = new Practice(webmail, 'inline', page, page)
  const { folded, reply } = controls[webmail]
  await page.waitForSelector(folded)
  await practice.click(folded)
  await page.waitForSelector(reply)
  return practice
}

async function answerIt(practice: Practice): Promise<void> {
  const { reply, editor } = controls[practice.webmail]
  await practice.click(reply)
  await practice.page.waitForSelector(editor, { visible: true })
  await practice.page.waitForSelector('deskside-ui')
}

/** Every mail that is shown, as it stands in the page. */
async function shownMails({ page, webmail }: Practice): Promise<readonly string[]> {
  return page.$$eval(controls[webmail].mails, (mails) => mails.map((mail) => mail.outerHTML))
}

describe.each(engines)('%s: the message being answered', (engine) => {
  const browser = useBrowser(engine)

  const test = (name: string, open: () => Promise<Practice>, run: (practice: Practice) => Promise<void>): void => {
    it(name, async () => {
      const practice = await open()
      try {
        await run(practice)
        expect((await practice.log()).errors).toEqual([])
      } finally {
        await practice.close()
      }
    })
  }

  for (const variant of ['inline', 'popup', 'full', 'plain'] as const) {
    test(`gmail ${variant}: is the third of five`, () => openGmail(browser(), { variant, ...third }), isThird)
  }
  for (const variant of ['inline', 'full', 'popout', 'popout-write'] as const) {
    test(`outlook ${variant}: is the third of five`, () => openOutlook(browser(), { variant, ...third }), isThird)
  }
  test(
    'outlook inline, newest on top: is the third of five',
    () => openOutlook(browser(), { variant: 'inline', newestFirst: true, ...third }),
    isThird,
  )
  async function isThird(practice: Practice): Promise<void> {
    const told = await answered(practice)
    expect(told).toContain('Replying to Nadia, ')
    expect(told).toContain(timeOf)
    expect(told).toContain(said)
  }

  test(
    'gmail window: is read from the folded quote, which names no time',
    () => openGmail(browser(), { variant: 'window', ...third }),
    async (practice) => {
      const told = await answered(practice)
      expect(told).toMatch(/^Replying to Nadia\s/)
      expect(told).toContain(said)
    },
  )

  test(
    'gmail popup: stays the same when the conversation is left',
    () => openGmail(browser(), { variant: 'popup', ...third }),
    async (practice) => {
      const told = await answered(practice)
      await practice.page.evaluate(() => {
        location.hash = 'inbox'
      })
      await practice.page.waitForSelector('.zA')
      await practice.typeText(' I will look into it.')
      expect(await practice.ui.thread()).toBe(told)
    },
  )

  test(
    'gmail inline: stays the same when the quote is unfolded',
    () => openGmail(browser(), { variant: 'inline', ...third }),
    async (practice) => {
      await practice.click('.M9 .ajR')
      await isThird(practice)
    },
  )

  for (const webmail of ['gmail', 'outlook'] as const) {
    test(
      `${webmail}: unfolded and answered by hand, then popped out; reading it leaves no trace`,
      () => openThread(browser(), webmail),
      async (practice) => {
        const { editor, popOut } = controls[webmail]
        const before = await shownMails(practice)
        expect(before.length).toBeGreaterThan(1)
        await answerIt(practice)
        await isThird(practice)
        expect(await shownMails(practice)).toEqual(before)
        expect(await practice.page.evaluate((wanted) => document.activeElement?.matches(wanted), editor)).toBe(true)
        await practice.ui.press('Close')

        const opened = webmail === 'outlook' ? new Promise((resolve) => practice.page.once('popup', resolve)) : null
        await practice.click(popOut)
        const page = ((await opened) ?? practice.page) as typeof practice.page
        await page.waitForSelector(webmail === 'gmail' ? '[role=dialog] .M9' : editor, { visible: true })
        await page.waitForSelector('deskside-ui')
        await isThird(new Practice(webmail, webmail === 'gmail' ? 'popup' : 'popout', page, practice.page))
        if (page !== practice.page) await page.close()
      },
    )
  }

  test('gmail forward: there is none', () => openGmail(browser(), { variant: 'forward', ...third }), hasNone)
  test('gmail popup, new: there is none', () => openGmail(browser(), { variant: 'popup' }), hasNone)
  test('outlook forward: there is none', () => openOutlook(browser(), { variant: 'forward', ...third }), hasNone)
  test('outlook full, new: there is none', () => openOutlook(browser(), { variant: 'full' }), hasNone)
  async function hasNone(practice: Practice): Promise<void> {
    expect(await answered(practice)).toBe(null)
  }
})
