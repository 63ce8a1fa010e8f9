import type { PhraseMatch, Wording } from '../types'
import { inPlace, lowered, partsOf, stingless, without } from './concern'

/** What a pose of the expert or a sneer leaves: an offer to explain, to help, to look after it. */

const explain = "I'm glad to explain it if you like"

/** "Trust me, I'm an engineer", "I know what I'm doing". For reach 'whole'. */
export function unposed(match: PhraseMatch): readonly Wording[] {
  const { captures, text } = match
  const { before = '', rest = '' } = captures
  const said = text.slice(before.length, text.length - rest.length)
  const tail = partsOf(rest).tail.replace(/^, not (?:you|yours|them)\b/i, '')
  const isAlone = before.trim() === ''
  const say = (...ways: Wording[]): readonly Wording[] => (isAlone ? inPlace(match, tail, ways) : [])
  const years = /\b(?:over |more than |almost |nearly )?\S+ (?:years|decades)\b/i.exec(`${said}${rest}`)?.[0]
  const topic = / about ([^\s,;]+)$/i.exec(stingless(rest))?.[1]
  const that = /^ that (\S.*)$/i.exec(rest)?.[1]
  const mayGo =
    /^\s*(?:[,;:–—.!]|$)/.test(rest) ||
    /^ (?:an?|the|your|in|here|not|with) /i.test(rest) ||
    /(?:know|an?|the|your|certified|in|opinion)$/i.test(said)
  const shed = mayGo ? shorn(match) : null
  if (/^i know what|^i think i know what/i.test(said))
    return topic
      ? isAlone
        ? inPlace(match, '', [`I'm happy to explain what I'm doing about ${topic}`])
        : []
      : [...(shed ? [shed] : []), ...say("I'm happy to explain what I'm doing")]
  if (/^leave\b/i.test(said)) return say("I'm glad to take care of it for you")
  if (/\bbetter|\bmore\b/i.test(said) && /\bthan\b|\babout\b|better$/i.test(`${said}${rest.slice(0, 6)}`))
    return say("I see this differently, and I'm glad to explain why")
  if (that) return isAlone ? inPlace(match, '', [stingless(that)]) : []
  if (years && /\b(?:doing|done|been|worked)\b/i.test(said))
    return say(`I have done this for ${years}, and I'm glad to explain how I see it`)
  if (/^i['’]?m\b|^i am\b/i.test(said)) return say(`I'm glad to look after this`)
  return [
    ...(shed === null ? [] : [shed]),
    ...(shed === '' || shed === null ? say("I'm glad to explain how I see it") : []),
  ]
}

/** Without the pose and what belongs to it, up to the next pause. */
function shorn({ captures, ...match }: PhraseMatch): string | null {
  const rest = captures.rest ?? ''
  const next = /[,;:–—]\s.*$|(?<![.!?…])[.!?…]+$/su.exec(rest)?.[0] ?? ''
  return without({ ...match, captures: { ...captures, rest: next } })
}

/** "I've been doing this for 20 years": the years may stay, with an open door. */
export function yearsTold(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text)
  const more = /\bi know\b|\btrust me\b/i.test(tail) ? '' : tail
  return inPlace(match, more, [`${object}, and I'm glad to explain how I see it`])
}

/** "You wouldn't understand why", "that's too complicated for you". */
export function openly(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text)
  const why = /\b(?:understand|follow|grasp|get) ((?:why|how|what|the) \S.*)$/i.exec(object)?.[1]
  const bore = /\bbore you with (\S.*)$/i.exec(object)?.[1]
  const plain = why ? `I'm glad to explain ${why} if you like` : explain
  return inPlace(match, tail, [
    bore ? `I'll leave out ${lowered(bore)}; ask me if you'd like them` : null,
    /\b(?:don['’]?t|do not) need to (?:know|understand)/i.test(object)
      ? `ask me if you'd like to know ${/how it works$/i.test(object) ? 'how it works' : 'more'}`
      : null,
    bore ? null : plain,
  ])
}

/** "The routing is way over your head". For reach 'whole'. */
export function overhead(match: PhraseMatch): readonly Wording[] {
  const { before = '', rest = '' } = match.captures
  const [, subject = ''] =
    /^(.+?)(?: (?:is|are|was|were|will be|would be|might be|may be)|['’]s)(?: \w+)?(?: \w+)?\s*$/i.exec(before) ?? []
  const { tail } = partsOf(rest)
  const mark = match.sentence.ending === 'none' ? '' : '.'
  const what = /^(?:this|that|it|these|those)?$/i.test(subject) ? 'it' : lowered(subject)
  return subject.split(' ').length < 7 && !/[,;]/.test(subject)
    ? [`I'm glad to explain ${what} if you like${tail}${mark}`]
    : ['[…what it does, in everyday words]']
}

/** A machine that is scorned: what it means for this case, and a hand. */
export function unfitting(match: PhraseMatch): readonly Wording[] {
  const {
    captures: { kit = '' },
  } = match
  const { tail } = partsOf(match.captures.rest)
  const own = lowered(kit)
  return inPlace(match, tail, [
    tail === ''
      ? {
          text: `${own} ${/s$/i.test(own) && !/ss$|windows$/i.test(own) ? "aren't" : "isn't"} the best fit for this; I can help you find one that is`,
          manner: 'warm',
        }
      : null,
    {
      text: `${own} ${/s$/i.test(own) && !/ss$|windows$/i.test(own) ? "aren't" : "isn't"} the best fit for this`,
      manner: 'direct',
    },
  ])
}

/** "Get a proper phone". */
export function another(match: PhraseMatch): readonly Wording[] {
  const { tail } = partsOf(match.captures.rest)
  return inPlace(match, tail, [
    `another ${(match.captures.kit ?? 'one').toLowerCase()} may suit this better; should we look for one together?`,
  ])
}

/** "Why are you still using that mail program?", "you're still on that ancient version". */
export function stillUsing(match: PhraseMatch): readonly Wording[] {
  const { text, captures } = match
  const thing = /\b(?:us\w+|run\w*|buy|have|on) ((?:that|this|such|an?|the) .+)$/i.exec(stingless(text))?.[1] ?? ''
  const { object, tail } = partsOf(thing)
  const kit = object
    .replace(/\b(?:old|ancient|antique|stone age|prehistoric|dinosaur|piece) ?(?:of )?/gi, '')
    .replace(/^such an? /i, 'that ')
  if (kit === '' || captures.rest === undefined)
    return inPlace(match, tail, ['would you like help with moving to a newer one?'])
  return inPlace(match, tail, [`would you like help with moving away from ${kit.replace(/^an? /i, 'that ').trim()}?`])
}

/** "In my expert opinion", with or without its comma. */
export function asSeen({ document: { text }, span, captures: { told = '' } }: PhraseMatch): string {
  return told === '' && text.charAt(span.end) === ',' ? 'as far as I can see' : 'as far as I can see,'
}
