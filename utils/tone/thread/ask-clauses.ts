import { isPause } from '../pattern'
import type { PhraseHit } from '../phrases'
import type { Sentence, Word } from '../types'
import { clauseEnd, pausesAt, properStart, splitsAt, startsAt, withoutTail } from './ask-bounds'
import { fragmentIn, politeTailIn } from './ask-fragments'
import { idleIn } from './ask-idle'
import { closedKind, kindAt, questionWords } from './ask-kinds'
import { announcedIn, listedIn } from './ask-lists'
import { plain } from './ask-orders'
import { behindPreposition, type PlainQuestion, questionAt } from './ask-questions'
import { type AskShape, shapesIn } from './ask-shapes'
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

/** Where in a sentence a head is looked for. */
interface Place {
  readonly sentence: Sentence
  readonly at: number
  /** The asks before it. */
  readonly before: readonly Head[]
  /** The ask that has not ended yet; null where none is open. */
  readonly open: Head | null
}

/** What the words of a sentence ask, clause by clause. */
export function askingClauses(sentence: Sentence): readonly AskClause[] {
  const listed = listedIn(sentence)
  if (listed.length > 0) return listed
  const heads = headsIn(sentence)
  if (heads.length > 0) return heads.filter(({ idle }) => !idle)
  const other = announcedIn(sentence) ?? fragmentIn(sentence, properStart(sentence.words)) ?? politeTailIn(sentence)
  return other ? [other] : []
}

function headsIn(sentence: Sentence): readonly Head[] {
  const { words } = sentence
  const shapesAt = byPlace(shapesIn(words))
  const isIdle = idleIn(words)
  const heads: Head[] = []
  for (let at = 0; at < words.length; at += 1) {
    const last = heads.at(-1)
    const open = last && at < last.to ? last : null
    const shapes = shapesAt.get(at) ?? []
    if (open && (at < open.begun || !splitsAt(words, at) || isOnlyPlease(words, open, at))) {
      // "My boss would like to know what …": more than a wish.
      const inner =
        open.weight === 'need' && at > open.from ? headAt({ sentence, at, before: heads, open: null }, shapes) : null
      if (inner?.inner) heads[heads.length - 1] = { ...inner, from: open.from, idle: isIdle(inner) }
      continue
    }
    const from = tagAt(sentence, at)
    if (from !== null) {
      // "Check the cable, will you?"
      if (last) heads[heads.length - 1] = { ...last, to: words.length }
      else heads.push({ ...headOf(words, from, { begun: from + 1, ...order }), to: words.length })
      break
    }
    const head = headAt({ sentence, at, before: heads, open }, shapes)
    if (!head) continue
    if (open && open.kind !== 'request' && open.begun >= at - 1 && questionWords.has(words[at]?.norm ?? '')) {
      // "When and where do I …": one question.
      heads[heads.length - 1] = { ...open, begun: head.begun, to: Math.max(open.to, head.to) }
      continue
    }
    if (last && at === words.length - 1 && /^(?:and|or)$/.test(words[at - 1]?.norm ?? '')) {
      // "Who did this and why": one too.
      heads[heads.length - 1] = { ...last, to: words.length }
      break
    }
    if (open) heads[heads.length - 1] = { ...open, to: withoutTail(words, open.begun, at) }
    const idle = isIdle(head)
    if (last && !idle && onlySaysWhen(words, last, at)) heads.pop()
    // "Could you tell me: will it hold?", "I need a dock, which one fits?": one, of the kind of the second.
    const isOne = last && !last.idle && !idle && (announces(words, last, at) || leadsTo(words, last, at))
    heads.push({
      ...head,
      from: isOne ? (heads.pop() as Head).from : heads.length > 0 ? at : Math.min(head.from, choiceFrom(words, at)),
      idle,
    })
  }
  return heads
}

function byPlace(hits: readonly PhraseHit<AskShape>[]): ReadonlyMap<number, readonly PhraseHit<AskShape>[]> {
  const places = new Map<number, PhraseHit<AskShape>[]>()
  for (const hit of hits) {
    const here = places.get(hit.from)
    if (here) here.push(hit)
    else places.set(hit.from, [hit])
  }
  return places
}

const announces = (words: readonly Word[], { kind, begun, to }: Head, at: number): boolean =>
  kind === 'request' && /:/.test(words[at]?.gap ?? '') && at - begun < 8 && at - to < 2

/** "When the badge comes, where do I …?": its mark belongs to what follows. */
const onlySaysWhen = (words: readonly Word[], { from, begun }: Head, at: number): boolean =>
  words[from]?.norm === 'when' && begun === from + 1 && pausesAt(words, at)

/** Whether what they want or suppose only leads to the question at word `at`. */
const leadsTo = (words: readonly Word[], { from, kind }: Head, at: number): boolean =>
  isPause(words[at]?.gap ?? '') &&
  (words[from]?.norm === 'what'
    ? words[from + 1]?.norm === 'if'
    : kind === 'request' && /^(?:i|we|i'm|i'd|we'd|id|im|we're|need)$/.test(words[from]?.norm ?? ''))

/** Where the choice begins whose second half is asked at word `at`: "worth a restart, or should I …"; else `at`. */
function choiceFrom(words: readonly Word[], at: number): number {
  const from = properStart(words)
  return words[at - 1]?.norm === 'or' && at - from < 14 && !/^(?:either|i|we|it)$/.test(words[from]?.norm ?? '')
    ? from
    : at
}

/** "Could we please, please have …", "could you, please, …". */
const isOnlyPlease = (words: readonly Word[], { begun }: Head, at: number): boolean =>
  words[at]?.norm === 'please' && at - begun < 2

const order = { kind: 'request', weight: 'firm', inner: false } as const

/** Where a sentence begins that a tag at word `at` makes a request: "…, will you?"; null where none does. */
function tagAt({ words }: Sentence, at: number): number | null {
  const isTag =
    at > 0 &&
    at === words.length - 2 &&
    words[at + 1]?.norm === 'you' &&
    /^(?:will|would|can|could)$/.test(words[at]?.norm ?? '') &&
    isPause(words[at]?.gap ?? '')
  return isTag && !words.some(({ norm }) => norm === 'not' || norm.endsWith("n't")) ? properStart(words) : null
}

/** "Unlock Mr Okafor", "add Priya". */
const plainDeeds = new Set(plain.split('|'))
const isNamedOrder = ({ words, text }: Sentence, at: number): boolean =>
  plainDeeds.has(words[at]?.norm ?? '') && /^\p{Lu}\p{Ll}/u.test(text.slice(words[at + 1]?.start ?? text.length))

function headAt(place: Place, shapes: readonly PhraseHit<AskShape>[]): Head | null {
  const { sentence, at, open } = place
  const { words } = sentence
  for (const { owner, hit } of shapes) {
    if (!isPlaced(owner.place, hit.to, place, owner.kind === 'inner')) continue
    const inner = owner.kind === 'inner'
    const kind = owner.kind === 'inner' ? kindAt(words, hit.captures.inner?.from ?? at) : owner.kind
    const isAlso = owner.weight === 'need' && /^(?:also|plus|and)$/.test(words[0]?.norm ?? '')
    const from = owner.weight === 'lack' && !open ? clauseStart(words, at) : at
    return headOf(words, from, { begun: hit.to, kind, weight: isAlso ? 'firm' : owner.weight, inner })
  }
  if (isNamedOrder(sentence, at) && isPlaced('order', at + 1, place))
    return headOf(words, at, { begun: at + 1, ...order })
  const question = questionAt(sentence, at)
  if (question && isPlaced(question.place, question.to, place) && !saysOf(question, place))
    return headOf(words, at, { begun: question.to, kind: question.kind, weight: 'firm', inner: false })
  const asks = behindPreposition(words, at)
  return open?.inner && goesOn(words, asks)
    ? headOf(words, at, { begun: asks + 1, kind: kindAt(words, asks), weight: open.weight, inner: true })
    : null
}

/** "My badge" has not arrived. */
function clauseStart(words: readonly Word[], at: number): number {
  let start = at
  while (!startsAt(words, start)) start -= 1
  return start
}

const mayChoose = /^(?:is|are|was|were|should|shall|do|does|will|would)$/

function headOf(
  words: readonly Word[],
  from: number,
  { begun, kind, weight, inner }: Pick<Head, 'begun' | 'kind' | 'weight' | 'inner'>,
): Head {
  const to = clauseEnd(words, begun)
  const isClosed = kind === 'yes-no' && !inner && mayChoose.test(words[from]?.norm ?? '')
  return { from, to, begun, kind: isClosed ? closedKind(words, from, to) : kind, weight, inner, idle: false }
}

function isPlaced(wanted: AskShape['place'], begun: number, { sentence, at, open }: Place, isInner = false): boolean {
  const { words, ending } = sentence
  if (wanted === 'anywhere') return true
  if (!startsAt(words, at) || (wanted === 'mark' && ending !== 'question')) return false
  const proper = properStart(words)
  const led = at < 3 || /^(?:if|when|once|unless|until|as)$/.test(words[proper]?.norm ?? '')
  const begins =
    at === proper ||
    (led && pausesAt(words, at)) ||
    words[at - 1]?.norm === 'but' ||
    /[–—;:-]/.test(words[at]?.gap ?? '')
  if (wanted !== 'order' || begins) return true
  // "Reset it and tell me who …" are two; "check and fix it", "find the file and restore it" are one.
  const same =
    /^(?:it|this|that|them)$/.test(words[begun - 1]?.norm ?? '') ||
    words.slice(begun, begun + 2).some(({ norm }) => norm === 'one') ||
    words[at - 1]?.norm === 'or'
  return open?.kind === 'request' && at - (isInner ? open.from : open.begun) > 1 && !same && at > open.begun
}

/** Whether it only says something of the words before: "Ana, who signs …", "Tom, my boss, is the …". */
function saysOf({ relative, noun, kind }: PlainQuestion, { sentence, at, before }: Place): boolean {
  const { words, ending } = sentence
  if (
    !(relative || noun) ||
    at === properStart(words) ||
    /^[):]/.test(words[at]?.gap ?? '') ||
    words[at - 1]?.norm === 'but'
  )
    return false
  const joined = /^(?:and|or)$/.test(words[at - 1]?.norm ?? '')
  const another = before.some(({ idle }) => !idle)
  const mayFollow = joined || /^(?:is|are|was|were|has|have|had)$/.test(words[at]?.norm ?? '')
  if (!relative) return mayFollow && ending !== 'question' && !another
  if (another && (joined || words.length - at <= 2)) return false
  return !(ending === 'question' && (kind === 'what' || (another && kind === 'who')))
}

/** Whether another inner question begins: "… when it is back and who does it", "… and if it is safe". */
function goesOn(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] ?? { norm: '' }
  if (norm === 'if') return !words.slice(at + 1, at + 5).some((_, after) => pausesAt(words, at + 2 + after))
  if (/^(?:when|where|which)$/.test(norm))
    return /^(?:and|or|by|until|at|for|since|in|on|from|to)$/.test(words[at - 1]?.norm ?? '')
  return norm === 'whether' || questionWords.has(norm)
}
