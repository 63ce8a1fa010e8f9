import { createDocument } from '../document'
import { applyEdits } from '../edit'
import { unsignedEnd } from '../en/reply-parts'
import noClose from '../en/rules/no-close'
import noGreeting from '../en/rules/no-greeting'
import ownWords from '../en/rules/own-words'
import spellingVariant from '../en/rules/spelling-variant'
import { hasFillIn } from '../findings'
import type { Finding, ListItem, Report, Span, TextDocument, TextEdit } from '../types'
import { carrySpans, EditRounds } from './edit-rounds'
import { holdsAll } from './fact-lock'
import { tidied } from './tidy'

/** What the page knows of the text besides its words; carried along while it changes. */
export interface Marked {
  readonly masks: readonly Span[]
  readonly items: readonly ListItem[]
  readonly loud: readonly Span[]
}

/** How the mail begins and ends where the writer left that out. */
export interface Frame {
  /** "Hi Ana"; empty: nothing is put there. */
  readonly greeting: string
  /** "Let me know if anything is unclear."; empty: nothing is put there. */
  readonly closing: string
  /** Put under the closing line where nobody signed; empty or absent: nothing is. */
  readonly name?: string
}

/** The whole draft, friendlier. */
export interface FriendlierVersion {
  readonly text: string
  /** In order and apart; each stands for itself and can be left out. */
  readonly changes: readonly TextEdit[]
  /** Warnings and worse that only the writer can mend. */
  readonly remaining: number
}

/** A wording may uncover what a louder one hid; more rounds than this no draft needs. */
const mostRounds = 4

/**
 * All first choices together, and what the mail lacks; null where it needs no change: a draft without a warning is left as it
 * is. `report` is of `text`; `analyze` reads what became of it. A fill-in is never put in: what only the writer knows
 * remains.
 */
export function writeFriendlier(
  report: Report,
  marked: Marked,
  analyze: (text: string, marked: Marked) => Report,
  frame: Frame,
): FriendlierVersion | null {
  if (!report.findings.some(isGrave)) return null
  const rounds = new EditRounds(report.text)
  let current = report
  let along = marked
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = round === 0 ? withFrame(current, marked, frame) : choices(current)
    if (edits.length === 0) break
    rounds.add(edits)
    along = {
      masks: carrySpans(along.masks, edits),
      items: along.items.map((item) => moved(item, edits)),
      loud: carrySpans(along.loud, edits),
    }
    current = analyze(rounds.text, along)
  }
  const changes = together(report.text, rounds.edits()).filter((change) => isTrue(report.text, change))
  // A mail that says nothing but the sting is not sent empty.
  if (changes.length === 0 || rounds.text.trim() === '') return null
  return { text: applyEdits(report.text, changes), changes, remaining: current.findings.filter(isGrave).length }
}

const isGrave = ({ severity }: Finding): boolean => severity !== 'hint'

/** Hints about plain language change what is said, not how it lands; but the writer asked for these. */
const isPlainLanguage = ({ ruleId, severity, category }: Finding): boolean =>
  severity === 'hint' && category === 'plain-language' && ruleId !== ownWords.id && ruleId !== spellingVariant.id

/** The first choice for every finding that has one, plain language aside. */
function choices({ text, findings: all }: Report): TextEdit[] {
  // How a mail begins and ends is the frame's to say, which may want nothing there.
  const findings = all.filter(({ ruleId }) => !frameRules.has(ruleId))
  const first = (finding: Finding): readonly TextEdit[] => {
    const [first] = finding.suggestions
    return !first || hasFillIn(first) || isPlainLanguage(finding) ? [] : first.edits
  }
  const edits = findings
    .filter(({ missing }) => !missing)
    .flatMap((finding) => first(finding).map((edit) => tidied(text, edit)))
  // What is missing goes beside what is mended.
  for (const finding of findings)
    if (finding.missing) for (const { span, newText } of first(finding)) insert(edits, span.start, newText)
  return edits
}

/**
 * The same, with a greeting and a last line where the checks for them miss one. They are asked by themselves: in the report
 * a graver finding in the same place hides theirs.
 */
function withFrame(report: Report, { masks, items, loud }: Marked, frame: Frame): TextEdit[] {
  const { greeting } = frame
  const document = createDocument(report.text, { marked: masks, items, loud })
  const edits = choices(report)
  for (const { span } of greeting ? noGreeting.check(document) : []) insert(edits, span.start, `${greeting},\n\n`)
  const end = document.sentences.at(-1)?.span.end ?? 0
  const last = lastLines(document, end, frame)
  if (last) insert(edits, end, last)
  return edits
}

/** What goes behind the last sentence, which ends at `end`. */
function lastLines(document: TextDocument, end: number, { closing, name }: Frame): string {
  const isOpen = [...noClose.check(document)].length > 0
  const unsigned = isOpen ? 'sentence' : unsignedEnd(document)
  const isNamed = !name || document.text.slice(Math.max(0, end - 60), end + 20).includes(name)
  return [
    isOpen && closing ? `\n\n${closing}` : '',
    unsigned && !isNamed ? `${unsigned === 'formula' ? '\n' : '\n\n'}${name}` : '',
  ].join('')
}

const frameRules = new Set<string>([noGreeting.id, noClose.id])

/** Puts new words at a place; where an edit begins or ends there, into it. */
function insert(edits: TextEdit[], at: number, words: string): void {
  const touching = edits.findIndex(({ span }) => span.start <= at && at <= span.end)
  const edit = edits[touching]
  if (edit) {
    const newText = at === edit.span.start ? words + edit.newText : edit.newText + words
    edits[touching] = { span: edit.span, newText }
  } else {
    const next = edits.findIndex(({ span }) => span.start > at)
    edits.splice(next < 0 ? edits.length : next, 0, { span: { start: at, end: at }, newText: words })
  }
}

/** An item of a list stays one, however its words change. */
function moved(item: ListItem, edits: readonly TextEdit[]): ListItem {
  const at = (offset: number): number =>
    edits.reduce(
      (sum, { span, newText }) => (span.end <= offset ? sum + newText.length - (span.end - span.start) : sum),
      offset,
    )
  return { ...item, span: { start: at(item.span.start), end: at(item.span.end) } }
}

const sentenceEnd = /[.!?…]["”’)]*\s|\n/

/** Edits of one sentence go together: a capital and the words before it, a request and its mark. */
function together(text: string, edits: readonly TextEdit[]): TextEdit[] {
  const joined: TextEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    const between = last && text.slice(last.span.end, edit.span.start)
    if (
      last &&
      between !== undefined &&
      !sentenceEnd.test(`${text.slice(last.span.start, last.span.end).slice(-3)}${between}`)
    ) {
      joined[joined.length - 1] = {
        span: { start: last.span.start, end: edit.span.end },
        newText: last.newText + between + edit.newText,
      }
    } else joined.push(edit)
  }
  return joined
}

/** The last proof: whatever was there before the rounds is there after them. */
const isTrue = (text: string, { span, newText }: TextEdit): boolean =>
  holdsAll(text.slice(span.start, span.end).trim(), newText)
