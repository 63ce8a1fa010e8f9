import { browser } from 'wxt/browser'
import type messages from '../public/_locales/en/messages.json'

/** Every word the user reads has a key in public/_locales. */
export type MessageKey = keyof typeof messages

/** Looks a message up; `substitutions` fill $1, $2 …; components take it as a prop, so that they never touch `browser`. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string

// WXT narrows the keys by a generated file; ours come from the same messages.json, without the generation step.
const { getMessage } = browser.i18n as unknown as { getMessage(key: string, substitutions?: string[]): string }

export const translate: Translate = (key, ...substitutions) => getMessage(key, substitutions)
