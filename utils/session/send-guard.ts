import type { SendAttempt } from '../webmail/types'
import type { Reading, SessionEvent, SessionState } from './state'

export interface GuardOptions {
  state(): SessionState
  dispatch(event: SessionEvent): void
  /** Runs `work` where a throw must not reach the page. */
  guarded<T>(work: () => T): T | undefined
  /** Reads the draft as it stands now. */
  read(): Reading
  /** The text of the draft as it stands now. */
  text(): string
  /** Whether the hold dialog is really there for the writer to answer. */
  isHoldShown(): boolean
  /** How long a breath is offered, in seconds; 0: none. */
  breath(): number
  readonly signal: AbortSignal
}

/** Stands between the writer's Send and the page: holds only what is hot, and lets go in every doubt. */
export interface SendGuard {
  /** Decides inside the page's own event: what is not held now goes out. */
  onSend(attempt: SendAttempt): void
  /** The held mail goes out by itself after the breath, unless it is stopped. Until then it is the webmail's own draft. */
  takeBreath(): void
  sendNow(): void
  /** The mail stays; what is held is given up. */
  giveUp(): void
}

export function createSendGuard(options: GuardOptions): SendGuard {
  const { state, dispatch, guarded, read, isHoldShown, signal } = options
  let held: { readonly attempt: SendAttempt; readonly text: string } | null = null
  let breath: ReturnType<typeof setTimeout> | undefined
  signal.addEventListener('abort', giveUp, { once: true })

  function giveUp(): void {
    clearTimeout(breath)
    held = null
  }

  function sendNow(): void {
    const sending = held
    giveUp()
    if (!sending) return
    dispatch({ type: 'sent-anyway', text: sending.text })
    sending.attempt.resume()
  }

  function showHold(attempt: SendAttempt, reading: Reading): void {
    guarded(() => dispatch({ type: 'held', ...reading, breath: options.breath() }))
    if (isHoldShown() || signal.aborted) return
    // Held, but nobody can answer: let it go, as if we were not here.
    giveUp()
    guarded(() => attempt.resume())
  }

  /** The breath is over. Where the draft is another by now, or was switched off meanwhile, nobody asked to send it. */
  function breathOut(): void {
    if (held && state().hold && options.text() === held.text) sendNow()
    else {
      giveUp()
      if (state().hold) dispatch({ type: 'went-back' })
    }
  }

  return {
    onSend(attempt) {
      if (state().hold && !isHoldShown()) {
        // The page took our dialog away: nobody can answer it, so asking again is the answer.
        giveUp()
        dispatch({ type: 'closed' })
        return
      }
      const reading = read()
      const { report } = reading
      if (report.verdict !== 'error' || report.text === state().approved) return
      attempt.hold()
      held = { attempt, text: report.text }
      attempt.settled.then(
        () => showHold(attempt, reading),
        () => undefined, // the pointer left the button: nothing was asked
      )
    },
    takeBreath() {
      const seconds = state().hold?.breath ?? 0
      if (!held || seconds === 0) return
      clearTimeout(breath)
      breath = setTimeout(() => guarded(breathOut), seconds * 1000)
      dispatch({ type: 'breath-taken', until: Date.now() + seconds * 1000 })
    },
    sendNow,
    giveUp,
  }
}
