/**
 * `npm run bench:typing`: what Deskside adds to a key stroke. 300 characters at 15 ms into a 250-word reply in Gmail's
 * practice page, with and without the built extension in turn, five rounds; Chromium's own counters, so that layout and
 * paint are in.
 */
import { buildFor } from '../browser/builds'
import { type Launched, launch } from '../browser/launch'
import { openGmail } from '../browser/practice'
import { median } from './statistics'

const rounds = 5
const keys = 300
const delay = 15
const draft = Array.from({ length: 25 }, (_, at) => `Thanks for the photo of screen ${at}, it helped me a lot.`).join(
  ' ',
)
const typed = 'I will bring a new cable at ten and look at the tray with you, then we print the pack once more. '
  .repeat(4)
  .slice(0, keys)

interface Round {
  /** Milliseconds a key. */
  readonly script: number
  readonly task: number
  /** Longest task of the page, ms; 0 where none took 50. */
  readonly longest: number
}

async function round(browser: Launched, withDeskside: boolean): Promise<Round> {
  const practice = await openGmail(browser, { variant: 'popup' })
  const { page } = practice
  try {
    await practice.focus()
    await page.evaluate((text) => document.execCommand('insertText', false, text), draft)
    await page.evaluate(() => {
      const tasks: number[] = []
      Object.assign(window, { longTasks: tasks })
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration)
      }).observe({ type: 'longtask' })
    })
    // The draft has been read, and the page is at rest.
    if (withDeskside) await practice.ui.button('Deskside: nothing to mend')
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    const before = await page.metrics()
    await page.keyboard.type(typed, { delay })
    const after = await page.metrics()
    const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks))
    const perKey = (name: 'ScriptDuration' | 'TaskDuration'): number =>
      (((after[name] ?? 0) - (before[name] ?? 0)) * 1000) / keys
    return { script: perKey('ScriptDuration'), task: perKey('TaskDuration'), longest }
  } finally {
    await practice.close()
  }
}

const [plain, deskside] = await Promise.all([
  launch({ engine: 'chromium', extension: null }),
  launch({ engine: 'chromium', extension: buildFor('chromium') }),
])
const results: { without: Round; with: Round }[] = []
try {
  for (let at = 0; at < rounds; at += 1)
    results.push({ without: await round(plain, false), with: await round(deskside, true) })
} finally {
  await Promise.all([plain.close(), deskside.close()])
}
const row = (name: string, pick: (one: Round) => number): string => {
  const without = median(results.map((one) => pick(one.without)))
  const used = median(results.map((one) => pick(one.with)))
  const added = median(results.map((one) => pick(one.with) - pick(one.without)))
  return [name.padEnd(24), ...[without, used, added].map((value) => value.toFixed(3).padStart(10))].join('')
}
console.log(`${''.padEnd(24)}${['without', 'with', 'added'].map((title) => title.padStart(10)).join('')}`)
console.log(row('script, ms a key', ({ script }) => script))
console.log(row('all tasks, ms a key', ({ task }) => task))
console.log(row('longest task ≥ 50, ms', ({ longest }) => longest))
