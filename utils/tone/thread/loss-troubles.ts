import { many } from './amounts'
import { haveDone, rest, sayBack, span, type Telling } from './said-back'
import { events, works } from './stakes'
import { restOfClause, theirs } from './theirs'

const time = 'hour|hours|minutes|day|days|morning|afternoon|evening|night|weekend|week|weeks|month|months|year|years'
const nouns = new RegExp(
  String.raw`\b(?:${time}|${works}|money|customers?|orders?|sales?|clients?|bookings?|business)\b`,
)
const timeOnly = new RegExp(String.raw`^(?:[\w-]+ ){0,4}(?:${time})\b`)
const determined =
  /^(?:all|my|our|the|a|an|half|about|over|another|almost|nearly|everything|hours|days|weeks|months|years|customers|orders|sales|money|\d+|two|three|four|five|six|seven|eight|nine|ten|several)\b/i
/** What people at work can do or cannot. */
const doable =
  /^(?:work|do|log|sign|get|take|print|call|send|access|open|use|book|serve|reach|teach|process|read|write|hear|connect|finish|start|make|see (?:their|our|any|patients|customers|the))\b/i

/** Work, time, money and customers lost; people who cannot work. */
export const lossTellings: readonly Telling[] = [
  {
    kind: 'loss',
    match: [`${haveDone} (just | now | already | also | have)? (lost | wasted)`],
    starter: (match) => {
      const what = rest(match)
      if (!determined.test(what) || !nouns.test(what.toLowerCase())) return null
      const turned = what.replace(/ (?:on|with|to|trying|over) .*$/i, '')
      return timeOnly.test(turned.toLowerCase()) &&
        !/\bof (?:my |our |the )?(?:\w+ )?(?:work|data|notes|photos)/i.test(turned)
        ? sayBack(turned, (it) => `losing ${it} to this is rough.`)
        : sayBack(turned, (it) => `losing ${it} is a real blow.`)
    },
  },
  {
    kind: 'loss',
    match: [`${haveDone} (just | now | already | have)? spent what:(${span})`],
    starter: ({ captures: { what } }) => sayBack(what, (it) => `losing ${it} to this is rough.`),
  },
  {
    kind: 'loss',
    match: [
      `what:((all | all of)? my|our _{0,3} ${works}) (<be> | has | have | just | all)? (now | all | just | completely | suddenly | been)? gone|vanished|disappeared|lost|wiped|deleted|missing`,
      `what:(((${many})? years|months|weeks|days|hours of) my|our? _{0,2} ${works}) (<be> | has | have)? (now | all | just | suddenly | been)? gone|vanished|disappeared|lost|wiped|deleted`,
      `what:everything (<be> | has)? (now | all | just | suddenly | been)? gone|vanished|disappeared|lost|wiped|deleted`,
    ],
    starter: ({ captures: { what } }) => sayBack(what, (it) => `seeing ${it} gone is a scare.`),
    notAfter: ['if|once|when', 'is|are'],
  },
  {
    kind: 'loss',
    match: [
      `who:((${many}) people|staff|colleagues|nurses|teachers|agents|students|drivers|workers|(of us)) (here | in _ | on (my | our | the) _)? (can't | <be> (unable | not able) to) (even | actually)?`,
      `who:((my | our | the) (whole | entire) team|office|department|floor|class|shop|warehouse|branch|ward) (can't | <be> (unable | not able) to) (even | actually)?`,
    ],
    starter: (match) => {
      const act = theirs(rest(match))
      return act && doable.test(act)
        ? sayBack(match.captures.who, (it) => `having ${it} unable to ${act} is a hard spot to be in.`)
        : null
    },
  },
  {
    kind: 'loss',
    match: [
      `who:((${many}) people|staff|colleagues|nurses|teachers|agents|students|drivers|workers|(of us)) (are | have been)? how:((sitting | standing | waiting) (idle | around | about | still)?)`,
      `who:((my | our | the) (whole | entire) team|office|department|floor|class|shop|warehouse|branch|ward) (is | are | has been | have been) how:((sitting | standing | waiting) (idle | around | about | still)?)`,
    ],
    starter: ({ captures: { who, how } }) => sayBack(who, (it) => `having ${it} ${how} is a hard spot to be in.`),
  },
  {
    kind: 'loss',
    match: [
      'who:(our | my | the)? crowd:(customers|clients|patients|guests|callers|visitors|parents|passengers) are how:(hanging up | complaining | waiting | leaving | walking out | walking away | queueing | queuing | standing)',
    ],
    starter: ({ captures: { who = '', crowd, how } }) =>
      sayBack(`${/^the$/i.test(who) ? '' : who} ${crowd}`, (it) => `${it} ${how} is the last thing you need.`),
  },
  {
    kind: 'loss',
    match: [
      "(i | we) (really | just | simply)? (can't | am unable to | are unable to) (even | really)? work|(do (my | our) job)|(do anything)|(do any work)|(get anything done)|(get any work done)",
      "(i | we) haven't been able to work|(do anything)|(do any work)",
    ],
    starter: (match) => {
      const [, since = ''] = /^((?:since|for|all) [\w ]{3,25})/i.exec((match.captures.rest ?? '').trim()) ?? []
      const turned = since === '' ? '' : theirs(restOfClause(` ${since}`.replace(/^ since /, '')), 5)
      if (turned === null) return null
      return `Not being able to work${turned && ` ${/^since/i.test(since) ? 'since ' : ''}${turned}`} is rough.`
    },
    notAfter: ['if'],
  },
  {
    kind: 'loss',
    match: [
      `${haveDone} (just | now | already | have)? missed what:((the | my | our | a | an) _{0,3} ${events}|call|train|deadline|appointment)`,
    ],
    starter: ({ captures: { what } }) => sayBack(what, (it) => `missing ${it} over this is rough.`),
  },
  {
    kind: 'loss',
    match: ['(this | it | that | which) (has | have | already | is | just)? (already | now)? cost|costs|costing me|us'],
    starter: (match) =>
      /^(?:[£$€]|a |an |the |my |our |half |over |\d|two|three|four|five|six|several|hours|days|money|customers|orders)/i.test(
        rest(match),
      )
        ? sayBack(rest(match).replace(/ (?:already|now|so far)$/i, ''), (it) => `losing ${it} over this is rough.`)
        : null,
  },
]
