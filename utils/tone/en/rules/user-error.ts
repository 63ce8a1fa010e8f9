import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isNegated, isQuestion } from '../senses'
import { showsWayForward } from '../way-forward'

const guards = {
  notAfter: [
    '<not> _{0,3}',
    'rather than',
    'if|whether|or|any|possible|exclude|rule|ruled out?',
    'you (said | thought | think | feared)',
  ],
  unless: ['ruled out', 'rule out', "i|i'm|we|our|us apologise|sorry|fault|mistake"],
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isNegated(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'user-error'> = {
  id: 'user-error',
  category: 'blame',
  severity: 'warning',
  source: 'networkworld.com, What users hate about IT pros',
  phrases: [
    {
      ...guards,
      match: [
        '(a | the)? (simple | classic | clear | typical)? (case of)? (user | operator | human) error|fault',
        'pebkac|pebcak|id10t',
        'layer 8 error|problem|issue',
        'between (the | your)? keyboard and (the | your)? chair',
      ],
      notBefore: ['message|messages|code|codes|log|logs|page|report|reports|rate|handling|text|id|number|tolerance'],
      suggest: '[…what happened]',
    },
    { ...guards, match: 'caused by you', notBefore: ['r|and'], suggest: 'caused by […what happened on the system]' },
    {
      ...guards,
      match: 'caused by your own? mistake|error|actions|action|carelessness|negligence|fault',
      notBefore: ['message|code|log'],
      suggest: 'caused by […what happened on the system]',
    },
    {
      ...guards,
      match:
        "it's|that's|this|it|that|which|problem|outage (is | was)? (entirely | clearly | simply | actually | probably | all | totally | just)? your own? fault|mistake|doing",
      notBefore: ['tolerance|message|code|log|report'],
      suggest: 'it came from […what happened]',
    },
    {
      ...guards,
      match: 'your own mistake|fault|doing|carelessness|error',
      notBefore: ['message|code|log'],
      suggest: '[…what happened]',
    },
    { ...guards, match: 'you (have only | only have | have) yourself to blame', suggest: 'here is […what helps now]' },
    { ...guards, match: 'you brought this|it (on | upon) yourself', suggest: '[…what happened]' },
    {
      ...guards,
      match:
        'works|working|work|fine (just | perfectly | perfectly well | fine | well | ok)? for everyone|everybody|(all the others) else?',
      when: (match) => guards.when(match) && !showsWayForward(match),
      reach: 'sentence',
      suggest: ({ text }) => [`${text.replace(/[\s.!]+$/, '')}, so I'll look at […what differs for you].`],
    },
    {
      ...guards,
      match:
        '(nobody | no one | noone) else (has | had | reported | reports | sees | is having | has reported | is seeing) (this | that | a | any | such | such a)? problem|issue|trouble|problems|issues|error|this|it',
      when: (match) => !isQuestion(match) && !isConditional(match) && !showsWayForward(match),
      suggest: "I haven't seen it elsewhere yet, so I'll look at […what differs for you]",
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'I looked at the logs and this was a user error.',
    'The outage was caused by you.',
    "That's your own mistake, the field is marked in red.",
    'Classic operator error, the tape was in upside down.',
    'Hi Mona,\n\nthe portal works fine for everyone else.\n\nJan',
    'Nobody else has this problem.',
    'It is clearly your fault that the quota is full.',
    'The data loss was caused by your carelessness.',
    'closing this one, pebkac',
    'You only have yourself to blame for the locked account.',
  ],
  valid: [
    "It's not your fault, the form accepts the old code without a warning.",
    'The dialog shows "User error 4012", which stands for an expired licence.',
    'The message looks like a user error code, but it comes from the disk.',
    'No user error at all: our import ran twice.',
    'I can rule out user error, the same thing happens with my own account.',
    'It works fine for everyone else on your floor, so I would like to swap your network cable at two.',
    'The crash was caused by your antivirus; I have added an exception.',
    "Please don't think it was your mistake. The page gave you no hint.",
    'Was it an operator error, or did the sensor fail?',
    'The delay was entirely our own mistake.',
  ],
}
