import { describe, expect } from 'vitest'
import { engines, everyVariant, onCompose, useBrowser } from './browsers'
import type { Webmail } from './practice'
import { finishSchedule, sendBysFor } from './send-ways'

const hot = 'Stop whining, you idiot. '
const calm = 'Thanks for the photo; I will bring a new cable at ten. '

/** The table of the ways of sending × the kinds of compose of one webmail. */
export function testEveryWay(webmail: Webmail): void {
  describe.each(engines)('%s: every way of sending', (engine) => {
    const browser = useBrowser(engine)

    for (const compose of everyVariant.filter((one) => one.webmail === webmail)) {
      for (const by of sendBysFor(compose.webmail, compose.variant)) {
        onCompose(
          `${by} holds a heated mail; "Send anyway" sends it once, that way`,
          browser,
          compose,
          async (practice) => {
            await practice.typeText(hot)
            expect(await practice.pressSend(by)).toBe('held')
            expect(await practice.sent()).toEqual([])
            await practice.ui.press('Send anyway')
            if (by.startsWith('schedule')) expect(await finishSchedule(practice, by)).toBe('sent')
            const [sent, ...more] = await practice.waitFor('sent')
            expect(more).toEqual([])
            expect(sent?.text).toContain(hot.trim())
            // A key is answered through the button: the page could not tell a made-up key from a stray one.
            expect(sent?.way).toBe(
              by.startsWith('schedule') ? 'schedule' : by.startsWith('archive') ? 'archive' : 'button',
            )
          },
        )

        onCompose(`${by} sends a calm mail at once`, browser, compose, async (practice) => {
          await practice.typeText(calm)
          expect(await practice.pressSend(by)).toBe('sent')
          const [sent, ...more] = await practice.waitFor('sent')
          expect(more).toEqual([])
          expect(sent?.text).toContain(calm.trim())
        })
      }
    }
  })
}
