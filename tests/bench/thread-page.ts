/**
 * `npm run bench:thread-page`: what the mail that is answered costs in Gmail's practice page, of 300 words, for a reply of
 * 150: to read the whole reply first, to open the panel with its checklist, and each key. In turn without Deskside, with
 * it and the mail left unread, and with both; Chromium's own counters, so that layout and paint are in.
 */
import { buildFor } from '../browser/builds'
import { type Launched, launch } from '../browser/launch'
import { openGmail, type Practice } from '../browser/practice'
import { withSetting } from '../browser/with-setting'
import { longText } from './long-text'
import { median, percentile } from './statistics'

const rounds = 7
const typed = ' so we will look at it and then see who of the others can come by on Monday'
const delay = 30
const kinds = ['without', 'mail unread', 'with'] as const
type Kind = (typeof kinds)[number]

/** Milliseconds of the page's main thread, all tasks. */
interface Round {
  readonly reading: number
  readonly opening: number
  readonly key: number
}

/** Once what was put off is done, too: a draft is read a moment after the last key. */
const settling = 600
const atRest = ({ page }: Practice): Promise<unknown> =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), ms)), settling)

async function taskTime(practice: Practice, work: () => Promise<void>): Promise<number> {
  await atRest(practice)
  const before = await practice.page.metrics()
  await work()
  await atRest(practice)
  const after = await practice.page.metrics()
  return ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000
}

async function openPanel({ page, ui }: Practice, hasChecklist: boolean): Promise<void> {
  await ui.click(await ui.pill())
  await page.waitForFunction(
    (wanted) => {
      const root = document.querySelector('deskside-ui')?.shadowRoot
      return root?.querySelector('[role=dialog]') && (!wanted || root.querySelector('.owes'))
    },
    { polling: 'raf' },
    hasChecklist,
  )
}

async function round(browser: Launched, kind: Kind, at: number): Promise<Round> {
  const practice = await openGmail(browser, { variant: 'inline', thread: 'vpn' })
  const { page, ui } = practice
  try {
    await page.$$eval(
      '.ii.gt .a3s',
      (bodies, text) => {
        const body = bodies.at(-1)
        if (body) (body as HTMLElement).innerText = text
      },
      longText('incoming', at),
    )
    await (await practice.editor()).evaluate((editor) => editor.scrollIntoView({ block: 'end' }))
    await practice.focus()
    const reading = await taskTime(practice, async () => {
      await page.evaluate((text) => document.execCommand('insertText', false, text), longText('reply', at + 7))
    })
    // Without a panel a click costs something, too.
    const opening = await taskTime(practice, () =>
      kind === 'without' ? page.mouse.click(5, 5) : openPanel(practice, kind === 'with'),
    )
    if (kind !== 'without') await ui.press('Close')
    await practice.focus()
    const keys = await taskTime(practice, () => page.keyboard.type(typed, { delay }))
    return { reading, opening, key: keys / typed.length }
  } finally {
    await practice.close()
  }
}

const [plain, deskside] = await Promise.all([
  launch({ engine: 'chromium', extension: null }),
  launch({ engine: 'chromium', extension: buildFor('chromium') }),
])
const results: Record<Kind, Round>[] = []
try {
  for (let at = 0; at < rounds; at += 1) {
    const [without, used] = [await round(plain, 'without', at), await round(deskside, 'with', at)]
    let unread = without
    await withSetting(deskside, { readIncoming: false }, async () => {
      unread = await round(deskside, 'mail unread', at)
    })
    results.push({ without, 'mail unread': unread, with: used })
  }
} finally {
  await Promise.all([plain.close(), deskside.close()])
}

console.log(`${'ms of all tasks, median (95 %)'.padEnd(34)}${kinds.map((kind) => kind.padStart(18)).join('')}`)
for (const [name, pick] of [
  ['reading the reply, all at once', ({ reading }: Round) => reading],
  ['opening the panel', ({ opening }: Round) => opening],
  ['a key', ({ key }: Round) => key],
] as const) {
  const cells = kinds.map((kind) => {
    const times = results.map((result) => pick(result[kind]))
    return `${median(times).toFixed(2)} (${percentile(times, 0.95).toFixed(2)})`.padStart(18)
  })
  console.log(`${name.padEnd(34)}${cells.join('')}`)
}
