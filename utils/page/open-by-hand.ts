import type { Session } from '../session/start-session'
import type { ComposeView } from '../webmail/types'
import { spanBox } from './follow-editor'

/**
 * Opens a finding's card where it stands: on a click on its underlined words, or on Alt+. with the caret in it; Esc
 * closes it. The click still sets the caret, and other keys pass.
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
      const act = actionFor(event, session)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    },
    { capture: true, signal },
  )
}

function actionFor(event: KeyboardEvent, { actions, state }: Session): (() => void) | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (event.altKey) return event.code === 'Period' && !state.off ? actions.openByKey : null
  // With a card open beside the text, Esc is meant for the card; the webmail would close the reply.
  if (event.key !== 'Escape' || !state.panel) return null
  return state.friendlier ? actions.closeFriendlier : actions.close
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
