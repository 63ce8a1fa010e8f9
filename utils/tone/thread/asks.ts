import { says } from '../en/says'
import { wordSpan } from '../spans'
import type { Sentence, TextDocument } from '../types'
import { type AskClause, askingClauses } from './ask-clauses'
import { asksByList, introducesAsks, numberOf } from './ask-lists'
import { withoutRepeats } from './ask-repeats'
import type { Ask } from './types'

/** "Was it worth it? No.": they have answered it themselves. */
const answersItself = says(
  '^^ no|nope|never|nothing|nobody|none|me|us|silence|zero|yes|exactly $',
  '^^ (i am | i do | i think not | not really | of course not | no one | not one | nothing at all | i doubt it) $',
)

/** "Please be quick", "when you get a minute", "kindly support": nothing is asked in these words alone. */
const courtesies = new Set(
  'please pls plz plse kindly just and be quick quickly hurry up asap support your when whenever you u get have a the minute moment sec second chance time'.split(
    ' ',
  ),
)

type Found = Ask & Pick<AskClause, 'weight'> & { readonly sentence: Sentence }

/** The questions and requests of an incoming mail, one by one, in its order; each once. */
export function findAsks({ text, sentences }: TextDocument): readonly Ask[] {
  const found: Found[] = []
  let announced = false
  sentences.forEach((sentence, at) => {
    if (sentence.list === null) announced = introducesAsks(sentence)
    const next = sentences[at + 1]
    if (announced && sentence.list === null && next?.list) return
    const isAnswered = next?.paragraph === sentence.paragraph && sentence.ending === 'question' && answersItself(next)
    const own = isAnswered ? [] : askingClauses(sentence)
    const clauses = own.length === 0 && announced ? asksByList(sentence, text) : own
    const number = numberOf(sentence, text)
    for (const { from, to, kind, weight } of clauses) {
      if (sentence.words.slice(from, to).every(({ norm }) => courtesies.has(norm))) continue
      const said = wordSpan(sentence, from, to)
      const one = { said, text: text.slice(said.start, said.end), kind, number: number(from), weight, sentence }
      const before = found.at(-1)
      if (before && goesOn(before, one)) found[found.length - 1] = asOne(before, one, text)
      else found.push(one)
    }
  })
  return withoutRepeats(
    heaviest(found).map(({ said, text: words, kind, number }) => ({ said, text: words, kind, number })),
  )
}

const wish = /^(?:i|we)\b.{0,20}\b(?:need|want|require|like)\b/i
const forIt = /^(?:can|could|would|will|please)\b.*\b(?:it|this|that|these|them|one|so|help)\b/i

/** "Is it the cable? Or the dock?", "I need a new badge. Could you arrange that?": one ask in two sentences. */
function goesOn(before: Found, { sentence, text, kind, weight }: Found): boolean {
  const { paragraph, index } = before.sentence
  if (sentence.index !== index + 1 || sentence.paragraph !== paragraph || sentence.list !== null) return false
  if (sentence.words[0]?.norm === 'or') return before.kind !== 'request' && kind !== 'request'
  return before.weight === 'firm' && weight !== 'need' && wish.test(before.text) && forIt.test(text)
}

function asOne(before: Found, one: Found, text: string): Found {
  const said = { start: before.said.start, end: one.said.end }
  const kind = one.sentence.words[0]?.norm === 'or' ? 'which' : one.kind
  return { ...one, said, text: text.slice(said.start, said.end), kind, number: before.number, weight: before.weight }
}

/**
 * Firm asks where there are any, and questions in the guise of a doubt ("not sure how to …") that stand in a paragraph of
 * their own; else the fullest plea for help; else what the writer needs; else the fullest word of what did not come.
 */
function heaviest(found: readonly Found[]): readonly Found[] {
  const of = (wanted: Found['weight']) => found.filter(({ weight }) => weight === wanted)
  const firm = of('firm')
  const own = new Set(firm.map(({ sentence }) => sentence.paragraph))
  const needs = of('need')
  if (firm.length > 0)
    return [...firm, ...needs.filter(({ kind, sentence }) => kind !== 'request' && !own.has(sentence.paragraph))].sort(
      (one, other) => one.said.start - other.said.start,
    )
  const pleas = of('plea')
  if (pleas.length > 0) return fullest(pleas)
  return needs.length > 0 ? needs : fullest(of('lack'))
}

const fullest = (found: readonly Found[]): readonly Found[] =>
  found.length < 2 ? found : [found.reduce((best, one) => (one.text.length > best.text.length ? one : best))]
