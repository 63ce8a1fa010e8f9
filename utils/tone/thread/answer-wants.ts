import { once } from '../memory'
import type { Sign } from './answer-phrases'
import type { Ask, AskKind } from './types'

/** A sign, or any plain statement. */
export type Wanted = Sign | 'statement' | 'asked-back'
/** What would answer an ask, and how surely (0 to 1). */
export type Wants = Readonly<Partial<Record<Wanted, number>>>

/** What people ask, by what they want to hear. */
type Want =
  | AskKind
  | 'exists'
  | 'either'
  | 'possible'
  | 'status'
  | 'advice'
  | 'got'
  | 'how-long'
  | 'what-do'
  | 'what-happened'

const honest: Wants = { open: 1, 'hand-over': 0.5, refuse: 0.6 }
const wants: Readonly<Record<Want, Wants>> = {
  'yes-no': {
    ...honest,
    yes: 1,
    no: 1,
    may: 0.7,
    not: 0.65,
    done: 0.8,
    state: 0.75,
    retry: 0.4,
    promise: 0.8,
    refuse: 1,
    advice: 0.5,
    steps: 0.5,
    choice: 0.6,
    statement: 0.5,
  },
  possible: {
    ...honest,
    yes: 1,
    no: 1,
    may: 0.8,
    not: 0.7,
    done: 0.8,
    state: 0.5,
    retry: 0.4,
    promise: 0.8,
    refuse: 1,
    steps: 0.8,
    advice: 0.8,
    choice: 0.6,
    statement: 0.6,
  },
  either: {
    ...honest,
    yes: 1,
    no: 1,
    choice: 1,
    promise: 0.8,
    refuse: 1,
    done: 0.8,
    state: 0.75,
    may: 0.7,
    not: 0.65,
    self: 0.5,
    person: 0.5,
    steps: 0.4,
    advice: 0.4,
    statement: 0.5,
  },
  exists: {
    ...honest,
    yes: 1,
    no: 1,
    there: 1,
    not: 0.65,
    done: 0.8,
    promise: 0.8,
    refuse: 1,
    choice: 0.6,
    amount: 0.8,
    place: 0.6,
    statement: 0.5,
  },
  when: { ...honest, time: 1, vague: 0.5, done: 0.6, state: 0.6, retry: 0.6 },
  'how-long': { ...honest, time: 1, amount: 0.6, vague: 0.5, done: 0.5 },
  who: { ...honest, person: 1, self: 0.7, 'hand-over': 1, statement: 0.35 },
  where: { ...honest, place: 1, there: 0.7, in: 0.9, given: 0.8, person: 0.6, steps: 0.4, statement: 0.35 },
  how: {
    ...honest,
    steps: 1,
    given: 0.7,
    place: 0.6,
    may: 0.5,
    promise: 0.6,
    refuse: 0.9,
    done: 0.5,
    state: 0.4,
    advice: 0.7,
  },
  why: { ...honest, reason: 1, done: 0.5, state: 0.5, statement: 0.35 },
  'how-much': { ...honest, amount: 1, time: 0.4, statement: 0.4 },
  which: { ...honest, choice: 1, advice: 0.8, statement: 0.6, place: 0.6, person: 0.6, yes: 0.4, no: 0.5 },
  what: { ...honest, statement: 0.65, given: 0.9, amount: 0.7, place: 0.7, steps: 0.7, advice: 0.7, no: 0.6 },
  'what-do': { ...honest, steps: 1, advice: 1, may: 0.6, promise: 0.7, no: 0.5, done: 0.6, state: 0.5 },
  'what-happened': { ...honest, reason: 1, done: 0.8, state: 0.8, statement: 0.6 },
  request: {
    ...honest,
    done: 1,
    state: 0.8,
    retry: 0.9,
    promise: 1,
    refuse: 1,
    'hand-over': 1,
    given: 0.8,
    yes: 0.8,
    no: 0.8,
    may: 0.5,
    not: 0.5,
    steps: 0.4,
    advice: 0.4,
    statement: 0.4,
    'asked-back': 0.7,
  },
  status: { ...honest, done: 1, state: 1, retry: 1, promise: 1, time: 0.8, 'hand-over': 1, statement: 0.6, no: 0.7 },
  advice: {
    ...honest,
    advice: 1,
    yes: 1,
    no: 1,
    steps: 0.9,
    may: 0.8,
    choice: 0.9,
    promise: 0.7,
    done: 0.7,
    state: 0.7,
    statement: 0.5,
  },
  got: { ...honest, got: 1, yes: 1, no: 1, done: 0.6, statement: 0.4 },
}

/** Asks that want something else than their first word tells, by their text; the first that fits. */
const finer: readonly (readonly [pattern: RegExp, want: Want, kinds: readonly AskKind[]])[] = [
  [/\bwhether\b/i, 'yes-no', ['which', 'what', 'request']],
  [
    /\bhow (?:long|soon|quickly|fast)\b|\bhow many (?:more )?(?:minutes|hours|days|weeks)\b/i,
    'how-long',
    ['how', 'how-much', 'when', 'what', 'yes-no', 'request'],
  ],
  [/\bhow (?:much|many|often|big|large|far)\b|\bcosts?\b|\bprice\b/i, 'how-much', ['how', 'what', 'which', 'request']],
  [
    /\b(?:what|which) (?:time|day|date)\b|\b(?:eta|time ?(?:frame|line|scale)|date|by when)\b/i,
    'when',
    ['what', 'which', 'yes-no', 'request', 'how'],
  ],
  [
    /\b(?:any|an|some|the) (?:update|news|progress)\b|\b(?:status|how far|update on|how is it going|where are we)\b/i,
    'status',
    ['what', 'yes-no', 'request', 'how', 'where'],
  ],
  [
    /\b(?:did|have|has) (?:you|u|it|my|the|they|your \w{1,20}) (?:\w{1,20} ){0,4}(?:get|got|receive|received|see|seen|come through|arrive|arrived|reach)\b/i,
    'got',
    ['yes-no'],
  ],
  [
    /\b(?:should|shall|must|ought|do|does|did|have|need) (?:i|we)\b(?! know| hear)|\b(?:i|we) (?:should|shall|must|need to|have to) \w|\bwant (?:me|us) to\b|\bneed to\b|\bnecessary\b|\bis it (?:ok|okay|safe|fine|best|better)\b/i,
    'advice',
    ['yes-no', 'which'],
  ],
  [
    /\bwhat (?:should|shall|can|could|do|must|else) (?:i|we)\b|\bwhat (?:should|shall|can|could|do|must|else can|else could|else should|would|am|are|to|now|next)\b.{0,60}\b(?:do|try|next|now|use|bring|say)\b|\bwhat(?:'s| is) (?:the )?(?:best|next|plan)\b|\badvi[sc]e\b|\bwhat now\b/i,
    'what-do',
    ['what', 'request', 'how'],
  ],
  [
    /\bwhat(?:'s|s| is| has|'s been)? (?:happen|caus|going on|went wrong|wrong|the (?:cause|reason|problem|matter)|made)|\b(?:the|a) (?:cause|reason)\b/i,
    'what-happened',
    ['what', 'request'],
  ],
  [/\bhow come\b|\bwhy\b/i, 'why', ['how', 'what', 'yes-no', 'request']],
  [
    /\b(?:know|tell me|say|sure|idea|me know|advise|confirm|out|clue) (?:\w+ ){0,2}?when\b/i,
    'when',
    ['yes-no', 'request'],
  ],
  [
    /\b(?:know|tell me|say|sure|idea|me know|advise|confirm|out|clue) (?:\w+ ){0,2}?(?:who|whom)\b/i,
    'who',
    ['yes-no', 'request'],
  ],
  [
    /\b(?:know|tell me|say|sure|idea|me know|advise|confirm|out|clue) (?:\w+ ){0,2}?where\b/i,
    'where',
    ['yes-no', 'request'],
  ],
  [
    /\b(?:know|tell me|show me|sure|idea|explain|me know|advise|out|clue) (?:\w+ ){0,2}?how\b/i,
    'how',
    ['yes-no', 'request'],
  ],
  [/\bname of the (?:person|one|colleague)|\bwhose\b/i, 'who', ['what', 'request', 'yes-no', 'which']],
  [
    /^(?:and |or |also )?(?:is|are) there\b(?! (?:any|a|some) way)|\b(?:have you|do you have|have we|do we have) (?:got |any|a |some|one|that|the )|\bif there(?:'s| is)\b/i,
    'exists',
    ['yes-no', 'request'],
  ],
  [
    /\b(?:any|a|some) way\b|\b(?:can|could|may) (?:i|we|one|people|guests|users|it|they|this|that)\b|\bpossible\b|\ballowed\b/i,
    'possible',
    ['yes-no'],
  ],
  [/^(?:and |or |so )?(?:is|are|was|were|do|does|did|has|have|will) /i, 'either', ['which']],
]

/** What would answer `ask`. */
export const wantsOf = once(({ text, kind }: Ask): Wants => {
  const found = finer.find(([pattern, , kinds]) => kinds.includes(kind) && pattern.test(text))
  if (!found) return wants[kind]
  return wants[found[1]]
})
