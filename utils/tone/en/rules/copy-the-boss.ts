import type { PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { besides, closingMark, firstOf, instead, orderBefore, otherwise } from '../cut'
import { unmarked } from '../mend'
import { isNegated } from '../senses'
import { verbOf } from '../verbs'

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

const settle = "let's settle this together"
const together = 'so that we can settle this together'

const who = ({ text }: PhraseMatch): string => (/(?:^|\s)we(?:['’]|\s)/i.test(text) ? 'we' : 'I')
/** Where the boss does come in, it is to help. */
const howToGoOn = (match: PhraseMatch): string => `${who(match)}'ll ask {whom} {tail} how we should go on`

/** "… since you haven't sent the form" → "could you send the form?"; '' where nothing is asked for. */
function owed({ captures: { rest = '' } }: PhraseMatch): string {
  const [, verb = '', what = ''] = /^ (\p{L}+)( .+)?$/su.exec(unmarked(rest)) ?? []
  const known = verbOf(verb)
  return known && !/^ (?:that|of|about)(?!\p{L})/u.test(what) ? `could you ${known.base}${what}?` : ''
}

/** "I've copied your manager so that you finally answer" */
function copied(match: PhraseMatch): string | null {
  const asked = owed(match)
  const end = closingMark(match)
  const topic = unmarked(match.captures.rest).replace(
    /^ (?:\p{L}+ing )?(.+)$/iu,
    `{head} so that we can settle $1 together${end}`,
  )
  return firstOf(match, `{head} ${together}${end}`, `{head} ${together}; ${asked}`, topic)
}

/** "Reply by noon or I'll escalate this to your manager" */
function orElse(match: PhraseMatch): readonly Wording[] {
  const asked = orderBefore(match)?.replace(/\?$/, '')
  const fact = match.captures.whom ? howToGoOn(match) : `${who(match)}'ll have to ask somebody how we should go on`
  const plain = otherwise(match, fact)
  const kind = asked ? `${asked}, ${together}?` : null
  return kind
    ? [
        { text: kind, manner: 'warm' },
        { text: match.captures.whom ? plain : `${asked}?`, manner: 'direct' },
      ]
    : [match.captures.whom ? plain : (besides(match, settle) ?? plain)]
}

/** "HR will hear about this if it's not back tomorrow" */
function hears(match: PhraseMatch): string | null {
  const [, condition] = /^ ((?:if|unless) .+)$/is.exec(unmarked(match.captures.rest)) ?? []
  if (condition) return `${condition}, I'll ask {whom} how we should go on${closingMark(match)}`
  const end = closingMark(match)
  return firstOf(
    match,
    `${settle}${end}`,
    `${settle}, without {whom}${end}`,
    `I'll ask ${match.captures.whom?.replace(/^Y/, 'y')}${unmarked(match.captures.rest)} how we should go on${end}`,
  )
}

const isSaid = ({ sentence, from }: PhraseMatch): boolean =>
  !/^(?:not|never)$/.test(sentence.words[from - 1]?.norm ?? '')

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
      suggest: copied,
      reach: 'sentence',
    },
    {
      match:
        "head:((copied|cc'd|ccd|cc'ed|copying|cc'ing|added|included|looped) in? _{1,3} in?) ,? so that? he|she|they|everyone can|could <adverb>? see|read|know (how you|you're|(your team|department) treat|treats|treating|speak|talk|behave|act | what|who i|we|i'm|we're (have to)? deal|dealing|put|putting|(up against))",
      unless: service,
      reach: 'sentence',
      suggest: `{head} ${together}.`,
    },
    {
      match: [
        `or (else)? ${iWill} (have to | need to | be forced to | be obliged to)? (escalate|report|take|raise|bring|go|speak|talk|complain|copy|cc|inform|involve|tell) (this | it | you | the matter | that | up)? (up|in)? (with|to)? whom:${above} _{0,8}`,
        `or (else)? ${iWill} (have to | need to | be forced to)? (escalate|report) (you | this further) _{0,8}`,
      ],
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: (match) => !isNegated(match),
      reach: 'whole',
      suggest: orElse,
    },
    {
      match: `${iWill} (have to | need to | be forced to | be obliged to)? (report|escalate) you (to whom:${above})? tail:(_{0,6}) $`,
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: isSaid,
      reach: 'whole',
      suggest: (match) => [
        ...(match.captures.whom ? [`{before}${howToGoOn(match)}${closingMark(match)}`] : instead(match, settle)),
      ],
    },
    {
      match: `${iWill} (have to | need to | be forced to | be obliged to) (escalate|report|take|raise|bring) (this | it | the matter | that) (up)? (with|to) whom:${above} tail:(_{0,6}) $`,
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: isSaid,
      suggest: howToGoOn,
    },
    {
      match: `don't|dont|(do not) make me (escalate | report | copy | cc | call | go to | tell | involve | email) (this|it|you|up)? (to|in)? (whom:${above})?`,
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: isSaid,
      reach: 'whole',
      suggest: (match) => [
        firstOf(match, besides(match, settle) ?? settle, `${settle}, without {whom}${closingMark(match)}`) ?? settle,
      ],
    },
    {
      match: `whom:(your ${boss} | hr | human resources) (will | is going to | 'll) hear about (this|it)`,
      unless: ['for you', 'approval|approve|help'],
      severity: 'error',
      when: isSaid,
      reach: 'sentence',
      suggest: hears,
    },
    {
      match: `${iWill} (have to | need to | be forced to)? (let your ${boss} know | inform your ${boss} | tell your ${boss} | notify your ${boss}) that? you didn't|haven't|don't|won't|never|refused|ignored|ignore|refuse|failed|keep`,
      unless: [...service, 'for you', 'help|helps|so'],
      reach: 'sentence',
      suggest: (match) => [`${settle}${closingMark(match)}`, owed(match)].filter((text) => text !== ''),
    },
    {
      match: [
        `${iWill} (have to | need to | be forced to | be obliged to) (inform | tell | notify | involve | speak to | talk to | go to) whom:(your ${boss}) tail:(_{0,6}) $`,
        `(this|it|that will | this|it|that is going to) be reported|escalated to whom:(your ${boss})`,
      ],
      unless: [...service, 'for you', 'help|helps|so'],
      reach: 'sentence',
      suggest: (match) => [
        { text: `${settle}${closingMark(match)}`, manner: 'warm' },
        { text: `${howToGoOn(match)}${closingMark(match)}`, manner: 'direct' },
      ],
    },
    {
      match: `^ do i|we really? (need | have) to (involve | go to) your ${boss} _{0,4} $`,
      unless: [...service, 'for you', 'help|helps|so'],
      reach: 'sentence',
      suggest: 'could we settle this together?',
    },
    {
      match: `head:((i've | i'm | we've | we're)? also|now|just? (copied | cc'd | copying | cc'ing | added | adding | included | including | looped | looping) in? your ${boss} in?) for (visibility | awareness | (his | her | their) (awareness | information))`,
      severity: 'hint',
      unless: service,
      suggest: `{head} ${together}`,
    },
    {
      match: `^ (does your ${boss} know about this $ | is your ${boss} aware of this $)`,
      severity: 'hint',
      unless: service,
      reach: 'sentence',
      suggest: 'could we settle this together?',
    },
    {
      match: `${iWill} (escalate|report|take|raise|bring) (this | it | the matter | that) (up)? (with|to) whom:(your ${boss})`,
      unless: [...service, 'for you', 'help|helps|so'],
      suggest: [
        { text: settle, manner: 'warm' },
        { text: "I'll ask {whom} how we should go on", manner: 'direct' },
      ],
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
    "I have copied Mr Okafor so that he can see what we're dealing with here.",
    "I've copied Helen Park so she can see how you treat us.",
    'HR will hear about this if the second monitor is not back at desk 3-112 tomorrow.',
    "Send the form F-27 by 5 June or we'll escalate it to the CIO.",
    "don't make me call hr",
    "I'll let your boss know that you didn't return the badge by 3 May.",
    "Hi Jo, confirm the order by noon or I'll go to your line manager.",
    'We will have to report this to your director on Monday.',
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
    'I have copied Helen Park so that she can see how you solved it, well done.',
    'I have copied Ravi so he can see what we need for the move.',
    'Do I need to talk to your manager first?',
    'Does your manager know about the order? She is listed as the approver.',
    'I will have to ask your manager to approve the second screen.',
  ],
}
