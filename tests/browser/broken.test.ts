import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect } from 'vitest'
import { type Compose, engines, onCompose, useBrowser } from './browsers'
import { buildFor } from './builds'
import type { Practice } from './practice'

const composes: Compose[] = [
  { webmail: 'gmail', variant: 'inline' },
  { webmail: 'outlook', variant: 'inline' },
]
const hot = 'Stop whining, you idiot. '

/** What each part cannot do without, made to throw in the content script's own world. */
const breakages = {
  // The matcher looks each word up.
  engine: `const { get } = Map.prototype; Map.prototype.get = function (key) {
    if (key === 'idiot') throw new Error('engine broken on purpose'); return get.call(this, key) }`,
  // The adapter remembers things by editor.
  adapter: `const { get } = WeakMap.prototype; WeakMap.prototype.get = function (key) {
    if (key?.isContentEditable) throw new Error('adapter broken on purpose'); return get.call(this, key) }`,
}

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function brokenBuild(engine: (typeof engines)[number], breakage: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'deskside-broken-'))
  folders.push(folder)
  cpSync(buildFor(engine), folder, { recursive: true })
  const script = join(folder, 'content-scripts/webmail.js')
  writeFileSync(script, `{${breakage}};${readFileSync(script, 'utf8')}`)
  return folder
}

async function sendsOnce(practice: Practice): Promise<void> {
  expect(await practice.pressSend('click')).toBe('sent')
  expect(await practice.waitFor('sent')).toHaveLength(1)
}

describe.each(engines)('%s: broken on purpose', (engine) => {
  describe.each(Object.entries(breakages))('the %s throws', (_, breakage) => {
    const browser = useBrowser(engine, { extension: brokenBuild(engine, breakage) })
    for (const compose of composes) {
      onCompose('the pill says so, and Send works', browser, compose, async (practice) => {
        await practice.typeText(hot)
        await practice.ui.button("Deskside can't read this page")
        expect((await practice.log()).errors).toEqual([])
        await sendsOnce(practice)
      })
    }
  })

  describe('the page', () => {
    const browser = useBrowser(engine)
    for (const compose of composes) {
      onCompose(
        'removes the host element: it comes back, and a heated mail is held',
        browser,
        compose,
        async (practice) => {
          await practice.ui.pill()
          await practice.page.evaluate(() => document.querySelector('deskside-ui')?.remove())
          await practice.typeText(hot)
          await practice.ui.button('Deskside: ')
          expect(await practice.pressSend('click')).toBe('held')
        },
      )

      onCompose('removes the host element whenever it comes: Send works', browser, compose, async (practice) => {
        await practice.page.evaluate(() => {
          const remove = (): void => document.querySelector('deskside-ui')?.remove()
          new MutationObserver(remove).observe(document.documentElement, { childList: true })
          remove()
        })
        await practice.typeText(hot)
        await practice.pressSend('click')
        // Held or not by a dialog that nobody saw: asking again is enough.
        if ((await practice.sent()).length === 0) await practice.pressSend('click')
        expect(await practice.waitFor('sent')).toHaveLength(1)
      })

      onCompose('loses a hook: the pill says so, and Send works', browser, compose, async (practice) => {
        await practice.typeText('Hello. ')
        await practice.ui.pill()
        const editor = await practice.editor()
        await editor.evaluate((node) => {
          for (const name of ['role', 'aria-multiline', 'g_editable']) node.removeAttribute(name)
          node.parentElement?.removeAttribute('id')
        })
        await practice.page.keyboard.type(hot)
        await practice.ui.button("Deskside can't read this page")
        await sendsOnce(practice)
      })
    }
  })
})
