import type { Phrase, PhraseMatch } from '../types'

/** A greeting, a closing or a name says no more. */
const spareWords = 3
/** Lines a closing can have: name, role, desk, phone … */
const closingLines = 8

/** Whether nothing of weight follows: the talk ends with this sentence. */
export function isLastWord({ document, sentence }: PhraseMatch): boolean {
  return document.sentences
    .slice(sentence.index + 1, sentence.index + 1 + closingLines)
    .every(({ words }) => words.length <= spareWords)
}

/** A phrase that weighs in full where it ends the talk, and is a hint where the mail goes on. */
export function asLastWord(phrase: Phrase & { readonly when: (match: PhraseMatch) => boolean }): readonly Phrase[] {
  return [
    { ...phrase, when: (match) => phrase.when(match) && isLastWord(match) },
    { ...phrase, severity: 'hint' },
  ]
}
