import { creditsOf } from './credits'
import { answering, createDocument, DraftMemory, type Known } from './document'
import { isClosed } from './en/reply-parts'
import { findWords } from './find-words'
import { compileFinders, type Found } from './finders'
import { toFinding } from './findings'
import { heatCheck, measureHeat } from './heat'
import { limit } from './limit'
import { isForeign } from './masks/language'
import { resolveOverlaps, severityRank } from './overlaps'
import { isNeverFlagged, maySoften, noPreference, ownSeverity, type Preference, quietRules } from './preference'
import { isSpared, type Reader } from './reader'
import { preferred } from './rewrite/preferred'
import { isWarm, soften } from './soften'
import { standingOf } from './standing'
import { meetThread } from './thread/meet-thread'
import { createThreadReader } from './thread/read-thread'
import type { Incoming, ThreadReading } from './thread/types'
import { threadWarmUps } from './thread/warm-up'
import type { CreditRule, Finding, Report, Rule, Span, TextDocument, Verdict } from './types'
import { measureValence } from './valence'

export interface AnalyzeOptions extends Omit<Known, 'marked' | 'thread'> {
  /** Spans known to be no prose (code formatting, a bold label). */
  readonly masks?: readonly Span[]
  /** Ids of the rules that are switched off. */
  readonly disabled?: ReadonlySet<string>
  /** Findings the writer dismissed: left out before heat and verdict are taken. */
  readonly except?: (finding: Finding) => boolean
  /** The message it answers, where it is to be read against it. */
  readonly incoming?: Incoming | null
  /** Whether it is being written still: what is missing may yet come. */
  readonly writing?: boolean
  /** Whether it was written within a minute of opening the mail: it is hot sooner. */
  readonly hasty?: boolean
  /** What is known of who will read it. */
  readonly reader?: Reader
}
export type Analyze = (text: string, options?: AnalyzeOptions) => Report
export interface Analyzer extends Analyze {
  /** Makes ready what the first report would have to wait for, until `isOver`; whether all is done. */
  prepare(isOver: () => boolean): boolean
}

const none: ReadonlySet<string> = new Set()

/**
 * A function that reports on a text by `rules`: the same text gives the same report, and a rule that throws is left
 * out and named in it. Rules are compiled when first needed or beforehand, bit by bit, so that loading the page costs
 * nothing; sentences seen before are not read again.
 */
export function createAnalyzer(rules: readonly Rule[], creditRules: readonly CreditRule[] = []): Analyzer {
  const memory = new DraftMemory()
  const readThread = createThreadReader()
  const order = new Map(rules.map(({ id }, at) => [id, at]))
  const soft = new Set(rules.filter((rule) => rule.soft).map(({ id }) => id))
  const missing = new Set(rules.filter((rule) => rule.missing).map(({ id }) => id))
  const find = compileFinders<Rule | CreditRule>([...rules, ...creditRules])
  const read = (incoming: Incoming | null | undefined, failed: Set<string>): ThreadReading | null =>
    incoming ? guarded('thread', failed, () => readThread(incoming)) : null
  function analyze(
    text: string,
    {
      masks = [],
      items = [],
      loud = [],
      disabled = none,
      except,
      preference = noPreference,
      incoming,
      writing,
      hasty = false,
      reader,
    }: AnalyzeOptions = {},
  ): Report {
    const failed = new Set<string>()
    const { strictness, words } = preference
    // Names the writer allows are no prose: nothing is said of them.
    const marked = words ? [...masks, ...findWords(text, words.allowed)] : masks
    const plain = createDocument(text, { marked, items, loud, preference }, memory)
    const foreign = isForeign(plain)
    const answered = foreign ? null : read(incoming, failed)
    const document = answered ? answering(plain, answered) : plain
    // What is missing may yet come: until the draft is closed nobody looks for it.
    const early = writing && !isClosed(document) ? missing : none
    const everything = find(document, new Set([...disabled, ...quietRules(preference), ...early]), failed)
    const found = strictness === 'thorough' ? everything : limit(everything)
    const said = findingsOf(found, document, order, except, reader)
    const all = resolveOverlaps(said)
    const credits = creditsOf(found, document, all)
    const softer = isWarm(credits) ? softened(all, (id) => soft.has(id) && maySoften(id, preference)) : all
    const findings = softer.map((finding) => preferred(finding, preference))
    const valence = measureValence(document)
    const thread = guarded('thread', failed, () => meetThread(document))
    const holds = !disabled.has(heatCheck.id) && (ownSeverity(heatCheck.id, preference) ?? 'error') === 'error'
    const heat = measureHeat(document, findings, valence, { holds, hasty })
    return {
      text,
      findings,
      credits,
      marks: {
        competence: credits.filter(({ axis }) => axis === 'competence'),
        charisma: credits.filter(({ axis }) => axis === 'charisma'),
      },
      verdict: heat.hot ? 'error' : worst(findings),
      valence: valence.mean,
      foreign,
      heat,
      standing: standingOf(credits, findings, thread),
      thread,
      failed: [...failed].sort(),
    }
  }
  let steps: (() => unknown)[] | null = null
  function prepare(isOver: () => boolean): boolean {
    if (!find.prepare(isOver)) return false
    steps ??= [...threadWarmUps()]
    while (steps.length > 0 && !isOver()) guarded('thread', new Set(), steps.shift() as () => unknown)
    return steps.length === 0
  }
  return Object.assign(analyze, { prepare })
}

/** What `work` gives; where it throws null, and its name is noted. */
function guarded<T>(name: string, failed: Set<string>, work: () => T): T | null {
  try {
    return work()
  } catch {
    failed.add(name)
    return null
  }
}

/** Everything the rules found, in the catalogue's order, overlaps and all. */
function findingsOf(
  found: readonly Found<Rule | CreditRule>[],
  document: TextDocument,
  order: ReadonlyMap<string, number>,
  except: AnalyzeOptions['except'],
  reader: Reader | undefined,
): Finding[] {
  const findings: Finding[] = []
  for (const { finder, match } of found) {
    if (!('severity' in finder)) continue
    const finding = weighed(finder, toFinding(finder, match, document), document.preference)
    if (!finding || except?.(finding) || isNeverFlagged(finding, document.preference)) continue
    if (!isSpared(finder, finding.excerpt, document, reader)) findings.push(finding)
  }
  return findings.sort((a, b) => (order.get(a.ruleId) ?? 0) - (order.get(b.ruleId) ?? 0))
}

/** As grave as the writer says; null where it is too small a thing for them. */
function weighed({ soft }: Rule, finding: Finding | null, preference: Preference): Finding | null {
  if (!finding) return null
  const own = ownSeverity(finding.ruleId, preference)
  const isSmall = (own ?? finding.severity) === 'hint' || (soft && !own)
  if (preference.strictness === 'grave' && isSmall) return null
  return own && own !== finding.severity ? { ...finding, severity: own } : finding
}

function softened(findings: readonly Finding[], isSoft: (ruleId: string) => boolean): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = isSoft(finding.ruleId) ? soften(finding.severity) : finding.severity
    return severity ? [{ ...finding, severity }] : []
  })
}

function worst(findings: readonly Finding[]): Verdict {
  return findings.reduce<Verdict>(
    (verdict, { severity }) =>
      verdict === 'clear' || severityRank[severity] > severityRank[verdict] ? severity : verdict,
    'clear',
  )
}
