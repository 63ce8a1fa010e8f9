import { isName } from '../en/names'
import { isPause } from '../pattern'
import { perSentence } from '../per-sentence'
import type { Sentence, Word } from '../types'
import type { Sign } from './answer-phrases'
import { signsOf } from './answer-signs'
import { type Topics, topicsOf } from './topics'

/** A clause of a reply's sentence: what it is about and what it is as an answer. Offsets count from the sentence's start. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly words: number
  readonly topics: Topics
  readonly signs: ReadonlySet<Sign>
  /** It asks something itself. */
  readonly asks: boolean
  /** "It", "that": about what was spoken of before. */
  readonly leansBack: boolean
  /** So much so that it names nothing itself: "it is on its way", "I'll bring it". */
  readonly saysIt: boolean
}

const subjects = new Set(
  `i i'm i've i'll i'd we we're we've we'll you you're you'll you've it it's it'll that that's this they they're they'll
  he she he's she's there there's the your our my please all both no`.split(/\s+/),
)
const joints = new Set(['and', 'so', 'or', 'then', 'which', 'because'])
const turns = new Set(['but', 'whereas', 'although', 'though', 'because'])
const back = new Set(
  `it it's it'll its that that's this they they're they'll them these those he she both one ones there which done
  sorted fixed same so`.split(/\s+/),
)
const it = new Set("it it's it'll they they're they'll them that's".split(' '))
/** What somebody does whose name a clause begins with. */
const doers = new Set('is will has can from in at and handles looks does knows runs takes said says would'.split(' '))
/** Fewer words are no clause: "Yes, …", "Unlocked, and …". */
const leastWords = 3

/** Whether a clause begins with word `at`. */
function begins(words: readonly Word[], at: number): boolean {
  const { norm, gap } = words[at] as Word
  // "15:10"
  if (gap === ':') return false
  if (/[;:–—]|\s-+\s|…|\.\./.test(gap)) return true
  if (turns.has(norm)) return true
  const next = words[at + 1]?.norm ?? ''
  if (isPause(gap)) return subjects.has(norm) || (joints.has(norm) && norm !== 'or') || turns.has(norm)
  return norm === 'and' && (subjects.has(next) || next === 'then')
}

const questionStart =
  /^(?:and |so |but |also,? |ok,? |please )?(?:(?:can|could|would|will|do|does|did|is|are|was|were|have|has|may|shall|should) (?:you|i|we|it|that|this|the|your|there|anyone)\b|(?:what|which|when|where|who|why|how) (?:is|are|was|were|do|does|did|can|could|would|exactly|version|model|one|kind|type|room|floor|\w+ (?:is|are|do|does|did))\b)/i

const openers = new Set('hi hello hey dear hiya morning thanks thank thx cheers sorry apologies great good'.split(' '))
const longestOpening = 4

/** How many words greet or thank before the sentence proper: "Hi Ana, …", "Sorry, …". */
function openingOf(words: readonly Word[]): number {
  const first = words[0]?.norm ?? ''
  if (!openers.has(/^(?:i'm|we're|im)$/.test(first) ? (words[1]?.norm ?? '') : first)) return 0
  const pause = words.slice(1, 1 + longestOpening).findIndex(({ gap }) => isPause(gap))
  return pause + 1
}

/** The clauses of a sentence. */
export const partsOf = perSentence((sentence: Sentence): readonly Part[] => {
  const { words, text, ending } = sentence
  const starts = [0]
  // "Hi Val, sorry, …"
  for (let more = openingOf(words); more > 0; more = openingOf(words.slice(starts.at(-1))))
    starts.push((starts.at(-1) as number) + more)
  for (let at = (starts.at(-1) as number) + 1; at < words.length; at += 1)
    if (begins(words, at) && (at - (starts.at(-1) as number) >= leastWords || /[;:]/.test(words[at]?.gap ?? '')))
      starts.push(at)
  return starts.map((from, nth) => {
    const to = starts[nth + 1] ?? words.length
    const start = (words[from] as Word).start
    const last = to === words.length
    const end = last ? text.length : (words[to - 1] as Word).end
    const piece = text.slice(start, end)
    const own = words.slice(from, to)
    const signs = signsOf(own, piece)
    const named = own.some((_, nth) => isName(sentence, from + nth) && (nth > 0 || doers.has(own[1]?.norm ?? '')))
    return {
      start,
      end,
      words: to - from,
      topics: topicsOf(piece),
      signs: named ? new Set([...signs, 'person' as const]) : signs,
      asks: (last && ending === 'question') || (ending !== 'statement' && questionStart.test(piece)),
      saysIt: own.slice(0, 5).some(({ norm }) => it.has(norm)),
      leansBack: own.slice(0, 6).some(({ norm }) => back.has(norm)) || to - from <= leastWords,
    }
  })
})
