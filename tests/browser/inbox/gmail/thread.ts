import { h, nest } from '../dom'
import { onPress } from '../press'
import { dateText, type Message, me, messageAt, type Thread, timeText } from '../threads'
import { language, words } from '../words'
import { lines, quote } from './body'
import { Compose, type Kind, legacyId, messageId, type Start, threadId } from './compose'
import { openDocked } from './places'
import { showToast } from './toast'

/** A conversation as Gmail shows it, the last message unfolded and the one with index `also`, with their reply boxes. */
export function renderThread(
  thread: Thread,
  signature: boolean,
  also: number | undefined,
): { element: HTMLElement; reply(kind: Kind, to?: readonly string[]): Compose } {
  const last = thread.messages.length - 1
  const boxes = thread.messages.map(() => h('div', { class: 'ip iq' }))
  const list = h('div', { class: 'nH', role: 'list' })
  const show = (index: number): HTMLElement => opened(thread, messageAt(thread, index), index, boxes[index] ?? h('div'))
  thread.messages.forEach((message, index) => {
    list.append(index === last || index === also ? show(index) : collapsed(thread, message, index))
  })
  onPress(list, '.kv', (row) => row.replaceWith(show([...list.children].indexOf(row))))

  function open(start: Start): Compose {
    const index = start.index ?? last
    const box = boxes[index]
    const compose = new Compose(start, {
      inline: true,
      onSent(sentCompose, sent, again) {
        showToast(sent, sentCompose, () => {
          close(index, sentCompose)
          open(again).focus()
        })
        // The form stays until the mail is gone.
        setTimeout(() => close(index, sentCompose), 600)
      },
      onDiscard: (discarded) => close(index, discarded),
      onPopOut(moved, again) {
        close(index, moved)
        openDocked(again).focus()
      },
    })
    box?.classList.add('adB')
    box?.replaceChildren(h('div', {}, compose.parts.frame))
    return compose
  }
  function close(index: number, compose: Compose): void {
    const box = boxes[index]
    if (!box?.contains(compose.parts.frame)) return
    box.classList.remove('adB')
    box.replaceChildren(...(index === last ? [replyBar()] : []))
  }

  boxes[last]?.append(replyBar())
  onPress(list, '.ams', (button) => open({ kind: kindOf(button), thread, signature }).focus())
  onPress(list, '.answer', (button) => {
    const index = [...list.children].findIndex((row) => row.contains(button))
    open({ kind: 'reply', thread, index, signature }).focus()
  })

  const subject = h(
    'h2',
    { class: 'hP', 'data-thread-perm-id': threadId(thread), 'data-legacy-thread-id': legacyId(thread) },
    thread.subject,
  )
  const element = nest('div.nH.g.id > div.a98.iY > div.nH.aHU > div.nH.hx', h('div', { class: 'ha' }, subject), list)
  return { element, reply: (kind, to) => open({ kind, thread, index: also, signature, ...(to ? { to } : {}) }) }
}

function kindOf(button: HTMLElement): Kind {
  if (button.classList.contains('bkI')) return 'reply-all'
  return button.classList.contains('bkG') ? 'forward' : 'reply'
}

function replyBar(): HTMLElement {
  const button = (token: string, label: string) =>
    h('span', { class: `ams ${token}`, role: 'link', tabindex: '0' }, label)
  return nest('div.amn', button('bkH', words.reply), button('bkI', words.replyAll), button('bkG', words.forward))
}

function collapsed(thread: Thread, message: Message, index: number): HTMLElement {
  const inner = h(
    'div',
    {
      class: 'adf',
      'data-message-id': `#${messageId(thread, index)}`,
      'data-legacy-message-id': legacyId(thread, index),
    },
    sender(message),
    h('span', { class: 'iA g6' }, message.lines.join(' ')),
  )
  return h('div', { class: 'kv', role: 'listitem', 'aria-expanded': 'false', tabindex: '-1' }, inner)
}

function opened(thread: Thread, message: Message, index: number, box: HTMLElement): HTMLElement {
  const body = h('div', { class: 'a3s aiL' }, h('div', { dir: 'ltr' }, ...lines(message)))
  const earlier = thread.messages[index - 1]
  if (earlier) {
    const trimmed = h('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': words.showTrimmed }, '•••')
    const history = h('div', { class: 'adL' }, quote(earlier))
    history.hidden = true
    body.append(nest('div.yj6qo.ajU', trimmed), history)
    onPress(body, '.ajR', () => {
      history.hidden = !history.hidden
    })
  }
  const date = dateText(message.sentAt, language)
  const answer = h(
    'div',
    { class: 'answer J-Z-I', role: 'button', tabindex: '0', 'aria-label': words.reply, 'data-tooltip': words.reply },
    '↩',
  )
  const header = h(
    'table',
    { class: 'cf gJ' },
    h(
      'tbody',
      {},
      h(
        'tr',
        { class: 'acZ' },
        h('td', { class: 'gF gK' }, h('h3', { class: 'iw' }, sender(message))),
        h('td', { class: 'gH' }, h('span', { class: 'g3', title: date }, timeText(message.sentAt, language)), answer),
      ),
      h('tr', { class: 'acZ xD' }, h('td', {}, recipients(message))),
    ),
  )
  const mail = h(
    'div',
    {
      class: 'adn ads',
      'data-message-id': `#${messageId(thread, index)}`,
      'data-legacy-message-id': legacyId(thread, index),
    },
    h('div', { class: 'aju' }, h('span', { class: 'ajn avatar' }, message.from.name.slice(0, 1))),
    h('div', { class: 'gs' }, nest('div.gE.iv.gt', header), h('div', { class: 'ii gt' }, body)),
  )
  return h(
    'div',
    { class: 'h7 ie nH oy8Mbf', role: 'listitem', 'aria-expanded': 'true', tabindex: '-1' },
    nest('div.Bk > div.G3.G2 > div > div', mail, nest('div.gA.gt.acV > div.gB.xu', box)),
  )
}

function sender({ from }: Message): HTMLElement {
  return h('span', { email: from.address, name: from.name, 'data-hovercard-id': from.address, class: 'gD' }, from.name)
}

function recipients({ to }: Message): HTMLElement {
  const people = to.map((person) =>
    h(
      'span',
      { email: person.address, name: person === me ? 'me' : person.name, class: 'g2' },
      person === me ? 'me' : person.name,
    ),
  )
  return h(
    'span',
    { class: 'hb' },
    `${words.to} `,
    ...people.flatMap((person, index) => (index === 0 ? [person] : [', ', person])),
  )
}
