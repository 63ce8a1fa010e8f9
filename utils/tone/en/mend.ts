import { isPause } from '../pattern'
import type { PhraseMatch } from '../types'
import { verbOf } from './verbs'

/** Kinder wordings that several rules share. Each keeps the facts of the words it stands for. */

const joints = new Set(
  'and or but so because since as if when while until unless otherwise which before after that did have'.split(' '),
)
const bygone =
  /\b(?:yesterday|last|earlier|ago|in time|on time|first|by then|at the time|back then|this (?:morning|week))\b/i

/** Whether only one plain clause follows the match, with no aside, so that its mark may become a question mark. */
export function isOneClause({ sentence, to }: PhraseMatch): boolean {
  return sentence.words.slice(to).every(({ norm, gap }) => !isPause(gap) && !gap.includes('(') && !joints.has(norm))
}

/** Whether what follows is bound to a time that has passed ("yesterday", "in time"). */
export function isBygone({ sentence, span }: PhraseMatch): boolean {
  return bygone.test(sentence.text.slice(span.start - sentence.span.start))
}

/** `rest` of a sentence without its closing mark. */
export function unmarked(rest = ''): string {
  return rest.replace(/(?<![\s.!…])[\s.!…]+$/, '')
}

/** "could you restart it?" */
export function ask(verb: string, rest: string): string {
  return `could you ${verbOf(verb)?.base ?? verb}${unmarked(rest)}?`
}

/** Whether a noun phrase means several: "the logs", "them". */
export function isPlural(object: string): boolean {
  return /\b(?:them|these|those|both|all)$|[^suai]s$|(?:details|photos|videos)$/i.test(object.trim())
}

/** "the disk hasn't been checked yet" */
export function stillOpen(object: string, verb: string): string {
  const subject = object.toLowerCase() === 'them' ? 'they' : object
  return `${subject} ${isPlural(object) ? "haven't" : "hasn't"} been ${verbOf(verb)?.participle ?? verb} yet`
}

/** "the wrong code was entered" */
export function wasDone(object: string, verb: string): string {
  const subject = object.toLowerCase() === 'them' ? 'they' : object
  return `${subject} ${isPlural(object) ? 'were' : 'was'} ${verbOf(verb)?.participle ?? verb}`
}

const enclosed = /^\s+(the|your|my|our|a|an|any) ((?:[\p{L}'’]+ )??[\p{L}'’]+?)( (?:to|with|in|on|from|for) .*)?$/iu

/** "I don't see the log yet; could you attach it?" for things to be sent along; null where the object is not plain. */
export function askForMissing(verb: string, rest: string): string | null {
  const base = verbOf(verb)?.base ?? ''
  if (!/^(?:add|attach|enclose|include|send|upload)$/.test(base)) return null
  const [, article = '', noun = '', tail = ''] = enclosed.exec(unmarked(rest)) ?? []
  if (noun === '' || noun.toLowerCase() === 'yet') return null
  const some = /^(?:a|an|any)$/i.test(article)
  const pronoun = isPlural(noun) ? (some ? 'some' : 'them') : some ? 'one' : 'it'
  return `I don't see ${article} ${noun} yet; could you ${base} ${pronoun}${tail}?`
}
