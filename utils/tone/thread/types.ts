import type { Span, TextDocument, TextEdit } from '../types'

/**
 * What a reply is read against: the message it answers. Spans named `said` count in the incoming mail, those named `at`
 * in the draft.
 */

/** From calm to angry; each is one step from the next. */
export const moods = ['calm', 'worried', 'frustrated', 'angry'] as const
export type Mood = (typeof moods)[number]

/** What in the incoming mail shows a mood. */
export type MoodSignKind =
  | 'anger' // "unacceptable", "ridiculous", insults
  | 'frustration' // "fed up", "still not fixed"
  | 'worry' // "nervous", "I am afraid that"
  | 'repeat' // "the third time", "again", "still"
  | 'deadline' // "the audit is at ten", "before my flight"
  | 'loss' // lost work, lost time, people who cannot work
  | 'threat' // "I will go to your manager", "cancel the contract"
  | 'absolute' // "never works", "nobody ever answers"
  | 'shouting' // capitals, "!!!"

export interface MoodSign {
  readonly kind: MoodSignKind
  readonly said: Span
}

export interface MoodReading {
  readonly mood: Mood
  /** The words that show it, in order. */
  readonly signs: readonly MoodSign[]
}

/** What would answer it: a yes or no, a time, a person, steps, a reason, a thing … or something done. */
export type AskKind = 'yes-no' | 'when' | 'who' | 'where' | 'how' | 'why' | 'how-much' | 'which' | 'what' | 'request'

/** One question or request of the incoming mail. */
export interface Ask {
  /** The clause that asks, without what stands around it: "when will it work". */
  readonly said: Span
  /** The text at `said`. */
  readonly text: string
  readonly kind: AskKind
  /** The number it carries in their list ("2. …"); null where it has none. */
  readonly number: number | null
}

/** Something hard that the writer tells of: a loss, a worry, a deadline, the third attempt. */
export interface Trouble {
  readonly said: Span
  readonly kind: 'loss' | 'feeling' | 'deadline' | 'repeat'
  /**
   * The same as a sentence that acknowledges it, in their own words ("Losing the morning before the audit is rough.");
   * null where none can be built that is surely right.
   */
  readonly starter: string | null
}

/** A fact the writer already gave, so that nobody need ask for it again. */
export interface Given {
  readonly said: Span
  readonly kind:
    | 'version'
    | 'error'
    | 'ticket'
    | 'device'
    | 'serial'
    | 'screenshot'
    | 'log'
    | 'phone'
    | 'location'
    | 'time'
    | 'browser'
    | 'system'
    | 'steps'
  /** The text at `said`. */
  readonly text: string
}

/** What the writer sent or tried, which earns a thank-you. */
export interface Effort {
  readonly said: Span
  readonly kind: 'sent' | 'tried'
  /** What it was, for "Thanks for …": "the screenshots", "trying the other cable"; null where it can't be said in few words. */
  readonly thanksFor: string | null
}

/** The mail being answered, as the page knows it. */
export interface Incoming {
  readonly text: string
  /** What the sender calls themselves first ("Ana"); null where it is not known. */
  readonly sender: string | null
}

/** The incoming mail, read once. */
export interface ThreadReading {
  readonly document: TextDocument
  readonly sender: string | null
  readonly mood: MoodReading
  /** In the order of the mail. */
  readonly asks: readonly Ask[]
  readonly troubles: readonly Trouble[]
  readonly given: readonly Given[]
  readonly efforts: readonly Effort[]
}

/** How the draft meets one ask. */
export interface Answer {
  readonly ask: Ask
  /** null: perhaps. */
  readonly answered: boolean | null
  /** How likely it is answered, 0 to 1. */
  readonly chance: number
  /** Where it is answered; null where it is not, or where we cannot tell. */
  readonly at: Span | null
}

/** Where a feeling, a loss or a trouble of theirs is acknowledged in the draft. */
export interface Acknowledgement {
  readonly at: Span
  /** Whether it stands before the fix. */
  readonly first: boolean
}

/** What happens next, in the draft. */
export interface NextStep {
  readonly at: Span
  /** Whether it says who does it. */
  readonly who: boolean
  /** Whether it says when. */
  readonly when: boolean
}

/** Something the reply owes. */
export interface Duty {
  readonly kind: 'question' | 'feeling' | 'next-step' | 'thanks' | 'asked-again' | 'greeting'
  /** The check that speaks of it. */
  readonly ruleId: string
  readonly state: 'done' | 'maybe' | 'open'
  readonly said: Span | null
  readonly at: Span | null
  /** Puts words where the writer may begin, in the draft as it stands; null where none are surely right. */
  readonly starter: TextEdit | null
}

/** How the draft meets the incoming mail. */
export interface ThreadReport {
  readonly mood: MoodReading
  readonly answers: readonly Answer[]
  readonly acknowledged: Acknowledgement | null
  readonly nextStep: NextStep | null
  readonly duties: readonly Duty[]
}
