import type { Finding, Manner, OwnWording, Suggestion } from '../types'

/** Whose wordings come first. */
export interface Preference {
  readonly manner: Manner
  readonly wordings: readonly OwnWording[]
}

/** The finding with the writer's own wording for it first, then those in the manner they prefer, then the others. */
export function preferred(finding: Finding, { manner, wordings }: Preference): Finding {
  const own = wordings.find(({ phrase }) => asSaid(phrase) === asSaid(finding.excerpt))
  const others = finding.suggestions.filter((suggestion) => suggestion.manner && suggestion.manner !== manner)
  const suggestions =
    others.length > 0
      ? [...finding.suggestions.filter((suggestion) => !others.includes(suggestion)), ...others]
      : finding.suggestions
  if (own) return { ...finding, suggestions: [inPlace(own.wording, finding), ...suggestions] }
  return suggestions === finding.suggestions ? finding : { ...finding, suggestions }
}

/** The same phrase, however it is typed. */
const asSaid = (phrase: string): string => phrase.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim()

/** A capital at the start is carried over. */
function inPlace(wording: string, { span, excerpt }: Finding): Suggestion {
  const capital = /^\p{Lu}/u.test(excerpt) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording
  return { edits: [{ span, newText: capital }] }
}
