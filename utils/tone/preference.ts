import { asSaid } from './as-said'
import { once } from './memory'
import type { Finding, Manner, OwnWording, Severity } from './types'

/** What the writer prefers. Whatever is left out stays as the rules have it. */
export interface Preference {
  /** Which of two wordings comes first where they really differ. */
  readonly manner?: Manner
  /** Phrases with the wording to be offered first for each. */
  readonly wordings?: readonly OwnWording[]
  /** grave: warnings and errors only · thorough: nothing is softened or left out for being one too many */
  readonly strictness?: 'grave' | 'balanced' | 'thorough'
  /** What checks weigh for this writer, by id; one that is named speaks whatever the style says of it. */
  readonly severities?: Readonly<Record<string, Severity>>
  /** Phrases that one check leaves alone, however they are typed. */
  readonly never?: readonly NeverFlagged[]
  readonly words?: OwnWords
  readonly formality?: 'casual' | 'balanced' | 'formal'
  /** Requests in the wordings offered: as "please …" · as "could you …" */
  readonly directness?: 'plain' | 'gentle'
  /** In the wordings offered: as they are · "don't" · "do not" */
  readonly contractions?: 'keep' | 'use' | 'avoid'
  /** Whether smileys may stand in a mail. */
  readonly emoji?: boolean
  /** Spelling of the wordings offered; that of the draft is named where it differs. */
  readonly english?: 'british' | 'american' | 'any'
}

interface NeverFlagged {
  readonly ruleId: string
  readonly phrase: string
}

interface OwnWords {
  /** Names of products and teams: nothing is said of them. */
  readonly allowed: readonly string[]
  /** What the writer wants to be told of, and what to say instead; empty: nothing is offered. */
  readonly flagged: readonly { readonly phrase: string; readonly instead: string }[]
}

export const noPreference: Preference = {}

const unlessCasual = ({ formality }: Preference): boolean => formality !== 'casual'

/** Checks that speak in some styles only, and whether they do in this one. The last four wait to be asked for. */
const speaks: Readonly<Record<string, (preference: Preference) => boolean>> = {
  'no-greeting': unlessCasual,
  'no-close': unlessCasual,
  shorthand: unlessCasual,
  'so-opener': unlessCasual,
  'please-first': ({ directness }) => directness !== 'plain',
  'casual-greeting': ({ formality }) => formality === 'formal',
  emoji: ({ emoji, formality }) => emoji === false || formality === 'formal',
  'spelling-variant': ({ english = 'any' }) => english !== 'any',
  'own-words': ({ words }) => words !== undefined && words.flagged.length > 0,
}

/** Ids of the checks that have nothing to say in this style. */
export const quietRules = once((preference: Preference): ReadonlySet<string> => {
  const quiet = Object.entries(speaks).filter(([id, speak]) => !ownSeverity(id, preference) && !speak(preference))
  return new Set(quiet.map(([id]) => id))
})

/** What a check weighs for this writer, where they said so. */
export function ownSeverity(ruleId: string, { severities = {} }: Preference): Severity | undefined {
  return Object.hasOwn(severities, ruleId) ? severities[ruleId] : undefined
}

/** Whether a small thing may weigh less in a warm mail: not where the writer said what it weighs, or minds it. */
export function maySoften(ruleId: string, preference: Preference): boolean {
  if (preference.strictness === 'thorough' || ownSeverity(ruleId, preference)) return false
  return !(ruleId === 'shorthand' && preference.formality === 'formal')
}

/** Whether the writer asked never to be told this again. */
export function isNeverFlagged({ ruleId, excerpt, said }: Finding, { never = [] }: Preference): boolean {
  return never.length > 0 && neverFlagged(never).has(`${ruleId} ${asSaid(said ?? excerpt)}`)
}

const neverFlagged = once(
  (never: readonly NeverFlagged[]): ReadonlySet<string> =>
    new Set(never.map(({ ruleId, phrase }) => `${ruleId} ${asSaid(phrase)}`)),
)
