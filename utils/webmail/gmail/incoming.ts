import { person } from '../dom/people'
import { isQuoteOrSignature } from '../dom/quotes'
import { readMail } from '../dom/read-mail'
import type { IncomingMessage } from '../types'
import { selectors } from './selectors'

/**
 * The message this compose box answers: the one its hidden field names, else the one the box hangs on, else the last one
 * that is unfolded; where the page shows none of them, what the draft quotes.
 */
export function readIncoming(root: HTMLElement, editable: HTMLElement | null): IncomingMessage | null {
  return readMessage(root) ?? (editable && readQuote(editable))
}

function readMessage(root: HTMLElement): IncomingMessage | null {
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

/** The first level of the quote in the draft. Its introduction is a sentence in some language: only the address is sure. */
function readQuote(editable: HTMLElement): IncomingMessage | null {
  const box = [...editable.querySelectorAll(selectors.quoteBox)].find((each) => !isQuoteOrSignature(each))
  const quote = box?.querySelector<HTMLElement>(selectors.quote)
  if (!box || !quote) return null
  const text = readMail(quote, () => 'own')
  const mail = box.querySelector(selectors.quotedSender)?.textContent
  return text === '' ? null : { sender: person(null, mail), sentAt: null, text }
}
