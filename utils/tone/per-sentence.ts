import type { Sentence, Word } from './types'

/**
 * `learn`, asked once for each sentence however often the draft is read: for what follows from its text, words and
 * ending alone, never from where it stands.
 */
export function perSentence<Result>(learn: (sentence: Sentence) => Result): (sentence: Sentence) => Result {
  const learnt = new WeakMap<readonly Word[], { readonly result: Result }>()
  return (sentence) => {
    let found = learnt.get(sentence.words)
    if (!found) {
      found = { result: learn(sentence) }
      learnt.set(sentence.words, found)
    }
    return found.result
  }
}
