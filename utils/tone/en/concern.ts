import type { PhraseMatch, Wording } from '../types'
import { ask, isPlural, stillOpen, unmarked } from './mend'
import { clauseBefore } from './senses'
import { verbOf } from './verbs'
import { wordClasses } from './word-classes'

/** Criticism and pressure said anew, so that the reader can act on it: what several rules share. */

/** What is said at the end only to press harder. */
const stings = [
  '(?:and )?(?:there (?:are|will be) )?no (?:more )?(?:excuses|exceptions|arguments|discussion|debate|delays|buts|ifs,? (?:and|or) buts|ifs)(?: this time)?',
  "or else|whether you like it or not|(?:and )?(?:that's|that is) (?:final|that|an order)|(?:and )?(?:that's|that is) the end of (?:it|the story)",
  'end of (?:story|discussion)|full stop|period|understood|got it|is that clear|simple as that|for once|already|once and for all',
  'not (?:when|whenever) [^,.;]*|to say the least|at best|to be (?:honest|frank|blunt)|frankly|honestly|quite frankly|in my (?:opinion|view|eyes|book)',
  '(?:as )?(?:usual|always)|(?:once|yet) again|and you know (?:it|that)|(?:and )?don.?t (?:argue|be late|make me wait|you dare|ask me again)|if you (?:ask me|can manage that)|and (?:i )?mean it',
].join('|')
const lastSting = new RegExp(String.raw`(?:^|[\s,;:–—-])(?:${stings})$`, 'iu')
const joint =
  /(?:[,;:…]\s|\s[–—-]\s|\s\(|\s(?:because|since|as (?:i|we|you|it|the)|but|although|though|which|while|unless|until|if)\b|\sso (?!that|far|much|many|few|little|long|hard|often|bad|poor|difficult|simple|easy|slow|late|early|good|rude|careless|\p{L}+ly)|\sand (?:i|we|you|it|this|that|the|your|my|our|they|he|she|there|please|then|now|don't|i've|i'm|i'll|you're)\b).*$/isu

/** `rest` without its closing mark and without what only presses. */
export function stingless(rest = ''): string {
  const text = unmarked(rest.replace(/(?<![\s?])[\s?]+$/, ''))
  const shorter = trimmed(text.replace(lastSting, ''))
  return shorter === text ? text : stingless(shorter)
}

/** What follows the match: the words that belong to it, and the next clause with its joint. */
export function partsOf(rest = ''): { readonly object: string; readonly tail: string } {
  const text = stingless(rest)
  const tail = joint.exec(text)?.[0] ?? ''
  return { object: text.slice(0, text.length - tail.length).trim(), tail }
}

/** Without the pause at its end. */
const trimmed = (text: string): string => text.replace(/(?<![\s,;:…–—-])[\s,;:…–—-]+$/u, '')

const determiner =
  /^(?:your|yours|the|this|that|these|those|such|any|an?|all|every|everything|everyone|answers|how|what|why|my|our|there|it|you|at|in|on|if|we|it's)\b/i
/** As it stands in the middle of a sentence. */
export function lowered(text: string): string {
  return determiner.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "it" or "them". */
export function pronounOf(what: string): string {
  return isPlural(what.replace(/\s(?:of|on|about|to|for|in|from|with|during|that|which|you|at)\s.*$/i, ''))
    ? 'them'
    : 'it'
}

const opener = /^(?:and|but|so|that|because|then|or|since|as|while)$/
/** "I think …", "I have to say …": a statement may begin behind it, a question may not. */
const thinking = /^(?:think|feel|believe|say|admit|afraid|guess|fear)$/
/** Whether a clause may begin where the match stands, and of which kind. */
function opensClause(match: PhraseMatch): 'any' | 'statement' | null {
  const before = clauseBefore(match)
  const [last, former] = [before.at(-1)?.norm ?? '', before.at(-2)?.norm ?? '']
  if (thinking.test(last) || (last === 'that' && before.length > 1 && !opener.test(former))) return 'statement'
  return last === '' || opener.test(last) ? 'any' : null
}

/**
 * The ways to say what runs from the match to the end of its sentence, each with the clause behind it: "could you …?",
 * "this is so", or "this is so; could we …?", of which the question comes last. A fill-in where no clause fits.
 */
export function inPlace(
  match: PhraseMatch,
  tail: string,
  ways: readonly (Wording | null)[],
  { anywhere = false } = {},
): Wording[] {
  const mark = match.sentence.ending === 'none' ? '' : '.'
  const opens = anywhere ? 'any' : opensClause(match)
  if (!opens) return [`[…what you mean, without the sting]${tail}${mark}`]
  const isHasty = /^\p{Ll}/u.test(match.document.text)
  return ways
    .filter(
      (way): way is Wording =>
        way !== null &&
        (opens === 'any' || !/^(?:could|would|is|are|what|do|did|have|can)\b/.test(String(way))) &&
        (way !== '' || match.from === 0 || (tail !== '' && clauseBefore(match).length === 0)),
    )
    .map((way) => {
      const [text, manner] = typeof way === 'string' ? [way, null] : [way.text, way.manner]
      const said = text === '' ? leftover(tail, mark, match.from > 0) : joined(text, tail, mark, isHasty)
      return manner ? { text: said, manner } : said
    })
}

const leftover = (tail: string, mark: string, isInside: boolean): string => {
  const text = unjointed(tail)
  return text === '' ? '' : `${isInside ? text : capital(text)}${mark}`
}

/** "…, Ana", "…, Mr Okafor". */
const calling = /^, (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)?$/u

function joined(way: string, tail: string, mark: string, isHasty: boolean): string {
  const begin = isHasty ? (text: string): string => text : capital
  if (tail === '') return way.endsWith('?') ? way : `${way}${mark}`
  const [, stem = '', question] = /^(.*?)(?:; ([^;]*\?))?$/.exec(way) ?? []
  if (calling.test(tail))
    return question
      ? `${stem}${tail}; ${question}`
      : way.endsWith('?')
        ? `${way.slice(0, -1)}${tail}?`
        : `${way}${tail}${mark}`
  if (question) return `${stem}${tail}. ${begin(question)}`
  if (!way.endsWith('?')) return `${way}${tail}${mark}`
  return /^,? (?:because|since|as|so that|if|unless|until|while|which) /.test(tail)
    ? `${way.slice(0, -1)}${tail}?`
    : `${way} ${begin(unjointed(tail))}${mark || '.'}`
}

/** A clause without what joined it to the one before. */
const unjointed = (tail: string): string => tail.replace(/^[\s,;:…–—-]+/u, '').replace(/^and\s+/i, '')

/** The criticism stays a criticism, and there is a way to talk about it. */
export function concernAbout(what: string): string {
  if (/\bexcuses\b/i.test(what)) return 'could we talk about what would help?'
  return `I have some concerns about ${/^(?:you|u|yourself)$/i.test(what) ? 'how this is going' : lowered(what)}; could we talk about them?`
}

const preposition = /^(?:of|on|for|to|about|in|from|with|regarding|at)$/
const within = /^(?:the|our|my|this|that|these|those|a|an|all|last|next|new|\p{L}+day|[\p{L}\p{N}-]+)$/u
const judging =
  /^(?:abysmal|absurd|amateurish|appalling|atrocious|awful|bad|careless|constant|continued|deplorable|disgraceful|dismal|dreadful|endless|horrible|inadequate|incompetent|lazy|messy|pathetic|poor|poorly|ridiculous|rude|shoddy|sloppy|so|called|substandard|terrible|unacceptable|unprofessional|useless|utter|complete|total|incessant|repeated)$/
const endsTopic =
  /^(?:is|are|was|were|has|have|had|be|been|do|does|did|not|will|would|can|could|should|must|needs?|requires?|lacks?|leaves?|fails?|failed|falls?|fell|makes?|made|seems?|looks?|shows?|and|or|but|so|because|that|which|who|you|i|we|it|makes|continues?|remains?|raises?|[a-z]+n't)$/

/** What of the reader's the sentence is about: "your handling of the move"; null where it names nothing of theirs. */
export function topicOf({ sentence: { words, text } }: PhraseMatch): string | null {
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.norm !== 'your') continue
    const noun = words.slice(at + 1, at + 5).findIndex(({ norm }) => wordClasses.work.has(norm))
    if (noun < 0) continue
    let end = at + noun + 2
    while (wordClasses.work.has(words[end]?.norm ?? '') && words[end]?.gap === ' ') end += 1
    const named = words.slice(at + 1, end).filter(({ norm }) => !judging.test(norm) && !wordClasses.adverb.has(norm))
    const more = afterNoun(words, end)
    const tail = more > end ? ` ${text.slice(words[end]?.start, words[more - 1]?.end)}` : ''
    return `your ${named.map(({ start, end: last }) => text.slice(start, last)).join(' ')}${tail}`
  }
  return null
}

/** Where "of the file server move" ends behind a noun; the noun's own end where nothing of the kind follows. */
function afterNoun(words: PhraseMatch['sentence']['words'], end: number): number {
  if (!preposition.test(words[end]?.norm ?? '') || words[end]?.gap !== ' ') return end
  let at = end + 1
  while (at < words.length && at < end + 7) {
    const { norm, gap } = words[at] as (typeof words)[number]
    if (gap.trim() !== '' || endsTopic.test(norm) || !within.test(norm)) break
    at += 1
  }
  return at > end + 1 ? at : end
}

const particle = /^(in|out|up|off|on|back|down|over)\b\s*/
/** "neglected to fill in the cost centre, which is why …" → "the cost centre hasn't been filled in yet, which is why …" */
export function notYet(verb: string, rest: string): string | null {
  const known = verbOf(verb)
  const { object, tail } = partsOf(rest)
  const [, aside = ''] = particle.exec(object) ?? []
  const [, noun, more = ''] =
    /^((?:the|your|my|our|this|that|these|those|any)\s(?:[\p{L}-]+\s)??(?:[\p{L}-]+)(?:\s(?:code|number|centre|center|name|file|tag))?)(\s(?:to|in|on|from|for|at|by|with|before|of)\s.*)?$/iu.exec(
      object.replace(particle, ''),
    ) ?? []
  if (!known || !noun || !/^,? (?:which|so|because|and)/.test(tail)) return null
  const open = stillOpen(noun, verb)
  return `${aside ? open.replace(/ yet$/, ` ${aside} yet`) : open}${more}${tail}`
}

/** "you failed to answer it", "you didn't read it": the act is still to be done, and is asked for. */
export function askInstead(verb: string, rest: string): string | null {
  const { object, tail } = partsOf(rest)
  return tail.startsWith(', which') ? null : ask(verb, object === '' ? '' : ` ${object}`)
}

/** Known verbs in "-ing": "filling", "stopping", "making". */
export function baseOf(gerund: string): string | null {
  const stem = gerund.toLowerCase().replace(/ing$/, '')
  if (stem === gerund.toLowerCase()) return null
  const found = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')].map((form) => verbOf(form)?.base ?? '')
  return found.find((base, at) => base !== '' && base === [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')][at]) ?? null
}

/** "keep" → "keeping"; for verbs that need no list. */
export function gerundOf(base: string): string {
  if (/[^aeiou][aeiou][bdgmnprt]$/.test(base) && base.length <= 4) return `${base}${base.slice(-1)}ing`
  return `${base.replace(/ie$/, 'y').replace(/(?<=[^e])e$/, '')}ing`
}

/**
 * The whole sentence without the words that matched and the pause beside them; null where only a greeting would be left.
 * For phrases with reach 'whole'.
 */
export function without({ captures: { before = '', rest = '' }, sentence }: PhraseMatch): string | null {
  const head = trimmed(trimmed(before).replace(/(?:^|[\s,])(?:and|but|because|so|since|as)$/iu, ''))
  const behind = unjointed(rest.replace(/^[\s.!?…]+$/u, ''))
  if (head === '') return capital(behind.replace(/^(?:so|then|but) /i, ''))
  if (behind !== '') return `${head}${/^\s*[,;:–—]/.test(rest) ? ',' : ''} ${behind.replace(/^then\s+/i, '')}`
  if (/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/i.test(head)) return null
  return `${head}${sentence.ending === 'none' ? '' : '.'}`
}
