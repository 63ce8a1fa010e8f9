import type { PhraseMatch, Wording } from '../types'
import { markOf, passive, saidAs } from './blame'
import { concernAbout, gerundOf, lowered, partsOf, without } from './concern'
import { ask, isBygone, isOneClause, unmarked } from './mend'
import { verbOf } from './verbs'

/** What was left undone or unheeded, as what is open, what was missed, or a request. */

const answers = /^(?:reply|respond|answer)$/i

/** "As you have failed to confirm the date, …", "you refused to restart the server when I asked". */
export function leftOpen(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '', lead = '' } = match.captures
  const behind = unmarked(rest.replace(/(?<![\s?!])[\s?!]+$/, ''))
  const asked = / when (?:i|we) (?:asked|told)(?: you)?(?: to)?\b/i
  const past = lead !== '' || isBygone(match) || asked.test(rest)
  const plain = behind.replace(asked, '')
  const begin = lead && `${lead} `
  if (lead && answers.test(verb)) return [`${begin}I have no reply yet${behind}${markOf(match)}`]
  const news = /^(?:tell|inform|notify|warn)$/i.test(verb) && /^ (us|me) (about|of|that)\b(.*)$/i.exec(behind)
  if (news)
    return [
      `${begin}${/us/i.test(news[1] ?? '') ? 'we' : 'I'} didn't know ${news[2] === 'of' ? 'about' : news[2]}${news[3]}${markOf(match)}`,
    ]
  if (lead === '' && isOneClause(match) && !past)
    return saidAs({ ...match, captures: { ...match.captures, rest: '' } }, ask(verb, plain))
  const said = passive(verb, plain, past ? 'was not' : 'is open')
  if (said) return [`${begin}${said}${markOf(match)}`]
  if (lead) return [`${lead} it is still open to ${verb}${rest}`]
  const { object, tail } = partsOf(plain)
  const next = tail.replace(/^,? (?:so|and so) (?=\S+ \S)/i, ', ')
  const each = /^(?:log|lock|sign|close|shut|check|save)$/i.test(verb) ? ' each time' : ''
  return saidAs(
    { ...match, captures: { ...match.captures, rest: next } },
    `could you ${verb}${object && ` ${object}`}${each}?`,
  )
}

/** "This whole mess started when you ignored the upgrade notice of 12 March". */
export function beganWhen(match: PhraseMatch): readonly Wording[] {
  const { start = '', began = '', rest = '' } = match.captures
  const joint = /\b(when|because|after) you\b/i.exec(match.text)?.[1] ?? 'when'
  const subject = /^(?:this|it)\b/i.exec(start)?.[0] ?? 'this'
  const said = passive('overlooked', rest)
  return [`${subject} ${began} ${joint} ${said ?? `something was overlooked`}${markOf(match)}`]
}

const nextClause = /(?:[,;:]| [–—-] |\s(?:so|which|because|but)\s| and (?:now|i|we|it|this|that is)\b)/i

/** "You ignored my mails about the move and the form". */
export function slippedBy(match: PhraseMatch): readonly Wording[] {
  const text = unmarked(match.captures.rest)
  const at = nextClause.exec(text)?.index ?? text.length
  const tail = text.slice(at)
  const object = text.slice(0, at).trim()
  const thing = /^(?:the|my|our|your|this|that|these|those|all|several|every|both|two|three|a|an) /i.test(object)
  return saidAs(
    { ...match, captures: { ...match.captures, rest: tail } },
    thing ? `${object} may have slipped by` : `something may have slipped by${object ? ` about ${object}` : ''}`,
  )
}

/** "Your failure to renew the certificate took the shop offline", "your refusal to answer is noted". */
export function nounOf(match: PhraseMatch): readonly Wording[] {
  const { verb = '', rest = '', what = '' } = match.captures
  const known = verbOf(verb)
  const [, object = '', took = '', effect = ''] =
    /^ (.+?) (took|caused|made|led to|broke|cost|delayed|stopped|blocked|has caused|has cost|has delayed|meant|means)(\b.*)$/i.exec(
      rest,
    ) ?? []
  const isFailure = /^failure$/i.test(what)
  const undone = isFailure && object ? passive(verb, ` ${object}`, 'was not') : null
  const order = /^ with (\S+)(\b.*)$/i.exec(rest)
  if (undone) return [`${undone}, which ${took}${effect}`]
  if (
    answers.test(verb) &&
    /^ (?:has|is|holds|held|means|meant|took|makes|made|costs?|caused?|delay\w*|block\w*)\b/i.test(rest)
  )
    return [`I have no reply yet, which${rest}`]
  if (/^comply$/i.test(verb) && order) return [`what is still open under ${order[1]}${order[2]}`]
  if (/^keep$/i.test(verb) && /^ track\b/i.test(rest)) return [`losing${rest}`]
  const now = /\s(?:is|are|puts|makes|keeps|creates|causes|costs|means)\s/i.test(rest) && known
  return [
    now
      ? `not ${gerundOf(known.base)}${rest}`
      : known
        ? `not having ${known.participle}${rest}`
        : `the difficulty to ${verb}${rest}`,
  ]
}

/** "Your carelessness caused the outage", "due to your negligence we lost a day". For reach 'whole'. */
export function carelessly(match: PhraseMatch): readonly Wording[] {
  const { before = '', rest = '' } = match.captures
  const effect = /^ (?:has |have )?(?:caused?|led to|resulted in|cost us|brought|is why|is what caused) (\S.*)$/i.exec(
    unmarked(rest),
  )?.[1]
  const due = /^(.*?)\b(?:due to|because of|thanks to|through|owing to)\s*$/i.exec(before)
  const clause = unmarked(rest).replace(/^,? /, '')
  const [, deed = '', done = ''] = /^ (?:has |have )?(\p{L}+)( \S.*)$/iu.exec(unmarked(rest)) ?? []
  const said = passive(deed, done)
  if (effect) return [`could we look together at what led to ${effect}?`]
  if (said) return [`${said}; could we look together at how?`]
  if (due && /^,? (?:i|we|the|our|my|it|this|that|all)\b/i.test(rest)) return [`${due[1]}${clause}${markOf(match)}`]
  if (due?.[1]?.trim() && /^[\s.!]*$/.test(rest)) return [`${due[1].trimEnd()}${markOf(match)}`]
  const about = /^ (?:with|in|about|of|over|when) (\S.*)$/i.exec(unmarked(rest))?.[1]
  if (about && partsOf(about).tail === '') return [concernAbout(about)]
  return ['could we talk about what happened?']
}

/** "Your complete lack of interest makes this project hard". For reach 'whole'. */
export function lacking(match: PhraseMatch): readonly Wording[] {
  const { before = '', rest = '', what = '' } = match.captures
  const behind = unmarked(rest)
  const hard =
    /^ (?:makes|made|is making) (\S.+?) (?:hard|harder|difficult|more difficult|impossible|slow|slower)\b(.*)$/i.exec(
      behind,
    )
  const bad = /^ (?:for|in|about|on|during|with|of) (\S.+?)(?: (?:is|was|has been|makes|made) .*)?$/i.exec(behind)?.[1]
  const wanting =
    /^(?:communication|feedback|documentation|detail|details|information|planning|preparation|training|testing|response|answers|input|updates|progress|clarity|structure|support|cooperation|attention|follow|notice|care|effort|experience)$/i.test(
      what,
    )
  if (hard) return [`I need some help with ${lowered(hard[1] ?? '')}; could we talk about how to go on?`]
  if (wanting && !/^(?:attention|care|effort|experience|follow)$/i.test(what)) {
    const on = bad ? ` ${/^ (\w+)/.exec(behind)?.[1]} ${lowered(bad)}` : ''
    return [`could I have more ${what.toLowerCase()}${on}?`, concernAbout(bad ?? 'this')]
  }
  if (bad) return [`${/,\s*$/.test(before) ? before : ''}${concernAbout(bad)}`, concernAbout(bad)]
  return [without(match) ?? '', 'could we talk about how to go on with this?'].filter((way) => way !== '').slice(-1)
}
