import { isPause } from '../pattern'
import type { Word } from '../types'

/** Where clauses begin and end, for the asks of a mail: people rarely write the commas that would tell. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const joints = list('and but so then plus because cos or')
const splitting = list('and but plus also then')
/** What may stand in a clause before the words that ask. */
const openers = list(
  'also so and but well ok okay oh ah um then please pls just again btw anyway hi hello hey dear team all first firstly second secondly third thirdly fourth fourthly lastly finally next now further furthermore additionally otherwise honestly sorry yes no plus question questions q thanks hence therefore alternatively ps meanwhile',
)
/** Of these, no opener without a mark behind it. */
const counted = /^q?\d{1,2}$|^(?:first|second|third|fourth|next|last|all|team|questions?|no|yes)$/
const greetings = list('hi hello hey dear good morning afternoon hiya')
/** "I think I need …". */
const holding = list('think guess suppose believe reckon confess assume admit feel')
/** After a pause these begin another thought. */
const thoughts = list(
  "i we it he she they this that there my our i'm im i've i'd i'll we're we've it's its that's thatd that'd as because cos since but so otherwise thanks thank thx cheers ta sorry hope regards best kind many not no the everything nothing currently right you you're ideally preferably",
)
const breaks = list('because but cos thanks thx cheers regards')
/** "as I …", "so that we …": no longer what is asked. */
const asides = list('as since so and')
const persons = list("i i'm i'll i've we we'll we're we've it it's they they're he she")
/** What stands at the end and does not belong to the ask. */
const tails = list('and but or then also plus please pls plz thanks thx cheers ta')
/** "if so", "if not", "if they are". */
const shortIf = list('so not yes no are is can do does will it')

/** Whether a pause, a bracket or a slash stands before word `at`. */
export const pausesAt = (words: readonly Word[], at: number): boolean =>
  /[(/]/.test(words[at]?.gap ?? '') || isPause(words[at]?.gap ?? '')

/** Whether another ask may begin inside one: behind a pause or "and", also "and if so". */
export function splitsAt(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  if (!before || pausesAt(words, at) || splitting.has(before.norm)) return true
  const condition = shortIfBefore(words, at)
  if (condition > 0) return splitsAt(words, condition)
  return opensAt(words, at - 1) && pausesAt(words, at - 1)
}

/** Where the "if so", "if they are" begins that ends right before word `at`; 0 where none does. */
function shortIfBefore(words: readonly Word[], at: number): number {
  if (!shortIf.has(words[at - 1]?.norm ?? '')) return 0
  return words[at - 2]?.norm === 'if' ? at - 2 : words[at - 3]?.norm === 'if' ? at - 3 : 0
}

/** "Also", "so", "1)"; "first" and the like only with a mark. */
function opensAt(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] as Word
  return counted.test(norm) ? /[,:.)–—-]/.test(words[at + 1]?.gap ?? '') : openers.has(norm)
}

/** Whether a clause begins at word `at`, openers aside. */
export function startsAt(words: readonly Word[], at: number): boolean {
  if (at === properStart(words)) return true
  for (let start = at; start > 0; start -= 1) {
    if (pausesAt(words, start)) return true
    const before = words[start - 1]?.norm ?? ''
    if (joints.has(before) || shortIfBefore(words, start) > 0) return true
    if (start === 2 && greetings.has(words[0]?.norm ?? '')) return true
    if (holding.has(before) && /^(?:i|we)$/.test(words[start - 2]?.norm ?? '')) return true
    if (!opensAt(words, start - 1)) return false
  }
  return true
}

const leads = [
  'next time',
  'this time',
  'in future',
  'in the future',
  'from now on',
  'going forward',
  'for now',
  'after that',
  'until then',
].map((phrase) => phrase.split(' '))

/** Where the sentence proper begins, behind its greeting and openers. */
export function properStart(words: readonly Word[]): number {
  let at = 0
  if (greetings.has(words[0]?.norm ?? '')) {
    const pause = words.slice(0, 6).findIndex((_, place) => place > 0 && pausesAt(words, place))
    if (pause > 0) at = pause
  }
  const lead = leads.find((phrase) => phrase.every((norm, place) => words[at + place]?.norm === norm))
  at += lead?.length ?? 0
  while (at < words.length - 1 && (opensAt(words, at) || words[at]?.norm === 'or')) at += 1
  return at
}

/** Where the clause that began before word `begun` ends: at another thought, a reason, a word of thanks. */
export function clauseEnd(words: readonly Word[], begun: number): number {
  for (let at = begun + 1; at < words.length; at += 1) {
    const { norm } = words[at] as Word
    const next = words[at + 1]?.norm ?? ''
    const ends = pausesAt(words, at) ? thoughts.has(norm) : breaks.has(norm) || (asides.has(norm) && persons.has(next))
    if (ends) return withoutTail(words, begun, at)
  }
  return withoutTail(words, begun, words.length)
}

/** `to` without the joints, thanks, numbers and "if so" right before it; never less than `begun`. */
export function withoutTail(words: readonly Word[], begun: number, to: number): number {
  let end = to
  while (end > begun && isTail(words, end - 1)) end -= 1
  const condition = end < words.length ? shortIfBefore(words, end) : 0
  return condition > begun ? withoutTail(words, begun, condition) : end
}

function isTail(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] as Word
  if (norm === 'you') return words[at - 1]?.norm === 'thank'
  if (/^\d{1,2}$/.test(norm)) return pausesAt(words, at) && /^[).:]/.test(words[at + 1]?.gap ?? '')
  return tails.has(norm)
}
