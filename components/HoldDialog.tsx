import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import { Countdown } from './Countdown'
import { PausedIcon } from './icons'
import { secondsName } from './words'

export interface HoldReason {
  /** In the reader's language. */
  readonly label: string
  /** The words it is about; null where it is about the whole draft. */
  readonly excerpt: string | null
}

export interface HoldDialogProps {
  readonly reasons: readonly HoldReason[]
  /** The breath that is offered, in seconds; 0: none. */
  readonly breath: number
  /** When the mail goes out by itself, as Date.now() counts; null while no breath is taken. */
  readonly until: number | null
  readonly t: Translate
  onBreath(): void
  onBack(): void
  onSendAnyway(): void
}

/** A breath before a heated mail goes out. Modal; "Go back" has the focus; calls back exactly once. */
export function HoldDialog({ reasons, breath, until, t, onBreath, onBack, onSendAnyway }: HoldDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const answered = useRef(false)
  const pressed = useRef(new Set<string>())

  useLayoutEffect(() => {
    try {
      dialog.current?.showModal()
    } catch {
      // Not in a document that can show modals: a layer over the page does nearly as well.
      dialog.current?.setAttribute('open', '')
    }
    back.current?.focus({ preventScroll: true })
  }, [])

  function answer(callback: () => void) {
    if (answered.current) return
    answered.current = true
    callback()
  }

  // The gesture that asked to send may still be going on: a held Enter repeats, a Space is yet to be let go, and
  // neither may press a button here.
  function onKeyDown(event: KeyboardEvent) {
    const fresh = !event.repeat && !event.ctrlKey && !event.metaKey && !event.altKey
    if (fresh) pressed.current.add(event.key)
    if (event.key === 'Escape') {
      event.preventDefault()
      if (fresh) answer(onBack)
    } else if (!fresh && presses(event)) event.preventDefault()
    else if (event.key === 'Tab') keepInside(event)
  }

  function onKeyUp(event: KeyboardEvent) {
    if (!pressed.current.delete(event.key) && presses(event)) event.preventDefault()
  }

  // Only the layer needs it; a modal dialog keeps the focus by itself.
  function keepInside(event: KeyboardEvent) {
    const buttons = [...(dialog.current?.querySelectorAll('button') ?? [])]
    const end = event.shiftKey ? buttons[0] : buttons.at(-1)
    const start = event.shiftKey ? buttons.at(-1) : buttons[0]
    if (event.target !== end) return
    event.preventDefault()
    start?.focus()
  }

  return (
    <dialog
      ref={dialog}
      class="hold"
      role="alertdialog"
      aria-modal="true"
      aria-labelledby="hold-title"
      aria-describedby="hold-text hold-reasons"
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onCancel={(event) => {
        event.preventDefault()
        answer(onBack)
      }}
      // The browser may close it over our head, on a second Esc for one.
      onClose={() => answer(onBack)}
    >
      <PausedIcon />
      <h2 id="hold-title">{t('hold_title')}</h2>
      <p id="hold-text">{until === null ? t('hold_text') : <Countdown until={until} t={t} />}</p>
      <ul id="hold-reasons">
        {reasons.map(({ label, excerpt }) => (
          <li key={`${label} ${excerpt}`}>
            {label}
            {excerpt !== null && <q dir="auto">{excerpt}</q>}
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="plain" onClick={(event) => secondClick(event) || answer(onSendAnyway)}>
          {until === null ? t('send_anyway') : t('send_now')}
        </button>
        {until === null && breath > 0 && (
          <button
            type="button"
            class="plain"
            onClick={(event) => {
              if (secondClick(event)) return
              onBreath()
              back.current?.focus({ preventScroll: true })
            }}
          >
            {t('hold_breath', secondsName(t, breath))}
          </button>
        )}
        <button ref={back} type="button" class="use" onClick={(event) => secondClick(event) || answer(onBack)}>
          {t('go_back')}
        </button>
      </div>
    </dialog>
  )
}

const presses = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' '

/** The second half of a double click that began on Send. */
const secondClick = (event: MouseEvent) => event.detail > 1
