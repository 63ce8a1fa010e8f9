import { isPause } from '../pattern'
import type { Sentence, Word } from '../types'
import type { AskClause } from './ask-clauses'
import { closedKind, kindAt, kindOfThing, questionWords } from './ask-kinds'
import { auxiliaries } from './ask-questions'
import { trapsIn } from './ask-traps'
import type { AskKind } from './types'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that alone, or at the end, ask nothing. */
const echoes = list(
  'really seriously again honestly hello huh right ok okay yes no what so anyone anybody see understood understand deal remember agreed eh well yeah sorry pardon wtf ffs help surprise correct true hmm hm wow oh hey hi please guess know',
)
const confirming = list('right correct yes yeah no true ok okay')
/** "The result? Nothing." */
const announced = list(
  'result reason answer problem outcome catch verdict reply response solution reward conclusion thing irony part upshot moral news thought truth kicker',
)
const pronouns = list(
  "i we you it this that there they he she i'm i'll i've it's that's you're you'll we're they're there's",
)
const states = list(
  'ok okay fine possible available still yet ready done normal better enough required necessary needed allowed safe free open got had seen heard same need',
)
const negative = /n't$/

/** A question by its mark alone: "And the password?", "You are closed on Friday?". `from` is where its own words begin. */
export function fragmentIn({ words, ending, text }: Sentence, from: number): AskClause | null {
  if (ending !== 'question' || /[?][!]|[!][?]|[?]{3}/.test(text) || trapsIn(words).length > 0) return null
  const tag = tagAt(words)
  if (tag === 'idle') return null
  const to = tag ?? words.length
  if (to <= from) return null
  const own = words.slice(from, to)
  if (own.every(({ norm }) => echoes.has(norm)) && !questionWords.has(own[0]?.norm ?? '')) return null
  if (own.length <= 4 && announced.has(own.at(-1)?.norm ?? '') && (own.length > 1 || own[0]?.norm !== 'news'))
    return null
  if (own.length === 1 && own[0]?.norm === 'what') return null
  return { from, to, kind: fragmentKind(words, from, to), weight: 'firm' }
}

/** Where a tag begins that makes a question of what stands before ("…, right?"); 'idle' where it only seeks a nod. */
function tagAt(words: readonly Word[]): number | 'idle' | null {
  const last = words.length - 1
  let at = last
  while (at > 0 && at > last - 3 && !isPause(words[at]?.gap ?? '')) at -= 1
  if (at === 0 || !isPause(words[at]?.gap ?? '')) return null
  const { norm } = words[at] as Word
  if (at === last) return confirming.has(norm) && at > 2 ? at : echoes.has(norm) ? 'idle' : null
  if (/^(?:or|is)$/.test(norm) && /^(?:not|no|that)$/.test(words[at + 1]?.norm ?? '')) return at
  return auxiliaries.has(norm) && (negative.test(norm) || pronouns.has(words[last]?.norm ?? '')) ? 'idle' : null
}

function fragmentKind(words: readonly Word[], from: number, to: number): AskKind {
  for (let at = from; at < to; at += 1)
    if (questionWords.has(words[at]?.norm ?? '') && (at === from || at === to - 1 || isPause(words[at]?.gap ?? '')))
      return kindAt(words, at)
  const thing = kindOfThing(words, from)
  if (thing) return thing
  const own = words.slice(from, to)
  if (own.some(({ norm }) => norm === 'or')) return closedKind(words, from - 1, to)
  return own.some(({ norm }) => auxiliaries.has(norm) || pronouns.has(norm) || states.has(norm)) ? 'yes-no' : 'what'
}

const polite = list('please pls plz')
const longest = 14

/** "A new mouse, please": what is asked for by a "please" at the end. */
export function politeTailIn({ words }: Sentence): AskClause | null {
  const at = words.findLastIndex(({ norm }) => polite.has(norm))
  if (at < 1 || trapsIn(words).length > 0) return null
  if (words[at + 1] && !/^(?:thanks|thank|thx|asap|and)$/.test(words[at + 1]?.norm ?? '')) return null
  let from = at
  while (from > 0 && !(from < at && isPause(words[from]?.gap ?? ''))) from -= 1
  while (from < at && /^(?:and|also|so|hi|hello|but|just)$/.test(words[from]?.norm ?? '')) from += 1
  if (
    at - from > longest ||
    from === at ||
    /^(?:yes|ok|thanks|oh|say|i|we|it|they|he|she)$/.test(words[from]?.norm ?? '')
  )
    return null
  const thing = kindOfThing(words, from)
  return at - from > 1 ||
    thing ||
    /^(?:explain|help|confirm|advise|call|reset|fix|stop|unlock)$/.test(words[from]?.norm ?? '')
    ? { from, to: at, kind: thing ?? 'request', weight: 'firm' }
    : null
}
