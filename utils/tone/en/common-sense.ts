import type { Phrase } from '../types'
import { closingMark, opensClause, unclosed } from './cut'
import { asked, askedOrShown, askedWithHelp, leaveOr, shown } from './said-again'
import { isQuestion } from './senses'

/** What "obvious" hides in other words: common sense, no genius needed, what every user knows. */

/** In sympathy it is no slight: "obviously that is not what you expected". */
export const feeling = [
  'sorry|frustrating|annoying|unacceptable|disappointing|upsetting|upset|frustrated|stressful|ideal|enough|expect|expected|want|wanted|hoped|care|worked|effort',
  "shouldn't|(should (not | never))",
  'not (good | great | right | ideal | what)',
]
/** Neither is it when said of oneself. */
export const sympathy = [...feeling, "i|i'm|i'll|i've|i'd|we|we're|we'll|we've|we'd|our|my|us", 'need']
const comfort = ["i|i'll|i've|we|we'll|we've|our|sorry"]
const explain = "I'm glad to explain it."
const geniusTo = 'a genius|((rocket | brain) scientist|surgeon)|phd|(degree in _{1,3}) to'
const sense =
  "(it's | that's | this is) <adverb>? (common sense | common knowledge | basic knowledge|stuff | the basics | self explanatory)"
const anyUser = '(any | every) (user | employee | beginner | idiot | person)'
const knows = '(knows | should know | would know)'
const useSense = '^ please? just? (use | apply) your? (some | a bit of | a little)? common sense'
const thought =
  "(i'd|we'd have?)|(i|we would've) thought (it|this|that (was|is|were | would be)?)? obvious|(common sense)|(self evident|explanatory)"
const noGenius = `((it|this|that doesn't take|need|require) | (you don't need|have (to be)?)) ${geniusTo}`
const toThem = 'how|what|where|which|why|when'
const glad: Phrase['suggest'] = (match) =>
  `I'm happy to explain ${match.captures.how}${unclosed(match.captures.rest)}${closingMark(match)}`

/** The phrases of obviousness that are about what anybody knows. */
export const knowledge: readonly Phrase[] = [
  {
    match: `${noGenius} see|tell|realise|realize|know|notice|spot|((figure | work) out) that next:_`,
    suggest: '{next}',
  },
  { match: `${noGenius} understand|grasp|get|follow`, suggest: "I'm happy to explain" },
  { match: `${noGenius} verb:<act>`, reach: 'sentence', suggest: askedOrShown },
  { match: noGenius, suggest: 'you can' },
  {
    match: `${thought} that next:_`,
    unless: feeling,
    suggest: '{next}',
  },
  { match: thought, notBefore: ['that'], unless: feeling, reach: 'whole', suggest: (match) => leaveOr(match, explain) },
  {
    match: '^ just? read what:(_{1,6}) , it|that literally|clearly|plainly verb:says|states|reads',
    suggest: '{what} {verb}',
  },
  {
    match: ', how else would|could|can|should verb:(you|it|we|they _)',
    when: ({ sentence: { text } }) => /^(?:clearly|obviously|naturally|of course)\b/i.test(text),
    reach: 'whole',
    suggest: ({ captures: { before = '', verb = '', rest = '' } }) =>
      `${before.replace(/^(?:clearly|obviously|naturally|of course),? /i, '').replace(/(?: for (?:that|it|this))?, ?$/i, '')} ${verb.replace(/^\p{L}+/u, 'to')}${unclosed(rest)}.`,
  },
  { match: `${useSense} (and | , and) verb:<act>`, reach: 'sentence', suggest: asked },
  { match: `${useSense} next:(before|when|with)`, suggest: 'please take care {next}' },
  {
    match: useSense,
    notBefore: ['and|before|when|with'],
    reach: 'whole',
    suggest: (match) => leaveOr(match, "tell me if you're unsure, and I'll help."),
  },
  {
    match: `((any | every) (user | employee | beginner | idiot | person))|everyone|everybody ${knows} how to verb:<act>`,
    when: (match) => opensClause(match) && !isQuestion(match),
    unless: ['i|we|our'],
    reach: 'sentence',
    suggest: shown,
  },
  { match: `^ ${anyUser} ${knows} how:${toThem}`, reach: 'sentence', suggest: glad },
  { match: `${anyUser} ${knows} that? next:_`, suggest: '{next}' },
  {
    match: `(^ ${sense} , (so | and)? | ^) surely you can|could verb:<act>`,
    unless: sympathy,
    reach: 'sentence',
    suggest: askedWithHelp,
  },
  {
    match: "^ of course you can't verb:<act>",
    unless: comfort,
    when: ({ sentence }) => /\bwithout \S/i.test(sentence.text),
    reach: 'sentence',
    suggest: ({ captures: { verb = '', rest = '' } }) => {
      const [what = '', ...need] = unclosed(rest).split(' without ')
      return `you need ${need.join(' without ')} to ${verb}${what}.`
    },
  },
  { match: `${sense} next:(to | not to)`, unless: sympathy, suggest: "it's best {next}" },
  { match: `${sense} that next:_`, unless: sympathy, suggest: '{next}' },
  {
    match: [sense, "(it's | that's | this is) <adverb>? obvious $"],
    notBefore: ['to|not|that'],
    unless: sympathy,
    reach: 'whole',
    suggest: (match) => leaveOr(match, explain),
  },
]
