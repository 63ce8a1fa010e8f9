import type { LabelledPair } from '../labelled-pair'
import { heldPairs1 } from './held-1'
import { heldPairs2 } from './held-2'
import { heldPairs3 } from './held-3'
import { heldPairs4 } from './held-4'

/** Pairs that nobody who writes the rules reads: they tell how the rules fare on mail they were not written from. */
export const heldPairs: readonly LabelledPair[] = [...heldPairs1, ...heldPairs2, ...heldPairs3, ...heldPairs4]
