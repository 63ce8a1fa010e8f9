import type { WebmailAdapter } from './types'

/** Every webmail Deskside can read, in order. No adapter may touch `document` while loading: the manifest reads this too. */
export const hosts = {
  gmail: ['https://mail.google.com/*'],
  outlook: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
}
export const adapters: readonly WebmailAdapter[] = []
