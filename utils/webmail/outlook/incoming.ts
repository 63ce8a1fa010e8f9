import { parsePerson, person, tidy } from '../dom/people'
import { readMail } from '../dom/read-mail'
import type { IncomingMessage } from '../types'
import { readQuotedMail, startsOlderMail } from './quoted-mail'
import { selectors } from './selectors'

/**
 * The message being answered. Inline: the last one in the conversation above the compose box, or the first below it where
 * the newest is on top. Else, or where none is shown: the mail quoted in the draft.
 */
export function readIncoming(root: HTMLElement, editable: HTMLElement): IncomingMessage | null {
  return readCard(root) ?? readQuotedMail(editable)
}

/** Whether the compose box stands in a conversation that shows mails. */
export function isInline(root: HTMLElement): boolean {
  const pane = paneAround(root)
  return pane !== null && bodiesBeside(root, pane).length > 0
}

/** The conversation an inline reply stands in. A full compose box may share the reading pane, but shows its subject. */
function paneAround(root: HTMLElement): Element | null {
  const conversation = root.closest(selectors.conversation)
  return conversation ?? (root.querySelector(selectors.subject) ? null : root.closest(selectors.readingPane))
}

function bodiesBeside(root: HTMLElement, pane: Element): HTMLElement[] {
  return [...pane.querySelectorAll<HTMLElement>(selectors.messageBody)].filter((body) => !root.contains(body))
}

function readCard(root: HTMLElement): IncomingMessage | null {
  const pane = paneAround(root)
  if (!pane) return null
  const bodies = bodiesBeside(root, pane)
  const body = bodies.findLast((each) => each.compareDocumentPosition(root) & 4) ?? bodies[0]
  if (!body) return null
  const text = readMail(body, (element) => (startsOlderMail(element) ? 'rest' : 'own'))
  if (text === '') return null
  const card = cardOf(body, pane)
  const sender = card?.querySelector(selectors.sender)
  return {
    sender: sender ? parsePerson(sender.textContent ?? '') : person(null, null),
    sentAt: tidy(card?.querySelector(selectors.sentAt)?.textContent ?? '') || null,
    text,
  }
}

/** The smallest element around a body that also names a sender, unless it holds other messages too. */
function cardOf(body: HTMLElement, pane: Element): Element | null {
  for (let each = body.parentElement; each && pane.contains(each); each = each.parentElement) {
    if (each.querySelectorAll(selectors.messageBody).length > 1) return null
    if (each.querySelector(selectors.sender)) return each
  }
  return null
}
