import type { LabelledPair } from '../labelled-pair'
import { openPairs1 } from './open-1'
import { openPairs2 } from './open-2'

/** Mails to a help desk and replies to them, to measure the reading of threads with. */
export const openPairs: readonly LabelledPair[] = [...openPairs1, ...openPairs2]
