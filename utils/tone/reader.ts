import type { RuleInfo, TextDocument } from './types'

/** What is known of who will read the reply. Where nothing is, a lay reader is assumed, and nothing of the place. */
export interface Reader {
  readonly level: 'lay' | 'mixed' | 'technical'
  /** Of the writer's own organisation, or not. */
  readonly place: 'inside' | 'outside' | null
}

/**
 * Whether a check has nothing to say to this reader: jargon to a technician, or to somebody who used the very words (the
 * words of the desk not even to somebody half versed in them); short forms to a colleague, unless the writer is formal.
 */
export function isSpared({ spares }: RuleInfo, excerpt: string, document: TextDocument, reader?: Reader): boolean {
  if (!spares) return false
  const { thread, preference } = document
  if (spares === 'colleagues') return reader?.place === 'inside' && preference.formality !== 'formal'
  if (reader?.level === 'technical' || (spares === 'versed' && reader?.level === 'mixed')) return true
  return thread !== null && holdsWords(thread.document.text, excerpt)
}

const letter = /[\p{L}\p{N}]/u

/** Whether `words` stand in `text`, in any case, not inside a longer word. */
function holdsWords(text: string, words: string): boolean {
  const [within, sought] = [text.toLowerCase(), words.toLowerCase()]
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1))
    if (!letter.test(within.charAt(at - 1)) && !letter.test(within.charAt(at + sought.length))) return true
  return false
}
