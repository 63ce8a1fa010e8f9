import { describe, expect } from 'vitest'
import { type Compose, engines, everyVariant, onCompose, useBrowser } from './browsers'
import type { Practice } from './practice'

const told = 'As I already told you'
const sentence = `Hi Rosa, ${told}, the printer is back.`
const rich = everyVariant.filter(({ variant }) => variant !== 'plain')
const one: Compose[] = [
  { webmail: 'gmail', variant: 'inline' },
  { webmail: 'outlook', variant: 'inline' },
]

/** Types, and waits until Deskside has read it. */
async function write(practice: Practice, text: string): Promise<void> {
  await practice.typeText(text)
  await practice.ui.button('Deskside: 1 finding')
}

/** The text before and after the caret, as the page sees it. */
async function aroundCaret(practice: Practice): Promise<string> {
  return (await practice.editor()).evaluate((node) => {
    if ('selectionStart' in node) {
      const { value, selectionStart } = node as unknown as HTMLTextAreaElement
      return `${value.slice(0, selectionStart)}|${value.slice(selectionStart)}`.split('\n')[0] ?? ''
    }
    const { focusNode, focusOffset } = node.ownerDocument.getSelection() as Selection
    const text = focusNode?.textContent ?? ''
    return `${text.slice(0, focusOffset)}|${text.slice(focusOffset)}`.replaceAll('\u00a0', ' ')
  })
}

/** Where a phrase of the draft stands in the window. */
async function pointAt(practice: Practice, phrase: string): Promise<{ x: number; y: number }> {
  return (await practice.editor()).evaluate((node, wanted) => {
    const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT)
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = text.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = node.ownerDocument.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + wanted.length)
      const box = range.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`no "${wanted}" in the draft`)
  }, phrase)
}

const hasFocus = async (practice: Practice): Promise<boolean> =>
  (await practice.editor()).evaluate((node) => node.contains(node.ownerDocument.activeElement))

describe.each(engines)('%s: while a reply is written', (engine) => {
  const browser = useBrowser(engine)

  for (const compose of everyVariant) {
    onCompose('finds, underlines, mends; one undo brings the words back', browser, compose, async (practice) => {
      const { ui } = practice
      await write(practice, sentence)
      const before = await practice.draftHtml()
      if (compose.variant !== 'plain') expect((await ui.underlines())['deskside-warning']).toEqual([told])
      await ui.click(await ui.pill(practice.index))
      await ui.card('as-i-said')
      expect(await hasFocus(practice)).toBe(true)
      await ui.pressOn('as-i-said', 'Use this')
      await ui.cardGone('as-i-said')
      expect(await practice.draftText()).toContain('Hi Rosa, To recap, the printer is back.')
      expect(await aroundCaret(practice)).toContain('the printer is back.|')
      await practice.undo()
      await ui.card('as-i-said')
      expect(await practice.draftHtml()).toBe(before)
    })
  }

  for (const compose of rich) {
    onCompose(
      'a click on the underlined words opens their card; the writer goes on typing',
      browser,
      compose,
      async (practice) => {
        const { ui, page } = practice
        await write(practice, sentence)
        const { x, y } = await pointAt(practice, told)
        await page.mouse.click(x, y)
        const panel = await (await ui.panel()).boundingBox()
        expect(panel && (Math.abs(panel.y - y) < 60 || Math.abs(panel.y + panel.height - y) < 60)).toBe(true)
        await page.keyboard.type('#')
        const text = await practice.draftText()
        // Where the click was, in the phrase itself.
        expect(text.slice(0, text.indexOf(' the printer')).replaceAll('\u00a0', ' ')).toMatch(
          /^Hi Rosa, As I .*#.*you,$/,
        )
        expect(text.replace('#', '').replaceAll('\u00a0', ' ')).toContain(sentence)
      },
    )
  }

  for (const compose of one) {
    onCompose('the page saves what was mended', browser, compose, async (practice) => {
      await write(practice, sentence)
      const [{ length }] = [await practice.waitFor('saved', 1)]
      await practice.ui.click(await practice.ui.pill())
      await practice.ui.pressOn('as-i-said', 'Use this')
      const saved = await practice.waitFor('saved', length + 1)
      expect(saved.at(-1)?.html).toContain('To recap')
    })

    onCompose('dismissed stays dismissed while the draft is edited', browser, compose, async (practice) => {
      const { ui } = practice
      await write(practice, sentence)
      await ui.click(await ui.pill())
      await ui.pressOn('as-i-said', 'Dismiss')
      await ui.cardGone('as-i-said')
      await practice.typeText(' You failed to attach the log.')
      await ui.card('failed-you')
      expect((await ui.underlines())['deskside-warning']).toEqual(['You failed to attach the log.'])
      expect(await aroundCaret(practice)).toContain('the log.|')
    })

    onCompose('hints alone do not count; what works is listed', browser, compose, async (practice) => {
      const { ui } = practice
      await practice.typeText('Hi Rosa, thank you for the photo. Please utilise the spare printer.')
      const pill = await ui.button('Deskside: reads well; ')
      expect(await pill.evaluate((node) => node.innerText)).toBe('')
      await ui.click(pill)
      expect((await ui.findings()).join()).toContain('utilise')
      const words = await (await ui.panel()).evaluate((node) => node.innerText)
      expect(words).toMatch(/What already works\s+Greets by name\s+“?Hi Rosa/)
      await ui.pressOn('officialese', 'Use this')
      expect(await practice.draftText()).toContain('Please use the spare printer.')
    })

    onCompose('quiet for this draft, and back', browser, compose, async (practice) => {
      const { ui } = practice
      await write(practice, sentence)
      await ui.click(await ui.pill())
      await ui.press('Quiet for this draft')
      await ui.button('Deskside: paused')
      expect((await ui.underlines())['deskside-warning']).toEqual([])
      await practice.typeText(' You idiot.')
      expect(await practice.pressSend('click')).toBe('sent')
    })

    onCompose('by keyboard alone: open at the caret, mend, close, go on', browser, compose, async (practice) => {
      const { ui, page } = practice
      await write(practice, sentence)
      const { x, y } = await pointAt(practice, told)
      await page.mouse.click(x, y)
      await page.keyboard.press('Escape')
      await practice.pressKeys('Alt', '.')
      await ui.panel()
      expect(await hasFocus(practice)).toBe(false)
      // A letter that the page would take for a shortcut does not reach it, nor the draft.
      await page.keyboard.press('c')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await ui.cardGone('as-i-said')
      await page.keyboard.press('Escape')
      await ui.gone('[role=dialog]', 'Deskside')
      expect(await hasFocus(practice)).toBe(true)
      await page.keyboard.press('End')
      await page.keyboard.type(' Good.')
      expect(await practice.draftText()).toContain('Hi Rosa, To recap, the printer is back. Good.')
      expect((await practice.log()).shortcuts).toEqual([])
    })

    onCompose(
      'a heated mail: go back lands on the first finding, then the mended mail goes out',
      browser,
      compose,
      async (practice) => {
        const { ui, page } = practice
        await practice.typeText('Hi Rosa, calm down. The cable is new.')
        expect(await practice.pressSend('Ctrl+Enter')).toBe('held')
        expect(
          await (await ui.hold()).evaluate((node) => node.contains((node.getRootNode() as ShadowRoot).activeElement)),
        ).toBe(true)
        await ui.press('Go back')
        await ui.panel()
        const focused = await page.evaluate(
          () => document.querySelector('deskside-ui')?.shadowRoot?.activeElement?.textContent,
        )
        expect(focused).toContain('calm down')
        expect(await practice.sent()).toEqual([])
        await ui.pressOn('calm-down', 'Use this')
        await ui.cardGone('calm-down')
        expect(await practice.pressSend('Ctrl+Enter')).toBe('sent')
        expect((await practice.waitFor('sent'))[0]?.text).not.toContain('calm down')
      },
    )
  }

  onCompose('pop-up: two composes keep apart', browser, { webmail: 'gmail', variant: 'several' }, keepApart)
  onCompose('two composes keep apart', browser, { webmail: 'outlook', variant: 'several' }, keepApart)

  async function keepApart(first: Practice): Promise<void> {
    const other = first.at(0)
    await first.typeText('You idiot. ')
    await (await other.editor()).click()
    await other.typeText('All is well. ')
    expect(await other.pressSend('Ctrl+Enter')).toBe('sent')
    expect((await other.waitFor('sent'))[0]?.text).toContain('All is well.')
  }

  onCompose(
    'minimised, there is no pill; back up, there is',
    browser,
    { webmail: 'gmail', variant: 'popup' },
    async (practice) => {
      const { ui } = practice
      await practice.typeText('Hello. ')
      await ui.pill()
      await practice.click('.Hl')
      await ui.gone('button', 'Deskside')
      await practice.click('.Hl')
      await ui.pill()
    },
  )
})
