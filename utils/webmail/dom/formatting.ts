import type { Span } from '../../tone/types'
import type { EditorText } from './editor-text'

const inline =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DEL|EM|FONT|I|INS|KBD|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TT|U|VAR)$/

/** Every word that touches none of the spans, with the formatting it stands in: to see that typing changed none of it. */
export function formattingOutside(reading: EditorText, spans: readonly Span[]): string[] {
  const result: string[] = []
  for (const { 0: word, index: start } of reading.text.matchAll(/[^\s\ufffc]+/g)) {
    const end = start + word.length
    if (spans.some((span) => span.start <= end && start <= span.end)) continue
    const node = reading.rangeOf({ start, end })?.startContainer
    result.push(node ? `${word} ${formattingOf(node)}` : word)
  }
  return result
}

function formattingOf(node: Node): string {
  let formatting = ''
  for (let each = node.parentElement; each && inline.test(each.tagName); each = each.parentElement) {
    formatting += `<${each.tagName} ${each.className} ${each.getAttribute('style') ?? ''} ${each.getAttribute('href') ?? ''}>`
  }
  return formatting
}
