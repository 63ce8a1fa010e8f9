import { isPause } from '../pattern'
import type { PhraseHit } from '../phrases'
import type { Sentence, Word } from '../types'
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

const joints = list('and but so then plus because cos or')
const splitting = list('and but plus also then')
/** What may stand in a clause before the words that ask. */
const openers = list(
  'also so and but or well ok okay oh ah um then please pls just again btw anyway hi hello hey dear team all first firstly second secondly third thirdly fourth fourthly lastly finally next now further furthermore additionally otherwise honestly sorry yes no plus question questions q thanks hence therefore alternatively ps meanwhile',
)
const greetings = list('hi hello hey dear good morning afternoon hiya')
/** After a pause these begin another thought. */
const thoughts = list(
  "i we it he she they this that there my our i'm im i've i'd i'll we're we've it's its that's thatd that'd as because cos since but so otherwise thanks thank thx cheers ta sorry hope regards best kind many not no the everything nothing currently right you you're ideally preferably",
)
const breaks = list('because but cos thanks thx cheers regards')
/** "as I …", "so that we …": no longer what is asked. */
const asides = list('as since so and')
const persons = list("i i'm i'll i've we we'll we're we've it it's they they're he she")
const reporting = list(
  'said says say saying asked asks replied wrote reads shows showed prompts prompted told heard wondered',
)

/** What the words of a sentence ask, clause by clause. */
export function askingClauses(sentence: Sentence): readonly AskClause[] {
  const heads = headsIn(sentence)
  const asks = heads.filter(({ idle }) => !idle)
  if (heads.length > 0) return asks
  const other = fragmentIn(sentence, proper(sentence.words)) ?? politeTailIn(sentence)
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
    if (inside && (at < last.begun || !splits(words, at))) continue
    const here = shapesAt.get(at) ?? []
    const head = headAt(sentence, at, here, inside ? last : undefined, heads)
    if (!head) continue
    // "When and where do I …": one question.
    if (inside && last.begun >= at - 1 && questionWords.has(words[at]?.norm ?? '')) {
      heads[heads.length - 1] = { ...last, begun: head.begun, to: Math.max(last.to, head.to) }
      continue
    }
    if (inside) heads[heads.length - 1] = { ...last, to: lastWord(words, last.begun, at) }
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
  const starts = startsClause(words, at)
  const first = at === proper(words)
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

const pausesAt = (words: readonly Word[], at: number): boolean =>
  /[(/\n]/.test(words[at]?.gap ?? '') || isPause(words[at]?.gap ?? '')

/** Whether another ask may begin inside one: behind a pause or "and", also "and if so", never behind "or". */
function splits(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || pausesAt(words, at) || splitting.has(before.norm)) return true
  for (const back of [2, 3])
    if (words[at - back]?.norm === 'if' && shortIf.has(before.norm)) return splits(words, at - back)
  return (
    (opens(words, at - 1) || (before.norm === 'or' && questionWords.has(words[at]?.norm ?? ''))) &&
    pausesAt(words, at - 1)
  )
}
/** "if so", "if not", "if they are". */
const shortIf = list('so not yes no are is can do does will it')

/** "Also", "so", "1)"; "first" and the like only with a comma. */
function opens(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] as Word
  if (!openers.has(norm) && !/^q?\d{1,2}$/.test(norm)) return false
  return norm !== 'or' && (!counted.test(norm) || /[,:.)–—-]/.test(words[at + 1]?.gap ?? ''))
}
const counted = /^q?\d+$|^(?:first|second|third|fourth|next|last|all|team|questions?)$/

function startsClause(words: readonly Word[], at: number): boolean {
  for (let start = at; start >= 0; start -= 1) {
    if (start === 0 || pausesAt(words, start)) return true
    const before = words[start - 1] as Word
    if (joints.has(before.norm)) return true
    if (start === 2 && greetings.has(words[0]?.norm ?? '')) return true
    if (words[start - 2]?.norm === 'if' && shortIf.has(before.norm)) return true
    if (!opens(words, start - 1)) return false
  }
  return true
}

/** Where the sentence proper begins, behind its greeting and openers. */
function proper(words: readonly Word[]): number {
  let at = 0
  if (greetings.has(words[0]?.norm ?? '')) {
    const pause = words.slice(0, 6).findIndex((_, place) => place > 0 && pausesAt(words, place))
    if (pause > 0) at = pause
  }
  while (at < words.length - 1 && opens(words, at)) at += 1
  return at
}

/** Where the clause that began before word `begun` ends: at another thought, a reason, a word of thanks. */
function clauseEnd(words: readonly Word[], begun: number): number {
  for (let at = begun; at < words.length; at += 1) {
    const { norm } = words[at] as Word
    const next = words[at + 1]?.norm ?? ''
    const ends = pausesAt(words, at) ? thoughts.has(norm) : breaks.has(norm) || (asides.has(norm) && persons.has(next))
    if (ends && at > begun) return lastWord(words, begun, at)
  }
  return lastWord(words, begun, words.length)
}

/** `to` without the joints, thanks and numbers right before it. */
function lastWord(words: readonly Word[], begun: number, to: number): number {
  let end = to
  while (end > begun && isTail(words, end - 1)) end -= 1
  for (const back of [2, 3])
    if (end < words.length && words[end - back]?.norm === 'if' && shortIf.has(words[end - 1]?.norm ?? ''))
      return lastWord(words, begun, end - back)
  return end
}

const tails = list('and but or then also plus please pls plz thanks thx cheers ta')
function isTail(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] as Word
  if (norm === 'you') return words[at - 1]?.norm === 'thank'
  if (/^\d{1,2}$/.test(norm))
    return at < words.length - 1 && pausesAt(words, at) && /^[).:]/.test(words[at + 1]?.gap ?? '')
  return tails.has(norm)
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
