import { h, nest } from '../dom'
import { words } from '../words'

interface Chip {
  readonly name: string
  readonly address: string
}

function parse(text: string): Chip | null {
  const [, name, address] = /^\s*(?:(.*?)\s*<)?([^\s<>]+@[^\s<>]+?)>?\s*$/.exec(text) ?? []
  return address ? { name: name || address, address } : null
}

/** The rows of recipient chips, as they are since 2021, with an extra level in inline replies. */
export class Recipients {
  readonly table: HTMLElement
  /** The summary shown instead of the rows while an inline reply is not being addressed. */
  readonly summary: HTMLElement
  private readonly rows = new Map<'to' | 'cc', { list: HTMLElement; input: HTMLInputElement }>()

  constructor(inline: boolean, to: readonly string[], replyIcon: string | null) {
    const body = h('tbody', { class: 'bze' }, this.row('to', inline), this.row('cc', inline))
    this.table = h('div', { class: 'fX aXjCH' }, h('table', { class: 'GS' }, body))
    this.summary = h(
      'div',
      { class: 'aoD hl', tabindex: '1' },
      h(
        'div',
        { class: 'J-JN-M-I J-J5-Ji Un', role: 'button', tabindex: '1', 'aria-haspopup': 'true' },
        nest('div.J-J5-Ji.J-JN-M-I-Jm', h('img', { class: replyIcon ?? '', alt: '' })),
      ),
      h('div', { class: 'oL aDm az9' }),
    )
    this.summary.hidden = !inline
    this.table.style.display = inline ? 'none' : ''
    this.summary.addEventListener('focus', () => this.open())
    this.summary.addEventListener('click', () => this.open())
    for (const text of to) this.add('to', text)
  }

  /** Every address, without what is still being typed. */
  addresses(): string[] {
    return [...this.rows.values()].flatMap(({ list }) =>
      [...list.querySelectorAll<HTMLElement>('[role=option]')].map((chip) => chip.dataset.hovercardId ?? ''),
    )
  }

  /** Everybody, as `Name <address>`, for a draft that moves. */
  people(): string[] {
    return [...this.rows.values()].flatMap(({ list }) =>
      [...list.querySelectorAll<HTMLElement>('[role=option]')].map(
        ({ dataset }) => `${dataset.name} <${dataset.hovercardId}>`,
      ),
    )
  }

  focus(): void {
    this.rows.get('to')?.input.focus()
  }

  /** Turns what is typed into a chip, as leaving the field does. */
  settle(): void {
    for (const [field, { input }] of this.rows) {
      if (this.add(field, input.value)) input.value = ''
    }
  }

  private open(): void {
    this.summary.hidden = true
    this.table.style.display = ''
    this.focus()
  }

  private add(field: 'to' | 'cc', text: string): boolean {
    const chip = parse(text)
    const row = this.rows.get(field)
    if (!chip || !row) return false
    const remove = h('div', { class: 'afX', role: 'button', 'aria-label': `${words.discard}: ${chip.name}` }, '×')
    const option = h(
      'div',
      { class: 'afV', role: 'option', 'data-name': chip.name, 'data-hovercard-id': chip.address },
      h('span', {}, chip.name),
      remove,
    )
    const holder = h('div', {}, h('div', {}, option))
    remove.addEventListener('click', () => {
      holder.remove()
      this.summarise()
    })
    row.list.append(holder)
    this.summarise()
    return true
  }

  private summarise(): void {
    const chips = [...(this.rows.get('to')?.list.querySelectorAll<HTMLElement>('[role=option]') ?? [])]
    this.summary.querySelector('.az9')?.replaceChildren(
      ...chips.flatMap((chip, index) => {
        const address = chip.dataset.hovercardId ?? ''
        const person = h('span', { email: address, 'data-hovercard-id': address }, chip.dataset.name ?? '')
        return index === 0 ? [person] : [', ', person]
      }),
    )
  }

  private row(field: 'to' | 'cc', inline: boolean): HTMLElement {
    const list = h('div', { role: 'listbox', class: 'chips' })
    const input = h('input', {
      class: 'agP aFw',
      'peoplekit-id': 'q1',
      autocomplete: 'off',
      spellcheck: 'false',
      type: 'text',
      role: 'combobox',
      'aria-label': field === 'to' ? words.to : words.cc,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      size: '0',
    })
    this.rows.set(field, { list, input })
    const settle = () => this.settle()
    input.addEventListener('blur', settle)
    input.addEventListener('keydown', (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || (event.key !== 'Enter' && event.key !== ',')) return
      event.preventDefault()
      this.settle()
    })
    const field1 = h('div', { class: 'anm', name: field }, nest('div > div > div > div', list), input)
    return h(
      'tr',
      { class: 'bzf' },
      h(
        'td',
        { class: 'eV' },
        h('span', { class: 'label' }, field === 'to' ? words.to : words.cc),
        nest('div > div', inline ? nest('div.aUy', field1) : field1),
      ),
    )
  }
}
