import type { Phrase, PhraseMatch, Wording } from '../types'
import { closingMark, leave } from './cut'
import { unmarked } from './mend'
import { clauseBefore, isConditional, isNegation } from './senses'

/** The words of insults, as pieces of patterns, and what tells a meant one from a harmless one. */

export const youAre =
  "(you're | u are|r | ur | you must be | you guys are | you people are | you were) <adverb>? <adverb>?"
export const person =
  'idiot|idiots|idoit|idot|idi0t|moron|morons|imbecile|imbeciles|imbecil|dimwit|dimwits|cretin|cretins|nitwit|nitwits|halfwit|halfwits|numpty|numpties|ignoramus|tosser|tossers|blockhead|dunce|luser|lusers'
export const label =
  'fool|clown|joke|disgrace|embarrassment|muppet|liar|hypocrite|loser|jerk|crybaby|snowflake|moaner|whiner|(drama queen)|(waste of _{0,2} space|time|oxygen)|(know it all)'
export const worse = 'ridiculous|pathetic|absurd|idiotic|moronic|asinine|laughable|ludicrous|braindead'
export const scorn = `${worse}|stupid|stoopid|dumb|lazy|clueless|incompetent|ignorant|useless|brainless|retarded|pointless`
export const trait = `${scorn}|hopeless|thick|dense|delusional|dishonest|disgusting|worthless|insufferable|lying|(a pain)`
export const verdict = `${scorn}|rubbish|garbage|trash|crap|nonsense|worthless|insane|crazy|embarrassing|senseless|awful|terrible|horrible|(a joke)|(a disgrace)|(an insult)|(a waste of time)`
export const plea =
  'request|requests|question|questions|ticket|tickets|email|emails|mail|mails|message|idea|ideas|complaint|complaints|demand|demands|excuse|excuses|suggestion|suggestions|comment|comments|attitude|behaviour|behavior|reply|response|answer|expectations|argument'
export const work =
  'work|code|script|spreadsheet|report|documentation|explanation|description|plan|presentation|instructions|setup|logic|reasoning|opinion'
export const people =
  'users|user|people|colleague|colleagues|department|team|manager|staff|customers|customer|clients|client|boss|assistant|folks|coworker|coworkers'
export const group =
  'team|department|staff|users|people|colleagues|customers|boss|manager|company|vendor|supplier|management'
export const article = 'a|an|the|some|such|complete|total|absolute|utter|real|bloody|biggest'

/** The writer smiles at themselves: "a stupid mistake on my side", "I felt like an idiot". */
export const ownSide = [
  'on|from my|our side|part|end',
  'my|our bad|own|mistake|fault|error|typo|side|question|idea',
  "i'm|(i was)|(i must)|feel|felt|feeling like? <adverb>? a|an? _{0,1} idiot|moron|fool|numpty|imbecile|stupid|dumb|silly",
  'sorry|apologies|apologise|apologize|oops|forgive|excuse|lol|haha|nevermind|(never mind)',
  'look|looks|looked|looking|sound|sounds|sounded like a|an|such',
  'may|might|could be|seem a|an silly|stupid|dumb|idiotic',
]

/** "What an idiot I am", "am I the only idiot here": the writer speaks of nobody else. */
function isSelfMockery({ sentence }: PhraseMatch): boolean {
  const has = (who: RegExp): boolean => sentence.words.some(({ norm }) => who.test(norm))
  return has(/^(?:i|i'?m|i've|me|my|myself)$/) && !has(/^(?:you.*|u|they|their|he|she|his|her|users?|people|them)$/)
}

/** Denied, asked away or only supposed: "you are not stupid", "nobody thinks you're lazy", "no stupid question". */
export function isMeant(match: PhraseMatch): boolean {
  const { sentence, from, to } = match
  const near = [...clauseBefore(match).slice(-3), ...sentence.words.slice(from, to)]
  return !(
    isConditional(match) ||
    (/^(?:idiot|moron|fool|imbecile|numpty|questions?)$/.test(sentence.words[to - 1]?.norm ?? '') &&
      isSelfMockery(match)) ||
    near.some((word) => isNegation(word) || /^(?:far|least|anything)$/.test(word.norm)) ||
    // "'a moron'": somebody else's word.
    /^['"’”]/.test(sentence.text.slice(sentence.words[to - 1]?.end)) ||
    /^(?:proof|proofed|proofing|light|friendly|guides?|moment|here)$/.test(sentence.words[to]?.norm ?? '')
  )
}

/** Nothing is lost with it: the sentence goes, or what else it says stays. */
export const cut = {
  reach: 'whole',
  suggest: (match) => leave(match, 'I see this differently', '[…what you need, without a word about the person]'),
} satisfies Partial<Phrase>

/** "a stupid idea" → "an idea"; "such a stupid idea" → "this idea". */
export function bare({ captures: { article = '', noun = '' } }: PhraseMatch): string {
  if (/^such/i.test(article)) return `${/ a/i.test(article) ? 'this' : 'these'} ${noun}`
  if (!/^an?$/i.test(article)) return `${article} ${noun}`
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** "Only an idiot would turn off the firewall" → "The firewall needs to stay on." */
export function advise(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  const mark = closingMark(match)
  const [, thing] = /^ (?:off )?(.+?)(?: off)?$/.exec(unmarked(rest)) ?? []
  const off = /^(?:disable|deactivate)$/i.test(verb) || (/^(?:turn|switch)$/i.test(verb) && / off(?!\p{L})/u.test(rest))
  const plain = `please don't ${verb}${unmarked(rest)}${mark}`
  return thing && off && !/[,;:–—]/.test(thing) ? [`${thing} needs to stay on${mark}`, plain] : [plain]
}

/** "Whoever approved that plan needs their head examined" → "I'd like to understand how that plan came about." */
export function cameAbout(match: PhraseMatch): readonly Wording[] {
  const [, plan] =
    /^whoever \p{L}+ (.+?) (?:needs?|wants|(?:should|must|ought to) (?:get|have)|deserves to have)$/iu.exec(
      (match.captures.before ?? '').trim(),
    ) ?? []
  return [
    ...(plan ? [`I'd like to understand how ${plan} came about${closingMark(match)}`] : []),
    ...cut.suggest(match),
  ]
}

/** "She is lazy and never answers" → "She never answers". */
export function goesOn(match: PhraseMatch): string | readonly string[] {
  const { who = '', rest = '' } = match.captures
  const acts =
    /^ (?:never|always|still|often|just|can|will|had|did|\p{L}+n['’]t|\p{L}+ed|(?!\p{L}+(?:less|ous)\b)\p{L}+s)(?!\p{L})/iu
  return acts.test(rest) ? `${who.replace(/(?: \p{L}+|['’]\p{L}+)$/u, '')}${rest}` : `${who} […what happened]${rest}`
}

/** "You can't be bothered to look" → "could you look?"; of the past only the fact. */
export function bothered(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  if (/can['’]?t|cannot/i.test(match.text)) return [`could you ${verb}${unmarked(rest)}?`]
  const told = /^(?:mention|say|tell)$/i.test(verb) ? rest.replace(/^ (?:to )?(?:me|us|anyone)(?!\p{L})/u, '') : null
  return [...(told ? [`I didn't know${told}`] : []), `you had no time to ${verb}${rest}`]
}
