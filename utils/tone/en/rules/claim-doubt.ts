import type { PhraseRule, RuleExamples } from '../../types'
import { checkedAgain, otherPicture, whatYouSaw } from '../other-picture'
import { isConditional, isQuestion } from '../senses'

const guards = {
  notAfter: ['can|could|may|might|to|will|must|should|and|or|before|after|where|how|once|if|when|until'],
  when: (match: Parameters<typeof isQuestion>[0]) => !isQuestion(match) && !isConditional(match),
}
const told = "that|it|it's|you|you've|there|nobody|nothing|this|we|i|they|he|she|someone|our|my|all|everything"

const rule: PhraseRule<'claim-doubt'> = {
  id: 'claim-doubt',
  category: 'blame',
  severity: 'warning',
  source: 'receptiveness.net, conversational receptiveness; Disney Institute, HEARD',
  phrases: [
    { ...guards, match: `you claim|allege next:${told}`, suggest: 'you mention {next}' },
    { ...guards, match: `you (claimed | alleged | have claimed) next:${told}`, suggest: 'you mentioned {next}' },
    { ...guards, match: 'you claim|allege to have', suggest: 'you mention that you have' },
    { ...guards, match: 'you claim|allege to be', suggest: 'you mention that you are' },
    { ...guards, match: 'you claim|allege to', notBefore: ['have|be'], suggest: 'you mention that you' },
    { ...guards, match: 'you claimed|alleged to have', suggest: 'you mentioned that you had' },
    { ...guards, match: '(as | so | like | what) you claim $', suggest: 'as you describe' },
    { ...guards, match: 'or? so you say (,|$)', notAfter: ['^', 'do|did'], suggest: 'as you describe it' },
    { ...guards, match: 'according to you', notBefore: ['and|both|r'], suggest: 'from what you describe' },
    { ...guards, match: 'your (alleged | supposed | so called) next:_', suggest: 'your {next}' },
    {
      ...guards,
      match: 'your claim|claims|allegation|allegations that',
      unless: ['right|correct|true|agree'],
      suggest: 'your point that',
    },
    { ...guards, match: 'you allegedly|supposedly', suggest: 'you' },
    {
      ...guards,
      match: '^^ so you say|claim $',
      suggest: 'could you tell me a little more about it?',
      reach: 'sentence',
    },
    {
      match: "^ i|we (don't know | have no idea) what you think you verb:saw|heard|read|did ,? but",
      reach: 'sentence',
      suggest: whatYouSaw,
    },
    {
      ...guards,
      match:
        "^ your version|story|(account of) (of? (events | what happened | this))? doesn't (add up | hold up | hold water | make sense)",
      reach: 'sentence',
      suggest: otherPicture,
    },
    {
      match: 'because|since|as|but i|we <adverb>? doubt it|that $',
      reach: 'whole',
      when: (match) => /\bare you (?:\w+ )?(?:sure|certain)\b/i.test(match.captures.before ?? ''),
      suggest: checkedAgain,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'You claim that the printer was on all night.',
    'According to you, nothing was changed. The log shows two changes on Monday.',
    'You claimed you had restarted it, but the uptime is 40 days.',
    'The phone was never dropped, or so you say.',
    'You claim to have sent the form. Which day was that?',
    'Your alleged ticket is not in our system.',
    'I cannot follow your claim that the update deletes photos.',
    'The files you supposedly saved on the desktop are on drive D.',
    'So you say.',
    'I don’t know what you think you saw, but the app has no such button.',
    'Your version of events does not add up, Ms Ito.',
    'Are you quite sure you typed it right, because I seriously doubt it?',
    'hi jo, u may be right but you allege that we closed the case without asking',
  ],
  valid: [
    'I would check the second cable as well, because I doubt it is the dock.',
    'Your account does not make sense of two addresses yet, so I added an alias.',
    'You can claim the cost of the adapter on the travel form.',
    'Once you claim your licence in the portal, the install button turns blue.',
    'The insurance claim for the broken screen went out today.',
    'You mentioned that the screen flickers; is that on both monitors?',
    'The token claims are read at sign-in, so a fresh login picks up the new role.',
    'According to your ticket, the fault started on Tuesday. I see the same in the log.',
    'So you say the picture is fine on the second cable? Then the first one is broken, and a new one is on its way.',
    'Did the vendor claim that the part is in stock?',
    'If you claim to be an owner of the group, the form asks for your staff number.',
  ],
}
