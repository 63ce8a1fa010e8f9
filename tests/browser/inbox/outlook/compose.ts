import { h } from '../dom'
import { noteSaved, noteSent, type Sent } from '../log'
import type { Message, Thread } from '../threads'
import { me } from '../threads'
import { words } from '../words'
import { freshBody } from './body'
import { type DraftEditor, startEditor } from './editor'
import { on, onCapture } from './events'
import { composeMarkup, type Parts } from './markup'
import { openDialog, openMenu, openScheduleDialog } from './menus'
import { Recipients } from './recipients'

export type Kind = 'new' | 'reply' | 'reply-all' | 'forward'

/** How a draft starts, and what is carried along when it moves to another window or is brought back. */
export interface Start {
  readonly kind: Kind
  readonly thread: Thread | null
  readonly message: Message | null
  readonly signature: boolean
  readonly to?: readonly string[]
  readonly subject?: string
  readonly content?: readonly Node[]
}

/** What the place a compose sits in does for it. */
export interface Place {
  readonly inline: boolean
  onSent(compose: Compose, sent: Sent, again: Start): void
  onDiscard(compose: Compose): void
  /** Null where the compose already is in a window of its own. */
  onPopOut: ((compose: Compose, moved: Start) => void) | null
}

let count = 0
const saveDelay = 2000

/** One open draft. Call `mount` once its root is in the document it is to live in. */
export class Compose {
  readonly id = count++
  readonly parts: Parts
  private readonly to: Recipients
  private readonly cc: Recipients
  private editor: DraftEditor | null = null
  private saveTimer: ReturnType<typeof setTimeout> | undefined
  private isSent = false

  constructor(
    private readonly start: Start,
    private readonly place: Place,
  ) {
    this.to = new Recipients(`${this.id}_TO`, words.to, start.to ?? addressees(start))
    this.cc = new Recipients(`${this.id}_CC`, words.cc, [])
    const subject = start.subject ?? subjectOf(start)
    this.parts = composeMarkup(this.id, !place.inline, subject, [this.to.row, this.cc.row])
    if (!place.onPopOut) this.parts.popOut.remove()
  }

  mount(): void {
    const { start } = this
    const quoted = start.kind === 'new' ? null : start.message
    const content = start.content ?? freshBody(start.signature, quoted, start.thread?.subject ?? '')
    this.editor = startEditor(this.parts.editor, content, () => this.noteChange())
    this.listen()
  }

  focus(): void {
    if (this.to.list().length === 0) {
      this.to.focus()
      return
    }
    const { editor } = this.parts
    editor.focus()
    // The caret waits above the signature and the older mail.
    editor.ownerDocument
      .getSelection()
      ?.setBaseAndExtent(editor.firstChild ?? editor, 0, editor.firstChild ?? editor, 0)
  }

  /** Asks to send, as Send, its menu and the keys all do. */
  send(way: Sent['way']): void {
    if (this.isSent) window.practice.errors.push(`compose ${this.id} was sent again, by ${way}`)
    for (const row of [this.to, this.cc]) row.settle()
    const target = this.parts.root.ownerDocument
    const to = [...this.to.list(), ...this.cc.list()]
    if (to.length === 0) {
      openDialog(
        target,
        words.noRecipient,
        this.closing(words.ok, target, () => undefined),
      )
      return
    }
    const go = () => (way === 'schedule' ? openScheduleDialog(target, () => this.leave(way, to)) : this.leave(way, to))
    if (!this.place.inline && this.parts.subject.value.trim() === '') {
      const ok = this.closing(words.ok, target, go)
      ok.id = 'ok-1'
      openDialog(
        target,
        words.noSubject,
        ok,
        this.closing(words.cancel, target, () => undefined),
      )
    } else go()
  }

  private leave(way: Sent['way'], to: readonly string[]): void {
    clearTimeout(this.saveTimer)
    const { editor, subject } = this.parts
    const sent: Sent = {
      way,
      html: editor.innerHTML,
      text: editor.innerText,
      model: this.editor?.modelText() ?? '',
      to,
      subject: subject.value,
      thread: this.start.thread?.id ?? null,
      compose: String(this.id),
      at: Date.now(),
      undone: false,
    }
    noteSent(sent)
    if (this.isSent) return
    this.isSent = true
    const again = this.carried()
    this.editor?.dispose()
    this.place.onSent(this, sent, again)
  }

  private carried(): Start {
    const content = [...this.parts.editor.childNodes].map((node) => node.cloneNode(true))
    return { ...this.start, to: this.to.list(), subject: this.parts.subject.value, content }
  }

  private listen(): void {
    const { root, send, menu, discard, popOut } = this.parts
    on(send, 'click', () => this.send('button'))
    on(menu, 'click', () =>
      openMenu(menu, [
        { label: words.send, icon: '➤', action: () => this.send('button') },
        { label: words.scheduleSend, icon: '🕑', action: () => this.send('schedule') },
      ]),
    )
    on(discard, 'click', () => this.place.onDiscard(this))
    on(popOut, 'click', () => {
      const moved = this.carried()
      clearTimeout(this.saveTimer)
      this.editor?.dispose()
      this.place.onPopOut?.(this, moved)
    })
    onCapture(root, 'keydown', (event) => {
      if (!('key' in event)) return
      const { key, code, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent
      const isSend = ((ctrlKey || metaKey) && key === 'Enter') || (altKey && !ctrlKey && code === 'KeyS')
      if (!isSend || isComposing) return
      event.preventDefault()
      event.stopPropagation()
      this.send('keyboard')
    })
  }

  private noteChange(): void {
    clearTimeout(this.saveTimer)
    this.saveTimer = setTimeout(() => {
      noteSaved({ compose: String(this.id), html: this.parts.editor.innerHTML, at: Date.now() })
    }, saveDelay)
  }

  private closing(label: string, target: Document, action: () => void): HTMLButtonElement {
    const button = h('button', { type: 'button', class: 'fui-Button primary' }, label)
    on(button, 'click', () => {
      button.closest('[data-portal-node]')?.remove()
      target.defaultView?.focus()
      action()
    })
    return button
  }
}

function addressees({ kind, message }: Start): readonly string[] {
  if (!message || (kind !== 'reply' && kind !== 'reply-all')) return []
  const others = message.to.filter((person) => person !== me)
  const people = kind === 'reply-all' ? [message.from, ...others] : [message.from]
  return people.map((person) => `${person.name} <${person.address}>`)
}

function subjectOf({ kind, thread }: Start): string {
  if (!thread || kind === 'new') return ''
  return `${kind === 'forward' ? 'Fw' : 'Re'}: ${thread.subject}`
}
