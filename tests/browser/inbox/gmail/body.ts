import { h } from '../dom'
import { dateText, type Message, me, signature } from '../threads'
import { language, words } from '../words'

/** The attribution line and the quoted mail, as Gmail puts them below a reply. */
export function quote(message: Message): HTMLElement {
  const { name, address } = message.from
  const [before = '', after = ''] = words
    .wrote(dateText(message.sentAt, language), name, `|${address}|`)
    .split(`|${address}|`)
  return h(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    h(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      before,
      h('a', { href: `mailto:${address}` }, address),
      after,
      h('br'),
    ),
    h(
      'blockquote',
      {
        class: 'gmail_quote',
        style: 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex',
      },
      h('div', { dir: 'ltr' }, ...lines(message)),
    ),
  )
}

/** A forwarded mail: the same container, without a blockquote. */
export function forwarded(message: Message, subject: string): HTMLElement {
  const { name, address } = message.from
  return h(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    h(
      'div',
      { dir: 'ltr', class: 'gmail_attr' },
      words.forwarded,
      h('br'),
      `${words.from} `,
      h('b', { class: 'gmail_sendername', dir: 'auto' }, name),
      h('span', { dir: 'auto' }, ` <${address}>`),
      h('br'),
      `${words.date} ${dateText(message.sentAt, language)}`,
      h('br'),
      `${words.subject}: ${subject}`,
      h('br'),
    ),
    h('br'),
    h('div', { dir: 'ltr' }, ...lines(message)),
  )
}

/** A message's lines as blocks, a blank line between paragraphs. */
export function lines(message: Message): HTMLElement[] {
  return message.lines.flatMap((line, index) => {
    const block = h('div', {}, line)
    return index === 0 ? [block] : [h('div', {}, h('br')), block]
  })
}

/** What a fresh draft holds: one `br`, or room to type in above the signature. */
export function freshBody(withSignature: boolean): Node[] {
  if (!withSignature) return [h('br')]
  return [
    h('br'),
    h('br'),
    h('span', { class: 'gmail_signature_prefix' }, '-- '),
    h('br'),
    h(
      'div',
      { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
      h('div', { dir: 'ltr' }, ...signature.flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]))),
    ),
  ]
}

/** The same in plain text mode. */
export function freshText(withSignature: boolean): string {
  return withSignature ? `\n\n-- \n${signature.join('\n')}` : ''
}

/** Quoted lines as plain text. */
export function quoteText(message: Message): string {
  const { name, address } = message.from
  const quoted = message.lines.map((line) => `> ${line}`).join('\n>\n')
  return `\n\n${words.wrote(dateText(message.sentAt, language), name, address)}\n\n${quoted}`
}

/** Whom an answer goes to. */
export function answerTo(message: Message, all: boolean): readonly string[] {
  const others = message.to.filter((person) => person !== me).map((person) => `${person.name} <${person.address}>`)
  if (message.from === me) return others
  const sender = `${message.from.name} <${message.from.address}>`
  return all ? [sender, ...others] : [sender]
}
