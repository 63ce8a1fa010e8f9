import { h } from '../dom'
import { words } from '../words'

export interface Parts {
  /** `docking_InitVisiblePart_<n>`, what all kinds of compose have in common. */
  readonly root: HTMLElement
  readonly editor: HTMLDivElement
  readonly subject: HTMLInputElement
  readonly send: HTMLButtonElement
  readonly menu: HTMLButtonElement
  readonly discard: HTMLButtonElement
  readonly popOut: HTMLButtonElement
}

let lastReactId = 0

/** Ids of Fluent's controls change on every mount. */
function reactId(): string {
  lastReactId += 1
  return `r${(lastReactId * 37 + 700).toString(36)}`
}

/** The split button that is all over Outlook; only its wrapper tells Send from the others. */
export function splitButton(
  label: string,
  title: string,
  menuLabel: string,
): readonly [HTMLElement, HTMLButtonElement, HTMLButtonElement] {
  const id = `splitButton-${reactId()}`
  const primary = h(
    'button',
    {
      type: 'button',
      id: `${id}__primaryActionButton`,
      class: 'fui-Button ms-Button fui-SplitButton__primaryActionButton',
      'aria-label': label,
      title,
    },
    label,
  )
  const menu = h(
    'button',
    {
      type: 'button',
      id: `${id}__menuButton`,
      class: 'fui-Button fui-MenuButton fui-SplitButton__menuButton',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-label': menuLabel,
    },
    '▾',
  )
  return [h('div', { role: 'group', class: 'fui-SplitButton' }, primary, menu), primary, menu]
}

/** One compose with the ids, roles and nesting Outlook on the web has in 2026; hashed class names are made up. */
export function composeMarkup(
  n: number,
  hasSubject: boolean,
  subjectText: string,
  rows: readonly HTMLElement[],
): Parts {
  const [sendGroup, send, menu] = splitButton(words.send, `${words.send} (Ctrl+Enter)`, words.moreSendOptions)
  const discard = h(
    'button',
    { type: 'button', id: 'discardCompose', class: 'fui-Button', 'aria-label': words.discard },
    '🗑',
  )
  const popOut = h(
    'button',
    { type: 'button', class: 'fui-Button popout', 'aria-label': words.popOut, title: words.popOut },
    '⧉',
  )
  const subject = h('input', {
    type: 'text',
    id: `MSG_AAMkAC${n}_SUBJECT`,
    class: 'fui-Input__input',
    autocomplete: 'off',
    maxlength: '255',
    placeholder: words.subject,
    'aria-label': words.subject,
  })
  subject.value = subjectText
  const subjectRow = h('div', { class: 'subject' }, h('span', {}, subject))
  const editor = h('div', {
    tabindex: '0',
    dir: 'ltr',
    class: 'kQ3wz p7Rta vLm2e DziEn',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.messageBody,
    contenteditable: 'true',
    textprediction: 'false',
    spellcheck: 'true',
    style: 'user-select: text;',
  })
  const docking = h('div', { id: `docking_DockingTriggerPart_${n}` }, h('div', { id: `editorParent_${n}` }, editor))
  const sendRow = h(
    'div',
    { class: 'sendrow' },
    h('div', {}, h('div', { 'data-testid': 'ComposeSendButton' }, h('span', {}, sendGroup))),
    discard,
    popOut,
  )
  const root = h(
    'div',
    { id: `docking_InitVisiblePart_${n}` },
    h('div', {}, sendRow, h('div', {}, ...rows), ...(hasSubject ? [subjectRow] : []), docking),
  )
  return { root, editor, subject, send, menu, discard, popOut }
}
