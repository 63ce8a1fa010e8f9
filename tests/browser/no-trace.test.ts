import { describe, expect, it } from 'vitest'
import { engines, everyVariant, openCompose, useBrowser } from './browsers'
import type { Practice } from './practice'

const sentence = 'As I already told you, it is on.'

/** The same typing in every run; `meanwhile` is what the writer does with Deskside in between. */
async function write(practice: Practice, meanwhile: () => Promise<void>): Promise<string> {
  const { keyboard } = practice.page
  await practice.typeText(sentence)
  await meanwhile()
  await putCaretBehind(practice, sentence)
  await keyboard.type(' You failed to attach the log.')
  await keyboard.press('Enter')
  await keyboard.type('Best wishes')
  await keyboard.press('Backspace')
  return practice.draftHtml()
}

/** Undo leaves the caret where the browser likes; the runs go on from the same place. */
async function putCaretBehind(practice: Practice, words: string): Promise<void> {
  await (await practice.editor()).evaluate((node, wanted) => {
    if ('setSelectionRange' in node) {
      const area = node as unknown as HTMLTextAreaElement
      const at = area.value.indexOf(wanted) + wanted.length
      area.setSelectionRange(at, at)
      return
    }
    const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = (text.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(wanted)
      if (at >= 0) return node.ownerDocument.getSelection()?.collapse(text, at + wanted.length)
    }
    throw new Error(`no "${wanted}" in the draft`)
  }, words)
}

/** Accepts, takes back by undo, dismisses, opens and closes the panel. */
async function useDeskside(practice: Practice): Promise<void> {
  const { ui } = practice
  await ui.button('Deskside: 1 finding')
  await ui.click(await ui.pill(practice.index))
  await ui.pressOn('as-i-said', 'Use this')
  await ui.cardGone('as-i-said')
  await practice.undo()
  await ui.pressOn('as-i-said', 'Dismiss')
  await ui.cardGone('as-i-said')
  await ui.press('Close')
  await ui.gone('[role=dialog]', 'Deskside')
}

describe.each(engines)('%s: the draft after typing, accepting, undoing and dismissing', (engine) => {
  const withDeskside = useBrowser(engine)
  const without = useBrowser(engine, { extension: null })

  it.each(everyVariant)('$webmail $variant: is the one of the same typing without Deskside', async (compose) => {
    const run = async (browser: typeof without, meanwhile: (practice: Practice) => Promise<void>): Promise<string> => {
      const practice = await openCompose(browser(), compose)
      try {
        return await write(practice, () => meanwhile(practice))
      } finally {
        await practice.close()
      }
    }
    expect(await run(withDeskside, useDeskside)).toBe(await run(without, async () => {}))
  })
})
