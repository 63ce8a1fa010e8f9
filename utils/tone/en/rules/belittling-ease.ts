import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { askedOrShown, goesOn, leaveOr } from '../said-again'
import { isConditional, isNegated, isQuestion } from '../senses'

const steps =
  'click|press|restart|reboot|open|go|type|enter|log|sign|follow|select|choose|download|install|switch|unplug|plug|hold|drag|drop|copy|paste|run|close|delete|scroll|read|google|turn|tap|enable|disable|uninstall|navigate|push|fill|remove|update'
const offered = [
  "if|whenever|when|as you|you'd like|prefer|want|need|wish|get",
  "if that's|anything|it _",
  'for you',
  "i'll|we'll",
]
const asked = (match: PhraseMatch): boolean => isQuestion(match) || isConditional(match)
const guards = {
  unless: offered,
  notBefore: ['up|through', 'as|like it|that|before', 'a|the note|line|mail'],
  when: (match: PhraseMatch) => !isQuestion(match),
} satisfies Partial<Phrase>
const soothing = [
  'for us|me|him|her|them',
  "worry|worries|luckily|fortunately|happily|i|i'll|i've|we|we'll|we've|me|us|our|my",
]
const hard = {
  unless: soothing,
  severity: 'warning',
  when: (match: PhraseMatch) => !asked(match),
} satisfies Partial<Phrase>
const notHard =
  "(it's | that's | this is | it | this | that) <adverb>? not|isn't (<adverb> | all that)? hard|difficult|complicated|tricky|(rocket science)"
const easy =
  "it's|that's|(this is) <adverb>? easy|simple|trivial|(dead easy)|(child's play)|(a piece of cake)|(not rocket science)"
const age = '(five|six|5|6|ten|10 year old)'
/** "All you have to do is press X" stands well as a request once the sneer behind it is gone. */
const unburdened = (match: PhraseMatch): PhraseMatch => {
  const before = match.captures.before?.replace(
    /\ball you(?:'|’)?(?:ll| have| need|'ve| got)* to do is (?:to )?/i,
    'please ',
  )
  return { ...match, captures: { ...match.captures, before: before ?? '' } }
}
const gladly = "I'm happy to go through it with you"
const whenStuck = "tell me if you get stuck, and I'll help."

const rule: PhraseRule<'belittling-ease'> = {
  id: 'belittling-ease',
  category: 'condescension',
  severity: 'hint',
  source: 'retext-equality, condescending; Prisma documentation style guide',
  phrases: [
    { ...guards, match: `^ just|simply verb:${steps}`, suggest: '{verb}' },
    {
      ...guards,
      match: `lead:please|then|and|(and then) just|simply verb:${steps}`,
      unless: [...offered, 'i|we|you <adverb>? _{0,3} and then? just|simply'],
      when: (match) => !asked(match),
      suggest: '{lead} {verb}',
    },
    {
      ...guards,
      match: 'you just|simply|only need|have|got to verb:<act>',
      notBefore: ['once'],
      when: (match) => !asked(match),
      suggest: 'the next step is to {verb}',
    },
    {
      ...guards,
      match: `you just|simply verb:${steps}`,
      notAfter: [
        'did|do|does|had|have|if|when|once|after|before|as|since|that|what|where|until|because|could|would|can|the|page|file',
      ],
      suggest: 'you can {verb}',
    },
    {
      match: "all that? you|you'll|you've have|need|got to do is|was to? verb:<act>",
      suggest: 'the next step is to {verb}',
    },
    {
      ...hard,
      match: `^ ${easy} , (just | simply)? next:_`,
      suggest: ({ sentence: { words, text }, from, to, captures: { next = '' } }) =>
        text.slice(words[from]?.start, words[to - 1]?.end).includes(':') ? `here is how: ${next}` : next,
    },
    { ...hard, match: `^ ${easy} $`, suggest: (match) => (goesOn(match) ? 'here is how' : gladly) },
    { ...hard, match: `${notHard} to verb:<act>`, reach: 'sentence', suggest: askedOrShown },
    { ...hard, match: notHard, reach: 'whole', suggest: (match) => leaveOr(match, `${gladly}.`) },
    {
      match: 'how hard can|could it|that|this be to verb:<act>',
      severity: 'warning',
      reach: 'sentence',
      suggest: askedOrShown,
    },
    {
      match: 'how hard can|could it|that|this be',
      severity: 'warning',
      reach: 'whole',
      suggest: (match) => leaveOr(match, whenStuck),
    },
    {
      match: `(a | any | my | even | even a | even my)? child|toddler|kid|${age}|grandmother|grandma|mother|monkey can|could|would (easily)? do|manage|use|understand (it | this | that)?`,
      severity: 'warning',
      when: (match) => !isNegated(match),
      reach: 'whole',
      suggest: (match) => leaveOr(unburdened(match), whenStuck),
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'Just click the blue button and the form goes out.',
    'Hi Lena, simply reboot the dock.',
    "It's easy: Settings, Accounts, Add.",
    'All you have to do is restart the phone.',
    'The code is on the back, then just type it into the box.',
    'You just need to log off once.',
    "It's not that hard to change a password.",
    'it isnt rocket science, the green plug goes into the green hole',
    'Open the portal, you just select the second tab.',
    'A five year old could do this.',
    'All you have to do is press F12, a child could do it.',
    'How hard can it be to attach a screenshot?',
    'Seriously, how hard can it be?',
    "It's not difficult to check the cable before you call.",
    'That isn’t rocket science, Marek, it’s port 8080.',
    "It's simple, just hold the button for 10 seconds.",
    'Even my grandmother could do that, the switch is on the left.',
  ],
  valid: [
    'Just now the server came back, so your mail should be moving again.',
    "I've just reset the counter, and you have five fresh attempts.",
    'Just in case the first link expires, here is a second one: https://example.com/reset',
    'Only the HR folder is affected, just that one share.',
    'Just let me know if it happens again.',
    'To make this easy for you, I have filled in the form up to page two.',
    "That's easy to fix for us, and it's done in a minute.",
    "It's not easy to find: the setting hides under Privacy.",
    'The warehouse runs on a just-in-time plan, so I picked a slot at noon.',
    'If you prefer, just drop the laptop at the front desk and I will take care of the rest.',
    'Did you just restart it, or was that the update?',
    'All you need to bring is your badge.',
  ],
}
