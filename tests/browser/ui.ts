import type { ElementHandle, Page } from 'puppeteer-core'

type Handle = ElementHandle<HTMLElement>

const cardOf = (ruleId: string): string => `li[data-key^="${ruleId}:"]`

/** Deskside's own elements in a window, through its open shadow root. */
export class Ui {
  constructor(private readonly page: Page) {}

  /** The pill of the compose with this index, once it is there. */
  async pill(index = 0): Promise<Handle> {
    return this.wait('button', 'Deskside', index)
  }

  /** Waits until the pill tells of findings; resolves to its name. */
  async pillWithFindings(): Promise<string> {
    const pill = await this.button('Deskside: ')
    const name = await this.page.waitForFunction(
      (button) => (/\d/.test(button.getAttribute('aria-label') ?? '') ? button.getAttribute('aria-label') : null),
      { polling: 'raf', timeout: 20_000 },
      pill,
    )
    return (await name.jsonValue()) ?? ''
  }

  async panel(): Promise<Handle> {
    return this.wait('[role=dialog]', 'Deskside')
  }

  /** The dialog that asks before a heated mail goes out. */
  async hold(): Promise<Handle> {
    return this.wait('[role=alertdialog]', '')
  }

  /** A visible button whose name starts with `name`, the one with this index among several. */
  async button(name: string, index = 0): Promise<Handle> {
    return this.wait('button', name, index)
  }

  /** A real click on one of the elements above. */
  async click(target: Handle): Promise<void> {
    const { x, y } = await target.evaluate((node) => {
      node.scrollIntoView({ block: 'nearest' })
      const box = node.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await this.page.mouse.click(x, y)
  }

  /** Presses the button with this name, once it is there; in a part of the panel, where one is named. */
  async press(name: string, index = 0, within = ''): Promise<void> {
    await this.click(await this.wait(`${within} button`, name, index))
  }

  /** The card of a check's finding; a reply has others, too, about the mail it answers. */
  async card(ruleId: string): Promise<Handle> {
    return this.wait(cardOf(ruleId), '')
  }

  /** Presses a button of such a card. */
  async pressOn(ruleId: string, name: string): Promise<void> {
    await this.press(name, 0, cardOf(ruleId))
  }

  async cardGone(ruleId: string): Promise<void> {
    await this.gone(cardOf(ruleId), '')
  }

  /** What the findings in the open panel say. */
  async findings(): Promise<readonly string[]> {
    const panel = await this.panel()
    return panel.$$eval('li[data-key]', (items) => items.map((item) => item.innerText.trim().replace(/\s+/g, ' ')))
  }

  /** What the open panel says of the mail being answered, in one line; null where it says nothing. */
  async thread(): Promise<string | null> {
    const panel = await this.panel()
    return panel.evaluate((node) => {
      const words = node.querySelector<HTMLElement>('.thread')?.innerText
      return (
        words
          ?.replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim() ?? null
      )
    })
  }

  /** Names of the visible buttons; for messages when something is not as expected. */
  async buttons(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...(document.querySelector('deskside-ui')?.shadowRoot?.querySelectorAll('button') ?? [])].map((button) =>
        (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
      ),
    )
  }

  /** Waits until nothing of it moves any more, for pictures. */
  async settled(): Promise<void> {
    await this.page.evaluate(async () => {
      const moving = document.querySelector('deskside-ui')?.shadowRoot?.getAnimations() ?? []
      await Promise.all(moving.map((animation) => animation.finished))
    })
  }

  async isHolding(): Promise<boolean> {
    return this.page.evaluate(
      () => document.querySelector('deskside-ui')?.shadowRoot?.querySelector('[role=alertdialog]') != null,
    )
  }

  /** Waits until no visible element with this role and name is left. */
  async gone(selector: string, name: string): Promise<void> {
    await this.page.waitForFunction(lookFor, { polling: 'raf' }, selector, name, 0, true)
  }

  /** Ranges painted as underlines, by highlight name. */
  async underlines(): Promise<Readonly<Record<string, readonly string[]>>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('deskside-'))
          .map(([name, highlight]) => [name, [...highlight].map((range) => String(range))]),
      ),
    )
  }

  private async wait(selector: string, name: string, index = 0): Promise<Handle> {
    try {
      const found = await this.page.waitForFunction(
        lookFor,
        { polling: 'raf', timeout: 20_000 },
        selector,
        name,
        index,
        false,
      )
      return found.asElement() as Handle
    } catch (error) {
      const there = await this.buttons().catch(() => [])
      throw new Error(
        `Deskside shows no ${selector} named "${name}" (${index}); buttons: ${there.join(' | ') || 'none'}`,
        {
          cause: error,
        },
      )
    }
  }
}

/** Runs in the page: the visible element with this selector and name, or true where it is gone and shall be. */
function lookFor(selector: string, name: string, index: number, gone: boolean): Element | boolean | null {
  const root = document.querySelector('deskside-ui')?.shadowRoot
  const named = [...(root?.querySelectorAll(selector) ?? [])].filter((element) => {
    const labelled = element.getAttribute('aria-labelledby')
    const label =
      element.getAttribute('aria-label') ??
      (labelled ? root?.getElementById(labelled)?.textContent : element.textContent)
    return (label ?? '').trim().startsWith(name) && element.getClientRects().length > 0
  })
  if (gone) return named.length === 0
  return named[index] ?? null
}
