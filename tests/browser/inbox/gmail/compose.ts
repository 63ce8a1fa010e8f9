import { h } from '../dom'
import { noteSaved, noteSent, type Sent } from '../log'
import { onPress } from '../press'
import { type Message, me, messageAt, type Thread } from '../threads'
import { words } from '../words'
import { answerTo, forwarded, freshBody, freshText, quote, quoteText } from './body'
import { composeMarkup, type Parts, sendRowMarkup } from './markup'
import { Recipients } from './recipients'
import { openDialog, openScheduleDialog, openSendMenu } from './schedule'

export type Kind = 'new' | 'reply' | 'reply-all' | 'forward'

/** How a draft starts; what "Undo" after sending hands back. */
export interface Start {
  readonly kind: Kind
  readonly thread: Thread | null
  /** Which message of the thread is answered; the last one where not given. */
  readonly index?: number | undefined
  readonly signature: boolean
  readonly to?: readonly string[]
  readonly subject?: string
  readonly plain?: boolean
  /** A draft that is brought back or moved: its nodes, or its plain text. */
  readonly content?: DocumentFragment | string
  /** Whether such a draft's quote is still folded. */
  readonly folded?: boolean
}

/** What the place a compose sits in does for it. */
export interface Place {
  readonly inline: boolean
  /** Called when the draft was sent: take the compose away, and offer to undo with `again`. */
  onSent(compose: Compose, sent: Sent, again: Start): void
  onDiscard(compose: Compose): void
  /** For a place that the draft can be taken out of. */
  onPopOut?(compose: Compose, moved: Start): void
}

let lastId = 0
const saveDelay = 2000
const replyIcons: Partial<Record<Kind, string>> = { reply: 'mL', 'reply-all': 'mK', forward: 'mI' }

/** One open draft, from the first key to Send. */
export class Compose {
  readonly id = ++lastId
  readonly parts: Parts
  private readonly recipients: Recipients
  private readonly withArchive: boolean
  private model = { html: '', text: '' }
  private saveTimer: ReturnType<typeof setTimeout> | undefined
  private plain = false
  private isSent = false

  constructor(
    private readonly start: Start,
    private readonly place: Place,
  ) {
    const { kind, thread } = start
    const incoming = messageOf(start)
    const isReply = kind === 'reply' || kind === 'reply-all'
    this.withArchive = isReply
    const to = start.to ?? (isReply && incoming ? answerTo(incoming, kind === 'reply-all') : [])
    this.recipients = new Recipients(place.inline, to, replyIcons[kind] ?? null)
    const subject = start.subject ?? subjectOf(kind, thread)
    this.parts = composeMarkup({
      id: this.id,
      inline: place.inline,
      recipients: this.recipients,
      subject,
      hasQuote: isReply && (start.folded ?? !start.content),
      hidden: {
        composeid: String(this.id),
        from: me.address,
        subject,
        draft: 'undefined',
        rt: thread && kind !== 'new' ? `#${threadId(thread)}` : `#thread-a:r${this.id}`,
        lts: thread && kind !== 'new' ? legacyId(thread) : '',
        rm: thread && kind !== 'new' ? `#${messageId(thread, start.index ?? thread.messages.length - 1)}` : '',
        ishtml: '1',
        body: '',
        uet: isReply && incoming ? new XMLSerializer().serializeToString(quote(incoming)) : '',
      },
    })
    this.fill(start)
    this.listen()
    if (start.plain) this.setPlain(true, typeof start.content === 'string' ? start.content : undefined)
    this.noteModel()
  }

  focus(): void {
    const { kind } = this.start
    if ((kind === 'new' || kind === 'forward') && this.recipients.addresses().length === 0) this.recipients.focus()
    else this.editor().focus()
  }

  /** Asks to send, as Send, its menu and the keys all do. */
  send(way: Sent['way']): void {
    if (this.isSent) window.practice.errors.push(`compose ${this.id} was sent again, by ${way}`)
    this.recipients.settle()
    const to = this.recipients.addresses()
    if (to.length === 0) {
      const ok = h('button', { type: 'button', name: 'ok' }, words.ok)
      const dialog = openDialog('alertdialog', words.noRecipient, h('div', { class: 'buttons' }, ok))
      ok.addEventListener('click', () => dialog.remove())
      ok.focus()
      return
    }
    if (way === 'schedule') openScheduleDialog(() => this.leave(way, to))
    else this.leave(way, to)
  }

  private leave(way: Sent['way'], to: readonly string[]): void {
    clearTimeout(this.saveTimer)
    const sent: Sent = {
      way,
      html: this.html(),
      text: this.text(),
      model: this.model.text,
      to,
      subject: this.parts.subject.value,
      thread: this.start.thread?.id ?? null,
      compose: String(this.id),
      at: Date.now(),
      undone: false,
    }
    noteSent(sent)
    if (this.isSent) return
    this.isSent = true
    this.place.onSent(this, sent, this.carried())
  }

  /** The draft as it stands, for another place. */
  private carried(): Start {
    const content = document.createDocumentFragment()
    content.append(...[...this.parts.editable.childNodes].map((node) => node.cloneNode(true)))
    return {
      ...this.start,
      to: this.recipients.people(),
      subject: this.parts.subject.value,
      plain: this.plain,
      content: this.plain ? this.parts.textarea.value : content,
    }
  }

  private editor(): HTMLElement {
    return this.plain ? this.parts.textarea : this.parts.editable
  }

  private html(): string {
    return this.plain ? this.parts.textarea.value : this.parts.editable.innerHTML
  }

  private text(): string {
    return this.plain ? this.parts.textarea.value : this.parts.editable.innerText
  }

  /** The page knows of a change only by the editor's own events. */
  private noteModel(): void {
    this.model = { html: this.html(), text: this.text() }
  }

  private fill(start: Start): void {
    const { kind, thread, signature, content } = start
    const { editable, trimmed } = this.parts
    if (content instanceof DocumentFragment) editable.append(content)
    else editable.append(...freshBody(signature))
    if (kind === 'forward' && thread && !content) {
      editable.append(h('br'), h('br'), forwarded(messageAt(thread, start.index), thread.subject))
    }
    onPress(trimmed.parentElement ?? trimmed, '.ajR', () => this.showTrimmed())
  }

  /** "…" puts the quoted mail into the editor, where it was not until now. */
  private showTrimmed(): void {
    const message = messageOf(this.start)
    if (!message) return
    this.parts.trimmed.hidden = true
    if (this.plain) this.parts.textarea.value += quoteText(message)
    else this.parts.editable.append(h('br'), quote(message))
    this.noteChange()
  }

  private listen(): void {
    const { frame, richBox, plainBox, subject } = this.parts
    for (const box of [richBox, plainBox]) box.addEventListener('input', () => this.noteChange())
    subject.addEventListener('input', () => this.noteChange())
    onPress(frame, '.dC > .aoO', () => this.send('button'))
    onPress(frame, '.Uo', () => this.send('archive'))
    onPress(frame, '.hG', (arrow) => openSendMenu(arrow, () => this.send('schedule')))
    onPress(frame, '.plain-text', () => this.setPlain(!this.plain))
    onPress(frame, '.oh', () => this.place.onDiscard(this))
    onPress(frame, '.pop-out', () => {
      clearTimeout(this.saveTimer)
      this.place.onPopOut?.(this, { ...this.carried(), folded: !this.parts.trimmed.hidden })
    })
    onPress(frame, '[command]', (button) => {
      document.execCommand((button.getAttribute('command') ?? '').slice(1))
    })
    frame.addEventListener('keydown', (event) => {
      const isSend = (event.ctrlKey || event.metaKey) && event.key === 'Enter' && !event.isComposing
      if (isSend) {
        event.preventDefault()
        this.send('keyboard')
      } else if (event.ctrlKey && event.shiftKey && event.key === 'D') {
        event.preventDefault()
        this.place.onDiscard(this)
      }
    })
    // Nothing typed in a compose reaches the single-key shortcuts.
    for (const type of ['keydown', 'keypress', 'keyup'])
      frame.addEventListener(type, (event) => event.stopPropagation())
  }

  private setPlain(plain: boolean, text?: string): void {
    if (plain === this.plain) return
    const { editable, textarea, richBox, plainBox, form, trimmed } = this.parts
    const isFresh = editable.innerText.trim() === '' || !this.saveTimer
    if (plain) textarea.value = text ?? (isFresh ? freshText(this.start.signature) : editable.innerText)
    else editable.replaceChildren(...textarea.value.split('\n').map((line) => h('div', {}, line || h('br'))))
    if (plain && !trimmed.hidden) this.showTrimmed()
    textarea.setSelectionRange(0, 0)
    this.plain = plain
    richBox.style.display = plain ? 'none' : 'block'
    plainBox.style.display = plain ? 'block' : 'none'
    setField(form, 'ishtml', plain ? '0' : '1')
    this.noteChange()
  }

  private noteChange(): void {
    this.noteModel()
    clearTimeout(this.saveTimer)
    this.saveTimer = setTimeout(() => this.save(), saveDelay)
  }

  private save(): void {
    noteSaved({ compose: String(this.id), html: this.model.html, at: Date.now() })
    setField(this.parts.form, 'draft', `#msg-a:r-70000000000000000${this.id}`)
    this.renderSendRow()
    const state = this.parts.frame.querySelector('.draft-state')
    if (state) state.textContent = words.draftSaved
  }

  /** Builds Send and its neighbours anew, unless one of them is in use. */
  private renderSendRow(): void {
    const row = this.parts.frame.querySelector('tr.btC')
    if (!row || row.contains(document.activeElement) || row.matches(':active') || document.querySelector('.asor'))
      return
    row.replaceWith(sendRowMarkup(this.withArchive))
  }
}

function setField(form: HTMLFormElement, name: string, value: string): void {
  const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`)
  if (field) field.value = value
}

function subjectOf(kind: Kind, thread: Thread | null): string {
  if (!thread || kind === 'new') return ''
  return `${kind === 'forward' ? 'Fwd' : 'Re'}: ${thread.subject}`
}

function messageOf({ thread, index }: Start): Message | null {
  return thread && messageAt(thread, index)
}

/** Stable ids for a thread and its messages, in the shape Gmail's have. */
export function threadId(thread: Thread): string {
  return `thread-f:18000000000000${number(thread)}0`
}
export function messageId(thread: Thread, index: number): string {
  return `msg-f:18000000000000${number(thread)}${index}`
}
export function legacyId(thread: Thread, index = 0): string {
  return `18fae5b0000${number(thread)}${index}`
}

function number(thread: Thread): number {
  return 1000 + [...thread.id].reduce((sum, character) => sum + character.charCodeAt(0), 0)
}
