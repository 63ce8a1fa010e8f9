import type { RuleInfo, TextDocument } from './types'

/** What is known of who will read the reply. Where nothing is, a lay reader is assumed, and nothing of the place. */
export interface Reader {
  readonly level: 'lay' | 'technical'
  /** Of the writer's own organisation, or not. */
  readonly place: 'inside' | 'outside' | null
}

/**
 * Whether a check has nothing to say to this reader: jargon to a technician, or to somebody who used the very words; short
 * forms to a colleague.
 */
export function isSpared({ spares }: RuleInfo, excerpt: string, { thread }: TextDocument, reader?: Reader): boolean {
  if (!spares) return false
  if (spares === 'colleagues') return reader?.place === 'inside'
  return reader?.level === 'technical' || (thread !== null && holdsWords(thread.document.text, excerpt))
}

const letter = /[\p{L}\p{N}]/u

/** Whether `words` stand in `text`, in any case, not inside a longer word. */
function holdsWords(text: string, words: string): boolean {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1))
    if (!letter.test(within.charAt(at - 1)) && !letter.test(within.charAt(at + sought.length))) return true
  return false
}
