import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isQuestion, isReported } from '../senses'

const hedge = '(maybe | possibly | perhaps | hopefully | presumably | kinda | (kind|sort of))'
const will = "i'll|we'll"
/** What the writer says they will do; "have good weather" is nobody's deed. */
const deed = '(<act>|resolve|solve|swap|extend|find | (have | get) it|this|that|your|the|you | get back)'

const guards = {
  // The open part is named already.
  unless: ['either way', 'at the latest', 'if not|that|nothing', 'otherwise|worst', 'use|say|call it|that|a|an|some'],
  when: (match: PhraseMatch) => !isQuestion(match) && !isReported(match),
} satisfies Partial<Phrase>

/** A plan can be counted on, and may still change. */
const planned =
  (verb: string) =>
  ({ captures: { who = '', deed = '' } }: PhraseMatch): string =>
    `${/^i/i.test(who) ? 'I' : 'we'} ${verb} to ${deed}`

const rule: PhraseRule<'hedged-promise'> = {
  id: 'hedged-promise',
  category: 'hedging',
  severity: 'hint',
  source: 'Just Not Sorry (defmethodinc/just-not-sorry)',
  phrases: [
    {
      ...guards,
      match: [`who:${will} ${hedge} (try (to | and))? deed:${deed}`, `who:${will} try to|and ${hedge} deed:${deed}`],
      suggest: (match) => ['{who} {deed}', planned('plan')(match)],
    },
    {
      ...guards,
      match: `hopefully ,? who:(i|we can|will|could | ${will}) deed:${deed}`,
      suggest: planned('plan'),
    },
    {
      ...guards,
      match: [
        `who:i|we should ${hedge}|probably be able to deed:${deed}`,
        `hopefully ,? who:i|we should be able to deed:${deed}`,
        `who:i|we should be able to deed:(${deed} _{0,8}) ,? hopefully|maybe|(i hope|think|guess|suppose) $`,
      ],
      suggest: planned('expect'),
    },
    {
      ...guards,
      match: [
        `i guess|suppose that? promise:(i|we|you can|could|will|should ${deed} | ${will} ${deed})`,
        `promise:(${will} ${deed} _{0,8}) ,? hopefully|maybe|(i hope|think|guess|suppose) $`,
      ],
      suggest: '{promise}',
    },
    {
      ...guards,
      match: `lead:(i|we might|could | see|try if i|we can|could) ${hedge} deed:${deed}`,
      suggest: '{lead} {deed}',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I'll try to maybe call you tomorrow about the badge.",
    'Hopefully I can look at the scanner this afternoon.',
    'I guess we could swap the dock on Tuesday.',
    'We should hopefully be able to restore the folder by noon.',
    "Hi Bea,\n\nI'll send you the new token on Monday, hopefully.\n\nUwe",
    'hopefully we’ll have it fixed by friday',
    'I should be able to order the cable today, I think.',
    'We will possibly move your desk phone next week.',
    'I suppose you could restart the router.',
    "I'll see if I can maybe extend the loan.",
    'I might possibly get back to you after lunch.',
    'Thanks for the logs. I will sort of keep an eye on the queue.',
  ],
  valid: [
    'It may be the cable, or possibly the dock; I am testing both.',
    "I'll call you at four; the part may arrive later.",
    'Hopefully that clears it up for you.',
    'Hopefully you can sign in again now.',
    'Perhaps the old profile is still loaded, so I would like to look at it with you.',
    'Could we maybe talk at two?',
    "We'll hopefully have the part on Friday; if not, I'll bring you a loan laptop.",
    'You should be able to see the folder now.',
    'I guess you could call it a happy accident.',
    'I guess the update ran while the lid was closed.',
    'She said she will maybe join us at the desk.',
    'I should be able to tell you more by three, and I will write either way.',
    "I'll try the second port next and tell you what I find.",
  ],
}
