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

/** A conversation in the reading pane; `onReply` gets the card that the draft's card belongs below. */
export function conversation(
  thread: Thread,
  index: number,
  onReply: (kind: Kind, message: Message, card: HTMLElement) => void,
): HTMLElement {
  const cards = thread.messages.map((message, position) => card(message, index * 10 + position, onReply))
  return h(
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
      h('div', { class: 'customScrollBar' }, ...cards),
    ),
  )
}

function card(
  message: Message,
  number: number,
  onReply: (kind: Kind, message: Message, card: HTMLElement) => void,
): HTMLElement {
  const buttons = replyButtons.map(([kind, icon, face, label]) => {
    const attributes = { type: 'button', role: 'menuitem', class: 'fui-Button', 'aria-label': label(), title: label() }
    const button = h('button', attributes, h('i', { 'data-icon-name': icon }, face))
    on(button, 'click', () => onReply(kind, message, element))
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
  const element = h(
    'div',
    { class: 'hQ9vb' },
    h(
      'div',
      { 'aria-expanded': 'true' },
      h(
        'div',
        { class: 'wide-content-host' },
        h('div', { tabindex: '-1', 'aria-label': words.messageBody }, header, body),
      ),
    ),
  )
  return element
}

/** The card of a draft below the message it answers. */
export function draftCard(root: HTMLElement): HTMLElement {
  return h('div', { class: 'hQ9vb' }, h('div', {}, h('div', { role: 'heading', 'aria-level': '3' }, words.draft), root))
}
