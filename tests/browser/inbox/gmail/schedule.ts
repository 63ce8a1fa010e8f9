import { h, nest } from '../dom'
import { onPress } from '../press'
import { words } from '../words'

/**
 * The menu behind the arrow next to Send. It hangs at the end of the body, apart from its compose, and is made anew on
 * each opening; keyboard focus stays on the arrow. An item acts when the mouse goes down and up on it.
 */
export function openSendMenu(arrow: HTMLElement, onSchedule: () => void): void {
  const wasOpen = arrow.getAttribute('aria-expanded') === 'true'
  closeMenus()
  if (wasOpen) return
  const item = h(
    'div',
    { class: 'J-N', role: 'menuitem', selector: 'scheduledSend', style: 'user-select: none;' },
    nest('div.J-N-Jz', h('span', { class: 'J-N-icon' }, '🕑'), words.scheduleSend),
  )
  const menu = h(
    'div',
    { class: 'J-M jQjAxd', role: 'menu', 'aria-haspopup': 'true' },
    h('div', { class: 'SK AX' }, item),
  )
  const popup = nest('div.asor', menu)
  const box = arrow.getBoundingClientRect()
  menu.style.left = `${Math.max(4, box.left)}px`
  menu.style.bottom = `${innerHeight - box.top + 4}px`
  arrow.setAttribute('aria-expanded', 'true')
  document.body.append(popup)

  const choose = () => {
    closeMenus()
    onSchedule()
  }
  let down = false
  popup.addEventListener('mousedown', (event) => {
    down = event.target instanceof Element && event.target.closest('[role=menuitem]') !== null
    event.preventDefault()
  })
  popup.addEventListener('mouseup', (event) => {
    if (down && event.target instanceof Element && event.target.closest('[role=menuitem]')) choose()
    down = false
  })
  const life = new AbortController()
  arrow.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'ArrowDown') {
        item.classList.add('J-N-JT')
        event.preventDefault()
      } else if (event.key === 'Enter' && item.classList.contains('J-N-JT')) {
        event.preventDefault()
        event.stopPropagation()
        choose()
      } else if (event.key === 'Escape') {
        closeMenus()
      }
    },
    { signal: life.signal, capture: true },
  )
  popup.addEventListener('closed', () => {
    life.abort()
    arrow.setAttribute('aria-expanded', 'false')
  })
  document.addEventListener(
    'mousedown',
    (event) => {
      const inside = event.target instanceof Node && (popup.contains(event.target) || arrow.contains(event.target))
      if (!inside) closeMenus()
    },
    { signal: life.signal, capture: true },
  )
}

function closeMenus(): void {
  for (const popup of document.querySelectorAll('.asor')) {
    popup.dispatchEvent(new Event('closed'))
    popup.remove()
  }
}

/** The dialog with the proposed times; the last row leads to a dialog with a time of one's own. */
export function openScheduleDialog(onChosen: () => void): void {
  const presets = [words.tomorrowMorning, words.tomorrowAfternoon, words.mondayMorning]
  const rows = presets.map((label) =>
    h('div', { class: 'Az', role: 'menuitem', tabindex: '0' }, h('div', { class: 'Ay' }, label)),
  )
  const own = h('div', { class: 'Az AM', role: 'menuitem', tabindex: '0' }, h('div', { class: 'Ay' }, words.pickTime))
  const dialog = openDialog('dialog', words.scheduleSend, h('div', { role: 'menu' }, ...rows, own))
  onPress(dialog, '.Az', (row) => {
    dialog.remove()
    if (!row.classList.contains('AM')) return onChosen()
    openTimeDialog(onChosen)
  })
  rows[0]?.focus()
}

function openTimeDialog(onChosen: () => void): void {
  const time = h('input', { type: 'datetime-local', value: '2026-09-28T08:00', 'aria-label': words.date })
  const confirm = h('button', { class: 'J-at1-auR', type: 'button' }, words.scheduleSend)
  const dialog = openDialog('dialog', words.pickTime, time, h('div', { class: 'buttons' }, confirm))
  onPress(dialog, 'button', () => {
    dialog.remove()
    onChosen()
  })
  time.focus()
}

/** A dialog of the page's own at the end of the body. */
export function openDialog(role: 'dialog' | 'alertdialog', title: string, ...content: Node[]): HTMLElement {
  const heading = h('div', { class: 'Kj-JD-K7', id: `dialog-${role}` }, h('span', { role: 'heading' }, title))
  const dialog = h('div', { class: 'Kj-JD', role, 'aria-labelledby': heading.id, tabindex: '0' }, heading, ...content)
  document.body.append(dialog)
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') dialog.remove()
    event.stopPropagation()
  })
  return dialog
}
