import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { asCommand, commandMessage } from '../utils/commands'
import { welcomeOnce } from '../utils/welcome-once'

/** Woken for two things only: the first run, and the keys. It sees no mail. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    welcomeOnce(reason, browser.storage.local, () => browser.tabs.create({ url: '/welcome.html' })),
  )

  browser.commands.onCommand.addListener((name, tab) => {
    const command = asCommand(name)
    // Where nothing of ours runs nobody answers.
    if (command && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, commandMessage(command)).catch(() => {})
  })
})
