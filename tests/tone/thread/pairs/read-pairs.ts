import { readFileSync } from 'node:fs'
import type { LabelledPair } from '../labelled-pair'

const read = (name: string): readonly LabelledPair[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair)

/** The fourth labelled set, for development: an ordinary week of help desks. */
export const fourthPairs = (): readonly LabelledPair[] => [...read('fourth-2')]

/**
 * Replies that mostly say much and leave one question open, often by something near to an answer, or that answer in
 * quite other words: harder than an ordinary week.
 */
export const nearPairs = (): readonly LabelledPair[] => ['1', '2', '3', '4'].flatMap((part) => read(`near-${part}`))
