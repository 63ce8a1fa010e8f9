import type { ElementHandle, KeyInput, Page } from 'puppeteer-core'
import type { PracticeLog, Saved, Sent } from './inbox/log'
import type { Language } from './inbox/words'
import type { Launched } from './launch'
import { type SendBy, sendSteps } from './send-ways'
import { Ui } from './ui'

export type Webmail = 'gmail' | 'outlook'

export const variants = {
  gmail: ['popup', 'full', 'window', 'minimised', 'plain', 'inline', 'inline-all', 'forward', 'several'],
  outlook: ['full', 'inline', 'inline-all', 'forward', 'several', 'popout', 'popout-write'],
} as const
export type Variant<W extends Webmail = Webmail> = (typeof variants)[W][number]

export interface OpenOptions<W extends Webmail> {
  readonly variant: Variant<W>
  readonly thread?: 'printer' | 'locked-out' | 'lost-file' | 'vpn' | 'monitor' | 'scanner'
  /** Which message is answered, the first being 0, in any kind of compose; the last one where not given. */
  readonly message?: number
  readonly language?: Language
  readonly signature?: boolean
  /** Outlook's conversations have the newest mail at the bottom or on top. */
  readonly newestFirst?: boolean
  /** Outlook has four. */
  readonly host?: string
}

const roots: Record<Webmail, string> = { gmail: '.aoI', outlook: '[id^=docking_InitVisiblePart_]' }
const editors: Record<Webmail, string> = {
  gmail: '.Ap [g_editable=true]',
  outlook: '[contenteditable=true][aria-multiline=true]',
}

/** Opens Gmail's practice pages with a compose of this kind. */
export async function openGmail(browser: Launched, options: OpenOptions<'gmail'>): Promise<Practice> {
  const { variant } = options
  const query = new URLSearchParams(shared(options))
  if (variant === 'window') {
    for (const [name, value] of [
      ['view', 'cm'],
      ['fs', '1'],
      ['tf', '1'],
      ['to', 'Rosa Whitfield <rosa.whitfield@northgate.example>'],
      ['su', 'Board pack'],
    ] as const)
      query.set(name, value)
  } else query.set('practice', variant)
  const page = await browser.newPage(`https://mail.google.com/mail/u/0/?${query}`)
  const practice = new Practice('gmail', variant, page, page)
  await page.waitForSelector(roots.gmail)
  if (variant === 'minimised') await practice.click('.Hl')
  if (variant === 'plain') await page.waitForSelector('textarea.Ak', { visible: true })
  else await page.waitForSelector(editors.gmail, { visible: true })
  await isWatched(browser, page)
  return practice
}

/** Resolves once Deskside, where it is installed, has seen the compose: nobody types a mail and sends it before. */
async function isWatched({ hasExtension }: Launched, page: Page): Promise<void> {
  if (hasExtension) await page.waitForSelector('deskside-ui')
}

/** Opens Outlook's practice pages with a compose of this kind, in its own window where that is the kind. */
export async function openOutlook(browser: Launched, options: OpenOptions<'outlook'>): Promise<Practice> {
  const { variant, host = 'outlook.office.com' } = options
  const query = new URLSearchParams({ ...shared(options), practice: variant })
  const page = await browser.newPage(`https://${host}/mail/?${query}`)
  await page.waitForSelector(editors.outlook, { visible: true })
  if (!variant.startsWith('popout')) {
    await isWatched(browser, page)
    return new Practice('outlook', variant, page, page)
  }
  const opened = new Promise<Page | null>((resolve) => {
    page.once('popup', resolve)
  })
  await new Practice('outlook', variant, page, page).click('.popout')
  const popup = await opened
  if (!popup) throw new Error('no pop-out window came')
  await popup.waitForSelector(editors.outlook, { visible: true })
  await isWatched(browser, popup)
  return new Practice('outlook', variant, popup, page)
}

function shared({
  thread = 'printer',
  language = 'en',
  signature = true,
  message,
  newestFirst = false,
}: OpenOptions<Webmail>): Record<string, string> {
  return {
    thread,
    hl: language,
    ...(signature ? {} : { signature: '0' }),
    ...(message === undefined ? {} : { message: String(message) }),
    ...(newestFirst ? { order: 'newest' } : {}),
  }
}

/** One open compose of the practice inbox, and what a person does in it. */
export class Practice {
  /** Deskside's own elements in this window. */
  readonly ui: Ui

  /** `page` shows the compose; `main` is the window that sends, another one for pop-outs. `index` picks among several. */
  constructor(
    readonly webmail: Webmail,
    readonly variant: Variant,
    readonly page: Page,
    readonly main: Page,
    readonly index = variant === 'several' ? 1 : 0,
  ) {
    this.ui = new Ui(page)
  }

  /** The other compose where there are several. */
  at(index: number): Practice {
    return new Practice(this.webmail, this.variant, this.page, this.main, index)
  }

  /** The element of this compose that matches; throws where there is none. */
  async find(selector: string): Promise<ElementHandle<HTMLElement>> {
    const root = (await this.page.$$(roots[this.webmail]))[this.index]
    const element = (await root?.$(selector)) ?? (await this.page.$(selector))
    if (!element) throw new Error(`nothing matches ${selector} in compose ${this.index} of ${this.variant}`)
    return element as ElementHandle<HTMLElement>
  }

  async editor(): Promise<ElementHandle<HTMLElement>> {
    return this.find(this.variant === 'plain' ? 'textarea.Ak' : editors[this.webmail])
  }

  /** A real click in the middle of the element; also on what was made in another window's document. */
  async click(target: string | ElementHandle): Promise<void> {
    const element = typeof target === 'string' ? await this.find(target) : target
    const { x, y } = await element.evaluate((node) => {
      node.scrollIntoView({ block: 'nearest' })
      const box = node.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    })
    await this.page.mouse.click(x, y)
  }

  /**
   * Makes the window the active one, unless it is. Without a screen Firefox now and then leaves a pop-out inactive, where
   * keys do nothing: then the other window is raised in between.
   */
  async toFront(): Promise<void> {
    const isActive = (): Promise<boolean> => this.page.evaluate(() => document.hasFocus())
    for (let turns = 0; turns < 20 && !(await isActive()); turns += 1) {
      if (this.main !== this.page) await this.main.bringToFront()
      await this.page.bringToFront()
    }
    if (!(await isActive())) throw new Error('the window does not become active')
  }

  /** Puts the caret at the very start of the draft, unless it already is in the editor. */
  async focus(): Promise<void> {
    await this.toFront()
    await (await this.editor()).evaluate((node) => {
      if (node.contains(node.ownerDocument.activeElement)) return
      node.focus()
      if (node instanceof HTMLTextAreaElement) node.setSelectionRange(0, 0)
      else {
        // Where a click would put it: inside the first line, not in front of it.
        const first = node.firstElementChild
        const line = first && /^(?:DIV|P)$/.test(first.nodeName) ? first : node
        node.ownerDocument.getSelection()?.collapse(line, 0)
      }
    })
  }

  /** Types with the keyboard, where the caret is. */
  async typeText(text: string, delay = 0): Promise<void> {
    await this.focus()
    await this.page.keyboard.type(text, { delay })
  }

  /** Selects these words in the draft, or puts the caret behind them; throws where they do not stand in one piece. */
  async select(words: string, caretBehind = false): Promise<void> {
    await this.focus()
    const found = await (await this.editor()).evaluate(
      (node, wanted, collapse) => {
        if (node instanceof HTMLTextAreaElement) {
          const start = node.value.indexOf(wanted)
          node.setSelectionRange(collapse ? start + wanted.length : start, start + wanted.length)
          return start >= 0
        }
        const walker = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT)
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          const start = (text.nodeValue ?? '').indexOf(wanted)
          if (start < 0) continue
          const end = start + wanted.length
          node.ownerDocument.getSelection()?.setBaseAndExtent(text, collapse ? end : start, text, end)
          return true
        }
        return false
      },
      words,
      caretBehind,
    )
    if (!found) throw new Error(`"${words}" does not stand in the draft: ${await this.draftText()}`)
  }

  /** What stands in the editor, exactly. */
  async draftHtml(): Promise<string> {
    return (await this.editor()).evaluate((node) => ('value' in node ? String(node.value) : node.innerHTML))
  }

  async draftText(): Promise<string> {
    return (await this.editor()).evaluate((node) => ('value' in node ? String(node.value) : node.innerText))
  }

  /** Ctrl+Z, as the page and the browser take it. */
  async undo(): Promise<void> {
    await this.pressKeys('Control', 'z')
  }

  /** Presses the last key while the others are held, from wherever the focus is. */
  async pressKeys(...keys: KeyInput[]): Promise<void> {
    const { keyboard } = this.page
    const held = keys.slice(0, -1)
    const last = keys.at(-1)
    for (const key of held) await keyboard.down(key)
    try {
      if (last) await keyboard.press(last)
      for (const key of held.reverse()) await keyboard.up(key)
    } catch (error) {
      // A pop-out closes under the very key that sent its mail.
      if (this.page === this.main) throw error
    }
  }

  /** Asks to send in this way. Resolves to 'held' as soon as Deskside's dialog stands there, else to 'sent'. */
  async pressSend(by: SendBy): Promise<'sent' | 'held'> {
    return sendSteps(this, by)
  }

  /** "Undo" after sending: the draft is open again. */
  async undoSend(): Promise<Practice> {
    await this.main.bringToFront()
    const undo = await this.main.waitForSelector('#link_undo, .toast .undo')
    if (!undo) throw new Error('no undo on offer')
    const variant = this.webmail === 'outlook' ? 'full' : this.variant
    const main = new Practice(this.webmail, variant, this.main, this.main, 0)
    await main.click(undo)
    await this.main.waitForSelector(variant === 'plain' ? 'textarea.Ak' : editors[this.webmail], { visible: true })
    return main
  }

  /** What the page did so far. */
  async log(): Promise<PracticeLog> {
    return this.main.evaluate(() => window.practice)
  }

  async sent(): Promise<readonly Sent[]> {
    return (await this.log()).sent
  }

  /** Waits until the page has sent or saved this many. */
  async waitFor<K extends 'sent' | 'saved'>(what: K, count = 1): Promise<readonly (K extends 'sent' ? Sent : Saved)[]> {
    await this.main.evaluate(
      (kind, wanted) =>
        new Promise<void>((resolve) => {
          const heard = new AbortController()
          const { signal } = heard
          window.addEventListener(
            'practice',
            () => {
              if (window.practice[kind].length < wanted) return
              heard.abort()
              resolve()
            },
            { signal },
          )
          window.dispatchEvent(new Event('practice'))
        }),
      what,
      count,
    )
    return (await this.log())[what] as unknown as readonly (K extends 'sent' ? Sent : Saved)[]
  }

  async close(): Promise<void> {
    // A pop-out may be closing itself, since its mail was sent.
    if (this.page !== this.main && !this.page.isClosed()) await this.page.close().catch(() => undefined)
    await this.main.close()
  }
}
