import { h } from '../dom'
import { words } from '../words'
import { Compose, type Place, type Start } from './compose'
import { listenAt } from './events'
import { claimDefaultPolicy } from './trusted-types'

/**
 * Moves a draft to a window of its own: an `about:blank` document that this page fills, node by node, or with
 * `document.write` first. All its code stays here.
 */
export function popOut(start: Start, place: Omit<Place, 'inline' | 'onPopOut'>, byWriting: boolean): void {
  const view = window.open('', '_blank', 'popup,width=720,height=620')
  if (!view) {
    window.practice.errors.push('the browser blocked the pop-out window')
    return
  }
  claimDefaultPolicy(view)
  const fill = () => {
    const { document: target } = view
    if (byWriting) {
      target.open()
      target.write('<!doctype html><html><head><title></title></head><body></body></html>')
      target.close()
    }
    view.practice = window.practice
    view.addEventListener('error', (event) => window.practice.errors.push(event.message))
    target.title = words.newMessage
    target.documentElement.lang = document.documentElement.lang
    const style = target.createElement('link')
    style.rel = 'stylesheet'
    style.href = new URL('/practice/style.css', location.origin).href
    target.head.append(style)
    target.body.className = 'popped'

    const compose = new Compose(start, {
      inline: false,
      onSent(sentCompose, sent, again) {
        view.close()
        place.onSent(sentCompose, sent, again)
      },
      onDiscard(discarded) {
        view.close()
        place.onDiscard(discarded)
      },
      onPopOut: null,
    })
    const root = h('div', { id: 'app' }, h('div', { 'data-app-section': 'Form_Content' }, compose.parts.root))
    target.body.append(target.adoptNode(root))
    listenAt(root)
    compose.mount()
    compose.focus()
  }
  // The written variant comes late, when whatever runs in the window has long started.
  if (byWriting) setTimeout(fill, 400)
  else fill()
}
