import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isCold, ownsUp } from '../aim'
import { isAddressed } from '../reply-parts'
import { isConditional, isNegated, isQuestion, isReported } from '../senses'
import { calmBlame, calmEffort, calmExcuse, calmLack, calmSkills, calmThis, calmVerdict, calmWord } from '../verdicts'

/** Judgements of people and what they do; hardly ever said of a machine. */
const damned =
  'abysmal|amateurish|appalling|atrocious|careless|deplorable|disgraceful|dismal|disrespectful|dreadful|horrendous|inadequate|incoherent|inconsiderate|inexcusable|insulting|intolerable|irresponsible|lackluster|lacklustre|laughable|mediocre|misguided|negligent|outrageous|pathetic|ridiculous|rude|shameful|shoddy|sloppy|subpar|substandard|unacceptable|underwhelming|unimpressive|uninspired|uninspiring|unprofessional|unsatisfactory|(sub par)|(half hearted|baked)|(ill conceived)|(short sighted)|(below par|standard)'
/** Faults of character, or what they come to. */
const faults =
  'arrogance|arrogant|carelessness|complacency|dishonest|disregard|embarrassment|failings|incapable|incompetence|incompetent|indifference|laziness|lied|mediocrity|neglect|neglected|negligence|rudeness|selfish|shortcomings|unwilling|unwillingness|unprofessionalism'
/** Damning only where it is certain whose they are. */
const poor = `${damned}|absurd|alarming|awful|bad|boring|chaotic|childish|concerning|disappointing|disorganised|disorganized|dull|embarrassing|erratic|frustrating|horrible|ineffective|inappropriate|insufficient|irrelevant|lacking|lazy|lousy|messy|minimal|nonsense|offensive|pointless|poor|questionable|rubbish|rushed|superficial|terrible|troubling|unconvincing|unhelpful|unoriginal|unrealistic|unreasonable|unreliable|useless|vague|worrying|worthless`
const wreck =
  '(a | an)? <adverb>? (complete | total | utter | absolute | real | big | huge | major)? mess|disaster|shambles|disgrace|embarrassment|joke|failure|letdown|insult|farce|nightmare|disappointment|(waste of _)'
const standard = 'par|standard|standards|average|adequate|acceptable|good|ideal|satisfactory|expectations|(what i|we)'
const short = `below|beneath|(far from)|(nowhere near)|(short of)|(less than) (my | our | the)? _{0,1} ${standard}`
const enough = `(good enough)|${standard}|professional|impressive|convincing|(up to _)`
const slips = 'mistakes|errors|typos|holes|inaccuracies|inconsistencies'

const very = '<adverb>? <adverb>?'
const be =
  "is|are|was|were|it's|that's|looks|look|remains|remain|feels|sounds|(has been)|(have been)|(comes | came across as)|(seems|seem|appears|appear|continues|continue (to be)?)"
const verdict = `${be} ${very} (${poor} | (poorly|badly|carelessly _) | ${wreck} | ${short} | not ${very} (${enough}) | full|riddled|littered of|with _{0,1} ${slips})`
const flatVerdict = `(${be} ${very} (${damned} | ${short} | not ${very} (good enough)|acceptable|professional|(up to _)) | isn't|wasn't|aren't|weren't ${very} (good enough)|acceptable|professional|(up to _))`
/** What nobody says of a thing that runs. */
const falls =
  "(lacks|lacked|lack | leaves|left|leave (a lot | much | so much | something) to be desired | falls|fell|fall|fallen|falling <adverb>? well? short | fails|failed|fail to meet|impress|convince|inspire|engage|reflect|capture|deliver|live|grasp|satisfy | doesn't|don't|didn't|hasn't|haven't <adverb>? meet|met|impress|impressed|convince|inspire|measure|cut|improved | missed|misses|missing the mark|point | raises|raise|raised (serious)? concerns|questions|doubts | struggles|struggle|struggled|struggling (with | to) | makes|made|make <adverb>? no sense | needs|need|requires|require a? (serious|significant|major|considerable|substantial|drastic|complete) _ | shows|show|showed|demonstrates|reflects (a _{0,1} lack | little | disregard | poor))"

const yourWork = 'your (so called | _{0,2}) <work> ((of|on|about|to|for|in|from|with|during) _{1,4})?'
/** The line, the machine and its picture have a quality too. */
const machines = [
  'account|password|server|disk|drive|driver|update|backup|cable|signal|connection|internet|network|wifi|wi|battery|laptop|pc|computer|browser|device|line|video|audio|screen|printer|file|file|code',
]
const others = ['vendor|supplier|courier|carrier|microsoft|provider|manufacturer|he|she|they|market']

const plain = (match: PhraseMatch): boolean => !isQuestion(match) && !isConditional(match) && !isReported(match)
const unowned = (match: PhraseMatch): boolean => plain(match) && !ownsUp(match)
const said = { when: plain } satisfies Partial<Phrase>
/** In a draft with hardly a kind word milder words are meant, too. */
const coldly = {
  when: (match: PhraseMatch) => unowned(match) && !isNegated(match) && isCold(match),
} satisfies Partial<Phrase>

const verdicts = { reach: 'sentence', suggest: calmVerdict } satisfies Partial<Phrase>
const blames = { reach: 'sentence', suggest: calmBlame } satisfies Partial<Phrase>

const rule: PhraseRule<'harsh-verdict'> = {
  id: 'harsh-verdict',
  category: 'blame',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      ...said,
      match: [
        `what:(${yourWork}) (${verdict} | ${flatVerdict} | <adverb>? ${falls})`,
        `what:(your _{1,5}) (${flatVerdict} | <adverb>? ${falls})`,
        `what:((the | this) <work> (that | which)? you|(your team) _{1,5}) (${verdict} | <adverb>? ${falls})`,
        `what:((the quality|standard|level|tone|state of your _{1,4}) | (the way (that | in which)? you _{1,7})) (${verdict} | ${flatVerdict} | <adverb>? ${falls})`,
      ],
      unless: machines,
      ...verdicts,
    },
    {
      match: `what:(the|this|these|that|such _{0,2} <work>|delay|delays|mistakes|errors|oversight) (${verdict} | ${flatVerdict} | <adverb>? ${falls})`,
      unless: [...machines, ...others, 'i|we'],
      when: (match) => unowned(match) && isCold(match),
      ...verdicts,
    },
    {
      match: [
        `^ (this | that | it)? ${flatVerdict}`,
        `what:((this | the | these | such | any) (kind of | sort of | level of | lack of | continued | constant | repeated | further | ongoing)? delay|delays|behaviour|behavior|conduct|attitude|treatment|mistake|mistakes|errors|oversight) ${flatVerdict}`,
        `(i | we) find|found|consider found:(this | it | that | your _{1,3} | the _{1,3}) ${very} ${damned}`,
        "^ this|that|it (is | was | isn't | wasn't) <adverb>? not? <adverb>? what|how i|we asked|paid|pay|expected|wanted|agreed|ordered",
      ],
      unless: [...others, 'risk|risks|data|loss|order'],
      when: unowned,
      reach: 'sentence',
      suggest: calmThis,
    },
    {
      ...coldly,
      match: [
        `you|your|you're|you've _{0,8} ${damned}|${faults}|poor|poorly|terrible|awful|horrible|worst|useless|stupid|ashamed|unfair|unreasonable|misleading|wasting|ignoring|refuse|refused|refusing|failure|failures|inability|excuses|blame|ruined|nonsense|mess|disaster|boring`,
        `${damned}|${faults}|poor|worst|excuses|waste|failure|inability (of | in | from | by | with | about | on | at | that | than | to | for)? your|you`,
        `you|your|you're|you've _{0,8} mistake|mistakes|hinders|hindering|hampering|undermines|undermining|jeopardizing|jeopardising|detrimental|unproductive|counterproductive|unresponsive|uncooperative|unhelpful|ineffective|disorganized|disorganised|unnecessarily|impractical|unrealistic|simplistic|naive|irrelevant|unfounded|dismissive|overbearing|intrusive|stagnant|bland|setback|setbacks|wasteful|burden|complacent|unprepared|disinterest|disinterested|indecisive|haphazard|lax|tedious|pointless|questionable|disheartening|inappropriate|unimpressed`,
        `your (_{0,2} <work> | _{1,2} team|department) _{0,7} errors|slow|wrong|fails|failed|failing|weak|confusing|confusion|unclear|outdated|insufficient|lacking|lack|flawed|inefficient|inefficiency|inconsistent|inconsistency|excessive|disrupting|disruptive|disruption|chaos|chaotic|trivial|frustrating|troubling|disappointing|late|behind|delayed`,
        `concern|concerns|concerned|complaints|doubts|reservations (about | with | over | regarding) you|your|(the <work>)`,
        `<work> _{0,3} needs|need|requires|require|leaves|leave|could|(should have been) _{0,2} improvement|improve|improving|better|work|attention|more`,
        `you|you've|(you have) <adverb>? ignored|missed|wasted|neglected|failed|overlooked|dismissed|disregarded|disrespected|lied|refused`,
      ],
      notAfter: ['some'],
      unless: [
        ...machines,
        'if|may|might|will|would|could|wonder|well|error|message|log|number|address|said',
        'be ignored',
      ],
      ...blames,
    },
    {
      ...coldly,
      match: `${damned}|disappointing|embarrassing|${faults}`,
      unless: [...machines, ...others, 'if|may|might|will|would|could|i|me|how|policy'],
      when: (match) => coldly.when(match) && speaksTo(match),
      suggest: (match) => [...(calmWord(match) === null ? [] : [calmWord(match) ?? '']), '[…what would help]'],
    },
    {
      match: "there's|(there was)|(there can be)|(i see) <adverb>? no excuse|justification for",
      when: unowned,
      reach: 'sentence',
      suggest: calmExcuse,
    },
    {
      ...said,
      match: 'missing:(lack of _{1,4}) on your part|side',
      suggest: '{missing}',
    },
    {
      ...said,
      match: [
        `shows:shows|showed|demonstrates|reflects (a | an | your)? _{0,1} lack of effort|care|attention|professionalism|respect|understanding|thought|commitment|interest|preparation`,
      ],
      reach: 'sentence',
      suggest: calmLack,
    },
    {
      ...said,
      match: [
        'you <adverb>? lack|lacked (the | any | a | basic)? _{0,2} skills|ability|discipline|professionalism|commitment|respect|understanding|manners|experience|initiative|attention|competence|effort|motivation|knowledge',
      ],
      reach: 'sentence',
      suggest: calmSkills,
    },
    {
      ...said,
      match: [
        "you <adverb>? (didn't | haven't) put|make|made|show|shown|given|give (any | much | enough | a lot of | the slightest)? thought|effort|care|attention|work (in | into | to)?",
        "you|(you have)|(you've) <adverb>? put|made|showed|shown no|little|zero _{0,1} thought|effort|care|attention|improvement (in | into | to)?",
      ],
      reach: 'sentence',
      suggest: calmEffort,
    },
    {
      ...said,
      match: [
        `you're|(you were)|(you've been)|(you have been) ${very} being? (${damned}|${faults}|unreliable|unhelpful|disorganised|disorganized|inefficient|unprepared|thoughtless|uncooperative|unreasonable|condescending|childish|impossible)`,
        "you|you've|you're (have | are)? (done | did | doing | do | made) a|an|such <adverb>? terrible|poor|bad|lousy|awful|sloppy|horrible|shoddy job|work|effort|attempt",
        "(you aren't | you're not) <adverb>? (doing your _ | pulling your weight | taking _{1,3} seriously | trying | performing | delivering | paying attention)",
        "i|we (don't|can't|couldn't) understand|see|believe|imagine why|how you <adverb>? can't|couldn't|didn't|don't|haven't|would|keep|kept|still|insist|refuse|think|thought",
        '(nobody | no one) cares|asked|wants (about | for)? you|your',
      ],
      notBefore: ['with|on to'],
      unless: ['sorry|thanks|thank', 'think|thinks|thought|feel|say|saying you'],
      ...blames,
    },
    {
      match: [
        `^ (a | an | another | such | (what a | an)?)? ${very} ${damned}|poor|terrible|awful|bad|weak effort|work|job|show|performance|attempt|service|communication|behaviour|behavior|attitude|planning`,
        'you|(your _{1,3}) need|needs|have|must|should to? (do better | try|work harder | improve)',
        '^ (just | please)? (do | try) better (next time | than this | in future)? $',
      ],
      unless: others,
      when: unowned,
      ...blames,
    },
  ],
}

/** Whether the draft speaks to a reader at all; a report on a third party does not. */
function speaksTo({ document }: PhraseMatch): boolean {
  return isAddressed(document)
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
    'Your documentation is vague, poorly written and full of typos.',
    'Your carelessness wiped out 3 weeks of entries in Jira.',
    'You neglected to fill in the cost centre, which is why order PO-88213 is stuck.',
    'i think your summary is useless',
    'Your response time is unacceptable because three sites were down.',
    'Your inability to answer a simple question has cost us two days.',
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
    'I have some concerns about your report, and the board noticed. The figures are for May. Ana has them too. The meeting is at four. Room 3 is booked. Could we talk about them?',
  ],
}
