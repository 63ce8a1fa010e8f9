import { isPause } from '../pattern'
import type { PhraseHit } from '../phrases'
import type { Sentence, Word } from '../types'
import { clauseEnd, pausesAt, properStart, splitsAt, startsAt, withoutTail } from './ask-bounds'
import { fragmentIn, politeTailIn } from './ask-fragments'
import { closedKind, kindAt, questionWords } from './ask-kinds'
import { behindPreposition, type PlainQuestion, questionAt } from './ask-questions'
import { type AskShape, shapesIn } from './ask-shapes'
import { trapsIn } from './ask-traps'
import type { AskKind } from './types'

/** Words `[from, to)` of a sentence that ask one thing. */
export interface AskClause {
  readonly from: number
  readonly to: number
  readonly kind: AskKind
  readonly weight: AskShape['weight']
}

/** A clause with its beginning: "can you tell me when". */
interface Head extends AskClause {
  /** The word after its beginning. */
  readonly begun: number
  /** Whether a question stands inside it, so that another may follow: "… when it is back and who does it". */
  readonly inner: boolean
  /** Whether it has the shape of an ask and no more. */
  readonly idle: boolean
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const reporting = list(
  'said says say saying asked asks replied wrote reads shows showed prompts prompted told heard wondered',
)

/** What the words of a sentence ask, clause by clause. */
export function askingClauses(sentence: Sentence): readonly AskClause[] {
  const heads = headsIn(sentence)
  const asks = heads.filter(({ idle }) => !idle)
  if (heads.length > 0) return asks
  const other = fragmentIn(sentence, properStart(sentence.words)) ?? politeTailIn(sentence)
  return other ? [other] : []
}

function headsIn(sentence: Sentence): readonly Head[] {
  const { words } = sentence
  const shapesAt = byPlace(shapesIn(words))
  const traps = trapsIn(words)
  const offers = traps.some(({ owner }) => owner.id === 'offer')
  const heads: Head[] = []
  for (let at = 0; at < words.length; at += 1) {
    const last = heads.at(-1)
    const inside = last !== undefined && at < last.to
    if (inside && (at < last.begun || !splitsAt(words, at))) continue
    const here = shapesAt.get(at) ?? []
    const head = headAt(sentence, at, here, inside ? last : undefined, heads)
    if (!head) continue
    // "When and where do I …": one question.
    if (inside && last.begun >= at - 1 && questionWords.has(words[at]?.norm ?? '')) {
      heads[heads.length - 1] = { ...last, begun: head.begun, to: Math.max(last.to, head.to) }
      continue
    }
    if (inside) heads[heads.length - 1] = { ...last, to: withoutTail(words, last.begun, at) }
    // "Can you tell me: will it hold?" is one, of the kind of the second.
    const from = last && !last.idle && announces(words, last, at) ? (heads.pop() as Head).from : at
    const idle =
      (offers && head.kind === 'request') ||
      isReported(words, at) ||
      traps.some(({ owner, from, hit }) => {
        // "I want to know why nobody …" asks, "why does nobody …" cries.
        const reach = owner.id === 'closing' ? Math.max(head.begun, at + 1) : owner.id === 'cry' ? at + 1 : 0
        return from < reach && hit.to > at
      })
    heads.push({ ...head, from, idle })
  }
  return heads
}

function byPlace(hits: ReturnType<typeof shapesIn>): ReadonlyMap<number, typeof hits> {
  const places = new Map<number, PhraseHit<AskShape>[]>()
  for (const hit of hits) {
    const here = places.get(hit.from)
    if (here) here.push(hit)
    else places.set(hit.from, [hit])
  }
  return places
}

function headAt(
  sentence: Sentence,
  at: number,
  shapes: ReturnType<typeof shapesIn>,
  within: Head | undefined,
  before: readonly Head[],
): Head | null {
  const { words } = sentence
  const starts = startsAt(words, at)
  const first = at === properStart(words)
  const make = (begun: number, kind: AskKind, weight: AskShape['weight'], inner: boolean): Head => {
    const to = clauseEnd(words, begun)
    const isChoice =
      kind === 'yes-no' && !inner && /^(?:is|are|was|were|should|shall|do|does|will)$/.test(words[at]?.norm ?? '')
    return { from: at, begun, to, kind: isChoice ? closedKind(words, at, to) : kind, weight, inner, idle: false }
  }
  for (const { owner, hit } of shapes) {
    const order =
      first ||
      /[–—;:-]/.test(words[at]?.gap ?? '') ||
      (within?.kind === 'request' && isDeedOfItsOwn(words, at, hit.to, within))
    if (owner.place === 'clause' ? !starts : owner.place === 'order' ? !(starts && order) : false) continue
    const asked = hit.captures.inner?.from
    const kind = owner.kind === 'inner' ? kindAt(words, asked ?? at) : owner.kind
    const weight = owner.weight === 'need' && /^(?:also|plus|and)$/.test(words[0]?.norm ?? '') ? 'firm' : owner.weight
    return make(hit.to, kind, weight, owner.kind === 'inner')
  }
  const question = questionAt(sentence, at)
  if (question && isPlaced(question, sentence, at, starts, first, before))
    return make(question.to, question.kind, 'firm', false)
  const asked = behindPreposition(words, at)
  const asks = words[asked]?.norm ?? ''
  const isShort = asks === 'if' && words.slice(at + 1, at + 5).some((_, after) => pausesAt(words, at + 2 + after))
  const goesOn = within?.inner && (questionWords.has(asks) || asks === 'whether' || (asks === 'if' && !isShort))
  return goesOn ? make(asked + 1, kindAt(words, asked), within.weight, true) : null
}

/** Whether "who signs …" and the like is a question where it stands, not said of the word before it ("Ana, who signs …"). */
function isPlaced(
  { place, relative, kind }: PlainQuestion,
  { ending, words }: Sentence,
  at: number,
  starts: boolean,
  first: boolean,
  before: readonly Head[],
): boolean {
  if (place === 'anywhere') return true
  if (!starts || (place === 'mark' && ending !== 'question')) return false
  if (!relative || first) return true
  const after = words[at - 1]?.norm ?? ''
  const joined = after === 'and' || after === 'or' || words.length - at <= 2
  if (before.some(({ idle }) => !idle)) return joined || (ending === 'question' && (kind === 'who' || kind === 'what'))
  return ending === 'question' && kind === 'what'
}

const announces = (words: readonly Word[], { kind, begun, to }: Head, at: number): boolean =>
  kind === 'request' && /:/.test(words[at]?.gap ?? '') && at - begun < 8 && at - to < 2

/** "Reset it and tell me …" are two; "check and fix it", "find the file and restore it" are one. */
function isDeedOfItsOwn(words: readonly Word[], at: number, to: number, { begun }: Head): boolean {
  return at - begun > 1 && !/^(?:it|this|that|them)$/.test(words[to - 1]?.norm ?? '') && words[at - 1]?.norm !== 'or'
}

/** Whose question it is: "he asked whether …", "the window says are you sure". */
function isReported(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const gap = words[before + 1]?.gap ?? ''
    if (isPause(gap) && !gap.includes(':')) return false
    const { norm } = words[before] as Word
    if (/^(?:and|but|so)$/.test(norm)) return false
    if (reporting.has(norm)) return !(/^(?:i|we)$/.test(words[before - 1]?.norm ?? '') && norm === 'said')
  }
  return false
}
