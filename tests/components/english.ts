import messages from '../../public/_locales/en/messages.json'
import type { Translate } from '../../utils/i18n'

const words: Record<string, { message: string }> = {
  ...messages,
  rule_you_fault_name: { message: 'Points at the reader' },
  rule_you_fault_why: { message: 'Reads as an accusation.' },
  rule_rude_word_name: { message: 'Rude word' },
  rule_rude_word_why: { message: 'Remembered long after the fix.' },
  rule_too_easy_name: { message: 'Sounds too easy' },
  rule_too_easy_why: { message: 'It was not easy for them.' },
}

/** The English words as the browser would give them, and those of three made-up checks. */
export const t: Translate = (key, ...substitutions) =>
  (words[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => substitutions[Number(place) - 1] ?? '')
