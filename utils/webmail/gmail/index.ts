import { observeComposes } from '../observe-composes'
import type { WebmailAdapter } from '../types'
import { createGmailView, findEditable } from './compose-view'
import { selectors } from './selectors'
import { findSend } from './sending'

/** Gmail in the browser, at the desktop size. */
export const gmail: WebmailAdapter = {
  id: 'gmail',
  matches: ['https://mail.google.com/*'],
  observe(document, callbacks, signal) {
    observeComposes(
      {
        adapter: 'gmail',
        candidates: [...selectors.roots, ...selectors.send.slice(-1)].join(', '),
        placeOf(candidate) {
          const root = selectors.roots.map((each) => candidate.closest<HTMLElement>(each)).find((each) => each)
          return root ?? (candidate as HTMLElement)
        },
        resolve: (place) => resolve(place),
        createView: createGmailView,
      },
      document,
      callbacks,
      signal,
    )
  },
}

function resolve(place: HTMLElement): HTMLElement | 'editor' | 'send' | null {
  const root = place.matches(selectors.roots.join(', ')) ? place : aroundSend(place)
  const editor = root && findEditable(root)
  const send = root && findSend(root)
  if (editor && send) return root
  if (editor) return 'send'
  return send || place.matches(selectors.send.at(-1) ?? '') ? 'editor' : null
}

/** Should the roots' classes ever go: the smallest element around a Send button with an editor in it. */
function aroundSend(send: HTMLElement): HTMLElement | null {
  for (let each = send.parentElement; each && each !== each.ownerDocument.body; each = each.parentElement) {
    if (findEditable(each)) return each
    if (each.matches('[role="dialog"], [role="main"]')) return null
  }
  return null
}
