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
/** An element by its name, attributes and contents: the page's policy takes no HTML as a string. */
type Node = string | readonly [string, Readonly<Record<string, string>>, ...unknown[]]
const draft: readonly Node[] = [
  [
    'div',
    {},
    'You need to restart the ',
    ['b', {}, 'VPN client'],
    ' and read ',
    ['a', { href: 'https://help.example.com/vpn' }, 'the guide'],
    ' today.',
  ],
  ['ol', {}, ['li', {}, 'Open Settings.'], ['li', {}, 'Press Reset.']],
  ['div', {}, '2026-11-25 08:01:12 ERROR tunnel closed (code 809)'],
  ['div', {}, 'As I already told you, the light is green: ', ['img', { src: picture, width: '8', height: '8' }]],
]

/** Puts the draft at the start of the editor, as if it had been pasted. */
async function paste(practice: Practice): Promise<void> {
  await practice.focus()
  await (await practice.editor()).evaluate((editor, nodes) => {
    const page = editor.ownerDocument
    const make = (node: Node): globalThis.Node => {
      if (typeof node === 'string') return page.createTextNode(node)
      const [name, attributes, ...contents] = node
      const element = page.createElement(name)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      element.append(...(contents as Node[]).map(make))
      return element
    }
    editor.prepend(...nodes.map(make))
    editor.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
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
      await ui.gone('button', 'Use these changes')
      const after = await practice.draftHtml()
      for (const [what, mark] of Object.entries(kept)) expect(after, what).toMatch(mark)
      expect(await practice.draftText()).not.toMatch(/You need to|already told/)
      let steps = 0
      for (; steps < 8 && (await practice.draftHtml()) !== before; steps += 1) await practice.undo()
      expect(await practice.draftHtml()).toBe(before)
      // Outlook's editor takes it as one step; Gmail's as many as there are runs of text.
      expect(steps).toBeLessThanOrEqual(compose.webmail === 'outlook' ? 1 : 3)
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

    // What is kept is kept for both webmails: once is enough.
    if (compose.webmail === 'outlook') continue
    onCompose('takes a wording of one’s own, and offers it first from then on', browser, compose, async (practice) => {
      const { ui, page } = practice
      const told = 'As I already told you, the light is green. '
      await practice.typeText(told)
      await ui.pillWithFindings()
      await ui.click(await ui.pill())
      await ui.pressOn('as-i-said', 'Write my own')
      await page.keyboard.press('End')
      await page.keyboard.type(' once more')
      // None of it reached the draft.
      expect(await practice.draftText()).toContain('As I already told you, the light is green.')
      const [always] = await (await ui.panel()).$$('.own input[type=checkbox]')
      await always?.click()
      await ui.press('Use this', 0, '.own')
      await ui.cardGone('as-i-said')
      expect(await practice.draftText()).toContain('To recap once more, the light is green.')
      await practice.typeText(told)
      await ui.card('as-i-said')
      expect((await ui.findings()).join()).toContain('To recap once more')
    })
  }
})
