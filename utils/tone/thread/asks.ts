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

type Found = Ask & Pick<AskClause, 'weight'> & Pick<Sentence, 'paragraph'>

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
      const said = wordSpan(sentence, from, to)
      const { paragraph } = sentence
      found.push({ said, text: text.slice(said.start, said.end), kind, number: number(from), weight, paragraph })
    }
  })
  return withoutRepeats(
    heaviest(found).map(({ said, text: words, kind, number }) => ({ said, text: words, kind, number })),
  )
}

/**
 * Firm asks where there are any, and questions in the guise of a doubt ("not sure how to …") that stand in a paragraph of
 * their own; else the fullest plea for help; else what the writer lacks.
 */
function heaviest(found: readonly Found[]): readonly Found[] {
  const firm = found.filter(({ weight }) => weight === 'firm')
  const own = new Set(firm.map(({ paragraph }) => paragraph))
  const doubts = found.filter(
    ({ weight, kind, paragraph }) => weight === 'need' && kind !== 'request' && !own.has(paragraph),
  )
  if (firm.length > 0) return [...firm, ...doubts]
  const pleas = found.filter(({ weight }) => weight === 'plea')
  if (pleas.length === 0) return found
  return [pleas.reduce((best, plea) => (plea.text.length > best.text.length ? plea : best))]
}
