import type { Span } from '../tone/types'
import { readEditable } from './dom/editable-text'
import type { EditorText } from './dom/editor-text'
import { expectElement } from './dom/expect-element'
import type { FoundMail } from './dom/read-mail'
import { type SendIntent, watchSends } from './dom/send-gestures'
import type { Classify } from './dom/text-walk'
import { readTextarea } from './dom/textarea-text'
import { typeEdits } from './dom/type-text'
import type { ComposeView, Recipient, SendAttempt } from './types'

/** What a webmail knows about one of its compose boxes; everything else is the same for all. */
export interface ComposeParts {
  readonly adapter: string
  readonly root: HTMLElement
  readKind(): ComposeView['kind']
  findEditable(): HTMLElement | null
  /** Which elements of the editor are quote, signature, forwarded mail. */
  classifier(editable: HTMLElement): Classify
  findObstacles(): readonly Element[]
  readRecipients(): readonly Recipient[]
  /** Asked at every analysis: has to be quick. */
  readIncoming(): FoundMail | null
  readIntent(event: Event): SendIntent | null
  /** For editors that keep their own undo steps. */
  readonly markUndoStep?: (editable: HTMLElement) => void
}

const attributes = ['class', 'id', 'style', 'color', 'size', 'type', 'hidden', 'contenteditable']

/** The compose view over these parts; it lives as long as `signal`. */
export function createComposeView(
  parts: ComposeParts,
  signal: AbortSignal,
  onFault: (error: Error) => void,
): ComposeView {
  const { root, adapter } = parts
  const document = root.ownerDocument
  const inputListeners: (() => void)[] = []
  const sendListeners: ((attempt: SendAttempt) => void)[] = []
  let lastRange: Range | null = null
  let textTold: string | null = null
  const rangeIn = (editable: HTMLElement | null): Range | null => {
    const selection = document.getSelection()
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
    return range && editable?.contains(range.commonAncestorContainer) ? range : null
  }

  const getEditable = (): HTMLElement => expectElement(adapter, 'editor', parts.findEditable(), root)
  const tellInput = (): void => {
    for (const listener of inputListeners) listener()
  }
  const text = rememberText(getEditable, parts, tellInput, signal)

  // RoosterJS stops `input` at the editor: it has to be caught on its way down.
  root.addEventListener('input', tellInput, { capture: true, signal })
  root.addEventListener(
    'focusout',
    () => {
      lastRange = rangeIn(parts.findEditable())?.cloneRange() ?? lastRange
    },
    { capture: true, signal },
  )

  return {
    get kind() {
      return parts.readKind()
    },
    signal,
    root,
    getEditable,
    getObstacles: parts.findObstacles,
    getDraft() {
      const { text: words, masks, items, loud } = text()
      return { text: words, masks, items, loud }
    },
    getRecipients: parts.readRecipients,
    getIncoming() {
      const incoming = parts.readIncoming()?.message ?? null
      textTold = incoming?.text ?? null
      return incoming
    },
    incomingRange(span) {
      const found = parts.readIncoming()
      return found && found.message.text === textTold ? found.rangeOf(span) : null
    },
    toRange: (span) => text().rangeOf(span),
    getCaret: () => text().caret(),
    offsetAt(x, y) {
      const place = placeAt(document, x, y)
      return place && text().offsetOf(...place)
    },
    applyEdits(edits, excerpt) {
      return typeEdits({ editable: getEditable(), read: text, markUndoStep: parts.markUndoStep }, edits, excerpt)
    },
    focus(span?: Span) {
      const editable = getEditable()
      // Focus alone puts the caret at the start in some browsers.
      const before =
        rangeIn(editable) ?? (lastRange && editable.contains(lastRange.commonAncestorContainer) ? lastRange : null)
      const place = before?.cloneRange()
      editable.focus({ preventScroll: true })
      if (span) text().select(span)
      else if (place) {
        const { startContainer, startOffset, endContainer, endOffset } = place
        document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
      }
    },
    onInput(listener) {
      inputListeners.push(listener)
    },
    onSend(listener) {
      sendListeners.push(listener)
      const window = document.defaultView
      if (sendListeners.length > 1 || !window) return
      watchSends(
        window,
        {
          readIntent: parts.readIntent,
          onSend(attempt) {
            for (const each of sendListeners) each(attempt)
          },
          onFault: (error) => onFault(error instanceof Error ? error : new Error('listener failed')),
        },
        signal,
      )
    },
  }
}

/**
 * Reads the editor, and remembers it until something in it changes. The observer's unread records are asked first, so an
 * answer inside an event is never stale.
 */
function rememberText(
  getEditable: () => HTMLElement,
  parts: ComposeParts,
  tellInput: () => void,
  signal: AbortSignal,
): () => EditorText {
  let known: { editable: HTMLElement; value: string | null; text: EditorText } | null = null
  // Gmail keeps the editor's own height in its style while somebody types.
  const matters = (records: readonly MutationRecord[]): boolean =>
    records.some(({ type, target }) => type !== 'attributes' || target !== known?.editable)
  const observer = new MutationObserver((records) => {
    if (!matters(records)) return
    known = null
    tellInput()
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  const observe = (editable: HTMLElement): void => {
    observer.disconnect()
    if (signal.aborted) return
    observer.observe(editable, { childList: true, characterData: true, subtree: true, attributeFilter: attributes })
  }
  return () => {
    const editable = getEditable()
    const value = editable.tagName === 'TEXTAREA' ? (editable as HTMLTextAreaElement).value : null
    const changed = matters(observer.takeRecords())
    if (known && !changed && known.editable === editable && known.value === value) return known.text
    if (known?.editable !== editable) observe(editable)
    const text =
      value === null
        ? readEditable(editable, { classify: parts.classifier(editable), preserve: preservesSpace(editable) })
        : readTextarea(editable as HTMLTextAreaElement)
    known = { editable, value, text }
    return text
  }
}

const spaceOf = new WeakMap<Element, boolean>()

/** Whether white space counts as it stands; asked once an editor, for style is dear while somebody types. */
function preservesSpace(editable: HTMLElement): boolean {
  const known = spaceOf.get(editable)
  if (known !== undefined) return known
  const style = editable.ownerDocument.defaultView?.getComputedStyle(editable)
  const preserves = /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '')
  spaceOf.set(editable, preserves)
  return preserves
}

function placeAt(document: Document, x: number, y: number): [Node, number] | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y)
    return position && [position.offsetNode, position.offset]
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? [range.startContainer, range.startOffset] : null
}
