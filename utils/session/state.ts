import type { NeverFlag, ReaderLevel } from '../settings/types'
import { carryFindings } from '../tone/spans'
import type { Standing } from '../tone/standing'
import type { Duty, Incoming, ThreadReport } from '../tone/thread/types'
import type { Credit, Finding, Report, Severity, TextEdit } from '../tone/types'
import type { Profile } from './profile'

/** Everything the interface of one compose view shows; one value, changed only by `reduce`. Lives in memory only. */
export interface SessionState {
  /** The draft's text the findings belong to. */
  readonly text: string
  /** What is shown, by position; dismissed ones are left out. */
  readonly findings: readonly Finding[]
  /** What already works: each kind once, with the first words that earned it, in reading order. */
  readonly credits: readonly Pick<Credit, 'creditId' | 'excerpt'>[]
  /** Why the draft may read as heated, heaviest first: ids of rules and of draft-wide signs; empty while it is not hot. */
  readonly heat: readonly string[]
  /** Written in another language: left alone. */
  readonly foreign: boolean
  /** False until the first check. */
  readonly checked: boolean
  /** Dismissed findings, by `dismissalKey`; kept while the draft lives. */
  readonly dismissed: ReadonlySet<string>
  /** Switched off, everywhere or on this site: nothing is shown and nothing is held. */
  readonly off: boolean
  /** The writer asked for quiet, for this draft alone. */
  readonly quiet: boolean
  /** A hook on the page no longer fits, or a check threw. Sending is untouched. */
  readonly unavailable: boolean
  /** The writer asked for quiet everywhere, until then (ms since 1970); 0: they did not, or it is over. */
  readonly restsUntil: number
  /** What just went wrong, or could not be done. */
  readonly note: Note | null
  /** The check turned off last, while its undo is offered. */
  readonly turnedOff: string | null
  readonly panel: PanelState | null
  /** The friendlier version of the whole draft while it is looked at; gone as soon as the text is another. */
  readonly friendlier: FriendlierState | null
  /** Whether the message that is answered is read, too. */
  readonly reading: boolean
  /** The message that is answered; null where there is none or it is not to be read. */
  readonly incoming: IncomingState | null
  /** For whom the draft was read last; null before that. */
  readonly profile: Profile | null
  /** Who reads it, where the writer said so for this draft. */
  readonly readerLevel: ReaderLevel | null
  /** What was dismissed last, while "never flag this" is offered. */
  readonly dismissedLast: NeverFlag | null
  /** How the draft meets it. */
  readonly thread: ThreadReport | null
  /** How much of the two things people want of a help desk is in it; null until it was read. */
  readonly standing: Standing | null
  readonly hold: HoldState | null
  /** The text the writer chose to send anyway; never held again as it stands. */
  readonly approved: string | null
}

export type Note =
  /** The suggestion could not be typed into this editor. */
  | { readonly kind: 'not-typed' }
  /** The browser refused to store a change; with its own words. */
  | { readonly kind: 'not-kept'; readonly said: string }
  /** Those who manage the browser set it; with their words, which may be empty. */
  | { readonly kind: 'locked'; readonly reason: string }

export interface IncomingState extends Incoming {
  /** As the page prints it. */
  readonly sentAt: string | null
}

/** What was read at one moment: the draft, and what it answers. */
export interface Reading {
  readonly report: Report
  readonly incoming: IncomingState | null
  readonly profile: Profile
}

export interface PanelState {
  /** The finding whose card is shown first, by `findingKey`. */
  readonly active: string | null
  /** Opened at the phrase in the draft, or at the pill. */
  readonly at: 'pill' | 'phrase'
  /** Counts the requests to move the keyboard focus into the panel; 0 where it was opened with the mouse. */
  readonly focusRequest: number
}

export interface FriendlierState {
  /** Edits of the state's text, in order and apart; each is named by its index. */
  readonly changes: readonly TextEdit[]
  /** Those the writer leaves out, by index. */
  readonly leftOut: ReadonlySet<number>
  /** Warnings and worse that only the writer can mend. */
  readonly remaining: number
}

export interface HoldState {
  /** What holds the mail, worst first: single findings, or where there are none, those that together made it hot. */
  readonly reasons: readonly Finding[]
  /** Signs of heat that are about the whole draft. */
  readonly signs: readonly string[]
  /** The breath that is offered, in seconds; 0: none. */
  readonly breath: number
  /** When it goes out by itself, as Date.now() counts; null while no breath is taken. */
  readonly until: number | null
}

export type SessionEvent =
  | { readonly type: 'edited'; readonly text: string }
  | ({ readonly type: 'checked' } & Reading)
  | { readonly type: 'failed' }
  | { readonly type: 'noted'; readonly note: Note }
  | ({ readonly type: 'switched' } & Pick<SessionState, 'off' | 'restsUntil' | 'reading'>)
  | { readonly type: 'dismissed'; readonly key: string; readonly last: NeverFlag | null }
  | { readonly type: 'dismissal-kept' }
  | { readonly type: 'reader-said'; readonly level: ReaderLevel }
  | { readonly type: 'turned-off'; readonly ruleId: string }
  | { readonly type: 'turned-on' }
  | { readonly type: 'quiet-changed'; readonly quiet: boolean }
  | { readonly type: 'opened'; readonly at: 'pill' | 'phrase'; readonly active: string | null; readonly focus: boolean }
  | { readonly type: 'selected'; readonly active: string }
  | { readonly type: 'closed' }
  | { readonly type: 'friendlier-opened'; readonly changes: readonly TextEdit[]; readonly remaining: number }
  | { readonly type: 'friendlier-closed' }
  | { readonly type: 'change-toggled'; readonly index: number }
  | ({ readonly type: 'held'; readonly breath: number } & Reading)
  | { readonly type: 'breath-taken'; readonly until: number }
  | { readonly type: 'went-back' }
  | { readonly type: 'sent-anyway'; readonly text: string }

export const initialState: SessionState = {
  text: '',
  findings: [],
  credits: [],
  heat: [],
  foreign: false,
  checked: false,
  dismissed: new Set(),
  off: false,
  quiet: false,
  unavailable: false,
  restsUntil: 0,
  note: null,
  turnedOff: null,
  panel: null,
  friendlier: null,
  reading: true,
  incoming: null,
  profile: null,
  readerLevel: null,
  dismissedLast: null,
  thread: null,
  standing: null,
  hold: null,
  approved: null,
}

/** Names a finding while it is shown: the same rule on the same words is told apart by its order. */
export function findingKey(finding: Finding, findings: readonly Finding[]): string {
  const twins = findings.filter((other) => dismissalKey(other) === dismissalKey(finding))
  return `${dismissalKey(finding)}#${twins.indexOf(finding)}`
}

/** A dismissal is of a rule on some words, wherever they stand: it must survive further typing. */
export function dismissalKey({ ruleId, excerpt, said }: Pick<Finding, 'ruleId' | 'excerpt' | 'said'>): string {
  return `${ruleId}:${(said ?? excerpt).toLowerCase().replace(/\s+/g, ' ').trim()}`
}

/** The same for something the reply owes, so that what is dismissed in one place is not said in the other. */
export function dutyKey({ ruleId, said }: Duty, incoming: Incoming | null): string {
  const words = said && incoming ? incoming.text.slice(said.start, said.end) : ''
  return dismissalKey({ ruleId, excerpt: words, said: null })
}

/** Whether nothing is read, shown or held in it now. */
export const isSilent = ({ off, quiet, restsUntil }: SessionState): boolean => off || quiet || restsUntil > 0

/** How a finding ranks: the worst first, then as the draft is read. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank: Record<Severity, number> = { error: 0, warning: 1, hint: 2 }
  return [...findings].sort((a, b) => rank[a.severity] - rank[b.severity] || a.span.start - b.span.start)
}

/** Where to begin: with what holds the mail, else with the worst. */
export function firstToMend({ hold, findings }: SessionState): Finding | undefined {
  return hold?.reasons.find((reason) => findings.includes(reason)) ?? worstFirst(findings)[0]
}

/** Nothing known of the draft. */
const unread = {
  findings: [],
  credits: [],
  heat: [],
  thread: null,
  standing: null,
  foreign: false,
  checked: false,
} as const

/** The state after an event. Pure. */
export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'edited':
      if (event.text === state.text) return state
      return withFindings(
        { ...state, text: event.text, friendlier: null },
        carryFindings(state.findings, state.text, event.text),
      )
    case 'checked':
      return withFindings(
        {
          ...state,
          text: event.report.text,
          friendlier: event.report.text === state.text ? state.friendlier : null,
          credits: distinct(event.report.credits),
          heat: event.report.heat.hot ? event.report.heat.signs : [],
          incoming: event.incoming,
          profile: event.profile,
          thread: event.report.thread,
          standing: event.report.standing,
          foreign: event.report.foreign,
          checked: true,
          unavailable: false,
          note: state.note?.kind === 'not-typed' ? null : state.note,
        },
        event.report.findings.filter((finding) => !state.dismissed.has(dismissalKey(finding))),
      )
    case 'failed':
      return { ...state, ...unread, unavailable: true, friendlier: null, hold: null }
    case 'noted':
      return { ...state, note: event.note }
    case 'switched': {
      const { off, restsUntil, reading } = event
      if (off === state.off && restsUntil === state.restsUntil)
        return reading === state.reading ? state : { ...state, reading }
      const panel = off || restsUntil > 0 ? null : state.panel
      return {
        ...state,
        ...unread,
        off,
        restsUntil,
        reading,
        incoming: null,
        panel,
        friendlier: null,
        hold: null,
      }
    }
    // What made it hot may be what went; the check that follows says anew whether it is.
    case 'dismissed': {
      const dismissed = new Set(state.dismissed).add(event.key)
      return withFindings(
        { ...state, dismissed, dismissedLast: event.last, turnedOff: null, heat: [], friendlier: null },
        state.findings.filter((finding) => !dismissed.has(dismissalKey(finding))),
      )
    }
    case 'dismissal-kept':
      return { ...state, dismissedLast: null }
    case 'reader-said':
      return { ...state, readerLevel: event.level }
    case 'turned-off':
      return withFindings(
        { ...state, turnedOff: event.ruleId, dismissedLast: null, heat: [], friendlier: null },
        state.findings.filter((finding) => finding.ruleId !== event.ruleId),
      )
    case 'turned-on':
      return { ...state, turnedOff: null }
    case 'quiet-changed':
      return { ...state, ...unread, quiet: event.quiet, friendlier: null }
    case 'opened':
      return {
        ...state,
        panel: {
          at: event.at,
          active: event.active,
          focusRequest: event.focus ? (state.panel?.focusRequest ?? 0) + 1 : 0,
        },
      }
    case 'selected':
      return state.panel ? { ...state, panel: { ...state.panel, active: event.active } } : state
    case 'closed':
      return { ...state, panel: null, friendlier: null, hold: null, note: null, turnedOff: null, dismissedLast: null }
    case 'friendlier-opened':
      return { ...state, friendlier: { changes: event.changes, remaining: event.remaining, leftOut: new Set() } }
    case 'friendlier-closed':
      return { ...state, friendlier: null }
    case 'change-toggled': {
      if (!state.friendlier) return state
      const leftOut = new Set(state.friendlier.leftOut)
      if (!leftOut.delete(event.index)) leftOut.add(event.index)
      return { ...state, friendlier: { ...state.friendlier, leftOut } }
    }
    case 'held':
      return {
        ...reduce(state, { ...event, type: 'checked' }),
        panel: null,
        friendlier: null,
        hold: { ...holdReasons(event.report), breath: event.breath, until: null },
      }
    case 'breath-taken':
      return state.hold ? { ...state, hold: { ...state.hold, until: event.until } } : state
    case 'went-back': {
      const first = firstToMend(state)
      return {
        ...state,
        hold: null,
        panel: { at: 'phrase', active: first ? findingKey(first, state.findings) : null, focusRequest: 1 },
      }
    }
    case 'sent-anyway':
      return { ...state, hold: null, approved: event.text }
  }
}

function distinct(credits: readonly Credit[]): readonly Credit[] {
  const seen = new Set<string>()
  return credits.filter(({ creditId }) => !seen.has(creditId) && seen.add(creditId))
}

function holdReasons({ findings, heat }: Report): Pick<HoldState, 'reasons' | 'signs'> {
  const grave = findings.filter(({ severity }) => severity === 'error')
  if (grave.length > 0) return { reasons: grave, signs: [] }
  const rules = new Set(findings.map(({ ruleId }) => ruleId))
  return {
    reasons: worstFirst(findings.filter(({ ruleId }) => heat.signs.includes(ruleId))),
    signs: heat.signs.filter((id) => !rules.has(id)),
  }
}

/** Keeps the open card on the next finding when its own has gone. */
function withFindings(state: SessionState, findings: readonly Finding[]): SessionState {
  const next = { ...state, findings }
  const { panel } = state
  if (!panel?.active) return next
  if (findings.some((finding) => findingKey(finding, findings) === panel.active)) return next
  const first = worstFirst(findings)[0]
  return { ...next, panel: { ...panel, active: first ? findingKey(first, findings) : null, at: 'pill' } }
}
