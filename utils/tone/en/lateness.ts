import type { PhraseMatch, Wording } from '../types'
import { markOf } from './blame'
import { gerundOf, partsOf } from './concern'
import { unmarked } from './mend'
import { clauseBefore } from './senses'

/** News that came late, as thanks for it, a request for the next time, and a look at what can still be done. */

const now = "let's see what we can still do"
/** Past forms that the deeds of the help desk do not list. */
const bases: Readonly<Record<string, string>> = {
  told: 'tell',
  said: 'say',
  written: 'write',
  wrote: 'write',
  spoken: 'speak',
  come: 'come',
  let: 'let',
  rung: 'ring',
  rang: 'ring',
  sent: 'send',
  notified: 'notify',
  logged: 'log',
  flagged: 'flag',
  raised: 'raise',
  escalated: 'escalate',
  telling: 'tell',
  bringing: 'bring',
  flagging: 'flag',
  logging: 'log',
  saying: 'say',
  raising: 'raise',
}
const baseOf = (verb: string): string => bases[verb.toLowerCase()] ?? verb.toLowerCase().replace(/(?:ed|ing)$/, '')

const thing =
  /\b(?:wasn['’]?t|weren['’]?t|hasn['’]?t|was|were|has|have)(?: been)? ((?:the|my|our|a|an|your|that|this) \p{L}[^,?]*?) (?:not|only|been|reported|raised|flagged|mentioned|escalated|logged)\b/iu
const told =
  /^why (?:didn['’]?t you|did you not|didn['’]?t any(?:one|body)|did (?:no one|nobody)) (\p{L}+)( (?:me|us))?(?: know)?\b/iu

/** The next clause as it may stand by itself; '' where none follows. */
function nextOf(tail: string): string {
  return tail
    .replace(/^(?:[\s,;:…–—-]+)(?:(?:and|but|so|because|as) )?/iu, '')
    .replace(/^(?:don['’]?t|do not) (?:expect|hope for|blame|ask|come)\b.*$/iu, '')
    .replace(/^(?:no|well|so|never mind|anyway)$/iu, '')
}

const us = (text: string): string => (/\b(?:us|we|our)\b/i.test(text) ? 'us' : 'me')

/** What was said, and what comes behind it: "Thanks for telling me; the loan ended on Friday." */
function thanking(match: PhraseMatch, thanks: string, next: string): Wording[] {
  const mark = markOf(match)
  const we = us(match.text) === 'us' ? 'we' : 'I'
  if (next !== '') return [`${thanks}; ${next}${mark}`]
  if (!/ (?:telling|reporting|letting|raising|mentioning)\b/.test(thanks)) return [`${thanks}${mark}`]
  return [
    { text: `${thanks}${mark}`, manner: 'warm' },
    { text: `${thanks}; the sooner ${we} hear, the more ${we} can do${mark}`, manner: 'direct' },
  ]
}

/** "Why wasn't this reported sooner?", "why did you wait until the last day, the part takes five days". */
export function thanked(match: PhraseMatch): readonly Wording[] {
  const { rest = '' } = match.captures
  const text = match.text
  const what = thing.exec(text)?.[1]
  const [, verb = ''] = told.exec(text) ?? []
  const whom = us(text)
  const next = nextOf(partsOf(rest.replace(/\?/g, '')).tail)
  const about =
    /\b(?:about|of) ((?:the|my|our|your|this|that|a|an) [^,?]+?)(?= (?:sooner|earlier|before|now|today|right|straight|at once|immediately|then|until|when|so late)\b|[,?.!]|$)/i.exec(
      text,
    )?.[1]
  const at = /\b(?:at \d[\d:.]*(?: ?[ap]m)?|today|tonight)\b/i.exec(text)?.[0]
  const fact = /^that [^,]+$/i.exec(
    unmarked(rest)
      .replace(/(?<!\?)\?+$/, '')
      .trim(),
  )?.[0]
  const thanks = what
    ? `thanks for telling ${whom} about ${what}`
    : fact
      ? `thanks for telling ${whom} ${fact}`
      : /^why .*\breported\b|^report/i.test(text)
        ? 'thanks for reporting this'
        : verb === '' && /\b(?:took|take) you\b/i.test(text)
          ? long(text)
          : `thanks for telling ${whom}${about ? ` about ${about}` : ''}${at ? ` ${at}` : ''}`
  return thanking(match, thanks, next)
}

/** "What took you so long to send the form?" */
function long(text: string): string {
  const [, verb = '', rest = ''] = /\bto (\p{L}+)(\b[^,?]*)/iu.exec(text) ?? []
  return verb === '' || /^(?:reply|respond|answer|get|come)$/i.test(verb)
    ? 'thanks for getting back to me'
    : `thanks for ${gerundOf(verb.toLowerCase())}${rest.trimEnd()}`
}

/** "Had you told us earlier, we could have stopped the order": with its consequence, or without it. */
export function inTime(match: PhraseMatch): readonly Wording[] {
  const { rest = '' } = match.captures
  const mark = markOf(match)
  const [, could] =
    /^,? ?((?:then )?\S.* (?:could|would|might|wouldn['’]?t|couldn['’]?t|['’]d)\b.*)$/iu.exec(unmarked(rest)) ?? []
  const next = could ? '' : nextOf(partsOf(rest).tail)
  return [
    ...(could ? [`with earlier notice, ${could.replace(/^then /i, '')}; ${now}${mark}`] : []),
    next === '' ? `${now}${mark}` : `${next}; ${now}${mark}`,
  ]
}

/** "I wish you had let me know before", "this should have been flagged at once": asked for the next time. */
export function nextTime(match: PhraseMatch): readonly Wording[] {
  const { verb = '', whom = '', rest = '' } = match.captures
  const base = baseOf(verb)
  const person = /^(?:me|us)\b/i.test(whom) ? (whom.split(' ')[0] ?? '').toLowerCase() : us(match.text)
  const word = /^(?:let|notify|inform|warn)$/.test(base) ? 'let' : base
  const passively = /\bshould(?:['’]?ve| have| of)|\bought\b/i.test(match.text)
  const asked =
    word === 'let' || (passively && verb === '')
      ? `${word === 'let' ? 'let' : 'tell'} ${person}${word === 'let' ? ' know' : ''}`
      : passively || /^(?:it|this|that)\b/i.test(whom)
        ? `${word} ${/^(?:it|this|that)\b/i.test(whom) ? whom.split(' ')[0] : 'it'}`
        : /^(?:report|raise|flag|mention|log|escalate)$/.test(word)
          ? `${word} it`
          : /^(?:me|us)\b/i.test(whom)
            ? `${word} ${person}`
            : word
  const next = nextOf(partsOf(rest).tail)
  const question = `could you ${asked} earlier next time?`
  const thanks = thanking(match, `thanks for telling ${person}`, next)
  return [
    {
      text: next === '' ? question : `${question} ${next.charAt(0).toUpperCase()}${next.slice(1)}${markOf(match)}`,
      manner: 'direct',
    },
    ...thanks.map((way): Wording => ({ text: typeof way === 'string' ? way : way.text, manner: 'warm' })).slice(-1),
  ]
}

/** "You only reported it today, and the loan ended on Friday". */
export function onlyNow(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '', what = '', when = '' } = match.captures
  const next = nextOf(partsOf(rest).tail)
  const base = baseOf(verb)
  if (verb === '')
    return [...thanking(match, `thanks for telling ${us(match.text)}`, next), ...inTime(match)].slice(0, 2)
  const told = { tell: 'telling', let: 'letting', log: 'logging', flag: 'flagging' }[base] ?? gerundOf(base)
  const fact = /^that [^,]+$/i.exec(unmarked(rest).trim())?.[0]
  const thanks = `thanks for ${told} ${what || us(match.text)}${/^now$/i.test(when) ? '' : ` ${when}`}`
  return fact ? [`${thanks} ${fact}${markOf(match)}`] : thanking(match, thanks, next)
}

/** "You waited 6 weeks to report this, so don't expect miracles". */
export function afterAll(match: PhraseMatch): readonly Wording[] {
  const { time = '', rest = '', what = 'this' } = match.captures
  const next = nextOf(partsOf(rest).tail)
  const thanks = `thanks for reporting ${what.replace(/^about /i, '')}`
  return next === ''
    ? [`${thanks}; after ${time} I can't promise a result, and I'll do what I can${markOf(match)}`]
    : [`${thanks}; after ${time}, ${next}${markOf(match)}`]
}

/** "It's too late now, the tape was overwritten on 31 January". */
export function tooLateNow(match: PhraseMatch): readonly Wording[] {
  const next = nextOf(partsOf(match.captures.rest).tail)
  return clauseBefore(match).length > 0 || next === ''
    ? [`${now}${markOf(match)}`]
    : [`${next}; ${now}${markOf(match)}`]
}
