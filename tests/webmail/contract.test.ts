// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { adapters } from '../../utils/webmail'
import type { ComposeView, SendAttempt, SendWay } from '../../utils/webmail/types'
import { type FakePage, fakePage, press, stroke } from './fake-page'
import { fakeTyping } from './fake-typing'
import { expected } from './fixtures/expected'

const fixtures = import.meta.glob<string>('./fixtures/*/*.html', { query: '?raw', import: 'default', eager: true })
let life = new AbortController()

afterEach(() => {
  life.abort()
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

type Id = 'gmail' | 'outlook'

function open(id: Id, name: string) {
  life = new AbortController()
  const html = fixtures[`./fixtures/${id}/${name}.html`] ?? ''
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  document.body.className = parsed.body.className
  document.body.replaceChildren(...parsed.body.childNodes)
  const views: ComposeView[] = []
  const faults: Error[] = []
  const page = fakePage(document, id, life.signal)
  const adapter = adapters.find((each) => each.id === id)
  adapter?.observe(
    document,
    { onComposeView: (view) => views.push(view), onFault: (fault) => faults.push(fault) },
    life.signal,
  )
  return { views, faults, page }
}

/** The way, how to get ready for it, and what a person does then. */
interface Gesture {
  readonly way: SendWay
  readonly sends: string
  act(view: ComposeView): void
}

const one = (view: ComposeView, selector: string): HTMLElement => {
  const found = view.root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`no ${selector}`)
  return found
}
const ctrlEnter = { key: 'Enter', code: 'Enter', ctrlKey: true }
const enter = { key: 'Enter', code: 'Enter' }
const space = { key: ' ', code: 'Space' }
const gmailItem = (view: ComposeView): HTMLElement => {
  press(one(view, '.hG'))
  const item = document.querySelector<HTMLElement>('[selector="scheduledSend"]')
  const menu = item?.closest<HTMLElement>('[role="menu"]')
  if (!item || !menu) throw new Error('no menu')
  menu.style.display = 'block'
  return item
}
const outlookItem = (view: ComposeView): HTMLElement => {
  press(one(view, '[id$="__menuButton"]'))
  const item = document.querySelector<HTMLElement>('[role="menu"] [role="menuitem"]:last-child')
  if (!item) throw new Error('no menu')
  return item
}

const gestures: Record<Id, Record<string, Gesture>> = {
  gmail: {
    'pointer on Send': { way: 'button', sends: 'send', act: (view) => press(one(view, '.aoO')) },
    'another extension clicking Send': { way: 'button', sends: 'send', act: (view) => one(view, '.aoO').click() },
    'Enter on Send': { way: 'button', sends: 'send', act: (view) => stroke(one(view, '.aoO'), enter) },
    'Space on Send': { way: 'button', sends: 'send', act: (view) => stroke(one(view, '.aoO'), space) },
    'Ctrl+Enter in the editor': {
      way: 'keyboard',
      sends: 'send',
      act: (view) => stroke(view.getEditable(), ctrlEnter),
    },
    'Cmd+Enter in the subject': {
      way: 'keyboard',
      sends: 'send',
      act: (view) => stroke(one(view, '[name="subjectbox"]'), { ...ctrlEnter, ctrlKey: false, metaKey: true }),
    },
    'pointer on Schedule send': { way: 'schedule', sends: 'schedule', act: (view) => press(gmailItem(view)) },
    'Enter on Schedule send': { way: 'schedule', sends: 'schedule', act: (view) => stroke(gmailItem(view), enter) },
    'Enter on the menu': {
      way: 'schedule',
      sends: 'schedule',
      act(view) {
        const item = gmailItem(view)
        const menu = item.closest('[role="menu"]')
        menu?.setAttribute('aria-activedescendant', item.id)
        if (menu) stroke(menu, enter)
      },
    },
  },
  outlook: {
    'pointer on Send': {
      way: 'button',
      sends: 'send',
      act: (view) => press(one(view, '[id$="__primaryActionButton"]')),
    },
    'another extension clicking Send': {
      way: 'button',
      sends: 'send',
      act: (view) => one(view, '[id$="__primaryActionButton"]').click(),
    },
    'Enter on Send': {
      way: 'button',
      sends: 'send',
      act: (view) => stroke(one(view, '[id$="__primaryActionButton"]'), enter),
    },
    'Space on Send': {
      way: 'button',
      sends: 'send',
      act: (view) => stroke(one(view, '[id$="__primaryActionButton"]'), space),
    },
    'Space on Send in Firefox': {
      way: 'button',
      sends: 'send',
      act: (view) => stroke(one(view, '[id$="__primaryActionButton"]'), space, { firefox: true }),
    },
    'Ctrl+Enter in the editor': {
      way: 'keyboard',
      sends: 'send',
      act: (view) => stroke(view.getEditable(), ctrlEnter),
    },
    'Cmd+Enter in a recipient field': {
      way: 'keyboard',
      sends: 'send',
      act: (view) => stroke(one(view, '.EditorClass'), { ...ctrlEnter, ctrlKey: false, metaKey: true }),
    },
    'Alt+S': {
      way: 'keyboard',
      sends: 'send',
      act: (view) => stroke(view.getEditable(), { key: 's', code: 'KeyS', altKey: true }),
    },
    'pointer on Schedule send': { way: 'schedule', sends: 'schedule', act: (view) => press(outlookItem(view)) },
    'Enter on Schedule send': { way: 'schedule', sends: 'schedule', act: (view) => stroke(outlookItem(view), enter) },
  },
}
const archive: Record<string, Gesture> = {
  'pointer on Send and archive': { way: 'archive', sends: 'archive', act: (view) => press(one(view, '.Uo')) },
  'Enter on Send and archive': { way: 'archive', sends: 'archive', act: (view) => stroke(one(view, '.Uo'), enter) },
}

const sentBy = ({ sent }: FakePage, view: ComposeView) => sent.filter(({ root }) => root && view.root.contains(root))

const cases = Object.keys(fixtures).map((path) => {
  const [id, name] = path.replace('./fixtures/', '').replace('.html', '').split('/') as [Id, string]
  return { id, name }
})

it('every fixture says what is expected of it', () => {
  expect(cases.map(({ id, name }) => `${id}/${name}`).sort()).toEqual(
    Object.entries(expected)
      .flatMap(([id, pages]) => Object.keys(pages).map((name) => `${id}/${name}`))
      .sort(),
  )
})

describe.each(cases)('$id, $name', ({ id, name }) => {
  const wanted = expected[id][name] ?? []

  it('finds each compose box and reads it', () => {
    const { views, faults } = open(id, name)
    const page = document.body.innerHTML
    expect(views).toHaveLength(wanted.length)
    const read = views.map((view) => ({
      kind: view.kind,
      text: view.getDraft().text,
      recipients: view.getRecipients(),
      incoming: view.getIncoming(),
    }))
    expect(read).toEqual(wanted.map(({ quotedOnly, ...each }) => each))
    expect(faults).toEqual([])
    expect(views.every((view) => view.getObstacles().length > 0)).toBe(true)
    expect(document.body.innerHTML).toBe(page)
  })

  it('finds the words of the message being answered where the page shows it', () => {
    const { views } = open(id, name)
    const page = document.body.innerHTML
    const found = views.map((view) => {
      const text = view.getIncoming()?.text ?? ''
      const start = text.lastIndexOf('\n') + 1
      return String(view.incomingRange({ start, end: text.length }))
    })
    expect(found).toEqual(
      wanted.map(({ incoming, quotedOnly }) => (incoming && !quotedOnly ? incoming.text.split('\n').at(-1) : 'null')),
    )
    expect(views.every((view) => view.incomingRange({ start: 0, end: 5000 }) === null)).toBe(true)
    expect(document.body.innerHTML).toBe(page)
  })

  const own = { ...gestures[id], ...(name === '2026-09-inline-reply' && id === 'gmail' ? archive : {}) }
  describe.each(wanted.map((_, index) => index))('compose box %i', (index) => {
    describe.each(Object.entries(own))('%s', (_, { way, sends, act }) => {
      it('is held, and sent exactly once when let go', async () => {
        const { views, page } = open(id, name)
        const view = views[index] as ComposeView
        const attempts: SendAttempt[] = []
        for (const each of views) {
          each.onSend((attempt) => {
            attempts.push(attempt)
            attempt.hold()
          })
        }
        act(view)
        expect(attempts.map((attempt) => attempt.way)).toEqual([way])
        await attempts[0]?.settled
        expect(page.sent).toEqual([])
        attempts[0]?.resume()
        attempts[0]?.resume()
        expect(page.sent.map((each) => each.way)).toEqual([sends])
        expect(sentBy(page, view)).toHaveLength(1)
        expect(attempts).toHaveLength(1)
      })

      it('goes out at once when not held', () => {
        const { views, page } = open(id, name)
        const told = vi.fn()
        for (const each of views) each.onSend(told)
        act(views[index] as ComposeView)
        expect(page.sent.map((each) => each.way)).toContain(sends)
        expect(told).toHaveBeenCalledTimes(1)
      })

      it('goes out when the listener throws', () => {
        const { views, faults, page } = open(id, name)
        const view = views[index] as ComposeView
        view.onSend((attempt) => {
          attempt.hold()
          throw new Error('broken')
        })
        act(view)
        expect(page.sent.map((each) => each.way)).toContain(sends)
        expect(faults.map(({ message }) => message)).toEqual(['broken'])
      })
    })

    it('lets what is no send pass', () => {
      const { views } = open(id, name)
      const view = views[index] as ComposeView
      const told = vi.fn()
      view.onSend(told)
      stroke(view.getEditable(), enter)
      stroke(view.getEditable(), { ...ctrlEnter, isComposing: true })
      stroke(view.getEditable(), { key: 's', code: 'KeyS' })
      stroke(document.body, ctrlEnter)
      press(view.getEditable())
      expect(told).not.toHaveBeenCalled()
    })

    it('drops a press that is let go beside the button', async () => {
      const { views, page } = open(id, name)
      const view = views[index] as ComposeView
      const settled = vi.fn()
      view.onSend((attempt) => {
        attempt.hold()
        attempt.settled.then(settled)
      })
      const send = one(view, id === 'gmail' ? '.aoO' : '[id$="__primaryActionButton"]')
      press(send, { releaseOn: document.body })
      await Promise.resolve()
      expect(settled).not.toHaveBeenCalled()
      press(send)
      await Promise.resolve()
      expect(settled).toHaveBeenCalledTimes(1)
      expect(page.sent).toEqual([])
    })

    it('types an edit and nothing else', () => {
      const { views } = open(id, name)
      const view = views[index] as ComposeView
      fakeTyping(document)
      const { text } = view.getDraft()
      const word = /\S{3,}/.exec(text)
      if (!word) throw new Error('no word')
      const span = { start: word.index, end: word.index + word[0].length }
      const editable = view.getEditable()
      const content = (): string => (editable instanceof HTMLTextAreaElement ? editable.value : editable.innerHTML)
      const html = content()
      const outside = document.body.innerHTML.replace(html, '')
      expect(view.applyEdits([{ span, newText: 'Kind' }], `${word[0]}x`)).toBe('stale')
      expect(content()).toBe(html)
      expect(view.applyEdits([{ span, newText: 'Kind' }], word[0])).toBe('applied')
      expect(view.getDraft().text).toBe(text.replace(word[0], 'Kind'))
      expect(view.getCaret()).toEqual({ start: span.start + 4, end: span.start + 4 })
      expect(content()).toBe(html.replace(word[0], 'Kind'))
      expect(document.body.innerHTML.replace(content(), '')).toBe(outside)
    })

    it('tells when the compose box leaves the page, and lets its sends pass then', async () => {
      const { views, page } = open(id, name)
      const view = views[index] as ComposeView
      view.onSend((attempt) => attempt.hold())
      const parent = view.root.parentElement as Element
      document.body.append(view.root)
      await changesSeen()
      expect(view.signal.aborted).toBe(false)
      view.root.remove()
      await changesSeen()
      expect(view.signal.aborted).toBe(true)
      parent.append(view.root)
      stroke(view.getEditable(), ctrlEnter)
      expect(sentBy(page, view)).toHaveLength(1)
    })
  })
})

/** Until the observers have been told of what changed. */
async function changesSeen(): Promise<void> {
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      resolve()
    })
    observer.observe(document, { childList: true, subtree: true })
    document.body.append(document.createComment('change'))
  })
}
