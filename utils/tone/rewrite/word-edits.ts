import type { TextEdit } from '../types'

const pieces = /\s+|[\p{L}\p{N}'’]+|[^\s\p{L}\p{N}'’]/gu
/** More words on both sides than this are not compared one by one. */
const most = 400

/** The edit as the smallest ones by words, so that a link or a bold word that stays is not typed over. */
export function wordEdits(text: string, { span, newText }: TextEdit): TextEdit[] {
  const before = text.slice(span.start, span.end).match(pieces) ?? []
  const after = newText.match(pieces) ?? []
  if (before.length === 0 || after.length === 0 || before.length > most || after.length > most)
    return [{ span, newText }]
  const common = lengthsOfCommon(before, after)
  const edits: TextEdit[] = []
  let at = span.start
  let start = at
  let typed = ''
  const close = (): void => {
    if (at > start || typed !== '') edits.push({ span: { start, end: at }, newText: typed })
    typed = ''
  }
  let i = 0
  let j = 0
  while (i < before.length || j < after.length) {
    const old = before[i]
    const next = after[j]
    if (old !== undefined && old === next) {
      close()
      at += old.length
      start = at
      i += 1
      j += 1
    } else if (next !== undefined && (old === undefined || lengthAt(common, i, j + 1) >= lengthAt(common, i + 1, j))) {
      typed += next
      j += 1
    } else {
      at += (old ?? '').length
      i += 1
    }
  }
  close()
  return edits
}

const lengthAt = (table: readonly Uint16Array[], i: number, j: number): number => table[i]?.[j] ?? 0

/** `[i][j]`: how many pieces from `i` and `j` on the two have in common, in order. */
function lengthsOfCommon(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = table[i] as Uint16Array
      row[j] =
        before[i] === after[j]
          ? lengthAt(table, i + 1, j + 1) + 1
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1))
    }
  }
  return table
}
