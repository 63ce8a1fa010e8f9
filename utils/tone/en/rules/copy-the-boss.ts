import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isNegated } from '../senses'

const boss =
  '(line manager | manager | boss | supervisor | team lead | team leader | director | head of department | department head | managers | superiors | superior)'
const above = `((your|the) ${boss} | hr | human resources | management | senior management | the (ceo|cio|board))`
const iWill =
  "(i'll | ill | i will | i shall | we'll | we will | i'm going to | im going to | we're going to | i am going to | we are going to)"
const iHave = "(i have | i've | ive | we have | we've | i am | i'm | im | we are | we're)? (also|now|just|already)?"

/** The boss is named because a yes, a budget or a hand is needed: that is service. */
const service = [
  'approve|approves|approved|approval|approver|sign|signs|signed|signoff|budget|order|orders|authorise|authorize|authorises|authorizes|authorisation|permission|consent|confirm|confirms|decide|decides|cover|covers|covering',
  'asked|requested|request|thank|praise|congratulate|happy|glad',
]

const owedToThem =
  "(finally|not|didn't|didnt|doesn't|don't|dont|won't|haven't|havent|hasn't|never|again|ignored|ignoring|ignore|keep|keeps|actually|aware|knows|know|sees|see)"

const rule: PhraseRule<'copy-the-boss'> = {
  id: 'copy-the-boss',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Brown and Levinson, Politeness: some universals in language usage (1987)',
  phrases: [
    {
      match: [
        `head:(${iHave} (copied|cc'd|ccd|cc'ed|cced|copying|cc'ing|ccing|added|included|including|looped|looping) (in)? your ${boss} (in)?) ,? (so|because|since|as) (that)? (you|this|that|it|he|she|they|we) _{0,4} ${owedToThem}`,
      ],
      unless: service,
      suggest: '{head}, who can […what they can help with].',
      reach: 'sentence',
    },
    {
      match: [
        `or (else)? ${iWill} (have to | need to | be forced to | be obliged to)? (escalate|report|take|raise|bring|go|speak|talk|complain|copy|cc|inform|involve|tell) (this | it | you | the matter | that | up)? (up|in)? (with|to)? ${above} _{0,8}`,
        `or (else)? ${iWill} (have to | need to | be forced to)? (escalate|report) (you | this further) _{0,8}`,
      ],
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: (match) => !isNegated(match),
      suggest: 'so that […what depends on it]',
    },
    {
      match: [
        `${iWill} (have to | need to | be forced to | be obliged to)? (report|escalate) you _{0,6} $`,
        `${iWill} (have to | need to | be forced to | be obliged to) (escalate|report|take|raise|bring) (this | it | the matter | that) (up)? (with|to) ${above} _{0,6} $`,
        `don't|dont|(do not) make me (escalate | report | copy | cc | call | go to | tell | involve | email) (this|it|you|up)? (to|in)? ${above}?`,
        `your ${boss} (will | is going to | 'll) hear about (this|it)`,
      ],
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: ({ sentence, from }: PhraseMatch) => !/^(?:not|never)$/.test(sentence.words[from - 1]?.norm ?? ''),
      suggest: "let's settle this together by […when]",
    },
    {
      match: [
        `${iWill} (have to | need to | be forced to)? (let your ${boss} know | inform your ${boss} | tell your ${boss} | notify your ${boss}) that? you didn't|haven't|don't|won't|never|refused|ignored|ignore|refuse|failed|keep`,
        `${iWill} (have to | need to | be forced to | be obliged to) (inform | tell | notify | involve | speak to | talk to | go to) your ${boss} _{0,6} $`,
        `^ do i|we really? (need | have) to (involve | go to) your ${boss} _{0,4} $`,
        `this|it|that will|(is going to) be reported|escalated to your ${boss}`,
      ],
      unless: [...service, 'for you', 'help|helps|so'],
      reach: 'sentence',
      suggest: "let's settle this together by […when].",
    },
    {
      match: `head:((i've | i'm | we've | we're)? also|now|just? (copied | cc'd | copying | cc'ing | added | adding | included | including | looped | looping) in? your ${boss} in?) for (visibility | awareness | (his | her | their) (awareness | information))`,
      severity: 'hint',
      unless: service,
      suggest: '{head}, who can […what they can help with]',
    },
    {
      match: `^ (does your ${boss} know about this $ | is your ${boss} aware of this $)`,
      severity: 'hint',
      unless: service,
      reach: 'sentence',
      suggest: "let's settle this together by […when].",
    },
    {
      match: `${iWill} (escalate|report|take|raise|bring) (this | it | the matter | that) (up)? (with|to) your ${boss}`,
      unless: [...service, 'for you', 'help|helps|so'],
      suggest: "let's settle this together by […when]",
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I've copied your manager so that you finally answer.",
    "Please reply by noon or I'll have to escalate this to your manager.",
    "I have cc'd your boss since you haven't sent the form.",
    "Don't make me tell your manager.",
    'If nothing happens by Friday I will be forced to report this to HR.',
    'Return the laptop today, or I will report you.',
    'I am copying your line manager, so she is aware of the delay.',
    'Your manager will hear about this.',
    "I'll raise this with your supervisor.",
    "I'll let your manager know that you did not reply.",
    'I will have to inform your manager.',
    'Do I need to involve your manager?',
    'This will be escalated to your line manager.',
    'Copying your manager for visibility.',
    'Does your manager know about this?',
  ],
  valid: [
    "I've copied your manager, who can approve the licence.",
    'I have added Sam, who knows the finance system inside out.',
    "I've cc'd your manager as you asked.",
    'I have copied your manager so that she can sign the order today.',
    "If it fails again I'll escalate this to the network team.",
    "Or I can raise it with your manager for you, if that's easier.",
    'You can always take it to my manager, Ines Vidal, if you would like a second opinion.',
    "I'll raise the bigger screen with your manager so the budget is clear.",
    'Tom has looped in the security team to look at the mail.',
    'We never report you or anyone for clicking; thank you for telling us so fast.',
    "I'll let your manager know that the laptop is ready.",
    'Does your manager know that you need a bigger screen?',
    'Do I need to talk to your manager first?',
    'Does your manager know about the order? She is listed as the approver.',
    'I will have to ask your manager to approve the second screen.',
  ],
}
