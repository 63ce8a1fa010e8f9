import { isPause } from '../pattern'
import type { Word } from '../types'
import { trapsIn } from './ask-traps'
import type { AskKind } from './types'

/** Where an ask seems to stand: words `[from, to)`, begun before word `begun`. */
interface Beginning {
  readonly from: number
  readonly to: number
  readonly begun: number
  readonly kind: AskKind
}

/** Whether what has the shape of an ask is a cry, a closing line, an offer, or somebody else's question. */
export function idleIn(words: readonly Word[]): (head: Beginning) => boolean {
  const traps = trapsIn(words)
  const offers = traps.some(({ owner }) => owner.id === 'offer')
  const told = traps.find(({ owner }) => owner.id === 'report')?.from ?? words.length
  return ({ from, to, begun, kind }) =>
    (offers && kind === 'request') ||
    isReported(words, from, kind) ||
    saidAfter(words, to) ||
    (from > told && begun === from + 1 && /^(?:and|or)$/.test(words[from - 1]?.norm ?? '')) ||
    traps.some(({ owner, from: start, hit }) => {
      // "Why does nobody …" cries, "I want to know why nobody …" asks.
      const reach = owner.id === 'closing' ? Math.max(begun, from + 1) : owner.id === 'cry' ? from + 1 : 0
      return start < reach && hit.to > from
    })
}

const reporting = new Set(
  'said says say saying asked asks replied wrote reads shows showed prompts prompted told heard wondered'.split(' '),
)

/** "He asked whether …", "the window says are you sure". */
function isReported(words: readonly Word[], at: number, kind: AskKind): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const gap = words[before + 1]?.gap ?? ''
    if (isPause(gap) && !gap.includes(':')) return false
    const { norm } = words[before] as Word
    if (/^(?:and|but|so)$/.test(norm)) return false
    if (kind !== 'request' && /^(?:i|we|im|i'm|it|its|it's|they|is|was)$/.test(norm)) return false
    if (reporting.has(norm) && words[before - 1]?.norm !== 'been')
      return !(/^(?:i|we)$/.test(words[before - 1]?.norm ?? '') && norm === 'said')
  }
  return false
}

/** "Take a screenshot, they said." */
const saidAfter = (words: readonly Word[], to: number): boolean =>
  isPause(words[to]?.gap ?? '') &&
  words.slice(to, to + 2).some(({ norm }) => /^(?:said|says|say)$/.test(norm)) &&
  to + 4 > words.length
