import type { PhraseMatch, Wording } from '../types'
import { baseOf, concernAbout, inPlace, lowered, partsOf } from './concern'
import { unmarked, wasDone } from './mend'
import { verbOf } from './verbs'

/** Disappointment, as the concern or the wish behind it. */

const inMind = 'I had something different in mind; could we talk about it?'
const concern = 'I have some concerns about this; could we talk about them?'
const thisWay = "this didn't go as I had hoped; could we talk about it?"
const undone =
  /^(?:that )?you (?:\w+ly |still |just )*(?:didn['’]?t|did not|haven['’]?t|have not|never|couldn['’]?t)(?: even| bother to| manage to)? ([a-z]+)\b(.*)$/i
const kept = /^(?:that |how |when )?you (?:still )?(?:keep|kept) ([a-z]+ing)\b(.*)$/i
const did =
  /^(?:that )?you(?:['’]ve| have)? ([a-z]+)((?: [a-z]+){1,3}?)( (?:again|to|in|on|from|for|at|by|with|before|after|without|yesterday|today)\b.*)?$/i

/** Something the reader did or left, behind "I'm disappointed that": the wish for the future, or the thing. */
function aboutDeed(clause: string): string | null {
  const [, verb = '', rest = ''] = undone.exec(clause) ?? []
  const forms = verbOf(verb)
  const isBase = /(?:n['’]?t|not)(?: even| bother to| manage to)? [a-z]+/i.test(clause)
  if (verb !== '' && (forms || isBase)) return `I had hoped you would ${isBase ? verb : forms?.base}${rest}`
  const [, gerund = '', more = ''] = kept.exec(clause) ?? []
  if (gerund !== '') return `could you stop ${gerund}${more}?`
  const [, act = '', object = '', where = ''] = did.exec(clause) ?? []
  if (verbOf(act) && /^ (?:the|my|our|this|that|these|those|a|an)\b/i.test(object))
    return `I'm concerned that ${wasDone(object.trim(), act)}${where}; could we talk about it?`
  return null
}

/** "I'm disappointed with …", "… that you …". */
export function letDown(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.captures.rest)
  const with_ = /\b(?:in|with|by|at|about)$/i.test(
    match.text.slice(0, match.text.length - (match.captures.rest ?? '').length),
  )
  if (with_) return inPlace(match, tail, object === '' ? [concern] : [concernAbout(lowered(object))])
  if (object === '') return inPlace(match, tail, [concern])
  const ways = [
    aboutDeed(object),
    /^(?:that|to see|to find|to hear|to learn|to read) \S/i.test(object)
      ? `I'm concerned ${object}; could we talk about it?`
      : null,
    /^(?:how|when) \S/i.test(object) ? `I'm concerned about ${object}; could we talk about it?` : null,
  ]
  return inPlace(match, tail, ways.some((way) => way !== null) ? ways : [concern])
}

/** "It's frustrating that you keep sending it", "it is disappointing to see". */
export function vexed(match: PhraseMatch): readonly Wording[] {
  const [, joint = '', rest = ''] =
    /\b(that|to see|to find|to hear|how|when|to have to|to have|to learn|to read|you)(?: (\S.*))?$/i.exec(
      partsOf(match.text).object,
    ) ?? []
  const { tail } = partsOf(match.captures.rest)
  const own = partsOf(match.captures.rest).object
  const clause = /^you$/i.test(joint) ? `you ${own}` : own === '' ? rest : own
  if (/^to have to$/i.test(joint)) return inPlace(match, tail, [`it would help me if I didn't have to ${clause}`])
  if (/^(?:that|you)$/i.test(joint))
    return inPlace(match, tail, [aboutDeed(clause), `I'm concerned that ${clause}; could we talk about it?`])
  if (/^(?:how|when)$/i.test(joint))
    return inPlace(match, tail, [
      /^when/i.test(joint)
        ? `it's hard for me when ${clause}`
        : `I'm concerned about how ${clause}; could we talk about it?`,
    ])
  return inPlace(match, tail, [
    clause === '' ? concern : `I'm concerned ${joint.toLowerCase()} ${clause}; could we talk about it?`,
  ])
}

/** "I expected more from you", "I would have expected you to check". */
export function hoped(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text)
  const [, act = ''] = /\byou to (\S.*)$/i.exec(object) ?? []
  const isPast = /\b(?:expected|hoped|thought|would have|had)\b/i.test(object)
  if (act !== '') return inPlace(match, tail, [isPast ? `next time, could you ${act}?` : `could you ${act}?`])
  return inPlace(match, tail, [inMind])
}

/** "You've let the team down", "your answer disappoints me". */
export function failing(match: PhraseMatch): readonly Wording[] {
  const { text, captures } = match
  const { object, tail } = partsOf(captures.rest)
  const yours = /^(your .+?) (?:\w+ly )?(?:let|lets|letting|disappoint|embarrass|frustrate|annoy|sadden)/i.exec(
    text,
  )?.[1]
  const how = /^(?:by|with) (\S.*)$/i.exec(object)?.[1]
  return inPlace(match, tail, [how ? concernAbout(how) : null, yours ? concernAbout(yours) : how ? null : thisWay])
}

/** "I shouldn't have to chase you for it", "I don't appreciate your tone", "we have lost confidence in you". */
export function burdened(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text)
  const have = /\b(?:shouldn['’]?t|should not) (?:even )?(?:have had|be having|have) to (\S.*)$/i.exec(object)?.[1]
  if (have) return inPlace(match, tail, [chased(have), `it would help me if I didn't have to ${have}`])
  const tone = /\b(your (?:\w+ )?(?:tone|manner|comments|remarks))\b/i.exec(object)?.[1]
  const disliked = /\b(?:like|appreciate) ((?:the way|how|your|you) ?\S.*)$/i.exec(object)?.[1]
  const tired = /\b(?:tired|sick|weary) of (\S.*)$/i.exec(object)?.[1]
  const lost = /\b(?:confidence|faith|trust|respect|patience) (?:in|for|with) (\S.*)$/i.exec(object)?.[1]
  const unbelieved = /\bbelieve (?:that |how )?(you .*|your .*)$/i.exec(object)?.[1]
  return inPlace(match, tail, [
    tone ? `${lowered(tone)} came across as rather sharp to me; could we talk about it?` : null,
    disliked && !tone ? concernAbout(disliked) : null,
    tired ? tiredOf(tired) : null,
    lost ? concernAbout(/^(?:you|u)$/i.test(lost) ? 'how this is going' : lost) : null,
    unbelieved ? aboutDeed(unbelieved) : null,
    unbelieved && aboutDeed(unbelieved) === null ? `I was surprised that ${unbelieved}` : null,
    tone || disliked || tired || lost || unbelieved
      ? null
      : 'I have some concerns about how this is going; could we talk about them?',
  ])
}

function chased(act: string): string | null {
  const thing = /^chase (?:you|your \w+|people|anyone)(?: down)? for (\S.*)$/i.exec(act)?.[1]
  const deed = /^(?:ask|remind|tell) you (?:\w+ |\w+ times )?to (\S.*)$/i.exec(act)?.[1]
  if (thing) return `could I have ${thing.replace(/^a simple /i, 'a ').replace(/^an? (?=[aeiou])/i, 'an ')}?`
  return deed ? `could you ${deed}?` : null
}

/** "Tired of explaining it" → "find a way around explaining it". */
function tiredOf(what: string): string {
  return baseOf(what.split(' ')[0] ?? '') || /^[a-z]+ing\b/i.test(what)
    ? `could we find a way around ${what}?`
    : concernAbout(what)
}

/** "I am writing to express my deep disappointment": inside a sentence, the noun alone. */
export function dismayed({ text, captures: { rest = '' }, sentence, from }: PhraseMatch): string {
  const said = text.slice(0, text.length - rest.length)
  const own = /^(?:my|our|express|voice)/i.exec(said)?.[0] ?? ''
  const some = /^(?:my|our)$/i.test(own || (sentence.words[from - 1]?.norm ?? '')) ? '' : 'some '
  const about = / (?:about|with|over|at|in|by)$/i.test(said) ? ' about' : ''
  return `${own} ${some}concerns${about}${unmarked(rest)}. Could we talk about them?`
}
