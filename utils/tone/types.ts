import type { Preference } from './preference'
import type { Standing } from './standing'
import type { ThreadReading, ThreadReport } from './thread/types'

/**
 * The whole vocabulary of the engine. It knows text and nothing else: no DOM, no browser, no interface words.
 */

/** A half-open range `[start, end)` in UTF-16 code units, as in DOM ranges. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** hint: listed quietly · warning: underlined, likely to hurt · error: may hold the send. */
export type Severity = 'hint' | 'warning' | 'error'

export const categories = [
  'blame',
  'condescension',
  'passive-aggression',
  'hostility',
  'negativity',
  'refusal',
  'curtness',
  'empathy',
  'listening',
  'next-step',
  'plain-language',
  'arrogance',
  'apology',
  'hedging',
  'hollow',
  'shouting',
  'leftover',
] as const
export type Category = (typeof categories)[number]

/** Put `newText` in place of what stands at `span`. */
export interface TextEdit {
  readonly span: Span
  readonly newText: string
}

/** How a wording speaks where two really differ: to the point, or with a kind word more. */
export type Manner = 'direct' | 'warm'

/** A friendlier wording; offered, never applied unasked. Its edits lie inside the finding's span, in order, apart. */
export interface Suggestion {
  readonly edits: readonly [TextEdit, ...TextEdit[]]
  /** Absent where it suits every writer. */
  readonly manner?: Manner
}

/** "Always suggest this instead": what the writer wants to be offered first for a phrase. */
export interface OwnWording {
  readonly phrase: string
  readonly wording: string
}

/** A template for a suggestion (see Phrase), with its manner where there are two. */
export type Wording = string | { readonly text: string; readonly manner: Manner }

/** Why a piece of the text is not the writer's own prose, and so is never judged. */
export type MaskKind =
  | 'quote'
  | 'signature'
  | 'disclaimer'
  | 'code'
  | 'path'
  | 'label'
  | 'field'
  | 'speech'
  | 'language'
  | 'marked'

export interface Mask {
  readonly span: Span
  readonly kind: MaskKind
}

/** An item of a list that the page draws: its number or bullet is not in the text. */
export interface ListItem {
  readonly span: Span
  readonly kind: 'numbered' | 'bulleted'
}

/** One word of the writer's own prose. A masked piece inside a sentence counts as one word that matches no phrase. */
export interface Word {
  /** Offsets in the sentence's text. */
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes ("don't"); a masked piece is U+FFFC. */
  readonly norm: string
  /** What stands between the word before (or the sentence's start) and this one: " ", ", ", " – " … */
  readonly gap: string
}

export interface Sentence {
  /** Where it stands in the document. */
  readonly span: Span
  /** As written, its closing mark included. */
  readonly text: string
  /** The same with each masked code unit replaced by U+FFFC. */
  readonly prose: string
  readonly words: readonly Word[]
  /** What was learnt of it, the very same array each time the same sentence is read: for per-sentence.ts only. */
  readonly learnt: unknown[]
  /** By its closing mark; 'none' for a line that just ends. */
  readonly ending: 'statement' | 'question' | 'exclamation' | 'none'
  readonly list: 'numbered' | 'bulleted' | null
  /** Which paragraph it stands in, counted from 0; a paragraph ends at a blank line or at a masked block. */
  readonly paragraph: number
  readonly index: number
}

/** The draft as rules see it: the writer's own words, with offsets into the text as it stands. */
export interface TextDocument {
  readonly text: string
  /** As long as `text`, each masked code unit replaced by U+FFFC (line breaks kept). For rules that look at characters. */
  readonly prose: string
  readonly masks: readonly Mask[]
  readonly sentences: readonly Sentence[]
  /** Words set in red or in big letters, as the page says; inside the text, in order. */
  readonly loud: readonly Span[]
  /** The message it answers, read; null where there is none or it is not to be read. */
  readonly thread: ThreadReading | null
  /** What its writer prefers, for the rules that hold a draft against it. */
  readonly preference: Preference
}

/** What a rule yields; the runner adds the rest. */
export interface Match {
  readonly span: Span
  readonly suggestions?: readonly Suggestion[]
  /** Where this very match weighs differently from the rule. */
  readonly severity?: Severity
  /** The words of the incoming mail that it is about. */
  readonly said?: Span
}

/** What is said of a check wherever checks are listed. */
export interface RuleInfo<Id extends string = string> {
  /** File name = settings key = message key (with `_` for `-`). */
  readonly id: Id
  readonly category: Category
  readonly severity: Severity
  /** Why we believe it: a short citation, shown to the user. */
  readonly source: string
  /** A small thing that a mail which is warm all the same may carry: it weighs one step less there (see soften.ts). */
  readonly soft?: true
  /**
   * For small words that would swamp the panel if each one spoke: every phrase speaks once a draft, and of them no more
   * than this many, those listed first.
   */
  readonly most?: number
  /** About something that is not there yet: not said while the draft is being written, before it takes its leave. */
  readonly missing?: true
  /** Whom it leaves in peace (see reader.ts). */
  readonly spares?: 'technicians' | 'versed' | 'colleagues'
  /** Off unless the writer's style asks for it (see preference.ts). */
  readonly onRequest?: true
}

/** Only data: the phrases of all rules are compiled into one matcher (see phrases.ts). */
interface ByPhrases {
  readonly phrases: readonly Phrase[]
}
/** Logic that needs the whole draft. */
export interface ByDraft {
  check(document: TextDocument): Iterable<Match>
}
/**
 * Logic that needs one sentence: its text, words and ending, never where it stands. Spans count from the sentence's
 * start, and what it finds is remembered with the sentence.
 */
export interface BySentence {
  checkSentence(sentence: Sentence): Iterable<Match>
}

export type PhraseRule<Id extends string = string> = RuleInfo<Id> & ByPhrases
export type CheckRule<Id extends string = string> = RuleInfo<Id> & ByDraft
export type SentenceRule<Id extends string = string> = RuleInfo<Id> & BySentence
export type Rule<Id extends string = string> = PhraseRule<Id> | CheckRule<Id> | SentenceRule<Id>

/** The two things people want of a help desk: that it can, and that it cares. */
export type Axis = 'competence' | 'charisma'

interface CreditBase<Id extends string = string> {
  /** File name = message key (with `_` for `-`). */
  readonly id: Id
  /** Which of the two it is a mark of, if any. */
  readonly axis: Axis | null
  readonly source: string
  readonly most?: never
}
/** Something that already works in the draft, found as rules find what does not. */
export type CreditRule<Id extends string = string> = CreditBase<Id> & (ByPhrases | ByDraft | BySentence)

/** Texts beside each credit that earn it, and texts that must not. */
export interface CreditExamples {
  readonly earned: readonly [string, ...string[]]
  readonly missed: readonly [string, ...string[]]
}

/** A reply and the mail it answers, for rules that read both. */
export interface ThreadExample {
  readonly incoming: string
  readonly text: string
}
/** The same as RuleExamples, for rules that read the draft against the incoming mail. */
export interface ThreadExamples {
  readonly invalid: readonly [ThreadExample, ...ThreadExample[]]
  readonly valid: readonly [ThreadExample, ...ThreadExample[]]
}

/** Texts beside each rule that it must flag, and must leave alone; run by the catalogue test. */
export interface RuleExamples {
  readonly invalid: readonly [string, ...string[]]
  readonly valid: readonly [string, ...string[]]
}

/**
 * A pattern over the words of one sentence (the little language is described in pattern.ts), its guards, and the
 * friendlier wording.
 */
export interface Phrase {
  readonly match: string | readonly string[]
  /** Patterns that must not stand right before the match. */
  readonly notAfter?: readonly string[]
  /** Patterns that must not stand right after it. */
  readonly notBefore?: readonly string[]
  /** Patterns that must not stand anywhere in the sentence. */
  readonly unless?: readonly string[]
  /** The last word on the sense: false lets the phrase pass. */
  readonly when?: (match: PhraseMatch) => boolean
  /**
   * 'sentence': the span runs on to the end of the sentence, closing mark included, for rewrites that change the mark
   * or add to the end. What follows the matched words is kept as {rest}. 'whole': it is the whole sentence, and what
   * stands before the matched words is kept as {before}; for sentences that are better said anew, or left out.
   */
  readonly reach?: 'sentence' | 'whole'
  /**
   * Replacement for the matched span: a template with `{name}` for captures, several to choose from, or a function
   * (null where nothing true can be offered). A capital at the start is carried over; '' leaves the span out. The best
   * comes first: those that would lose a fact are never offered (rewrite/fact-lock.ts), and a fill-in ("[…what]") only
   * where nothing else is left.
   */
  readonly suggest?: Wording | readonly Wording[] | ((match: PhraseMatch) => Wording | readonly Wording[] | null)
  readonly severity?: Severity
}

/** Where a phrase stands: words `[from, to)` of `sentence`. */
export interface PhraseMatch {
  readonly document: TextDocument
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
  readonly span: Span
  /** The text at the span. */
  readonly text: string
  /** Captured pieces of the text as written. */
  readonly captures: Readonly<Record<string, string>>
}

export interface Finding {
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  readonly span: Span
  /** The text at the span. */
  readonly excerpt: string
  readonly suggestions: readonly Suggestion[]
  /** The words of the incoming mail that it is about; null where it is about the draft's own. */
  readonly said: string | null
  /** About something that is not there: its span only says where it would belong, and may lie under another finding. */
  readonly missing: boolean
}

/** Something that already works. */
export interface Credit {
  readonly creditId: string
  readonly axis: Axis | null
  readonly span: Span
  /** The text at the span. */
  readonly excerpt: string
}

/** What makes a draft hot; its reasons are shown, never the number. */
export interface Heat {
  readonly level: number
  /** Ids of the rules and of the draft-wide signs that built it, heaviest first. */
  readonly signs: readonly string[]
  /** True where several signs together earn a breath before sending. */
  readonly hot: boolean
}

export type Verdict = 'clear' | Severity

export interface Report {
  readonly text: string
  /** By position; no two overlap, but for what is missing. */
  readonly findings: readonly Finding[]
  /** By position; none where a warning or worse stands. */
  readonly credits: readonly Credit[]
  /** The credits by what they are marks of. */
  readonly marks: Readonly<Record<Axis, readonly Credit[]>>
  /** The worst finding, or 'error' where the heat alone would hold the send. */
  readonly verdict: Verdict
  /** How the words feel on the whole, −5 to 5 (AFINN mean over the strong words, IT senses corrected). */
  readonly valence: number
  /** Whether it is written in another language than English, and so left alone. */
  readonly foreign: boolean
  readonly heat: Heat
  readonly standing: Standing
  /** How the draft meets the message it answers; null where there is none. */
  readonly thread: ThreadReport | null
  /** Rules that threw and were left out; "thread" where the incoming mail could not be read. */
  readonly failed: readonly string[]
}
