import type { ListItem, Span, TextEdit } from '../tone/types'

/** The writer's own words, and what the page's formatting says about them. Offsets are UTF-16 into `text`. */
export interface Draft {
  /** Quote, signature and forwarded header are left out; blocks and `<br>` are line breaks. */
  readonly text: string
  /** Pieces that are the writer's but not prose: code by its formatting, a bold interface label. */
  readonly masks: readonly Span[]
  /** Items of real lists (`<li>`), in order; nested ones count for themselves. */
  readonly items: readonly ListItem[]
  /** Words in red or in big letters, as the mark-up itself says, in order. */
  readonly loud: readonly Span[]
}

export interface Person {
  readonly name: string | null
  /** Lower case; null where the page does not show it (Outlook shows only names). */
  readonly address: string | null
}

export interface Recipient extends Person {
  readonly field: 'to' | 'cc' | 'bcc'
}

/** The message being answered, without its own quotes and signature. */
export interface IncomingMessage {
  readonly sender: Person
  /** As the page prints it, as short as it does ("10:42 AM"); null where it does not. */
  readonly sentAt: string | null
  readonly text: string
}

export type SendWay = 'button' | 'keyboard' | 'archive' | 'schedule'

/**
 * The writer asked to send. Handed out inside the page's own event: what is not held at once goes out.
 */
export interface SendAttempt {
  readonly way: SendWay
  /** Stops this send, wholly. Only works inside the listener; where the listener throws nothing is held. */
  hold(): void
  /**
   * Resolves when the gesture that asked is over (the button released, the keyboard's turn done), so that a dialog does
   * not catch its last event. Stays pending where the writer let go beside the button: then nothing was asked.
   */
  readonly settled: Promise<void>
  /**
   * Sends a held draft the way it was asked for, past the guard; a second call does nothing. Throws a SelectorError where
   * the button is gone.
   */
  resume(): void
}

export type EditOutcome = 'applied' | 'stale' | 'unsupported'

/** One open editor of a webmail. Nothing here writes to the editor but `applyEdits`. */
export interface ComposeView {
  /** Read anew each time: a reply can be turned into a forward. */
  readonly kind: 'new' | 'reply' | 'forward'
  /** Aborts when the editor goes. */
  readonly signal: AbortSignal
  /** The element around editor, recipients and send row; stays the same through minimising and full screen. */
  readonly root: HTMLElement
  /** The editor itself, now: contenteditable, or a textarea in plain text mode. Throws SelectorError. */
  getEditable(): HTMLElement
  /** What the pill must not cover, in the page: send row, formatting bar. */
  getObstacles(): readonly Element[]
  /** Throws SelectorError where the editor is not what it was. */
  getDraft(): Draft
  /** As far as the page shows them, without moving focus. */
  getRecipients(): readonly Recipient[]
  /** The one message this draft answers, as long as that is sure; null for new mails and forwards. Remembered: quick. */
  getIncoming(): IncomingMessage | null
  /**
   * A live range over words of the message that `getIncoming` last gave, where the page shows that message; null where
   * only the draft quotes it, or it is another one by now.
   */
  incomingRange(span: Span): Range | null
  /** A live range over the span, for painting; null in a textarea or where the text moved on. */
  toRange(span: Span): Range | null
  /** Where the caret stands in the draft's text, or null. */
  getCaret(): Span | null
  /** The offset under a point of the viewport (CSS pixels), or null. */
  offsetAt(x: number, y: number): number | null
  /**
   * Types the edits over what stands there, as undoable as the editor allows. `excerpt` is the text expected from the
   * first edit's start to the last one's end; where it differs nothing is touched.
   */
  applyEdits(edits: readonly TextEdit[], excerpt: string): EditOutcome
  /** Puts the caret back into the editor, at `span` or where it was. */
  focus(span?: Span): void
  /** Told whenever the text or its formatting may have changed, by whom ever; perhaps more than once for one change. */
  onInput(listener: () => void): void
  /** Told synchronously, once for each click or key stroke that would send. */
  onSend(listener: (attempt: SendAttempt) => void): void
}

export interface WebmailAdapter {
  readonly id: 'gmail' | 'outlook'
  /** Match patterns; the manifest's follow from them. */
  readonly matches: readonly string[]
  /**
   * Reports each compose view once, also those already open. `onFault` is told when a view is there but a hook no
   * longer fits; what it gets carries censored markup only.
   */
  observe(document: Document, callbacks: ObserveCallbacks, signal: AbortSignal): void
}

export interface ObserveCallbacks {
  onComposeView(view: ComposeView): void
  onFault(error: Error): void
}
