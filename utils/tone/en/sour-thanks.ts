import type { Phrase, PhraseMatch, Wording } from '../types'
import { gerundOf, partsOf, pronounOf } from './concern'
import { closingMark, opensClause, unclosed } from './cut'
import { wasDone } from './mend'
import { asked, leaveOr } from './said-again'

/** Thanks, praise and congratulations that mean the opposite: what sarcasm has to say about what was done. */

const thanks = '(thanks | thank you | thx | cheers) (so much | very much | a lot | a bunch)? for'
export const setRight = "let's see how we can put this right."
const together = 'could we look at it together?'

/** "breaking the build" leaves a broken build, whoever did it. */
const outcome: Readonly<Record<string, readonly [one: string, several: string]>> = {
  breaking: ['is broken', 'are broken'],
  crashing: ['has crashed', 'have crashed'],
  losing: ['is missing', 'are missing'],
  'messing up': ['needs sorting out', 'need sorting out'],
  forgetting: ['is missing', 'are missing'],
}

function harmDone(match: PhraseMatch): readonly Wording[] {
  const { how = '', det = '', rest = '' } = match.captures
  const states = outcome[how.toLowerCase()]
  const { object, tail } = partsOf(`${det}${rest}`)
  const isList = /^ and (?:the|my|our) [^,;]+$/i.test(tail)
  const what = `${object}${isList ? tail : ''}`.replace(/(?: (?:again|mate|pal|buddy))+$/i, '')
  const state = states?.[isList || pronounOf(what) === 'them' ? 1 : 0]
  const said = state && what !== '' ? `${what} ${state}${isList ? '' : tail}` : null
  const kind = how.toLowerCase() === 'wasting' ? 'could we find a quicker way to do this?' : setRight
  return said ? [`${said}; ${together}`, `${said}${closingMark(match)}`] : [kind, '']
}

/** "ignoring my emails", "not reading my mail": what is still open, and the request. */
function stillOpen(match: PhraseMatch): readonly Wording[] {
  const { what = '' } = match.captures
  if (/(?:advice|instructions|warnings)$/i.test(what)) return [`could we go through ${what} together?`]
  return [
    { text: `I haven't had an answer to ${what} yet${closingMark(match)}`, manner: 'direct' },
    { text: `could you ${/tickets?$/i.test(what) ? 'take a look at' : 'reply to'} ${what}?`, manner: 'warm' },
  ]
}
/** "not reading my mail": said in other words, for a "not" is never dropped. */
function askedFor(match: PhraseMatch): readonly Wording[] {
  const { how = '', rest = '' } = match.captures
  const what = unclosed(rest)
  const verb = / to (\S+)$/.exec(how)?.[1]
  if (verb) return asked({ ...match, captures: { ...match.captures, verb } })
  if (/^listening/i.test(how)) return ["I'm happy to go through it once more.", '']
  if (/^(?:reading|checking)/i.test(how)) return [`could you take a look at${what || ' it'}?`]
  const answer = /^replying/i.test(how) ? 'a reply' : what === '' ? 'an answer' : 'an answer to'
  return [`I haven't had ${answer}${what} yet${closingMark(match)}`]
}
/** "a word about the move on Friday would have helped me" */
function sooner(match: PhraseMatch): readonly Wording[] {
  const about = /^(?: (?:me|us))?(?: know)?(?: (?:earlier|sooner|before))?( (?:about|that) .+)$/i.exec(
    unclosed(match.captures.rest),
  )?.[1]
  return [`an earlier word${about ?? ''} would have helped me${closingMark(match)}`]
}

const thing =
  /^((?:the|your|my|our|this|that|these|those|an?|all|everything)(?: [\p{L}-]+){0,3}?)((?: (?:to|with|in|on|from|for|at) .*)?)$/iu
const crashed: Readonly<Record<string, string>> = { crash: 'crashed', lose: 'lost' }
/** "you've just mailed the payroll list to 40 people" → "it looks as if the payroll list was mailed to 40 people" */
function mishap(match: PhraseMatch): readonly Wording[] {
  const { how = '', verb = '', rest = '' } = match.captures
  const { object, tail } = partsOf(rest)
  const [, what, where = ''] = thing.exec(object) ?? []
  const mark = closingMark(match)
  if (!what) return [`it looks as if you ${how} ${verb}${unclosed(rest)}${mark}`]
  const said = `it looks as if ${wasDone(what, crashed[verb.toLowerCase()] ?? verb)}${where}${tail}`.replace(
    'was crashed',
    'has crashed',
  )
  return [`${said}; ${together}`, `${said}${mark}`]
}

const grateful = ({ captures: { verb = '' } }: PhraseMatch): string => `thank you for ${gerundOf(verb.toLowerCase())}`
const late =
  '((so | this | only) late|now | at the last minute | at _ (, _)? on a _ | after the fact | _{1,2} minutes|hours before|ahead)'
const lateWord = (match: PhraseMatch): string =>
  `this reached me ${match.captures.late}${unclosed(match.captures.rest)}; an earlier word would have helped me${closingMark(match)}`
const kindly = 'nice|kind|good|thoughtful|considerate|generous|decent'
const praise = `(${thanks} | great|nice|good|lovely job|work)`
const mild = ['mistake|typo|sorry|wrongly', 'in|by error', 'down|news|ice|silence|record']
const broke = 'broke | broken | break | deleted | delete | crashed | crash | locked | lock | wiped | wipe | lost | lose'
const sent =
  'mailed|emailed|sent|forwarded|shared|posted|published|unplugged|overwrote|overwritten|formatted|erased|corrupted'

/** The phrases of sarcasm that thank, praise or congratulate. */
export const sourThanks: readonly Phrase[] = [
  {
    match: `${thanks} nothing`,
    reach: 'whole',
    suggest: (match) => leaveOr(match, 'I still need some help with this.'),
  },
  {
    match: `${thanks} how:(wasting|ruining|breaking|crashing|losing | messing up) det:my|our|the`,
    unless: mild,
    reach: 'sentence',
    suggest: harmDone,
  },
  {
    match: 'great|nice|good|lovely job|work how:(breaking|crashing|ruining|forgetting)',
    unless: ['down|into|ice|record|thanks'],
    reach: 'sentence',
    suggest: harmDone,
  },
  {
    match: `${praise} ignoring (all | (all | half) of)? what:(my|our|the|those _{0,2} emails|mails|messages|advice|requests|calls|instructions|warnings|email|mail|message|ticket|tickets)`,
    unless: mild,
    reach: 'sentence',
    suggest: stillOpen,
  },
  {
    match: `${thanks} not how:(reading|checking|answering|replying|listening | bothering to _)`,
    unless: mild,
    reach: 'sentence',
    suggest: askedFor,
  },
  { match: `${thanks} not telling|letting`, unless: mild, reach: 'sentence', suggest: sooner },
  {
    match: `${praise} ignoring`,
    notBefore: ['my|our|all|half|those', 'the _{0,2} mail|mails|email|emails|one'],
    unless: [...mild, 'thanks|thank'],
    reach: 'sentence',
    suggest: ({ captures: { rest = '' } }) => `could we go through${unclosed(rest)} together?`,
  },
  {
    match: `${thanks} finally verb:(replying | answering | responding | reading | getting back | getting in touch)`,
    suggest: 'thank you for {verb}',
  },
  { match: `${thanks} (letting me|us know | telling me|us) late:${late}`, reach: 'sentence', suggest: lateWord },
  {
    match: `how? (very | so)? ${kindly} of you to (let me|us know | tell me|us) late:${late}`,
    reach: 'sentence',
    suggest: lateWord,
  },
  {
    match: `how? (very | so)? ${kindly} of you to (finally|eventually | bother to) verb:_`,
    suggest: grateful,
  },
  {
    match: "you|you've finally|eventually decided|bothered|managed to verb:_",
    notAfter: ['if|when|once|glad|happy|pleased|that'],
    suggest: (match) => (opensClause(match) ? grateful(match) : 'you were able to {verb}'),
  },
  {
    match: 'nice|good|great|well|brilliant one|job|work|going|done|move , einstein|sherlock|genius',
    reach: 'whole',
    suggest: (match) => leaveOr(match, setRight),
  },
  {
    match: [
      `congratulations|congrats|bravo ,? you|u|you've how:(have? just? (managed to)?) verb:(${broke})`,
      `congratulations|congrats|bravo ,? you|u|you've how:(have? just) verb:${sent}`,
    ],
    unless: ['record|records|weight|habit|ice|first'],
    reach: 'sentence',
    suggest: mishap,
  },
  {
    match:
      '^ well done|bravo|congratulations|congrats , you found|discovered|located _{0,3} button|key|switch|mouse ,? (and | so)? now ,? (try to | please | maybe | go and)? verb:_',
    reach: 'sentence',
    suggest: asked,
  },
]
