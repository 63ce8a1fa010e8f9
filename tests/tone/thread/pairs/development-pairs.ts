import type { LabelledPair } from '../labelled-pair'
import { heldPairs } from './held'
import { openPairs } from './open'
import { readPairs } from './read-pairs'
import { thirdPairs } from './third'

/** The sets that may be read and learnt from, by who wrote them. */
export const developmentPairs = (): Readonly<Record<string, readonly LabelledPair[]>> => ({
  first: openPairs,
  second: heldPairs,
  third: thirdPairs,
  ...Object.fromEntries(
    ['fourth-1', 'fourth-2', 'near-1', 'near-2', 'near-3', 'near-4', 'fifth'].map((name) => [name, readPairs(name)]),
  ),
})
