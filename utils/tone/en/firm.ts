import type { PhraseMatch, Wording } from '../types'
import { baseOf, capital, inPlace, partsOf, stingless } from './concern'
import { help, orderedOf, orderOf, padding } from './pressing'
import { verbOf } from './verbs'

/** What cannot be changed, must not be done or takes too long, said as firmly and calmly. */

const forced = /\b(terminate|cancel|reconsider|take (?:our|my) business|find|look for)\b(.*)$/i
const result = /^(?:failure|failing|refusal) to (.+?) (?:will|may|could) (?:result in|lead to|have) (\S.*)$/i

/** Where no is no, and what happens otherwise. */
export function firmly(match: PhraseMatch): readonly Wording[] {
  const { text, tail } = orderOf(match)
  const [, act = '', end = ''] = result.exec(stingless(match.text).replace(padding, '')) ?? []
  const unwanted = /\b(?:accept|tolerate|allow|stand for|put up with) (\S.*)$/i
    .exec(text)?.[1]
    ?.replace(/ any ?(?:more|longer)$/i, '')
  const move = /^(?:i|we)\b/i.test(text) ? forced.exec(text) : null
  const ends = partsOf(end)
  if (act)
    return inPlace(match, ends.tail, [
      act === 'do so'
        ? `if that's hard, tell me early, so that we can avoid ${ends.object}`
        : `if it's hard to ${act}, tell me early, so that we can avoid ${ends.object}`,
    ])
  if (unwanted)
    return inPlace(match, tail, [
      /^(?:any|another|more|further)\b/i.test(unwanted)
        ? `I'd like to avoid ${unwanted}; could we talk about how?`
        : `I'm concerned about ${unwanted}; could we talk about it?`,
    ])
  if (move)
    return inPlace(match, tail, [
      `I would rather not ${(move[1] ?? '').toLowerCase()}${move[2]}; could we talk about it?`,
    ])
  if (/\btolerated$/i.test(text))
    return inPlace(match, tail, ["can't go on like this; could we talk about it?"], { anywhere: true })
  if (/negotia|debate|discussion/i.test(text)) return firm(match, tail)
  if (/responsible|accountable|liable/i.test(text))
    return inPlace(match, tail, ['please tell me what you need from me', 'this matters because […why]'])
  return inPlace(match, tail, dontOf(text))
}

/** "This is non-negotiable" → "this has to stay as it is": as firm, and calm. */
function firm(match: PhraseMatch, tail: string): readonly Wording[] {
  const subject = /^(this|that|it|deadline|which)\b/i.exec(match.text)?.[1] ?? 'this'
  return inPlace(
    match,
    tail,
    [
      { text: `${subject} has to stay as it is`, manner: 'direct' },
      tail === ''
        ? {
            text: `${subject} has to stay as it is; tell me if it gets in your way, and I'll look for a way to help`,
            manner: 'warm',
          }
        : null,
    ],
    { anywhere: true },
  )
}

function dontOf(text: string): string[] {
  if (/\bbe late/i.test(text)) return ['could you be on time?']
  if (/\bwaste/i.test(text)) return ['could we keep this short?']
  if (/\bwaiting/i.test(text)) return ['could you tell me when I can expect it?']
  return /excuses|test me/i.test(text) ? ['', help] : ["I'm counting on you"]
}

/** "Don't even think about touching it", "never send me that again". */
export function refrained(match: PhraseMatch): readonly Wording[] {
  const { text, tail } = orderOf(match)
  const never = /^never (\S.* again)\b/i.exec(text)?.[1]
  const about =
    /^don['’]?t (?:even|you|ever) (?:even )?(?:think (?:about|of)|dare(?: to)?|try|start|bother)(?: to)? (\S.*)$/i.exec(
      text,
    )?.[1]
  const [, verb = '', rest = ''] = /^(\w+)(\b.*)$/.exec(about ?? '') ?? []
  const base = baseOf(verb) ?? verbOf(verb)?.base
  const ever = /^don['’]?t (?:you|ever) (?:ever )?(\S.*)$/i.exec(text)?.[1]
  return inPlace(match, tail, [
    never ? `please don't ${never}` : null,
    base ? `please don't ${base}${rest}` : null,
    ever && !about ? `please don't ${ever}` : null,
    'I would be glad to have […what, by when, and why]',
  ])
}

/** "You'd better have the figures". */
export function bettered(match: PhraseMatch): readonly Wording[] {
  const { object, tail } = partsOf(match.text.replace(/^you(?:['’]?d| had)? better /i, ''))
  const not = /^not (\S.*)$/i.exec(object)?.[1]
  if (/^hope\b/i.test(object)) return inPlace(match, tail, ['I hope that we can sort this out'])
  return inPlace(match, tail, not ? [`please don't ${not}`] : orderedOf(object))
}

/** "What is taking you so long?", "it shouldn't take you three days to answer". */
export function hurried(match: PhraseMatch): readonly Wording[] {
  const { text, tail } = orderOf(match)
  const [, length, act] =
    /\btak(?:e|en|ing) you ((?:\w+ )?(?:hours|days|weeks|months))(?: to (\S.*))?$/i.exec(text) ?? []
  if (length) return [`${capital(length)}${act ? ` to ${act}` : ''} feels long to me; is anything holding you up?`]
  const due = /\b(?:chase|wait)\b.*? for (.+)$/i.exec(text)?.[1] ?? 'it'
  const chased = /\b(?:time|day) to (?:chase|babysit|wait)/i.test(text)
  if (/\btime to|all day/i.test(text))
    return inPlace(match, tail, [chased ? `could you tell me when I can expect ${due}?` : 'could we keep this short?'])
  return inPlace(match, tail, [
    { text: 'could you tell me how far you are?', manner: 'direct' },
    { text: 'is anything holding you up?', manner: 'warm' },
  ])
}
