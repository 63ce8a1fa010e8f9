import type { Phrase, PhraseMatch } from '../types'
import { many, weekday } from './amounts'
import { capitalised, restOfClause, theirs } from './theirs'
import type { Trouble } from './types'

/** A way to tell of a trouble, and how it is said back. */
export interface Telling extends Pick<Phrase, 'notAfter'> {
  readonly kind: Trouble['kind']
  readonly match: readonly string[]
  /** The sentence that acknowledges it; null where none is sure to be right. */
  readonly starter: (match: PhraseMatch) => string | null
}

/** Who tells, with "have". */
export const haveDone = "i|we|i've|we've|(i have)|(we have)"
const units = 'hour|hours|minutes|day|days|morning|afternoon|evening|night|weekend|week|weeks|month|months|year|years'
export const span = `(over | more than | almost | nearly | about | half | another | at least)? (${many}|a|an|the|my|our|all)? (whole | entire | good | full)? ${units}`
/** "three weeks", "a month"; neither "weeks" nor "my week". */
export const isAmount = (length = ''): boolean => length.trim().includes(' ') && !/^(?:the|my|our|all)\b/i.test(length)
const hours = Array.from({ length: 24 }, (_, at) => `${at + 1}|${at + 1}am|${at + 1}pm`).join('|')
/** "tomorrow", "on Friday", "by noon". */
export const due = `(((on | this)? ${weekday}) (morning | afternoon | evening | noon)?)|today|tomorrow|tonight|(this (morning | afternoon | evening))|(at|by|before noon|midnight|eight|nine|ten|eleven|one|two|three|four|five|six|seven|${hours} (am | pm)?)`

/** What of the match's clause follows it. */
export const rest = ({ captures }: PhraseMatch): string => restOfClause(captures.rest ?? '')

/** A sentence made of the writer's words turned round; null where they can't be. */
export function sayBack(what: string | undefined, make: (theirs: string) => string): string | null {
  const turned = what === undefined ? null : theirs(what)
  return turned === null ? null : capitalised(make(turned))
}
