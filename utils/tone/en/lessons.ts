import type { PhraseMatch, Wording } from '../types'
import { markOf, saidAs } from './blame'
import { gerundOf, partsOf } from './concern'
import { ask, isBygone, isOneClause, isPlural, unmarked } from './mend'
import { verbOf } from './verbs'

/** What helps from here on, in place of a past that nobody can change. */

const bygone = /\b(?:yesterday|last|earlier|ago|in time|on time|by then|at the time|back then|this (?:morning|week))\b/i
const onceWas =
  / on \p{Lu}\p{Ll}+day\b|\b(?:before|when|while|until|after|once) (?:you|it|we|i|they|the|your|that|this|he|she) (?:\p{L}+ )?(?:was|were|had|did|went|came|got|broke|\p{L}+ed)\b/u

/** Bound to a time that has gone by; "first" is good advice at any time, if nothing hangs on it. */
const isPast = (rest: string): boolean =>
  bygone.test(rest) || onceWas.test(rest) || (/\bfirst\b/i.test(rest) && /\b(?:would|could|might)\b/i.test(rest))

const youDid = /\b(before|when|while|after) you (\p{L}+)\b/iu
/** "before you reinstalled Office" → "before reinstalling Office". */
const timeless = (rest: string): string =>
  rest.replace(youDid, (all, joint: string, verb: string) => {
    const known = verbOf(verb)
    const past = known?.past ?? /^(?:re)?\p{L}+ed$/u.exec(verb)?.[0]
    const base = known?.base ?? (/^re/.test(verb) ? `re${verbOf(verb.slice(2))?.base ?? ''}` : '')
    return past === verb && base.length > 2 ? `${joint} ${gerundOf(base)}` : all
  })

/** "You should have called us before you reinstalled Office". */
export function lesson(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest: all = '' } = match.captures
  const base = verbOf(verb)?.base ?? verb.toLowerCase()
  const rest = timeless(unmarked(all.replace(/(?<![!?])[!?]+$/, '')).replace(/ in the first place\b/i, ''))
  const { object, tail } = partsOf(rest)
  const mark = markOf(match)
  const begin = { ...match, captures: { ...match.captures, rest } }
  const past = isPast(rest)
  const told = /^(?:tell|inform|notify|warn|let)$/.test(base) && /^ (?:me|us)(?: know)?\b(.*)$/i.exec(rest)
  const read =
    base === 'read' &&
    tail === '' &&
    /^(?:the|my|our|this|that|your) /i.test(object) &&
    !/\b(?:first|before)\b/i.test(object)
  const helps = past ? 'it would have helped to' : 'it helps to'
  return [
    ...(read
      ? saidAs(
          begin,
          `${object} ${isPlural(object.replace(/ (?:on|in|about|from|that|for|at) .*$/i, '')) ? 'cover' : 'covers'} this`,
        )
      : []),
    ...(told && /^\s*(?:about|of|that|yesterday|earlier|before|$)/i.test(told[1] ?? '')
      ? [`it would have helped to know${told[1]}${mark}`]
      : []),
    ...(/^(?:try|check|test|look|search)$/.test(base) && isOneClause(match) && !past ? [ask(base, rest)] : []),
    `${helps} ${base}${rest}${mark}`,
  ]
}

/** "You shouldn't have opened that mail yesterday". */
export function bestNot(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  const base = verbOf(verb)?.base ?? verb.toLowerCase()
  const plain = timeless(unmarked(rest).replace(/ in the first place\b/i, ''))
  const past = isPast(plain)
  const object = /^(?:done?)$/.test(verb.toLowerCase()) && plain.trim() === '' ? ' that' : plain
  return [`${past ? 'it would have been better not to' : "it's best not to"} ${base}${object}${markOf(match)}`]
}

/** "You were supposed to send the form by Friday, and the order is on hold". */
export function planned(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  const base = verb.toLowerCase()
  const { object, tail } = partsOf(rest)
  const [, thing = '', by = ''] =
    /^(?:in )?((?:the|your|my|our|this|that|these|those|a|an) .+?)(?: in| back| over| out)?(?: (?:to|for) (?:me|us))? (by \S.*)$/i.exec(
      object,
    ) ?? []
  const isDue = /^(?:send|return|submit|hand|give|bring|deliver|provide|forward|upload|complete|finish|fill)$/.test(
    base,
  )
  const due = isDue && by ? `${thing} ${isPlural(thing) ? 'were' : 'was'} due ${by}` : null
  return [
    ...(due ? saidAs(match, due) : []),
    ...(isOneClause(match) && !isBygone(match) ? [ask(verb, rest)] : []),
    `the plan was to ${base}${object && ` ${object}`}${tail}${markOf(match)}`,
  ]
}

/** "You should know how to do it by now", "you really should know that the VPN drops after 8 hours". */
export function onceMore(match: PhraseMatch): readonly Wording[] {
  const { how = '', rest = '' } = match.captures
  const fact = /^ that (\S.*)$/i.exec(unmarked(rest))?.[1]
  if (fact) return [`${fact}${markOf(match)}`]
  const shows = /^how to\b/i.test(how)
  return saidAs(
    match,
    {
      text: `would it help if I ${shows ? 'showed you' : 'explained'} ${how || 'it'}${how ? '' : ' once more'}?`,
      manner: 'warm',
    },
    { text: `I can ${shows ? 'show you' : 'explain'} ${how || 'it'}${how ? '' : ' once more'}`, manner: 'direct' },
  )
}

/** "If you had read the mail from 8 November you wouldn't have this problem". */
export function covered(match: PhraseMatch): readonly Wording[] {
  const { verb = '', what = '' } = match.captures
  const news = /\bknown (?:about |of )?(.+?),? (?:if you|had you)\b/i.exec(match.text)?.[1]
  if (news) return [`you can find more about ${news} in ${what}${markOf(match)}`]
  const many = isPlural(what.replace(/ (?:on|in|about|from|that|for|at) .*$/i, ''))
  if (!/^read$/i.test(verb)) return [`it helps to ${verbOf(verb)?.base ?? verb} ${what}${markOf(match)}`]
  return [`${what} ${many ? 'cover' : 'covers'} this${markOf(match)}`, `it helps to read ${what}${markOf(match)}`]
}

/** "If you hadn't ticked the box on a public machine, we wouldn't be here". */
export function bestLeft(match: PhraseMatch): readonly Wording[] {
  const { verb = '' } = match.captures
  const [, what = ''] =
    /^if you had(?:n['’]?t| not) \p{L}+ (.+?),? (?:you|this|we|i|it|that) would/iu.exec(match.text) ?? []
  return [`it's best not to ${verbOf(verb)?.base ?? verb} ${what}${markOf(match)}`]
}
