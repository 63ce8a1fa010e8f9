import { rest, sayBack, type Telling } from './said-back'
import { works } from './stakes'
import { theirs } from './theirs'

const adjectives =
  'worried|nervous|anxious|scared|stressed|concerned|frustrated|annoyed|upset|disappointed|angry|unhappy|panicking|terrified|irritated|frightened|furious|alarmed|confused|desperate|overwhelmed|(fed up)|(sick of)|(tired of)'
/** Feelings that are named, and fears that are asked about. */
export const feelingTellings: readonly Telling[] = [
  {
    kind: 'feeling',
    match: [
      `i'm|we're|im|((i | we) (feel | am | are | get)) (also | <adverb> | a bit | a little | getting | starting to get | quite | so | very | pretty | now | feeling | increasingly)? (<adverb> | a bit | more and more)? how:(${adjectives})`,
      `(getting | feeling) (<adverb> | a bit | a little | rather)? (<adverb>)? how:(${adjectives})`,
    ],
    starter: (match) => {
      const { how = '' } = match.captures
      const needs = /^(?:sick|tired) of$/i.test(how)
      const tail = rest(match)
      const about = /^(?:about|with|by) /i.test(tail) || needs ? theirs(tail, 6) : ''
      if (needs && !about) return null
      if (/^desperate$/i.test(how)) return null
      return `I can see why you're ${how.toLowerCase()}${about ? ` ${about}` : ''}.`
    },
    notAfter: ['not', 'if', 'when'],
  },
  {
    kind: 'feeling',
    match: [
      "(it | this | that | it's | this is | that is | which is | which) (is | was | feels | gets | <be>)? (<adverb> | a bit | getting)? (<adverb>)? how:(frustrating | annoying | worrying | stressful | scary | alarming | maddening | infuriating | exhausting | upsetting | irritating | disappointing | frightening | unsettling | tiring | embarrassing)",
    ],
    starter: ({ captures: { how = '' } }) => `I can see why that is ${how.toLowerCase()}.`,
    notAfter: ['not', 'if'],
  },
  {
    kind: 'feeling',
    match: ['driving|drives me|us how:(mad | crazy | nuts | insane | bananas | up the wall | round the bend)'],
    starter: ({ captures: { how = '' } }) => `No wonder it's driving you ${how.toLowerCase()}.`,
  },
  {
    kind: 'feeling',
    match: [
      `be:(is | are) what:((all | all of)? my|our _{0,3} ${works}|account|photos|money|password|laptop|phone|computer) (now | really | all | still | just)? how:(gone | safe | lost | deleted | recoverable | hacked | infected | compromised) (forever | for good | for ever)?`,
    ],
    starter: ({ captures: { be, what, how } }) =>
      sayBack(what, (it) => `not knowing whether ${it} ${be?.toLowerCase()} ${how?.toLowerCase()} is a worry.`),
  },
  {
    kind: 'feeling',
    match: ["i did|do|(have done)|('ve done) something wrong", 'did i do something|anything wrong'],
    starter: () => 'Not knowing whether you did something wrong is an uneasy feeling.',
  },
  {
    kind: 'feeling',
    match: [
      "(i | we) (haven't slept | couldn't sleep | can't sleep | lie awake | lay awake)",
      '(losing | lost) sleep over',
    ],
    starter: () => 'Losing sleep over this is rough.',
  },
]
