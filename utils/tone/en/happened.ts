import type { PhraseMatch, Wording } from '../types'
import { passive, saidAs } from './blame'
import { baseOf } from './concern'
import { unmarked } from './mend'

/** Questions that accuse, as questions that help: what happened, what led there, how it came about. */

const justBefore = 'could you tell me what happened right before this?'
/** A question without its mark and the words it is thrown with. */
const bare = (text: string): string =>
  unmarked(text.replace(/(?<![\s?!])[\s?!]+$/, '')).replace(
    / (?:on earth|in the world|the (?:hell|heck|devil|fuck)|in (?:god|heaven)['’]?s name|even|actually|possibly|seriously)\b/gi,
    '',
  )
/** The match with what it says for itself: nothing is behind it. */
const alone = (match: PhraseMatch): PhraseMatch => ({ ...match, captures: { ...match.captures, rest: '' } })

/** "What on earth did you do to this laptop?", "what were you thinking when you opened it?" */
export function whatHappened(match: PhraseMatch): readonly Wording[] {
  const text = bare(match.text)
  const thing = /\b(?:do|done|doing) (?:to|with) (\S.*?)(?: (?:now|this time|again|here))?$/i.exec(text)?.[1]
  const when = /\b((?:when|after|before|while|with|by) \S.*)$/i.exec(text)?.[1]
  if (thing && !/^(?:it|this|that)$/i.test(thing))
    return saidAs(alone(match), `could you tell me what happened to ${thing}?`)
  if (when && /\b(?:think|do|done|doing)/i.test(text))
    return saidAs(
      alone(match),
      /^(?:by|with) /i.test(when)
        ? `could you tell me what you had in mind ${when}?`
        : `could you tell me what happened ${when}?`,
    )
  if (/\bthinking$/i.test(text)) return saidAs(alone(match), 'could you tell me what you had in mind?')
  const trying = /\b(?:trying|hoping) to (\S.*)$/i.exec(text)?.[1]
  if (/\b(?:trying|doing)\b/i.test(text))
    return saidAs(
      alone(match),
      trying
        ? `could you tell me more about how you want to ${trying}?`
        : 'could you tell me what you are trying to do?',
    )
  return saidAs(alone(match), justBefore)
}

/** "Why on earth would you store it there?", "what possessed you to delete it?" */
export function whatLed(match: PhraseMatch): readonly Wording[] {
  const text = bare(match.text)
  const [, verb = '', rest = ''] =
    /^(?:so |and |but )?(?:why (?:did|would|do)(?: you)?(?: ever| just)?|what possessed you to|why would you) ([a-z]+)\b(.*)$/i.exec(
      text,
    ) ?? []
  const [, how = '', more = ''] =
    /^(?:so |and |but )?why (are|were|have|haven['’]?t|didn['’]?t|don['’]?t|wouldn['’]?t) you (\S.*)$/i.exec(text) ?? []
  const idea = /\bthink (?:that )?(\S+ing\b.*?) (?:was|is|would be) (?:a|an|such a) /i.exec(text)?.[1]
  if (idea) return saidAs(alone(match), `could you tell me what led to ${idea}?`)
  if (verb && verb !== 'you')
    return saidAs(alone(match), `could you tell me what led you to ${verb.toLowerCase()}${rest}?`)
  if (/n['’]?t$/i.test(how)) {
    const base = /^haven/i.test(how) ? null : more
    return saidAs(
      alone(match),
      base ? `what made it hard to ${base}?` : `could you tell me why you ${how.toLowerCase()} ${more}?`,
    )
  }
  if (how) return saidAs(alone(match), `could you tell me why you ${how.toLowerCase()} ${more}?`)
  return saidAs(alone(match), justBefore)
}

/** "How could you just wipe the disk like that?" */
export function howCome(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  const behind = rest.replace(/(?<![\s?!])[\s?!]+$/, '').replace(/ like (?:that|this)$/i, '')
  const locked = /^ yourselves? out\b(.*)$|^ yourself out\b(.*)$/i.exec(behind)
  if (locked) return saidAs(alone(match), `could you tell me how you got locked out${locked[1] ?? locked[2] ?? ''}?`)
  const said = passive(verb, behind)
  return saidAs(alone(match), said ? `do you know how ${said}?` : justBefore)
}

/** "And you didn't think to mention the blue screen because…?" */
export function moreAbout(match: PhraseMatch): readonly Wording[] {
  const { verb = '', what: object = '' } = match.captures
  const base = baseOf(verb) ?? verb.toLowerCase()
  return saidAs(
    alone(match),
    /^(?:mention|tell|say|report)$/.test(base)
      ? `could you tell me more about ${object.replace(/^(?:me|us) (?:about |of )?/i, '')}?`
      : `could you ${base} ${object}?`,
  )
}
