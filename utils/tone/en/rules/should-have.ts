import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { bestLeft, bestNot, covered, lesson, onceMore, planned } from '../lessons'
import { unmarked } from '../mend'
import { isQuestion } from '../senses'

const shouldHave =
  "you (of all people)? (really | probably | definitely | clearly)? (should (at least | really | just | simply | all | first | already)? (have | of) | should've | shouldve | shoulda | ought to have)"
const shouldNotHave = "you really? (shouldn't have | should never have | should have never)"
const guards = {
  notAfter: ['if|whether|think|feel|thought|felt|worry|believe|like that?', 'nothing|anything (else | more)? that?'],
  unless: ['sorry|apologies|apologise|apologize', "i|we should've"],
  when: (match: PhraseMatch) => !isQuestion(match),
} satisfies Partial<Phrase>

const would = "(you | this | we | i | it | that) (wouldn't | would | wouldn't've | would've)"

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
      reach: 'sentence',
      suggest: lesson,
    },
    {
      ...guards,
      match: `${shouldHave} been how:((a bit | a little | a lot)? (more | less) (careful | specific | patient | clear | precise | polite | attentive))`,
      suggest: 'it helps to be {how}',
    },
    {
      ...guards,
      match: `${shouldHave} verb:noticed|realised|realized`,
      suggest: 'you may not have {verb}',
    },
    {
      ...guards,
      match: [
        'you <adverb>? should|must|(ought to) <adverb>? know (that|this|it (by now | already) | how:(how _{1,6}) by now)',
        'you <adverb>? should <adverb>? know by now $',
        'you <adverb>? should|must|(ought to) <adverb>? know (by now | already)',
        `${shouldHave} known`,
      ],
      notBefore: ['than|better|about|of|to'],
      reach: 'sentence',
      suggest: onceMore,
    },
    {
      ...guards,
      match: ['you <adverb>? should|must|(ought to) <adverb>? know better', `${shouldHave} known better`],
      notBefore: ['than'],
      suggest: "let's look at how to do this another time",
    },
    { ...guards, match: `${shouldHave} known better than to`, suggest: "it's best not to" },
    { ...guards, match: 'you should|ought to? know better than to', suggest: "it's best not to" },
    {
      ...guards,
      match: 'you were (specifically | clearly | already)? told|instructed|reminded|warned no:not? to verb:<act>',
      unless: [...guards.unless, 'by|but|wrong|wrongly|nobody|never|colleague'],
      severity: 'hint',
      suggest: 'the idea was {no} to {verb}',
    },
    {
      ...guards,
      match: `${shouldNotHave} verb:done|opened|deleted|changed|clicked|touched|moved|removed|sent|installed|unplugged|shared|closed|restarted|updated|entered|used|renamed|edited|ignored|told|given`,
      reach: 'sentence',
      suggest: bestNot,
    },
    {
      ...guards,
      match: 'you were|(had been) (supposed | meant | expected) to verb:<act>',
      notAfter: [...guards.notAfter, 'where|what|how|when|which'],
      reach: 'sentence',
      suggest: planned,
    },
    {
      ...guards,
      match: "^ you're supposed|expected|meant to verb:<act>",
      reach: 'sentence',
      suggest: ({ captures: { rest = '' } }) => [`could you {verb}${unmarked(rest)}?`, 'the idea is to {verb}{rest}'],
    },
    {
      ...guards,
      match: "you weren't supposed|meant to verb:<act>",
      notAfter: [...guards.notAfter, 'where|what|how|when|which'],
      suggest: "it's best not to {verb}",
    },
    {
      match: [
        `(if you'd | if you had | had you) (only | just | actually | ever)? verb:read|followed what:_{1,8} ,? ${would}`,
        `^ you'd have known ((about | of) _{1,5})? (if you had | if you'd | had you) verb:read what:_{1,6} $`,
      ],
      unless: ['even|still if', 'read only', "so i|we|i've|we've"],
      when: ({ sentence }) => sentence.ending !== 'question',
      reach: 'sentence',
      suggest: covered,
    },
    {
      match: `^ if you hadn't verb:<done>|<erred> what:_{1,9} ,? ${would}`,
      unless: ['thank|thanks|glad|grateful|luckily|noticed|spotted|told|reported|asked|called'],
      when: guards.when,
      reach: 'sentence',
      suggest: bestLeft,
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
    'You should have called us before you reinstalled Office.',
    'You should know by now that the tunnel drops after a while.',
    'If you hadn’t ticked the box on a public machine, we wouldn’t be having this conversation.',
    'If you’d read the mail from 8 May you wouldn’t have this problem.',
    "You'd have known about the downtime if you had read your mail.",
    'You could at least have checked the cable first.',
    'You shouldn’t have shared the PIN with Tom in the first place.',
    'As line manager, Mr Ito, you of all people should have approved this.',
    'You should have known better.',
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
    'If you hadn’t told me about the noise, I would have looked in the wrong place.',
    'Even if you had read the mail, you would not have found the new room in it.',
    'If you had read only the first page, you would have seen the old address, so I have moved the new one up.',
    'You should know that the desk is closed on Monday, so plan a day more.',
  ],
}
