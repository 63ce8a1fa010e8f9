import type { HasPhrases } from '../phrases'
import { deadlineTellings } from './deadline-troubles'
import { feelingTellings } from './feeling-troubles'
import { lossTellings } from './loss-troubles'
import { repeatTellings } from './repeat-troubles'
import type { Telling } from './said-back'

/** The phrases by which a trouble is told, and how it is said back. */
export type TroublePhrases = HasPhrases & Pick<Telling, 'kind' | 'starter'>

/** All of them, those said first that say most. */
export const troublePhrases: readonly TroublePhrases[] = [
  ...lossTellings,
  ...repeatTellings,
  ...feelingTellings,
  ...deadlineTellings,
].map(({ kind, starter, match, notAfter = [] }, at) => ({
  id: `${kind} ${at}`,
  kind,
  starter,
  phrases: [{ match, notAfter, reach: 'sentence' }],
}))
