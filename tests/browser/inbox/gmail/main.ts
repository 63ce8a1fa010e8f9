import { h } from '../dom'
import { startLog } from '../log'
import { onPress } from '../press'
import { dateText, messageAt, type Thread, threadById, threads } from '../threads'
import { language, words } from '../words'
import type { Start } from './compose'
import { openAlone, openDocked } from './places'
import { renderThread } from './thread'

const parameters = new URLSearchParams(location.search)
const variant = parameters.get('practice')
const signature = parameters.get('signature') !== '0'
/** Forwards go to a colleague. */
const raviAddress = 'Ravi Menon <ravi.menon@servicedesk.example>'
const rosaAddress = 'Rosa Whitfield <rosa.whitfield@northgate.example>'

/** The message to answer, where one is named. */
const index = parameters.has('message') ? Number(parameters.get('message')) : undefined

function fresh(): Start {
  const plain = variant === 'plain'
  if (index !== undefined) {
    return { kind: 'reply', thread: threadById(parameters.get('thread')), index, signature, plain }
  }
  return {
    kind: 'new',
    thread: null,
    signature,
    to: parameters.getAll('to').length > 0 ? parameters.getAll('to') : variant ? [rosaAddress] : [],
    subject: parameters.get('su') ?? (variant ? 'Board pack' : ''),
    plain,
  }
}

function shell(): HTMLElement {
  const main = h('div', { class: 'nH', role: 'main' })
  const writeButton = h(
    'div',
    { class: 'T-I T-I-KE L3', gh: 'cm', role: 'button', tabindex: '0' },
    `✎ ${words.compose}`,
  )
  const side = h('div', { class: 'side' }, writeButton, h('a', { class: 'folder', href: '#inbox' }, words.inbox))
  onPress(side, '[gh=cm]', () => openDocked(fresh()).focus())
  const bar = h('header', { class: 'bar' }, h('span', { class: 'mark' }, '✉'), h('h1', {}, words.inbox))
  document.body.append(bar, h('div', { class: 'columns' }, side, main))
  return main
}

function list(): HTMLElement {
  const rows = threads.map((thread: Thread) => {
    const { from, sentAt, lines } = messageAt(thread)
    return h(
      'tr',
      { class: 'zA', role: 'row', 'data-thread': thread.id },
      h('td', { class: 'yX' }, from.name),
      h('td', { class: 'a4W' }, h('b', {}, thread.subject), ` – ${lines.join(' ')}`),
      h('td', { class: 'xW' }, dateText(sentAt, language)),
    )
  })
  const table = h('table', { class: 'F cf zt', role: 'grid' }, h('tbody', {}, ...rows))
  onPress(table, 'tr', (row) => {
    location.hash = `inbox/${row.dataset.thread}`
  })
  return table
}

function show(main: HTMLElement): ReturnType<typeof renderThread> | null {
  const id = location.hash.split('/')[1]
  if (!id) {
    main.replaceChildren(list())
    return null
  }
  const view = renderThread(threadById(id), signature, index)
  main.replaceChildren(view.element)
  return view
}

function listenForShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof HTMLElement &&
      (event.target.isContentEditable || event.target.matches('input, textarea, select'))
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !/^[a-z#/!?]$/.test(event.key)) return
    window.practice.shortcuts.push(event.key)
    if (event.key === 'c') openDocked(fresh()).focus()
    if (event.key === 'u') location.hash = 'inbox'
    if (event.key === 'r') document.querySelector<HTMLElement>('.amn .bkH')?.focus()
  })
}

function start(): void {
  document.querySelector('.loading')?.remove()
  document.documentElement.lang = language
  document.title = words.inbox
  listenForShortcuts()
  if (parameters.get('view') === 'cm') {
    document.body.className = 'xE xp'
    openAlone(fresh()).focus()
    return
  }
  document.body.className = 'aAU'
  const main = shell()
  if (index !== undefined || (variant && /^(inline|inline-all|forward)$/.test(variant))) {
    history.replaceState(null, '', `#inbox/${threadById(parameters.get('thread')).id}`)
  }
  const view = show(main)
  window.addEventListener('hashchange', () => show(main))
  if (variant === 'inline') view?.reply('reply').focus()
  else if (variant === 'inline-all') view?.reply('reply-all').focus()
  else if (variant === 'forward') view?.reply('forward', [raviAddress]).focus()
  else if (variant === 'several') {
    openDocked(fresh())
    openDocked(fresh()).focus()
  } else if (variant)
    openDocked(fresh(), variant === 'full' ? 'full' : variant === 'minimised' ? 'minimised' : 'docked').focus()
}

startLog()
// The real page shows a loading screen first, with no role=main and an unmarked body.
document.body.append(h('div', { class: 'loading' }, '…'))
setTimeout(start, 60)
