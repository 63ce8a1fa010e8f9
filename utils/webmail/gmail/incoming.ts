import { person } from '../dom/people'
import { readMail } from '../dom/read-mail'
import type { IncomingMessage } from '../types'
import { selectors } from './selectors'

/**
 * The message this compose box answers: the one its hidden field names, else the one the box hangs on, else the last one
 * that is unfolded. Null where the page does not show its text.
 */
export function readIncoming(root: HTMLElement): IncomingMessage | null {
  const message = byId(root) ?? byPlace(root) ?? lastExpanded(root)
  const body = message?.querySelector<HTMLElement>(selectors.messageBody)
  if (!message || !body) return null
  const text = readMail(body, (element) => (element.matches(selectors.notTheMail) ? 'skip' : 'own'))
  if (text === '') return null
  const sender = message.querySelector(selectors.sender)
  return {
    sender: person(sender?.getAttribute('name') ?? sender?.textContent, sender?.getAttribute('email')),
    sentAt: message.querySelector(selectors.sentAt)?.getAttribute('title') ?? null,
    text,
  }
}

function byId(root: HTMLElement): Element | null {
  const id = root.querySelector<HTMLInputElement>(selectors.repliedTo)?.value.replace(/^#/, '')
  if (!id) return null
  for (const message of root.ownerDocument.querySelectorAll(selectors.messages)) {
    if (message.getAttribute('data-message-id')?.replace(/^#/, '') === id) return message
  }
  return null
}

function byPlace(root: HTMLElement): Element | null {
  if (!root.closest(selectors.inlineReply)) return null
  for (let block = root.parentElement?.closest(selectors.messageBlock); block; ) {
    const message = [...block.querySelectorAll(selectors.messages)].findLast((each) => !root.contains(each))
    if (message) return message
    block = block.parentElement?.closest(selectors.messageBlock)
  }
  return null
}

function lastExpanded(root: HTMLElement): Element | null {
  if (!root.closest(selectors.inlineReply)) return null
  return [...root.ownerDocument.querySelectorAll(selectors.expandedMessages)].at(-1) ?? null
}
