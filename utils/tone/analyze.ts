import { createDocument, Reader } from './document'
import { measureHeat } from './heat'
import { masked } from './masks/index'
import { resolveOverlaps, severityRank } from './overlaps'
import { compilePhrases, type FoundPhrase } from './phrases'
import { moveMatch } from './spans'
import type {
  CheckRule,
  Finding,
  ListItem,
  Match,
  PhraseMatch,
  PhraseRule,
  Report,
  Rule,
  SentenceRule,
  Severity,
  Span,
  Suggestion,
  TextDocument,
  Verdict,
} from './types'
import { measureValence } from './valence'

export interface AnalyzeOptions {
  /** Spans known to be no prose (code formatting, a bold label). */
  readonly masks?: readonly Span[]
  /** Items of lists that the page draws. */
  readonly items?: readonly ListItem[]
  /** Words set in red or in big letters. */
  readonly loud?: readonly Span[]
  /** Ids of the rules that are switched off. */
  readonly disabled?: ReadonlySet<string>
  /** Findings the writer dismissed: left out before heat and verdict are taken. */
  readonly except?: (finding: Finding) => boolean
}
export type Analyze = (text: string, options?: AnalyzeOptions) => Report

const none: ReadonlySet<string> = new Set()

/**
 * A function that reports on a text by `rules`: the same text gives the same report, and a rule that throws is left
 * out and named in it. Rules are compiled at the first call, so that loading the page costs nothing.
 */
export function createAnalyzer(rules: readonly Rule[]): Analyze {
  const reader = new Reader()
  let find: ReturnType<typeof compileRules> | null = null
  return (text, { masks = [], items = [], loud = [], disabled = none, except } = {}) => {
    find ??= compileRules(rules)
    const document = createDocument(text, { marked: masks, items, loud }, reader)
    const failed = new Set<string>()
    const found = find(document, disabled, failed)
    const findings = resolveOverlaps(except ? found.filter((finding) => !except(finding)) : found)
    const valence = measureValence(document)
    const heat = measureHeat(document, findings, valence)
    return {
      text,
      findings,
      verdict: heat.hot ? 'error' : worst(findings),
      valence: valence.mean,
      heat,
      failed: [...failed].sort(),
    }
  }
}

/** Everything the rules find, in the catalogue's order, overlaps and all. */
function compileRules(
  rules: readonly Rule[],
): (document: TextDocument, disabled: ReadonlySet<string>, failed: Set<string>) => Finding[] {
  const { matchPhrases, broken } = compileEach(rules.filter((rule): rule is PhraseRule => 'phrases' in rule))
  const checks = rules.filter((rule): rule is CheckRule => 'check' in rule)
  const sentenceRules = rules.filter((rule): rule is SentenceRule => 'checkSentence' in rule)
  const order = new Map(rules.map((rule, at) => [rule.id, at]))
  return (document, disabled, failed) => {
    const findings: Finding[] = []
    const guarded = (rule: Rule, work: () => void): void => {
      try {
        work()
      } catch {
        failed.add(rule.id)
      }
    }
    for (const rule of broken) if (!disabled.has(rule.id)) failed.add(rule.id)
    const add = (rule: Rule, match: Match): void => {
      const finding = toFinding(rule, match, document)
      if (finding) findings.push(finding)
    }
    for (const sentence of document.sentences) {
      for (const found of matchPhrases(document, sentence, { disabled, failed })) {
        guarded(found.rule, () => add(found.rule, toMatch(found)))
      }
      for (const rule of sentenceRules) {
        if (disabled.has(rule.id)) continue
        guarded(rule, () => {
          for (const match of rule.checkSentence(sentence)) add(rule, moveMatch(match, sentence.span.start))
        })
      }
    }
    for (const rule of checks) {
      if (disabled.has(rule.id)) continue
      guarded(rule, () => {
        for (const match of rule.check(document)) add(rule, match)
      })
    }
    return findings.sort((a, b) => (order.get(a.ruleId) ?? 0) - (order.get(b.ruleId) ?? 0))
  }
}

/** Compiles all phrase rules together; only when one of them cannot be read, one by one, to leave that one out. */
function compileEach(rules: readonly PhraseRule[]): {
  matchPhrases: ReturnType<typeof compilePhrases>
  broken: readonly PhraseRule[]
} {
  try {
    return { matchPhrases: compilePhrases(rules), broken: [] }
  } catch {
    const readable = (rule: PhraseRule): boolean => {
      try {
        compilePhrases([rule])
        return true
      } catch {
        return false
      }
    }
    const broken = rules.filter((rule) => !readable(rule))
    return { matchPhrases: compilePhrases(rules.filter((rule) => !broken.includes(rule))), broken }
  }
}

function toMatch({ phrase, match }: FoundPhrase): Match {
  const suggest = typeof phrase.suggest === 'function' ? phrase.suggest(match) : (phrase.suggest ?? null)
  const templates = suggest === null ? [] : typeof suggest === 'string' ? [suggest] : suggest
  return {
    span: match.span,
    suggestions: templates.map((template) => ({ edits: [{ span: match.span, newText: fill(template, match) }] })),
    ...(phrase.severity && { severity: phrase.severity }),
  }
}

/** A template with its captures, no doubled spaces where one was empty, and the excerpt's capital carried over. */
function fill(template: string, match: PhraseMatch): string {
  const filled = template
    .replace(/\{(\w+)\}/g, (_, name: string) => match.captures[name] ?? '')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:!?])/g, '$1')
    .trim()
  const excerpt = match.document.text.slice(match.span.start, match.span.end)
  const carries = /^\p{Lu}/u.test(excerpt) && (match.from === 0 || !/^I(?![\p{L}\p{N}])/u.test(excerpt))
  return carries ? capitalise(filled) : filled
}

function capitalise(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? text : first.toUpperCase() + text.slice(first.length)
}

/** Null where the match points outside the text or at nothing but masked words. */
function toFinding(rule: Rule, match: Match, document: TextDocument): Finding | null {
  const { span } = match
  if (!(span.start >= 0 && span.start < span.end && span.end <= document.text.length)) return null
  if (!hasOwnText(document.prose.slice(span.start, span.end))) return null
  const excerpt = document.text.slice(span.start, span.end)
  return {
    ruleId: rule.id,
    category: rule.category,
    severity: match.severity ?? rule.severity,
    span: { start: span.start, end: span.end },
    excerpt,
    suggestions: (match.suggestions ?? []).filter((suggestion) => isUseful(suggestion, span, excerpt)),
  }
}

function hasOwnText(prose: string): boolean {
  return prose.replaceAll(masked, '').trim() !== ''
}

function isUseful({ edits }: Suggestion, span: Span, excerpt: string): boolean {
  let from = span.start
  for (const edit of edits) {
    if (edit.span.start < from || edit.span.end < edit.span.start || edit.span.end > span.end) return false
    from = edit.span.end
  }
  const changed = edits.reduceRight(
    (text, edit) => text.slice(0, edit.span.start - span.start) + edit.newText + text.slice(edit.span.end - span.start),
    excerpt,
  )
  return changed !== excerpt
}

function worst(findings: readonly Finding[]): Verdict {
  return (
    findings.reduce<Severity | null>(
      (found, { severity }) => (found === null || severityRank[severity] > severityRank[found] ? severity : found),
      null,
    ) ?? 'clear'
  )
}
