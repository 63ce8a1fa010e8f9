import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion } from '../senses'

/** Said of oneself or in sympathy it is no slight. */
const sympathy = [
  "i|i'm|i'll|i've|i'd|we|we're|we'll|we've|we'd|our|my|us",
  'sorry|frustrating|annoying|unacceptable|disappointing|upsetting|upset|stressful|ideal|enough|expect|expected|want|wanted|need|hoped',
  "shouldn't|shouldnt|should not|never",
  'not (good | great | right | ideal | what)',
]
const comfort = ["i|i'll|i've|we|we'll|we've|our|sorry"]
const guards = {
  unless: sympathy,
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'obviousness'> = {
  id: 'obviousness',
  category: 'condescension',
  severity: 'warning',
  source: 'retext-equality, condescending',
  phrases: [
    { ...guards, match: '^^ obviously|clearly|naturally ,? next:_', notAfter: ['<not>'], suggest: '{next}' },
    {
      ...guards,
      match: "who:(you|you're|youre|(you are)) obviously|clearly",
      notBefore: ['labelled|labeled|marked|visible'],
      suggest: '{who}',
    },
    {
      ...guards,
      match: 'verb:(is|are|was|were|has|have|needs|need|must|means|does|do|can) obviously',
      suggest: '{verb}',
    },
    { ...guards, match: 'obviously verb:(<not>|has|have|needs|need|must|means|does|cannot)', suggest: '{verb}' },
    { ...guards, match: 'it (is | was) obvious|clear that (you | your)', suggest: 'it looks like […what you see]' },
    {
      match: '(as | like)? (everyone | everybody | anyone | anybody) (knows | should know) (that)? ,? next:_',
      notAfter: ['not|before|until|so|that|sure|make|where|if|when'],
      notBefore: ['how|what|where|who|about|each'],
      unless: ['i|we|our'],
      suggest: '{next}',
    },
    {
      match: ['^ needless to say ,? next:_', '^ (it | that) (goes | should go) without saying (that)? ,? next:_'],
      unless: sympathy,
      suggest: '{next}',
    },
    {
      match: "^ of course (you | you'll) need|have to verb:<act>",
      unless: comfort,
      suggest: 'the next step is to {verb}',
    },
    {
      match: '^ of course next:(you|it|the|your) verb:(need to | needs to | have to | has to | must)',
      unless: comfort,
      suggest: '{next} {verb}',
    },
    {
      match:
        '(any | every) (user | employee | beginner | idiot | person) (knows | should know | would know) (that)? next:_',
      suggest: '{next}',
    },
    {
      match: '(as | like) you (should | ought to | must | surely) (already | well | surely)? know ,? next:_',
      suggest: '{next}',
    },
    {
      match:
        "(it's | its | that's | thats | this is | it is) (really | just | simply)? (common sense | common knowledge | basic knowledge | the basics | self explanatory | obvious)",
      unless: sympathy,
      suggest: 'it is […the fact itself]',
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'Obviously, the cable has to be plugged in.',
    'You clearly skipped the second page.',
    'As everyone knows, passwords expire after 90 days.',
    'It goes without saying that the form needs a signature.',
    'Of course you need to be logged in to see it.',
    'the old charger obviously doesnt fit the new model',
    'As you should know, loans run for two weeks.',
    "That's common sense.",
    'Needless to say, the laptop must be charged.',
    'Every employee knows that the door locks at six.',
  ],
  valid: [
    'The port is clearly labelled on the back.',
    'Of course! I am sending the form right away.',
    'Obviously, that is not what you expected after three calls, and I am sorry.',
    'The steps were not clearly written; I have added pictures.',
    "Obviously we'll cover the cost of the new screen.",
    'Please write your name clearly on the label, the post room reads it by hand.',
    'Of course you can bring your own keyboard.',
    'As you know from Monday, the lift is out; the parcel is at the front desk.',
    'Let me make sure everyone knows where the spare key is.',
    'Is it obvious where the new button is?',
  ],
}
