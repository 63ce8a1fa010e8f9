import { isPause } from '../../pattern'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isCold, ownsUp } from '../aim'
import { anew } from '../anew'
import { bettered, firmly, hurried, refrained } from '../firm'
import { demanded, requested, unpressed } from '../pressing'
import { isConditional, isQuestion, isReported } from '../senses'

const atOnce =
  'immediately|instantly|promptly|pronto|swiftly|urgently|asap|(at once)|(right now|away)|(straight away)|(this instant|minute|second)|(without any? further|more? delay)|(as soon as possible)'
const day = 'monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|today|noon|midday|eod|cob|close|(_ am|pm)'
const deadline = `${atOnce}|now|today|(by ${day} (morning | afternoon | evening | night | noon)?)|(by (the | end | close) _{1,3})|(no later than _)|(within _{1,3} hours|minutes|days)`
const thing = 'this|it|that|these|those|them|everything|answers|the|your|you|a|an|my|all|every|each'
const done =
  'done|fixed|sent|sorted|solved|resolved|corrected|rectified|addressed|completed|finished|submitted|delivered|improved|revised|redone|reworked|(dealt with)|(on my desk)'
const noExcuse = 'excuses|exceptions|arguments|delays|discussion|debate|buts'

/** With a reason or a kind word it is a plain request; where people or data are in danger it has to be short. */
const softened = [
  "please|thanks|thank|because|since|otherwise|could|would|appreciate|grateful|sorry|afraid|unfortunately|i'll|we'll",
  '(so that | so we | so i | so it | as we | as i | for you | if possible | in order to)',
  'if',
  'let me|us',
  'i|we will|am|are|can',
  'security|safety|phishing|malware|virus|ransomware|fire|smoke|battery|leak|fraud|breach|password|passwords|attack|emergency',
]
const others = ['vendor|supplier|courier|carrier|provider|manufacturer', 'from the|our|my']

const plain = (match: PhraseMatch): boolean => !isQuestion(match) && !isConditional(match) && !isReported(match)
const said = {
  unless: softened,
  when: (match: PhraseMatch) => plain(match) && !ownsUp(match),
} satisfies Partial<Phrase>
const told = {
  when: (match: PhraseMatch) => plain(match) && match.sentence.list === null && !ownsUp(match),
  reach: 'sentence',
  suggest: unpressed,
} satisfies Partial<Phrase>
/** In a draft with hardly a kind word a bare order weighs as much as pressed ones. */
const coldly = {
  unless: softened,
  when: (match: PhraseMatch) => plain(match) && match.sentence.list === null && isCold(match),
} satisfies Partial<Phrase>

const asked = { reach: 'sentence', suggest: requested } satisfies Partial<Phrase>
const orders =
  "(^ (just | please | now | kindly | and)? | you|(your _{1,2}) <adverb>? (need|needs to | have to | must | should) | i|we want|need|expect|suggest|urge you to | (it's time (for you)? to))"

const rule: PhraseRule<'pressure'> = {
  id: 'pressure',
  category: 'hostility',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      ...said,
      match: [
        `i|we <adverb>? need|want|expect|require|demand ${thing} _{0,9} immediately|now|(right now)|(at once)|(without any? further? delay) (, | $)`,
        `i <adverb>? want|expect|require|demand ${thing} _{0,9} ${deadline} (, | $)`,
        `i|we <adverb>? want|expect|require|demand (nothing less | better | answers | results | (a | an | your) (full | immediate | prompt | written | proper)? reply|response|explanation|apology|cooperation|improvement|attention)`,
        `(immediate|urgent|prompt|swift|significant|drastic|your _{0,2} (action|attention|improvement|response|cooperation|compliance|input|presence|attendance)) is|are <adverb>? required|needed|necessary|expected|mandatory|essential|imperative|crucial`,
        `(this | it | everything | your _{1,3}) (must | needs to | need to | has to | have to) be ${done} <adverb>? (${deadline} | $)`,
      ],
      unless: [...softened, ...others],
      ...asked,
    },
    {
      ...coldly,
      match: [
        `you|(your _{1,2}) <adverb>? must|(need|needs|have|has to)|(are | is expected|required to) _{1,12} ${deadline} (, | $)`,
        `^ (just | and | so | then)? (<act>|get|make|do|ensure|let|bring|have|stop|start|improve|rectify|address|resolve|deliver|finalise|finalize|revise|redo|rethink) _{1,14} ${atOnce}|(by ${day}) (, | $)`,
        `i <adverb>? need|want|expect|require ${thing} _{0,9} ${deadline} (, | $)`,
        `i|we <adverb>? want ${thing} _{0,4} (in my inbox | on my desk)`,
        `^ make sure _{1,14} ${atOnce}|(by ${day}) (, | $)`,
        `i|we <adverb>? expect|require|await your _{0,4}`,
        `^ i <adverb>? want|expect|need|require|urge (that you | you to)`,
        '^ we <adverb>? expect|require|urge (that you | you to)',
        '^ (and | so)? (ensure (that | your | the) | rectify | improve your | rethink | reconsider | revise | redo | rework | step up | prioritise | prioritize | correct | address | resolve) (this | these | your | it)',
        'you|(your _{1,2}) <adverb>? must|should|(need|needs|have|has to) (improve | work (on | harder) | rethink | reconsider | redo | rewrite | stop | focus | take | be (more | better | less) | do better | get | understand | realise | realize | learn | start | step | address | ensure | prioritise | prioritize | make)',
        '^ stop sending|asking|emailing|calling|complaining|bothering|interrupting|ignoring|pretending|acting|blaming|arguing|whining|making|avoiding',
      ],
      ...asked,
    },
    {
      ...coldly,
      match: [
        "^ (don't ever | don't you) <act>|do|think|dare",
        "^ don't even think|try|dare|bother|start",
        '^ never _{1,8} again (, | $)',
      ],
      reach: 'sentence',
      suggest: refrained,
    },
    {
      ...told,
      match: [
        `^ (just | now | and)? fix|send|get|respond|reply|answer|deal|handle|finish|complete|sort|correct|redo|submit|explain|do|call|stop|start _{0,6} immediately|now|asap|(right now|away)|(at once) $`,
        '^ (just | now | and)? get|make|do|sort|figure|work|fix|(deal with) it|this|that (done | happen | out | right | properly | together)? (now | today | asap | already | this time | for once)? $',
        `${orders} (hurry up | speed it|this|things up | pick up the pace | step|up your|it game|up | get your _ (together | straight | right | in order) | get a grip | pull your weight|socks | try harder | do better | get to work | get moving | get on with it) _{0,3} $`,
        `${orders} stop (wasting | stalling | procrastinating | slacking | dragging | making excuses | messing around)`,
        `^ (and | but)? (there's | there will be)? no (more | room for | time for)? ${noExcuse} $`,
        "i|we don't <adverb>? want|need|(care for) (to hear)? (any | your)? more? excuses",
        '^ (end of story | end of discussion | full stop | failure is not an option | the clock is ticking | time is running out) $',
      ],
      unless: [...softened, 'error|log|exception'],
    },
    {
      match: `no ${noExcuse} $`,
      when: (match) => plain(match) && match.from > 0 && isPause(match.sentence.words[match.from]?.gap ?? ''),
      suggest: 'and tell me if that is hard',
    },
    {
      ...said,
      match: `i <adverb>? demand (to know | that | an | a | the | your | immediate)`,
      reach: 'sentence',
      suggest: demanded,
    },
    {
      ...said,
      match: [
        "this|that|it|it's|deadline|which is? <adverb>? (non negotiable | not negotiable | not up for debate|discussion|negotiation)",
        "i|we won't|can't|(am | are not going to)|(refuse to)|(will | can no longer) <adverb>? accept|tolerate|allow|(stand for)|(put up with) any|such|these|this|your|another|more|further",
        "won't|can't|(will <adverb>? not) be tolerated",
        'failure|failing|refusal to _{1,8} will|may|could (result in | lead to | have) _{0,2} consequences|action|termination|dismissal|repercussions',
        "(hold you | you will be | you'll be | be held) <adverb>? responsible|accountable|liable",
        'i|we will|(will be forced to)|(have no choice but to)|(look for)|(find) (terminate | cancel | reconsider | take our|my business | another supplier|vendor|agency|partner)',
        "^ (and | so)? don't (disappoint me|us | let me|us down | be late | waste my|our | keep me|us waiting | make excuses | test me)",
      ],
      reach: 'sentence',
      suggest: firmly,
    },
    {
      match: [
        `${orders} (ensure | make sure | make certain | see to it | see) that? (this | it | such _{1,3}) (doesn't | won't | never | isn't) happen|happens|occur|occurs|repeated again`,
        "this|that|it|(such _{1,2}) must|better|can|cannot|can't|shouldn't|(had better) (not | never)? happen again",
        "^ (please | and)? don't let this|it|that happen again",
      ],
      when: (match) => plain(match) && !ownsUp(match),
      ...anew('could we look at how to avoid this next time?'),
    },
    {
      match: ["you'd better not? have|be|get|fix|make|start|hope|give|come|explain|find|<act>"],
      when: plain,
      reach: 'sentence',
      suggest: bettered,
    },
    {
      match: [
        '^ what (is | is taking | has taken | took)? taking? you so|this long',
        "^ what's <adverb>? taking you? so long",
        "(it | this | that)? shouldn't|doesn't|didn't <adverb>? (take | have taken | be taking) you (this | so | that | _{1,2})? long|hours|days|weeks|months",
        "i|we don't have time|(all day) to wait|waste|babysit|chase|(deal with your)|(read your)|(fix your)",
      ],
      unless: ['sorry|please|thanks'],
      when: (match) => !isReported(match),
      reach: 'sentence',
      suggest: hurried,
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'I need this right now.',
    'Hi,\n\nI expect your report on my desk by noon. No excuses.\n\nGrant',
    'I demand an explanation.',
    'This is non-negotiable.',
    'Get it done.',
    'get your act together',
    'You’d better have the figures this afternoon.',
    "I won't accept any further delays.",
    'Kindly ensure this does not happen again.',
    'Fix it immediately.',
    'What is taking you so long?',
    'You need to step up your game.',
    'I expect the list by Friday, no exceptions.',
    'Stop making excuses and send the file.',
    "Dear team, I don't want to hear any excuses.",
    'It should not take you three days to answer a simple mail.',
    'Failure to do so will result in disciplinary action.',
    'The deadline is not up for debate, and time is short.',
    'Stop acting like a moron and give me the asset number.',
    'I want the laptop on my desk at 8 sharp.',
    'send me your public key by noon',
    'You must rewrite the guide by Thursday, and don’t argue.',
    "Don't even think about touching the switch.",
    'Failure to install KB5005565 will result in termination of your account.',
    'You have to report a stolen iPhone within 24 hours, not whenever it suits you.',
    'Such behaviour will not be tolerated.',
    'we need the serial number immediately, Sam',
    "I can't accept this level of service any more.",
  ],
  valid: [
    'I need this by Friday so that the order can leave on Monday.',
    'Could you send me the badge number today? I need it for the form.',
    "I'll get it done before lunch.",
    "We'll make sure this doesn't happen again, and I have added an alarm for it.",
    'We expect the mail server to be back by eleven.',
    'Please unplug the charger immediately, the battery is swollen.',
    'The demand for the new screens is high, so it may take a week.',
    'There are no exceptions in the log.',
    'It should not take long, ten minutes at most.',
    'The copy now runs at night, on demand.',
    'If you need it right now, take the loan laptop from the desk.',
    'You said you needed it immediately, so I brought it over myself.',
    'Do you need it right now, or is tomorrow early enough?',
    'Our team has to step up here, and I have told them so.',
    "You'd better understand the picture with the two colours side by side.",
    "I expect you'll see the change after lunch.",
  ],
}
