import type { LabelledPair } from '../labelled-pair'
import { openPairs1 } from './open-1'

/** Mails to a help desk and replies to them, to measure the reading of threads with. */
export const openPairs: readonly LabelledPair[] = [...openPairs1]
