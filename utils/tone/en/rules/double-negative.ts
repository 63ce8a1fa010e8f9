import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion, isReported } from '../senses'

const said = (match: PhraseMatch): boolean => !isQuestion(match) && !isConditional(match) && !isReported(match)

/** Words that stand only beside a "no", without which the sentence would break, and words that say no again. */
const leansOnNo =
  /^(?:any|anybody|anyone|anything|anywhere|either|ever|even|much|yet|nor|or|not|no|never|nothing|\w+n['’]t)$/i
const turnsOnce = (match: PhraseMatch): boolean =>
  said(match) && !(match.captures.mid ?? '').split(/\s+/).some((word) => leansOnNo.test(word))

const straight: Readonly<Record<string, string>> = {
  uncommon: 'quite common',
  unusual: 'quite usual',
  unlikely: 'quite likely',
  impossible: 'possible',
  unreasonable: 'reasonable',
  unexpected: 'expected',
  insignificant: 'noticeable',
  dissimilar: 'similar',
  incorrect: 'correct',
  unhappy: 'happy',
  unimportant: 'important',
  unrelated: 'related',
  unfounded: 'well founded',
}
const un = Object.keys(straight).join('|')
const unless = 'mid:(_{1,8}) ,? unless'
const without = `mid:(<act>|help|proceed|continue|work|start|print _{0,4}) without with:(<article> _)`
/** "Without the risk of a gap" names a price, no condition. */
const price = /\b(?:risk|danger|loss|trouble|problem|fear|delay|help)\b/i

const onceWeHave = ({ captures: { who = '' } }: PhraseMatch): string =>
  `${who} can {mid} once ${/^i$/i.test(who) ? who : 'we'} have {with}`

const guards = {
  when: (match) => turnsOnce(match) && !price.test(match.captures.with ?? ''),
  notBefore: ['of|or', 'without'],
  unless: ['anymore|yet|either', 'any more'],
} satisfies Partial<Phrase>

const rule: PhraseRule<'double-negative'> = {
  id: 'double-negative',
  category: 'negativity',
  severity: 'hint',
  source: 'plainlanguage.gov, Federal plain language guidelines (CC0)',
  phrases: [
    { ...guards, match: `can't ${unless}`, suggest: 'can {mid} if' },
    { ...guards, match: `won't ${unless}`, suggest: 'will {mid} if' },
    { ...guards, match: `who:i|we don't mid:(<act> _{0,7}) ,? unless`, suggest: '{who} {mid} if' },
    { ...guards, match: `isn't possible mid:(_{0,8}) ,? unless`, suggest: 'is possible {mid} if' },
    { ...guards, match: `be:it's|that's not possible mid:(_{0,8}) ,? unless`, suggest: '{be} possible {mid} if' },
    { ...guards, match: `who:i|we can't ${without}`, suggest: onceWeHave },
    { ...guards, match: `who:you can't ${without}`, suggest: '{who} can {mid} with {with}' },
    { ...guards, match: `who:i|we won't ${without}`, suggest: onceWeHave },
    {
      match: [
        `be:is|are|was|were|be|been|it's|that's not <adverb>? (at all)? word:${un}`,
        `be:isn't|aren't|wasn't|weren't <adverb>? (at all)? word:${un}`,
      ],
      when: said,
      suggest: ({ captures: { be = '', word = '' } }) =>
        `${be.replace(/(?:n['’ʼ]?t| not)$/i, '')} ${straight[word.toLowerCase()]}`,
    },
    { match: "^ please? don't|never fail|neglect|omit to verb:<act>", suggest: 'please {verb}' },
    { match: "who:i|we don't|can't|wouldn't <adverb>? disagree", when: said, suggest: '{who} agree' },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "We can't reset it unless you send the form.",
    'Hi Nils, you cannot open the list unless you are on the office network. Best, Ola',
    "The account won't sync unless the phone is charging.",
    'it is not uncommon for the tray to stick',
    "A second prompt isn't unusual on the first day.",
    "Please don't fail to attach the receipt.",
    "It isn't possible to change the name unless the owner agrees.",
    'We cannot order it without your cost centre.',
    "I don't disagree with your plan for the move.",
    'Its not impossible that the part comes on Friday.',
    'We don’t install it unless the manager has approved it.',
    'I can’t help without the asset tag.',
    'That is not at all unreasonable.',
    'Never neglect to lock the cabinet.',
  ],
  valid: [
    'Once you send the form, we can reset it.',
    "We can't install it until the disk is encrypted, which takes about an hour and runs over lunch.",
    "Can't you open it unless you are in the office?",
    "If you can't reach it unless the VPN is on, the rule in the firewall is missing.",
    "You don't need to do anything unless the light turns red.",
    "We can't move the mailbox without losing the colours of the folders, so I've written them down.",
    "I can't restart the server now without the risk of a gap in the orders.",
    'Not every unusual sound means trouble.',
    'The door was not unlocked, so the courier left.',
    'The setup does not fail to start any more.',
    "It's unusual for the fan to be this loud, so I'd like to have a look.",
    'I do not think the cable is the cause.',
    'Nothing gets deleted unless you press Confirm.',
    "Don't forget to save before five, when the update starts.",
    "We can't say any more unless the vendor answers, and he has until Monday.",
  ],
}
