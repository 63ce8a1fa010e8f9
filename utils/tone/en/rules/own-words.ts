import { findWords } from '../../find-words'
import { once } from '../../memory'
import type { Preference } from '../../preference'
import type { CheckRule, RuleExamples } from '../../types'

const phrasesOf = once((flagged: NonNullable<Preference['words']>['flagged']) => flagged.map(({ phrase }) => phrase))

/** Words the writer wants to be told of; what they want to say instead is offered as all wordings of their own are. */
const rule: CheckRule<'own-words'> = {
  id: 'own-words',
  category: 'plain-language',
  severity: 'hint',
  onRequest: true,
  source: 'The words you listed yourself',
  *check({ prose, preference: { words } }) {
    for (const span of words ? findWords(prose, phrasesOf(words.flagged)) : []) yield { span }
  },
}
export default rule

/** What the writer of the examples asked for. */
export const asking: Preference = {
  words: {
    allowed: ['Legacy Pro'],
    flagged: [
      { phrase: 'legacy', instead: 'older' },
      { phrase: 'end user', instead: 'colleague' },
      { phrase: 'C++', instead: '' },
      { phrase: '24/7', instead: '' },
      { phrase: 'can’t be done', instead: 'needs another way' },
      { phrase: 'e-mail', instead: 'mail' },
      { phrase: '(sic)', instead: '' },
    ],
  },
}

export const examples: RuleExamples = {
  invalid: [
    'That is a legacy system, and it still runs.',
    'Legacy folders stay where they are.',
    'Every end user gets a new badge.',
    'Each END  USER gets a card.',
    'The tool is written in C++, by the way.',
    'We are here 24/7 for you.',
    "I am afraid that can't be done today.",
    'Please send an E-mail to the desk.',
    'We keep it for the legacy’s sake.',
    'The lamp (sic) on the modem is green.',
  ],
  valid: [
    'We use Legacy Pro for that, and it still runs.',
    'The legacies of old systems stay with us.',
    'Users at the end of the hall get a new badge.',
    'Each end-user gets a card.',
    'Plan C is the best of the three.',
    'The code is 24-7, and the date is 24.7.',
    'The box says "legacy mode" on its lid.',
    'I can do that today.',
    'A mail to the desk will do.',
    'See https://desk.example/legacy/end for the steps.',
  ],
}
