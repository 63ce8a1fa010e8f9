import type { Sentence } from './types'

let facts = 0

/**
 * `learn`, asked once for each sentence however often the draft is read: for what follows from its text, words and
 * ending alone, never from where it stands. A result that is undefined is asked for again.
 */
export function perSentence<Result>(learn: (sentence: Sentence) => Result): (sentence: Sentence) => Result {
  const at = facts
  facts += 1
  return (sentence) => {
    const known = sentence.learnt[at]
    if (known !== undefined) return known as Result
    const result = learn(sentence)
    sentence.learnt[at] = result
    return result
  }
}
