import type { HasPhrases } from '../phrases'
import type { MoodSignKind } from './types'

/** Words and phrases that tell alike of how somebody feels; how much they weigh is learnt (see mood-table.ts). */
export interface MoodClass extends HasPhrases {
  /** What it shows to the reader; null where it shows nothing by itself. */
  readonly kind: MoodSignKind | null
}

const negated = ["not|never|no|without|isn't|wasn't|aren't|don't (<adverb> | be | get)?", 'no longer']
const counted =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|countless|numerous|2|3|4|5|6|7|8|9|10|11|12|14|15|20|30'
const ordinal = 'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|nth|3rd|4th|5th|6th|7th|8th|10th'

const of = (
  id: string,
  kind: MoodSignKind | null,
  match: readonly string[],
  notAfter: readonly string[] = [],
): MoodClass => ({ id, kind, phrases: [{ match, notAfter }] })

/** "I am really quite", "we're getting a bit". */
const feeling =
  "i'm|im|we're|((i | we) <adverb>? (am | are | feel | was | felt | get)) (<adverb> | now | also | feeling | getting | starting to get | increasingly)? (<adverb> | a bit | a little | rather | extremely | deeply)? (<adverb> | more)?"

/** None decides by itself, and none is a word of machines: "killed", "dead" and "fatal" are not among them. */
export const moodClasses: readonly MoodClass[] = [
  of('says angry', 'anger', [
    `${feeling} furious|livid|angry|outraged|appalled|disgusted|fuming|seething|incensed|speechless|astonished`,
    '(makes | made | making) (me | us) <adverb>? angry|furious|mad|sick',
    "(had | have | i've | we've) had enough",
  ]),
  of('says fed up', 'frustration', [
    `${feeling} frustrated|annoyed|irritated|exasperated|disappointed|unhappy|dissatisfied|unimpressed|(fed up)|(sick of)|(tired of)|(sick and tired)|(not happy)|(not amused)|(not impressed)|(at my wits end)`,
    'driving|drives me|us <adverb>? mad|nuts|crazy|insane|bananas|(up the wall)|(round the bend)',
    "(this | it | that | it's | this is | that is | that's) (is | has been)? <adverb>? <adverb>? frustrating|annoying|irritating|disappointing|exhausting|maddening|tiresome|tiring",
  ]),
  of('says afraid', 'worry', [
    `${feeling} worried|nervous|anxious|scared|afraid|concerned|terrified|frightened|panicking|stressed|desperate|uneasy|alarmed|overwhelmed`,
    '(worries | scares | frightens | worrying | scaring) (me | us)',
  ]),
  of(
    'outrage',
    'anger',
    [
      'unacceptable|inexcusable|outrageous|outrage|disgraceful|disgrace|shameful|shame|scandalous|scandal|farcical|farce|pathetic|atrocious|appalling|appalled|abysmal|deplorable|ludicrous|preposterous|ridiculous|disgusting|disgusted|laughable|unforgivable|unprofessional|shambles|insult|insulting|insulted|intolerable|unbelievable',
      'furious|livid|outraged|fuming|seething|irate|infuriated|infuriating|incensed|enraged|angry',
      'incompetent|incompetence|useless|clueless|clowns|idiot|idiots|moron|morons|amateurs|rude|rudeness|arrogant|arrogance|condescending|patronising|patronizing|contempt|negligent|negligence|liar|liars|lied|lying|lies|excuses|audacity',
      'fuck|fucking|hell|damn|bloody|wtf|bullshit|crap',
      '(had | is | are | was)? enough (is enough | of (this | you | your | it | that))',
      '(a | an) <adverb>? joke|insult',
      'the (nerve | cheek | audacity)',
      "waste|wasting|wasted (of)? my|our|everyone's time",
      'how dare|(hard can)',
      'good enough',
    ],
    ['no|without'],
  ),
  of('threat', 'threat', [
    '(formal | official | written | make a | making a | a) complaint',
    'complain|complaining|escalate|escalating|escalated|escalation|lawyer|lawyers|solicitor|solicitors|ombudsman|court|sue|compensation|injunction|tribunal|watchdog|ultimatum|liable|accountable',
    'refund|reimburse|(service credits)|(trading standards)|(final warning)|(the press)|(legal (action | advice | department | team | steps))',
    '(your | the | a) director|ceo|chairman|board|regulator|supervisor',
    '(your manager | your boss | whose boss)',
    '(cancel | cancelling | terminate | end | ending | leaving) (the | our | my | this | your)? contract|subscription|agreement',
    '(another | a different | a new) supplier|provider|vendor',
    '(our | my | the) (business | custom) elsewhere|(down the road)',
    "won't|(not going to)|(shall not) (be)? pay|paying|renew|renewing|settling",
    "(or | otherwise) (i'll | we'll | i will | we will | i shall)",
    'in writing',
    'breach|consequences',
  ]),
  of('demand', 'anger', [
    'i|we (now | still | therefore | also | do | would | must | fully)? expect|demand|require|insist|deserve',
    'i|we want (a | an | the | your | to know | it | this | that | my | our | somebody | someone | some | no | whoever | to (speak | see | hear))',
    "(i'd | we'd | (i | we) would) like (an | the | your | to know)? (explanation | apology | name | who | why)",
    'kindly (explain | tell | confirm | state)',
    '(explain | tell me) (to me)? (why | how | who | what)',
    '(the)? name (and | of)',
    'an|your|full|written apology|explanation',
    '^^ (fix | sort | undo | explain | choose | stop | call | ring | put | get | give | answer | do) (it | this | that | me | them | us | my | our | your | _ back)',
  ]),
  of('refusal', 'anger', [
    "i|we (don't | won't | refuse to | shall not | will not) (want | care | accept | intend | propose | be | wait | take)",
    "i'm|we're not (interested | going | asking | paying | waiting)",
    "don't (you | (tell | send | give | ask | insult | even | dare | bother) )",
    "(i | we) (don't | didn't) (need | ask for) (a | an | another | your)",
  ]),
  of('you did it', 'anger', [
    "you|you've|you'd|they (have | had | just | then | simply | even | also)? closed|deleted|wiped|told|said|broke|changed|locked|lost|promised|denied|switched|took|removed|ignored|cancelled|hung|laughed|pushed|blamed|sold|charged|forgot",
    "you|they (have | just | still)? (never | didn't | haven't | won't | can't | don't | couldn't) <adverb>? (answer | answered | reply | replied | read | tell | told | care | bother | bothered | know | even | get | call | called | ask | asked | fix | fixed | do | done | listen)",
    'your (team | lad | lads | man | guy | guys | engineer | technician | colleague | people | department | agent | company | helpdesk | desk | support | service | autoreply | policy | process | system | update | fix | advice) (_)? (has | have | had | is | are | was | did | does | never | deleted | told | said | closed | came | sent | took | lost | broke)',
    '(you | your) lot|people|so called',
    'so called',
  ]),
  of('mockery', 'anger', [
    'bravo|congratulations|congrats|genius|marvellous|splendid|magnificent|kudos|applause|presumably|evidently|supposedly|allegedly',
    '(well done | slow clap | take a bow | so much for | thanks for nothing | cheers for | good luck with | spare me | let me guess | how (very)? convenient | must be nice | (so)? let me get this straight | since when | what part of)',
    '^ oh ,? (good | great | brilliant | wonderful | lovely | fantastic | joy | perfect)',
    '^ brilliant|great|wonderful|fantastic|superb|perfect|lovely ,? (another | job | work | service | so | just)',
    '^^ brilliant|great|wonderful|fantastic|superb|perfect|lovely|unbelievable|incredible|truly|bravo $',
    'clearly|obviously|apparently|perhaps (nobody | somebody | someone | you | your | my | our | this | it | the)',
    '(i | we) (assume | suppose | trust | gather | take it)',
    "(in case | if) (you | anyone) (hadn't | haven't)? (noticed | cares)",
    'what (a | exactly | precisely) (am | are | do | does | is | surprise | coincidence | farce | shambles | joke)',
    'whoever|(which genius)|(who on earth)|(who comes up)|(who thought)',
  ]),
  of(
    'fed up',
    'frustration',
    [
      'frustrated|frustrating|frustration|annoyed|annoying|annoyance|irritated|irritating|exasperating|exhausting|exhausted|maddening|tiresome|infuriating|pointless|hopeless|unusable|nightmare|argh|aargh|ugh|sigh|grr|gah|ffs',
      'disappointed|disappointing|disappointment|unhappy|dissatisfied|unimpressed',
      "(fed up | sick of | tired of | sick and tired | wits end | wit's end | end of my tether | had it with | for the love of | for once | once and for all | out of patience | losing patience | no further forward | in circles | pillar to post | what is the point | what's the point | beyond a joke)",
      '(driving | drives) (me | us) (mad | nuts | crazy | up the wall | insane)',
      '(getting | got | going | goes) nowhere|old|silly',
      "(can't | cannot) (work | go on | carry on | keep) (like this | doing | _)?",
      'supposed to (work | be fixed | be sorted | do)',
      '(how | what) am i supposed to',
    ],
    negated,
  ),
  of(
    'again',
    'repeat',
    [
      'again|repeatedly|constantly|continually|endlessly|forever',
      "still (not | no | nothing | waiting | the same | broken | down | stuck | out | open | in progress | can't | doesn't | won't | isn't | hasn't | haven't | cannot | happening | get | getting | on | says | there | here)",
      'yet again|another',
      'keeps|kept (on)? (_)',
      'keep (on | having | getting | losing | asking | telling | doing | being)',
      'twice|thrice',
      '(same | exactly the same) (thing | problem | issue | error | answer | reply | questions | result | story | as)',
      'every|each (single)? (time | day | morning | week | monday | minutes | night | evening)',
      'already (told | explained | said | answered | sent | done | tried | reported | been)',
      '(over and over | round that loop | back to square one | here we go)',
      'any|no (news | update | progress | luck)',
    ],
    ['thanks|(thank you)', 'once', 'try|trying', 'whether|if'],
  ),
  of(
    'so many times',
    'repeat',
    [
      `${ordinal} (time | ticket | call | email | mail | week | day | visit | attempt | engineer | laptop | reminder | message | month | one | form | technician | person | request | reboot | replacement)`,
      `(day | week | month | ticket | attempt | number) ${counted}`,
      `${counted} (different | unanswered | separate | previous | written)? (weeks | months | days | times | tickets | calls | emails | mails | engineers | visits | hours | reminders | agents | phone calls | attempts)`,
      '(for | been | after) (weeks | months | days | ages | hours | years)',
      '(in a row | on the trot)',
    ],
    [
      '(on (holiday | leave)) for',
      'in',
      'every',
      'the (last | next)',
      'give|takes|take|within',
      '(tried | restarted | rebooted | turned | switched) (it | that | this | the _)?',
    ],
  ),
  of(
    'nobody',
    'absolute',
    [
      'nobody|noone|(no one)|(not one of you)|(not a (word | single))|(none of (you | which | them))',
      'never (a | got | heard | had | answered | called | came | replied | works | worked | once)',
      'nothing (has)? (happened | changed | works | worked | done | came | back | since)?',
    ],
    ['if|unless'],
  ),
  of(
    'kept waiting',
    'frustration',
    [
      '(no | without) (reply | answer | response | callback | explanation | word | apology | warning)',
      'ignored|ignoring|unanswered|unresolved|silence',
      "(was | were | been | i'm | am) (promised | assured | told | asked | sent | passed | bounced | referred)",
      'waiting|waited|chase|chased|chasing|(on hold)',
      "(haven't | hasn't | not) (heard | had | been | got) (back | anything | a _ | fixed | answered | resolved)",
      '(marked | closed | resolved) (as | it | my | the | again)',
    ],
    ['if|unless'],
  ),
  of('by hand', 'frustration', [
    '(by hand | on paper | from scratch | with a pen | start over | all over again | in vain | for nothing | my own phone | pen and paper | cash only | on clipboards)',
    'retyped|retyping|retype|reentering|reentered',
    '(lost | wasted | spent | took | takes | costs | cost) (me | us)? (another | an | a | the | my | our | half | all | over | _) (whole | entire | full | of)? (hour | hours | day | days | morning | afternoon | minutes | evening | weekend | lunch | week | yesterday)',
  ]),
  of(
    'worry',
    'worry',
    [
      'worried|worry|worrying|worries|nervous|anxious|anxiety|scared|scary|scares|afraid|panic|panicking|panicked|terrified|frightened|frightening|stressed|desperate|desperately|concerned|concerning|dreading|uneasy|alarmed|alarming|horrified|devastated|shaking|trembling|distressed|overwhelmed|frantic',
      '(feel | feeling | felt) (<adverb> | a bit | physically)? (sick | awful | terrible | dreadful | stupid | foolish | silly | ill | guilty)',
      "(can't | couldn't | haven't) (sleep | slept | breathe)",
      '(in | to | of) tears|crying|cry',
      'please (help | hurry | say | tell me)',
      'what (do | should | can | must | shall) i do',
      'is it (safe | too late | serious | dangerous | bad | my fault)',
      '(too late | in trouble | lose my job | get fired | be fired | silly than sorry | sick with)',
    ],
    [...negated, 'no (need to)?', "far as i'm"],
  ),
  of('unsure', 'worry', [
    "i|we (don't | do not) (really)? know (what | if | whether | how | who | where)",
    "(i'm | am | we're | i am)? not sure (if | what | whether | that)?",
    '(i | we) (hope | think | thought | fear) (i | it | that | we | nobody | somebody | someone | the | my)',
    '(might | may | could) have (_)?',
    '(will | would | could) (i | we | it | they | he | she | everything) (still | be | lose | get | have | go)',
    '(did | have | was | am) i (do | done | doing | wrong | going | the | meant | just)',
    '(can | could) (it | that | this | they | anyone | somebody | someone) (still | be | see | get | read | undo | stop)',
    '(does | is | was | are) (that | this | it) (mean | normal | really | gone | supposed | true | real)',
    'what (if | happens if)',
  ]),
  of('my doing', 'worry', [
    '(my | all my) (own)? (fault | mistake)',
    "i (just | accidentally | stupidly | think i | must have | may have | might have | only | have | 've)? (<adverb>)? (clicked | deleted | pressed | opened | sent | entered | typed | gave | renamed | overwrote | replied | shared | dropped | spilled | spilt)",
    'accidentally|(by (mistake | accident))|(without thinking)|(before i (realised | noticed | saw))',
    "(haven't | not) (yet)? told (my | the | anyone | anybody | him | her)",
  ]),
  of(
    'danger',
    'worry',
    [
      'urgent|urgently|emergency|hacked|hacker|scam|scammed|phishing|stolen|ransomware|smoke|burning|leak|leaked|fraud|stranger|compromised|infected',
      'asap|(as soon as possible)|(right away)',
      '(only | last) (copy | backup | one i have | version)',
      '(no | without a) (backup | copy)',
      'before (he | she | they | it | anyone | anybody | somebody)',
    ],
    ['not (<adverb>)?', 'nothing', "isn't"],
  ),
  of(
    'loss',
    'loss',
    [
      '(gone | vanished | disappeared | wiped | missing | empty | erased | overwritten)',
      '(lost | losing | lose | loses | deleted | wiped | destroyed | ruined) (all | my | our | everything | the | a | an | it | them | two | three | years | months | hours | half | clients | customers | money | orders)',
      '(customers | clients | guests | patients | people | pupils | students | visitors | drivers) (are | were | is)? (<adverb>)? (waiting | leaving | walking | walked | queuing | queueing | standing | complaining | shouting | sitting | sent)',
      "(can't | couldn't | cannot | unable to) (work | print | invoice | teach | serve | trade | ship | sell | pay | see patients | do my job | take payments)",
      '(missed | missing | miss) (the | my | a | our | his | her) _',
    ],
    ["hasn't|haven't|didn't|not", 'nothing', 'if', 'without'],
  ),
  of(
    'due',
    'deadline',
    [
      'tonight|midnight|deadline|(due (today | tomorrow | tonight | at | by | on | in | this))|(in (an | half an | two | ten | twenty | thirty | 20 | 10 | 30 | 15 | 45) (hour | hours | minutes | mins))',
      '(by | before | at | until) (noon | midnight | tomorrow | today | tonight | monday | tuesday | wednesday | thursday | friday | close of business | end of (day | business))',
      'today|tomorrow (morning | at | before | $)',
      '(audit | exam | interview | hearing | flight | tender | submission | payroll | inspection | viva | court | launch | surgery | tribunal) (is | starts | on | at | today | tomorrow | tonight | this | in)',
    ],
    ['since|last'],
  ),
  of(
    'ease',
    null,
    [
      'no (great | big | real | particular)? (rush | hurry | urgency | panic | drama | bother | problem | stress | worries | harm | action)',
      "(not | isn't | nothing) (at all | super | particularly | very | too | that | really)? (urgent | pressing | important | serious | broken)",
      'when|whenever (you | someone | anyone | it | an | next) (have | has | get | gets | find | got | suits | is | are | are next | engineer)?',
      'whenever|sometime|(any (day | time))|(at your (convenience | leisure))|(next week is)|(in your own time)',
      'curious|curiosity|wondering|fyi|(for information)|(for info)|(heads up)|(good to know)|(just so you)|(let you know)|(just (checking | flagging | asking | confirming))',
      'fine|happy|happily|glad|lovely|funny|fun|charming|haha|lol|nice|enjoy|enjoyed|enjoying|delighted|pleasure|pleased|minor|harmless|amusing|amused|fond|laughed|laughing|smile|cheerful|beautiful|great',
      '(looking forward | good news | all good | works (well | fine | great | again) | working (well | fine | again) | (is | are | was) back | sorted itself)',
      '(could | would | can | may) (you | i | we | someone | somebody) (please | kindly | possibly)? _',
      '(we | i) would like|(would love)',
    ],
    ["not|isn't|aren't|wasn't"],
  ),
  of(
    'thanks',
    null,
    [
      'thanks|thank|thx|ta|merci|grazie|danke|grateful|appreciate|appreciated|cheers',
      'regards|wishes|(best $)|(all the best)|(take care)',
    ],
    ['no'],
  ),
  of('sorry', null, ['sorry|apologies|apologise|apologize|bother|(trouble you)|forgive|(silly question)']),
  of('people', null, [
    'daughter|son|mum|mother|dad|father|husband|wife|baby|patient|patients|kids|children|child|residents|grandmother|customers|clients|guests|pupils|students|staff',
  ]),
  of('tried', null, [
    '(have you tried)|(clear (your | the) cache)|(turn|turned it off and on)|reset|resets|reboot|rebooted|restart|restarted|restarting|reinstall|reinstalled',
  ]),
  of('if', null, ['if|unless (i | it | we | they | this | that | she | he | the | you | there)']),
]
