/**
 * `npm run bench:thread-page`: what a mail of 300 words costs the main thread of Gmail's practice page while it is answered
 * in 150: when the reply is opened, when the draft is read first and the panel shows it, when the panel is opened once
 * more, and at each key of words that are read one by one. In turn without Deskside, with it and the mail left unread, and
 * with both; from Chromium's own traces, so that style, layout and paint are in.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { buildFor } from '../browser/builds'
import { type Launched, launch } from '../browser/launch'
import { Practice } from '../browser/practice'
import { withSetting } from '../browser/with-setting'
import { longText } from './long-text'
import { median, percentile } from './statistics'
import { alignColumns } from './table'
import { type Cost, readTrace } from './trace'

const rounds = 5
const words = [' so', ' we', ' will', ' look', ' at', ' it', ' on', ' Monday']
/** Between two keys; and until what was put off is done, too: a draft is read a moment after the last key. */
const [delay, settling] = [30, 600]
const kinds = ['without', 'mail unread', 'with'] as const
type Kind = (typeof kinds)[number]
type Costs = Readonly<Record<string, readonly Cost[]>>

const mark = (page: Page, name: string): Promise<void> => page.evaluate((said) => console.timeStamp(said), name)

/** Marks the span from the next click until what came of it is painted. */
async function markClick(page: Page, name: string): Promise<void> {
  await page.evaluate((said) => {
    window.addEventListener(
      'click',
      () => {
        console.timeStamp(`${said}:from`)
        requestAnimationFrame(() => setTimeout(() => console.timeStamp(`${said}:to`)))
      },
      { capture: true, once: true },
    )
  }, name)
}

async function openPanel({ page, ui }: Practice, name: string, hasChecklist: boolean): Promise<void> {
  const pill = await ui.pill()
  await markClick(page, name)
  await ui.click(pill)
  await pause(settling)
  const isThere = await (await ui.panel()).$('.owes')
  if ((isThere !== null) !== hasChecklist) throw new Error(`the checklist is ${isThere ? '' : 'not '}there`)
}

async function typeWords({ page }: Practice, name: string): Promise<void> {
  for (const word of words) {
    await mark(page, `${name}:from`)
    await page.keyboard.type(word, { delay })
    await pause(settling)
    await mark(page, `${name}:to`)
  }
}

async function round(browser: Launched, kind: Kind, at: number): Promise<Costs> {
  const page = await browser.newPage('https://mail.google.com/mail/u/0/#inbox/vpn')
  const practice = new Practice('gmail', 'inline', page, page)
  try {
    await page.waitForSelector('.answer')
    await page.$$eval(
      '.ii.gt .a3s',
      (bodies, text) => {
        const body = bodies.at(-1)
        if (body) (body as HTMLElement).innerText = text
      },
      longText('incoming', at),
    )
    await pause(settling)
    await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] })
    const [answer] = (await page.$$('.answer')).slice(-1)
    if (!answer) throw new Error('there is nothing to answer')
    await markClick(page, 'opening the reply')
    await practice.click(answer)
    await (await practice.editor()).evaluate((editor) => editor.scrollIntoView({ block: 'end' }))
    await practice.focus()
    await pause(3 * settling)
    await page.evaluate((text) => document.execCommand('insertText', false, text), longText('reply', at + 7))
    if (kind !== 'without') {
      await openPanel(practice, 'reading it first, with the panel', kind === 'with')
      await practice.ui.press('Close')
      await pause(settling)
    }
    await practice.focus()
    await typeWords(practice, 'a key')
    if (kind !== 'without') {
      await openPanel(practice, 'opening the panel again', kind === 'with')
      await typeWords(practice, 'a key, the panel open')
    }
    return readTrace(await page.tracing.stop())
  } finally {
    await practice.close()
  }
}

const [plain, deskside] = await Promise.all([
  launch({ engine: 'chromium', extension: null }),
  launch({ engine: 'chromium', extension: buildFor('chromium') }),
])
const results: Record<Kind, Costs[]> = { without: [], 'mail unread': [], with: [] }
try {
  for (let at = 0; at < rounds; at += 1) {
    results.without.push(await round(plain, 'without', at))
    results.with.push(await round(deskside, 'with', at))
    await withSetting(deskside, { readIncoming: false }, async () => {
      results['mail unread'].push(await round(deskside, 'mail unread', at))
    })
  }
} finally {
  await Promise.all([plain.close(), deskside.close()])
}

const keysAWord = words.join('').length / words.length
function row(name: string, pick: (cost: Cost) => number, title = name): string[] {
  const share = name.startsWith('a key') ? keysAWord : 1
  const cells = kinds.map((kind) => {
    const times = results[kind].flatMap((costs) => (costs[name] ?? []).map((cost) => pick(cost) / share))
    return times.length === 0 ? '' : `${median(times).toFixed(2)} (${percentile(times, 0.95).toFixed(2)})`
  })
  return [title, ...cells]
}
const rows = Object.keys(results.with[0] ?? {}).flatMap((name) => [
  row(name, ({ all }) => all),
  row(name, ({ layout }) => layout, '  of which style and layout'),
  row(name, ({ paint }) => paint, '  of which paint'),
])
for (const line of alignColumns([['ms, median (95 %)', ...kinds], ...rows])) console.log(line)
