import { readFileSync } from 'node:fs'
import type { LabelledPair } from '../labelled-pair'

/**
 * A labelled set that stands in a file, one pair a line. The "fourth" ones are an ordinary week of help desks; the "near" ones
 * are harder: replies that mostly say much and leave one question open, often by something near to an answer, or that
 * answer in quite other words.
 */
export const readPairs = (name: string): readonly LabelledPair[] =>
  readFileSync(new URL(`${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair)
