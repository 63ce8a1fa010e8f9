import type { PhraseMatch, Wording } from '../types'
import { baseOf, inPlace, partsOf } from './concern'
import { isPlural, unmarked } from './mend'
import { verbOf } from './verbs'

/** Blame, said of the thing: who did it is left out, and all that was said of it stays. */

const particle = /^\s+(in|out|up|off|on|down|over)\b(?=\s)/i
const det = 'the|teh|a|an|your|my|our|his|her|its|this|that|these|those|all|both|some|every|each'
const things = new RegExp(
  String.raw`^\s+((?:(?:${det})\s|steps?\s\d|[“"‘]|\d|\p{Lu}|two |three |several |important |public )(?:[^,;:.!?()–—]|[:.](?=[\p{L}\p{N}]))*?|it|this|that|them|everything)(?=$|[,;!?()–—]|[:.](?![\p{L}\p{N}])|(?<!\s(?:the|a|an|of|your|our|my|this|each|every))\s(?:[-(]|(?:again|twice|yet|already|by|when|while|before|after|on|in|into|onto|to|from|with|at|for|under|over|without|instead|and|or|so|but|because|since|as|if|which|who|out|up|off|down|back|first|signed|plugged|open|unlocked|yesterday|today|last|this (?:morning|week|afternoon)|now|anyway|altogether|[\p{L}\d]+ times|\p{L}+ly)(?![\p{L}'’])))`,
  'u',
)
const byDoing = /^(.*?)\sby\s(\p{L}+ing)(\b.*)$/iu
const andDid = /\sand\s(\p{L}+)(?=\s(?:the|a|an|your|my|our|it|\p{Lu}))/u

interface Deed {
  readonly object: string
  readonly aside: string
  readonly more: string
}

/** What was acted on, the particle before it ("mixed up the cables"), and all that follows; null where it is not plain. */
function deedOf(rest: string): Deed | null {
  const [before = '', aside = ''] = particle.exec(rest) ?? []
  const behind = rest.slice(before.length)
  const [all, object] = things.exec(behind) ?? []
  if (all === undefined || object === undefined || /\b(?:yourself|yourselves)\b/i.test(object)) return null
  const more = behind.slice(all.length)
  return { object, aside: aside && ` ${aside}`, more: followed(more) }
}

/** "by dragging the meeting" → "when the meeting was dragged"; "and locked the drive" → "which locked the drive". */
function followed(more: string): string {
  const [, before = '', gerund = '', behind = ''] = byDoing.exec(more) ?? []
  const act = gerund === '' ? null : passive(baseOf(gerund) ?? '', behind)
  if (act) return `${before} when ${act}`
  return more.replace(andDid, (all, verb: string) => (verbOf(verb)?.past === verb ? `, which ${verb}` : all))
}

const head = (object: string): string => object.replace(/\sof\s.*$/i, '')

/** How a deed is said of the thing: it was done, it was left undone, it is open still, it is done time and again. */
export type Aspect = 'was' | 'was not' | 'is open' | 'is'
const aspects: Readonly<Record<Aspect, readonly [one: string, many: string, end: string]>> = {
  was: ['was', 'were', ''],
  'was not': ["wasn't", "weren't", ''],
  'is open': ["hasn't been", "haven't been", ' yet'],
  is: ['is being', 'are being', ''],
}

/** "entered", " the wrong code twice" → "the wrong code was entered twice"; null where it is not plain what was done. */
export function passive(verb: string, rest: string, aspect: Aspect = 'was'): string | null {
  const known = verbOf(verb)
  const deed = known && deedOf(unmarked(rest))
  if (!deed) return null
  const { aside, more } = deed
  const object = /^them$/i.test(deed.object) ? 'they' : deed.object
  if (known.base === 'break' && aside === '' && aspect === 'was') return `${object} broke${more}`
  const [one, many, end] = aspects[aspect]
  const trailing = aside || (/^ (?:in|out|up|off|on|down|over|back)(?![^\s,;:–—])/.exec(more)?.[0] ?? '')
  // "Scaned": these double their letter.
  const done = known.participle.replace(/^(drag|scan|format)ed$/, (_, stem: string) => `${stem}${stem.slice(-1)}ed`)
  const participle = `${isPlural(head(deed.object)) ? many : one} ${done}${trailing}`
  return `${object} ${participle}${/ yet\b/.test(more) ? '' : end}${aside ? more : more.slice(trailing.length)}`
}

/** The mark a statement ends with, where the writer sets marks. */
export const markOf = ({ sentence }: PhraseMatch): string => (sentence.ending === 'none' ? '' : '.')

/** `passive` for a phrase with reach 'sentence', with {lead} ("because") and the closing mark. */
export function toldOf(match: PhraseMatch, aspect: Aspect = 'was'): string | null {
  const { verb = '', rest = '', wrong = '' } = match.captures
  const said = passive(verb, `${wrong && ` ${wrong}`}${rest.replace(/(?<![\s?!])[\s?!]+$/, '')}`, aspect)
  return said && behindLead(match, said)
}

/** What follows the match, joint and all; the words that belong to it come first. */
export const restOf = ({ captures }: PhraseMatch): { readonly object: string; readonly tail: string } =>
  partsOf(captures.rest)

/** `ways` in place of the match and its clause; see `inPlace`. */
export const saidAs = (match: PhraseMatch, ...ways: readonly (Wording | null)[]): readonly Wording[] =>
  inPlace(match, restOf(match).tail, ways)

const behindLead = (match: PhraseMatch, said: string): string =>
  `${match.captures.lead ? `${match.captures.lead} ` : ''}${said}${markOf(match)}`

/** "You messed up the config again". */
export function wentWrong(match: PhraseMatch): string {
  const { rest = '', lead = '' } = match.captures
  const deed = deedOf(unmarked(rest.replace(/!/g, '')))
  const verb = /\b(broken?|damaged)\b/i.exec(match.text.slice(lead.length))?.[1] ?? ''
  const said = verb === '' ? null : passive(verb, rest)
  if (said) return behindLead(match, said)
  return behindLead(
    match,
    `something went wrong with${deed ? ` ${deed.object}${deed.more}` : unmarked(rest.replace(/!/g, ''))}`,
  )
}

/** "You misread the table, the second column is the limit": what is so goes first in the reader's mind. */
export function noteOn(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = restOf(match)
  const { lead = '', mixed } = match.captures
  if (mixed) return [behindLead(match, passive('mixed', ` up ${object}${tail}`) ?? 'there was a mix-up')]
  const [, fact = ''] = /^(?:[,:;]|\s[–—-]) (?!so |and |but |which )(\S.*)$/.exec(tail) ?? []
  const about = `there may be a mix-up about ${object}`
  return [
    ...(fact && !lead ? [`a note on ${object}: ${fact}${markOf(match)}`] : []),
    behindLead(match, `${about}${tail}`),
  ]
}

/** "You caused the loop by plugging both ends in". */
export function causeOf(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = restOf(match)
  const [, what = object, act = ''] = /^(.*?) by (\p{L}+ing\b.*)$/iu.exec(object) ?? []
  const { lead = '' } = match.captures
  if (lead)
    return [
      /^since$/i.test(lead)
        ? `since there was ${what}${tail}${markOf(match)}`
        : `because of ${what}${tail}${markOf(match)}`,
    ]
  return saidAs(match, act ? `${act} led to ${what}` : `could we look together at what led to ${what}?`)
}

/** "By opening that attachment you infected 12 machines" → "12 machines were infected when that attachment was opened". */
export function byActing(match: PhraseMatch): string | null {
  const { gerund = '', object = '', verb = '', rest = '' } = match.captures
  const result = passive(verb, rest)
  const act = passive(baseOf(gerund) ?? '', ` ${object}`)
  return result && act && `${result} when ${act}${markOf(match)}`
}

/** "You keep forgetting to log off", "because you keep shutting the lid". */
export function keptDoing(match: PhraseMatch): readonly Wording[] {
  const { gerund = '', verb = '', lead = '', rest = '' } = match.captures
  const { object, tail } = restOf(match)
  if (verb) return saidAs(match, `could you ${verb}${object && ` ${object}`} each time?`)
  if (lead) return [behindLead(match, passive(baseOf(gerund) ?? '', rest, 'is') ?? `of […what happens]${tail}`)]
  const what = /\b(?:the|a|your) wrong$/i.exec(match.text.slice(0, match.text.length - rest.length))?.[0] ?? ''
  const known = verbOf(baseOf(gerund) ?? '')
  if (/^(?:ignor|overlook)ing$/i.test(gerund)) return saidAs(match, `could you have a look at ${object}?`)
  const subject = `${what ? `${what.toLowerCase()} ` : ''}${object}`
  const again = isPlural(head(subject)) ? 'keep' : 'keeps'
  return saidAs(
    match,
    known && /^(?:the|a|an|your|my|our|this|that|these|those) /i.test(subject)
      ? `${subject} ${again} being ${known.participle}; could we look at it together?`
      : null,
    `would it help if we looked at it together?`,
  )
}
