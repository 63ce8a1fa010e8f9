import { h } from '../dom'
import type { Sent } from '../log'
import { startLog } from '../log'
import { type Message, messageAt, type Thread, threadById, threads } from '../threads'
import { language, words } from '../words'
import { Compose, type Place, type Start } from './compose'
import { listenAt, on } from './events'
import { splitButton } from './markup'
import { popOut } from './pop-out'
import { type Conversation, conversation, draftCard } from './reading-pane'
import { claimDefaultPolicy } from './trusted-types'

const parameters = new URLSearchParams(location.search)
const variant = parameters.get('practice') ?? ''
const signature = parameters.get('signature') !== '0'

/** Forwards go to a colleague. */
const raviAddress = 'Ravi Menon <ravi.menon@servicedesk.example>'
const rosaAddress = 'Rosa Whitfield <rosa.whitfield@northgate.example>'

const readingPane = h('main', {
  id: 'ReadingPaneContainerId',
  class: 'customScrollBar',
  role: 'main',
  'data-app-section': 'MailReadCompose',
  'aria-label': words.readingPane,
})
/** The message to answer, where one is named. */
const index = parameters.has('message') ? Number(parameters.get('message')) : undefined
const newestFirst = parameters.get('order') === 'newest'
let shown: Conversation | null = null
const composePane = h('div', { class: 'compose-pane' })
composePane.hidden = true

function start(): void {
  document.documentElement.lang = language
  document.title = words.inbox
  const [newMail, newMailButton] = splitButton(words.compose, words.compose, words.moreOptions)
  const [deleteMail] = splitButton(words.discard, words.discard, words.moreOptions)
  on(newMailButton, 'click', () => openFull(fresh()).focus())
  const ribbon = h('div', { class: 'ribbon', role: 'toolbar' }, newMail, deleteMail)
  const list = h('div', { id: 'MailList', tabindex: '-1' }, h('div', { role: 'listbox' }, ...threads.map(listRow)))
  const app = h(
    'div',
    { id: 'app' },
    h('header', { class: 'bar' }, h('h1', {}, words.inbox)),
    ribbon,
    h('div', { class: 'columns' }, list, readingPane, composePane),
  )
  listenAt(app)
  document.body.append(app)
  document.addEventListener('keydown', noteShortcut)

  const thread = threadById(parameters.get('thread'))
  show(thread)
  const message = messageAt(thread, index)
  if (variant === 'full') openFull(index === undefined ? fresh() : reply(thread, message)).focus()
  if (/^(inline|popout|popout-write|several)$/.test(variant)) {
    if (variant === 'several') openInline(reply(thread, messageAt(thread, 0)))
    openInline(reply(thread, message)).focus()
  }
  if (variant === 'inline-all') openInline({ ...reply(thread, message), kind: 'reply-all' }).focus()
  if (variant === 'forward') openInline({ ...reply(thread, message), kind: 'forward', to: [raviAddress] }).focus()
}

function reply(thread: Thread, message: Message): Start {
  return { kind: 'reply', thread, message, signature }
}

function fresh(): Start {
  const to = variant ? [rosaAddress] : []
  return { kind: 'new', thread: null, message: null, signature, to, subject: variant ? 'Board pack' : '' }
}

function listRow(thread: Thread, index: number): HTMLElement {
  const { from, lines } = messageAt(thread)
  const element = h(
    'div',
    {
      role: 'option',
      'data-convid': `AAQkA${index}=`,
      'data-thread': thread.id,
      'aria-selected': 'false',
      tabindex: '0',
    },
    h('b', {}, from.name),
    h('span', {}, thread.subject),
    h('small', {}, lines.join(' ')),
  )
  on(element, 'click', () => show(thread))
  return element
}

function show(thread: Thread): void {
  const row = threads.indexOf(thread)
  for (const option of document.querySelectorAll<HTMLElement>('#MailList [role=option]')) {
    option.setAttribute('aria-selected', String(option.dataset.thread === thread.id))
  }
  composePane.hidden = true
  readingPane.hidden = false
  shown = conversation(thread, row, { newestFirst, also: index }, (kind, message) =>
    openInline({ ...reply(thread, message), kind }).focus(),
  )
  readingPane.replaceChildren(shown.element)
  history.replaceState(null, '', `/mail/inbox/id/AAQkA${row}%3D${location.search}`)
}

function openInline(start: Start): Compose {
  const compose = new Compose(
    start,
    placeIn(true, () => holder.remove()),
  )
  const holder = draftCard(compose.parts.root)
  const card = shown?.cardOf(start.message)
  if (newestFirst) card?.before(holder)
  else card?.after(holder)
  compose.mount()
  return compose
}

function openFull(start: Start): Compose {
  const compose = new Compose(
    start,
    placeIn(false, () => {
      composePane.replaceChildren()
      composePane.hidden = true
      readingPane.hidden = false
    }),
  )
  composePane.replaceChildren(compose.parts.root)
  composePane.hidden = false
  readingPane.hidden = true
  compose.mount()
  return compose
}

function placeIn(inline: boolean, takeAway: () => void): Place {
  const onSent = (_compose: Compose, sent: Sent, again: Start) => showToast(sent, () => openFull(again).focus())
  return {
    inline,
    onSent(compose, sent, again) {
      takeAway()
      onSent(compose, sent, again)
    },
    onDiscard: takeAway,
    onPopOut(_compose, moved) {
      takeAway()
      popOut(moved, { onSent, onDiscard: () => undefined }, variant === 'popout-write')
    },
  }
}

/** "Sending… / Undo"; Undo opens the draft again in the main pane. */
function showToast(sent: Sent, again: () => void): void {
  document.querySelector('.toast')?.remove()
  const undo = h('button', { type: 'button', class: 'fui-Button undo', 'data-compose': sent.compose }, words.undo)
  const toast = h(
    'div',
    { class: 'toast', role: 'alert' },
    h('span', {}, sent.way === 'schedule' ? words.scheduled : words.sending),
    undo,
  )
  listenAt(toast)
  on(undo, 'click', () => {
    sent.undone = true
    toast.remove()
    again()
  })
  document.body.append(toast)
}

function noteShortcut(event: KeyboardEvent): void {
  const { target } = event
  const isTyping =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[a-z#/!?]$/.test(event.key)) return
  window.practice.shortcuts.push(event.key)
  if (event.key === 'n') openFull(fresh()).focus()
}

startLog()
claimDefaultPolicy(window)
start()
