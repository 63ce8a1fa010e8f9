import type { LabelledPair } from '../labelled-pair'
import { lastPairs1 } from './last-1'
import { lastPairs2 } from './last-2'

/** The last held-out mails and replies: nobody who writes the rules reads them. */
export const lastPairs: readonly LabelledPair[] = [...lastPairs1, ...lastPairs2]
