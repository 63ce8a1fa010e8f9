import type { Ask } from './types'

const small = new Set(
  'a an the my our your his her its this that these those it i we you me us they them he she is are was were be been do does did can could will would should may might have has had to of for in on at by with from and or if whether please pls just also so then now again still about any some there here when what who where which why how tell let know long time soon today as up out back get kindly someone somebody anyone possible able exactly roughly'.split(
    ' ',
  ),
)

/** The words of weight, roughly without their endings. */
function content(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')))
}

/** Of so many asks before it one may be said again: more than any mail has, so that odd text costs no more. */
const reach = 30

/** Asks without those that say another one again: of two, the fuller stays. */
export function withoutRepeats(asks: readonly Ask[]): readonly Ask[] {
  const kept: { readonly ask: Ask; readonly words: ReadonlySet<string> }[] = []
  for (const ask of asks) {
    const words = content(ask.text)
    const near = Math.max(0, kept.length - reach)
    const twin = near + kept.slice(near).findIndex((other) => isSame(other.ask, other.words, ask, words))
    if (twin < near) kept.push({ ask, words })
    else if (words.size > (kept[twin]?.words.size ?? 0)) kept.splice(twin, 1, { ask, words })
  }
  return kept.map(({ ask }) => ask).sort((a, b) => a.said.start - b.said.start)
}

function isSame(a: Ask, aWords: ReadonlySet<string>, b: Ask, bWords: ReadonlySet<string>): boolean {
  if (a.text.toLowerCase() === b.text.toLowerCase()) return true
  if (a.kind !== b.kind || (a.number !== null && b.number !== null && a.number !== b.number)) return false
  const [fewer, more] = aWords.size <= bWords.size ? [aWords, bWords] : [bWords, aWords]
  if (fewer.size === 0)
    return more.size === 0
      ? a.kind !== 'request' && a.kind !== 'yes-no' && a.kind !== 'what'
      : a.kind === 'when' && /\beta\b/i.test(a.text + b.text)
  return (
    [...fewer].every((word) => more.has(word)) &&
    (fewer.size > 1 || fewer.size === more.size || /\b(?:it|this|that)\b/i.test(aWords === fewer ? a.text : b.text))
  )
}
