import { asSaid } from '../as-said'
import { verbOf } from '../en/verbs'

/**
 * "I'll" and "I will" in the wordings we offer. Only what is ours changes: a form that stands in `own`, the words the
 * writer wrote, stays theirs. Nothing changes where the short form would be odd ("yes, I will.") or the long one unsure
 * ("I'd").
 */

const people = 'I|you|we|they|he|she|it'
const auxiliaries = 'is|are|was|were|do|does|did|have|has|had|could|would|should'

const shortNot = new RegExp(String.raw`\b(${auxiliaries}|ca|wo)n['’]t\b( (?:${people})\b)?`, 'gi')
const shortForm = new RegExp(
  String.raw`\b(${people}|that|there|here|what|where|who|how)['’](re|ve|ll|m|s|d)\b(?=((?: [a-z]+){0,2}))`,
  'gi',
)
/** Behind these a verb asks: "Isn't it …", "why don't you …". */
const opening = /(?:^|[.!?;:,]\s|\b(?:why|how|so|then)\s)$/i
const noun = /^ (?:the|this|that|these|those|your|there)\b/
const full: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', s: 'is', d: 'would' }
/** "It's been": has. */
const hasDone = /^ (?:(?:already|just|also|now|never|always|not) )?(?:been|got|had|become|happened|come)\b/
/** "I'd like": would. Before other words it may be "had". */
const wouldDo =
  /^ (?:(?:also|still|rather|really) )?(?:be|like|love|prefer|need|want|suggest|recommend|say|appreciate|expect|ask|have|help)\b/

/** `text` without contractions. */
export function expanded(text: string, own: string): string {
  const keeps = isOwn(own)
  const withNot = (short: string, verb: string, person: string | undefined, at: number): string => {
    const asks = opening.test(text.slice(Math.max(0, at - 6), at))
    if (keeps(short.replace(person ?? '', '')) || (asks && !person && noun.test(text.slice(at + short.length))))
      return short
    const long = /^ca$/i.test(verb) ? `${verb}n` : /^wo$/i.test(verb) ? `${verb.charAt(0)}ill` : verb
    if (asks && person) return `${long}${person} not`
    return `${long}${/^ca$/i.test(verb) ? '' : ' '}not${person ?? ''}`
  }
  return text.replace(shortNot, withNot).replace(shortForm, (short, subject: string, form: string, next: string) => {
    const ending = form.toLowerCase()
    if (keeps(short) || (ending === 'd' && !wouldDo.test(next))) return short
    return `${subject} ${ending === 's' && hasDone.test(next) ? 'has' : full[ending]}`
  })
}

const longNot = new RegExp(String.raw`\b(cannot|can not|will not|(?:${auxiliaries}) not)\b(?! only\b)`, 'gi')
/** Not in "tell me where it is now", nor before a word with which something else begins. */
const longForm = new RegExp(
  [
    String.raw`(?<!\b(?:what|where|who|how|which|when|whatever|as|than) )`,
    String.raw`\b(?:I am|(?:you|we|they) are|(?:it|that|there|here|he|she) is|(?:${people}) will|(?:I|you|we|they) have)`,
    '(?= (?!(?:and|or|but|if|when|as|once|then|because|too|so|not only)\\b)([a-z]+)(?: ([a-z]+))?)',
  ].join(''),
  'gi',
)
const short: Readonly<Record<string, string>> = { am: "'m", are: "'re", is: "'s", will: "'ll", have: "'ve" }

/** `text` with the contractions people say. */
export function contracted(text: string, own: string): string {
  const keeps = isOwn(own)
  return text
    .replace(longNot, (long) => {
      if (keeps(long)) return long
      const verb = long.replace(/ ?not$/i, '')
      return /^can$/i.test(verb) ? `${verb}'t` : /^will$/i.test(verb) ? `${verb.charAt(0)}on't` : `${verb}n't`
    })
    .replace(longForm, (long, next: string, after: string | undefined) => {
      const [subject = '', verb = ''] = long.split(' ')
      return keeps(long) || (verb === 'have' && !isDone(next, after)) ? long : `${subject}${short[verb]}`
    })
}

/** "I have moved it" has a short form, "I have a spare" none. */
function isDone(next: string, after = ''): boolean {
  const word = /^(?:already|just|never)$/.test(next) ? after : next
  const verb = verbOf(word)
  return (
    /^(?:been|had|found|seen|made)$/.test(word) || (verb !== null && verb.participle === word && verb.base !== word)
  )
}

/** Whether a form is one the writer used, or shouted. */
function isOwn(own: string): (form: string) => boolean {
  const said = asSaid(own)
  return (form) => /\p{Lu}{2}/u.test(form) || said.includes(asSaid(form))
}
