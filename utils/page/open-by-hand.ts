import type { Session } from '../session/start-session'
import type { ComposeView } from '../webmail/types'
import { spanBox } from './follow-editor'

/**
 * Opens a finding's card where it stands: on a click on its underlined words, or on Alt+. with the caret in it. Only
 * listens; the click still sets the caret, and other keys are not looked at.
 */
export function openByHand(view: ComposeView, session: Session): void {
  const { root, signal } = view
  root.addEventListener(
    'click',
    (event) => {
      const offset = inEditor(view, event) ? view.offsetAt(event.clientX, event.clientY) : null
      if (offset !== null && isOnText(view, offset, event)) session.actions.openAt(offset)
    },
    { capture: true, signal },
  )
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.code !== 'Period' || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      event.stopPropagation()
      session.actions.openByKey()
    },
    { capture: true, signal },
  )
}

function inEditor(view: ComposeView, event: Event): boolean {
  return event.target instanceof Node && view.getEditable().contains(event.target)
}

/** The nearest offset is also found for a click far beside the words. */
function isOnText(view: ComposeView, offset: number, { clientX: x, clientY: y }: MouseEvent): boolean {
  return [
    { start: offset, end: offset + 1 },
    { start: Math.max(0, offset - 1), end: offset },
  ].some((span) => {
    const box = spanBox(view, span)
    return box !== null && x >= box.left - 2 && x <= box.right + 2 && y >= box.top && y <= box.bottom
  })
}
