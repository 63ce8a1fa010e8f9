import { describe, expect } from 'vitest'
import { engines, onCompose, useBrowser } from './browsers'
import type { Practice } from './practice'

const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
/** What a reply may hold besides words. */
const kept = {
  bold: /<(?:b|strong)\b[^>]*>VPN client<\/(?:b|strong)>/,
  link: /<a\b[^>]*href="https:\/\/help\.example\.com\/vpn"[^>]*>the guide<\/a>/,
  list: /<ol\b[^>]*>\s*<li\b[\s\S]*Open Settings\.[\s\S]*<\/li>\s*<li\b[\s\S]*<\/ol>/,
  log: /2026-11-25 08:01:12 ERROR tunnel closed \(code 809\)/,
  picture: /<img\b[^>]*src="data:image\/gif/,
}
const draft = [
  '<div>You need to restart the <b>VPN client</b> and read <a href="https://help.example.com/vpn">the guide</a> today.</div>',
  '<ol><li>Open Settings.</li><li>Press Reset.</li></ol>',
  '<div>2026-11-25 08:01:12 ERROR tunnel closed (code 809)</div>',
  `<div>As I already told you, the light is green: <img src="${picture}" width="8" height="8"></div>`,
].join('')

/** Pastes the draft where the caret is, as an editing command, so that the editor takes note of it. */
async function paste(practice: Practice): Promise<void> {
  await practice.focus()
  await (await practice.editor()).evaluate((node, html) => {
    node.ownerDocument.execCommand('insertHTML', false, html)
  }, draft)
}

describe.each(engines)('%s: the friendlier version', (engine) => {
  const browser = useBrowser(engine)

  for (const compose of [
    { webmail: 'gmail', variant: 'inline' },
    { webmail: 'outlook', variant: 'inline' },
  ] as const) {
    onCompose('keeps all that is no word, and is taken back whole', browser, compose, async (practice) => {
      const { ui } = practice
      await paste(practice)
      await ui.pillWithFindings()
      const before = await practice.draftHtml()
      for (const [what, mark] of Object.entries(kept)) expect(before, what).toMatch(mark)
      await ui.click(await ui.pill())
      await ui.press('Friendlier version')
      await ui.press('Use these changes')
      await ui.button('Deskside: nothing to mend')
      const after = await practice.draftHtml()
      for (const [what, mark] of Object.entries(kept)) expect(after, what).toMatch(mark)
      expect(await practice.draftText()).not.toMatch(/You need to|already told/)
      let steps = 0
      for (; steps < 8 && (await practice.draftHtml()) !== before; steps += 1) await practice.undo()
      expect(await practice.draftHtml()).toBe(before)
      console.log(`${engine} ${compose.webmail}: taken back in ${steps} steps`)
    })

    onCompose('leaves out what is not wanted', browser, compose, async (practice) => {
      const { ui } = practice
      await practice.typeText('As I already told you, the light is green. You need to restart the client today.')
      await ui.pillWithFindings()
      await ui.click(await ui.pill())
      await ui.press('Friendlier version')
      const [first] = await (await ui.panel()).$$('input[type=checkbox]')
      await first?.click()
      await ui.press('Use these changes')
      await ui.button('Deskside: 1 finding')
      const text = await practice.draftText()
      expect(text).toContain('As I already told you')
      expect(text).not.toContain('You need to')
    })
  }
})
