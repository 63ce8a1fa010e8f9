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
        '(a | the)? (simple | classic | clear | typical)? (case of)? (user | operator | human) error|fault (on|from your part|side|end)?',
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
    {
      ...guards,
      match: "you|you've brought|did|done this|it|that on|upon|to yourself",
      suggest: '[…what happened]',
    },
    {
      ...guards,
      match:
        "lead:((because of)|(due to)|(caused by)|it's|this|that|it (is | was | must (be | have been))?) something that? you|you've did|changed|clicked|pressed|installed|touched",
      suggest: '{lead} […what happened]',
    },
    {
      ...guards,
      match: [
        "^ that's|((that | this) one? is) <adverb>? all? on you (, | $)",
        "you're <adverb>? (to blame | at fault) (for (this | that | it))?",
        'the? problem|issue|error|fault|bug is? sits|lies|sitting? in front of the|your screen|computer|monitor|keyboard',
        'the fault|blame|error|mistake (is <adverb>? yours | lies <adverb>? with you | is <adverb>? with you)',
      ],
      suggest: 'it came from […what happened]',
    },
    {
      ...guards,
      match:
        'works|working|work|fine (just | perfectly | perfectly well | fine | well | ok)? for (everyone|everybody else | all? the? others|(other|others users|people|colleagues) | the rest of _{1,2})',
      unless: [...guards.unless, 'again|now'],
      when: (match) => guards.when(match) && !showsWayForward(match),
      reach: 'sentence',
      suggest: ({ text }) => [`${text.replace(/(?<![\s.!])[\s.!]+$/, '')}, so I'll look at […what differs for you].`],
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
    'It must have been something you clicked.',
    'The problem sits in front of the screen.',
    'this was human error on your part',
    'It works for all the other users.',
    'You are to blame for the lost hour.',
    'You did this to yourself by skipping the training.',
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
    'The server was restarted, and it works fine for everyone now.',
    'Could it be something you installed last week?',
    'If it was something you changed, we can put it back in a minute.',
    'Nobody here thinks you are to blame for the outage.',
    'You can set this up for yourself in the portal, or I do it for you.',
  ],
}
