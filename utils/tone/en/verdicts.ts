import type { PhraseMatch, Wording } from '../types'
import {
  askInstead,
  concernAbout,
  gerundOf,
  inPlace,
  lowered,
  notYet,
  partsOf,
  pronounOf,
  stingless,
  topicOf,
} from './concern'
import { verbOf } from './verbs'

/** What a verdict says, in calm words. */

const yourWorst = 'I have some concerns about this; could we talk about them?'

const moreToDo = 'I think there is more to do here; could we talk about what would help?'

const slips =
  /\b(?:full of|full|riddled with|littered with)\b.*\b(mistakes|errors|typos|holes|inaccuracies|inconsistencies)\b/i
const unclear = /\b(?:no sense|vague|incoherent|chaotic|confusing|unclear|messy|disorgani[sz]ed)\b/i
const manners =
  /\b(?:rude|rudeness|disrespect\w*|insulting|offensive|condescending|dismissive|inconsiderate|lack of respect|unfriendly)\b/i
const late = /\b(?:late|slow|delayed|behind)\b/i
const measure =
  /\b(?:short of|below|beneath|far from|nowhere near|less than|up to|(?:fail\w*|n['’]t|not) (?:to )?(?:meet|met)|fail\w* to meet) (\S.*)$/i
/** Standards that nobody named. */
const bare =
  /^(?:my |our |the |any |all )?(?:\w+ )?(?:par|standards?|average|adequate|acceptable|good|ideal|satisfactory|scratch|it|this|that)\b/i
const lacks = /\b(?:lacks?|lacked|lacking)(?: in)? (?:any |basic |even |all |the )*(\S.*)$/i
const spoken =
  /\b(?:emails?|mails?|messages?|tone|comments?|reply|replies|response|responses|words|remarks?|way you)\b/i

/** A verdict on `what`: the concern, as near to what was said as calm words come. */
export function calmVerdict(match: PhraseMatch): readonly Wording[] {
  const { captures, text } = match
  const what = lowered(captures.what ?? '').replace(/^(your) so[- ]called /i, '$1 ')
  const said = text.slice(captures.what?.length ?? 0)
  const { object, tail } = trimmedTail(captures.rest)
  return inPlace(match, tail ?? '', tail === null ? [] : waysOf(what, said, object))
}

function waysOf(what: string, said: string, object: string): (string | null)[] {
  const them = pronounOf(what)
  const faults = slips.exec(said)?.[1]?.toLowerCase()
  const gap = partsOf(measure.exec(said)?.[1]).object
  const missing = partsOf(lacks.exec(said)?.[1]).object
  const about = object === '' || gap !== '' || missing !== '' ? what : `${what} ${object}`
  return [
    faults
      ? `I found ${faults === 'holes' ? 'some gaps' : `some ${faults}`} in ${what}; could you go over ${them} once more?`
      : null,
    missing ? `I would like to see more ${missing} in ${what}; could we go over ${them} together?` : null,
    gap && !bare.test(gap) ? `I see a gap between ${what} and ${gap}; could we go over it together?` : null,
    unclear.test(said) ? `I found ${what} hard to follow; could you walk me through ${them}?` : null,
    manners.test(said) && spoken.test(what)
      ? `${what} came across as rather sharp to me; could we talk about it?`
      : null,
    late.test(said) && !/\bby\b|\d/.test(said)
      ? `I had hoped for ${what} sooner; could we talk about what would help?`
      : null,
    concernAbout(about),
  ]
}

const sharper =
  /^(?:,?(?: (?:and|or|but|even))? (?:\w+ly |so |quite |very |rather |just |both |outright )?(?:abysmal|amateurish|appalling|careless|disgraceful|disrespectful|embarrassing|inconsiderate|inexcusable|insulting|irresponsible|lazy|offensive|pathetic|poor|ridiculous|rude|shameful|sloppy|unacceptable|unhelpful|unprofessional|useless|wrong|confusing|vague|disappointing|waste of time|(?:a|an) (?:disgrace|insult|joke|waste of time|embarrassment))\b)+/i

/** What stands behind a verdict: more of the same goes, a place or a topic stays, anything else is kept with its joint. */
function trimmedTail(rest = ''): { object: string; tail: string | null } {
  const { object, tail } = partsOf(
    ` ${stingless(rest)
      .trimStart()
      .replace(/^(?=[,;:–—])/, '')}`
      .replace(/^ (?=[,;:])/, '')
      .replace(sharper, ''),
  )
  const clause =
    /^, (?!and|but|so|which|who|because|since|as|i|we|you|it|this|that|the|your|my|our|he|she|they|there|please|if|when|while|given)\w/i
  if (clause.test(tail)) return { object: '', tail: partsOf(tail.slice(2)).tail }
  if (object === '' || /^(?:to me|for me|to us|for us|at all|again|like this|here|so far)$/i.test(object))
    return { object: '', tail }
  if (
    /^(?:in|on|at|from|about|regarding|of|during|with) (?!every|all|many|someone|somebody|mistakes|errors)/i.test(
      object,
    )
  )
    return { object, tail }
  return { object: '', tail }
}

/** "This is not acceptable": nothing is named, so nothing can be. */
export function calmThis(match: PhraseMatch): readonly Wording[] {
  const { captures, text } = match
  const asked = /\b(?:what|how) ((?:i|we) (?:asked|paid|expected|wanted|agreed|ordered|pay)\b.*)$/i.exec(text)?.[1]
  const that = /^\s*(?:that|how|when)\s/i.test(captures.rest ?? '') ? stingless(captures.rest).trim() : null
  const found = captures.found ?? null
  const { tail } = partsOf(captures.rest)
  if (asked)
    return inPlace(match, partsOf(asked).tail, [
      `this doesn't match what ${partsOf(asked).object}; could we go over it together?`,
    ])
  if (that) return inPlace(match, '', [`I'm concerned ${/^how|^when/i.test(that) ? 'about ' : ''}${that}`])
  if (found && !/^(?:it|this|that)$/i.test(found)) return inPlace(match, tail, [concernAbout(found)])
  return inPlace(match, tail, [
    `I'm concerned about ${captures.what ? lowered(captures.what) : 'this'}; could we talk about it?`,
  ])
}

/** "Careless with the stock list", "a terrible job on the floor plan": the thing, not the person. */
const onThing =
  /\b(?:job|work|effort|attempt|care\w+|sloppy|negligent|thoughtless|irresponsible|poor|bad|thought|effort|attention|improvement) (?:of|on|with|about|at|into|in|to) (\S.*)$/i
/** "Your carelessness wiped out 3 weeks of entries". */
const byFault =
  /\byour (?:\w+ )?(?:carelessness|negligence|sloppiness|neglect|incompetence|oversight|mistake) (has |have )?(\w+)(?: (out|up|down|off))? (\S.*)$/i
const wasting = /\bwast\w+ (?:of )?(?:my|our|everyone's|everybody's|people's)? ?time\b/i
const passed =
  /\b(?:ignored|missed|overlooked|neglected|disregarded|dismissed) ((?:my|our|the|this|that|these|those|all|every) .+)$/i
const undone = /\b(?:failed|neglected|forgot|refused?|refusing|unwilling|unable) to ([a-z]+)\b(.*)$/i
const noun = /\byour (?:\w+ )?(?:failure|inability|refusal|unwillingness|neglect) to ([a-z]+)\b(.*)$/i
const comply = /^ (?:with )?(\S.*?) (?:has|have) been (?:recorded|noted|logged|reported|documented)(.*)$/i

/** Where a sentence blames without naming its verdict: what it asks for, else what it is about, else that there is something. */
export function calmBlame(match: PhraseMatch): readonly Wording[] {
  const { text, sentence } = match
  const byNoun = noun.exec(text)
  const act = byNoun ? null : undone.exec(text)
  const skipped = passed.exec(text)?.[1]
  const faultily = byFault.exec(stingless(text))
  const several = /^your ((?:mistakes|errors|delays|typos)\b.*)$/i.exec(stingless(text))
  const puzzled = /^(?:i|we) .*?\b(why|how) you (.+)$/i.exec(text)
  const thing = partsOf(onThing.exec(text)?.[1]).object
  const topic = topicOf(match) ?? (/^(?:the|your|our|my|this|that|these|those)\b/i.test(thing) ? thing : null)
  const tail = partsOf(text).tail
  const isShort = sentence.words.length - match.from <= 12
  const ways = [
    ...(byNoun ? inPlace(match, '', [nounInstead(byNoun[1] ?? '', byNoun[2] ?? '')]) : []),
    ...inPlace(match, '', [
      faultily ? unblamed(faultily) : null,
      several ? `these ${several[1]}` : null,
      act ? notYet(act[1] ?? '', act[2] ?? '') : null,
      act && verbOf(act[1] ?? '') ? askInstead(act[1] ?? '', act[2] ?? '') : null,
      skipped ? `could you look at ${partsOf(skipped).object}?` : null,
    ]),
    ...inPlace(match, '', [
      puzzled ? `could you tell me ${puzzled[1]} you ${stingless(puzzled[2])}?` : null,
      /^(?:nobody|no one) /i.test(text) ? '' : null,
      /\b(?:try|work) harder|do better|\bimprove\b|(?:aren['’]t|not) (?:\w+ )?(?:trying|performing|delivering|paying attention|pulling your weight)/i.test(
        text,
      )
        ? moreToDo
        : null,
    ]),
    ...(wasting.test(text) ? inPlace(match, '', ['could we focus on the next step?']) : []),
    ...(topic ? inPlace(match, /^,? (?:because|so) /.test(tail) ? tail : '', [concernAbout(topic)]) : []),
    ...(topic === null && isShort ? inPlace(match, '', [yourWorst]) : []),
    "I'd like to talk about […what happened, and what would help]",
  ]
  return [...new Set(ways)].slice(0, ways[0]?.toString().startsWith('[…') ? 1 : undefined)
}

/** "3 weeks of entries were wiped out"; where the verb is not known: "a slip cost us a day". */
function unblamed([, has = '', verb = '', particle = '', rest = '']: RegExpExecArray): string {
  const done = verbOf(verb)?.participle
  const { object, tail } = partsOf(rest)
  const out = particle === '' ? '' : ` ${particle}`
  return done && !/^(?:us|me|you|them|it)\b/i.test(object)
    ? `${object} ${pronounOf(object) === 'them' ? 'were' : 'was'} ${done}${out}${tail}`
    : `a slip ${has}${verb}${out} ${rest}`
}

/** "Your inability to find it has cost us a day": the trouble, not the person. */
function nounInstead(verb: string, rest: string): string | null {
  const recorded = verb === 'comply' || verb === 'follow' || verb === 'meet' ? comply.exec(stingless(rest)) : null
  if (recorded)
    return `it has been noted that ${recorded[1]} was not ${verb === 'meet' ? 'met' : 'followed'}${recorded[2]}`
  const [, object, verdict] =
    /^(.*?)( (?:is|was|are|has|have|had|means|meant|makes|made|costs?|caused|causes|led|leads|will|puts?)\b.*)$/i.exec(
      stingless(rest),
    ) ?? []
  return object === undefined ? null : `the trouble with ${gerundOf(verb)}${object}${verdict}`
}

/** "You didn't put any thought into it". */
export function calmEffort(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.captures.rest)
  const thing = object.replace(/^(?:in|into|to|on|for)\s+/i, '')
  const named = thing !== '' && thing.split(' ').length < 8
  return inPlace(match, tail, [
    named ? `I think there is more to do on ${lowered(thing)}; could we go over it together?` : moreToDo,
  ])
}

/** "There's no excuse for the mess". */
export function calmExcuse(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.captures.rest)
  return inPlace(match, tail, [object === '' || object.split(' ').length > 14 ? yourWorst : concernAbout(object)])
}

/** "… shows a lack of respect"; the verb's own form tells whether it is past. */
export function calmLack(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.captures.rest)
  if (object.split(' ').length > 5) return ['[…what was missing]']
  return inPlace(
    match,
    tail,
    [`${/ed$/i.test(match.captures.shows ?? '') ? 'worried' : 'worries'} me; could we talk about it?`],
    { anywhere: true },
  )
}

/** "You lack the skills". */
export function calmSkills(match: PhraseMatch): readonly Wording[] {
  const help = /skills|ability|experience|knowledge|competence|understanding/i.test(match.text)
  return inPlace(match, partsOf(match.captures.rest).tail, [help ? 'would some help with this be useful?' : yourWorst])
}

const softer: readonly [RegExp, string][] = [
  [/incoherent|half|misguided|ill|short/i, 'hard to follow'],
  [/rude|disrespectful|insulting|inconsiderate/i, 'rather sharp'],
  [
    /embarrassment|arrogan|disregard|failings|incapable|incompeten|lied|mediocrity|selfish|unwilling|dishonest|ness$|ism$|cy$|ence$|neglect|comings/i,
    '',
  ],
  [/./, 'hard for me to accept'],
]
const goesOn =
  /^(?:and|or|but|so|to|of|for|in|on|at|that|if|when|because|from|with|by|as|than|how|what|i|we|you|again|today)$/

/** One hard word: behind "is" a calmer one, before a noun none. */
export function calmWord({ sentence, from, to, text }: PhraseMatch): string | null {
  const next = sentence.words[to]
  const last = sentence.words[from - 1]?.norm ?? ''
  const isBefore = next !== undefined && next.gap === ' ' && !goesOn.test(next.norm)
  if (isBefore && last === 'a') return 'difficult'
  if (isBefore && last === 'an') return 'unhappy'
  if (isBefore) return softer.find(([word]) => word.test(text))?.[1] === '' ? null : ''
  return softer.find(([word]) => word.test(text))?.[1] || null
}
