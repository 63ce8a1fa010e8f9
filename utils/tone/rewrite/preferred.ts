import { asSaid } from '../as-said'
import { applyEdits } from '../edit'
import type { Preference } from '../preference'
import type { Finding, Suggestion, TextEdit } from '../types'
import { contracted, expanded } from './contractions'
import { plainRequest } from './plain-request'
import { spelt } from './spelt'

/**
 * The finding with its suggestions as the writer likes them: their own wording for it first, then those in the manner and
 * the directness they prefer, then the others, with the contractions and the spelling they use.
 */
export function preferred(finding: Finding, preference: Preference): Finding {
  const suggestions = [inManner, inDirectness, inStyle].reduce(
    (some, prefer) => prefer(some, preference, finding),
    finding.suggestions,
  )
  const own = ownWording(finding, preference)
  if (own !== undefined) return { ...finding, suggestions: [inPlace(own, finding), ...suggestions] }
  return suggestions === finding.suggestions ? finding : { ...finding, suggestions }
}

type Suggestions = readonly Suggestion[]

function inManner(suggestions: Suggestions, { manner }: Preference): Suggestions {
  if (!manner) return suggestions
  const others = suggestions.filter((suggestion) => suggestion.manner && suggestion.manner !== manner)
  if (others.length === 0) return suggestions
  return [...suggestions.filter((suggestion) => !others.includes(suggestion)), ...others]
}

/** Plain requests first: those that are there, and those that the roundabout ones can be turned into. */
function inDirectness(suggestions: Suggestions, { directness }: Preference, finding: Finding): Suggestions {
  if (directness !== 'plain') return suggestions
  return different(
    suggestions.flatMap((suggestion) => [rewritten(suggestion, plainRequest), suggestion]),
    finding,
  )
}

function inStyle(
  suggestions: Suggestions,
  { contractions, english = 'any' }: Preference,
  finding: Finding,
): Suggestions {
  const steps = [
    ...(contractions === 'use' ? [contracted] : contractions === 'avoid' ? [expanded] : []),
    ...(english === 'any' ? [] : [(text: string, own: string) => spelt(text, english, own)]),
  ]
  if (steps.length === 0) return suggestions
  const restyle = (text: string): string => steps.reduce((styled, step) => step(styled, finding.excerpt), text)
  return different(
    suggestions.map((suggestion) => rewritten(suggestion, restyle)),
    finding,
  )
}

function rewritten(suggestion: Suggestion, rewrite: (text: string) => string): Suggestion {
  const anew = ({ span, newText }: TextEdit): TextEdit => ({ span, newText: rewrite(newText) })
  const [first, ...rest] = suggestion.edits
  return { ...suggestion, edits: [anew(first), ...rest.map(anew)] }
}

/** Those that change something, each once. */
function different(suggestions: Suggestions, { span, excerpt }: Finding): Suggestions {
  const made = new Set([excerpt])
  return suggestions.filter(({ edits }) => {
    const text = applyEdits(
      excerpt,
      edits.map((edit) => ({
        ...edit,
        span: { start: edit.span.start - span.start, end: edit.span.end - span.start },
      })),
    )
    return made.size < made.add(text).size
  })
}

/** What the writer wants to be offered for this phrase; what they want to be told of has its own wording, too. */
function ownWording({ excerpt }: Finding, { wordings = [], words }: Preference): string | undefined {
  const said = asSaid(excerpt)
  const own = wordings.find(({ phrase }) => asSaid(phrase) === said)
  return own?.wording ?? (words?.flagged.find(({ phrase }) => asSaid(phrase) === said)?.instead || undefined)
}

/** A capital at the start is carried over. */
function inPlace(wording: string, { span, excerpt }: Finding): Suggestion {
  const capital = /^\p{Lu}/u.test(excerpt) ? wording.charAt(0).toUpperCase() + wording.slice(1) : wording
  return { edits: [{ span, newText: capital }] }
}
