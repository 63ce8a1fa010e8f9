import type { PhraseMatch, Wording } from '../types'
import { saidAs } from './blame'
import { baseOf, partsOf } from './concern'
import { unmarked } from './mend'
import { verbOf } from './verbs'

/** What somebody is said to do always or never, as a request, a question or a look at it together. */

/** The words that matched, without what follows them. */
const matched = ({ text, captures: { rest = '' } }: PhraseMatch): string => text.slice(0, text.length - rest.length)

/** "…, so I bring two": behind a question the next clause stands alone. */
function unlinked(match: PhraseMatch): PhraseMatch {
  const { rest = '' } = match.captures
  const calmer = rest.replace(/^([^,]*),? (?:so|and so|and that['’]s why) (?=\S+ \S)/i, '$1, ')
  return { ...match, captures: { ...match.captures, rest: calmer } }
}

/** "You keep breaking the same hinge", "you always complain when a change comes", "you do this every time". */
export function alwaysSo(match: PhraseMatch): readonly Wording[] {
  const { tail } = partsOf(match.captures.rest)
  const object = unmarked(matched(match))
  const said = unlinked(match)
  const waited =
    /\bwait(?:ing)? (?:until|till) (?:the (?:very )?last (?:minute|moment|day)) ?(?:with |for |to )?(.*)$/i.exec(object)
  if (waited)
    return saidAs(
      said,
      waited[1] ? `could you plan a little more time for ${waited[1]}?` : 'could you let me know a little earlier?',
    )
  return saidAs(said, habit(object), tail === '' ? null : "let's see what would make this easier")
}

const habits: readonly [RegExp, string][] = [
  [/\bforget(?:ting)? to (\S.*)$/i, 'could you $1 each time?'],
  [/\bforget(?:ting)? (\S.*)$/i, 'could you remember $1?'],
  [/\blate with (\S.*)$/i, 'could you let me have $1 a little earlier?'],
  [/\blate (?:for|to) (\S.*)$/i, 'could you come to $1 a little earlier?'],
  [/\blate\b.*$/i, 'could you come a little earlier?'],
  [/\blose (?:your|the) (\S.*)$/i, 'would it help to keep your $1 in a fixed place?'],
  [
    /\b(?:complain|complaining|whine|whining|argue|arguing)(?: about)? (when \S.*|if \S.*)$/i,
    'could you tell me what bothers you $1?',
  ],
  [
    /\b(?:complain|complaining|whine|whining|argue|arguing) about (\S.*)$/i,
    'could you tell me what bothers you about $1?',
  ],
  [/\b(?:complain|complaining|whine|whining)\b.*$/i, 'could you tell me what bothers you?'],
  [/\b(?:argue|arguing)\b.*$/i, 'I see it differently; could we talk about it?'],
  [/\bblam(?:e|ing)\b.*$/i, 'I see it differently; could we talk about it?'],
  [/\bignor(?:e|ing) (\S.*)$/i, 'could you have a look at $1?'],
  [/\bmiss the deadline ?(?:for )?(.*)$/i, 'would more time for $1 help?'],
  [/\b(?:want|need|expect) everything\b.*$/i, 'could you tell me what comes first?'],
  [/\bmistakes? (?:in|with|on) (\S.*)$/i, "let's go through $1 together"],
  [/\bmistakes?\b.*$/i, "let's go through it together"],
  [/^why (?:do|must) you always ((?:call|ask)\b.*)$/i, 'could you tell me why you $1?'],
]

function habit(text: string): string {
  const found = habits.find(([pattern]) => pattern.test(text))
  const [, filled] = found ?? []
  if (found && filled)
    return text.replace(new RegExp(`^.*?${found[0].source}`, 'i'), filled).replace(/ for help\?/, ' help?')
  const [, gerund = '', object = ''] =
    /\b(break|breaking|delete|deleting|mess|messing)(?: up| with)? (\S.*)$/i.exec(text) ?? []
  const base = /ing$/.test(gerund) ? baseOf(gerund) : gerund
  if (base) return `could we look together at what happens with ${object}?`
  return 'could we look together at what would help?'
}

/** "Not once have you read the notice", "you only ever write when something is broken", "all you ever do is forward it". */
export function everSo(match: PhraseMatch): readonly Wording[] {
  const text = unmarked(match.text)
  const never = /^not once (?:have|did) you (?:even |ever )?(\p{L}+)\b(.*)$/iu.exec(text)
  const base = verbOf(never?.[1] ?? '')?.base
  if (never && base) return saidAs(match, `could you ${base}${never[2]}?`)
  const all = /\ball you ever do is (\S.*)$/i.exec(text)?.[1]
  if (all) return saidAs(match, habit(all))
  if (/\bonly ever\b/i.test(text)) return saidAs(match, "I'd be glad to hear from you when things work, too")
  return saidAs(match, 'could we look together at what would help?')
}

const eachTime =
  /^(?:log|lock|check|save|attach|fill|enter|close|shut|sign|confirm|press|plug|put|tell|turn|clear|note|include|add)$/
const regularly = /^(?:restart|reboot|update|clean|charge|back|sync|install|review|test|empty|renew)$/

/** "You never log off properly" → "could you log off properly each time?" */
export function eachTimeAsked(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '' } = match.captures
  const base = verbOf(verb)?.base ?? verb.toLowerCase()
  const { object, tail } = partsOf(rest)
  const what = object && ` ${object}`
  const often = /\b(?:each|every|once|again|regularly|often|time)\b/i.test(object)
    ? ''
    : eachTime.test(base)
      ? ' each time'
      : regularly.test(base)
        ? ' regularly'
        : ''
  const answers = /^(?:reply|respond|answer)$/.test(base)
  if (answers && /^,? (?:so|and|which)\b/i.test(tail))
    return /^the phone\b/i.test(object)
      ? saidAs(match, 'I often get no answer on the phone')
      : saidAs(match, `I often get no reply${base === 'answer' ? what.replace(/^(?= )/, ' to') : what}`)
  if (base === 'ask' && /^(?:how|what|why) \S/i.test(object))
    return saidAs(unlinked(match), `would it help if I explained ${object}?`)
  return saidAs(unlinked(match), `could you ${base}${what}${often}?`)
}

/** "Every single time you touch the router, the whole floor is offline": what happens, and a look at it together. */
export function eachTimeSo(match: PhraseMatch): readonly Wording[] {
  const [, object = ''] = /\byou (?:touch|break|mess(?: up| with)?|forget) (\S[^,]*)/i.exec(unmarked(match.text)) ?? []
  const { tail } = partsOf(match.captures.rest)
  const fact = tail.replace(/^[\s,;:–—-]+/, '')
  const ask = object ? `could we look together at what happens with ${object}?` : 'could we look at it together?'
  const alone = { ...match, captures: { ...match.captures, rest: '' } }
  return saidAs(alone, fact ? `${fact}; ${ask}` : ask)
}

/** "Nobody in your office ever reads what we send". */
export function allAsked(match: PhraseMatch): readonly Wording[] {
  const { verb = '' } = match.captures
  const base = verb.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
  const { object } = partsOf(match.captures.rest)
  return saidAs(unlinked(match), `could you and your colleagues ${base}${object && ` ${object}`}?`)
}
