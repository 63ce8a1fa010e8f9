import { isPause } from '../pattern'
import type { PhraseMatch, Wording } from '../types'
import { closingMark, opensClause, unclosed } from './cut'
import { wordClasses } from './word-classes'

/** What is left of talking down: the fact, the request behind it, an offer to go through it once more, or nothing. */

const pauseAtEnd = /(?<![\s,;:…–—-])[\s,;:…–—-]+$/u
const jointAtEnd = /(?:^|(?<![\s,])[\s,]+)(?:and|but|so|because|since|as|or|then)$/iu
const jointAtStart = /^(?:\s*[,;:…–—-]+\s*(?:(?:and|but|so|then)\s+)?|\s+(?:and|but|so)\s+)/iu
const hello = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,]*$/iu
const aside = /^(?:honestly|frankly|seriously|look|so|and|but|oh|well|please|ok|okay|come on|really|now)$/iu

/**
 * The sentence without the words that matched and the pause beside them, for reach 'whole': '' where nothing of weight
 * is left, null where the words around would not hold together.
 */
export function cutOut(match: PhraseMatch): string | null {
  const { before = '', rest = '' } = match.captures
  const head = before.replace(pauseAtEnd, '').replace(jointAtEnd, '').replace(pauseAtEnd, '')
  const isParted = before.trim() === '' || head.length < before.trimEnd().length
  const behind = unclosed(rest)
  if (!isParted || (behind.trim() !== '' && !jointAtStart.test(behind))) return null
  const clause = behind.replace(jointAtStart, '').trim()
  const mark = clause !== '' && match.sentence.ending === 'question' ? '?' : closingMark(match)
  if (head === '' || aside.test(head)) return clause === '' ? '' : `${clause}${mark}`
  if (clause === '') return hello.test(head) ? null : `${head}${mark}`
  return `${head}, ${clause}${mark}`
}

/** Without the sting; where it is all that is said, left out or, in a mail of its own, put as `wording`. */
export function leaveOr(match: PhraseMatch, wording: string): readonly Wording[] {
  const cut = cutOut(match)
  const kind = inItsPlace(match, wording)
  if (cut === null) return kind === null ? ['[…what you mean, without the sting]'] : [kind]
  if (cut !== '') return [cut]
  return match.document.sentences.length > 1 ? ['', wording] : [wording, '']
}

/** `wording` in place of the match, with what parts it from the words around; null where no clause fits. */
export function inItsPlace(match: PhraseMatch, wording: string): string | null {
  const { before = '', rest = '' } = match.captures
  const asks = wording.endsWith('?')
  const said = wording.replace(/[.?]$/, '')
  const behind = unclosed(rest)
  if (behind.trim() !== '' && !jointAtStart.test(behind)) return null
  const clause = behind.replace(jointAtStart, '').trim()
  const mark = closingMark(match)
  const end = clause === '' ? (asks ? '?' : mark) : asks ? `? ${capital(clause)}${mark}` : `; ${clause}${mark}`
  const lead = before.trimEnd()
  if (lead === '' || /(?:^|[\s,])(?:and|but|so|that|because)$/iu.test(lead)) return `${before}${said}${end}`
  if (!pauseAtEnd.test(before)) return null
  const head = lead.replace(pauseAtEnd, '')
  if (hello.test(head) || aside.test(head)) return `${before}${said}${end}`
  return `${head}. ${capital(said)}${end}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether what follows the match is one request, with its condition perhaps: "… the cable before you call". */
function isOneRequest({ sentence: { words }, to }: PhraseMatch): boolean {
  return words
    .slice(to)
    .every(
      ({ norm, gap }, at, all) =>
        !isPause(gap) &&
        !gap.includes('(') &&
        !/^(?:but|so|because|since|otherwise|did|have)$/.test(norm) &&
        !(norm === 'and' && /^(?:i|you|we|it|that|this|the|your|my|our|don't|not)$/.test(all[at + 1]?.norm ?? '')),
    )
}

const nextClause =
  /^(.*?),?\s(?:and|but)\s((?:i|we|you|it|this|that|the|your|my|our|now|nothing|nobody|still|there|they|he|she)\s.*)$/isu

/** " the log, and nothing came." → " the log", "nothing came." */
export function parted(rest: string): readonly [string, string?] {
  const [, request, more] = nextClause.exec(rest) ?? []
  return request === undefined || more === undefined ? [rest] : [request, more]
}

/** "… to restart it" → "could you restart it?" or "please restart it". For reach 'sentence', the verb captured. */
export function asked(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  const [request, more] = parted(rest)
  const plain = `please ${verb.toLowerCase()}${request}${more ? `; ${more}` : ''}`.replace(/(?<!\?)\?+$/, '.')
  if ((!more && !isOneRequest(match)) || /[,;:(]/.test(request) || !opensClause(match)) return [plain]
  const question = `could you ${verb.toLowerCase()}${unclosed(request)}?`
  return [
    { text: more ? `${question} ${capital(more)}` : question, manner: 'warm' },
    { text: plain, manner: 'direct' },
  ]
}

/** "I'm happy to show you how to restart it." */
export function shown({ captures: { verb = '', rest = '' } }: PhraseMatch): string {
  return `I'm happy to show you how to ${verb.toLowerCase()}${rest.replace(/(?<!\?)\?+$/, '.')}`
}

/** What is a second's work is asked for; for the rest there is an offer to show it. */
export function askedOrShown(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  if (!opensClause(match)) return [`you can ${verb.toLowerCase()}${rest}`]
  const isSmall = wordClasses.duty.has(verb.toLowerCase()) && isOneRequest(match)
  return isSmall ? [...asked(match), shown(match)] : [shown(match)]
}

/** "could you …? I'm happy to help if you get stuck.": for what they might not manage alone. */
export function askedWithHelp(match: PhraseMatch): readonly Wording[] {
  const [first = '', ...others] = asked(match)
  if (typeof first === 'string') return [first, ...others]
  return [
    { text: `${first.text} I'm happy to help if you get stuck.`, manner: 'warm' },
    { ...first, manner: 'direct' },
  ]
}

/** Said once, and gladly again: "how to map the drive" → "let's go through how to map the drive once more". */
export function gladlyAgain(match: PhraseMatch, how: string, rest = ''): string {
  const what = unclosed(rest)
  const mark = closingMark(match)
  const way = how.toLowerCase()
  if (/^(?:how|why)$/.test(way)) return `I'm happy to go through ${way}${what} once more${mark}`
  return `I'm happy to tell you again ${way}${what}${mark}`
}

/** Whether something follows that may be what the words announce: a clause, or a sentence of the same paragraph. */
export function goesOn({ document, sentence, to }: PhraseMatch): boolean {
  const next = document.sentences[sentence.index + 1]
  return to < sentence.words.length || next?.paragraph === sentence.paragraph || /:\s*$/.test(sentence.text)
}
