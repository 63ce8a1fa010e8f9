/** What the content script tells the popup about its page. Counts and a host name; never a word of mail. */
export interface PageState {
  /** Open drafts here, also while Deskside is switched off. */
  readonly composes: number
  /** idle: nothing to read now · reading: at least one draft · paused: switched off here · unavailable: a hook no longer fits */
  readonly status: 'idle' | 'reading' | 'paused' | 'unavailable'
  /** The host name as `disabledSites` keeps it. The popup cannot see the tab's address: we ask for no such permission. */
  readonly site: string
}

/** What the popup sends the tab in front; the answer is its PageState. */
export const pageStateQuestion = { type: 'deskside:page-state' } as const

/** Whether a message heard in `runtime.onMessage` is that question. */
export function isPageStateQuestion(message: unknown): boolean {
  return (message as { type?: unknown } | null | undefined)?.type === pageStateQuestion.type
}
