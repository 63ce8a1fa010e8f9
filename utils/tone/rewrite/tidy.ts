import type { TextEdit } from '../types'

const blank = /[ \t]/

/** The edit, and where it leaves words out, the space or the empty line that would be left behind with them. */
export function tidied(text: string, { span, newText }: TextEdit): TextEdit {
  if (newText !== '' || span.start === span.end) return { span, newText }
  let { start, end } = span
  while (start > 0 && blank.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && blank.test(text.charAt(end))) end += 1
  const opens = start === 0 || text.charAt(start - 1) === '\n'
  const closes = end === text.length || text.charAt(end) === '\n'
  if (!opens) return { span: { start, end: span.end }, newText }
  if (!closes) return { span: { start: span.start, end }, newText }
  // The whole line goes, and with it the break that set it off.
  while (end < text.length && text.charAt(end) === '\n') end += 1
  if (end === text.length) while (start > 0 && text.charAt(start - 1) === '\n') start -= 1
  return { span: { start, end }, newText }
}
