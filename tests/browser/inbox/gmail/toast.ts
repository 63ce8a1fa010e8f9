import { h } from '../dom'
import type { Sent } from '../log'
import { words } from '../words'
import type { Compose } from './compose'

/** "Sending… / Undo" at the foot of the page; Undo brings the draft back. */
export function showToast(sent: Sent, compose: Compose, again: () => void): void {
  document.querySelector('.vh')?.remove()
  const label = h('span', { class: 'bAq' }, sent.way === 'schedule' ? words.scheduled : words.sending)
  const undo = h(
    'span',
    { class: 'ag a8k', id: 'link_undo', role: 'link', tabindex: '0', 'data-compose': compose.id },
    words.undo,
  )
  const toast = h('div', { class: 'vh', role: 'alert' }, label, ' ', undo)
  undo.addEventListener('click', () => {
    sent.undone = true
    toast.remove()
    again()
  })
  document.body.append(toast)
  if (sent.way !== 'schedule') {
    setTimeout(() => {
      label.textContent = words.sent
    }, 600)
  }
}
