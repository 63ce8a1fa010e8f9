import type { PhraseMatch, Wording } from '../types'
import { askInstead, inPlace, partsOf, without } from './concern'
import { verbOf } from './verbs'

/** What scorn leaves when it is cut: the fact, the request, or nothing. */

/** "… could have checked that": nothing is said that would be missed. */
const bare =
  /^(?: (?:would|could|can|will|should))?(?: have)?(?: easily)?(?: [a-z]+(?: out| up)?(?: (?:that|this|it|so))?| (?:that|this|it))(?=[.!?,;]|$)/i

/** "A child could do it", "use your head", "you should be ashamed". For reach 'whole'. */
export function unscorned(match: PhraseMatch): readonly Wording[] {
  const { text, captures } = match
  const rest = partsOf(captures.rest)
  const matched = text.slice((captures.before ?? '').length, text.length - (captures.rest ?? '').length)
  const isAlone = (captures.before ?? '').trim() === ''
  const order = /^ and ([a-z]+)\b(.*)$/i.exec(captures.rest ?? '')
  const fact = /\b(?:told you|seen|known|noticed|figured(?: out)?|realised|realized|know|see) that (\S.*)$/i.exec(
    text,
  )?.[1]
  const say = (...ways: (Wording | null)[]): readonly Wording[] => (isAlone ? inPlace(match, rest.tail, ways) : [])
  const stung = /ashamed|embarrassed/i.test(matched)
  const hoped = /\bhope\b/i.test(matched)
  const behind = (captures.rest ?? '').replace(bare, '')
  const cut = /^\s*(?:[,;:–—.!?-]|$)/.test(behind)
    ? without({ ...match, captures: { ...captures, rest: behind } })
    : null
  const done = /^ (that|this|it)( .*)$/i.exec(captures.rest ?? '')
  return [
    ...(stung ? say("I'm concerned about this; could we talk about it?") : []),
    ...(hoped
      ? say(
          /reali[sz]e/i.test(matched) && /^ that /i.test(captures.rest ?? '')
            ? `it may help to know${captures.rest?.replace(/(?<![.!])[.!]+$/, '')}`
            : `could you tell me what happened${/^ for /.test(captures.rest ?? '') ? ` with${rest.object.slice(3)}` : ''}?`,
        )
      : []),
    ...(order && verbOf(order[1] ?? '')?.base === order[1]?.toLowerCase()
      ? say(askInstead(order[1] ?? '', order[2] ?? ''))
      : []),
    ...(fact ? say(fact.replace(/(?<![.!])[.!]+$/, '')) : []),
    ...(cut !== null && !stung && !hoped ? [cut] : []),
    ...(cut === '' && /science|surgery/i.test(matched) ? ["tell me if you get stuck, and I'll help."] : []),
    ...(isAlone && done && /done|managed|written|spotted/i.test(matched)
      ? inPlace(match, '', [`${done[1]} can be done${partsOf(done[2]).object.replace(/^(?=\S)/, ' ')}`])
      : []),
    'here is how I see it: […what is needed, and why]',
  ]
}
