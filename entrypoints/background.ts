import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { asCommand, commandMessage } from '../utils/commands'

/** Woken by the keys only. It sees no mail. */
export default defineBackground(() => {
  browser.commands.onCommand.addListener((name, tab) => {
    const command = asCommand(name)
    // Where nothing of ours runs nobody answers.
    if (command && tab?.id !== undefined) browser.tabs.sendMessage(tab.id, commandMessage(command)).catch(() => {})
  })
})
