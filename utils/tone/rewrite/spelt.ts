import { asSaid } from '../as-said'
import { spelling } from '../en/varieties'

/** A wording we offer, spelt as on one side of the sea. Words that stand in `own`, what the writer wrote, stay theirs. */
export function spelt(text: string, english: 'british' | 'american', own: string): string {
  const said = asSaid(own)
  return text.replace(/\p{L}{4,}/gu, (word) =>
    said.includes(word.toLowerCase()) ? word : (spelling(word, english) ?? word),
  )
}
