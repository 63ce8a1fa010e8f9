import { isPause } from '../pattern'
import { keepsFacts } from '../rewrite/fact-lock'
import type { PhraseMatch, Wording } from '../types'
import { unmarked } from './mend'
import { clauseBefore } from './senses'
import { verbOf } from './verbs'

/** What a sentence still says once its sting is taken out. All of it is for phrases that reach to the sentence's end. */

/** `rest` of a sentence without its closing marks, of whatever kind. */
export function unclosed(rest = ''): string {
  return rest.replace(/(?<![\s.!?…])[\s.!?…]+$/, '')
}

/** The mark a calm statement closes with, where the writer sets marks at all. */
export const closingMark = ({ sentence: { ending } }: PhraseMatch): string => (ending === 'none' ? '' : '.')

const leadIn =
  /^(?:[\s,;:.…–—-]+|(?:and|but|so(?! that\b)|because|then|of course|obviously|clearly|honestly|frankly|seriously|surely|you know|after all|instead|please|mate|dude|man|buddy|pal|ok(?:ay)?|everyone|now)(?![\p{L}'’]))+/iu
const tailTag = /,? (?:ok|okay|right|got it|understood|thanks a lot|for once|already|will you|pal|buddy|mate)$/i
/** Makes the reader's trouble small, and says nothing else. */
const belittling =
  /^(?:(?:it|this|that)(?:['’]?s| is| was)(?: \p{L}+ly)? (?:(?:only|just|merely) (?!available|possible|for|on|in|at|when|if|from|until|after)\p{L}+|not (?:a |an |the |that |so |such a )*(?:big deal|hard|bad|end of the world|difficult|important|rocket science|brain surgery|complicated|emergency|issue))|(?:nobody|no one|no-one)(?:['’]?s| is| has)? (?:died|dying|going to die|dead)|(?:it|this) happens|worse things happen|(?:just )?listen(?: to me)?|believe it or not|(?:not|here we go)(?: (?:you|this|that))? again|deal with it|get over it|get used to it|live with it|(?:we|i)['’]?(?:ve| have) all been there)[^,;:–—]*/iu
const toBareVerb =
  /^(?:please |just |now |go and )*(\p{L}+)(?= (?:the|a|an|your|my|our|it|them|this|that|these|those|me|us|to|on|in|up|off|out|back|down|for|at|with|by|first|again|and|all|one|here)(?!\p{L})|$)(.*)$/iu
const needless =
  /^(?:nobody|no one|no-one|you (?:really )?(?:do not|don['’]?t)) (?:really |ever |actually )?need(?:s)? (.+)$/iu
/** Openings of what is no clause of its own. */
const hanging =
  /^(?:to|about|for|with|of|from|by|than|like|which|who|what|how|why|or|nor|as|always|never|while|until|till|unless|(?!(?:no|any|every|some)thing|during|bring|king)\p{L}+ing)(?!\p{L})/iu
const questionWord =
  /^(?:have|has|did|do|does|is|are|was|can|could|would|will|what|where|when|which|who|how|why)(?!\p{L})/iu
const name = String.raw`(?:m(?:r|rs|s|iss)\.? |dr\.? )?\p{Lu}[\p{L}'’-]+`
const address = new RegExp(String.raw`^,\s*(${name}(?: ${name})?)(?=[.!?,\s]*$|,)`, 'u')

/** An order as a request, whatever else it is: "send the form" → "could you send the form?"; null where it is none. */
export function asRequest(order: string): string | null {
  const [, verb = '', rest = ''] = toBareVerb.exec(unmarked(order).trim()) ?? []
  const known = verbOf(verb)
  if (!known || known.base !== verb.toLowerCase()) return null
  return /[;:] | (?:but|because|so|otherwise) /.test(rest) ? null : `could you ${known.base}${rest}?`
}

/** The order a threat stands behind ("Reply by noon or …") as a request, a greeting before it kept; null where it is none. */
export function orderBefore({ captures: { before = '' } }: PhraseMatch): string | null {
  const order = (unjoined(before) ?? before).trim()
  const hello = /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)\b[^,]*,|\p{Lu}\p{Ll}+,)\s*/u.exec(order)?.[0] ?? ''
  const said = order.slice(hello.length)
  const [start = '', verb = ''] = /^(?:please |pls |just |now |either |you |and |so )*(\p{L}+)/iu.exec(said) ?? []
  const rest = said.slice(start.length)
  const acts =
    verbOf(verb)?.base === verb.toLowerCase() ||
    /^(?:get|make|have|let|be|come|find|sort|hand|settle|drop)$/i.test(verb)
  return acts && !/[;:] /.test(rest) ? `${hello}could you ${verb.toLowerCase()}${rest}?` : null
}

/** What follows if not, as a calm fact: "After that your account gets closed." */
export function otherwise(match: PhraseMatch, consequence: string): string {
  const { before = '' } = match.captures
  const asked = orderBefore(match)
  const due = /(?:^|\s)(?:by|before|until|till)\s/i.test(before)
  if (asked) return `${asked} ${due ? 'After that' : 'Otherwise'} ${consequence}${closingMark(match)}`
  const lead = (unjoined(before) ?? before).trim()
  return `${lead}${lead ? '; otherwise ' : ''}${consequence}${closingMark(match)}`
}

/** "… telling you to lock your screen" → "could you lock your screen?"; "… that it's shared" → "to recap, it's shared" */
export function retold(match: PhraseMatch): string | null {
  const rest = unclosed(match.captures.rest)
  const [, joint = '', what] = /^ (to|that) (.+)$/i.exec(rest) ?? []
  if (!what) return null
  return joint.toLowerCase() === 'to' ? `could you ${what}?` : `to recap, ${what}${closingMark(match)}`
}

/**
 * `rest` of a sentence put so that it stands alone, mark included: '' where nothing of weight is left, null where it
 * cannot stand. "of course it's on OneDrive" → "it's on OneDrive."; "send the form" → "could you send the form?"
 */
export function clauseOf(rest: string, mark: string): string | null {
  const bare = unclosed(rest).replace(tailTag, '').trimEnd()
  const clause = bare.replace(leadIn, '')
  if (clause === '') return ''
  // Something must part it from the sting.
  if (bare.slice(0, -clause.length).trim() === '') return null
  const small = belittling.exec(clause)
  if (small) return clauseOf(clause.slice(small[0].length), mark)
  const needed = needless.exec(clause)?.[1]
  if (needed) return `could you tell me what you need ${needed} for?`
  const request = asRequest(clause)
  if (request) return request
  const asks = rest.trimEnd().endsWith('?') && questionWord.test(clause)
  if (hanging.test(clause) && !asks) return null
  const plain = clause.replace(
    / (?:only|just|merely)(?=(?: (?:down|out|off|away|late))?(?: for)? (?:\d|an? |one ))/giu,
    '',
  )
  return asks ? `${plain}?` : plain + mark
}

const fitting = /^(?:and|but|so|that|because|then|or|well|oh|ok|okay)$/

/** Whether a clause may begin where the match does. */
export function opensClause(match: PhraseMatch): boolean {
  const before = clauseBefore(match)
  return before.every(({ norm }) => fitting.test(norm))
}

/** `wording` in place of the sting, what else the sentence says after it: "I can see …; the link is on page 3." */
export function besides(match: PhraseMatch, wording: string): string | null {
  const { rest = '' } = match.captures
  if (match.captures.before === undefined && !opensClause(match)) return null
  const lead = leadOf(match)
  if (lead === null) return null
  const asks = wording.endsWith('?')
  const bare = wording.replace(/[.?]$/, '')
  const mark = asks ? '?' : closingMark(match)
  const whom = address.exec(rest)
  const said = `${lead}${bare}${whom?.[0] ?? ''}`
  const clause = clauseOf(rest.slice(whom?.[0].length ?? 0), closingMark(match))
  if (clause === null) return null
  if (clause === '') return `${said}${mark}`
  return asks ? `${said}? ${capital(clause)}` : `${said}; ${clause}`
}

/** The sentence without the sting; '' where nothing of weight is left, null where it would not hold together. */
export function without(match: PhraseMatch): string | null {
  const { rest = '', before } = match.captures
  if (before === undefined && !opensClause(match)) return null
  const lead = leadOf(match)
  const clause = address.test(rest) ? '' : clauseOf(rest, closingMark(match))
  if (lead === null || clause === null) return null
  if (clause !== '') return `${lead}${clause}`
  if (before === undefined) return match.from === 0 ? '' : null
  return lead.replace(/; $/, closingMark(match))
}

/** Both: the facts alone for writers who are brief, with a kind word for the others; `first` goes first. */
export function cutOr(match: PhraseMatch, wording: string, first: 'direct' | 'warm' = 'direct'): readonly Wording[] {
  const cut = without(match)
  const kind = besides(match, wording)
  const direct: Wording[] = cut === null ? [] : [{ text: cut, manner: 'direct' }]
  const warm: Wording[] = kind === null ? [] : [{ text: kind, manner: 'warm' }]
  return first === 'direct' ? [...direct, ...warm] : [...warm, ...direct]
}

const unsaid = '[…what you mean, without the sting]'

/** For whole sentences that hold little but the sting: without it, or, where that would lose something, as `instead`. */
export function leave(match: PhraseMatch, wording = '', fillIn = unsaid): readonly string[] {
  const cut = without(match)
  return cut !== null && firstOf(match, cut) !== null ? [cut] : instead(match, wording, fillIn)
}

/** The first of `wordings` that loses nothing. */
export function firstOf(match: PhraseMatch, ...wordings: readonly string[]): string | null {
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => match.captures[name] ?? '')
  return wordings.find((wording) => keepsFacts(match.text, filled(wording))) ?? null
}

/** The sentence with `wording` in place of the sting; where that would lose something, a `fillIn` there. */
export function instead(match: PhraseMatch, wording: string, fillIn = unsaid): readonly string[] {
  const { sentence, from, to, captures } = match
  const kind = wording === '' ? null : besides(match, wording)
  const mark = wording.endsWith('?') ? '' : closingMark(match)
  // Where there is not much else, it may be said anew.
  const alone = wording !== '' && kind === null && sentence.words.length - (to - from) < 10
  const about = /^ (?:about|over) (.+)$/i.exec(unmarked(captures.rest))?.[1]
  return [
    ...(kind === null ? [] : [kind]),
    ...(about ? [`could we talk about ${about}?`] : []),
    ...(alone ? [`${wording}${mark}`] : []),
    `{before}${fillIn}{rest}`,
  ]
}

const aside =
  /^(?:(?:honestly|frankly|seriously|look|listen|so|and|but|oh|well|ok|okay|really|please|pls|just|now|ugh|sigh|also|sorry|wow|man|dude|yeah|yes|no|jesus|christ|god)[\s,.…–—-]*)+$/i
const greeting = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,]*,\s*$/i
const joint = /(?<![\s,;:–—-])[\s,;:–—-]+(?:(and|but|so|because|or|then|that)\s)?$/i

/** `before` without the pause or the conjunction at its end; null where it ends with neither. */
function unjoined(before: string): string | null {
  const end = joint.exec(before)
  return end && (end[1] || /[,;:–—-]/.test(end[0])) ? before.slice(0, end.index) : null
}

/** What stands before the sting, ready to be gone on with; null where the sting sits inside the clause. */
function leadOf({ captures: { before = '' } }: PhraseMatch): string | null {
  if (before.trim() === '' || aside.test(before)) return ''
  if (greeting.test(before) || new RegExp(`^${name},\\s*$`, 'u').test(before)) return `${before.trim()} `
  const lead = unjoined(before)
  return lead === null ? null : `${lead}; `
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether the match is all of its clause: a pause or the sentence's end follows. */
export const endsClause = ({ sentence: { words }, to }: PhraseMatch): boolean =>
  to === words.length || isPause(words[to]?.gap ?? '')
