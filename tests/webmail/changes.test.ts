// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pickAdapter } from '../../utils/webmail'
import { SelectorError } from '../../utils/webmail/dom/expect-element'
import type { ComposeView, SendAttempt } from '../../utils/webmail/types'
import { fakePage, press, stroke } from './fake-page'

const fixtures = import.meta.glob<string>('./fixtures/*/*.html', { query: '?raw', import: 'default', eager: true })
let life: AbortController

beforeEach(() => {
  life = new AbortController()
})
afterEach(() => {
  life.abort()
  document.body.replaceChildren()
})

function nodesOf(name: string): Node[] {
  const html = fixtures[`./fixtures/${name}.html`] ?? ''
  return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes]
}

function observe(origin: string) {
  const views: ComposeView[] = []
  const faults: Error[] = []
  pickAdapter(origin)?.observe(
    document,
    { onComposeView: (view) => views.push(view), onFault: (fault) => faults.push(fault) },
    life.signal,
  )
  return { views, faults }
}

const gmail = 'https://mail.google.com'
const outlook = 'https://outlook.cloud.microsoft'

/** Changes the page, and waits until observers have been told. */
async function change(act: () => void): Promise<void> {
  const seen = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  act()
  await seen
}
const elsewhere = (): Promise<void> => change(() => document.body.append(document.createElement('i')))

function the(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}

describe('the adapter for a page', () => {
  it('goes by origin, so that about:blank pop-outs have theirs', () => {
    expect(pickAdapter(gmail)?.id).toBe('gmail')
    expect(pickAdapter(outlook)?.id).toBe('outlook')
    expect(pickAdapter('https://outlook.live.com')?.id).toBe('outlook')
    expect(pickAdapter('null')).toBeNull()
    expect(pickAdapter('https://mail.google.com.example')).toBeNull()
  })
})

describe('a compose box that comes later', () => {
  it.each([
    [gmail, 'gmail/2026-09-pop-up'],
    [outlook, 'outlook/2026-09-pop-out'],
  ])('is reported once, on %s', async (origin, name) => {
    const { views, faults } = observe(origin)
    await elsewhere()
    expect(views).toHaveLength(0)
    await change(() => document.body.append(...nodesOf(name)))
    expect(views).toHaveLength(1)
    await elsewhere()
    expect(views).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('is waited for while it is built', async () => {
    document.body.append(...nodesOf('gmail/2026-09-pop-up'))
    const editor = the('.Ap')
    const cell = editor.parentElement
    editor.remove()
    const { views, faults } = observe(gmail)
    expect(views).toHaveLength(0)
    await change(() => cell?.append(editor))
    expect(views).toHaveLength(1)
    expect(faults).toEqual([])
  })

  it('is found without the classes of its root, by the Send button', () => {
    document.body.append(...nodesOf('gmail/2026-09-pop-up'))
    the('.M9').className = 'x1'
    the('.aoI').className = 'x2'
    const { views } = observe(gmail)
    expect(views.map((view) => view.getDraft().text)).toEqual(['Chào chị Lan,\n\nMáy in đã chạy lại.'])
  })
})

describe('a hook that no longer fits', () => {
  it.each([
    ['editor', gmail, 'gmail/2026-09-inline-reply', '.Ap'],
    ['send', gmail, 'gmail/2026-09-inline-reply', '.IZ'],
    ['editor', outlook, 'outlook/2026-09-inline-reply', '[id^="docking_DockingTriggerPart_"]'],
    ['send', outlook, 'outlook/2026-09-inline-reply', '[data-testid="ComposeSendButton"]'],
  ])('no %s on %s: told once, censored, once the page goes on around it', async (hook, origin, name, selector) => {
    document.body.append(...nodesOf(name))
    the(selector).remove()
    const { views, faults } = observe(origin)
    expect(faults).toEqual([])
    await elsewhere()
    await elsewhere()
    await elsewhere()
    expect(views).toHaveLength(0)
    expect(faults).toHaveLength(1)
    const [fault] = faults
    expect(fault).toBeInstanceOf(SelectorError)
    expect(fault).toMatchObject({ hook })
    expect(fault?.message).not.toMatch(/printer|said|stupid|Ola|Sam|example/i)
  })

  it('throws once the editor is taken out of an open compose box', () => {
    document.body.append(...nodesOf('outlook/2026-09-pop-out'))
    const { views } = observe(outlook)
    the('[id^="editorParent_"]').remove()
    expect(() => views[0]?.getDraft()).toThrow(SelectorError)
  })

  it('never holds what it could not send again: no Send button, no attempt', () => {
    document.body.append(...nodesOf('gmail/2026-09-pop-up'))
    const { views } = observe(gmail)
    const told = vi.fn()
    views[0]?.onSend(told)
    the('.IZ').remove()
    stroke(the('[g_editable]'), { key: 'Enter', code: 'Enter', ctrlKey: true })
    expect(told).not.toHaveBeenCalled()
  })
})

describe('Gmail, plain text and back while open', () => {
  it('reads the editor that is switched on', async () => {
    document.body.append(...nodesOf('gmail/2026-09-plain-text'))
    const { views } = observe(gmail)
    const view = views[0] as ComposeView
    expect(view.getEditable().tagName).toBe('TEXTAREA')
    the('.Au').style.display = 'block'
    the('.As').style.display = 'none'
    the('[g_editable]').textContent = 'Rich again.'
    expect(view.getDraft().text).toBe('Rich again.')
    expect(view.toRange({ start: 0, end: 4 })?.toString()).toBe('Rich')
    the('.Au').style.display = 'none'
    the('.As').style.display = 'block'
    expect(view.getDraft().text).toBe('Hi Ola,\n\nThe printer works.\n')
    expect(view.toRange({ start: 0, end: 2 })).toBeNull()
  })
})

describe('the editor changes', () => {
  it('answers with the words of this moment, and tells of them', async () => {
    document.body.append(...nodesOf('gmail/2026-09-pop-up'))
    const { views } = observe(gmail)
    const view = views[0] as ComposeView
    const told = vi.fn()
    view.onInput(told)
    const before = view.getDraft()
    expect(view.getDraft().text).toBe(before.text)
    const line = the('[g_editable]').firstChild as Text
    line.data = 'Xin chào,'
    expect(view.getDraft().text).toBe('Xin chào,\n\nMáy in đã chạy lại.')
    await change(() => the('[g_editable]').append(document.createElement('br')))
    expect(told).toHaveBeenCalled()
    told.mockClear()
    the('[g_editable]').dispatchEvent(new InputEvent('input', { bubbles: true }))
    expect(told).toHaveBeenCalledTimes(1)
  })
})

describe('Schedule send', () => {
  it.each([
    [gmail, 'gmail/2026-09-pop-up', '.hG', 'gmail'],
    [outlook, 'outlook/2026-09-full-compose', '[id$="__menuButton"]', 'outlook'],
  ] as const)('opens its menu again where it has gone meanwhile, on %s', async (origin, name, arrow, id) => {
    document.body.append(...nodesOf(name))
    const page = fakePage(document, id, life.signal)
    const menu = the('[role="menu"][id], body > [role="menu"]')
    const { views } = observe(origin)
    const attempts: SendAttempt[] = []
    views[0]?.onSend((attempt) => {
      attempts.push(attempt)
      attempt.hold()
    })
    press(the(arrow))
    press(menu.querySelector('[role="menuitem"]:last-child') as Element)
    expect(attempts).toHaveLength(1)
    const fresh = menu.cloneNode(true) as HTMLElement
    menu.remove()
    the(arrow).addEventListener('click', () => document.body.append(fresh))
    await change(() => attempts[0]?.resume())
    expect(page.sent.map(({ way }) => way)).toEqual(['schedule'])
    expect(attempts).toHaveLength(1)
  })

  it.each([
    [gmail, 'gmail/2026-09-two-at-once', '.hG'],
    [outlook, 'outlook/2026-09-two-at-once', '[id$="__menuButton"]'],
  ])('belongs to the compose box whose arrow was used last, on %s', (origin, name, arrow) => {
    document.body.append(...nodesOf(name))
    const { views } = observe(origin)
    const told = views.map(() => vi.fn())
    for (const [index, view] of views.entries()) view.onSend(told[index] ?? vi.fn())
    const item = the('body > [role="menu"] [role="menuitem"]')
    const calls = () => told.map((each) => each.mock.calls.length)
    press(item)
    expect(calls()).toEqual([0, 0])
    press(views[0]?.root.querySelector(arrow) as Element)
    press(item)
    expect(calls()).toEqual([1, 0])
    press(views[1]?.root.querySelector(arrow) as Element)
    press(item)
    expect(calls()).toEqual([1, 1])
  })
})

describe('buttons that would not send', () => {
  it('are left alone: switched off, or of another extension', () => {
    document.body.append(...nodesOf('gmail/2026-09-pop-up'))
    const { views } = observe(gmail)
    const told = vi.fn()
    views[0]?.onSend(told)
    const foreign = document.createElement('div')
    foreign.className = 'T-I J-J5-Ji aoO T-I-atl L3'
    foreign.setAttribute('role', 'button')
    the('.aX').append(foreign)
    press(foreign)
    the('.gU .aoO, .dC .aoO').setAttribute('aria-disabled', 'true')
    press(the('.dC .aoO'))
    expect(told).not.toHaveBeenCalled()
  })
})

describe('the keyboard in the Schedule send menu', () => {
  it.each([
    ['named by the arrow', (item: Element) => the('.hG').setAttribute('aria-activedescendant', item.id)],
    ['marked by its class', (item: Element) => item.classList.add('J-N-JT')],
  ])('reaches the item from the arrow, %s', (_, mark) => {
    document.body.append(...nodesOf('gmail/2026-09-pop-up'))
    const { views } = observe(gmail)
    const told = vi.fn()
    views[0]?.onSend((attempt) => told(attempt.way))
    press(the('.hG'))
    stroke(the('.hG'), { key: 'Enter', code: 'Enter' })
    expect(told).not.toHaveBeenCalled()
    mark(the('[selector="scheduledSend"]'))
    the('.hG').setAttribute('aria-expanded', 'true')
    stroke(the('.hG'), { key: 'Enter', code: 'Enter' })
    expect(told.mock.calls).toEqual([['schedule']])
  })

  it('opens an Outlook submenu without an attempt, and knows its items', () => {
    document.body.append(...nodesOf('outlook/2026-09-full-compose'))
    const { views } = observe(outlook)
    const told = vi.fn()
    views[0]?.onSend((attempt) => told(attempt.way))
    press(the('[id$="__menuButton"]'))
    const [first, second] = document.querySelectorAll('body > [role="menu"] [role="menuitem"]')
    first?.setAttribute('aria-haspopup', 'menu')
    press(first as Element)
    expect(told).not.toHaveBeenCalled()
    press(second as Element)
    expect(told.mock.calls).toEqual([['schedule']])
  })
})
