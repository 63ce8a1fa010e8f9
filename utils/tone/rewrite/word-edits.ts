import { diffArrays } from 'diff'
import type { TextEdit } from '../types'

const pieces = /\s+|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}'’]/gu

/** The edit as the smallest ones by words, so that a link or a bold word that stays is not typed over. */
export function wordEdits(text: string, { span, newText }: TextEdit): TextEdit[] {
  const edits: TextEdit[] = []
  const before = text.slice(span.start, span.end).match(pieces) ?? []
  let start = span.start
  let end = start
  let typed = ''
  const close = (): void => {
    if (end > start || typed !== '') edits.push({ span: { start, end }, newText: typed })
    typed = ''
  }
  for (const { value, added, removed } of diffArrays(before, newText.match(pieces) ?? [])) {
    const words = value.join('')
    if (added) typed += words
    else if (removed) end += words.length
    else {
      close()
      start = end + words.length
      end = start
    }
  }
  close()
  return edits
}
