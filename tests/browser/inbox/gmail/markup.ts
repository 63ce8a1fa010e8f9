import { h, hint, nest } from '../dom'
import { me } from '../threads'
import { words } from '../words'
import type { Recipients } from './recipients'

/** The parts of one compose that its behaviour needs. */
export interface Parts {
  /** `.M9`, the node that moves between docked, full screen and inline. */
  readonly frame: HTMLElement
  readonly editable: HTMLElement
  readonly richBox: HTMLElement
  readonly plainBox: HTMLElement
  readonly textarea: HTMLTextAreaElement
  readonly subject: HTMLInputElement
  readonly form: HTMLFormElement
  readonly trimmed: HTMLElement
  readonly sendRow: HTMLElement
}

interface Options {
  readonly id: number
  readonly inline: boolean
  readonly recipients: Recipients
  readonly hidden: Readonly<Record<string, string>>
  readonly subject: string
  readonly hasQuote: boolean
}

/** Builds a compose with the nesting, classes and attributes Gmail has in 2026. */
export function composeMarkup({ id, inline, recipients, hidden, subject, hasQuote }: Options): Parts {
  const subjectBox = h('input', {
    name: 'subjectbox',
    class: 'aoT',
    autocomplete: 'off',
    spellcheck: 'true',
    tabindex: '1',
    placeholder: words.subject,
    'aria-label': words.subject,
  })
  subjectBox.value = subject
  const editable = h('div', {
    class: `Am aiL ${inline ? 'aO9 ' : ''}Al editable LW-avf tS-tW tS-tY`,
    hidefocus: 'true',
    'aria-label': words.messageBody,
    g_editable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '1',
    spellcheck: 'false',
    itacorner: '6,7:1,1,0,0',
    writingsuggestions: 'false',
    style: `direction: ltr; min-height: ${inline ? 85 : 226}px;`,
  })
  const textarea = h('textarea', { class: 'Ak aXjCH', tabindex: '1', form: 'nosend', 'aria-label': words.messageBody })
  const plainBox = h('div', { class: 'Ar As', style: 'display: none;' }, textarea)
  const richBox = h(
    'div',
    { class: 'Ar Au Ao', style: 'display: block;' },
    h('div', { class: 'aO7' }, editable),
    h('div', { class: 'n0NzRc', 'aria-hidden': 'true' }),
  )
  const trimmed = h(
    'div',
    { class: 'ajR', role: 'button', tabindex: '1', 'data-tooltip': words.showTrimmed, 'aria-label': words.showTrimmed },
    h('div', { class: 'uC' }, '•••'),
  )
  trimmed.hidden = !hasQuote

  const hiddenFields = Object.entries(hidden).map(([name, value]) => h('input', { type: 'hidden', name, value }))
  const subjectRow = h('div', { class: 'aoD az6' }, subjectBox)
  if (inline) subjectRow.style.display = 'none'
  const form = h(
    'form',
    { class: 'bAs', method: 'POST', enctype: 'multipart/form-data' },
    recipients.summary,
    ...(inline
      ? [
          h(
            'div',
            {
              class: 'pop-out J-Z-I',
              role: 'button',
              tabindex: '1',
              'aria-label': words.popOut,
              'data-tooltip': words.popOut,
            },
            '⧉',
          ),
        ]
      : []),
    h(
      'div',
      {},
      h('table', { role: 'presentation' }, h('tbody', {}, h('tr', {}, h('td', { class: 'Iy' }, recipients.table)))),
    ),
    subjectRow,
    ...hiddenFields,
  )
  form.addEventListener('submit', (event) => event.preventDefault())

  const page = h(
    'table',
    { class: 'cf An' },
    h(
      'tbody',
      {},
      h('tr', {}, h('td', { class: 'Aq' }), h('td', { class: 'Ap' }, plainBox, richBox), h('td', { class: 'Aq' })),
    ),
  )
  const sendRow = sendRowMarkup(inline)
  const scroller = inline
    ? nest('div.GP > div.qz.aXjCH > div.et', page, trimmed)
    : nest('div.GP > div.qz.aXjCH > div.et', h('div', { class: 'ZyRVue' }, page), trimmed)
  const content = h(
    'table',
    { class: 'iN' },
    h(
      'tbody',
      {},
      h('tr', {}, h('td', { class: 'GQ' }, scroller)),
      h('tr', {}, h('td', { class: 'HE' }, nest('div.aDg > div.aDj > div.aDh', toolbarMarkup(sendRow)))),
    ),
  )
  const region = h(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': id, 'aria-label': words.newMessage, tabindex: '-1' },
    h(
      'table',
      { class: inline ? 'aoP HM' : 'aoP aoC' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          ...(inline ? [h('td', { class: 'aoY' }, h('span', { class: 'ajn avatar' }, me.name.slice(0, 1)))] : []),
          h('td', { class: 'I5' }, form, content),
        ),
      ),
    ),
  )
  const frame = h('div', { class: 'M9' }, region)
  return { frame, editable, richBox, plainBox, textarea, subject: subjectBox, form, trimmed, sendRow }
}

function toolbarMarkup(sendRow: HTMLElement): HTMLElement {
  return h('table', { class: 'IZ', role: 'group' }, h('tbody', {}, sendRow))
}

function command(name: string, label: string, face: string): HTMLElement {
  const attributes = {
    class: 'wG J-Z-I',
    command: name,
    role: 'button',
    tabindex: '1',
    'aria-label': label,
    'data-tooltip': label,
  }
  return h('div', attributes, face)
}

/** The row with Send; Gmail builds it anew now and then, so nothing may hold on to its parts. */
export function sendRowMarkup(withArchive: boolean): HTMLElement {
  const sendLabel = hint(words.send, 'Ctrl-Enter')
  const archive = h(
    'div',
    {
      class: 'T-I J-J5-Ji Uo v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-label': words.sendAndArchive,
      'data-tooltip': words.sendAndArchive,
    },
    '🗃',
  )
  const send = h(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': sendLabel,
      'aria-label': sendLabel,
      'data-tooltip-delay': '800',
      jslog: '32601; u014N:xr6bB; 11:; 4:',
      style: 'user-select: none;',
    },
    words.send,
  )
  const arrow = h(
    'div',
    {
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-label': words.moreSendOptions,
      'data-tooltip': words.moreSendOptions,
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
    },
    '▾',
  )
  return h(
    'tr',
    { class: 'btC' },
    h(
      'td',
      { class: 'gU Up' },
      ...(withArchive ? [h('div', { class: 'J-J5-Ji' }, archive)] : []),
      h('div', { class: 'J-J5-Ji btA' }, h('div', { class: 'dC' }, send, arrow)),
    ),
    h(
      'td',
      { class: 'gU aX' },
      command('+undo', words.undo, '↶'),
      command('+bold', words.bold, 'B'),
      command('+italic', words.italic, 'I'),
    ),
    h('td', { class: 'gU draft-state' }),
    h(
      'td',
      { class: 'gU az5' },
      h(
        'div',
        {
          class: 'plain-text J-Z-I',
          role: 'button',
          tabindex: '1',
          'aria-label': words.plainText,
          'data-tooltip': words.plainText,
        },
        'T',
      ),
      h(
        'div',
        {
          class: 'oh J-Z-I J-J5-Ji T-I-ax7',
          role: 'button',
          tabindex: '1',
          'aria-label': words.discard,
          'data-tooltip': hint(words.discard, 'Ctrl-Shift-D'),
        },
        '🗑',
      ),
    ),
  )
}
