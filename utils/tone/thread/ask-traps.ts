import { compilePhrases, type HasPhrases, type Matcher, type PhraseHit } from '../phrases'
import type { Word } from '../types'

/** What has the shape of an ask and wants no answer: a cry, a greeting, a closing line, an order that only gives context. */
const cries = [
  'why _{0,5} always|ever|nobody|noone|everything',
  'why _{0,3} no one',
  'why me|bother|oh',
  'why do|does|should|would|must|is|are (i | we | you | they | anyone | anybody | it | people) (even|bother|still|waste|pay)',
  "why can't|don't|won't|doesn't|couldn't (you|anyone|anybody|someone|somebody|they|people|it|things|this|that) (just|ever|simply|for once|guys|people)",
  'why would anyone|anybody',
  'why (do|must|should) (i|we) (have to | need to)? (explain|repeat|chase|beg|put up|jump|go through|wait for days)',
  'why are you|we|they (people|guys|paying|ignoring)',
  'why is (this|it|that|everything|anything) (all | always | never)? so (hard|difficult|complicated|impossible)',
  'how (hard|difficult|complicated|tricky) (can|could|is) (it|this|that)',
  'how many (more | other)? (times|people|emails|mails|calls|tickets|requests|hours|days|weeks|chances) (do|does|must|have|has|will|should|are|more|is)',
  'how much more (of | do|must|can i|we|you)',
  'how (is | can | could) (this | that | it | something|anything like this|that) (even | possibly | still | happen | possible | acceptable | ok | okay | fair | allowed | not | a | be $ | be possible|happening|right|allowed|acceptable|so)',
  'how on|the|in earth|hell|heck|name|world',
  'how (am | are) (i | we) (even | ever)? (supposed | meant | expected) to (work | do my|our|any|anything | get any|anything | function | run | manage | survive | trust | teach | serve | earn)',
  'how dare|stupid|dumb|ridiculous|typical|nice|lovely|convenient',
  'who|whoever (designed|thought|came|invented|tests|tested|cares|knows|wants|even|builds|programs | in their)',
  'who does that|this $',
  'who (decided | approved | wrote | made) (this|that|to|it)',
  'whose (bright | brilliant | great | clever | stupid | genius | amazing) idea',
  "what's|what was|are|is the (point|use)",
  'what (good | use) is',
  "what's|what is wrong with (you | people | your | these | it people)",
  'what (were | are) (you | they) (even)? (thinking | playing | doing all | doing down | people)',
  'what do (we | i) (even)? pay',
  '(what | why) (am | are) (i | we) (even)? paying',
  'what (else | more) (could | can | will | is) (possibly | even)? (go|happen|break|fail|going)',
  'what more (do | can | could | must | should)',
  'what could (possibly | ever)? go',
  'what (kind | sort) of (service | support | joke | system | company | help | idiot | clown | outfit | circus | place | desk | people)',
  '(what|why|who|where|how) the (hell|heck|fuck|f|devil)',
  '(what|why|who|where) on earth',
  'what a|part|planet|took|nonsense',
  'what do you (people | guys | lot | even | actually)',
  "what's|what is (more | worse | strange | odd | weird | funny | annoying | interesting | really | even | frustrating | great | nice)",
  'where is the (logic | sense | justice | service | respect | accountability)',
  'when (will | are) (you | they | it | this | people) (people | ever | guys | finally learn | learn | end | stop | going to learn)',
  '(is | was) (this | that | it) (all | really | supposed to be | meant to be)? (some kind of | some | your idea of | a | an) (sick | bad | cruel)? (joke | prank | april | game)',
  '(is|was|has|does|do|did|will|can|are|have) (anyone | anybody | someone | somebody | nobody | noone | no one | anything | none | you | they | it) (actually | really | even | ever)? (even | listening | reading these | reading this | reading my | reading any | there | awake | alive | home | care | cares | bother | listen | read these | read this | read my | test | proofread)',
  '(is|was|has|does|do|did|will|can|are|have) (nobody | noone | no one | none | you people | you guys even|ever)',
  '(is|was) (that | this | it) (really)? (too much | so much | that much | too hard | so hard | that hard | so difficult | that difficult | how (you|we|it|this|things))',
  '(is|was) (this | that) (what (you | we | i | they) | the (level | kind | sort | standard) | seriously | for real | real | really)',
  '(is | was) it (really)? just|only me',
  'is there (anyone | anybody) (there | out | at all | alive | who cares | home)',
  'are you (kidding | serious | joking | deaf | blind | even | for real | having | insane | mad | crazy | telling | seriously | people | all (asleep | on holiday))',
  'do you (really | honestly | seriously | even) (think | expect | want | believe | care | know | read)',
  'do you (expect i|we|me|us | think i|we (have|am|are|enjoy|like|got))',
  '(do | have) you (have | got)? (any)? (idea | clue) how (much | long | many | hard | important | annoying | frustrating | often | embarrassing | bad)',
  '(do | have) you (even)? (know | realise | realize | understand | appreciate) how (much | long | many | hard | important | annoying | frustrating | often | busy | embarrassing | bad)',
  '(do | did) you (realise | realize)',
  'do i look',
  'do (i | we) (really | seriously | honestly) (have | need) to (explain | do | call | ask | beg | go | spell | remind | repeat | chase | write | wait | escalate)',
  'do (i | we) (have | need) to (do everything | spell | beg | remind | escalate | chase | repeat | explain | do your | do it myself)',
  'must i|we',
  'am i (the only | the first | really | seriously | invisible | talking to | being (punished | ignored) | alone)',
  'are we (the only | really | seriously)',
  'have you (people | lot | ever tried to | lost | no shame)',
  '(can | could) you (even | believe | imagine | people | honestly | seriously | blame)',
  '(can | could) (it | this | things) (get | be) (any)? (worse | more)',
  '(can | could | may | might) (i | we) (just | also | only)? (say | add | remind | suggest | mention | stress | point | have a word | pick your)',
  "(isn't | wasn't) (that | this | it) (your | the (whole | point) | what | why | supposed | a bit | kind | great | lovely | nice | funny | ironic | ridiculous | obvious)",
  "(aren't | weren't) (you | they | we) (supposed | meant | people | all)",
  "don't you (think | people | guys | agree | ever | care | read | test | check | realise | realize | get)",
  "(doesn't | didn't | hasn't | isn't | won't) (anyone | anybody | somebody | it occur)",
  'since when (do | does | did) (i | we | you | it)',
]
const courtesies = [
  'how are|r (you | u | things | we) ($ | , | today | doing | all | this | guys)',
  "(how's | hows) (it going | everything | life | things | your (day | week | weekend | morning))",
  'how (was | is) your (day | week | weekend | holiday | trip | vacation | morning | summer | christmas)',
  'how have you been',
  "(what's | whats | what is) up",
  'what can (i | you | one) (say | do) $',
  'how do you do $',
  'are you (well | good | alright | ok | okay | all well) $',
  'did you have (a | an | fun)',
  '(do | have) you (have | got) (a (quick)? (minute | sec | second | moment | min) | five | two | 5 | 2 minutes | time $)',
  'can|could|may|might (i | we) (just | quickly | please)? (ask | have) (you)? (something | a (quick | small | stupid | silly | dumb)? question | a favour | a favor | a question)',
  '(need | want) (help | assistance | support | more info|information|help) $',
  "hope (you (are|had|have|enjoyed) | you're | your | this | all | things | everyone | the)",
  'did you know',
  'have you (visited | tried our | seen our)',
  '(forgot | forgotten) your',
  'how (did we do | would you rate | satisfied)',
  'having (trouble | problems | issues) $',
  '(any)? (other | further | more)? (questions | queries | concerns | comments) ($ | , | please | just | feel | let | call)',
]
const please = '(please | pls | plz | kindly | do)'
const closings = [
  'want you to know',
  '(like | want | wanted | need | love) to (just | also)? (thank|say|apologise|apologize|point|mention|report|complain|commend|congratulate|flag|stress|express|inform|tell|let)',
  `(please | pls | plz | kindly) (do | also | just)? (find (attached|enclosed|below|herewith|here | the|my|a|some|our|two _{0,2} attached|enclosed|below|screenshot|screenshots|link) | see | note | be (advised | aware | assured | informed | patient | reminded | careful | mindful | warned) | feel free | don't hesitate | hesitate | bear | accept | excuse | forgive | pardon | refer | ignore | disregard | remember | rest | understand | believe | trust | know that | keep in mind | be my guest | don't (reply | take this | get me | think) | consider the | view | review the attached | enjoy)`,
  '(please | pls | plz | kindly) (do | also | just)? (look | have a look | check | read | take a look) _{0,2} (attached | attachment | screenshot | screenshots | below | above | photo | picture | pics)',
  '(see | check | look at | note | find) (the | my)? (attached | attachment | below | above | screenshot)',
  `(${please})? (let me|us know | lmk) ${'_{0,2}'} if|when|whether|should (you|they|u|anyone|anybody) (ever | still | do | would | also | might | may)? (need|want|require|like|prefer|wish|run|come|see|hear|spot|encounter | get stuck | are (missing|unable|stuck|free|ready|able to help) | have (any | a | some | other | further | more | additional | other)? (other|further|more|additional)? (questions|question|queries|query|concerns|problems|issues|issue|comments|suggestions|doubts|feedback|trouble|time|minute|moment))`,
  `(${please})? (let me|us know | lmk) if|whether (there is|are|there's (anything|any|more|something|someone|other | a need) | anything|any|not|so|further|more|questions | this|that|it|they (helps|help|doesn't|isn't|fails|changes|persists|happens|still|happens) | i (can | should | could | may)? (be | help | provide | do | assist | send | give | need to (provide | send | give)))`,
  `(${please})? (let me|us know | lmk) what (else|more|other|further | you need|require|want | information you | details you)`,
  '(give | drop | send | ping | call | ring | email | text | contact) (me | us) (a)? (call | line | shout | ring | note | message | mail | bell)? (if | should) (there | anything | any | you (need|want|have any|run|get|see|can))',
  'attached|enclosed|herewith|below ,? please|pls|kindly find|see',
  '(please | pls | kindly)? (call | contact | phone | ring | email | mail | ask | reach | message | text | give | drop | ping) _{0,6} (if | should) (you|there|anything|any|u) _{0,3} (need|have|want|require|is|are|further|questions|else|unclear|more)',
]

/** Help if help is wanted: whatever else the sentence bids them do ("please call") is a closing line. */
const offers = [
  'if|should you|there|u (need|require|want) (anything|more|further|any|additional|other | to (discuss|talk|reach | know more))',
  'if|should you|u have (any|a|more|further|other|additional|_)? (other | further | more | additional)? (questions|question|queries|concerns|comments)',
  '(if | should) (you)? (any)? questions|anything|(further info|information|details)',
  'questions (or | and) (concerns | comments)',
  'with any (other|further|more)? questions|queries|concerns|problems|issues',
]

const traps: readonly HasPhrases[] = [
  { id: 'cry', phrases: [{ match: [...cries, ...courtesies] }] },
  { id: 'closing', phrases: [{ match: closings }] },
  { id: 'offer', phrases: [{ match: offers }] },
]

/** What stands of these in a sentence, by place; the owner's id says which it is. Compiled when first asked. */
let findTraps: Matcher<HasPhrases> | null = null
export function trapsIn(words: readonly Word[]): readonly PhraseHit<HasPhrases>[] {
  findTraps ??= compilePhrases(traps)
  return findTraps(words)
}
