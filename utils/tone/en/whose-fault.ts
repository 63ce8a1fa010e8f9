import { keepsFacts } from '../rewrite/fact-lock'
import type { PhraseMatch, Wording } from '../types'
import { markOf, restOf, saidAs } from './blame'
import { without } from './concern'
import { unmarked } from './mend'
import { clauseBefore } from './senses'
import { verbOf } from './verbs'

/** "User error" and "your own fault", as where it came from, what is so, and what helps from here. */

const fault = /^(,? (?:and |but )?not) (?:in |of |with )?(an? |the |any |our )/i

/** "This was a user error, not a fault in Outlook" → "this came from a step on the way, not from a fault in Outlook". */
export function aSlip(match: PhraseMatch): readonly Wording[] {
  const { subject = '', rest = '' } = match.captures
  const { object, tail } = restOf(match)
  const who = /^(?:that|this|it)(?:['’]?s)?$/i.test(subject)
    ? subject.replace(/['’]?s$/i, '').replace(/^thi$/i, 'this')
    : subject
  const said = `${who} came from a setting or a step on the way`
  if (/^not\b/i.test(object)) return [`${said}${rest.replace(/^ not /, ', not from ')}`]
  return [`${said}${object && ` ${object}`}${tail.replace(fault, '$1 from $2')}${markOf(match)}`]
}

/** "Classic operator error, the tape was in upside down": what is so stays. For reach 'whole'. */
export function noVerdict(match: PhraseMatch): readonly Wording[] {
  const rest = (match.captures.rest ?? '').replace(/^ again\b/i, '')
  const cut = /^\s*(?:[,;:.!?–—-]|$)/.test(rest) ? without({ ...match, captures: { ...match.captures, rest } }) : null
  return cut !== null && keepsFacts(match.text, cut) ? [cut] : ['{before}a setting or a step on the way{rest}']
}

/** "The outage was caused by you": how it came about is worth a look together. */
export function startedWith(match: PhraseMatch): readonly Wording[] {
  const { subject = '' } = match.captures
  const what = /^(?:this|that|it)$/i.test(subject) ? 'this' : subject.charAt(0).toLowerCase() + subject.slice(1)
  return saidAs(
    match,
    { text: `could we look together at what led to ${what}?`, manner: 'warm' },
    /caused by/i.test(match.text)
      ? { text: `${subject} started on your side; could we look at it together?`, manner: 'direct' }
      : null,
  )
}

const together = "let's look together at how this happened"

/** "It's your own fault that the quota is full", "that's your mistake, the field is red". */
export function asItIs(match: PhraseMatch): readonly Wording[] {
  const shown = /^, as ((?:the|my|our) [^,]+? shows?)$/i.exec(restOf(match).tail)?.[1]
  if (shown)
    return saidAs({ ...match, captures: { ...match.captures, rest: '' } }, `let's look together at what ${shown}`)
  const rest = (match.captures.rest ?? '').replace(
    /, (?:and )?not (?:ours|mine|anybody else['’]s|anyone else['’]s)\b/i,
    '',
  )
  return asItStands({ ...match, captures: { ...match.captures, rest } })
}

function asItStands(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = restOf(match)
  const fact = /^(?:that|if|when) (\S.*)$/i.exec(object)?.[1] ?? ''
  const next = /^(?:,|;|:|\s[–—-]) (?!which |so |and |but |as |not )(\S.*)$/i.exec(tail)?.[1] ?? ''
  const about = /^for (?:not )?(\S.*)$/i.exec(object)?.[1] ?? ''
  const cause = /^(?:by|for) (not )?(\p{L}+ing\b.*)$/iu.exec(object)
  if (fact) return saidAs(match, `${fact}; let's see what helps from here`.replace(/; (.*)$/, tail ? '' : '; $1'))
  if (cause) return saidAs(match, `this can come from ${cause[1] ?? ''}${cause[2]}`, together)
  if (about) return saidAs(match, `let's see what helps with ${about}`)
  if (object === '' && next)
    return [
      ...(match.from === 0 || clauseBefore(match).length === 0
        ? [{ text: `${next}${markOf(match)}`, manner: 'direct' } as const]
        : []),
      { text: `that can happen to anyone; ${next}${markOf(match)}`, manner: 'warm' },
    ]
  if (object === '') return saidAs(match, together)
  return saidAs(match, `let's see what helps from here`)
}

/** "It must be something you clicked": nobody knows yet, and the reader may. */
export function notFound(match: PhraseMatch): readonly Wording[] {
  const { verb = '', guess = '', lead = '', rest = '' } = match.captures
  const { object, tail } = restOf(match)
  const done = verbOf(verb)?.participle ?? verb
  const general = /^(?:did|done)$/i.test(verb)
  const when = /^(?:last|this|yesterday|on|before|after|earlier)\b/i.test(object) ? ` ${object}` : ''
  const asked = general
    ? `could you tell me what happened${when || ' right before'}?`
    : `could you tell me what was ${done}${when || ' right before'}?`
  if (lead) return [`${lead} something that was ${general ? 'changed' : done}${unmarked(rest)}${markOf(match)}`]
  const doubtful =
    /[,;] (?:settings|files|things|\p{L}+s) (?:don['’]?t|do not) \p{L}+ (?:by themselves|on their own)$/iu
  return saidAs(
    { ...match, captures: { ...match.captures, rest: doubtful.test(tail) ? '' : rest } },
    guess ? `I haven't found the cause yet; ${asked}` : null,
    asked,
  )
}

const concludes =
  /^,? (?:(?:so|and) )?(?:(?:i|we) (?:can only|must|have to) |(?:you(?:['’]re| are) (?:\p{L}+ly )?(?:doing|using) (?:it|this|something)|(?:so|and) (?:it|you)\b))/iu

/** "Nobody else has this problem". */
export function elsewhere(match: PhraseMatch): readonly Wording[] {
  const { tail } = restOf(match)
  const where = /^(?:nobody|no one|noone) else ((?:in|on|at|from) .*?) (?:has|had|reported|reports|sees|is)\b/i.exec(
    match.text,
  )?.[1]
  const seen = `I haven't seen it elsewhere${where ? ` ${where}` : ''} so far`
  const mine = `${seen}, so I'd like to see what is different in your case`
  const maybe = /^,? (?:so|and) (?:it|this) (?:must|has to|can only) be ((?:your|the) [^,;]+)$/i.exec(tail)?.[1]
  if (maybe) return [`${seen}, so it may be ${maybe}${markOf(match)}`]
  const only = concludes.test(tail) ? '' : tail
  return saidAs({ ...match, captures: { ...match.captures, rest: only } }, mine)
}

/** "It works fine for everyone else, so it is something you did". */
export const differs = ({ text, sentence }: PhraseMatch): string => {
  const said = unmarked(text).replace(
    /,? (?:so|and) (?:it|this|that)(?:['’]s| is| must be| has to be) (?:something you|you|your end)\b.*$/i,
    '',
  )
  return `${said}, so I'd like to see what is different in your case${sentence.ending === 'none' ? '' : '.'}`
}
