import { isPause } from '../pattern'
import type { Sentence, Word } from '../types'
import { kindAt, questionWords } from './ask-kinds'
import type { AskKind } from './types'

/** Plain questions, told by their word order: "when will it …", "is there …", "who signs …?". */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const subjects = list(
  'i we you u it this that there they he she the my our your his her their these those a an any anyone anybody someone somebody something anything everyone everybody everything all both people users its',
)
const pronouns = list('i we you u it this that there they he she')
export const auxiliaries = list(
  "is are was were am do does did can could will would should shall may might has have had must isn't aren't wasn't weren't don't doesn't didn't can't couldn't won't wouldn't shouldn't hasn't haven't isnt arent wasnt dont doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent",
)
/** After these a turned word order is no question: "so do I", "nor is it". */
const turns = list('so nor neither as than only never not rarely hardly')
/** "Is there a way", "is it possible": a question wherever it stands. */
const sure: Readonly<Record<string, ReadonlySet<string>>> = {
  is: list('it there'),
  can: list('i we'),
  could: list('i we'),
  may: list('i we'),
  shall: list('i we'),
  should: list('i we'),
  do: list('i we you they'),
  does: list('it this that anyone'),
  did: list('i we you anyone someone'),
  has: list('anyone anything'),
  have: list('you'),
}
/** Pairs that begin an order or a condition: "have a look", "should you need", "do the same". */
const orders: Readonly<Record<string, ReadonlySet<string>>> = {
  have: list(
    'a an the my our your this that it all any these those his her their both people everything everyone something someone anyone',
  ),
  has: list('a an the my our your all any his her their'),
  did: list('that this it all the my both so'),
  were: list('it'),
  was: list('a an all'),
  is: list('a an all'),
  do: list('the this that it my our your a all these those both'),
  should: list('you it the this that they there anyone anything your any'),
  may: list('the this that it they you all your'),
  might: list('the this that it i we'),
  must: list('i we the'),
  will: list('all'),
}

export interface PlainQuestion {
  readonly kind: AskKind
  /** The word after its head. */
  readonly to: number
  /** 'anywhere': a question wherever it stands. 'clause': at the start of one. 'mark': there, with a question mark. */
  readonly place: 'anywhere' | 'clause' | 'mark' | 'order'
  /** Whether the question word is its own subject ("who signs"), as it is also in "Ana, who signs, …". */
  readonly relative: boolean
  /** Whether its subject is a noun, as is what follows the verb in "… and is the only one". */
  readonly noun: boolean
}

/** The question that begins at word `at`; null where none can. */
export function questionAt(sentence: Sentence, at: number): PlainQuestion | null {
  const { words } = sentence
  const asked = behindPreposition(words, at)
  const { norm } = words[asked] as Word
  // "… none of whom has an address".
  if (/^(?:whom|which)$/.test(norm) && words[asked - 1]?.norm === 'of') return null
  if (!questionWords.has(norm)) return auxiliaries.has(norm) ? closedQuestion(sentence, asked) : null
  return openQuestion(sentence, asked)
}

const prepositions = list('by until till for at to from with in on since')

/** The question word behind "by", "with" …, if one stands there; else the word itself. */
export function behindPreposition(words: readonly Word[], at: number): number {
  const isBefore =
    prepositions.has(words[at]?.norm ?? '') && /^(?:what|which|when|whom|how|whose)$/.test(words[at + 1]?.norm ?? '')
  return isBefore ? at + 1 : at
}

function openQuestion({ words, ending }: Sentence, at: number): PlainQuestion {
  const kind = kindAt(words, at)
  const { norm } = words[at] as Word
  const next = words[at + 1]?.norm ?? ''
  const relative = /^(?:who|which|when|where|what|whose)$/.test(norm)
  if (/^(?:what|who|where|when|how|why)['’]?s$/.test(norm) && words[at + 1])
    return {
      kind,
      to: at + 1,
      place:
        ending !== 'question' && /^(?:is|was)$/.test(words[at + 2]?.norm ?? '')
          ? 'mark'
          : subjects.has(next) && !pronouns.has(next)
            ? 'anywhere'
            : 'clause',
      relative: false,
      noun: false,
    }
  const verb = turnedAt(words, at + 1)
  const then = words[verb + 1]?.norm ?? ''
  // "The day when is the …", "all who have their …" go on to say of what; "when will the …" asks.
  const isHas = isOrHas.test(words[verb]?.norm ?? '')
  const saysOf = pronouns.has(then)
    ? (then === 'that' && verb > at + 1 && ending !== 'question' && goesOn(words, verb + 2)) ||
      (isHas && norm === 'which') ||
      (norm === 'who' && /^(?:it|this|that|there|you)$/.test(then))
    : relative && (isHas || /^(?:who|which|what|whose)$/.test(norm))
  if (verb > 0 && subjects.has(then) && !saysOf)
    return { kind, to: verb + 2, place: 'anywhere', relative: false, noun: false }
  // "Which one", "who handles", "how long", "what happens if": hardly the start of anything else.
  const asks =
    norm === 'who' ||
    norm === 'whose' ||
    (norm === 'how' && /^(?:long|much|many|soon|come|far|often|else)$/.test(next)) ||
    (norm === 'what' && /^(?:happens|if|else|now|next|about|time)$/.test(next)) ||
    (norm === 'why' && /^(?:not|no)$/.test(next)) ||
    (norm === 'which' && /^(?:one|ones|of)$/.test(next)) ||
    (verb === at + 1 && norm !== 'which')
  // A line of its own, "why it takes so long".
  const isLine =
    ending === 'none' && pronouns.has(next) && norm !== 'what' && !words.slice(at + 1).some(({ gap }) => isPause(gap))
  return { kind, to: at + 1, place: asks ? 'clause' : isLine ? 'order' : 'mark', relative, noun: false }
}

const isOrHas = /^(?:is|are|was|were|has|have|had)$/

/** Where the verb stands that a question turns before its subject; 0 where there is none near. */
function turnedAt(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 5); at += 1) {
    const { norm, gap } = words[at] as Word
    if (at > from && /[,;:]/.test(gap)) return 0
    if (auxiliaries.has(norm)) return at
    if (norm === 'to' || subjects.has(norm) || norm.includes("'")) return 0
  }
  return 0
}

/** Verbs that turn before a name too, and are not the name themselves: "could Kat get one". */
const named = list('could can would does is was has are')

function closedQuestion({ words, text, ending }: Sentence, at: number): PlainQuestion | null {
  const { norm } = words[at] as Word
  const before = words[at - 1]?.norm ?? ''
  const subject = words[at + 1]
  const next = subject?.norm ?? ''
  if (!subject || (turns.has(before) && !(before === 'so' && /^(?:i|we|you|u)$/.test(next) && goesOn(words, at + 2))))
    return null
  // "Was I relieved!"
  if (ending === 'exclamation' && next === 'i' && /^(?:am|was|did)$/.test(norm)) return null
  if (!subjects.has(next) || !words[at + 2]) {
    const isName = named.has(norm) && /^\p{Lu}\p{Ll}/u.test(text.slice(subject.start)) && goesOn(words, at + 2)
    return {
      kind: 'yes-no',
      to: at + 1,
      place: isName ? 'clause' : 'mark',
      relative: /n'?t$/.test(norm) || isOrHas.test(norm) || pronouns.has(next),
      noun: true,
    }
  }
  // "All we need is there, …"
  const isThere = next === 'there' && /[,;:]/.test(words[at + 2]?.gap ?? '')
  const place =
    Object.hasOwn(sure, norm) &&
    sure[norm]?.has(next) &&
    !isThere &&
    !pronouns.has(before) &&
    !(norm === 'have' && (before === 'to' || auxiliaries.has(before)))
      ? 'anywhere'
      : (Object.hasOwn(orders, norm) && orders[norm]?.has(next)) || /^had$|n'?t$/.test(norm)
        ? 'mark'
        : 'clause'
  return { kind: 'yes-no', to: at + 2, place, relative: false, noun: !pronouns.has(next) }
}

const goesOn = (words: readonly Word[], at: number): boolean => !!words[at] && !isPause(words[at]?.gap ?? '')
