import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion, isReported } from '../senses'

const virtue =
  'ability|abilities|competence|commitment|judgement|judgment|dedication|professionalism|motives|motivation|intentions|integrity|honesty|skills|priorities|loyalty|credibility|understanding|suitability|methods|capability|capabilities|qualifications|intelligence|decision|decisions|sincerity|sanity|role|place|future|value'
const grasp =
  '(care | understand | grasp | realise | realize | appreciate | respect | value | listen | get it | take _{1,4} seriously | pay attention | have a clue | (know | understand) (what|how) | comprehend | bother | give a | put | want to (help|work|learn|do|listen) | read my|the | be able to | be capable | be bothered)'
const seems =
  "(it seems | it's clear | it is clear | it's obvious | it is obvious | it's evident | it is evident | it appears | it looks like | it sounds like | it's apparent | it is apparent | i see | i guess | i assume | i take it | i'm starting to think | i'm beginning to think) <adverb>? (to me)? that?"
const dont =
  "(don't | do not | didn't | did not | can't | cannot | couldn't | won't | haven't | never | no longer | hardly | barely)"
const unfit =
  '(capable | competent | qualified | fit | cut out | suited | equipped | up to (it | the | this) | able to do (this | your | the | a) | serious | committed | interested | bothered | the right person | right for | trained | trying | listening | paid | aware | worth)'

/** Earnest: told with regret, or asked by somebody who offers help. */
const plain = (match: PhraseMatch): boolean => !isConditional(match) && !isReported(match)
const stated = (match: PhraseMatch): boolean => plain(match) && !isQuestion(match)

const whatsHard = 'could you tell me what makes this hard at the moment?'
const noted = 'what I noticed is […what happened]:'

const rule: PhraseRule<'competence-doubt'> = {
  id: 'competence-doubt',
  category: 'condescension',
  severity: 'warning',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness; CARP model (Robert Bacal)',
  phrases: [
    {
      match: [
        '(do | did | have | are | can | will | would) you <adverb>? even (know|understand|care|read|realise|realize|think|try|tried|listen|listening|look|looked|check|checked|bother|test|tested|aware|qualified|capable|trying|working|want|proofread|reading|thought|consider|considered)',
        `are you (<adverb> | even | sure you are)? (capable of | competent | qualified | cut out | up to (it | the | this) | fit (for | to) | incapable | unable to (do | follow | read | understand) | too (busy | lazy | important | good | proud) to | always this)`,
        '^ (can | could) you (not | even | at least | ever) (do | manage | get | read | follow) (anything | this | it | a | one | even | simple | the simplest | your) _{0,4} (right|simple|thing|properly|job|task|instructions|work)',
        "^ (can't | couldn't) you (even | at least)? (do | manage | get | read | follow) (anything | this | it | a | one | even | simple | the simplest | your) _{0,4} (right|simple|thing|properly|job|task|instructions|work)",
        '^ (do | must | should | will) (i | we) (really | honestly | always | seriously)? (have to | need to)? (do everything | hold your hand | spell (it | this | everything) out | babysit | explain everything | do your | teach you | draw you | treat you)',
        '^ (do | did | would) you (really | honestly | seriously | actually | truly) (think | expect | believe)',
        '^ (do | did) you (expect | want) (me | us) to (do (everything | it | your | all) | believe | wait | just | accept | explain | fix | clean)',
        '^ how (hard | difficult) (can | could) (it | that | this) (possibly | really)? be',
        '^ how hard is it',
        '^ (is it | is that | is this) <adverb>? <adverb>? (much | hard | difficult) (to | for you to) (ask | expect | do)',
        '^ (is it | am i) asking (for)? too much',
        '^ what (on earth | the hell | exactly)? (are | were) you (even | actually | possibly)? (doing (all day | here | with your) | playing at | thinking | waiting for | paid for | getting paid | being paid)',
        '^ what (on earth | the hell)? are you (even | actually) (doing|saying|talking|trying)',
        '^ what (do | did | have) you (even | actually | exactly)? (do all day | call this | been doing | get paid)',
        '^ what (exactly)? (am i | are we | do we | do i | is the company | is this company) (paying | pay) you',
        '^ (is this | is that) (really | seriously | honestly | actually)? (the best | all | your best | your idea of | what you call | supposed to be)',
        '^ (why | how) (did | do) (i | we | they) (even | ever)? (hire | employ | pay | keep | promote)',
        '^ how did you (ever | even) (get | manage)',
        '^ who hired|taught|trained you',
      ],
      notBefore: ['the weather|queue|line', 'to get (started | there)'],
      unless: ['sorry|please|thanks|thank|curious|wondering'],
      when: (match) => match.sentence.ending !== 'none' || match.from === 0,
      reach: 'sentence',
      suggest: whatsHard,
    },
    {
      match: [
        `(i | we) <adverb>? (question | doubt | wonder about | have doubts about | have concerns about | am questioning | must question | have to question | seriously question) (your | the) ${virtue}`,
        `(i | we) <adverb>? (doubt | question) (that | whether | if)? (you (are | have | can | know | understand | really | even | care | could | were | did | will) | you're | you'll | your _)`,
        `(makes|making|made|makes) (me | us | one | everyone) <adverb>? (question | doubt | wonder) (your | whether you | if you | that you | why you | how you | why (i | we) (hired | pay))`,
        `(i'm | i am | we're | we are) (starting | beginning)? to? (doubt | question | doubting | questioning) (your | whether you | if you | that you)`,
        '(calls | call | calling | brings | throws) (into question | into doubt) your',
        '(i | we) have (serious | grave | strong | real | my | some | growing)? doubts (about (your | you | whether you) | that you | whether you | as to)',
        "(i | we) (don't | can't | cannot | can no longer | couldn't) (trust | rely on | depend on | count on) (you | your)",
        "you (can't | cannot | clearly can't) be (trusted | relied on | bothered)",
        "(i'm | i am) (surprised | amazed | astonished | shocked) (that)? you (don't | didn't | even | still | managed | got | can't | haven't | were hired)",
      ],
      when: stated,
      unless: ['sorry|no doubt', 'beyond doubt'],
      suggest: noted,
    },
    {
      match: [
        `${seems} you <adverb>? ${dont} (seem to | even | really | fully | bother to | care to | actually)? ${grasp}`,
        `you (clearly | obviously | evidently | apparently | really | just | simply | plainly | still) ${dont} (seem to | even | really | fully | bother to | care to | actually)? ${grasp}`,
        `you ${dont} (seem to | appear to) (even | really | fully)? ${grasp}`,
        `you ${dont} (even | really | actually | just)? (care about (your | the | this | our | anyone | anything | $) | take _{1,4} seriously | know what you're doing | know how to (do | write | manage | handle | communicate) | have what it takes | have a clue | give a | respect)`,
        `${seems} you('ve)? (are | have | had | 're | were | lack | think | expect | forgot | forgotten) (no|not|nothing|incapable|unable|too|forgotten|better|little|neither|more|struggling|confused|unaware|under|only|lost) _`,
        `you (clearly | obviously | evidently | apparently) (are | have | had | were | lack | think | forgot | spent) (no|nothing|incapable|unable|too|forgotten|better|little|neither|more|confused|unaware|under|only|lost|the|it|that|you|your|to|very)`,
        `you (seem | appear) to (think | believe | have forgotten | forget | lack | be incapable | be unable to | be confused | have no | have little | be struggling (to | with) (basic|simple|even) | enjoy | not)`,
        'you (clearly | obviously | really | just | simply | still)? (have shown | have had | have | had | show | showed) (no|zero|little|(absolutely no)) (respect|regard|concept|consideration|understanding|initiative|interest|sense|grasp|intention|clue|desire|excuse)',
      ],
      when: stated,
      unless: ['access|permission|permissions|rights|licence|license|account|sorry'],
      notBefore: ['which|if|whether you'],
      suggest: noted,
    },
    {
      match: [
        `(you're | you are | you were | maybe you're | perhaps you're | you may be | you might be) <adverb>? (not | incapable of | unfit | unqualified | incompetent | not even | never) <adverb>? ${unfit}`,
        `you aren't|(are clearly not)|(are obviously not)|(might not be)|(may not be) <adverb>? ${unfit}`,
        "you're|(you are)|(you seem)|(you've been)|(you have been)|(you were) <adverb>? (incapable | unable to (handle | manage | do your | follow (simple|basic|even) | meet | perform) | out of your depth | in over your head | in the wrong job | clueless | dead weight)",
        "if you can't|cannot|(are unable to)|(aren't able to)|don't|(are not able to)|(are incapable of) (handle | handling | manage | managing | do | doing | cope | keep up | meet | deliver | get | want | perform | follow | take) _{0,8} ,? (find | replace | hire | ((i'll | i will) (find | get)) | maybe|perhaps you|it | someone (else)? who|will|can | then you | step aside | i'll have to | we'll have to)",
        '(find | hire | get | need | replace you with | want) (someone|somebody) else? who (actually | knows what | is (competent|capable|qualified|able) | can (actually | do the job | do your job | do it properly | handle) | cares | takes)',
      ],
      when: (match) => !isReported(match) && !isQuestion(match),
      notBefore: ['about|for a while'],
      unless: ['sorry|thanks|thank'],
      suggest: noted,
    },
    {
      match: [
        "(it's | this is | that's | is | isn't | it isn't | this isn't) (not | hardly | exactly | not exactly)? (rocket science)|(brain surgery)",
        "(a | any | even a | my) <adverb>? _{0,2} (child|toddler|monkey|intern|kid|kindergartner|schoolboy|beginner|trainee|grandmother|dog) (could | can | would | could've) (have)? (done | do | does | manage | managed | understand | see | seen | write | written | figure | figured | know | known)",
        '(anyone | anybody | everyone | any _{1,3}) (could | would | should) (have) (easily)? (done | seen | known | noticed | managed | written | spotted | figured | understood | done)',
        '(anyone | anybody | any person) with (half a brain | eyes | (an ounce | a shred | a bit | any | even | the slightest) _{0,2} (sense|brain|intelligence|experience) | two brain cells | common sense | basic)',
        "(i'm | i am | we're) not (here)? (going)? to (babysit | hold your hand | do your | spoon feed | be your)",
        `^ (just | please | and | maybe | perhaps)? (use (your | some) (common sense | initiative | imagination) | (have | show) some (respect | decency | common sense | initiative | effort | consideration | professionalism | pride | courtesy | responsibility) | (put | make) (some | more | a bit of | an) (real | actual)? (effort | thought | work) | think before you (send | act | write | speak | post | hit | reply) | think for (yourself | once) | learn (how)? to (do your | manage your | communicate | prioritise | prioritize | listen | follow | behave | meet) | take (some)? responsibility | grow up)`,
        'you (need to | must | have to | should) <adverb>? (use (your | some) common sense | (have | show) some (respect | initiative | effort | consideration | professionalism | courtesy | responsibility) | (put | make) (some | more | a bit of | an) (real | actual)? (effort | thought | work) | think before you | learn (how)? to (do your | manage your | communicate | prioritise | prioritize | listen | follow | behave | meet) | take (your _{1,2} | some responsibility | this) (seriously | more seriously)? | grow up | pay (more | closer | better) attention)',
        'you (should | ought to) (be (ashamed | embarrassed) | know better | know this | know that by now)',
        "(that's | this is | it's | it is) (literally | only | just | what | exactly what)? (your job | (we | i) pay you | you're paid | you are paid) (to | for | $)",
        "(it would | it'd) be (nice | good | great | helpful | lovely) if you (actually | could at least | for once | would at least | would actually | could actually | would just | could just | bothered | finally)",
        '(i | we) hope (that)? you (realise | realize | have a good|better (excuse|explanation|reason) | are proud | learn (from | your | to) | (understand | see | know) (how | the (seriousness|gravity|damage|severity|consequences)))',
        "(i'm | i am | we're | we are | i remain) <adverb>? (concerned | worried | unsure | skeptical | sceptical | not convinced | unconvinced) (about | by | with | of) (your (${virtue}|performance|attitude|behaviour|behavior|conduct|work|progress|approach|communication|attendance) | whether you | how you | the way you | that you (are | do | have | don't | can't))".replace(
          '${virtue}',
          virtue,
        ),
        "(maybe | perhaps | next time) _{0,4} (you'll | you will | you could | you can | you might | you should) <adverb>? (actually | finally | at least | bother)",
        '(i | we) (pay | am paying | are paying) you (to | for|good)',
      ],
      when: stated,
      unless: ['sorry|thanks|thank|please|worry|course|luckily'],
      suggest: 'here is how I see it: […what is needed, and why]:',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Do you even know how the form works?',
    'Are you capable of reading a calendar?',
    'I seriously question your commitment to the project.',
    "It seems you don't care about the deadline.",
    'Hi Jo,\n\nhow hard can it be to fill in three boxes?\n\nR.',
    'It’s not rocket science.',
    'Anyone could have done that in an hour.',
    'what are you even doing',
    'Is it too much to ask for a short reply?',
    "You clearly don't understand how this works.",
    "You don't seem to take the audit seriously.",
    'I doubt you have read the contract.',
    'You should be ashamed of this.',
    'Perhaps you are not cut out for the role.',
    'If you can’t handle the workload, I will find someone else who can.',
    'You have shown no respect for our time.',
    'It is obvious that you did not bother to read my mail.',
  ],
  valid: [
    "It seems you don't have access to the folder yet; I've asked Mia to add you.",
    'Do you know how the old form was stored?',
    'Are you able to get to the sign-in page?',
    'I doubt it is the cable, since the second screen works.',
    "If you don't understand a step, ring me and we'll do it together.",
    'I question whether the backup ran at all last night, so I am starting one now.',
    'Anyone can see the shared calendar, so keep the private bits in your own.',
    'It seems you have tried a lot already, thank you for the list.',
    "I'll find someone who can look at the door today.",
    'You have no new messages because the filter was on.',
    'What were you working on when the screen went black?',
    "You don't need to care about the version, the update does it all.",
    'How hard is the pen pressed when the line breaks off?',
    'I have no doubt you will like the new desk.',
    'You seem to have two accounts, so I joined them.',
    "I'm not sure we are up to date with your phone number.",
  ],
}
