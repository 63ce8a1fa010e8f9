import type { Phrase, PhraseMatch } from '../types'
import { clauseOf, closingMark, cutOr, endsClause, firstOf, instead, leave } from './cut'
import { askForMissing, unmarked } from './mend'
import { isConditional, isQuestion, isReported } from './senses'

/** What the retorts of counter-attack have in common, and the first of its phrases: whose problem, whose fault. */

export const it = "that's|this|that|it|it's|(sounds like) (is | was)?"
export const plain = (match: PhraseMatch): boolean => !isConditional(match) && !isReported(match)
export const said = (match: PhraseMatch): boolean => plain(match) && !isQuestion(match)
const notOurFault = [
  `${it} <adverb>? not|hardly <adverb>? my|our fault`,
  "that|this|it isn't|wasn't my|our fault",
  '^ not my|our fault',
]

/** The retort goes, an offer comes. */
export const offer = (wording: string) =>
  ({ reach: 'whole', suggest: (match) => instead(match, wording) }) satisfies Partial<Phrase>
/** A sneer with nothing behind it. */
export const cut = { reach: 'whole', suggest: (match) => leave(match, together) } satisfies Partial<Phrase>

export const together = "let's sort this out together"
const working = "let's see how we can get this working"
export const right = "let's see how we can put it right"
export const whatICan = 'let me see what I can do'
export const when = 'let me see when I can get to this'
export const talk = "I'd like to talk with you"

/** Of the reader's doings only the way on; else regret. "… that you missed it", "… that the phones were down". */
function sorryThat(match: PhraseMatch): string | null {
  const { rest = '' } = match.captures
  const end = closingMark(match)
  if (!/^ you(?!\p{L})/u.test(rest)) return `I'm sorry that${rest}`
  return firstOf(match, `${working}${end}`, `I see that${unmarked(rest)}; ${working}${end}`)
}

/** "I'm no mind reader, so tell me the model" → "Could you tell me the model?" */
export function tellMe(match: PhraseMatch): readonly string[] {
  const { rest = '' } = match.captures
  const behind = /[,;:–—].*/s.exec(rest)?.[0] ?? ''
  const [, verb = '', thing = ''] =
    /you (?:didn['’]?t|did not|haven['’]?t|never|forgot to) (\p{L}+) (?:me |us )?(.+)/iu.exec(unmarked(rest)) ?? []
  const named = `the ${thing.replace(/^(?:an?|the|any|your) /i, '')}`
  const asked = verb === '' ? null : (askForMissing(verb, ` ${thing}`) ?? `could you tell me ${named}?`)
  const order = behind === '' ? null : clauseOf(behind, closingMark(match))
  const asks = [asked, order?.endsWith('?') ? order : null].filter((text) => text !== null)
  return [...asks, ...(asks.length > 0 ? [] : ['could you tell me a little more?', ...leave(match)])]
}

/** "Users never read it anyway": nothing is lost with it, unless more is said. */
function ofUsers(match: PhraseMatch): string | null {
  const {
    sentence: { words },
    to,
    captures: { how = '', before = '', rest = '' },
  } = match
  const milder = `{before}people ${/never/i.test(how) ? 'do not always' : 'sometimes'} {verb}{rest}`
  const bare = before === '' && !/[,;:–—]| (?:so|but|because|and) /.test(rest) && words.length - to < 7
  return bare ? firstOf(match, '', milder) : milder
}

export const retorts: readonly Phrase[] = [
  {
    match: [
      `${it} <adverb>? your|(a you) problem ,? and? (not (mine | ours | my problem | our problem) | to (deal with | solve | sort out) | $)`,
      `${it} not <adverb>? my|our problem (anymore | any more | to solve | here | though)? $`,
      "that|this|it isn't <adverb>? my|our problem",
      '^ not my|our problem',
    ],
    notBefore: ['that'],
    when: said,
    ...offer(working),
  },
  {
    match: `${it} not <adverb>? my|our problem (anymore | any more | to solve | here | though)? if you`,
    when: said,
    suggest: "I'd like to help if you",
  },
  {
    match: [`${it} not <adverb>? my|our problem that`, "that|this|it isn't <adverb>? my|our problem that"],
    when: said,
    reach: 'sentence',
    suggest: (match) => `${unmarked(match.captures.rest)}; ${working}${closingMark(match)}`,
  },
  { match: notOurFault.map((no) => `${no} that`), when: plain, reach: 'sentence', suggest: sorryThat },
  {
    match: notOurFault,
    notBefore: ['that|code|codes|tolerance|report|line'],
    when: said,
    reach: 'whole',
    suggest: (match) => (endsClause(match) ? instead(match, working) : `{before}I'm sorry{rest}`),
  },
  {
    match: [
      `${it} <adverb>? (all | nobody's but)? your own? damn? fault`,
      'you have|can? only have? yourself to blame',
      "^ (that's | it's | this is) <adverb>? on you (, | $ | now $)",
    ],
    notBefore: ['code|codes|report|ticket|log|line|tolerance|number'],
    when: said,
    ...offer(right),
  },
  {
    match:
      "if anyone|anybody|someone _{0,4} wasted|delayed|broke|caused|messed|slowed _{1,6} ,? it's|(it was) you yourself?",
    ...offer(right),
  },
  {
    match:
      '^ before|(instead of)|(rather than) (you | you start | starting to)? pointing|point|blaming|blame (the|your finger|fingers at)? me|us|it|others|everyone|everybody|(the network|helpdesk|server)|(the help|service desk)|(other people) ,? you ((may | might) (want | like | wish) to | might | could | should | can | need to) verb:<act>',
    reach: 'sentence',
    suggest: ({ captures }) => `could you {verb}${unmarked(captures.rest)}?`,
  },
  {
    match: "don't|stop|quit blame|blaming|(pin it on) me|us|it|(it support)|(my team)|(our team) for",
    notAfter: ['i|we|they|please (would | will)?'],
    suggest: "let's look into",
  },
  {
    match: "don't|stop|quit blame|blaming me|us|(it support)|(my team)|(our team)",
    notBefore: ['for'],
    notAfter: ['i|we|they|users'],
    reach: 'sentence',
    suggest: (match) => cutOr(match, "let's find out together what happened"),
  },
  {
    match:
      "it's|(this is) <adverb>? (always the same | typical) (with | of) you people|lot|guys where:(in|at|from|over _{1,3})? (, | $)",
    reach: 'whole',
    suggest: (match) => ["I'd like to find a way that works for you {where}.", ...leave(match)],
  },
  {
    match: 'you people|lot',
    notAfter: ['thank|thanks|love|help|to|helping|for|and|bring|brings|gets|get|would|can|could'],
    unless: ['thank|thanks|cheers|love|great|brilliant|amazing|best'],
    reach: 'whole',
    suggest: (match) => {
      const { before = '', rest = '' } = match.captures
      const milder = '{before}you all{rest}'
      const reproach = /^ (?:\p{L}+ ){0,3}(?:always|never|keep|constantly|forever|every)(?!\p{L})[^,;:]*$/iu
      return before === '' && reproach.test(rest) ? firstOf(match, '', milder) : milder
    },
  },
  {
    match:
      'users <adverb>? how:always|never|constantly verb:(read|break|lie|blame|complain|think|ignore|listen|learn|whine|moan|forget)',
    notBefore: ['past|into', 'the news', 'if the'],
    unless: ['prompt|alert|banner|dialog'],
    reach: 'whole',
    suggest: ofUsers,
  },
]
