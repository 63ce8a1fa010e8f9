import { many, weekday } from './amounts'
import { haveDone, isAmount, rest, sayBack, span, type Telling } from './said-back'
import { capitalised, theirs } from './theirs'

const waitSince = new RegExp(String.raw`\bsince (?:last )?(?:${weekday}|week|yesterday)\b`, 'i')
const often = `twice|(${many} times)`
const counts: Readonly<Record<string, string>> = {
  second: 'two',
  '2nd': 'two',
  third: 'three',
  '3rd': 'three',
  fourth: 'four',
  '4th': 'four',
  fifth: 'five',
  '5th': 'five',
  sixth: 'six',
  '6th': 'six',
}
/** What they did to reach somebody, as "doing it" and "do it". */
const doings: readonly (readonly [form: RegExp, doing: string, base: string])[] = [
  [/^(?:writ|wrote|e?mail)/i, 'writing about the same thing', 'write'],
  [/^ask/i, 'asking about the same thing', 'ask'],
  [/^(?:call|phon|rang|rung|ring)/i, 'calling about the same thing', 'call'],
  [/^(?:report|rais|log)/i, 'reporting this', 'report this'],
  [/^contact/i, 'getting in touch', 'get in touch'],
  [/^chas/i, 'chasing this', 'chase this'],
  [/^(?:expla|describ|told|tell)/i, 'explaining this', 'explain this'],
]
const doingOf = (verb = '') => doings.find(([form]) => form.test(verb))
const act =
  'writing|write|written|wrote|asking|ask|asked|calling|call|called|phoning|phoned|rung|rang|reporting|report|reported|raising|raised|logged|emailing|emailed|mailed|contacting|contacted|contact|chasing|chased|explaining|explain|explained|describing|told'
const tired = "is tiring, and I'm sorry you had to."
const nth = 'second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th'

/** What came again, and waits that were long. */
export const repeatTellings: readonly Telling[] = [
  {
    kind: 'repeat',
    match: [
      `nth:(${nth}) time (that | now)? (i'm|i've|we're|we've|im|ive|((i | we) (am | are | have | had)?)) (now | had | having | been | to | have)? (to)? act:(${act})`,
    ],
    starter: ({ captures: { nth: which = '', act: verb } }) => {
      const doing = doingOf(verb)?.[1]
      return doing ? `${capitalised(doing)} a ${which.toLowerCase()} time ${tired}` : null
    },
  },
  {
    kind: 'repeat',
    match: [
      `nth:(${nth}) time span:((this (week | month | year | term | morning | afternoon)) | today | (in (${many}) (days | weeks | months)))`,
    ],
    starter: ({ captures: { nth: which = '', span } }) =>
      `${capitalised(counts[which.toLowerCase()] ?? '')} times ${span?.toLowerCase()} is too often.`.replace(
        /^Two times/,
        'Twice',
      ),
  },
  {
    kind: 'repeat',
    match: [
      `${haveDone} (now | already | also | have)? act:(${act}) (you | this | it | in | the _{1,2} | about (this | it))? (now | already)? often:(${often})`,
    ],
    starter: ({ captures: { act: verb, often: times } }) => {
      const base = doingOf(verb)?.[2]
      return base ? `Having to ${base} ${times?.toLowerCase()} is tiring, and I'm sorry.` : null
    },
  },
  {
    kind: 'repeat',
    match: [
      "i|we|now|keep|i've|we've (now | always | still)? (have | had | having | need | got) to act:(redo | retype | re | start | do | type | restart | reboot | enter | log | copy | write | explain | sign | walk | print)",
    ],
    starter: (match) => {
      const vp = `${match.captures.act} ${rest(match)}`
      return /\b(?:again|every|each|by hand|all over|from scratch|manually|over and over)\b/i.test(vp) &&
        !/^re\b/.test(vp)
        ? sayBack(vp, (it) => `having to ${it} is tiring.`)
        : null
    },
  },
  {
    kind: 'repeat',
    match: [
      `(waiting | waited) (for | now for)? (a reply | an answer | it | this | a response)? (for | over)? long:(${span})`,
    ],
    starter: ({ captures: { long } }) =>
      !isAmount(long) ? null : sayBack(long, (it) => `${it} is a long wait, and I'm sorry.`),
    notAfter: ["don't mind", 'happy to', 'not'],
  },
  {
    kind: 'repeat',
    match: [
      `(waiting | waited) (for _{1,3})? since when:(${weekday}|yesterday|(last (week | month | ${weekday}))|january|february|march|april|may|june|july|august|september|october|november|december)`,
    ],
    starter: ({ captures: { when: day } }) =>
      sayBack(day, (it) => `waiting since ${it} is a long time, and I'm sorry.`),
  },
  {
    kind: 'repeat',
    match: [
      'nobody|(no one)|noone|(none of you) (has | have | had)? (ever | even | actually)? (replied | answered | responded | got back | gotten back | come back | called back | called | called me back | rung | written back | been in touch)',
      '(heard | hearing) nothing (back)?',
      "(haven't | not | never) (heard | had) (anything | back | a (reply | response | word))",
      '(no) (reply | answer | response | word | callback) (yet | so far | since | at all | from)',
    ],
    starter: (match) => {
      const [since] = waitSince.exec(match.text) ?? []
      return `Hearing nothing back${since ? ` ${theirs(since)}` : ''} is wearing, and I'm sorry.`
    },
    notAfter: ['if'],
  },
  {
    kind: 'repeat',
    match: [`long:(${span}) without what:(_{1,4}) $`, `without what:(_{1,4}) for long:(${span})`],
    starter: ({ captures: { long, what } }) =>
      !isAmount(long) || !theirs(what ?? '')
        ? null
        : sayBack(long, (it) => `${it} without ${theirs(what ?? '')} is a long time.`),
  },
  {
    kind: 'repeat',
    match: [
      `(been | going on | happening | like this | broken | down | out | having this | had this | offline) (going on | happening | like this | broken | down | out | dead)? (now)? for long:(${span})`,
      `for long:((over | more than | almost | nearly)? (${many}) (days | weeks | months | years)) (now | already)`,
    ],
    starter: ({ captures: { long } }) =>
      !isAmount(long) ? null : sayBack(long, (it) => `${it} is a long time to put up with this.`),
  },
  {
    kind: 'repeat',
    match: ["(i | we) still can't"],
    starter: (match) => sayBack(rest(match), (it) => `I'm sorry you still can't ${it}.`),
  },
  {
    kind: 'repeat',
    match: [
      "(it | this | that | which | problem | issue | it's) (is | has | <be>)? still not (been)? how:(fixed | working | resolved | solved | sorted)",
      "(it | this | that | which | problem | issue) still (isn't | hasn't) (been)? how:(fixed | working | resolved | solved | sorted)",
    ],
    starter: ({ captures: { how } }) => `I'm sorry this is still not ${how?.toLowerCase()}.`,
  },
  {
    kind: 'repeat',
    match: ["(i'm | we're | i am | we are | am | are) still waiting"],
    starter: (match) => {
      const tail = /^for /i.test(rest(match)) ? theirs(rest(match), 6) : ''
      return tail === null ? "I'm sorry you're still waiting." : `I'm sorry you're still waiting${tail && ` ${tail}`}.`
    },
  },
  {
    kind: 'repeat',
    match: ['(happened | happening | happens) (yet)? again', 'yet again'],
    starter: () => 'Having this happen again is tiring.',
    notAfter: ['if', 'not', "doesn't|won't|never"],
  },
]
