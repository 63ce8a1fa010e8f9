import { h } from '../dom'
import { dateText, type Message, type Thread } from '../threads'
import { language, words } from '../words'
import type { Kind } from './compose'
import { on } from './events'

const replyButtons: readonly (readonly [Kind, string, string, () => string])[] = [
  ['reply', 'ArrowReplyRegular', '↩', () => words.reply],
  ['reply-all', 'ArrowReplyAllRegular', '⮌', () => words.replyAll],
  ['forward', 'ArrowForwardRegular', '↪', () => words.forward],
]

export interface Conversation {
  readonly element: HTMLElement
  /** The card of a message, folded or not. */
  cardOf(message: Message | null): HTMLElement | undefined
}

interface Layout {
  readonly newestFirst: boolean
  /** Index of a message that is unfolded besides the last one. */
  readonly also: number | undefined
}

/** A conversation in the reading pane; a folded card is unfolded by a click. */
export function conversation(
  thread: Thread,
  index: number,
  { newestFirst, also }: Layout,
  onReply: (kind: Kind, message: Message) => void,
): Conversation {
  const cards = thread.messages.map((message, position) => {
    const isOpen = position === thread.messages.length - 1 || position === also
    return card(message, index * 10 + position, isOpen, onReply)
  })
  const element = h(
    'div',
    { id: 'ConversationReadingPaneContainer', tabindex: '-1' },
    h(
      'div',
      { 'data-app-section': 'ConversationContainer' },
      h(
        'div',
        { class: 'conversation-subject' },
        h('span', { id: `CONV_AAQkA${index}_SUBJECT`, role: 'heading' }, thread.subject),
      ),
      h('div', { class: 'customScrollBar' }, ...(newestFirst ? cards.toReversed() : cards)),
    ),
  )
  return { element, cardOf: (message) => (message ? cards[thread.messages.indexOf(message)] : undefined) }
}

function card(
  message: Message,
  number: number,
  isOpen: boolean,
  onReply: (kind: Kind, message: Message) => void,
): HTMLElement {
  const element = h('div', { class: 'hQ9vb' })
  const unfold = (): void => element.replaceChildren(openCard(message, number, onReply))
  if (isOpen) {
    unfold()
    return element
  }
  const folded = h(
    'div',
    { 'aria-expanded': 'false' },
    h('span', { class: 'tU5Yc' }, message.from.name),
    h('div', { class: 'preview' }, message.lines.join(' ')),
  )
  on(folded, 'click', unfold)
  element.append(folded)
  return element
}

function openCard(message: Message, number: number, onReply: (kind: Kind, message: Message) => void): HTMLElement {
  const buttons = replyButtons.map(([kind, icon, face, label]) => {
    const attributes = { type: 'button', role: 'menuitem', class: 'fui-Button', 'aria-label': label(), title: label() }
    const button = h('button', attributes, h('i', { 'data-icon-name': icon }, face))
    on(button, 'click', () => onReply(kind, message))
    return button
  })
  const header = h(
    'div',
    { class: 'message-head' },
    h(
      'div',
      {},
      h(
        'span',
        {
          id: `MSG_AAMkA${number}_FROM`,
          role: 'button',
          tabindex: '0',
          'aria-label': `${words.from} ${message.from.name}`,
        },
        h('span', { class: 'tU5Yc' }, message.from.name),
      ),
      h(
        'div',
        { 'data-testid': 'RecipientWell' },
        h('span', {}, `${words.to}: ${message.to.map(({ name }) => name).join('; ')}`),
      ),
      h('div', { 'data-testid': 'SentReceivedSavedTime' }, `\u200e${dateText(message.sentAt, language)}\u200e`),
    ),
    h('div', { role: 'toolbar' }, ...buttons),
  )
  const body = h(
    'div',
    { role: 'document' },
    h(
      'div',
      {
        id: `UniqueMessageBody_${number}`,
        'aria-label': words.messageBody,
        class: 'wB8sn k2Xqd customScrollBar allowTextSelection',
        tabindex: '0',
      },
      h(
        'div',
        { class: 'n4Tzp' },
        h(
          'div',
          { class: 'rps_4c1d' },
          ...message.lines.flatMap((text, at) =>
            at === 0
              ? [h('div', { class: 'x_elementToProof' }, text)]
              : [h('div', { class: 'x_elementToProof' }, h('br')), h('div', { class: 'x_elementToProof' }, text)],
          ),
        ),
      ),
    ),
  )
  return h(
    'div',
    { 'aria-expanded': 'true' },
    h(
      'div',
      { class: 'wide-content-host' },
      h('div', { tabindex: '-1', 'aria-label': words.messageBody }, header, body),
    ),
  )
}

/** The card of a draft below the message it answers. */
export function draftCard(root: HTMLElement): HTMLElement {
  return h('div', { class: 'hQ9vb' }, h('div', {}, h('div', { role: 'heading', 'aria-level': '3' }, words.draft), root))
}
