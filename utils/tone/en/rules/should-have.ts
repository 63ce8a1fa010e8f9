import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isBygone } from '../mend'
import { isQuestion } from '../senses'
import { verbOf } from '../verbs'

const shouldHave =
  "you (really | probably | definitely | clearly)? (should (at least | really | just | simply | all | first | already)? (have | of) | should've | shouldve | shoulda | ought to have)"
const shouldNotHave = "you really? (shouldn't have | should never have | should have never)"
const guards = {
  notAfter: ['if|whether|think|feel|thought|felt|worry|believe|like that?', 'nothing|anything (else | more)? that?'],
  unless: ['sorry|apologies|apologise|apologize', "i|we should've"],
  when: (match: PhraseMatch) => !isQuestion(match),
} satisfies Partial<Phrase>

/** What helps, in place of a past nobody can change. */
function lesson(match: PhraseMatch): string {
  const { adverb = '', verb = '' } = match.captures
  return `${isBygone(match) ? 'it would have helped to' : 'it helps to'} ${verbOf(verb)?.base ?? verb} ${adverb}`
}

const rule: PhraseRule<'should-have'> = {
  id: 'should-have',
  category: 'blame',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      ...guards,
      match: [
        `${shouldHave} (at least | really | just | simply | already | first)? verb:<done>|let|come`,
        '^ you could (at least have | have (at least | easily | simply | just)?) verb:told|called|asked|checked|said|mentioned|waited|reported|read',
      ],
      notBefore: ['(and | or)? write? access|permission|permissions|rights|only', 'if'],
      suggest: lesson,
    },
    {
      ...guards,
      match: `${shouldHave} been how:((a bit | a little | a lot)? (more | less) (careful | specific | patient | clear | precise | polite | attentive))`,
      suggest: 'it helps to be {how}',
    },
    {
      ...guards,
      match: `${shouldHave} verb:known|noticed|realised|realized`,
      notBefore: ['better'],
      suggest: 'you may not have {verb}',
    },
    {
      ...guards,
      match:
        'you <adverb>? should|must|(ought to) <adverb>? know (better | that|this|it (by now | already) | how _{1,6} by now)',
      notBefore: ['than'],
      suggest: 'here is […the fact itself]',
    },
    { ...guards, match: 'you should|ought to? know better than to', suggest: "it's best not to" },
    {
      ...guards,
      match: 'you were (specifically | clearly | already)? told|instructed|reminded|warned no:not? to verb:<act>',
      unless: [...guards.unless, 'by|but|wrong|wrongly|nobody|never|colleague'],
      severity: 'hint',
      suggest: 'the idea was {no} to {verb}',
    },
    { ...guards, match: `${shouldHave} known better`, suggest: 'next time […what makes it easier]' },
    {
      ...guards,
      match: `${shouldNotHave} verb:done|opened|deleted|changed|clicked|touched|moved|removed|sent|installed|unplugged|shared|closed|restarted|updated|entered|used|renamed|edited|ignored|told|given`,
      suggest: (match) =>
        `${isBygone(match) ? 'it would have been better not to' : "it's best not to"} ${verbOf(match.captures.verb ?? '')?.base ?? 'go past'}`,
    },
    {
      ...guards,
      match: 'you were|(had been) (supposed | meant | expected) to verb:<act>',
      notAfter: [...guards.notAfter, 'where|what|how|when|which'],
      suggest: 'the idea was to {verb}',
    },
    {
      ...guards,
      match: "^ you're supposed|expected|meant to verb:<act>",
      suggest: 'the idea is to {verb}',
    },
    {
      ...guards,
      match: "you weren't supposed|meant to verb:<act>",
      notAfter: [...guards.notAfter, 'where|what|how|when|which'],
      suggest: "it's best not to {verb}",
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'You should have called us before moving the desk.',
    'Hello Ben, you should’ve backed up the phone first, then the photos would still be there.',
    'You ought to have read the notice on the intranet.',
    'You were supposed to send the signed form by Friday, and the order is now on hold.',
    'tbh you should of asked, the old tablet went to recycling on monday',
    "You shouldn't have opened the attachment. I've cut the laptop off the network for now.",
    'You should have been more careful with the charger.',
    'You should at least have tried the second port.',
    'you really should have told us about the move',
    'You should have noticed the yellow bar at the top of the page.',
    'You could have told me yesterday that the meeting room moved.',
    "You're supposed to log off at the end of the shift.",
    'You should have let me know that you are moving desks.',
    'You should first have asked your manager.',
    'You should have never opened that mail.',
    'You should really know this by now.',
    'You were told not to share the PIN.',
    'After twelve years here you should know better than to write it on a note.',
  ],
  valid: [
    'You should have received a mail with the ticket number a minute ago.',
    'You should have access now; sign out and in once, and the folder appears.',
    'The router should have a steady blue light.',
    'I should have told you about the maintenance on Sunday, sorry about that.',
    'You should have read access to the archive by tomorrow morning.',
    'There is nothing you should have done differently, the update was withdrawn by the vendor.',
    'I know you feel you should have called sooner, but two days make no difference here.',
    'You should have been told about this by our team, and that did not happen.',
    'Should you have any questions, my number is below.',
    "You shouldn't have to do this twice. I've asked the platform team to keep the setting.",
    'The page where you are supposed to enter the code opens after a minute.',
    'You were told to wait by the vendor, and that was our mistake.',
    'You should know by Friday whether the part is in stock.',
    'You should know that the desk is closed on Monday, so plan a day more.',
  ],
}
