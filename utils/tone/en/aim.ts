import { once } from '../memory'
import type { PhraseMatch, Sentence, TextDocument } from '../types'
import { says } from './says'

/** At whom a criticism is aimed: small questions about a match that several rules ask. */

const regret = /^(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing))$/
const ours = /^(?:our|ours|my|mine|myself|ourselves)$/
const reader = /^(?:you|your|yours|yourself|u|you're|you've|you'd|you'll|youre|youve|ur)$/

/** "Sorry about that"; "sorry, but …" and "sorry to say" take nothing back. */
function regrets({ words }: Sentence): boolean {
  return words.some(({ norm }, at) => {
    const next = words[at + 1]?.norm
    return regret.test(norm) && next !== 'but' && !(next === 'to' && words[at + 2]?.norm === 'say')
  })
}

/** Whether the writer takes it on, or takes the reader's side: "the delay is unacceptable, and I'm sorry". */
export function ownsUp({ document, sentence }: PhraseMatch): boolean {
  const near = [-1, 0, 1].map((step) => document.sentences[sentence.index + step])
  return (
    near.some((other) => other !== undefined && regrets(other)) ||
    sentence.words.some(({ norm }) => /^(?:agree|agreed|acknowledge|admit)$/.test(norm)) ||
    sentence.words.some(
      ({ norm }, at) => ours.test(norm) && !/^(?:time|opinion|view)$/.test(sentence.words[at + 1]?.norm ?? ''),
    )
  )
}

/** Whether the sentence speaks of the reader after the match: "… with your report", "… that you". */
export function namesReader({ sentence, to }: PhraseMatch, from = to): boolean {
  return sentence.words.slice(from).some(({ norm }) => reader.test(norm))
}

const kind = says(
  'please|pls|kindly|thank|thanks|thx|ta|cheers|appreciate|appreciated|grateful|hope|glad|happy|welcome|great|love|enjoy|congratulations|lol|haha|sorry|apologies|apologise|apologize',
  'could|would|can|may|might you|i|we',
)

/** Whether fewer than a quarter of the sentences are kind or ask: what is mild in a warm mail weighs more here. */
export const isCold = ({ document }: PhraseMatch): boolean => isColdDraft(document)
const isColdDraft = once(({ sentences }: TextDocument): boolean => sentences.filter(kind).length * 4 < sentences.length)
