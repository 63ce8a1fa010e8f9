import { isPause } from '../pattern'
import type { Phrase, PhraseMatch } from '../types'
import { besides, clauseOf, closingMark, instead, leave, retold, unclosed } from './cut'
import { unmarked } from './mend'
import { verbOf } from './verbs'

/** What the sighs of exasperation hold, and the first of its phrases: sighs, and what was said before. */

/** Asked of a second's work it is no question: "how hard is it to attach a screenshot". */
export const tiny =
  /^(?:attach|add|answer|ask|call|check|click|copy|fill|follow|forward|include|listen|log|look|read|remember|reply|respond|restart|scroll|send|wait|write|tell|type)$/
/** Said with the reader ("I agree, this is ridiculous"), or of a third party, it is not aimed at them. */
export const onTheirSide = [
  "thanks|thank|lol|haha|awesome|amazing|agree|agreed|sorry|apologies|apologise|apologize|understand|frustrating|(you're right)",
  'vendor|supplier|courier|carrier|microsoft|provider|manufacturer',
  'on|from our|my side|end|part',
]
/** The writer's own bad luck, or a laugh. */
const ownLuck = ["thanks|thank|thx|sorry|lol|haha|figured|oops|forgot|awesome|love|i|i'm|i've|my|mine|me|myself"]
const breath = 'sigh|ugh|jeez|geez|sheesh|facepalm|smh|duh|groan|argh|aargh|arrgh|pff|pfft|gah'
export const heaven = "for god's|gods|christ's|christs|heaven's|heavens|pete's|goodness|pity's|(crying out) sake|loud?"
const weary = 'last|umpteenth|hundredth|millionth|nth|100th'
const haveTo = '(how many more? times | how often) do|must|have|did|will|should i|we (have to | need to)?'
export const tell = 'tell|say|told|said|ask|asked|remind|reminded|explain|explained|repeat|repeated'
export const farce = 'ridiculous|unacceptable|absurd|insane|outrageous|stupid|dumb|pathetic|(beyond? a joke)|(a farce)'
export const groan =
  'give me a break | good grief | for crying out loud | oh come on | come off it | here we go again | not again | not this again | enough is enough'

/** A sigh says nothing that is missed: it goes, and what else the sentence says stays. */
export const cut = {
  reach: 'whole',
  suggest: (match) => leave(match, "let's look at this together"),
} satisfies Partial<Phrase>
export const offer = (wording: string) =>
  ({ reach: 'whole', suggest: (match) => instead(match, wording) }) satisfies Partial<Phrase>
export const cutOr = (wording: string) =>
  ({ reach: 'whole', suggest: (match) => leave(match, wording) }) satisfies Partial<Phrase>
export const again = 'could we go through it once more?'
export const later = "I'll get to this when I can, and I'll let you know then"

const isOrder = ({ sentence: { words } }: PhraseMatch): boolean => verbOf(words[0]?.norm ?? '')?.base === words[0]?.norm

/** "pressing F2" → "could you press F2?" */
function doIt({ captures: { verb = '', rest = '' } }: PhraseMatch): string {
  const stem = verb.toLowerCase().replace(/ing$/, '')
  const known = verbOf(stem) ?? verbOf(`${stem}e`) ?? verbOf(stem.replace(/(.)\1$/, '$1'))
  const what = unclosed(rest)
  return known && !/^(?:read|look|listen|remember)$/.test(known.base) ? `could you ${known.base}${what}?` : again
}

/** "How often do I have to explain that it's shared?" → "To recap, it's shared." */
function explained(match: PhraseMatch): readonly string[] {
  const { before = '', rest = '' } = match.captures
  const fact =
    /\bthat$/i.test(match.text.slice(0, match.text.length - rest.length)) && before === '' ? unclosed(rest) : ''
  return fact ? [`to recap,${fact}${closingMark(match)}`] : instead(match, again)
}

/** "sick of chasing you for the form" → "I still need the form" */
export function tiredOf(match: PhraseMatch): string {
  const end = closingMark(match)
  const { rest = '' } = match.captures
  const pause = rest.search(/[,;:–—]/)
  const [what, more] = pause < 0 ? [rest, ''] : [rest.slice(0, pause), rest.slice(pause)]
  const clause = clauseOf(more, end)
  const goesOn = clause ? `; ${clause}` : end
  const wanted =
    /^ (?:chasing|asking|begging|reminding|waiting|hounding) (?:you |people |on )?(?:for|about|after) (.+)/i.exec(
      unmarked(what),
    )?.[1]
  if (wanted) return `I still need ${wanted}${goesOn}`
  if (
    /^ (?:this|that|it|you|you people|(?:your|these|the|all|of| )+(?:excuses|attitude|nonsense|complaints?|behaviou?r|drama|games))$/i.test(
      unmarked(what),
    )
  )
    return `let's look at this together${goesOn}`
  return `I'd like to find a better way ${/^ \p{L}+ing(?!\p{L})/u.test(what) ? 'than' : 'to handle'}${unmarked(what)}${goesOn}`
}

export const sighs: readonly Phrase[] = [
  { match: `^ (${breath} | oh no | oh | great | hello)? ,? not you|him|her again $`, ...cut },
  {
    match: `^ le? ${breath} , next:_`,
    unless: ownLuck,
    when: ({ captures }) => !/^(?:of|silly)$/i.test(captures.next ?? ''),
    suggest: '{next}',
  },
  { match: `^ le? deep? ${breath} $`, ...cut },
  {
    match: `${breath} $`,
    when: ({ sentence, from }) => from > 0 && isPause(sentence.words[from]?.gap ?? ''),
    ...cut,
  },
  { match: `^ (oh? ${heaven} | ${groan}) , next:_`, unless: ownLuck, suggest: '{next}' },
  { match: heaven, notBefore: [', _'], when: isOrder, suggest: 'please' },
  { match: heaven, notBefore: [', _'], when: (match) => !isOrder(match), ...cut },
  {
    match: [`for the ${weary} time , next:_`, '^ for the umpteenth|hundredth|millionth|nth|100th time next:_'],
    suggest: ({ captures: { next = '' } }) =>
      verbOf(next)?.base === next.toLowerCase() ? 'please {next}' : ['{next}', 'to recap, {next}'],
  },
  {
    match: `i'm|i'll|i|i've|we|we've ${tell}|telling|asking|explaining|saying you? this? for the ${weary}|second|third|fourth|fifth|tenth time now?`,
    unless: ['vendor|supplier|courier|carrier|microsoft|provider'],
    reach: 'sentence',
    suggest: (match) => retold(match) ?? besides(match, "here's the answer once more"),
  },
  { match: `${haveTo} ${tell} you? to`, suggest: 'could you please' },
  {
    match: `${haveTo} ${tell}|(go through) (you | this | it | that | about it)?`,
    notBefore: ['to|him|her|them'],
    reach: 'whole',
    suggest: explained,
  },
  {
    match:
      'how many more? times do|must|will i|we (have to | need to)? reset|unlock|fix|repair|restore|rescue|reopen|reinstall|replace',
    ...offer("let's find out why this keeps happening"),
  },
  {
    match: '^ (oh | what | wow)? again|really|what|honestly $',
    when: ({ sentence: { text } }) => /\?!|!\?|\?\?/.test(text),
    ...cut,
  },
  {
    match: 'i|we keep|kept on? telling|asking|reminding you to',
    reach: 'sentence',
    suggest: ({ captures }) => `could you please${unmarked(captures.rest)}?`,
  },
  { match: 'i|we keep|kept on? asking you for', suggest: 'I still need' },
  { match: 'i|we keep|kept on? telling|reminding you that?', suggest: 'to recap,' },
  { match: "what's so hard|difficult|complicated about verb:_", reach: 'sentence', suggest: doIt },
  {
    match:
      '(have | did | do | can | could) you even _{0,1} verb:(try|tried|trying|check|checked|open|opened|test|tested|restart|restarted)',
    reach: 'sentence',
    suggest: ({ captures: { verb = '', rest = '' } }) =>
      `could you ${verbOf(verb.replace(/ing$/, ''))?.base ?? 'try'}${unclosed(rest)}?`,
  },
  {
    match: [
      'do|must i|we really|seriously (have to | need to)? explain|repeat|spell|remind|tell|(go through)',
      '(have | did | do | can | could) you even _{0,1} read|look|looked|listen',
      "we've <adverb>? been over|through this|that (already | before | _ times)? $",
      '^ please? <adverb>? read (my|our (last | first)? email|mail|message|reply | what i wrote) again|properly|carefully $',
    ],
    ...offer(again),
  },
  {
    match:
      "i can't believe (that)? (i'm | we're | (i | we) <adverb>? (have | need) to) (still | having to | even)? explain|explaining|discuss|discussing|ask|asking|tell|telling|repeat|repeating|argue|arguing|talking|say|saying|chase|chasing",
    ...offer(again),
  },
  {
    match: "i|we <adverb>? shouldn't (have | need) to tell|remind|ask you to",
    reach: 'sentence',
    suggest: ({ captures }) => `could you please${unmarked(captures.rest)}?`,
  },
  {
    match:
      "i|we <adverb>? shouldn't (have | need) to explain|tell|remind|ask|repeat|say|chase|beg (this | that | you | (to | for) (you | it))? (again | twice)?",
    notBefore: ['to'],
    ...cutOr(again),
  },
  {
    match: 'is anyone|anybody (even reading|listening | reading (this | these | my) | listening to me|us)',
    notBefore: ['to (the | a) (call | recording | radio)'],
    ...offer('could you tell me whether this has reached you?'),
  },
]
