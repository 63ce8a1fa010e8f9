import { h, nest } from '../dom'
import { dateText, type Message, me, signature } from '../threads'
import { language, words } from '../words'

const font = 'font-family: Aptos, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);'

/** A line of the writer's own. */
function line(text = ''): HTMLElement {
  return h('div', { class: 'elementToProof', style: font }, text || h('br'))
}

/** What a draft starts with: room to type in, the signature, and for answers the older mail to the very end. */
export function freshBody(withSignature: boolean, quoted: Message | null, subject: string): HTMLElement[] {
  const own = withSignature
    ? [line(), line(), h('div', { id: 'Signature' }, ...signature.map((text) => line(text)))]
    : [line()]
  return quoted ? [...own, ...older(quoted, subject)] : own
}

function older(message: Message, subject: string): HTMLElement[] {
  const people = message.to.map((person) => `${person.name} <${person.address}>`).join('; ')
  const fields: readonly (readonly [string, string])[] = [
    [words.from, `${message.from.name} <${message.from.address}>`],
    [words.date, dateText(message.sentAt, language)],
    [`${words.to}:`, people || me.address],
    [`${words.subject}:`, subject],
  ]
  const header = nest('font', ...fields.flatMap(([label, value]) => [h('b', {}, label), ` ${value}`, h('br')]))
  header.setAttribute('face', 'Calibri, sans-serif')
  header.setAttribute('style', 'font-size: 11pt; color: rgb(0, 0, 0);')
  return [
    h('div', { id: 'appendonsend' }),
    h('hr', { tabindex: '-1', style: 'display:inline-block; width:98%' }),
    h('div', { id: 'divRplyFwdMsg', dir: 'ltr' }, header, h('div', {}, '\u00a0')),
    ...message.lines.map((text) => h('div', { class: 'x_elementToProof' }, text)),
  ]
}
