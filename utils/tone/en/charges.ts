import type { PhraseMatch, Wording } from '../types'
import { saidAs } from './blame'
import { concernAbout, lowered, partsOf } from './concern'
import { verbOf } from './verbs'

/** Charges brought coldly, as the request, the concern or the question behind them. */

const us = (text: string): string => (/\b(?:we|us|our)\b/i.test(text) ? 'us' : 'me')
/** The word before the match. */
const before = ({ sentence: { words }, from }: PhraseMatch): string => words[from - 1]?.norm ?? ''

/** "This is the third time I have had to ask for the inventory", "I had to redo your slides". */
export function oftenDone(match: PhraseMatch): readonly Wording[] {
  const { tail } = partsOf(match.captures.rest)
  const [, link = '', what = ''] =
    /\b(?:asked?|write|written|remind(?:ed)?|chased?|call(?:ed)?)(?: to)?(?: you)?( for| about| to)? (\S.*)$/i.exec(
      partsOf(match.text).object,
    ) ?? []
  const thing = what.replace(/ (?:again|twice|more than once|myself|ourselves)\b.*$/i, '')
  const [, redone = '', object = ''] =
    /\b(redo|rewrite|correct|fix) (?:most of |all of |much of |half of |half |parts of |all |most )?(\S.*)$/i.exec(
      partsOf(match.text).object,
    ) ?? []
  const late = /\blate\b(.*)$/i.exec(partsOf(match.text).object)
  if (thing && / for/i.test(link))
    return saidAs(
      match,
      `could you send ${us(match.text)} ${thing}?`,
      `could you tell ${us(match.text)} when I can expect ${thing}?`,
    )
  if (thing && / to/i.test(link)) return saidAs(match, `could you ${thing}?`)
  if (thing && / about/i.test(link))
    return saidAs(match, `could you tell ${us(match.text)} how things stand with ${thing}?`)
  if (redone)
    return saidAs(
      match,
      `I changed some things in ${object.replace(/ (?:again|twice|myself|ourselves)$/i, '').replace(/^of /, '')}; could we talk about them?`,
    )
  if (late) return saidAs(match, lateAgain(late[1] ?? ''))
  return saidAs(
    { ...match, captures: { ...match.captures, rest: tail } },
    `could we look together at how to make this easier?`,
  )
}

/** " three times this week", " with the report". */
function lateAgain(how: string): string {
  const often = /^ (\S+ times)\b(.*)$/i.exec(how)
  if (often) return `I noticed a late start ${often[1]}${often[2]}; is there anything I can help with?`
  const what = /^ (?:again )?(?:with|for) (\S.*)$/i.exec(how)?.[1]
  if (/^ (?:to|for) \S/i.test(how) || /^(?: again)?$/i.test(how))
    return `I noticed a late start${how}; is there anything I can help with?`
  return what
    ? `${lowered(what)} ${/s$/.test(what) ? 'are' : 'is'} later than planned; is there anything I can help with?`
    : 'this is later than planned; is there anything I can help with?'
}

/** "The list should have been finished last week", "I am still waiting for the documents you promised". */
export function due(match: PhraseMatch): readonly Wording[] {
  const { object } = partsOf(match.text)
  const [, subject = '', planned = '', time = ''] =
    /^(.+?) should(?:['’]?ve| have| of) been (.+?) (last \w+|yesterday|by now|already|\w+ ago)\b/i.exec(object) ?? []
  const to = /\bwaiting (?:for|on) you to (\S.*)$/i.exec(object)?.[1]
  const you = /\bwaiting (?:for|on) you$/i.test(object)
  const awaited =
    /\bwaiting (?:for|on) (\S.*)$/i.exec(object)?.[1] ??
    /\byet to (?:see|receive|hear|get) (?:anything from |back from )?(\S.*)$/i.exec(object)?.[1]
  if (planned) {
    const what = lowered(subject)
    const when = /^(?:last|yesterday)|ago$/i.test(time) ? ` ${time}` : ''
    return saidAs(
      match,
      when
        ? `${what} was planned for ${time.replace(/^(\w+) ago$/, '$1 ago')}; could you tell ${us(match.text)} when I can expect it?`
        : `could you tell me when I can expect ${/^(?:this|that|it)$/i.test(what) ? 'it' : what}?`,
    )
  }
  if (to) return saidAs(match, `could you ${to}?`)
  if (you || /^from you\b|^you$/i.test(awaited ?? '')) return saidAs(match, 'could you tell me how far you are?')
  if (awaited) {
    const what = lowered(awaited.replace(/ from you$/i, ''))
    return saidAs(match, `could you tell me when I can expect ${what}?`, `could you send ${us(match.text)} ${what}?`)
  }
  return saidAs(
    match,
    { text: 'could you tell me how far you are?', manner: 'direct' },
    { text: 'is there anything holding this up that I can help with?', manner: 'warm' },
  )
}

/** "You should pay more attention to the labels", "there were several errors in your spreadsheet". */
export function notice(match: PhraseMatch): readonly Wording[] {
  const { object } = partsOf(match.text)
  const watch = /\battention to (\S.*)$/i.exec(object)?.[1]
  const about = /^the (?:quality|standard|level) of (your .+?) (?:has|is|was|keeps)\b/i.exec(object)?.[1]
  const [, count = '', kind = '', place = ''] =
    /^there (?:are|were) (?:still )?(several|many|numerous|multiple|some|a lot of|too many|so many) (?:\w+ )?(errors|mistakes|gaps|typos|inconsistencies|holes|inaccuracies) in (\S.*)$/i.exec(
      object,
    ) ?? []
  const told = /\bwhat you (?:are|were) (?:trying to say|saying|talking about|asking|doing|on about)(.*)$/i.exec(object)
  const doubt = /\b(?:to (?:believe|understand|accept|see)|it \w+) (that you \S.*|why \S.*|how \S.*)$/i.exec(
    object,
  )?.[1]
  if (watch !== undefined) return saidAs(match, `could you have a closer look at ${watch}?`)
  if (/\battention$/i.test(object)) return saidAs(match, 'could you have a closer look at this?')
  if (about) return saidAs(match, concernAbout(about))
  if (kind) {
    const many = /^(?:too|so|a lot|numerous)/i.test(count) ? 'several' : count.toLowerCase()
    const soft = /^(?:mistakes|errors)$/i.test(kind) ? 'points' : kind.toLowerCase()
    return saidAs(
      match,
      `I noticed ${many} ${soft} in ${place}${soft === 'points' ? ' that need a second look' : ''}; could we go through them?`,
    )
  }
  if (told) return saidAs(match, `could you tell me more about what you mean${told[1]}?`)
  const event = /^to (?:believe|understand|accept|see) that ((?:it|this|that|the|your)\b.*)$/i.exec(
    /\bto (?:believe|understand|accept|see) that .*$/i.exec(object)?.[0] ?? '',
  )?.[1]
  if (event) return saidAs(match, `could you tell me more about how ${event}?`)
  if (doubt && /^that you/i.test(doubt)) return saidAs(match, question(doubt), 'could you tell me more about this?')
  if (doubt) return saidAs(match, `could you tell me more about ${doubt}?`)
  return saidAs(match, 'could you tell me more about this?')
}

/** "that you checked the figures" → "could you tell me how you checked the figures?" */
function question(clause: string): string {
  const [, verb = '', rest = ''] = /^that you ([a-z]+)\b(.*)$/i.exec(clause) ?? []
  return verbOf(verb) && !/^(?:have|didn|can|could|are)$/i.test(verb)
    ? `could you tell me how you ${verb.toLowerCase()}${rest}?`
    : 'could you tell me more about this?'
}

/** "We can't continue like this", "this delay is costing us customers". */
export function stakes(match: PhraseMatch): readonly Wording[] {
  const { object } = partsOf(match.text)
  const cost = /^(.+? (?:is|are|has been) (?:costing|cost)|.+? costs) us (\S.*)$/i.exec(object)
  const asked = /\bto know ((?:what|why|how|when|who) \S.*)$/i.exec(object)?.[1]
  const others = /^(?:everyone|everybody|other|others|the other|all the others)\b/i.test(object)
  if (cost) return saidAs(match, `${object}; could we look at it together?`)
  if (asked)
    return saidAs(
      match,
      before(match) === 'and' ? `I'd be glad to know ${asked}` : `could you tell ${us(match.text)} ${asked}?`,
    )
  if (others)
    return saidAs(
      match,
      /\b(?:theirs|sent?|delivered?|delivers|time)\b/i.test(object)
        ? 'could you tell me when I can expect yours?'
        : 'is there something in the way that I can help with?',
    )
  return saidAs(
    match,
    { text: 'could we talk about how to do this differently?', manner: 'direct' },
    { text: "I'd like us to find a way that works for both of us; could we talk?", manner: 'warm' },
  )
}
