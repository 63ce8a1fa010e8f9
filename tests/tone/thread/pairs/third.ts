import type { LabelledPair } from '../labelled-pair'
import { thirdPairs1 } from './third-1'
import { thirdPairs2 } from './third-2'
import { thirdPairs3 } from './third-3'
import { thirdPairs4 } from './third-4'

/** The third labelled set, for development: written by someone who had not seen the rules nor the other sets. */
export const thirdPairs: readonly LabelledPair[] = [...thirdPairs1, ...thirdPairs2, ...thirdPairs3, ...thirdPairs4]
