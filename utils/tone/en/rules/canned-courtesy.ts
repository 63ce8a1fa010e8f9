import { perSentence } from '../../per-sentence'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { cutOut } from '../said-again'

const stock =
  /\b(?:hesitate|rest assured|earliest convenience|your (?:patience|understanding|call|business|satisfaction)|valued|we strive|important to us|any inconvenience)\b/gi
const countStock = perSentence(({ text }) => text.match(stock)?.length ?? 0)

/** One stock line closes a personal mail well enough; two of them are a form letter. */
const inCompany = {
  when: ({ document }: PhraseMatch) => document.sentences.reduce((sum, each) => sum + countStock(each), 0) > 1,
} satisfies Partial<Phrase>

const feelsWithThem = perSentence(({ text }) =>
  /\b(?:sorry|apolog|understand\b|must (?:be|have)|frustrat|annoying|rough|i know|i can see|thank(?:s| you) for (?!your (?:patience|understanding)))/i.test(
    text,
  ),
)

const rule: PhraseRule<'canned-courtesy'> = {
  id: 'canned-courtesy',
  category: 'hollow',
  severity: 'hint',
  source: 'customersrock.wordpress.com (2007); josephmichelli.com; thinkhdi.com',
  soft: true,
  phrases: [
    {
      match: [
        'your call|business|feedback|satisfaction|opinion|patronage is <adverb>? (important | valuable) to us',
        'your satisfaction is our _{0,2} priority|goal|concern|aim',
        'we <adverb>? value your business|feedback|opinion|custom|loyalty|patronage',
      ],
      reach: 'whole',
      suggest: (match) => cutOut(match) ?? '[…one true sentence about this case]',
    },
    {
      match: 'lead:dear|hello|hi our? valued customer|client|user|member|colleague',
      suggest: ({ captures: { lead = '' } }) => (/^dear$/i.test(lead) ? 'hello' : lead),
    },
    {
      match: 'whose:our|a most? valued who:customer|customers|client|clients|user|users|member|members',
      suggest: '{whose} {who}',
    },
    { match: '^ we <adverb>? strive|endeavour|endeavor to', suggest: 'we aim to' },
    {
      match: [
        'provide|provides|providing|offer|offering|deliver|delivering you? (with)? (the)? (excellent | outstanding | exceptional | superior | (best | highest) (possible | quality | level of)?) customer? service|support|experience',
      ],
      suggest: ({ text }) =>
        /\bcustomer\b|^\S+s\b/i.test(text) ? null : /^\S+ing\b/i.test(text) ? 'helping you' : 'help you',
    },
    { match: 'we <adverb>? pride ourselves on|in' },
    { ...inCompany, match: "please? don't hesitate to verb:_", suggest: "you're welcome to {verb}" },
    { ...inCompany, match: '(please | (you | and) can)? rest assured ,? that? next:_', suggest: '{next}' },
    {
      ...inCompany,
      match: 'at your (very)? earliest convenience',
      suggest: ['when it suits you', 'by […the day you need it]'],
    },
    {
      match:
        'lead:((thank you | thanks | many thanks) (so much | very much | in advance)? for) your (continued | kind)? (patience | understanding | patience and understanding | understanding and patience)',
      notBefore: ['and|with|while|as|on|over|during|about|of|in|today|yesterday|this|last'],
      when: ({ document }) => !document.sentences.some(feelsWithThem),
      suggest: ({ text }) => (/\bpatience\b/i.test(text) ? '{lead} waiting' : '{lead} […what they waited for, or did]'),
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Your call is important to us.',
    'Dear valued customer,\n\nthe portal is closed on Sunday.',
    'We strive to answer within a day.',
    'We have received your ticket. Please do not hesitate to contact us. Rest assured that it is in good hands.',
    'Please send the form at your earliest convenience, and dont hesitate to call.',
    'The line is down. Thank you for your patience.',
    'Your satisfaction is our highest priority, and the part is on order.',
    'hi, ticket is with the second line. we value your feedback',
    'Hello Ms Roth,\n\nthe case is open. Rest assured, we are on it. Thank you for your patience.\n\nService Desk',
    'As a valued member you can use the new portal.',
    'Our team is here to provide you with the best possible service.',
  ],
  valid: [
    'Hi Ana,\n\nyour mailbox is back, and the two lost mails are in the folder Restored. Please do not hesitate to call me on 4471.\n\nTom',
    "I'm sorry the move took all morning. Thank you for your patience.",
    'Thank you for your patience while I went through the logs with the vendor.',
    'Please bring the laptop at your earliest convenience; Tuesday is fine as well.',
    'The call you logged is important to the audit, so I keep it open.',
    'Rest assured, the photos are all there: I opened three of them.',
    'Your call at nine was the first one about the lamp, thanks for it.',
    'The survey shows what users valued most: a name they can ask for.',
    'He did not hesitate to help, and the shelf is up.',
    'Thanks for the screenshots. They showed the wrong port at once. Thank you for your patience!',
    'The service is provided by the library, and Kim knows the hours.',
  ],
}
