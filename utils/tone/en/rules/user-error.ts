import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { clauseBefore, isConditional, isNegated, isQuestion } from '../senses'
import { showsWayForward } from '../way-forward'
import { aSlip, asItIs, differs, elsewhere, notFound, noVerdict, startedWith } from '../whose-fault'

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

const noFault = 'message|messages|code|codes|log|logs|page|report|reports|rate|handling|text|id|number|tolerance'
const error =
  '(a | the)? (just | simply)? (a | an)? (simple | classic | clear | typical)? (case of)? (user | operator | human) error|fault (on|from your part|side|end)?'
/** What people call it, kindly and unkindly. */
const named = [
  error,
  'pebkac|pebcak|id10t',
  'a? layer 8 error|problem|issue',
  '(something | a problem)? between (the | your)? keyboard and (the | your)? chair',
]
const subject = 'subject:(this|that|it|(the|your|our _{1,3}))'
const was = 'is|was (entirely | clearly | simply | actually | probably | obviously | all | totally | just)?'
const looking = { ...guards, notAfter: [...guards.notAfter, 'what|how'], reach: 'sentence' } satisfies Partial<Phrase>

const rule: PhraseRule<'user-error'> = {
  id: 'user-error',
  category: 'blame',
  severity: 'warning',
  source: 'networkworld.com, What users hate about IT pros',
  phrases: [
    {
      ...guards,
      match: named,
      notBefore: [noFault],
      reach: 'whole',
      when: (match) => guards.when(match) && clauseBefore(match).length === 0,
      suggest: noVerdict,
    },
    {
      ...looking,
      match: named.flatMap((what) => [`${subject} ${was} ${what}`, `subject:(that's|it's) <adverb>? ${what}`]),
      notBefore: [noFault],
      when: (match) => guards.when(match) && !/ (?:and|but|that|so) /i.test(match.captures.subject ?? ''),
      suggest: aSlip,
    },
    { ...guards, match: named, notBefore: [noFault], suggest: 'a setting or a step on the way' },
    {
      ...looking,
      match: [
        `${subject} (was | is | were | are | has been | have been) <adverb>? caused by (you | your own? mistake|error|actions|action|carelessness|negligence|fault)`,
        `you're <adverb>? (to blame | at fault | responsible) for subject:(this | that | it | (the|our|my _{1,4})) (, | $)`,
      ],
      notBefore: ['r|and', 'message|code|log'],
      suggest: startedWith,
    },
    {
      ...guards,
      match: 'caused by (you | your own? mistake|error|actions|action|carelessness|negligence|fault)',
      notBefore: ['r|and', 'message|code|log'],
      suggest: 'from a step on your side',
    },
    {
      ...looking,
      match: [
        "it's|that's|this|it|that|which|problem|outage (is | was)? (entirely | clearly | simply | actually | probably | all | totally | just)? your own? fault|mistake|doing",
        'you (have only | only have | have) yourself to blame',
        "you|you've brought|did|done this|it|that on|upon|to yourself",
        "^ that's|((that | this) one? is) <adverb>? all? on you (, | $)",
        "you're <adverb>? (to blame | at fault) (for (this | that | it))?",
        'the fault|blame|error|mistake (is <adverb>? yours | lies <adverb>? with you | is <adverb>? with you)',
        'the? problem|issue|error|fault|bug is|was? sits|lies|sitting|lying? between the|your? keyboard and the|your? chair',
        '(the? problem|issue|error|fault|bug is? | pebkac) sits|lies|sitting? in front of the|your screen|computer|monitor|keyboard',
      ],
      notBefore: [noFault],
      suggest: asItIs,
    },
    {
      ...guards,
      match: 'your own mistake|fault|doing|carelessness|error',
      notBefore: ['message|code|log'],
      suggest: 'something that can happen to anyone',
    },
    {
      ...looking,
      match: [
        "guess:(it|this|that (must | has to | can only | could only) (be | have been)) something that? you|you've verb:did|done|changed|clicked|pressed|installed|touched|deleted|moved",
        "guess:(you must've) verb:changed|clicked|pressed|installed|deleted|touched|moved|unplugged something",
        "(it's | this is | that is | it|this|that was) something that? you|you've verb:did|done|changed|clicked|pressed|installed|touched|deleted|moved",
        "lead:((because of)|(due to)|(caused by)) something that? you|you've verb:did|done|changed|clicked|pressed|installed|touched|deleted|moved",
      ],
      suggest: notFound,
    },
    {
      ...looking,
      match:
        'works|working|work|fine (just | perfectly | perfectly well | fine | well | ok)? for (everyone|everybody else | all? the? others|(other|others users|people|colleagues) | the rest of _{1,2})',
      unless: [...guards.unless, 'again|now'],
      when: (match) => guards.when(match) && !showsWayForward(match),
      suggest: differs,
    },
    {
      ...guards,
      match:
        '(nobody | no one | noone) else ((in|on|at|from) _{1,3})? (has | had | reported | reports | sees | is having | has reported | is seeing) (this | that | a | any | such | such a)? problem|issue|trouble|problems|issues|error|this|it',
      when: (match) =>
        !isQuestion(match) &&
        !isConditional(match) &&
        (!showsWayForward(match) || /can only (?:conclude|assume|guess)/i.test(match.sentence.text)),
      reach: 'sentence',
      suggest: elsewhere,
    },
    {
      match:
        'except|but|(apart from)|(other than) (how | the way) you <adverb>? use|used|handle|handled it|them|this|that $',
      when: (match) => !isQuestion(match),
      suggest: "and I'd like to see what is different in your case",
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
    'This is a user error, not a fault in Word.',
    'Operator error again: the amber light means that the tray is empty.',
    'You must have changed something, settings don’t change by themselves.',
    'Nobody else on the floor has this, so I can only conclude you are doing it wrong.',
    'we tested the form twice and there is nothing wrong with it except how you use it',
    'It has to be something you installed last week.',
    'That was your mistake, not ours.',
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
    'There is nothing I would change except how you use the second tab, and that is a matter of taste.',
    'The fault lies with the cable between the screen and the dock.',
    'You can set this up for yourself in the portal, or I do it for you.',
  ],
}
