import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { without } from '../concern'
import { another, stillUsing, unfitting } from '../modest'
import { isConditional, isQuestion, isReported } from '../senses'

const guards = {
  when: (match: PhraseMatch) => !isConditional(match) && !isReported(match),
} satisfies Partial<Phrase>
const said = { when: (match: PhraseMatch) => guards.when(match) && !isQuestion(match) } satisfies Partial<Phrase>
const kit =
  'software|app|program|browser|phone|laptop|computer|machine|pc|tablet|tool|printer|keyboard|headset|brand|model|os|system|distro|thing|provider|antivirus|camera|router|mouse|monitor|android|iphone|mac|windows|linux|device'
const scorn =
  'garbage|trash|rubbish|junk|crap|toy|joke|dinosaur|relic|antique|(for amateurs|kids|beginners)|(piece of _)|(waste of money|space)'
const proper = 'a|an (proper | real | decent | grown up | serious | actual)'
const experts = 'users|admins|developers|men|professionals|engineers|programmers|experts'

const told = {
  ...guards,
  severity: 'warning',
  notAfter: ['curious|wonder|wondering'],
} satisfies Partial<Phrase>

const rule: PhraseRule<'snobbery'> = {
  id: 'snobbery',
  category: 'arrogance',
  severity: 'hint',
  source: 'customerservicelife.com, Words to stop using',
  phrases: [
    {
      ...said,
      match: `kit:(your (old | cheap | little | precious | fancy | _)? ${kit}) is|was <adverb>? <adverb>? a? ${scorn}`,
      severity: 'warning',
      reach: 'sentence',
      suggest: unfitting,
    },
    {
      ...told,
      match: [
        `^ (just | please)? (get | buy | use | try | switch to | install | go and get) (yourself)? ${proper} kit:${kit}`,
        `you (should | need to | ought to | must | could) <adverb>? (get | buy | use | try | switch to | have (got | bought | chosen)) (yourself)? ${proper} kit:${kit}`,
      ],
      reach: 'sentence',
      suggest: another,
    },
    {
      ...told,
      match: "that's what you get (for | when you) (use | using | buy | buying | insist (on)? | choosing)",
      suggest: 'this can happen with',
    },
    { ...told, match: '(it | that) serves you right', reach: 'whole', suggest: (match) => without(match) },
    {
      ...told,
      match: [
        'why (on earth)? (are | would | do) you <adverb>? (still | even) (use | using | run | running | buy | have) (that | this | such | _)',
        "(you are | you're) <adverb>? still (using | running | on) (that | this | such | an) (old | ancient | antique | stone age | prehistoric | dinosaur | piece)",
      ],
      reach: 'sentence',
      suggest: stillUsing,
    },
    {
      ...told,
      match: `your (toy | crappy | rubbish | junk | cheap | no name | ancient | prehistoric | stone age | excuse for a) kit:${kit}`,
      suggest: 'your {kit}',
    },
    {
      ...said,
      match: `kit:(that|this|those|these|such _{0,1} ${kit}) is|are|was <adverb>? <adverb>? a? ${scorn}`,
      reach: 'sentence',
      suggest: unfitting,
    },
    {
      ...said,
      match: [
        'only (a | an)? (fool|fools|idiot|idiots|amateur|amateurs|beginner|beginners|masochists|noobs) (would | use | uses | buy | buys | trust | trusts | run | runs | still) (use | buy | trust | run)?',
        `no|nobody|(no one) _{0,1} (serious | sane | professional | in (their | his) right mind) _{0,2} (uses | would | buys | runs | touches) (use | buy | run | touch)?`,
      ],
      suggest: 'I would not choose',
    },
    {
      ...said,
      match: `^ real who:(${experts}) (use | don't | do not | know | run | never | prefer | wouldn't)`,
      suggest: ({ text }) => text.replace(/^real/i, 'many'),
    },
    {
      ...said,
      match: [
        '(who | nobody | no one) (still | even | seriously) uses',
        'nobody|(no one) uses thing:(_{1,3}) (anymore | any more | these days | nowadays)',
      ],
      suggest: ({ text, captures: { thing } }) =>
        `few people ${thing ? `use ${text.replace(/^.*? uses /i, '')}` : 'still use'}`,
    },
    {
      ...said,
      match: `(isn't | is not | not) (even)? a (real | proper) kit:${kit}`,
      suggest: "can't do all that a {kit} can",
    },
    { ...said, match: '(piece | load) of (junk | rubbish | garbage | trash | crap)', suggest: 'source of trouble' },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Only a fool would use that browser.',
    'Real admins use the keyboard.',
    'That software is garbage.',
    'Get a proper phone.',
    'Hi Al, your tablet is a toy, so the form will not open on it.',
    'Why are you still using that mail program?',
    "That's what you get for buying the cheap one.",
    'Nobody uses fax these days.',
    'you should get a decent laptop',
    'No sane person would buy that printer.',
    'You’re still running that ancient version.',
    'A tablet is not a real computer.',
    'Your old printer is rubbish, which is why the labels smear.',
    'Your crappy headset is the problem.',
    'That’s what you get when you insist on Safari.',
    'That serves you right.',
  ],
  valid: [
    'Garbage collection runs at night, so the page may be slow around two.',
    'The mail went to the junk folder; I have marked the sender as safe.',
    'That browser cannot show the form, and Firefox can. It is on your desktop now.',
    'We tested it with real users in April.',
    'Which phone are you using for the app?',
    'Why do you use the old template? I am curious, since it may do something ours lacks.',
    'If your laptop is a loan one, keep it until Friday.',
    'The demo unit is a toy car with a camera.',
    'Nobody uses room 4 on Mondays, so I booked it for you.',
    'You are still on the old plan, which is cheaper for you.',
    'My own phone is a piece of history, and it rings all the same.',
    'You can get a proper keyboard from the cupboard next to the lift, take any you like.',
  ],
}
