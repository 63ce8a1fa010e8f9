import { isPause } from '../../pattern'
import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { louderWhenCold, ownsUp } from '../aim'
import { isConditional, isNegation, isQuestion, isReported } from '../senses'

const now =
  '(immediately | right now | right away | straight away | at once | this instant|minute|second | without (any)? (further|more)? delay | pronto | now | promptly | instantly)'
const asap = `(${now.slice(1, -1)} | asap | as soon as possible | today | tonight | by (tomorrow|tonight|noon|monday|tuesday|wednesday|thursday|friday | close|end of _{1,3} | eod | cob | _ (am|pm)) | within _{1,3} hours|minutes|days | first thing _{0,2} | no later than _{1,4} | (in | on) time)`
const thing = '(this | it | that | these | those | them | everything | answers | the | your | you | a | an | my | all)'
const swift = '(immediate|urgent|prompt|full|utmost|swift|undivided|timely|quick|complete)'
const settled =
  'done|fixed|sent|sorted|solved|resolved|corrected|addressed|completed|finished|submitted|rectified|delivered|handled|improved|ready|redone|changed|(dealt with)|(taken care of)|(on my desk)|(in my inbox)'

/** With the reason or a kind word it is a plain request; where people or data are in danger it has to be short. */
const softened = [
  'please|thanks|thank|because|since|otherwise|could|would|appreciate|grateful|sorry|afraid',
  'i|we will|am|can',
  "unfortunately|i'll|we'll",
  '(so that | so we | so i | so it | as we | as i | for you | if you can | if possible | in order to)',
  'security|safety|phishing|malware|virus|ransomware|fire|smoke|battery|leak|fraud|breach|password|passwords|attack|emergency',
]
/** The writer's own side is meant: "we need to step up". */
const plain = (match: PhraseMatch): boolean => !isQuestion(match) && !isConditional(match) && !isReported(match)
const guards = { when: plain } satisfies Partial<Phrase>
const unnegated = (match: PhraseMatch): boolean => {
  const before = match.sentence.words[match.from - 1]
  return plain(match) && (!before || !isNegation(before))
}

/** "Do better", "you need to do better", "I want you to …" */
const order =
  "(^ (just | please | now | so just? | then just? | and | kindly | simply)? | you <adverb>? (need to | have to | must | should | ought to | better) | (it's | it is | about) time (for)? you (to)? | i|we <adverb>? (want | need | expect | suggest | urge) you to)"
const agree = 'could we agree on […what, by when]?'
const needed = 'I would be glad to have […what, by when, and why]'

const rule: PhraseRule<'pressure'> = {
  id: 'pressure',
  category: 'hostility',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      match: [
        `i|we <adverb>? (expect | require | demand | want | need) ${thing} _{0,9} ${now} (, | $)`,
        `i <adverb>? (expect | require | demand | want) ${thing} _{0,9} ${asap} (, | $)`,
        `i <adverb>? (want | expect) (this | it | that | them | everything | (the | your | all) _{1,3}) (to be)? ${settled}`,
        `(i | we) <adverb>? (expect | require | want) (nothing less | (a | an | your) (full | immediate | prompt | written | proper | detailed)? (reply | response | answer | explanation | apology | update | solution | improvement)|improvements|results|answers|better)`,
        `(this | it | that | everything | your _{1,2}) (must | needs to | has to | have to | need to | had better | better | should) be ${settled} _{0,2} ${now}`,
      ],
      unless: [...softened, 'from the|our|my', 'vendor|supplier|courier|carrier|provider|manufacturer', 'to hear|see'],
      when: (match) => plain(match) && !ownsUp(match),
      suggest: needed,
    },
    {
      match: `i|we <adverb>? need ${thing} _{0,9} asap (, | $)`,
      severity: 'hint',
      unless: softened,
      when: plain,
      suggest: needed,
    },
    {
      match: [
        `^ (just | now | and | so)? (fix|send|get|respond|reply|answer|deal|handle|finish|complete|deliver|sort|correct|redo|submit|stop|explain|do|call|start) _{0,7} ${now} $`,
        '^ (just | now | and | so)? (get | make | do | sort | figure | work | deal with) (it | this | that | everything | the _{1,2}) (done | happen | out | work | over with | right | properly) (now | today | asap | already | immediately | this time | right now | for once)? $',
        '^ (just | now | and)? (fix | deal with | handle | do) (it | this) (now|already|today|properly|yourself)? $',
      ],
      unless: softened,
      when: (match) => plain(match) && match.sentence.list === null && !ownsUp(match),
      reach: 'sentence',
      suggest: agree,
    },
    ...louderWhenCold({
      match: [
        `your ${swift}? (attention|response|reply|cooperation|action|input|feedback|compliance|approval|confirmation|presence|attendance|participation|support|assistance|improvement|involvement|focus) (to | in | on | with)? _{0,6} (is | are) <adverb>? (required|expected|needed|mandatory|necessary|essential|crucial|imperative|critical|demanded|overdue|awaited)`,
        `(i | we) <adverb>? (require|expect|demand|need|await|want) your ${swift}? (attention|response|reply|cooperation|action|input|feedback|compliance|approval|confirmation|presence|attendance|participation|improvement|commitment|submission|report|focus)`,
        `(immediate|urgent|prompt|swift|significant|drastic|serious) _{0,1} (action|attention|improvement|improvements|changes|response|correction|revision|revisions|resolution) (is | are) <adverb>? (required|needed|necessary|expected|mandatory|essential|imperative|crucial|demanded)`,
        `(this | it | these | your _{1,3}) <adverb>? (must | needs to | need to | has to | have to) <adverb>? be (addressed|improved|rectified|corrected|resolved|redone|revised|reworked|rewritten|changed|sorted|fixed|done|completed|submitted|delivered|prioritized|prioritised|better|faster|stronger)`,
        `^ (ensure|rectify|improve|prioritise|prioritize|step|rethink|reconsider|revise|redo|rework|correct|address|resolve|deliver|provide|submit|finalise|finalize) (that | it | this | these | the | your | you | a | an | all | and) _{0,20}`,
      ],
      unless: [...softened, 'if', 'let me|us'],
      when: (match) => plain(match) && match.sentence.list === null && !ownsUp(match),
      suggest: needed,
    }),
    ...louderWhenCold({
      match: [
        `i|we <adverb>? (need | want | expect | require | must have) ${thing} _{0,9} ${asap} (, | $)`,
        `you <adverb>? (must | have to | need to | are required to | are expected to | should | better | will) <adverb>? (<act>|get|make|have|be|do|ensure|explain|improve|stop|start|learn|fix) _{0,14} ${asap} (, | $)`,
        `^ (just | and | so | then)? (<act>|get|make|have|do|ensure|explain|fix|let|give|bring|provide|tell|stop|start|be) _{1,14} (immediately | asap | without (any)? (further)? delay | by (tomorrow|tonight|noon|monday|tuesday|wednesday|thursday|friday | end of _{1,3} | eod | cob) | no later than _{1,4}) (, | $)`,
      ],
      unless: [...softened, 'if', 'let me|us'],
      when: (match) => plain(match) && match.sentence.list === null && !ownsUp(match),
      suggest: needed,
    }),
    ...louderWhenCold({
      match: [
        'you <adverb>? (need to | must | have to | should | ought to) <adverb>? (improve | work on your | work harder | change your | learn | understand that | realise | realize | rethink | reconsider | redo | rewrite | focus on | stop _ | be (more | less | better | there | on time | available | responsible | aware) | take (more | better | your | this) | get your | do better | do your | start _)',
        '^ i <adverb>? (expect | require | want | need) you to',
        '(i | we) (strongly | highly)? (suggest | recommend | advise | urge | trust | expect) (that)? you (to)? (will)? (<act> | improve | take _{1,4} seriously | focus | rethink | reconsider | prioritise | prioritize | get | make | correct | rectify | step) _{0,8} $',
        '(it would be | it might be | you would be | you might be) (wise | wiser | best | better | good | time | advised | well advised) (if | to | for you to | that)',
        '(i | we) <adverb>? need to see <adverb>? (immediate | significant | real | some | more | better | drastic)? (improvement|improvements|progress|results|changes|commitment|effort)',
        "(it's | it is) <adverb>? (imperative | crucial | essential | mandatory | critical | vital) that you",
        '^ (and | so)? (make sure | ensure | see to it) (that)? (you | this | it | your | the | everything | to)',
        "^ (and | so)? (stop (sending|asking|emailing|calling|complaining|bothering|interrupting|ignoring|pretending|acting|blaming|arguing|whining|making|wasting|avoiding) | never | don't ever | don't even | don't you | don't _{1,4} me | don't _{1,3} again)",
      ],
      unless: [...softened, 'if', 'let me|us', 'worry|hesitate|mind|forget'],
      when: (match) => plain(match) && match.sentence.list === null && !ownsUp(match),
      suggest: 'it would help me a lot […why] if you',
    }),
    {
      match: [
        '(hold | holding | held) (you | your _{1,2}) <adverb>? (responsible | accountable | liable)',
        'you (will | shall) be (held | liable | responsible for)',
        "(i'll | i will | we'll | we will | i | we) (be forced to | have to | have no choice but to | be looking for | look for | find) (terminate | cancel | reconsider | take our | take my | find another | find someone | report you | report this | escalate | let you go | look for | another (supplier|vendor|provider|contractor|agency))",
        '(take (our | my) business elsewhere | seek legal | legal action | legal steps)',
      ],
      when: plain,
      unless: ['sorry|policy|happy|glad|lawyers'],
      suggest: 'this matters because […why]:',
    },
    {
      ...guards,
      match: '^ (i | we) <adverb>? (expect | require) you to',
      unless: [...softened, 'to (hear | see | be (back | in | here) | get | receive | have)'],
      suggest: 'could you please',
    },
    {
      ...guards,
      match: 'i <adverb>? demand (to know)? (that)?',
      notBefore: ['is|was|for|side|driven'],
      suggest: 'I would be glad of […what, and why]:',
    },
    {
      match: [
        `${order} (hurry (it)? up | chop chop | move it | step on it | speed (it | this | things) up | pick up the pace | (step | raise | up) (up)? your (game | efforts | performance | standards) | step (it)? up | (get | pull) your act|self|yourself|socks together|up|out | get a grip | pull your weight | shape up | wake up | try harder | do better | get to work | get moving | get going | get on with it | get your (priorities | facts | head | house) (straight | right | in _{1,2}) | stop (messing|playing|fooling|slacking|making|stalling|procrastinating|dragging|wasting|ignoring|avoiding|giving) (around | about | off | excuses | your feet | time | me | my _{1,2} | us | the)? | prioriti|prioritise|prioritize (this | it | your)) _{0,4} $`,
        '^ (and | so | just)? (spare | save) (me | us)? (the|your|any)? (excuses|drama|details|explanations|sob)',
        "(i | we) (don't | do not) (want | need | care|wish) (to hear|for|about)? (any | your | more | another)? (more)? (excuse|excuses|it $)",
        '(^ (and | but)? | not here|interested (for | in)?) (no | any) (more)? (excuses | exceptions | delays | ifs) (ands)? (or)? (buts)? (this time | please | accepted | allowed | from you)? $',
        'there is|will|can be? no (room for)? (excuse|excuses|discussion|debate) $',
        '(no if | no ifs) , _{0,2} buts',
        '(failure|failing is | being) not an option',
        '^ (the | tick | time) (clock is ticking | tock | is running out) $',
        "^ (that's | this is | it's) (an order | final | not a request | not a suggestion | not up for debate|discussion|negotiation | not open (to | for) _{1,2}) $",
        '^ (end of story | end of discussion | period | full stop) $',
      ],
      when: (match) => unnegated(match) && match.sentence.list === null,
      unless: ['exception|error|log|compiler'],
      reach: 'sentence',
      suggest: agree,
    },
    {
      match: 'no excuses|exceptions|arguments|delays $',
      when: (match) => plain(match) && isPause(match.sentence.words[match.from]?.gap ?? '') && match.from > 0,
      suggest: 'and tell me if that is hard',
    },
    {
      ...guards,
      match:
        "(this | that | it | the deadline | which | it's | this's) is? <adverb>? (non negotiable | not negotiable | not optional | not up for (debate|discussion|negotiation))",
      suggest: 'this matters because […why]',
    },
    {
      match: [
        "(i | we) (won't | will not | can't | cannot | am not going to | refuse to | are not going to | will no longer | can no longer) <adverb>? (accept | tolerate | allow | stand for | put up with | wait | entertain) (any | such | these | this | your | another | more | further | anymore | any longer | forever | around)",
        "(won't | will not | cannot | can't | is not going to) be tolerated",
        '(will | would | can) <adverb>? not be tolerated',
        "(won't | will not) <adverb>? be (accepted | excused) (again | any more | anymore | this time | from you)",
      ],
      when: (match) => plain(match) && !ownsUp(match),
      suggest: 'what matters to me is […what, and why]:',
    },
    {
      match: [
        `${order} (ensure | make sure | make certain | see to it | see) (that)? (this | it | such _{1,3} | these _{1,2} | something like this) (doesn't | does not | don't | won't | will not | never | is not | isn't | cannot) (happens | happen | occur | occurs | repeat | repeated | be repeated) (again | ever again | in future | in the future | $)`,
        "^ (please | and)? (don't | do not) let (this | it | that) happen again",
        "(this | it | that | such _{1,2}) (must | had better | better | should | can | cannot | can't | shouldn't) (not | never)? happen again",
        '^ (and)? never again $',
      ],
      when: (match) => plain(match) && !ownsUp(match),
      reach: 'sentence',
      suggest: 'could we look at how to avoid this next time?',
    },
    {
      match: [
        "you'd better not? (have | be | get | fix | make | start | hope | give | come | explain | find | <act>)",
        '^ you better not? (have | be | get | fix | make | start | hope | give | come | <act>)',
        '(it | this | that | there) (had better | better) (not)? (be | get | work | have | happen)',
      ],
      notBefore: ['off'],
      when: plain,
      suggest: 'I would be glad if you could […what, and why]:',
    },
    {
      match: [
        "^ (and | so | please | just)? (don't | do not) (disappoint | test | push) (me | us)",
        "^ (and | so | just)? (don't | do not) (let (me | us) down | be late | (screw|mess) (this | it) up | forget (this | again | it)? again | make (any | more)? excuses | (give | send) me (any | your | more)? excuses | keep (me|us) waiting | waste (my | our | any more) time | come (back)? to me (with | until) | bother (me | us) | expect (me | us | any))",
        '(failure | failing | refusal) to (do so | comply | _{1,8}) (will | may | could | would) (result in | lead to | have | be met with | mean) _{0,2} (consequences|action|termination|dismissal|repercussions|measures|warning)',
        '(there will be | face | suffer | deal with | accept) (the | serious | severe | real | some)? (consequences|repercussions)',
        '(or | otherwise) (i | we) will (be forced to | have to | have no choice but to | need to | be looking for)',
        '(i | we) will have no (choice | option) but to',
      ],
      unless: ['policy|gdpr|law', 'sorry|unfortunately|afraid'],
      when: plain,
      suggest: 'this matters because […why]:',
    },
    {
      match: [
        '^ (what | what the _)? is? (taking | has taken) (you | this | it)? (so | this | that) (damn | bloody)? long',
        "^ (what's | what is) <adverb>? (taking you so long | taking so long | the hold up | the holdup | your excuse)",
        '^ (how (much | many) (longer | more _)) (do | must | will | should | am | are | is) (i | we | you | it | this)',
        '^ how long (do | must | will | should) (i | we) (have to)? (wait | be waiting)',
        '^ when (are | will | do) you (finally | ever | actually | plan | intend) ',
        "^ why (is | isn't | hasn't | are | haven't) (this | that | it | the _{1,2} | my _{1,2}) (still | not | taking) _{0,3} (done|fixed|ready|finished|sent|resolved|submitted|long|completed|forever|ages|here) (yet)? $",
        "(shouldn't | should not | doesn't | does not | didn't) <adverb>? (take you | have taken you | be taking you) (this | so | that | _{1,2})? (long | hours | days | weeks | months)",
        "(i | we) (don't | do not) (have | 've got) (time | all day | all week) to (wait | waste | babysit | chase | deal with your | listen | read your | explain | hold your | fix your | correct your | keep)",
        "(i'm | i am | we're | we are) (still | not going to be) waiting (for | on) (your|you)",
      ],
      unless: ['vendor|supplier|courier|carrier|provider|manufacturer', 'sorry|please|thanks'],
      when: (match) => !isReported(match),
      suggest: 'could you tell me […what you need to know]:',
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
