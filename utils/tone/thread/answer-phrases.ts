import type { Phrase } from '../types'
import { type Talk, talkPatterns } from './answer-talk'

/** What a clause of a reply can be, as an answer; a clause is often several. */
export type Sign =
  | Talk
  | 'yes'
  | 'no'
  | 'not' // any "not"
  | 'may' // "you can", "it works with": what is so, as an answer to "can I …"
  | 'done'
  | 'state' // "it is fixed", "is blocked by default"
  | 'retry' // "please try again"
  | 'promise'
  | 'refuse'
  | 'hand-over'
  | 'given' // "attached is", "here is the link"
  | 'open' // "no date yet", "I'll find out and tell you"
  | 'general' // "I'll look into it"
  | 'all' // "both are done"
  | 'time'
  | 'vague' // "soon": hardly a time
  | 'person'
  | 'self' // "I", "we"
  | 'place'
  | 'in' // "in the …": perhaps a place
  | 'steps'
  | 'reason'
  | 'amount'
  | 'choice'
  | 'advice' // "no need to", "please keep it off"
  | 'got' // "thanks for the log"
  | 'there' // "there's one in the drawer", "we have two"

const me = "i|we|he|she|they|i've|we've|he's|she's|they've|you've"
const deeds =
  'fixed|sorted|resolved|replaced|swapped|restored|granted|raised|solved|arranged|delivered|extended|upgraded|recovered|repaired|unblocked|freed|shipped|lifted|widened|issued|found|got|bought|rang|rung|spoken|spoke|blocked|whitelisted|allocated|assigned|approved|activated|deactivated|migrated|patched|rebooted|wiped|released|rolled|built|made|gone|dealt|left|dropped|put|taken|made|turned|signed|rebuilt|reverted|undone|corrected|credited|refunded|loaned|provisioned|onboarded|retrieved|pulled|traced|tracked|ended|closed|enrolled|imported|tightened|loosened|plugged|cancelled|canceled|doubled|increased|raised|reduced|repointed|rerouted|redirected|scheduled|kept|reserved|stopped|seen|tested|done'
const state =
  'back|working|ready|done|fixed|sorted|fine|live|online|active|available|enabled|open|up|running|on|complete|completed|unlocked|installed|reset|restored|finished|resolved|gone|removed|over'
const worker =
  'team|teams|colleague|colleagues|engineer|engineers|technician|technicians|vendor|supplier|provider|manufacturer|manager|department|specialist|courier|electrician|developer|office|desk|hr|finance|security|accounts|purchasing|procurement|facilities|payroll|landlord|firm|contractor|marketing|sales|legal|operations'

/** How people say it, as patterns (see pattern.ts). */
export const answerPatterns: Readonly<Record<Sign, readonly string[]>> = {
  ...talkPatterns,
  yes: [
    '^ yes|yep|yeah|yup|aye|sure|absolutely|definitely|certainly|correct|exactly|indeed|ok|okay|fine|gladly|agreed|confirmed|perfect|probably',
    '(of course | no problem | go ahead | feel free | by all means | please do | for sure | yes to | think so | believe so | hope so)',
    "that's|it's|that|this|it|is|are|both|they're|all <adverb>? fine|ok|okay|right|correct|true|possible|allowed|included|alright|permitted|doable|safe",
    'happy|glad to',
    'welcome to (<act> | use | have | take | keep | come | borrow)',
    '(works | suits | fine | good) (for | with)? (me | us)',
    '^ (it | that | they | we | you | there | i) (is | are | does | do | can | will | has | have | did | was | would | should | could | may) ,',
    '^ (it | that | they | we | you | there | i) (is | are | does | do | can | will | has | have | did | was | would | should | could | may) $',
    '(we | you | i) (do | (have (plenty | some | one | several | enough | lots | a few)))',
    'sounds good|fine|great',
    ', yes',
  ],
  no: [
    '^ no|nope|nah|unfortunately|sadly|neither|never|not|none|nothing|nobody',
    "(i'm | we're | i am | we are)? afraid",
    "there|there's (is | are)? (no | nothing | none)",
    'no longer|yet|need|way|plans',
    ', no',
    "(i | we | it | that | this | they | you) (can't | cannot | won't | isn't | aren't | don't | doesn't) $",
  ],
  not: [
    "can't|cannot|won't|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|haven't|hasn't|couldn't|shouldn't|wouldn't",
    'not|no|never|nothing|none|nobody|neither|without|impossible',
  ],
  may: [
    "you|they|we|it|he|she|everyone|anyone|people|nobody (can | may | could | should | will | need to | have to | must | might | won't | can't | cannot | don't need | needn't | does | do | is | are)",
    "you'll|they'll|it'll|he'll|she'll|we'll",
    'it|that|this|they|which (has | had | works | work | needs | need | takes | comes | come | goes | go | runs | stays | stay | keeps | keep | supports | includes | covers | counts | depends | gets | get)',
    "it's|that's|they're|you're",
    'stays|remains|continues',
    '(is | are) (also)? (a must | needed | required | necessary | mandatory | optional | included | enough | supported | compatible | covered | due | possible | safe | normal | expected)',
    'everything|all|nothing|both (stays | stay | remains | remain | is | are | will)',
    'will|would|must (stay | keep | be | work | come | go | remain | make | need | have | do)',
  ],
  state: [`(is | are | was | were | it's | that's | they're | been) (<done>|${deeds}|${state})`],
  done: [
    `${me} (have | has | 've)? (just | now | already | also | since | both | all | been)? (<done>|<acted>|${deeds}|set|reset)`.replace(
      '|<name>',
      '',
    ),
    `has|have|had (now | just | already | also | since)? been (now | fully)? (<done>|${deeds}|set|reset)`,
    `(now | all | both) (now | all | just | already | fully | both | well)? (<done>|${deeds}|${state})`,
    `(is | are | was | were | it's | that's | they're) (now | all | just | already | fully | both) (<done>|${deeds}|${state})`,
    `^ (all | both | now | just | already)? (<done>|${deeds}|attached|enclosed|set|switched|moved|put)`,
    '(all | good) (set | done | sorted | good | to go | yours)',
    `should (now | all | both | also)? be (now | all | fully)? (${state} | able | good | reachable | visible | there | ok | okay)`,
    'you (should | will)? (now | already) (have | see | get)',
    'you|they (can | should be able to) (now | again)',
    '(has | have | got) (now)? _{0,3} (access | rights | permission | permissions) (now | again)?',
    'can now|again',
    '(back | up) (up | in | to normal | and running | online | again)',
    'works|work|working|prints|opens|runs|connects (again | now | fine | for me)',
    '(went | gone | go | goes) (out | through | off | back | live | to)',
    'on my|our|its|their|his|her|the way',
    'is|are (on | in | at | waiting | attached | here | there) (your | the | for | reception | to)?',
    'done|unlocked|fixed|sorted|resolved (and | now | for)?',
  ],
  retry: [
    'try|test|restart|check|refresh (it | that | them | once | now | signing in | logging in | to _)? (again | now | once more)',
  ],
  promise: [
    "i'll|we'll|he'll|she'll|they'll|it'll|that'll|you'll|there'll",
    'will|shall (<adverb> | also)? (<act> | be | have | get | come | call | ring | look | see | find | let | meet | give | bring | drop | pop | fetch | chase | book | arrange | fix | fit | set | swap | try | sort | replace | run | keep | take | make | go | need | happen | start | work | arrive)',
    "(i'm | we're | i am | we are | is | are | he's | she's | they're | currently | now | am) (now | just | already | currently | also | still | about to | all)? (working|looking|checking|investigating|sending|calling|coming|bringing|testing|moving|replacing|arranging|ordering|chasing|asking|going|restoring|talking|trying|collecting|updating|adding|on it|on to it|onto it)",
    '(going | about | planning | aiming | trying | hoping | expecting) to',
    'gonna|underway|queued',
    '^ running|coming|looking|working|checking|sending|heading|calling|bringing|ordering',
    "is|are|been|it's|that's|now|already booked|scheduled|planned|expected|ordered|reserved|due",
    '^ booked|scheduled|planned|ordered|reserved',
    '(on order | in progress | under way | in the queue | in hand | on the list | on my list | on our list)',
    '(i | we) (can | could | plan to | expect to | intend to | aim to | hope to | promise to | am to | are to) (also | then | certainly | easily | happily)? (<act> | do | help | come | drop | meet | call | offer | get | lend | give | make | set | bring | let | swap | arrange | fix | fit | sort | have | be | pop)',
    '(is | are) (being | due | coming | getting | to be)',
    'let me (check | look | see | find | ask | try | get | dig | chase)',
    '(on it | on to it | onto it)',
    'leave (it | that | this) (with | to) (me | us)',
    'consider it done',
    'comes|arrives|lands|starts|goes|moves|expires|ends (on | at | in | back | out | by | today | tomorrow | monday | tuesday | wednesday | thursday | friday | next)',
    'happy|glad to (<act> | help | come | set | do | lend | arrange | make | give)',
  ],
  refuse: [
    "(i | we | he | she | they | it | you | that | policy | this)? (can't | cannot | won't | couldn't | can not | could not | wouldn't | don't) <adverb>? (<act> | be | do | give | offer | let | get | have | grant | lend | make | support | see | help | recover | allow | provide | promise | use | go | recommend | issue | cover | fit | come)",
    'unable|impossible|refused|declined|rejected|denied|forbidden|prohibited|unfortunately|sadly',
    'afraid (not | that | we | i | it | the | this | you | there | nobody)?',
    'not (possible | allowed | permitted | able | supported | available | issued | something | covered | an option | our | going to | for | up to)',
    "isn't|aren't|wasn't (possible | allowed | permitted | supported | available | something | covered | an option | our | up to | there | any)",
    '(against | outside | beyond) (the | our | company | of)? (policy | policies | rules | scope | contract)',
    '(no longer | only (your | the | a) _ can | have to say no | out of stock | there is no way)',
    '(need | needs | require | requires) (a word | an ok | a yes | a nod) from',
    '(need | needs | require | requires | must) (an | a | the | your)? _{0,2} (approval | authorisation | authorization | sign off | form)',
    '(decided | handled | managed | done | run | owned | looked after) by',
  ],
  'hand-over': [
    "passed|forwarded|handed|escalated|assigned|referred|routed|reassigned|transferred|raised|asked|copied|notified|informed|alerted|told|flagged|reported|cc'd|cced|chased|requested",
    "(it's | it is | that's | this is | is | sits | now) (now | currently)? with (the | our | my | <name>)?".replace(
      ' | <name>',
      '',
    ),
    `(please)? contact|ask|email|ring|call|see|try|write|speak|talk (to | with)? (the | your | our | my)? _{0,3} (${worker})`,
    `(the | our | your | my | their) _{0,2} (${worker}) (will | can | is | are | has | have | handles | looks | deals | decides)`,
    '(need | needs | have | has | must) to? (go | come) (through | to | via | from)',
    "(that's | it's | that is | it is | this is) _{1,3} , (and)? not (us | me | ours | mine)",
  ],
  given: [
    'attached|enclosed|below|following|herewith',
    "here|here's|here're (is | are | it | you | they)?",
    "(it is | it's | they are | that's | is | are) (here | attached | below | this | these | called | named)",
    '(see | find | use | in) (the | my | our)? (attached | attachment | attachments | link | enclosed | below)',
  ],
  open: [
    "(don't | do not | cannot | can't) (yet | really | honestly | exactly | actually)? (know | say | tell | promise)",
    "(don't | do not | haven't) (yet)? (have | got) (a | an | any | the | exact | that)? (date | eta | time | timeline | number | answer | news | price | figure | explanation | reason)",
    "(not | isn't | aren't) (yet | quite | entirely | fully | completely | 100)? (sure | certain | clear | known | decided | confirmed | final | settled) (yet)?",
    'no (fixed | exact | firm | confirmed | definite | set | clear)? (date | eta | time | timeline | news | estimate | word | answer | decision | update | explanation) (yet | so far | from | for | at)?',
    "(too early | too soon | haven't heard | haven't found | unclear | unknown | remains to be | depends on | depending on | tbc | tbd)",
    "still (waiting | checking | investigating | looking | working | trying | being | don't | unclear | open)",
    "(we're | i'm | we are | i am) (still | now)? (waiting | awaiting)",
    "(i'll | we'll | will | let me | i have to | i need to | we need to) (also | then | first)? (find out | check | ask | confirm | chase | clarify | look it up | enquire | inquire)",
    "(i'll | we'll | will) (then | also | try to)? (let you know | tell you | update you | keep you posted | keep you updated | write again | write back | know more | report back | confirm)",
  ],
  general: [
    'look|looking|checking|check|dig|investigate|investigating (into | in to | at) (it | this | that | everything | all | these | your)',
    '(get | come | be) back to you',
    'keep you (posted | updated | informed)',
  ],
  all: [
    'both|everything|(all (of (it | them | this | that | those | these) | three | two | four | five | your | the | done | set | sorted | points | items | is | are | questions))',
  ],
  time: [
    'today|tomorrow|tonight|overnight|noon|midday|midnight|morning|afternoon|evening|weekend|lunch|lunchtime|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri',
    'january|february|april|june|july|august|september|october|november|december|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|eod|cob',
    'minutes|minute|mins|min|hours|hour|hrs|hr|days|weeks|week|months|month|years|year|fortnight|seconds|term|quarter',
    'immediately|instantly|already|earliest|anytime|permanently|indefinitely|forever|once|until|till|within',
    '(by | before | from | at | around | about | until | till | since | after | past | in | to | between) (one | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve | half | quarter | then | the end | next)',
    '(as long as | no date | no eta | no timeline | no rush | any time | right away | straight away | right now | when the | after the | next | end of | every)',
  ],
  vague: [
    'soon|shortly|asap|later|moment|while|eventually|(as soon as possible)|(when i can)|(in due course)|(order received)',
  ],
  person: [
    `(my | our | your | the | a | another) _{0,2} (${worker})`,
    "(it's | it is | that's | that is | that would be | ask | contact | call | email) (me | us | him | her)",
    `^ ${worker}|(the _{1,2} ${worker})`,
    '^ the|our|your _{1,2} (take | takes | do | does | handle | handles | carry | carries | bring | brings | look | looks | decide | decides | know | knows)',
  ],
  self: [
    "i|we|i'll|we'll|i'm|i've|we've|me|us|myself|he|she|they|he's|she's|he'll|she'll|nobody|someone|anyone|everyone",
  ],
  in: [
    '(in | on | at | under | from | via | to | into | inside | behind | next to | beside | near | above | below) (the | your | our | my | a | room | building | floor | desk | reception | top | left | right)',
  ],
  place: [
    'here|there|downstairs|upstairs|reception|intranet|portal|online|room|floor|desk|cupboard|shelf|menu|tab|settings|corridor|basement|anywhere|link|locker|pigeonhole|lifts|lift|stairs|kitchen|entrance|(next to)',
  ],
  steps: [
    'click|press|tap|tick|choose|select',
    '^ you (just | simply | then)? (<act> | go | take | fill | book | pick)',
    "^ (please | just | then | first | now | next | simply | and | to | so | instead | finally | only | otherwise)? (also | just | then | first | try | do not | don't | always)? (<act> | go | try | take | use | make | pick | hold | switch | restart | give | bring | keep | leave | plug | run | double | right | log | sign | wait | get | hang | swap | find | come | pop | drop | ring | dial | scan | launch | scroll)",
    "(you can | you could | you should | you need to | you have to | you must | you will need to | you'll need to | you may | you just) (also | then | simply | just)? (<act> | go | try | use | get | find | do | take | run | sign | log | pick)",
    'steps|guide|instructions|article|manual|walkthrough|tutorial|video|checklist|(how to)',
    '(walk | talk | take | guide | lead) you through',
    '(show | teach) you',
    'by (clicking | opening | going | using | choosing | pressing | selecting | turning | logging | signing | adding | typing | holding | running | right)',
  ],
  reason: [
    'because|since|cos|cause|caused|causes|reason|reasons|culprit|due|owing|triggered|fault|glitch|bug|leak|misconfigured|expired|overloaded|typo|oversight',
    "(as a result | turned out | turns out | that is why | that's why | which is why | happens when | happened when | happens because | led to | so that | in order to | it was | they were | it means | this means | that means | comes from | came from | comes down to | ran out | was full | is full | by mistake | by accident | my mistake | our mistake | human error)",
    '((has | have | had | needs | need) to be | by (rule | default | design | policy | law))',
    '(wrong | broken | faulty | loose | old | outdated | missing | stuck | failing | dead | dying | corrupt | corrupted | bad | failed | worn | full) _',
  ],
  amount: [
    'free|nothing|unlimited|none|costs|cost|charge|charged|fee|maximum|minimum|limit|each|per|twice|once|several|couple|dozen|hundred|thousand|half|double|many|enough|plenty|percent|about|roughly|around',
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred',
  ],
  choice: [
    'first|second|third|latter|former|either|both|neither|one|option|recommend|recommended|better|best|prefer|rather|instead|pick|choose|suggest|advise',
    '(go | stick | stay | start) (for | with)',
    '^ you|me|us|mine|yours|ours|theirs ,',
    '^ you|me|us|mine|yours|ours|theirs $',
  ],
  advice: [
    "(no need | needn't | don't need | do not need | don't have to | do not have to | no action | nothing to do | nothing else | nothing more | nothing you | not necessary | up to you | don't worry about | as you like)",
    "^ (please | just | then | for now | until then | do | instead | meanwhile)? (do not | don't | never | always)? (<act> | go | try | take | use | make | hold | switch | restart | give | bring | keep | leave | plug | run | wait | get | carry | ignore | let)",
    '(you | he | she | they) (should | could | must | need to | have to | had better | might | can | may)',
    "(i'd | i would | we'd | we would | i | we) (suggest | recommend | advise | wait | leave | keep | avoid | go | stick | use | rather)",
    'best|better|safer|easiest|simplest (to | if | is)',
  ],
  got: [
    'thanks|thank|thx (you)? (so much | very much | a lot | again)? for (the | your | sending | those | these | that | all | sharing | attaching)',
    'got|received (it | them | the | your | both | that | those)?',
    '(i | we) (have | see | can see | had) (the | your | it | them)',
    '(came | come | arrived) (through | in | over)',
  ],
  there: [
    "there's|there're|we've",
    '(there (is | are) | (we | i | they | you) have | have got)',
    '(take | grab | help) (one | some | a | yourself)',
  ],
}

/** What must not stand beside a pattern of the sign. */
export const answerGuards: Partial<Record<Sign, Pick<Phrase, 'notBefore' | 'notAfter'>>> = {
  no: {
    notBefore: [
      'worries|worry|hesitate|problem|problems|doubt|rush|bother|wonder|(need to apologise)|(need to apologize)|apology|trouble|harm',
    ],
  },
  yes: { notAfter: ['not|never'] },
}
