import { type ComposeParts, createComposeView } from '../compose-view'
import { firstMatch } from '../dom/expect-element'
import { isQuoteOrSignature } from '../dom/quotes'
import type { ComposeView } from '../types'
import { createIncomingReader, isInline } from './incoming'
import { findQuoteStart } from './quoted-mail'
import { readRecipients } from './recipients'
import { selectors } from './selectors'
import { createIntentReader, findSend } from './sending'

/** The editor of a compose box, rich or plain. */
export function findEditable(root: Element): HTMLElement | null {
  return firstMatch(root, selectors.richEditors) ?? firstMatch(root, selectors.plainEditors)
}

/** A compose box of Outlook: full, inline in the reading pane, or in a window of its own. */
export function createOutlookView(
  root: HTMLElement,
  signal: AbortSignal,
  onFault: (error: Error) => void,
): ComposeView {
  const readKind = createKindReader(root)
  const readIncoming = createIncomingReader(root, signal)
  const parts: ComposeParts = {
    adapter: 'outlook',
    root,
    readKind,
    findEditable: () => findEditable(root),
    classifier(editable) {
      const start = findQuoteStart(editable)
      return (element) => {
        if (element === start) return 'rest'
        return isQuoteOrSignature(element) ? 'skip' : 'own'
      }
    },
    findObstacles() {
      const send = root.querySelector(selectors.sendWrapper) ?? findSend(root)
      return [send, ...root.querySelectorAll(selectors.toolbar)].filter((element) => element !== null)
    },
    readRecipients: () => readRecipients(root, findEditable(root)),
    readIncoming() {
      const editable = findEditable(root)
      return editable && readKind() === 'reply' ? readIncoming(editable) : null
    },
    readIntent: createIntentReader(root, signal, onFault),
    markUndoStep,
  }
  return createComposeView(parts, signal, onFault)
}

/**
 * Outlook marks a reply and a forward alike. A reply opens with someone in To, a forward with nobody, so the first look at
 * a quoted mail decides, before the writer has filled the field in.
 */
function createKindReader(root: HTMLElement): () => ComposeView['kind'] {
  let answer: 'reply' | 'forward' | null = null
  const read = (): ComposeView['kind'] => {
    if (answer) return answer
    const editable = findEditable(root)
    const hasQuote = editable !== null && findQuoteStart(editable) !== null
    if (!hasQuote && !isInline(root)) return 'new'
    const recipients = readRecipients(root, editable)
    if (hasQuote)
      answer = recipients.length === 0 && root.querySelector(selectors.recipientFields) ? 'forward' : 'reply'
    return answer ?? 'reply'
  }
  read()
  return read
}

/**
 * Outlook's editor (RoosterJS) undoes by snapshots of its own, and takes none for words it did not see typed. The end of
 * an input method's word is the one moment at which it always takes one, and which does nothing else without a word.
 */
function markUndoStep(editable: HTMLElement): void {
  editable.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }))
}
