import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { ask, isOneClause } from '../mend'
import { isConditional, isQuestion } from '../senses'

/** Where the order guards people, data or the law, it may sound like one. */
const musts =
  'security|secure|safety|safe|phishing|malware|virus|ransomware|encrypted|mfa|fire|emergency|evacuate|law|legal|legally|gdpr|police|shock|smoke|battery|hazard|policy|password|passwords|breach|fraud|urgent|urgently|immediately'
const softened =
  'please|thanks|thank|sorry|afraid|kindly|unfortunately|would you|if|once|only|just|also|later|when|whenever|before|unless|until|optional|optionally'
const reasons = '(so that | so you | in order to | because | to be able)'
const whatFor = 'for (this | that | it)'

const must = '(must | have to | need to | got to | gotta | are required to | are to)'
const guards = {
  unless: [musts, softened, reasons, whatFor],
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && match.sentence.list === null,
} satisfies Partial<Phrase>

const suggestions = (match: PhraseMatch): readonly string[] => {
  const { verb = '', rest = '' } = match.captures
  return [`the next step is to ${verb}${rest}`, ask(verb, rest)]
}

/** Each order twice: to the end of a plain sentence, where it can become a question, and as a piece of a longer one. */
function order(match: string, more: Partial<Phrase> = {}): Phrase[] {
  return [
    {
      ...guards,
      ...more,
      match,
      reach: 'sentence',
      when: (found) => guards.when(found) && isOneClause(found),
      suggest: suggestions,
    },
    {
      ...guards,
      ...more,
      match,
      when: (found) => guards.when(found) && !isOneClause(found),
      suggest: 'the next step is to {verb}',
    },
  ]
}

const rule: PhraseRule<'you-have-to'> = {
  id: 'you-have-to',
  category: 'refusal',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    ...order(`^ you (really | simply | still | first | now)? ${must} (first | now)? verb:<act>`),
    ...order('^ (i | we) (need | want | require | expect) you to (first | now | immediately)? verb:<act>'),
    ...order("^ (you'll | youll | you will) have to verb:<act>", { severity: 'hint' }),
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'You have to read the instructions.',
    'Hi Leo, you need to restart the laptop.',
    'You must submit a new form, the old one is void.',
    'I need you to send me the serial number.',
    'you gotta log a ticket',
    'Got your mail. You need to update the app.',
    'We expect you to return the dock by Friday.',
    'You really must keep the receipts.',
    "You'll have to fill in the form again.",
  ],
  valid: [
    "You don't need to do anything, the update runs by itself.",
    'You may have to wait a minute until the light turns green.',
    'You must not open that attachment: it carries a virus.',
    'If you need to restart, save the file first.',
    'All you need to bring is your staff card.',
    'You need to be on the VPN to see that page.',
    'For security reasons you must change the default code on the first day.',
    'So that I can order the right part, could you send me the number on the back?',
    'Do you need to keep the old mails?',
    'You need to sign the form once more so that payroll can book it, sorry for the extra step.',
    'The vendor has to send the part first, and that takes two days.',
  ],
}
