/**
 * `npm start`: builds the extension and opens a browser with it on the practice inbox, until that is closed. Where there is
 * no display it plays one reply by itself instead (tour.ts). `npm start -- firefox` picks the browser.
 */
import { spawnSync } from 'node:child_process'
import { basename, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Engine, ensureBrowsers, findBrowser } from './find-browsers'
import { type Launched, launch } from './launch'
import { tour } from './tour'

const output = fileURLToPath(new URL('../../.output', import.meta.url))
const builds: Record<Engine, { readonly script: string; readonly folder: string }> = {
  chromium: { script: 'build', folder: `${output}/chrome-mv3` },
  firefox: { script: 'build:firefox', folder: `${output}/firefox-mv3` },
}

/** The browser asked for, else one that is here, else Chromium, which is got. */
function pickEngine(asked: string | undefined): Engine {
  if (asked === 'chromium' || asked === 'firefox') return asked
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium'
}

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function stay(browser: Launched): Promise<void> {
  const [first] = await browser.browser.pages()
  const gmail = first ?? (await browser.newPage())
  await gmail.goto('https://mail.google.com/mail/u/0/')
  await browser.newPage('https://outlook.office.com/mail/')
  await gmail.bringToFront()
  console.log(
    'The practice inbox is open: Gmail in one tab, Outlook in the next. Nothing else can be reached from here.',
  )
  console.log('Answer one of the mails. Close the browser to end.')
  await new Promise<void>((resolve) => {
    browser.browser.once('disconnected', () => resolve())
  })
}

async function main(): Promise<void> {
  const engine = pickEngine(process.argv[2])
  const { path } = ensureBrowsers([engine])[engine]
  const { script, folder } = builds[engine]
  const built = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', shell: process.platform === 'win32' })
  if (built.status !== 0) throw new Error(`npm run ${script} failed.`)
  const headless = !hasDisplay()
  const browser = await launch({ engine, extension: folder, headless })
  console.log(`Deskside runs in ${basename(path)}, ${await browser.browser.version()}.`)
  try {
    if (!headless) await stay(browser)
    else {
      const shots = `${output}/tour`
      await tour(browser, shots)
      console.log(`Screenshots are in ${relative(process.cwd(), shots)}.`)
    }
  } finally {
    await browser.close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
