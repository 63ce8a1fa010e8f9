import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isReported } from '../senses'

const noExpert = "i'm no|(not <adverb>? an?) <adverb>? expert|specialist|guru|techie"
const question = '(a | another)? (very | really | pretty)? stupid|dumb|silly|daft|noob|newbie question|questions'
const fromHere = 'as far as I can see,'
const guards = {
  // An honest limit, with somebody who knows: "I'm no expert on Macs, so Dana will look at it".
  unless: [
    "so|and <adverb>? i'll|we'll|i've|we've|i'm|we're|i|we|she|he|they|_ (has | will | is)?",
    'asked|ask|asking|check|checking|passed|pass|passing|forwarded|copied|knows|referred',
  ],
  when: (match: PhraseMatch) => !isReported(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'self-belittling'> = {
  id: 'self-belittling',
  category: 'hedging',
  severity: 'hint',
  source: 'Just Not Sorry (defmethodinc/just-not-sorry)',
  phrases: [
    {
      ...guards,
      match: [
        `${noExpert} (on|in|at|with _{1,3} | by any means)? ,? but|though`,
        "i don't <adverb>? (know much | know anything | have a clue) about _{1,3} ,? but",
      ],
      suggest: fromHere,
    },
    { ...guards, match: noExpert, notBefore: ['but|though'] },
    {
      match: 'i may|might|could (well | also | easily)? be <adverb>? wrong (about|on _{1,2})? ,? but',
      suggest: fromHere,
    },
    {
      match: [
        `(i'm | my)? sorry|apologies|forgive|excuse (if|for|about)? (this|it (is|sounds | may|might be))? (asking)? (me | the | my | this)? ${question} (,? but | , | $)`,
        `^ (this | it) (may|might|could|will|is|must|sounds) (be | sound | like)? probably? ${question} (,? but | ,)`,
        `^ (i have | i've got)? maybe|perhaps|probably|possibly|just? ${question} (,? but | ,)`,
        '(forgive | excuse | pardon | sorry for | sorry about) my ignorance (,? but | ,)?',
      ],
      suggest: ({ text }) => (text.endsWith('but') ? 'one question:' : 'one question'),
    },
    {
      match: "i'm (<adverb> | so | too)? hopeless|useless|terrible|clueless with|at",
      suggest: 'I could use a hand with',
    },
    { match: '^ what do i know $', reach: 'whole', suggest: '' },
    { match: "i'm just|only the|an? intern|trainee|temp|newbie|beginner|student" },
    { match: '^ just|only my two|2 cents $', reach: 'whole', suggest: '' },
    {
      match: "^ (i don't | we don't)? (sorry (to | for) | want to | hate to) waste|wasting your time ,? but next:_",
      suggest: '{next}',
    },
    {
      match: [
        'just|only my two|2 cents',
        "(sorry (to | for) | don't want to | hate to) waste|wasting your time",
        "(don't (want | mean) to be | sorry (to be | for being)) (such? a)? pain|nuisance|bother",
      ],
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I'm no expert, but the fan sounds too loud for a new laptop.",
    'I might be wrong, but the dock seems to need the newer cable.',
    'Hi Nuri,\n\nthis may be a stupid question, but which of the two doors has the reader?\n\nIda',
    'dumb question: is the lamp on the router green or orange',
    'Sorry for the silly question, but where do you keep the spare keys?',
    'I am not really an expert on printers though the drum looks worn.',
    'Forgive my ignorance, but what does the second column show?',
    "I'm just the intern.",
    'The blue cable fits better here. Just my two cents.',
    'I don’t want to waste your time, but the form still lacks a date.',
    'i could be totally wrong but the share looks full',
    "I'm hopeless with spreadsheets.",
    'The board says five. What do I know.',
  ],
  valid: [
    "I'm not an expert on Macs, so I've asked Dana, who will write to you by noon.",
    'There are no stupid questions here, and this one comes up every week.',
    'It may be the cable, and I will test that first.',
    'Something could be wrong with the dock, so I am sending a second one.',
    "I don't know yet which switch it is; I'll find out and write by three.",
    'The expert from the vendor comes on Tuesday.',
    'I am slow today because the system is being moved, so it may take until four.',
    'She said she might be wrong, but the order looks complete to me.',
    'The two cents on the invoice come from rounding.',
    'I have a basic question about the badge list: does it cover visitors?',
    'This will not waste your time: it takes two clicks.',
    'The date in my last mail was wrong, it is the 14th.',
  ],
}
