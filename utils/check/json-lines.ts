import { applyEdits } from '../tone/edit'
import type { Incoming, Mood } from '../tone/thread/types'
import type { Axis, Category, Finding, Report, Severity, Span, Suggestion, Verdict } from '../tone/types'
import type { Check } from './choose'
import { whyOf } from './words'

export interface Draft {
  readonly id: string | number
  readonly text: string
  /** The message being answered. */
  readonly incoming: string | null
}

export interface ReportLine {
  readonly id: string | number
  readonly verdict: Verdict
  readonly findings: readonly {
    readonly ruleId: string
    readonly category: Category
    readonly severity: Severity
    readonly span: Span
    readonly excerpt: string
    readonly message: string
    /** What to put in place of the span. */
    readonly suggestions: readonly string[]
  }[]
  /** How it meets the incoming mail; null where there is none. */
  readonly thread: {
    readonly mood: Mood
    readonly questions: readonly { readonly text: string; readonly answered: boolean | null }[]
    readonly acknowledged: boolean
    readonly nextStep: boolean
  } | null
  readonly credits: readonly {
    readonly creditId: string
    readonly axis: Axis | null
    readonly span: Span
    readonly excerpt: string
  }[]
  readonly heat: { readonly level: number; readonly signs: readonly string[]; readonly hot: boolean }
  /** The friendlier version of the whole text, where it was asked for; null where nothing would change. */
  readonly rewrite?: string | null
}

/** A line of input that is no draft. */
export class MalformedLineError extends Error {
  override readonly name = 'MalformedLineError'
}

/** Reads `{"id","text","incoming"?}`. Throws MalformedLineError. */
export function readDraft(line: string): Draft {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new MalformedLineError('not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new MalformedLineError('not an object')
  const { id, text, incoming = null } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number') throw new MalformedLineError('"id" is no string or number')
  if (typeof text !== 'string') throw new MalformedLineError('"text" is no string')
  if (incoming !== null && typeof incoming !== 'string') throw new MalformedLineError('"incoming" is no string')
  return { id, text, incoming }
}

export function toReportLine(
  id: string | number,
  { verdict, findings, credits, heat, thread }: Report,
  rewrite?: string | null,
): ReportLine {
  return {
    id,
    verdict,
    findings: findings.map(({ suggestions, ...finding }) => ({
      ruleId: finding.ruleId,
      category: finding.category,
      severity: finding.severity,
      span: finding.span,
      excerpt: finding.excerpt,
      message: whyOf(finding.ruleId),
      suggestions: suggestions.map((suggestion) => replacement(finding, suggestion)),
    })),
    thread: thread && {
      mood: thread.mood.mood,
      questions: thread.answers.map(({ ask, answered }) => ({ text: ask.text, answered })),
      acknowledged: thread.acknowledged !== null,
      nextStep: thread.nextStep !== null,
    },
    credits: credits.map(({ creditId, axis, span, excerpt }) => ({ creditId, axis, span, excerpt })),
    heat: { level: heat.level, signs: heat.signs, hot: heat.hot },
    ...(rewrite !== undefined && { rewrite }),
  }
}

/** The excerpt as `suggestion` makes it. */
export function replacement({ span, excerpt }: Pick<Finding, 'span' | 'excerpt'>, { edits }: Suggestion): string {
  const inExcerpt = ({ start, end }: Span): Span => ({ start: start - span.start, end: end - span.start })
  return applyEdits(
    excerpt,
    edits.map((edit) => ({ ...edit, span: inExcerpt(edit.span) })),
  )
}

/** One line of input to one line of output; `number` counts from 1. `failed` where the line could not be done. */
export function answerLine(
  line: string,
  number: number,
  analyze: Check,
  rewrite?: (report: Report, incoming: Incoming | null) => string | null,
): { readonly output: string; readonly failed: boolean } {
  try {
    const draft = readDraft(line)
    const incoming = draft.incoming === null ? null : { text: draft.incoming, sender: null }
    const report = analyze(draft.text, incoming)
    return { output: JSON.stringify(toReportLine(draft.id, report, rewrite?.(report, incoming))), failed: false }
  } catch (error) {
    const reason = error instanceof MalformedLineError ? error.message : 'could not be checked'
    return { output: JSON.stringify({ id: null, error: `line ${number}: ${reason}` }), failed: true }
  }
}
