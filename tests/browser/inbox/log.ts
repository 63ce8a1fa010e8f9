/** One mail that left a compose. `way` is how the page was asked: by then nothing says who asked. */
export interface Sent {
  readonly way: 'button' | 'keyboard' | 'archive' | 'schedule'
  /** What stood in the editor, as it stood there. */
  readonly html: string
  readonly text: string
  /** The text that the page's own model of the draft holds; differs from `text` where an edit went past the editor. */
  readonly model: string
  readonly to: readonly string[]
  readonly subject: string
  readonly thread: string | null
  readonly compose: string
  readonly at: number
  /** True once "Undo" brought the draft back. */
  undone: boolean
}

export interface Saved {
  readonly compose: string
  readonly html: string
  readonly at: number
}

/** What the page did, for tests to read. Belongs to the practice page alone. */
export interface PracticeLog {
  readonly sent: Sent[]
  /** Drafts saved by the page itself. */
  readonly saved: Saved[]
  /** Uncaught errors, broken policies, and things that must not happen, such as a mail sent twice. */
  readonly errors: string[]
  /** Keys that reached the page's single-key shortcuts. */
  readonly shortcuts: string[]
}

declare global {
  interface Window {
    practice: PracticeLog
  }
}

/** Adds a sent mail and tells whoever waits for it. */
export function noteSent(sent: Sent): void {
  window.practice.sent.push(sent)
  window.dispatchEvent(new Event('practice'))
}

/** Adds a saved draft and tells whoever waits for it. */
export function noteSaved(saved: Saved): void {
  window.practice.saved.push(saved)
  window.dispatchEvent(new Event('practice'))
}

/** Starts the log of this page, errors included. */
export function startLog(): PracticeLog {
  const log: PracticeLog = { sent: [], saved: [], errors: [], shortcuts: [] }
  window.practice = log
  window.addEventListener('error', (event) => log.errors.push(event.message))
  window.addEventListener('unhandledrejection', (event) => log.errors.push(String(event.reason)))
  document.addEventListener('securitypolicyviolation', (event) =>
    log.errors.push(`${event.violatedDirective} ${event.sample}`),
  )
  return log
}
