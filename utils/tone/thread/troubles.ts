import { clauseAfter, clauseBefore, isConditional } from '../en/senses'
import { lazyMatcher, matchHit } from '../phrases'
import { wordSpan } from '../spans'
import type { PhraseMatch, Span, TextDocument } from '../types'
import { findMood } from './mood'
import { troublePhrases } from './trouble-phrases'
import type { MoodSignKind, Trouble } from './types'

const most = 6

const find = lazyMatcher(troublePhrases)

/** What is hard for the writer of an incoming mail, in its order. A deadline is one only where something is wrong. */
export function findTroubles(incoming: TextDocument): readonly Trouble[] {
  const { mood, signs } = findMood(incoming)
  const told: (Trouble & { readonly words: Span })[] = []
  for (const sentence of incoming.sentences)
    for (const hit of find(sentence.words)) {
      const { kind, starter } = hit.owner
      const match = matchHit(hit, incoming, sentence)
      if (!match || isConditional(match) || (mood === 'calm' && kind !== 'loss')) continue
      const words = wordSpan(sentence, hit.from, hit.hit.to)
      const said = starter(match)
      if (said !== null && !told.some((other) => overlaps(other.words, words)))
        told.push({ said: clauseOf(match, hit.hit.to), kind, starter: said, words })
    }
  for (const { kind, said } of signs) {
    const trouble = kindOf[kind]
    if (trouble && !told.some((other) => overlaps(other.said, said)))
      told.push({ said, kind: trouble, starter: null, words: said })
  }
  return told
    .sort((a, b) => a.words.start - b.words.start)
    .slice(0, most)
    .map(({ said, kind, starter }) => ({ said, kind, starter }))
}

/** The clause in which a match stands: it reaches to the sentence's end, its words to `to`. */
function clauseOf(match: PhraseMatch, to: number): Span {
  const { sentence, from } = match
  const start = from - clauseBefore(match).length
  const end = to + clauseAfter({ ...match, to }).length
  return wordSpan(sentence, start, end)
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Signs of a mood that are troubles by themselves. */
const kindOf: Partial<Record<MoodSignKind, Trouble['kind']>> = {
  loss: 'loss',
  repeat: 'repeat',
  worry: 'feeling',
  frustration: 'feeling',
}
