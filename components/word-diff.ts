import { diffArrays } from 'diff'

/** A stretch of two wordings: the words they share, or those of the one and what stands there in the other. */
export interface DiffPart {
  readonly same: string
  readonly before: string
  readonly after: string
}

const word = String.raw`[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}_]+)*`
const words = new RegExp(word, 'gu')
const pieces = new RegExp(String.raw`${word}|\s+|[^\s\p{L}\p{N}_]`, 'gu')

/** Fewer words than this between two changes count as changed: a lone "the" among crossed-out words is hard to read. */
const fewest = 3

/** How `before` becomes `after`, word by word, in as few stretches as read well: shared and changed ones in turn. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const parts: DiffPart[] = []
  const changes = diffArrays(before.match(pieces) ?? [], after.match(pieces) ?? [])
  for (const [index, { value, added, removed }] of changes.entries()) {
    const text = value.join('')
    const changed = parts.at(-1)?.same === '' ? parts.pop() : undefined
    const isShared = !added && !removed
    if (isShared && !(changed && index < changes.length - 1 && (text.match(words) ?? []).length < fewest)) {
      const [space = ''] = (changed && sharedEnd(changed)) ?? []
      if (changed) parts.push(shortened(changed, space.length))
      parts.push({ same: space + text, before: '', after: '' })
    } else {
      parts.push({
        same: '',
        before: (changed?.before ?? '') + (added ? '' : text),
        after: (changed?.after ?? '') + (removed ? '' : text),
      })
    }
  }
  return parts
}

/** The space at the end of both wordings. */
function sharedEnd({ before, after }: DiffPart): RegExpExecArray | null {
  const space = /\s+$/.exec(before)
  return space && after.length > space[0].length && after.endsWith(space[0]) ? space : null
}

const shortened = ({ before, after }: DiffPart, by: number): DiffPart => ({
  same: '',
  before: before.slice(0, before.length - by),
  after: after.slice(0, after.length - by),
})
