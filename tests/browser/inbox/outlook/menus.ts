import { h } from '../dom'
import { words } from '../words'
import { listenAt, on } from './events'

interface Item {
  readonly label: string
  readonly icon: string
  readonly action: () => void
}

/** Fluent's menu: a portal at the end of the body, named by the button that opened it. */
export function openMenu(button: HTMLElement, items: readonly Item[]): void {
  const { body, defaultView } = button.ownerDocument
  const life = new AbortController()
  const buttons = items.map((item) => {
    const entry = h(
      'button',
      { type: 'button', role: 'menuitem', class: 'fui-MenuItem', tabindex: '0' },
      h('span', { class: 'fui-MenuItem__icon' }, item.icon),
      h('span', { class: 'fui-MenuItem__content' }, item.label),
    )
    on(entry, 'click', () => {
      close()
      item.action()
    })
    return entry
  })
  const list = h('div', { role: 'menu', class: 'fui-MenuList', 'aria-labelledby': button.id }, ...buttons)
  const popover = h('div', { class: 'fui-MenuPopover', role: 'presentation' }, list)
  const portal = h('div', { class: 'fui-FluentProvider', 'data-portal-node': 'true' }, popover)
  const box = button.getBoundingClientRect()
  popover.style.left = `${box.left}px`
  popover.style.top = `${box.bottom + 4}px`
  listenAt(portal)
  body.append(portal)
  button.setAttribute('aria-expanded', 'true')

  function close(): void {
    life.abort()
    portal.remove()
    button.setAttribute('aria-expanded', 'false')
  }
  on(list, 'keydown', (event) => {
    if (!(event instanceof (defaultView ?? window).KeyboardEvent)) return
    const at = buttons.findIndex((entry) => entry.matches(':focus'))
    if (event.key === 'ArrowDown') buttons[(at + 1) % buttons.length]?.focus()
    if (event.key === 'ArrowUp') buttons[(at - 1 + buttons.length) % buttons.length]?.focus()
    if (event.key !== 'Escape') return
    close()
    button.focus()
  })
  body.ownerDocument.addEventListener(
    'mousedown',
    (event) => {
      const inside = event.composedPath().some((target) => target === portal || target === button)
      if (!inside) close()
    },
    { capture: true, signal: life.signal },
  )
  buttons[0]?.focus()
}

/** A modal dialog of the page's own, in a portal. Returns how to close it. */
export function openDialog(target: Document, title: string, ...content: Node[]): () => void {
  const heading = h(
    'h2',
    { class: 'fui-DialogTitle', id: `dialog-title-${target.querySelectorAll('[role=dialog]').length}` },
    title,
  )
  const surface = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': heading.id, class: 'fui-DialogSurface', tabindex: '-1' },
    heading,
    ...content,
  )
  const portal = h(
    'div',
    { class: 'fui-FluentProvider', 'data-portal-node': 'true' },
    h('div', { class: 'fui-DialogSurface__backdrop' }),
    surface,
  )
  listenAt(portal)
  target.body.append(portal)
  const close = () => portal.remove()
  on(surface, 'keydown', (event) => {
    if ('key' in event && event.key === 'Escape') close()
  })
  surface.querySelector('button')?.focus()
  return close
}

/** The times on offer for a scheduled mail; the last one leads to a time of one's own. */
export function openScheduleDialog(target: Document, onChosen: () => void): void {
  const preset = (label: string, action: () => void) => {
    const button = h('button', { type: 'button', class: 'fui-Button preset' }, label)
    on(button, 'click', () => {
      close()
      action()
    })
    return button
  }
  const close = openDialog(
    target,
    words.scheduleSend,
    preset(words.tomorrowMorning, onChosen),
    preset(words.tomorrowAfternoon, onChosen),
    preset(words.pickTime, () => openTimeDialog(target, onChosen)),
  )
}

function openTimeDialog(target: Document, onChosen: () => void): void {
  const send = h('button', { type: 'button', class: 'fui-Button primary' }, words.send)
  on(send, 'click', () => {
    close()
    onChosen()
  })
  const time = h('input', { type: 'datetime-local', value: '2026-09-28T08:00', 'aria-label': words.date })
  const close = openDialog(target, words.pickTime, time, send)
}
