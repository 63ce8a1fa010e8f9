import type { Match, Phrase, PhraseMatch } from './types'

/** What a phrase yields where it matches: its span, and its suggestions with the captures filled in. */
export function toMatch(phrase: Phrase, match: PhraseMatch): Match {
  const suggest = typeof phrase.suggest === 'function' ? phrase.suggest(match) : (phrase.suggest ?? null)
  const wordings = suggest === null ? [] : [suggest].flat()
  return {
    span: match.span,
    suggestions: wordings.map((wording) => {
      const [template, manner] = typeof wording === 'string' ? [wording, null] : [wording.text, wording.manner]
      return { edits: [{ span: match.span, newText: fill(template, phrase, match) }], ...(manner && { manner }) }
    }),
    ...(phrase.severity && { severity: phrase.severity }),
  }
}

/** A template with its captures, no doubled spaces where one was empty, and the excerpt's capital carried over. */
function fill(template: string, phrase: Phrase, { captures, text, from }: PhraseMatch): string {
  const filled = template
    .replace(/\{(\w+)\}/g, (_, name: string) => captures[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.;:!?])(?=[\s,.;:!?]|$)/g, '$1')
    .trim()
  const opens = from === 0 || phrase.reach === 'whole'
  const carries = /^\p{Lu}/u.test(text) && (opens || !/^I(?![\p{L}\p{N}])/u.test(text))
  return carries ? capitalise(filled) : filled
}

function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? text : first.toUpperCase() + text.slice(first.length)
}
