import { readEditable } from './editable-text'
import { isQuoteOrSignature } from './quotes'
import type { Classify } from './text-walk'

/** The text of a mail that is read, without its own quote and signature, and without what its styles hide. */
export function readMail(body: HTMLElement, classify: Classify): string {
  const view = body.ownerDocument.defaultView
  const { text } = readEditable(body, {
    classify: (element) => (isQuoteOrSignature(element) ? 'skip' : classify(element)),
    isHidden: (element) => {
      const style = view?.getComputedStyle(element)
      return style?.display === 'none' || style?.visibility === 'hidden'
    },
  })
  return text.trim()
}
