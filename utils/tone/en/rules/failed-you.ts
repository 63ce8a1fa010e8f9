import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { ask, askForMissing, isBygone, isOneClause, stillOpen } from '../mend'
import { beganWhen, carelessly, lacking, leftOpen, nounOf, slippedBy } from '../neglect'
import { isConditional, isNegated, isQuestion } from '../senses'

const guards = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isNegated(match),
} satisfies Partial<Phrase>
const failed = "you|you've (again | also | repeatedly | simply | still)? failed|neglected|refused|omitted to verb:<act>"

const rule: PhraseRule<'failed-you'> = {
  id: 'failed-you',
  category: 'blame',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      match: `^ ${failed}`,
      notBefore: ['in|on|into'],
      reach: 'sentence',
      when: (match) => guards.when(match) && isOneClause(match) && !isBygone(match),
      suggest: ({ captures: { verb = '', rest = '' } }) => {
        const missing = askForMissing(verb, rest)
        return missing ? [missing, ask(verb, rest)] : ask(verb, rest)
      },
    },
    {
      match: `${failed} object:(it|this|that|them|(<article> _{1,3})) (,|$)`,
      when: (match) => guards.when(match) && !isBygone(match),
      suggest: ({ captures }) => stillOpen(captures.object ?? '', captures.verb ?? ''),
    },
    {
      ...guards,
      match: "lead:because|since|as you|you've failed|neglected|refused to reply|respond|answer",
      suggest: '{lead} I have no reply yet',
    },
    {
      ...guards,
      match: [`lead:because|since|as ${failed}`, failed],
      notBefore: ['in|on|into'],
      reach: 'sentence',
      suggest: leftOpen,
    },
    {
      ...guards,
      match:
        'start:(it | all this | this ((whole | entire)? mess|chaos|trouble|problem|thing)?) <adverb>? began:(started|began|happened|came) when|because|after you ignored|missed|disregarded|skipped',
      reach: 'sentence',
      suggest: beganWhen,
    },
    {
      ...guards,
      match:
        "you|you've (again | also | simply)? ignored|disregarded object:((my|our|the|all|several|this|that) _{1,5}) (,|$)",
      unless: ['right|rightly|fine|good'],
      suggest: '{object} may have slipped by',
    },
    {
      ...guards,
      match: "you|you've (again | also | simply | repeatedly | completely)? ignored|disregarded|neglected",
      notBefore: ['to|nothing'],
      unless: ['can be|safely', 'right|rightly|fine|good'],
      reach: 'sentence',
      suggest: slippedBy,
    },
    {
      ...guards,
      match:
        "you (couldn't be bothered | can't be bothered | didn't bother | never bothered | haven't bothered) to verb:<act>",
      reach: 'sentence',
      suggest: leftOpen,
    },
    {
      ...guards,
      match:
        'your (continued | repeated | constant | apparent)? what:failure|refusal|inability|unwillingness|reluctance to verb:_',
      notBefore: ['over'],
      reach: 'sentence',
      suggest: nounOf,
    },
    {
      ...guards,
      match: 'your (complete | total | apparent | continued | utter)? negligence|carelessness|ignorance',
      reach: 'whole',
      suggest: carelessly,
    },
    {
      match: 'your (complete | total | apparent | continued | utter)? lack of what:_',
      when: (match) =>
        guards.when(match) && !/^(?:access|permissions?|rights|time|space|sleep)$/i.test(match.captures.what ?? ''),
      unless: ['because of', 'understand|sorry'],
      reach: 'whole',
      suggest: lacking,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'You failed to attach the log.',
    'Dear Mr Ito, you neglected to return the loan laptop.',
    'You ignored the notice, so the mailbox is now full.',
    'Your failure to renew the certificate took the shop offline.',
    'As you have failed to confirm the date, the visit is cancelled.',
    'You refused to restart the server when I asked.',
    'you didnt bother to check the cable',
    'Since you failed to reply, I closed the ticket.',
    'Your complete lack of interest makes this project hard.',
    'You disregarded all three reminders about the quota, and mail now bounces.',
    'You failed to update the asset list, which is why the label is wrong.',
    'This whole mess started when you ignored the upgrade notice of 12 May.',
    'Your carelessness wiped out all entries of the last week.',
    'Your failure to respond means that I have closed the ticket.',
    'You repeatedly failed to log off, so the desk was blocked.',
    'you failed to tell us about the new starter, and there is no laptop for her',
    'Your lack of feedback on the draft makes it impossible to finish.',
    'Due to your carelessness we lost a day.',
    'You ignored my mails and the call on Tuesday.',
    'Your continued failure to lock the screen is a risk.',
  ],
  valid: [
    'Your login failed twice because the clock of the phone is off.',
    'The backup failed to start last night; I have set it going by hand.',
    'The vendor failed to tell us about the change, so neither of us could know.',
    'You can safely ignore that message, it goes away with the next update.',
    'I failed to mention that the old app stops working on Monday. Sorry about that.',
    'If you failed to connect, the VPN client may need its update first.',
    'Your lack of access is a mistake on our side, I am adding the group now.',
    'A failure to print is nearly always the spooler on that floor.',
    "You haven't ignored anything, the reminder went to your old address.",
    'The power supply failed, not you.',
    'It started when the notice came up, and you had no way to see it.',
    'You failed to sign in because the account was new, and it is open now.',
  ],
}
