import { isPause } from '../pattern'
import type { PhraseMatch, Word } from '../types'

/** The traps almost every phrase shares, as small questions about a match. A clause ends at a pause or a conjunction. */

const conjunctions = new Set(['but', 'so', 'because', 'then', 'although', 'though'])

function clauseStart({ sentence, from }: PhraseMatch): number {
  let at = from
  while (at > 0) {
    if (isPause((sentence.words[at] as Word).gap)) return at
    if (conjunctions.has((sentence.words[at - 1] as Word).norm)) return at
    at -= 1
  }
  return 0
}

/** The words of the match's clause that stand before it. */
export function clauseBefore(match: PhraseMatch): readonly Word[] {
  return match.sentence.words.slice(clauseStart(match), match.from)
}

/** The words of the match's clause that stand after it. */
export function clauseAfter({ sentence, to }: PhraseMatch): readonly Word[] {
  let end = to
  while (end < sentence.words.length) {
    const word = sentence.words[end] as Word
    if (isPause(word.gap) || conjunctions.has(word.norm)) break
    end += 1
  }
  return sentence.words.slice(to, end)
}

const auxiliaries = new Set(
  "do does did can could will would shall should may might is are was were am have has had don't doesn't didn't can't couldn't won't wouldn't shouldn't isn't aren't wasn't weren't haven't hasn't hadn't".split(
    ' ',
  ),
)
const subjects = new Set('i you he she it we they this that there anyone someone the your my our'.split(' '))

/** An honest question or offer, with or without its mark ("did you forget your PIN"); "?!" is a cry, not a question. */
export function isQuestion(match: PhraseMatch): boolean {
  const { sentence } = match
  if (sentence.ending === 'question') return !sentence.text.includes('?!')
  const [first, second] = sentence.words.slice(clauseStart(match))
  return first !== undefined && auxiliaries.has(first.norm) && second !== undefined && subjects.has(second.norm)
}

const conditions = new Set('if unless when whenever once until till whether should in case provided suppose'.split(' '))

/** "If you cannot sign in …", "unless …", "when you …", "in case …" before the match in its clause. */
export function isConditional(match: PhraseMatch): boolean {
  const before = clauseBefore(match)
  return before.some(
    ({ norm }, at) =>
      conditions.has(norm) &&
      (norm !== 'should' || at === 0) &&
      (norm !== 'in' || before[at + 1]?.norm === 'case') &&
      (norm !== 'case' || before[at - 1]?.norm === 'in'),
  )
}

const negations = new Set('not never no nothing none nobody nowhere neither nor without hardly cannot'.split(' '))

/** Whether a word says no: "not", "never", "don't" … */
export function isNegation({ norm }: Word): boolean {
  return negations.has(norm) || norm.endsWith("n't")
}

/** A negation inside the match or close before it in its clause. */
export function isNegated(match: PhraseMatch): boolean {
  return [...clauseBefore(match).slice(-4), ...match.sentence.words.slice(match.from, match.to)].some(isNegation)
}

const reporting = new Set(
  'said say says told tell tells mentioned wrote write writes asked reported reports stated states described explained claims shows reads'.split(
    ' ',
  ),
)

/** Someone else's words: "you said that …", "the message says …"; what the writer says ("as I said") is their own. */
export function isReported(match: PhraseMatch): boolean {
  const before = clauseBefore(match)
  return before.some(
    ({ norm }, at) =>
      reporting.has(norm) &&
      at > 0 &&
      !before.slice(Math.max(0, at - 3), at).some(({ norm: who }) => /^(?:i|we|i've|we've|i'd|we'd)$/.test(who)),
  )
}
