import { observeComposes } from '../observe-composes'
import type { WebmailAdapter } from '../types'
import { createOutlookView, findEditable } from './compose-view'
import { selectors } from './selectors'
import { findSend } from './sending'

/** Outlook on the web: personal, work and school; also in its pop-out windows. */
export const outlook: WebmailAdapter = {
  id: 'outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  observe(document, callbacks, signal) {
    observeComposes(
      {
        adapter: 'outlook',
        candidates: `${selectors.root}, ${selectors.sendWrapper}`,
        placeOf: (candidate) => candidate.closest<HTMLElement>(selectors.root) ?? (candidate as HTMLElement),
        resolve: (place) => resolve(place),
        createView: createOutlookView,
      },
      document,
      callbacks,
      signal,
    )
  },
}

/** The docking part as a rule; where Send or the editor stand outside it, the smallest element around it that has both. */
function resolve(place: HTMLElement): HTMLElement | 'editor' | 'send' | null {
  const { body } = place.ownerDocument
  for (let each: HTMLElement | null = place; each && each !== body; each = each.parentElement) {
    if (editorsIn(each) > 1) break
    if (findEditable(each) && findSend(each)) return each
    if (each.matches('main, [role="main"]')) break
  }
  if (findEditable(place)) return 'send'
  return findSend(place) ? 'editor' : null
}

function editorsIn(element: Element): number {
  return element.querySelectorAll('[contenteditable="true"][aria-multiline="true"]').length
}
