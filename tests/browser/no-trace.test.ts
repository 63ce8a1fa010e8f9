import { describe, expect, it } from 'vitest'
import { engines, everyVariant, openCompose, useBrowser } from './browsers'
import type { Practice } from './practice'

// Short enough for one line in the narrowest editor: End goes to the end of what is drawn as a line.
const sentence = 'As I already told you, it is on.'

/** The same typing in every run; `meanwhile` is what the writer does with Deskside in between. */
async function write(practice: Practice, meanwhile: () => Promise<void>): Promise<string> {
  const { keyboard } = practice.page
  await practice.typeText(sentence)
  await meanwhile()
  await keyboard.press('End')
  await keyboard.type(' You failed to attach the log.')
  await keyboard.press('Enter')
  await keyboard.type('Best wishes')
  await keyboard.press('Backspace')
  return practice.draftHtml()
}

/** Accepts, takes back by undo, dismisses, opens and closes the panel. */
async function useDeskside(practice: Practice): Promise<void> {
  const { ui } = practice
  await ui.button('Deskside: 1 finding')
  await ui.click(await ui.pill(practice.index))
  await ui.press('Use this')
  await ui.button('Deskside: nothing to mend')
  await practice.undo()
  await ui.button('Deskside: 1 finding')
  await ui.press('Dismiss')
  await ui.button('Deskside: nothing to mend')
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
