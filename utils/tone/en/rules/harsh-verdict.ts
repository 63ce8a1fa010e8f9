import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isCold, louderWhenCold, ownsUp } from '../aim'
import { isConditional, isNegated, isQuestion, isReported } from '../senses'

const very = '<adverb>? <adverb>?'
const be =
  "(is | are | was | were | looks | look | remains | remain | sounds | feels | comes across as | came across as | has been | have been | seems | seem | appears | appear | seems to be | appears to be | continues to be | continue to be | has become | it's | that's)"
const isNot = `(isn't | aren't | wasn't | weren't | hasn't been | haven't been | ${be} ${very} not|neither|hardly|barely|scarcely|anything but?)`

/** What damns wherever it is said. */
const damned =
  'unacceptable|inexcusable|unprofessional|unsatisfactory|sloppy|careless|shoddy|slapdash|subpar|appalling|atrocious|abysmal|dismal|dreadful|deplorable|disgraceful|shameful|shambolic|pathetic|laughable|inadequate|amateurish|incoherent|incomprehensible|irresponsible|disrespectful|negligent|intolerable|insulting|underwhelming|lackluster|lacklustre|mediocre|uninspired|uninspiring|unimpressive|misguided|(sub par)|(half hearted)|(half baked)|(short sighted)|(ill conceived)|(below par)'
/** What damns only when said of somebody's work. */
const poor = `${damned}|poor|awful|terrible|horrible|horrendous|bad|lousy|lazy|rude|rushed|useless|worthless|pointless|boring|dull|rubbish|garbage|nonsense|nonsensical|ridiculous|absurd|embarrassing|disappointing|unhelpful|unreasonable|disorganised|disorganized|chaotic|irrelevant|offensive|substandard|childish|arrogant|selfish|vague|messy|lacking|superficial|shallow|stale|naive|lukewarm|frustrating|alarming|troubling|worrying|concerning|unconvincing|uncreative|unoriginal|unremarkable|insufficient|ineffective|sluggish|declining|slipping|questionable|insensitive|inappropriate|unrealistic|impractical|inconsistent|erratic|unreliable`
const badly = '(poorly | badly | carelessly | hastily | sloppily) _'
const wreck =
  '(a | an | such a | one | nothing but a)? <adverb>? (complete | total | utter | absolute | real | hot | big | huge | major | bad | poor)? mess|disaster|shambles|disgrace|embarrassment|joke|failure|letdown|insult|farce|nightmare|disappointment|burden|hindrance|(waste of _{1,3})|(excuse for)'
const faults =
  'full|riddled|littered|filled|packed|plagued|rife of|with (_ | basic _ | spelling _)? errors|mistakes|typos|holes|inaccuracies|nonsense|inconsistencies'
const short =
  '(below | beneath | beyond | under | far from | nowhere near | well short of | less than | short of) <adverb>? (par | standard | standards | average | acceptable | good | adequate | professional | ideal | satisfactory | impressive | stellar | what | the _{0,2} standard|standards|mark|level | helpful|useful|convincing|clear|perfect|ready|enough|professional|original|impressed | (my | our | any | all)? _{0,2} expectations|standards|standard)'
const enough =
  '(good | great | original|creative|new|practical|effective|productive | worthwhile | enough | good enough | acceptable | professional | adequate | satisfactory | impressive | sufficient | convincing | helpful | useful | what (i|we) (expected|asked|wanted|need|agreed|hoped) | up to (scratch | standard | par | the mark | snuff | expectations | (the | my | our) _{0,2} standard|standards|job|task|expectations) | meeting | improving | worth (the | my | our | reading | anything))'
const lacks =
  '(lacks | lacked | lack | (leaves | left | leave) (much | a lot | so much | something | plenty) to be desired | (falls | fell | fall | falling | fallen | has fallen | have fallen) <adverb>? (well | far)? (short (of | $) | below | behind) | makes|made|make <adverb>? no|zero|little sense | (needs | need | requires | require) a? (complete | total | serious | a lot of | significant | major | considerable | substantial | drastic | immediate | much | urgent) _{0,2} work|improvement|improvements|revision|revisions|attention|rework|changes|overhaul|rewrite | (missed | misses | missing) the (mark|point|deadline) | (raises | raise | raised) (serious | some | many | a lot of | several)? (concerns|questions|doubts) | pales in comparison | struggles|struggled|struggling (with | to) | is|are|was|were|(has been)|(have been) minimal|negligible|nonexistent|limited (at best)? | (is | are | has been | have been) (slowing | holding | dragging | letting) (us | me | the _{1,2} | everyone | everybody) (down | back) | (hinders|hindered|hindering|undermines|undermined|jeopardizes|jeopardises|suffers|stinks|sucks) | (shows | showed | show | demonstrates | demonstrated | displays | reveals | reflects) (a | an)? (complete | clear | total | serious | worrying)? (lack | little | disregard | poor))'
const doesNot =
  "((doesn't | don't | didn't | fails to | failed to | fail to | has failed to | have failed to | has not | hasn't | have not | haven't | never | cannot) <adverb>? (meet|met|impress|impressed|deliver|delivered|convince|inspire|inspired|(live up)|(measure up)|(measured up)|align|capture|captured|reflect|(cut it)|(make any sense)|(add any)|improve|improved|engage|resonate|grasp|demonstrate|satisfy|adhere|(hit the mark)|(hold up)|(do justice)|address|(bring anything)))"
const verdict = `(${be} ${very} (${poor} | ${badly} | ${wreck} | ${faults} | ${short}) | ${isNot} ${very} ${enough} | <adverb>? (${lacks} | ${doesNot}))`
/** Fit for any subject: none of it is said of a machine. */
const flatVerdict = `(${be} ${very} (${damned}|(poor form)|(a disgrace) | ${short}) | ${isNot} ${very} (good enough | acceptable | professional | adequate | up to (scratch | standard | par | the mark | snuff | (my | our) _{0,2} standards)))`
const mild = `(${be} ${very} (incomplete|incorrect|wrong|inaccurate|unclear|confusing|late|flawed|outdated|unnecessary|slow|overdue|weak|unfinished|repetitive|generic|inefficient|unprepared|behind | (too | way too | far too | so) (long | short | late | slow | long winded | complicated | wordy | simple | basic | many | few | little | much) | (hard | difficult | impossible | painful) to (follow | read | understand | take seriously) | missing _) | ${isNot} ${very} (clear|complete|right|correct|appropriate|ready|relevant|strong|realistic|well|what|(in line)|consistent|thorough|detailed|interesting|of))`
const many =
  'many | several | numerous | multiple | some | countless | a lot of | lots of | too many | so many | quite a few | a number of | far too many | various | way too many | a few | constant | obvious | glaring | basic'
const slips =
  '(mistake|mistakes|error|errors|typo|typos|issues|problems|flaws|gaps|inaccuracies|inconsistencies|shortcomings|deficiencies)'

/** "your so-called report", "your team's work", "your handling of the case" */
const yourWork =
  'your (so called | _{0,2}) <work>|notes|company|product ((of|on|about|to|for|in|from|with|during|yesterday|today) _{0,5})?'
/** Said of the reader in a draft without one kind word, these hardly mean anything else. */
const harsh =
  'mistake|mistakes|careless|carelessness|irresponsible|negligence|negligent|incompetence|incompetent|lazy|laziness|excuses|blame|fault|waste|wasted|wasting|frustrating|annoying|annoyed|unacceptable|unprofessional|unprofessionalism|rude|rudeness|ignore|ignored|ignoring|poor|poorly|terrible|awful|horrible|worst|useless|pathetic|ridiculous|ashamed|embarrassing|embarrassment|disrespect|disrespectful|insulting|offensive|inappropriate|inconsiderate|selfish|arrogant|arrogance|lacking|unreliable|misleading|lied|lying|dishonest|sloppy|mess|disaster|nonsense|absurd|unfair|unreasonable|inadequate|unsatisfactory|mediocre|boring|refuse|refused|refusing|stupid|unwilling|ruined|hate|failure|failures|incapable|irrelevant|shortcomings|lackluster|underwhelming|dissatisfaction|dissatisfied|displeasure|subpar|inability|tardiness|neglect|neglected|disregard|complaining|mediocrity'
const notTheLine = ['signal|connection|internet|network|wifi|wi|battery|laptop|pc|browser|device|line|video|audio|disk']

const plain = (match: PhraseMatch): boolean => !isQuestion(match) && !isConditional(match) && !isReported(match)
const guards = { when: plain } satisfies Partial<Phrase>
const unowned = { when: (match: PhraseMatch) => plain(match) && !ownsUp(match) } satisfies Partial<Phrase>

/** The same trouble as the writer meets it; the past tense suits one and many. */
const hardForMe = '{what} made it hard for me to […what it held up]'
const thisIsHard = 'this is hard for me, because […why]'
const together = "I'd like to go through this with you: […what would help]"

const rule: PhraseRule<'harsh-verdict'> = {
  id: 'harsh-verdict',
  category: 'blame',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    { ...guards, match: `what:(${yourWork}) ${verdict}`, unless: notTheLine, suggest: hardForMe },
    {
      ...guards,
      match: [
        `what:(your _{1,5}) ${flatVerdict}`,
        `what:(your _{1,4}) (${lacks} | (has | have)? failed to (meet|impress|deliver|convince|inspire|(live up)|capture|reflect|engage|resonate|satisfy|adhere))`,
        `what:(under your (leadership|management|supervision|watch|guidance) _{0,3}) ${verdict}`,
        `what:((the | this) <work> (that | which)? you|(your team) _{1,5}) ${verdict}`,
        `what:(the (quality | standard | level | tone | state | content) of your _{1,4}) ${verdict}`,
        `what:(the|this way (that | in which)? you _{1,7}) ${verdict}`,
      ],
      unless: notTheLine,
      suggest: hardForMe,
    },
    {
      ...unowned,
      match: [
        `what:(this|these|that|such|(the (recent | latest | last | current | proposed | submitted | overall | whole | entire)) <adverb>? <work>) ${verdict}`,
        `what:((this | the | these | such | any | your) (kind | sort | level | type | lack | standard)? of? (continued | constant | repeated | further | ongoing | long)? delay|delays|tardiness|mistake|mistakes|errors|oversight|oversights|behaviour|behavior|conduct|attitude|treatment|(response time)|negligence|silence|inaction|carelessness of? _{0,2}) ${flatVerdict}`,
      ],
      unless: [...notTheLine, 'vendor|supplier|courier|carrier|microsoft|provider|manufacturer'],
      suggest: hardForMe,
    },
    {
      ...unowned,
      match: `what:(the _{0,2} (<work>|quality) ((of | on | for | in | from) _{1,4})?) ${verdict}`,
      unless: [...notTheLine, 'vendor|supplier|courier|carrier|microsoft|provider|manufacturer', 'i|we'],
      when: (match) => unowned.when(match) && isCold(match),
      suggest: hardForMe,
    },
    {
      ...unowned,
      match: [
        `^ (this | that | it)? ${flatVerdict}`,
        `(which | and this | and that | and it | but this | but that | that this | that it | what you did) ${flatVerdict}`,
        `(i | we) (find | found | consider | regard | deem | think) (this | it | that | your _{1,3} | the _{1,3}) (as | to be | is)? ${very} ${damned}`,
        "(i | we) can't|won't|(refuse to) accept this|such|your",
      ],
      notBefore: [
        'invite|invitation|call|meeting|terms|offer|request|change|gift|risk|risks|for|file|format|type|kind offer',
      ],
      unless: ['vendor|supplier|courier|carrier|microsoft|provider|manufacturer', 'risk|risks|data|value|values|loss'],
      suggest: thisIsHard,
    },
    ...louderWhenCold({
      ...guards,
      match: `what:(${yourWork}) ${mild}`,
      unless: notTheLine,
      suggest: hardForMe,
    }),
    {
      ...guards,
      match: [
        `(there's|(there are)|(there were)|(i|we <adverb>? (have | had)? found|noticed|saw|spotted)|contains|contained) (${many})? <adverb>? ${slips} (in | with | throughout | on) (your | the <work> you)`,
        `(${many}) <adverb>? ${slips} (in | with | throughout | on) (your | the <work> you)`,
        "(you have | you've | you | you keep | you are | you're) <adverb>? (missed | missing) (the | our | your | another | several | two | three | many | a | too many | important | every) _{0,2} (deadline|deadlines|meeting|meetings|point|target|targets|appointment|mark|boat)",
        "you|you've|you're|(you have|are|were) <adverb>? (been | arrived | came | showed up | turned up)? <adverb>? (late | absent | unprepared | behind schedule | behind | missing from) (again | to | for | with | on | every | $)",
        "(you | you're | you are | you've been | you have been | you have) <adverb>? (constantly | repeatedly | continually | continuously | consistently | persistently | frequently) <adverb>? (miss|missed|missing|ignore|ignored|ignoring|fail|failed|failing|late|interrupt|interrupted|interrupting|make|made|making|delay|delayed|send|sending|change|changed|changing|forget|forgot|forgetting|refuse|refused|disregard|disregarded|arrive|arriving|arrived|behind|complain|complaining|ask|asking|asked)",
        "you|you've|you're keep|kept|(still keep) (making|missing|forgetting|ignoring|interrupting|changing|repeating|failing|delaying|avoiding|complaining|bothering)",
      ],
      suggest: "I'd like to talk about […what happened]:",
    },
    {
      ...guards,
      match: [
        'your (own | careless | constant | repeated | stupid | recent)? (mistake|mistakes|error|errors|carelessness|delay|delays|failure|failures|inability|negligence|absence|indecision|incompetence|oversight|tardiness|lateness|actions|inaction|behaviour|behavior) (has | have | had | is | are | was | were | cost | costs | caused | led | resulted | put | made | makes | means | will | could | reflects | affects | affected | continues)',
        'because of (you | your (mistake|mistakes|error|errors|carelessness|delay|delays|failure|negligence|inaction|incompetence|actions))',
        '(this | that | it | which | your _{1,3}) <adverb>? (reflects | reflected) <adverb>? (poorly | badly | negatively) on',
        "(you | your _{1,3} | you're | this) <adverb>? (made | make | makes | making) (us | me | the company | the team | everyone) <adverb>? look (bad|unprofessional|foolish|ridiculous|stupid|incompetent|weak|like)",
        '(received | had | have | getting | heard | hearing | several | many) (many | several | numerous | multiple | some | a lot of)? complaints (about | regarding) (you | your)',
        "(i | we) (don't|didn't|can't|couldn't) (understand | see | know | get | believe | imagine) (why | how) you <adverb>? (can't|couldn't|didn't|don't|haven't|would|keep|kept|still|insist|refuse|refused|think|thought|bother|bothered|are|were|got)",
        "(i | we) have no idea (what | why | how) (you're | you are | you were | you) <adverb>? (thinking|doing|trying|think|thought|did|got|talking|came)",
        "(it's | it is | it was) <adverb>? (hard | difficult | impossible | a pain | exhausting) to (work with you | deal with you | take you seriously | read your | follow your | understand your | trust you)",
        "(i | we) (don't | do not | didn't) (like | agree with | see (the | any) (value | point | benefit | use | merit) (in | of) | care for | care about | believe in | have time for | need | want) your (idea|ideas|plan|plans|proposal|suggestion|suggestions|approach|attitude|opinion|opinions|advice|input|excuses|excuse|product|products|service|services|help|offer|work|design|presentation|style|explanation|decision|feedback|concept|tone)",
        "(i | we) (don't | do not) (think | believe) (that)? (you | you're | you are | your _{1,3}) <adverb>? (understand|realise|realize|care|deserve|deserves|tried|qualified|ready|capable|good|professional|(know what)|(have what)|put|(have the)|(is | are | was | were) <adverb>? (good|acceptable|professional|useful|worth|appropriate|ready|enough|clear|helpful|realistic|right|convincing|strong))",
        "your (idea|ideas|plan|plans|proposal|suggestion|suggestions|approach|excuse|excuses|design|concept|pitch|explanation) (will never | won't | doesn't | don't | didn't | isn't going to | would never | is never going to | is not going to | simply won't | just won't | clearly won't) (work|help|fly|sell|make|(be accepted)|do|fit|add|suit|impress|convince|hold|cut|interest|bring)",
        '(nobody | no one) asked (you | for your)',
        '(leave me alone | mind your own business | (none | not any) of your business|concern | keep your (opinion|opinions|comments|advice) to yourself | your loss | take it or leave it)',
        "(this | it | that) (is not | isn't) the first time (that)? (you | your | this | i've | i have | we've | we have)",
        "you (don't | do not) (deserve|belong|listen|contribute|respond|respect|try|follow|(read my)|(pay attention)|(do anything)|(do your))",
      ],
      notBefore: ['when|if you'],
      unless: ['sorry|vendor|supplier|thanks|thank'],
      suggest: "I'd like to talk about […what happened]:",
    },
    {
      match: [
        `(you | your | you're | you've | you are | you have) _{0,12} ${harsh}`,
        `${harsh} (of | in | from | by | with | about | on | at | that | than | to | for)? <adverb>? (you | your | you're | you've)`,
      ],
      unless: [...notTheLine, 'if|may|might|would|could|wonder|error|message|log', 'be ignored'],
      when: (match) => plain(match) && !isNegated(match) && !ownsUp(match) && isCold(match),
      suggest: "I'd like to talk about […what happened]:",
    },
    {
      ...unowned,
      match: "(there's | there was | there can be | i see) <adverb>? no excuse|justification for",
      suggest: 'I would like to understand',
    },
    {
      ...guards,
      match: [
        'your (_ | _ _)? lack of (_{1,4}) is|was|has',
        '(total | complete | utter | absolute | obvious | apparent | clear | blatant)? lack of _{1,4} on your part|side',
        '(shows | showed | demonstrates | reflects | displays | suggests) (a | an | your | such)? _{0,1} lack of (effort|care|attention|professionalism|respect|understanding|thought|commitment|interest|preparation)',
        'you <adverb>? (lack | lacked) (the | any | a | basic)? _{0,2} (skills|ability|discipline|professionalism|commitment|respect|understanding|manners|sense|experience|initiative|attention|competence|effort|motivation|knowledge|judgement|judgment)',
      ],
      suggest: '[…what was missing]',
    },
    {
      ...guards,
      match: [
        '(you <adverb>? <did-not>|<have-not>|(did not)|(put|made|showed no)) (put | make | made | show | shown | give | given) (any | much | enough | a lot of | the slightest)? (thought|effort|care|attention|time|work|preparation) (in | into | to)?',
        'you <adverb>? (put | made | showed | shown | have put | have made | have shown) (no | zero | very little | little to no | little) _{0,1} (thought|effort|care|attention|work|preparation|improvement) (in | into | to)?',
        'no|zero|little (real | apparent | visible)? (thought|effort|care|attention) (went | has gone | was put | has been put) (in | into)',
      ],
      suggest: 'I would like to see […what] in',
    },
    {
      ...guards,
      match: [
        `(you are | you're | you were | you've been | you have been) ${very} being? (a | an)? <adverb>? (unprofessional|unreliable|unhelpful|irresponsible|careless|negligent|disrespectful|rude|inconsiderate|disorganised|disorganized|inefficient|unprepared|thoughtless|uncooperative|sloppy|unreasonable|selfish|arrogant|condescending|difficult|impossible|insufferable|disappointment|embarrassment|burden|liability|amateur|joke|unorganised|unorganized|childish|immature|petty)`,
        "(you aren't | you're not | you haven't been | you've not been) <adverb>? (doing your (job | part | work) | pulling your weight | trying (hard enough)? | taking (this | it | your _{1,2}) seriously | meeting (the | my | our | any | expectations) | performing | delivering | paying attention | good enough | putting in (the | enough))",
        "(you're | you are | you've | you have | you were)? (doing | done | did | you did | made | making) (a | an | such a) <adverb>? (terrible|poor|bad|lousy|awful|sloppy|horrible|miserable|pathetic|shoddy|disappointing) (job|work|effort|attempt|performance|impression|mess)",
        "you've|you (<adverb>? | have <adverb>?) (made a mess | dropped the ball | messed (it | this | that | everything)? up | messed up | screwed up | ruined | wasted | botched | let (it | things) slip)",
        "you've|you (have | 've)? (contributed | achieved | accomplished | offered | done) (absolutely | almost | nearly | virtually)? nothing",
      ],
      notBefore: ['to reach|find|get|catch|hear|see|read|about', 'wrong|bad|that', 'to (read | see | hear | reach)'],
      unless: ['nothing wrong', 'sorry|thanks|thank', 'think|thinks|thought|feel|say|saying you'],
      suggest: "I'd like to talk about […what happened]",
    },
    {
      ...unowned,
      match: [
        `^ (a | an | another | what a | just | such)? ${very} (poor|sloppy|shoddy|terrible|lousy|pathetic|awful|weak|disappointing|appalling|unacceptable|mediocre|subpar|bad) (effort|work|job|show|performance|attempt|service|communication|behaviour|behavior|attitude|quality|excuse|form|planning|response)`,
        '^ (what | what a | what an) <adverb>? (complete | total | utter | absolute)? (mess|shambles|disgrace|joke|disaster|embarrassment|disappointment|letdown)',
        '(hardly | not | scarcely) (your | the)? (best work | finest hour | best effort)',
        "^ (this | that | it)? (is | was | it's | that's | isn't | wasn't) <adverb>? not? <adverb>? what|how (i | we) (asked|paid|pay|hired|expected|expect|wanted|agreed|discussed|call|ordered)",
        '(do | try | try to do | need to do | must do | have to do | can do | could do) (much | a lot | far)? better (than (this | that))? $',
        '(you | your _{1,3}) (need|needs) to (do|be|get|perform|try) (much | a lot | far | significantly | drastically) (better|harder|improve)',
        'you <adverb>? (need to | must | have to | should) <adverb>? (improve (your | on | this | it) | do better | work harder | try harder)',
        "(not | isn't | wasn't | aren't) worth (my | our | anyone's | the company's) (time|effort|money)",
        '(nobody | no one) (cares about | wants | needs | asked for | is interested in) your',
        "(i'm not | we're not | nobody is) interested in your (excuse|excuses|opinion|opinions|ideas|problems|reasons|explanation|explanations)",
      ],
      notAfter: ['we|i|could|can|should|to|let'],
      unless: [
        'vendor|supplier|courier|carrier|microsoft|provider|manufacturer',
        'connection|signal|line|internet|battery|network|order',
      ],
      suggest: together,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'Your report is a mess.',
    'Hi Dana,\n\nyour presentation on Tuesday was simply not good enough. The board noticed.\n\nColin',
    'I find it unacceptable that the invoice went out with the wrong total.',
    'This is simply not acceptable.',
    "you clearly didn't put any thought into this",
    'Your recent emails have been rude and unprofessional.',
    'The quality of your work is appalling.',
    'There’s no excuse for the state of the meeting room.',
    'Poor effort.',
    'The draft you sent over last night is riddled with mistakes.',
    'Dear Mr Hale, your response falls well short of what we agreed in May.',
    'This is not what I asked for.',
    'the way you handled the customer was disgraceful',
    'You have been careless with the stock list.',
    'Your proposal makes no sense.',
    'These constant delays are inexcusable.',
    'You did a terrible job on the floor plan.',
    'The behaviour in the stand-up shows a lack of respect.',
  ],
  valid: [
    'The old disk is in bad shape, so I copied everything off first.',
    'A wait of three days is unacceptable, and I am sorry for it. A courier is on the way.',
    'Our response was far too slow, and the reason was a queue nobody watched.',
    'Leaving port 22 open would be an unacceptable risk, so I closed it on the firewall.',
    'I know this is not good enough, sorry. The new switch arrives at noon.',
    'Your report exceeded what I expected, thank you!',
    'If your video call is terrible again tonight, switch the camera off and ring me.',
    'My first draft was a mess, so please read the second one.',
    'Is the quality of the picture poor on the large screen too?',
    'You wrote that the service was awful last week; I have looked into the log and found why.',
    'Your Wi-Fi signal is weak at the far end, and a second access point would help.',
    'Your numbers look great; only the last column needs the March figures.',
    'The supplier has agreed that the delay is inexcusable and pays for the courier.',
    'There is no excuse needed, everyone forgets the badge once.',
    'This is not what I asked for in the order to Dell, so I am returning it; nothing to do on your side.',
    'Your work is not bad at all, and the tests pass.',
  ],
}
