import { startsOlderMail } from '../dom/older-mail'
import { person, tidy } from '../dom/people'
import { quotedOne } from '../dom/quoted-one'
import { isQuoteOrSignature } from '../dom/quotes'
import { type FoundMail, readMail, rememberMails } from '../dom/read-mail'
import type { Classify } from '../dom/text-walk'
import type { IncomingMessage } from '../types'
import { readRecipients } from './recipients'
import { selectors } from './selectors'

/**
 * Reads the message a compose box answers: the one its hidden field names; else the one its quote plainly quotes, the one
 * it hangs on, or the only one there is. Where the page no longer shows it, as it was last seen or as it is quoted.
 */
export function createIncomingReader(
  root: HTMLElement,
  signal: AbortSignal,
): (editable: HTMLElement | null) => FoundMail | null {
  const readBody = rememberMails(ownWords, signal)
  const readFolded = createFoldedReader(root)
  let lastSeen: { readonly id: string; readonly found: FoundMail } | null = null

  const readMessage = (message: Element): FoundMail | null => {
    const body = message.querySelector<HTMLElement>(selectors.messageBody)
    const mail = body && readBody(body)
    if (!mail || mail.text === '') return null
    const sender = message.querySelector(selectors.sender)
    const { text, rangeOf } = mail
    return {
      message: {
        sender: person(sender?.getAttribute('name') ?? sender?.textContent, sender?.getAttribute('email')),
        sentAt: dateOf(message),
        text,
      },
      rangeOf,
    }
  }
  const byQuote = (quote: IncomingMessage | null): Element | null => {
    if (!quote) return null
    return quotedOne(quote.text, messagesAround(root), (each) => readMessage(each)?.message.text ?? '')
  }

  return (editable) => {
    const id = bareId(root.querySelector<HTMLInputElement>(selectors.repliedTo)?.value)
    const readQuote = (): IncomingMessage | null => withName((editable && quoteIn(editable)) ?? readFolded(), root)
    const named = byId(root, id)
    const quote = named ? null : readQuote()
    const answered = named ?? byQuote(quote) ?? byPlace(root) ?? onlyOne(root)
    const found = answered && readMessage(answered)
    if (found) {
      lastSeen = { id, found }
      return found
    }
    // The writer may leave or fold the conversation while the draft stays open.
    if (id !== '' && lastSeen?.id === id) return lastSeen.found
    const quoted = quote ?? readQuote()
    return quoted && { message: quoted, rangeOf: () => null }
  }
}

const ownWords: Classify = (element) => {
  if (startsOlderMail(element)) return 'rest'
  return element.matches(selectors.notTheMail) ? 'skip' : 'own'
}

function dateOf(message: Element): string | null {
  const date = message.querySelector(selectors.sentAt)
  return tidy(date?.textContent ?? '') || tidy(date?.getAttribute('title') ?? '') || null
}

function bareId(id: string | null | undefined): string {
  return (id ?? '').replace(/^#/, '')
}

function messagesAround(root: HTMLElement): Element[] {
  return [...root.ownerDocument.querySelectorAll(selectors.messages)].filter((message) => !root.contains(message))
}

function byId(root: HTMLElement, id: string): Element | null {
  if (id === '') return null
  return messagesAround(root).find((message) => bareId(message.getAttribute('data-message-id')) === id) ?? null
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

function onlyOne(root: HTMLElement): Element | null {
  if (!root.closest(selectors.inlineReply)) return null
  const messages = messagesAround(root)
  return messages.length === 1 ? (messages[0] ?? null) : null
}

/** The first level of a quote. Its introduction is a sentence in some language: only the address is sure. */
function quoteIn(place: Element): IncomingMessage | null {
  const box = [...place.querySelectorAll(selectors.quoteBox)].find((each) => !isQuoteOrSignature(each))
  const quote = box?.querySelector<HTMLElement>(selectors.quote)
  const text = quote ? readMail(quote, ownWords).text : ''
  if (text === '') return null
  const { address } = person(null, box?.querySelector(selectors.quotedSender)?.textContent)
  return { sender: { name: null, address }, sentAt: null, text }
}

/** The name that the reply's own recipients give the sender. */
function withName(quote: IncomingMessage | null, root: HTMLElement): IncomingMessage | null {
  const address = quote?.sender.address
  const known = address && readRecipients(root).find((recipient) => recipient.address === address)
  return quote && known ? { ...quote, sender: { name: known.name, address } } : quote
}

/** The quote that the writer has not unfolded; taken apart once, for it may hold the whole conversation. */
function createFoldedReader(root: HTMLElement): () => IncomingMessage | null {
  let known = ''
  let quote: IncomingMessage | null = null
  return () => {
    const html = root.querySelector<HTMLInputElement>(selectors.foldedQuote)?.value ?? ''
    if (html === known) return quote
    known = html
    quote = parsed(html)
    return quote
  }
}

function parsed(html: string): IncomingMessage | null {
  try {
    // Nothing in a document that is only parsed runs or loads.
    return quoteIn(new DOMParser().parseFromString(html, 'text/html').body)
  } catch {
    // Where the page's Trusted Types hold for extensions, too.
    return null
  }
}
