import { type ComposeParts, createComposeView } from '../compose-view'
import { firstMatch } from '../dom/expect-element'
import { isQuoteOrSignature } from '../dom/quotes'
import type { ComposeView } from '../types'
import { createIncomingReader } from './incoming'
import { readRecipients } from './recipients'
import { selectors } from './selectors'
import { createIntentReader, findSend } from './sending'

/** The editor that is switched on: the rich one, or the plain text area a writer can change to at any time. */
export function findEditable(root: Element): HTMLElement | null {
  const rich = firstMatch(root, selectors.richEditors)
  const plain = firstMatch(root, selectors.plainEditors)
  // Without the one we know, the text area is only meant where it shows: in rich mode it is there, too, and empty.
  if (!rich) return (plain?.checkVisibility?.() ?? true) ? plain : null
  if (!plain) return rich
  // Gmail switches by the inline style of the wrappers, which says enough without asking for layout.
  const isOff = (editor: Element): boolean => {
    const wrapper = editor.closest<HTMLElement>('.Ar') ?? editor.parentElement
    return wrapper?.style.display === 'none'
  }
  return isOff(rich) && !isOff(plain) ? plain : rich
}

/** A compose box of Gmail: pop-up, full screen, stand-alone window or inline reply. */
export function createGmailView(root: HTMLElement, signal: AbortSignal, onFault: (error: Error) => void): ComposeView {
  const readIncoming = createIncomingReader(root, signal)
  const parts: ComposeParts = {
    adapter: 'gmail',
    root,
    readKind: () => readKind(root),
    findEditable: () => findEditable(root),
    classifier: () => (element) => (isQuoteOrSignature(element) ? 'skip' : 'own'),
    findObstacles() {
      const row = firstMatch(root, selectors.sendRow) ?? findSend(root)
      return [row, root.querySelector(selectors.formattingBar)].filter((element) => element !== null)
    },
    readRecipients: () => readRecipients(root),
    readIncoming: () => (readKind(root) === 'reply' ? readIncoming(findEditable(root)) : null),
    readIntent: createIntentReader(root, signal, onFault),
  }
  return createComposeView(parts, signal, onFault)
}

function readKind(root: HTMLElement): ComposeView['kind'] {
  if (root.querySelector(selectors.forwardIcon)) return 'forward'
  if (root.querySelector(selectors.replyIcon)) return 'reply'
  const isAnswer =
    root.closest(selectors.inlineReply) !== null ||
    root.querySelector(selectors.replyMark) !== null ||
    (root.querySelector<HTMLInputElement>(selectors.repliedTo)?.value ?? '') !== ''
  if (!isAnswer) return 'new'
  // Without an icon, a quote box with no blockquote in it is a forwarded mail.
  const quote = findEditable(root)?.querySelector('.gmail_quote')
  return quote && !quote.matches('blockquote') && isQuoteOrSignature(quote) ? 'forward' : 'reply'
}
