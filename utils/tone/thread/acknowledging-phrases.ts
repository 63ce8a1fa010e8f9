import feelingNamed from '../en/credits/feeling-named'
import { clauseBefore, isConditional, isNegation } from '../en/senses'
import type { Phrase, PhraseMatch } from '../types'
import { many } from './amounts'
import { events } from './stakes'

/** What a reply says to acknowledge a feeling, a loss or a trouble, by ways of saying it. */

const hard =
  'frustrating|annoying|maddening|worrying|stressful|upsetting|disappointing|irritating|confusing|unsettling|alarming|infuriating|exhausting|painful|tiring|tiresome|unnerving|disheartening|disruptive|galling|awful|horrible|horrid|rotten|nasty|scary|frightening|miserable|dreadful|terrible|wretched|lousy|grim|wearing|wearying|wearisome|exasperating|embarrassing|unfair|unpleasant|ghastly|sickening|devastating|distressing|unacceptable|awkward|costly|demoralising|demoralizing|inconvenient|aggravating|rough|unlucky|(nerve (racking | wracking))|heartbreaking|(a bummer)|(no fun)|(not (fun | fair | okay | ok | on | nice | easy | right | acceptable | good enough))'
/** Of a thing these may only say that it takes work: "hard to say". */
const harder = `${hard}|hard|tough|difficult|trying|hectic|frantic|intense`
const felt =
  'frustrated|annoyed|worried|stressed|upset|disappointed|irritated|confused|alarmed|anxious|concerned|nervous|(fed up)|tired|exhausted|scared|angry|cross|furious|frantic|displeased|unhappy|exasperated|panicked|panicking|shouting|swearing|crying|climbing|tearing|pulling|(at your wits)|(let down)|(sick of)|livid|rattled|shaken|unsettled|embarrassed|desperate|impatient'
const burden =
  'nuisance|pain|nightmare|blow|shame|worry|scare|fright|headache|shock|disappointment|mess|ordeal|saga|bother|muddle|disaster|hassle|slog|shambles|pity|letdown|(lot (of (pressure | stress | hassle | trouble | waiting | calls | worry | disruption) | to))|wait|(while to)'
const time =
  'start|morning|afternoon|evening|day|days|week|weeks|weekend|night|month|time|moment|spot|situation|position|feeling|experience|way|shift|while|wait|journey|visit|read'
const very =
  '(so | very | really | quite | especially | rather | always | deeply | incredibly | truly | extremely | pretty | particularly | just | a bit | thoroughly | absolutely | utterly | more than | both | understandably)?'

/** Not denied, not only supposed, and not said of oneself to refuse. */
function isMeant(match: PhraseMatch): boolean {
  return !isConditional(match) && !clauseBefore(match).slice(-3).some(isNegation)
}

const guards = { when: isMeant } satisfies Partial<Phrase>

const named: Phrase = {
  ...guards,
  match: [
    `(that's | it's | sounds | must be | must feel | must have been | must have felt | can be | (that | this | it | which | things | everything) (also | only | all)? (is | are | was | must | can | has | have | sounds | sound | feels | felt | would | does | makes)) (be | been | feel | have been | have felt | like | sound | only | all)? (a | an | such a | such an)? ${very} (a | an)? ${hard}`,
    `must|sounds|how (be | have been | feel | like | have felt)? (a | an)? ${very} (a | an)? ${harder}`,
    `(that's | this is | that was | this was | it's | it was | that is | been | had | such | having | after | quite | what) (been | quite | such | just)? a|an ${very} (${harder}|long|bad|poor|sad|lot) (old | few | couple of)? _{0,2} (${time})`,
    `what (a|an) (_{0,2}) (${burden})`,
    `what (a|an) (${time}) $`,
    `what (a|an) _{0,1} (${time}) (you | you've | you'd | for | to | it | that)`,
    `(that's | this is | that was | that is | it's | this was | is | was | be | been | it is | must have been) (quite | such | just | really | only)? (a | an | the) (real | right | proper | big | bad | huge | great | total | awful | terrible | horrible | serious | nasty | genuine)? (${burden})`,
    `(worst | bad | terrible | rotten | awful | horrible | poor | unlucky) (possible)? (timing | time | moment | luck | day | feeling)`,
    `(long | rough | hard | tough | trying | stressful | frustrating | miserable | rotten) (wait | day | week | morning | afternoon | night | few days | time of it)`,
    '(far | much | way | simply | just | altogether | all) too (long | many | much | often | slow | late)',
    '(waited | waiting | been) (more than)? long enough',
    'one|two|three|four|five|six|seven|eight|nine|ten too many',
    '(down the drain | out of the window | up in smoke)',
    'longer than (it | this | you | anyone | we) (should | ought | had | needed | would)',
    "(no | there's no | without) excuse|excuses (for | that)",
    `${many} (days | weeks | months | hours) without (your | a | an | any | the | it)`,
    'last thing (you | anyone | anybody | one | your)',
    `(hard | rough | tough | stressful | unfair | disruptive | painful) on|for (you | your | all of you | everyone | everybody | anyone | anybody)`,
    'should (have)? (been)? (plenty | enough | been (plenty | enough | told | warned | easier | simpler | done | fixed | answered))',
    "would|could|to (drive | have | had | make | get | give | leave | try | test | wear | rattle | shake | finish | break | annoy | upset | worry | frustrate | irritate | unsettle | infuriate | be enough) (me | anyone | anybody | anyone's | anybody's | most of us | most people | the best of us)",
    "(is | was | that's | it's | be) no (fun | joke | picnic | (laughing | small) matter | way to (start | spend | treat | run | end | begin | work | live | teach | be | thank | welcome | leave))",
    '^ not (very | at all)? nice|pleasant|fun|funny|fair|easy|great|ideal (to | for | when | at)',
    `(${burden}) (all the same | nonetheless | even so)`,
    '(beyond | more than | worse than | longer than) (what)? (anyone | anybody | you | we) (should | ought | deserve | deserved)',
    '(above and beyond | beyond the call)',
    'the wrong (word | way round | tone)',
    '(feel | feels | felt | sound | sounds | sounded | look | looked) like (a | an | some) (bad | poor | sick | cruel)? (joke | insult | mockery | slap)',
    `with (your | the | an | a | only | just)? _{0,4} (${events}|(deadlines)|(client)|(customers)|(due)|(clock)) _{0,3} (tomorrow | today | tonight | so | close | looming | coming | ahead | due | hanging | approaching | ticking | waiting | around the corner | (this (morning | afternoon | week)) | in (an | one | two | a few | _ hours | _ minutes | _ days) | at _ | starting | on your)`,
  ],
}

const understood: Phrase = {
  ...guards,
  match: [
    `(see | understand | appreciate | get | hear | know | realise | realize | tell | imagine) _{0,5} (you're | you are | you were | you must be | you feel | you felt | you've been) ${very} ${felt}`,
    `(see | understand | appreciate | get | hear | know | realise | realize) (why | how | that | what) _{0,7} ${harder}|serious|important|urgent|critical|pressing|unhelpful|worried|upset`,
    'can|could (only | well | quite | easily | just | fully)? imagine (how | what | that | you | your | this | it | the | why)',
    "(see | understand | know) why (you | you'd | you're | that | this | it) (would | might | wanted | want | came | kept | made | makes | worries | worried | upset | gave | feel | felt | don't | didn't | needed | need it)",
    "(no | small | little) wonder (you | you're | you've | you'd | that you | your | it | everyone | people)",
    '(not | hardly) surprised (that | you | the | this | it)',
    "(don't | can't | couldn't | wouldn't | hardly) blame you",
    `i'd|(i would) (be | feel | have been | have felt | also be | also feel | probably be) _{0,3} (${felt}|too|(as well)|(the same)|(same way)|(that way))`,
    'in your (shoes | place | position)',
    `(anyone | anybody | everyone | nobody | no one) (would | wants | should) (be | feel | have | want | to | like | lose) _`,
    '(every | good | all the) (reason | right) to (be | feel | complain | expect | ask | question)',
    `right|entitled to (be | feel | complain | expect | ask for better | chase | raise | push | point)`,
    `you|you're|you've (must | sound | feel | felt | were | are | have | been | seem | rightly | understandably | quite rightly | must have | must be | have been | be)? (be | been | feel | felt | rightly | understandably | quite | clearly | so | very | really | left | made (to)?)? ${very} (left)? (feeling)? ${felt}`,
    'understandably|justifiably|(quite rightly)|(rightly so)',
    "that's|is|are|was|completely|totally|entirely|perfectly understandable",
    `(know | knows) (the | that | this | exactly the)? _{0,1} (feeling | how it feels | how that feels | what it's like | what that's like | how much (this | that | it | you | your | work | time) | what this means | what that means | how important)`,
    "(been there | we have all been | we've all been | happened to me | happens to (the best | everyone | everybody | very | all | most | a lot | many | us) | did the (very)? same)",
    'your (frustration | annoyance | worry | worries | disappointment | stress | anger | irritation | confusion | concern | concerns | distress | upset) (with | about | over | at | is | are | was | makes | make | were)',
    '(that | it) (really)? (hurts | stings | smarts)',
    'i|we (do | really | only | also)? feel for _',
    'feel (his | her | their | your | everyone) pain',
    '(take | taking) a (deep | long)? breath|(^ (please)? breathe)',
    "(don't | not to | no need to) (beat yourself up | apologise | apologize) (about | for | over)?",
    'poor (you | soul | souls | man | lad | thing | things)',
    `(see | understand | hear | tell | imagine | know | feel) (just | exactly | only)? how ${very} ${felt}`,
    'mortified|mortifying|gutted',
    "i'm|(i am)|we're|(we are)|feel|makes (me)? (<adverb> | so | very)? (ashamed | appalled | horrified | wince | cringe)",
    '(my | our | deepest | sincere | heartfelt) (sympathy | condolences)|sympathies|commiserations',
    'what you (went | have been | had been | were put) through',
    "(don't | not to | no need to | please don't) (be | feel) (too | so)? (hard | bad | sorry | embarrassed | ashamed | silly | stupid | foolish | guilty)",
    "(nothing | not anything) (you | that you) (did | have done | 'd done)",
    '(did | done | doing) nothing|(anything) wrong',
    '(not | never) (your | at all your) (fault | doing)',
    '(did | done) (exactly | absolutely | precisely)? the right thing',
    'ugh|ouch|yikes|argh|oof|eek|crikey|blimey|(good grief)|(goodness me)|(oh gosh)|(uh oh)|(poor you)|(poor thing)',
    "(you've | you have) been (<adverb> | more than | so | very | extremely | incredibly)? (patient | kind | calm | understanding | forgiving)",
    '(natural | normal | human | (no shame)) (in | to | that | being) (be | feel | feeling | worry | being | you | want)?',
    "i|we (do | can | fully | only | also)? know|realise|realize|see|understand|appreciate|gather|imagine that? you|you're|you've|you'd (<adverb> | all)? (can't | couldn't | have to | had to | need | needed | are stuck | stuck | were | have been | been | had | waited | must | only | depend | rely | wanted | were promised | lost | missed | asked | expected | hoped | counted)",
    '(how | what) _{0,3} (disrupted | disrupts | upset | hurt | hit | slowed | interrupted | thrown) (you | your)',
    "i'd|(i would) have (been | felt | panicked | sworn | shouted | screamed | cried | worried | lost | thrown | given | hated | reacted | done the same)",
    "i'd|(i would) _{1,4} (too | as well) $",
    '(test | try | tries | tests) (a saint | anyone | the patience)',
    "(nobody's | no one's | not my | not anyone's) idea of",
    'pains|saddens|troubles|upsets|shames|embarrasses|bothers|horrifies me|us',
    "(i'm | i am | we're) (with you | on your side)",
    "(fair enough | have a point | you're not wrong)",
    "and (that | this | all this | all that) after (you | you'd | you've | a)",
    '(feel for you | feel your pain | my sympathies | commiserations | sympathise | sympathize | heart goes out)',
    'your (complaint | criticism | anger | point | reaction) is (<adverb>)? (justified | fair | valid | well | right | understandable)',
    'oh (no | dear | man | boy)',
  ],
}

const owned: Phrase = {
  ...guards,
  match: [
    '(let | letting) you (all | both)? down',
    '(dropped the ball | (made a mess | messed up) | (got | had | have) (this | it | that) wrong)',
    '(failure | failing | lapse | mistake) (of ours | on (our | my) (side | part | end))',
    "(that | this | it) (one)? (is | was | 's) (all | entirely | squarely)? on us",
    '(deserve | deserved) none of',
    'you (were | have been | had been | got | are) (left | kept | made to | passed | sent | bounced | cut off | ignored | stuck | stranded | forgotten | let)',
    '(keep | kept | keeping) you (waiting | in the dark | hanging | from | up)',
    "(shouldn't | should never | should not | never should) (have (had | happened | taken | been | needed | got | come | gone) | need | take | be (this | so | that | like))",
    '(deserve | deserved | owe | owed) (you)? (better | more | much better | (a | an) (_)? (apology | explanation | answer | reply | call))',
    "(isn't | not | wasn't | hardly) (how | what | the (service | way | standard | experience)) (we | you | i | you've) _",
    '(cost | costs | costing) you (your | a | the | an | all | so | time | half | hours | days | two | three | four | five | money | orders | sales | customers)',
    '(putting | put) up with (this | that | the | it | all | so | two | three | four)',
    `you (lost | missed | had to (wait | chase | ask | redo | explain | sit | stand | write | call | start | do | miss | cancel | postpone | work | retype | travel | come))`,
  ],
}

/** Said for a thing that was hard on the reader; the courtesies and refusals that begin alike are taken out. */
const sorry: Phrase = {
  when: (match) => !isConditional(match),
  match: [
    "sorry|apologies|apologise|apologize|regret (again | too | once more | sincerely | also)? (to (hear | read | learn | see) | about | for | over | that | you | you're | you've | your | this | it | it's | nobody | no one | we | our | the | things)",
    '(so | very | truly | really | deeply | terribly | awfully | genuinely | sincerely | extremely) sorry',
    "and (i am | i'm | we're | we are | am) sorry $",
    '(owe | owed) you (all | both)? (an | my | our | a (sincere | proper))? apology|apologies',
    '(please)? accept (my | our) (sincere | sincerest | deepest)? apologies',
  ],
  notBefore: [
    "we|you|i|that|it|this|the|your|they|(that (we | you | i)) <adverb>? (can't | don't | won't | aren't | are unable | am unable | are not | cannot)",
    '(about | for)? (any | the | this | all | possible | your | some)? (any)? inconvenience|inconveniences|inconvienience|inconvinience',
    '(any | the late | the slow | the delayed | my late | my slow | the delay in | my delayed | the long mail | the (short | long) (notice | email | mail | message))',
    '(late | slow | delayed) (reply | response | answer)',
    '(the | this | our | my)? delay $',
    "(<adverb>)? can't|don't|won't|aren't|unable|(am unable)|(are unable)",
    '(feel | felt) (this | that) way',
    ", (but)? (i | we | you | that | this | it | there | no | none | not) (<be> | can't | don't | won't | cannot)? <adverb>? (can't | don't | won't | cannot | unable | not | isn't | aren't | no)",
    ',? but',
    ', not|no|nothing|none',
    '(to) (say | tell | inform | disappoint | bother | ask | report | chase)',
  ],
  unless: [
    'sorry|apologies|apologise|apologize for|about the|any|this inconvenience|inconveniences',
    'sorry (for | about | to) (any | bother | ask | say | tell | inform | disappoint | report | chase | trouble you)',
    '(late | slow | delayed | belated) (reply | response | answer)',
    'sorry if',
  ],
}

export const acknowledgingPhrases: readonly Phrase[] = [
  named,
  understood,
  owned,
  sorry,
  ...('phrases' in feelingNamed ? feelingNamed.phrases : []),
]
