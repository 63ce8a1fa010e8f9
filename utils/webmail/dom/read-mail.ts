import type { Span } from '../../tone/types'
import type { IncomingMessage } from '../types'
import { readEditable } from './editable-text'
import { isQuoteOrSignature } from './quotes'
import type { Classify } from './text-walk'

/** The words of a mail, and the way back to where they stand. */
export interface MailText {
  readonly text: string
  /** A live range over the span; null where it lies outside the text, or the text stands in no page. */
  rangeOf(span: Span): Range | null
}

/** A message being answered, and where in the page its words stand. */
export interface FoundMail extends Pick<MailText, 'rangeOf'> {
  readonly message: IncomingMessage
}

/** The text of a mail that is read, without its own quote and signature, and without what its styles hide. */
export function readMail(body: HTMLElement, classify: Classify): MailText {
  const view = body.ownerDocument.defaultView
  const read = readEditable(body, {
    classify(element) {
      const part = classify(element)
      return part === 'own' && isQuoteOrSignature(element) ? 'skip' : part
    },
    isHidden: (element) => {
      const style = view?.getComputedStyle(element)
      return style?.display === 'none' || style?.visibility === 'hidden'
    },
  })
  const text = read.text.trim()
  const before = read.text.indexOf(text)
  return {
    text,
    rangeOf({ start, end }) {
      if (start < 0 || end > text.length || !body.isConnected) return null
      return read.rangeOf({ start: start + before, end: end + before })
    },
  }
}

/**
 * Reads mails of a page and remembers each until something in one of them changes: they are asked for whenever a draft is
 * read. The observer's unread records are asked first, so an answer is never stale.
 */
export function rememberMails(classify: Classify, signal: AbortSignal): (body: HTMLElement) => MailText {
  let known = new WeakMap<HTMLElement, MailText>()
  const forget = (): void => {
    known = new WeakMap()
  }
  const observer = new MutationObserver(forget)
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return (body) => {
    if (observer.takeRecords().length > 0) forget()
    const before = known.get(body)
    if (before) return before
    const mail = readMail(body, classify)
    if (signal.aborted) return mail
    known.set(body, mail)
    const attributeFilter = ['class', 'style', 'hidden']
    observer.observe(body, { childList: true, characterData: true, subtree: true, attributeFilter })
    return mail
  }
}
