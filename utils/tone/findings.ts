import { masked } from './masks/index'
import { keepsFacts } from './rewrite/fact-lock'
import { factsOf } from './rewrite/facts'
import type { Finding, Match, Rule, Span, Suggestion, TextDocument } from './types'

/** What a rule found, as the report tells it; null where the match points outside the text or at masked words only. */
export function toFinding(rule: Rule, match: Match, document: TextDocument): Finding | null {
  const { span } = match
  if (!isInOwnText(span, document)) return null
  const excerpt = document.text.slice(span.start, span.end)
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: match.severity ?? rule.severity,
    span: { start: span.start, end: span.end },
    excerpt,
    suggestions: offered(rule, match, excerpt, match.said ? (document.thread?.document.text ?? '') : ''),
    missing: rule.missing ?? false,
    said: match.said && document.thread ? document.thread.document.text.slice(match.said.start, match.said.end) : null,
  }
}

/** Those that keep the facts that are not `known` to both; a fill-in only where nothing else is left. */
function offered({ severity }: Rule, match: Match, excerpt: string, known: string): readonly Suggestion[] {
  const { span, suggestions = [] } = match
  const fitting = suggestions.filter((suggestion) => changes(suggestion, span, excerpt) !== null)
  const useful = fitting.filter((suggestion) => keepsFacts(excerpt, changes(suggestion, span, excerpt) ?? '', known))
  const ready = useful.filter((suggestion) => !hasFillIn(suggestion))
  if (ready.length > 0) return ready
  const isGrave = (match.severity ?? severity) !== 'hint'
  return useful.length === 0 && fitting.length > 0 && isGrave ? [anew(span, excerpt)] : useful
}

/** Where every wording would lose a fact: the facts, and a gap for what the writer means. */
function anew(span: Span, excerpt: string): Suggestion {
  const facts = factsOf(excerpt)
  const about = facts.length > 0 ? `About ${facts.join(', ')}: ` : ''
  return { edits: [{ span, newText: `${about}[…what you mean, without the sting]` }] }
}

/** Whether it asks the writer for something: "[…what, by when]". */
export const hasFillIn = ({ edits }: Suggestion): boolean => edits.some(({ newText }) => newText.includes('[…'))

/** Whether a span lies in the text and holds more than masked words. */
export function isInOwnText({ start, end }: Span, { text, prose }: TextDocument): boolean {
  if (!(start >= 0 && start < end && end <= text.length)) return false
  return prose.slice(start, end).replaceAll(masked, '').trim() !== ''
}

/** What the suggestion makes of the excerpt; null where it changes nothing or reaches outside. */
function changes({ edits }: Suggestion, span: Span, excerpt: string): string | null {
  let from = span.start
  for (const edit of edits) {
    if (edit.span.start < from || edit.span.end < edit.span.start || edit.span.end > span.end) return null
    from = edit.span.end
  }
  const changed = edits.reduceRight(
    (text, edit) => text.slice(0, edit.span.start - span.start) + edit.newText + text.slice(edit.span.end - span.start),
    excerpt,
  )
  return changed === excerpt ? null : changed
}
