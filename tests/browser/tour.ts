import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Launched } from './launch'
import { openGmail, openOutlook, type Practice } from './practice'

const blaming = 'As I already told you, you need to read the instructions.'
const insult = ' You are an idiot.'
const kind = ' I will come up and print the pack with you.'

/** Plays one reply in each webmail from the first word to Send; prints what it saw, and leaves screenshots in `folder`. */
export async function tour(browser: Launched, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await play(browser, 'Gmail', await openGmail(browser, { variant: 'inline', thread: 'printer' }), folder)
  await play(browser, 'Outlook', await openOutlook(browser, { variant: 'inline', thread: 'printer' }), folder)
}

async function play(browser: Launched, name: string, practice: Practice, folder: string): Promise<void> {
  const { page, ui } = practice
  let shots = 0
  const say = (what: string) => console.log(`${name}: ${what}`)
  const shoot = async (what: string) => {
    shots += 1
    const path = join(folder, `${browser.engine}-${practice.webmail}-${shots}-${what}.png`) as `${string}.png`
    await ui.settled()
    await page.screenshot({ path })
  }

  say(`typing "${blaming}"`)
  await practice.typeText(blaming)
  say(`the pill says "${await ui.pillWithFindings()}"`)
  await shoot('underlined')
  await ui.click(await ui.pill())
  for (const finding of await ui.findings()) say(`found ${finding}`)
  await shoot('panel')
  const before = await practice.draftText()
  await ui.pressOn('as-i-said', 'Use this')
  await changed(practice, before)
  say(`used the first suggestion: "${firstLine(await practice.draftText())}"`)
  await shoot('used')

  const mended = firstLine(await practice.draftText())
  await practice.select(mended.slice(-12), true)
  say(`typing "${insult.trim()}" and pressing Send`)
  await practice.typeText(insult)
  await practice.pressSend('click')
  const reasons = await (await ui.hold()).evaluate((dialog) => dialog.innerText)
  say(`held: ${reasons.replace(/\s+/g, ' ')}`)
  await shoot('held')
  await ui.press('Go back')
  await ui.gone('[role=alertdialog]', '')

  await practice.select(insult)
  await practice.typeText(kind)
  say(`mended: "${firstLine(await practice.draftText())}"`)
  await practice.pressSend('click')
  const sent = await practice.waitFor('sent')
  await shoot('sent')
  const { errors, shortcuts } = await practice.log()
  if (sent.length !== 1) throw new Error(`${name}: ${sent.length} mails went out instead of one`)
  if (errors.length + shortcuts.length > 0) throw new Error(`${name}: ${[...errors, ...shortcuts].join('; ')}`)
  say(`sent once: "${firstLine(sent[0]?.text ?? '')}"`)
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? ''
}

async function changed(practice: Practice, before: string): Promise<void> {
  const editor = await practice.editor()
  await practice.page.waitForFunction((node, old) => node.innerText !== old, { polling: 'raf' }, editor, before)
}
