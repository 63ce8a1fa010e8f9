import type { Manner, OwnWording, Severity } from '../tone/types'

/** When a draft is checked by itself. The guard before sending works in all three. */
export const checkTimes = ['typing', 'panel', 'sending'] as const
export type CheckTime = (typeof checkTimes)[number]

/** grave: only what is likely to hurt · balanced: as shipped · thorough: small things are underlined, too. */
export type Strictness = 'grave' | 'balanced' | 'thorough'
export type Formality = 'casual' | 'balanced' | 'formal'
/** How much of our trade a reader knows. */
export type ReaderLevel = 'lay' | 'mixed' | 'technical'
/** What a check weighs for this writer. */
export type RuleWeight = 'off' | Severity

/** How the writer likes to sound. */
export interface Style {
  /** Which of two wordings comes first where they really differ. */
  readonly manner: Manner
  readonly formality: Formality
  /** gentle: requests as "could you …" · plain: as "please …" */
  readonly directness: 'plain' | 'gentle'
  /** In the wordings offered: as they are · "don't" · "do not". */
  readonly contractions: 'keep' | 'use' | 'avoid'
  /** Whether smileys may stand in a mail. */
  readonly emoji: boolean
  readonly english: 'british' | 'american' | 'any'
  /** Assumed where nothing is known of the reader. */
  readonly reader: ReaderLevel
  /** Put before the reader's name where a mail has no greeting: "Hi". Empty: none is added. */
  readonly greeting: string
  /** Put at the end of a mail that just stops. Empty: none is added. */
  readonly closing: string
  /** Put under the closing line where a mail is not signed. Empty: none is added. */
  readonly name: string
}

/** What the writer knows of a person, or of all people at a domain. */
export interface Acquaintance {
  /** An address ("ana@northgate.example") or a domain ("northgate.example"), lower case. */
  readonly who: string
  readonly level: 'lay' | 'technical' | null
  readonly place: 'inside' | 'outside' | null
  readonly formality: Formality | null
}

/** "Never flag this": a phrase, lower case, that one check leaves alone. */
export interface NeverFlag {
  readonly ruleId: string
  readonly phrase: string
}

/** A word the writer wants to be told of, and what to say instead; empty: nothing is offered. */
export interface FlaggedWord {
  readonly phrase: string
  readonly instead: string
}

export interface Words {
  /** Names of products and teams: never flagged. */
  readonly allowed: readonly string[]
  readonly flagged: readonly FlaggedWord[]
}

/** What is different on one webmail. */
export interface SiteStyle {
  readonly formality?: Formality | undefined
  readonly reader?: ReaderLevel | undefined
}

/** Everything that can be chosen. Holds no mail text but phrases the writer asked to keep. */
export interface Settings {
  readonly version: 2
  readonly enabled: boolean
  /** Host names on which Deskside stays away. */
  readonly disabledSites: readonly string[]
  readonly checkWhen: CheckTime
  /** Until when it is quiet everywhere, in ms since 1970; 0: it is not. */
  readonly quietUntil: number
  readonly strictness: Strictness
  /** Whether the message that is answered is read, too. */
  readonly readIncoming: boolean
  /** The breath offered before a heated mail goes out, in seconds; 0: none. */
  readonly breath: number
  readonly style: Style
  /** By the check's id; one that is not in it weighs what it was shipped with. */
  readonly rules: Readonly<Record<string, RuleWeight>>
  readonly neverFlag: readonly NeverFlag[]
  readonly words: Words
  readonly wordings: readonly OwnWording[]
  readonly people: readonly Acquaintance[]
  /** By host name. */
  readonly sites: Readonly<Record<string, SiteStyle>>
}

type In<Group extends string, T> = { readonly [Name in keyof T & string as `${Group}.${Name}`]: T[Name] }

/** The settings laid flat, each under its path ("style.manner"): what is stored, changed and locked by itself. */
export type Flat = Omit<Settings, 'version' | 'style' | 'words'> & In<'style', Style> & In<'words', Words>
export type Path = keyof Flat
/** Those kept by name, each name by itself: "rules", "sites". */
export type RecordPath = 'rules' | 'sites'

/** Some of the settings: those that one source sets. */
export type Layer = { readonly [P in Path]?: Flat[P] }

/**
 * A change to the writer's own settings, by path. Undefined takes a setting back: it is as if it had never been touched.
 * In records only the names given change; lists are given whole, the writer's own part of them.
 */
export type Patch = {
  readonly [P in Path]?:
    | (P extends RecordPath ? { readonly [name: string]: Flat[P][string] | undefined } : Flat[P])
    | undefined
}
/** A change, or one made of what is stored when its turn comes (for adding to a list). */
export type Change = Patch | ((own: Layer) => Patch)

/** The style of a team. */
export interface Pack {
  readonly name: string
  readonly layer: Layer
}

/** What those who manage the browser set. */
export interface Policy {
  /** May be changed by the writer. */
  readonly settings: Layer
  /** May not. */
  readonly locked: Layer
  /** Why, in their words; empty where they gave none. */
  readonly reason: string
  readonly pack: Pack | null
}

/** Where settings come from, each source by itself. */
export interface Sources {
  readonly own: Layer
  /** The team's style pack that the writer imported. */
  readonly pack: Pack | null
  readonly policy: Policy
  /** Lists too long for the browser to sync, kept on this machine. */
  readonly keptHere: readonly Path[]
}

export type Origin = 'managed' | 'pack' | 'own'

/** The settings in force, and why they are what they are. Single names of records are written "rules.too-easy". */
export interface Effective extends Sources {
  readonly settings: Settings
  /** By path: what set it last; as shipped where it is not in here. */
  readonly from: ReadonlyMap<string, Origin>
  /** Path → why it cannot be changed, in the words of those who manage the browser (may be empty). */
  readonly locks: ReadonlyMap<string, string>
}
