import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isQuestion } from '../senses'

const guards = { when: (match: PhraseMatch) => !isQuestion(match) } satisfies Partial<Phrase>
const sorry = '(sorry | apologies | apologise | apologize | apologizes | apologises | regret | apology | regrets)'

const rule: PhraseRule<'hollow-apology'> = {
  id: 'hollow-apology',
  category: 'apology',
  severity: 'warning',
  source: 'thinkhdi.com, Nonpologies; Recruiterbox, Why I changed how I apologize',
  phrases: [
    {
      ...guards,
      match:
        '(any | the) (inconvenience | inconveniences | trouble | confusion | disruption | upset) (that | which)? (this | it | we | the outage | the delay | the change)? (may | might | could | can) have? (caused | cause | be | bring | have)',
      suggest: '[…what happened]',
    },
    {
      ...guards,
      match: `${sorry} for|about any inconvenience|inconveniences|trouble|confusion caused? (by this)?`,
      notBefore: ['(that | which)? (this | it | we)? may|might|could|can'],
      severity: 'hint',
      suggest: 'sorry about […what happened]',
    },
    {
      ...guards,
      match: [
        `lead:${sorry} if (this | that | it | i | we | anyone | anybody | something | my _ | our _) (has | have | may have | might have | was | were)? (came across | come across | caused | upset | offended | bothered | annoyed | sounded | seemed | hurt | made you | rude | harsh) _{0,7} (,|$)`,
        `lead:${sorry} if you (are | were | feel | felt | got upset | took | found) _{0,7} (,|$)`,
      ],
      unless: ['i|we missed|overlooked|repeat|repeated|asked|already|mentioned', 'clear|unclear', 'spam|duplicate'],
      suggest: ({ captures }) =>
        /^sorry$/i.test(captures.lead ?? '')
          ? 'sorry about […what happened]'
          : `${/^regret/i.test(captures.lead ?? '') ? '{lead}' : '{lead} for'} […what happened]`,
    },
    {
      ...guards,
      match: 'if (you were | anyone was | anybody was | you are | you feel | you felt) offended _{0,7} (,|$)',
      suggest: 'about […what happened]',
    },
    {
      ...guards,
      match: 'mistakes (were | have been | may have been | might have been) made',
      suggest: '[…who] made a mistake',
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'We apologise for any inconvenience this may have caused.',
    'Sorry if you were offended by my last note.',
    'Mistakes were made during the move.',
    'I regret the trouble it might have caused.',
    'Sorry for any inconvenience.',
    'Hi all,\n\nmail was down from 9 to 10. Apologies for any confusion.\n\nDee',
    'im sorry if anyone was upset by the change',
    'I apologize if this came across wrong.',
  ],
  valid: [
    "I'm sorry you lost the morning over this.",
    'Sorry about the two calls you had to make; the first one never reached our queue.',
    'I apologise for the wrong date in my mail, it is the 14th.',
    'Sorry if I missed your call, I was in the server room until four.',
    'The flicker may have been caused by the old cable.',
    'Sorry to bother you again, one more number and I am done.',
    "If the change caused trouble at the counter, I'd like to hear it.",
    'The mistake was mine: I read the row above.',
  ],
}
