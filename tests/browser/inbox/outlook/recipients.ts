import { h } from '../dom'
import { words } from '../words'
import { on } from './events'

/** A row of recipient pills: an editable without `aria-multiline`; the page shows names, the addresses stay in memory. */
export class Recipients {
  readonly row: HTMLElement
  private readonly field: HTMLElement
  private readonly addresses = new WeakMap<Element, string>()

  constructor(id: string, label: string, people: readonly string[]) {
    this.field = h('div', { role: 'textbox', id, class: 'EditorClass', contenteditable: 'true', 'aria-label': label })
    this.row = h('div', { class: 'recipients' }, h('button', { type: 'button', class: 'ms-Button' }, label), this.field)
    for (const person of people) this.add(person)
    on(this.field, 'focusout', () => this.settle())
    on(this.field, 'keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing || event.ctrlKey || event.metaKey) return
      if (![',', ';', 'Enter'].includes(event.key)) return
      event.preventDefault()
      this.settle()
    })
  }

  /** Everybody in the row, by address. */
  list(): string[] {
    return [...this.field.querySelectorAll('._Entity')].map((pill) => this.addresses.get(pill) ?? '')
  }

  /** Turns what is typed into a pill. */
  settle(): void {
    for (const node of [...this.field.childNodes]) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : ''
      if (!text.includes('@')) continue
      node.remove()
      this.add(text)
    }
  }

  focus(): void {
    this.field.focus()
  }

  private add(person: string): void {
    const [, name, address = ''] = /^(?:(.*?)\s*<)?([^\s<>]+)>?$/.exec(person.trim()) ?? []
    const remove = h('button', { type: 'button', 'aria-label': words.discard, tabindex: '-1' }, '×')
    const pill = h(
      'span',
      {
        contenteditable: 'false',
        class: '_Entity _EType_pill _EReadonly_1',
        'data-lpc-hover-target-id': `p${this.list().length}`,
      },
      h('span', { class: 'textContainer-241' }, name || address),
      remove,
    )
    this.addresses.set(pill, address)
    on(remove, 'click', () => pill.remove())
    this.field.append(pill)
  }
}
