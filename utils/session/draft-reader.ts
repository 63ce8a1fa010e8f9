import type { Acquaintance, CheckTime, Formality } from '../settings/types'
import { type Preference, quietRules } from '../tone/preference'
import type { Reader } from '../tone/reader'
import type { Frame, Marked } from '../tone/rewrite/friendlier'
import type { Incoming } from '../tone/thread/types'
import type { Finding, Report } from '../tone/types'
import type { ComposeView, IncomingMessage } from '../webmail/types'
import { firstName, firstNameOf } from './first-name'
import { type Assumed, type Profile, profileOf } from './profile'
import { dismissalKey, type IncomingState, type Reading, type SessionState } from './state'

export interface SessionSettings {
  readonly off: boolean
  /** Quiet everywhere until then, in ms since 1970; 0 where it is over. */
  readonly restsUntil: number
  readonly checkWhen: CheckTime
  readonly disabledRules: ReadonlySet<string>
  /** What the writer prefers, in a mail of this formality; the very same object each time. */
  preference(formality: Formality): Preference
  /** What to take for granted of a reader nothing is known of. */
  readonly assumed: Assumed
  readonly people: readonly Acquaintance[]
  /** The word of greeting, the last line and the name that the writer uses; empty where they want none added. */
  readonly greeting: string
  readonly closing: string
  readonly name: string
  readonly readIncoming: boolean
  /** In seconds; 0: none. */
  readonly breath: number
}

export type AnalyzeDraft = (
  text: string,
  options: Marked & {
    readonly disabled: ReadonlySet<string>
    readonly except: (finding: Finding) => boolean
    readonly preference: Preference
    readonly incoming: Incoming | null
    readonly writing: boolean
    readonly hasty: boolean
    readonly reader: Reader
  },
) => Report

/** A reply that is sent within so many ms of being opened was written in one breath. */
const haste = 60_000

/** Reads the draft of one compose view: by the settings in force, for those it goes to, against the mail it answers. */
export class DraftReader {
  readonly #opened = Date.now()

  constructor(
    private readonly view: ComposeView,
    private readonly analyzeDraft: AnalyzeDraft,
    private readonly settings: () => SessionSettings,
    private readonly state: () => SessionState,
  ) {}

  /** The draft as it stands, and what it answers; `writing` while what is missing may yet come. */
  read(writing: boolean): Reading {
    const draft = this.view.getDraft()
    const incoming = this.settings().readIncoming ? known(this.view.getIncoming()) : null
    return { report: this.analyze(draft.text, draft, incoming, writing), incoming, profile: this.profile() }
  }

  analyze(text: string, marked: Marked, incoming: IncomingState | null, writing = false): Report {
    const { disabledRules: disabled, preference } = this.settings()
    const { reader, formality } = this.profile()
    const { masks, items, loud } = marked
    return this.analyzeDraft(text, {
      ...{ masks, items, loud, incoming, disabled, writing, reader },
      except: (finding) => this.state().dismissed.has(dismissalKey(finding)),
      preference: preference(formality),
      hasty: Date.now() - this.#opened < haste,
    })
  }

  /** How this writer's mail to these readers begins and ends. */
  frame(): Frame {
    const { greeting, closing, name, disabledRules, preference } = this.settings()
    const quiet = quietRules(preference(this.profile().formality))
    const speaks = (ruleId: string): boolean => !disabledRules.has(ruleId) && !quiet.has(ruleId)
    const to = firstNameOf(this.view.getRecipients())
    return {
      greeting: !speaks('no-greeting') || !greeting ? '' : to ? `${greeting} ${to}` : greeting,
      closing: speaks('no-close') ? closing : '',
      name,
    }
  }

  /** For whom it is read; what the writer said of this draft's reader counts before all the settings know. */
  profile(): Profile {
    const { people, assumed } = this.settings()
    const profile = profileOf(this.view.getRecipients(), people, assumed)
    const { readerLevel } = this.state()
    return readerLevel ? { ...profile, reader: { ...profile.reader, level: readerLevel } } : profile
  }
}

const known = (message: IncomingMessage | null): IncomingState | null =>
  message && { text: message.text, sender: firstName(message.sender.name), sentAt: message.sentAt }
