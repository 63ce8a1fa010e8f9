import { browser } from 'wxt/browser'

/** What the content script tells the popup about its page. Counts and a host name; never a word of mail. */
export interface PageState {
  /** Open drafts here, also while Deskside is switched off. */
  readonly composes: number
  /** idle: nothing to read now · reading: at least one draft · paused: switched off here · unavailable: a hook no longer fits */
  readonly status: 'idle' | 'reading' | 'paused' | 'unavailable'
  /** The host name as `disabledSites` keeps it. The popup cannot see the tab's address: we ask for no such permission. */
  readonly site: string
}

const question = { type: 'deskside:page-state' } as const
const patience = 500

/** Whether a message heard in `runtime.onMessage` asks for the PageState. */
export function isPageStateQuestion(message: unknown): boolean {
  return (message as { type?: unknown } | null | undefined)?.type === question.type
}

/** Asks the tab in front; null where nothing of ours answers, or not soon. */
export async function askPageState(): Promise<PageState | null> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined) return null
    const answer: unknown = await Promise.race([browser.tabs.sendMessage(tab.id, question), late])
    return (answer as PageState | undefined) ?? null
  } catch {
    return null
  }
}
