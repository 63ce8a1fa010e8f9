import type { PhraseMatch } from '../types'
import { closingMark, without } from './cut'

/** The plain word for a curse, and the sentence without one. */

const people =
  /^(?:(?:mother)?fuck(?:er|tard|wit|face|head)|dumbfuck|mofo|[ad]r?[s$@*#]{2}(?:hole|hat|wipe)|arsehole|a.{2,4}holes?|bitch|biatch|b.{1,2}t?ch|bast.?rd|b.st.rd|cunt|c.{1,2}nt|wanker|w.nker|tosspot|bellend|knobhead|twat|tw.t|d.ck(?:head|wad)?|douche(?:bag)?|scumbag|cocksucker|slut|whore|shit(?:head|face)|dipshit|pr.ck|(?:dumb|jack|smart) ?ass|faggot|nigg.*|kike|wetback|.*head)(?:e?s)?$/i
const plain: readonly (readonly [RegExp, string])[] = [
  [/show|storm|fuck-?up|fuckery|clusterf/i, 'mix-up'],
  [/^(?:shit|bitch)ting$|ching$/i, 'complaining'],
  [/load/i, 'lot'],
  [/hole$/i, 'place'],
  [/(?:bull|horse|bat|ape)sh|crap|boll/i, 'trouble'],
  [/^f.*ed$|^fuked$/i, 'broken'],
  [/^s+h|^\$h|^s\W/i, 'things'],
]

/** "asshole" → "person", "shit" → "things"; null where nothing plain stands for it. */
export function plainWord(curse: string): string | null {
  if (people.test(curse)) return /s$/i.test(curse) && !/ss$/i.test(curse) ? 'people' : 'person'
  return plain.find(([pattern]) => pattern.test(curse))?.[1] ?? null
}

/** For phrases that reach over the whole sentence: just not said. "slow as hell today" → "slow today" */
export function unsaid({ captures: { before = '', rest = '' } }: PhraseMatch): string {
  return `${before.trimEnd()}${before.trim() === '' ? rest.trimStart() : rest}`
}

/** "That's bullshit, I sent it" → "I sent it"; alone it is a different view. */
export function differs(match: PhraseMatch): readonly string[] {
  const fact = without(match)
  return [...(fact ? [fact] : []), `{before}I see this differently${closingMark(match)}`].slice(0, fact ? 1 : 2)
}
