import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isCold, ownsUp } from '../aim'
import { concerned, honestly, unable, unknowing } from '../doubts'
import { unscorned } from '../scorn'
import { isConditional, isQuestion, isReported } from '../senses'
import { verbOf } from '../verbs'

const virtue =
  'ability|abilities|commitment|competence|credibility|decision|decisions|dedication|honesty|integrity|intelligence|intentions|judgement|judgment|methods|motivation|motives|performance|priorities|professionalism|qualifications|skills|understanding|attitude|approach|work|conduct'
const grasp =
  'care|understand|grasp|realise|realize|appreciate|respect|value|listen|bother|comprehend|(get it)|(take _{1,4} seriously)|(pay attention)|(have a clue)|(know what|how)|(be bothered)|(give a)|(have what)|(read my|the)'
const seems =
  "(it seems | it's | it appears | it looks like | it sounds like | i see | i guess | i take it | seems like) (clear | obvious | evident | apparent)? (to me)? that?"
const clearly = 'clearly|obviously|evidently|apparently|plainly|simply|just|really|still'
const dont = "don't|didn't|can't|couldn't|won't|haven't|never|hardly|barely|(no longer)"
const seemTo = '(seem to | appear to | bother to | care to)? (even | really | fully)?'
const unfit =
  'capable|competent|qualified|fit|suited|equipped|serious|committed|bothered|trained|paid|(cut out)|(up to it|the|this)|(able to do|handle|manage)|(the right person)'
const someOf =
  '(some | more | any | a bit of | an)? respect|decency|initiative|effort|consideration|professionalism|courtesy|responsibility|thought'

const plain = (match: PhraseMatch): boolean => !isConditional(match) && !isReported(match)
const said = { when: (match: PhraseMatch) => plain(match) && !isQuestion(match) } satisfies Partial<Phrase>
const asked = {
  unless: ['sorry|please|thanks|thank|curious|wondering'],
  when: plain,
  reach: 'sentence',
  suggest: honestly,
} satisfies Partial<Phrase>
/** In a draft with hardly a kind word the doubt may stay between the lines. */
const coldly = {
  when: (match: PhraseMatch) => said.when(match) && !ownsUp(match) && isCold(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'competence-doubt'> = {
  id: 'competence-doubt',
  category: 'condescension',
  severity: 'warning',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness; CARP model (Robert Bacal)',
  phrases: [
    {
      ...said,
      match: '^ any _{0,2} child|toddler|monkey|intern|kid|fool|idiot|beginner could|would have verb:<done>',
      reach: 'sentence',
      suggest: ({ captures: { verb = '', rest = '' } }) => ['', `it helps to ${verbOf(verb)?.base}${rest}`],
    },
    {
      ...asked,
      match: [
        'do|did|have|are|can|will|would you <adverb>? even know|understand|care|read|realise|realize|think|try|tried|listen|listening|look|looked|check|checked|bother|test|tested|qualified|capable|trying|thought|consider|considered',
        '^ do|did|would you really|honestly|seriously|actually|truly think|expect|believe',
        "are|aren't you <adverb>? (capable of | competent | qualified | incapable | cut out | up to the|this)",
        "^ can|could|can't|couldn't you (not | even | at least)? do|manage|get|read|follow (anything | one | even | a simple | the simplest | simple)",
        '^ do|must i|we (really | always | honestly)? have to do|explain|spell|check|fix everything|(it all)|(it out)|(your _)',
        '^ how hard|difficult can|could it|that|this (possibly | really)? be',
        '^ is it|that|this <adverb>? <adverb>? (much | hard | difficult | asking too much) (to | for you to)? ask|expect',
        '^ what (on earth | the hell)? are|were you even|actually|possibly? (doing all | playing at | thinking | waiting for | paid for | even _)',
        '^ what (on earth | the hell)? are you even|actually doing|saying|talking|trying',
        '^ (is this | is that) (really | seriously | honestly)? (the best you | all you | your best | your idea of)',
      ],
    },
    {
      ...said,
      match: [
        `i|we <adverb>? (question | doubt | wonder about | (have | had) _{0,1} doubts about | am|are questioning | to question) your|the ${virtue}`,
        `i|we <adverb>? doubt (that | whether | if)? you|your|you're|you'll`,
        `makes|made|making me|us|one <adverb>? question|doubt|wonder (your | whether|if|that|why|how you)`,
        `i'm|we're <adverb>? (starting | beginning to)? doubt|question|doubting|questioning (your | whether|if|that you)`,
        "i|we (don't | can't | can no longer) trust|(rely | depend | count on) you|your",
        `i'm|we're <adverb>? (concerned | worried | skeptical | sceptical | not convinced | unconvinced | not confident) about|by|with|of|in your _{0,1} ${virtue}`,
      ],
      unless: ['no doubt', 'sorry'],
      reach: 'sentence',
      suggest: concerned,
    },
    {
      ...said,
      match: [
        `${seems} you|(your team) <adverb>? ${dont} ${seemTo} ${grasp}`,
        `you ${clearly} ${dont} ${seemTo} ${grasp}`,
        `you ${dont} seem|appear|bother to even? ${grasp}`,
        "you don't <adverb>? (care about|$ | take _{1,4} seriously | know what you're | have what it | have a clue | respect)",
        `${seems} you|you've|you're (lack | have no | had no | are incapable | forgot | forgotten | are unable | have little | have forgotten | think)`,
        'you (seem | appear) to (think | believe | lack | have forgotten | be incapable | be unable | have no)',
        `you ${clearly}? (have | had | have shown | show | showed) no|zero|little (respect|regard|concept|consideration|understanding|initiative|interest|sense|grasp|clue)`,
      ],
      unless: ['access|permission|permissions|rights|licence|license|account|sorry|messages'],
      notBefore: ['which'],
      reach: 'sentence',
      suggest: unknowing,
    },
    {
      ...coldly,
      match: [
        `^ clearly|obviously|evidently|apparently|frankly ,? _{0,2} you|your|you're|you've`,
        `you|you're|you've|(your _{1,2}) clearly|obviously|evidently|apparently|supposedly _`,
        `${seems} you|your|you're|you've _{0,8} not|no|never|neither|lack|lacks|lost|forgotten|fails|failed|don't|doesn't|didn't|haven't|hasn't|isn't|aren't|struggle|struggles|struggling|more|rather|too`,
        "(i|we <adverb>? don't|can't|couldn't | i|we fail|struggle to | i'm|we're not) <adverb>? (think | believe | see | agree | understand | like | trust | accept | convinced | impressed | satisfied | with) (that | how | why | what | with | by | about | of)? <adverb>? (you | your | you're)",
      ],
      unless: ['if|let|happy|find|use|check|account|access|settings|server|messages'],
      reach: 'sentence',
      suggest: unknowing,
    },
    {
      match: [
        `you're|(you were)|(maybe|perhaps you're)|(you may|might be) <adverb>? (not <adverb>? ${unfit} | incapable|unfit|unqualified|incompetent | out of your depth)`,
        `you aren't <adverb>? ${unfit}`,
        "if you can't|(are unable to)|(aren't able to)|(are incapable of) _{1,9} ,? (find | hire | i|we will|(have to) (find | hire | get) | i'll|we'll find|get|hire) someone (else)? who can|will",
      ],
      when: (match) => !isReported(match) && !isQuestion(match),
      notBefore: ['about'],
      unless: ['sorry|thanks|thank'],
      reach: 'sentence',
      suggest: unable,
    },
    {
      ...said,
      match: [
        "it's|(it|that|this isn't)|isn't|(this is)|(that's) (not | hardly | exactly | not exactly)? (rocket science)|(brain surgery)",
        '(a | any | even a) _{0,2} child|toddler|monkey|intern|kid could|can|would',
        '(anyone | anybody | any _{1,3}) could|would (have)? easily? done|seen|known|noticed|managed|written|spotted|figured|understood|done',
        '(anyone | anybody | any person) with (half a brain | eyes | an ounce | a shred | common sense | basic)',
        `(^ (just | please | and)? | you (need to | must | have to | should)) (use (your | some) (common sense | brain | head) | have|show|put|take ${someOf} | think before you | learn how? to (do your | communicate | listen | follow | meet) | grow up)`,
        'you (should | ought to) (be (ashamed | embarrassed) | know better | know this | know that by now)',
        'i|we hope you (realise | realize | have a good|better excuse|explanation|reason | are proud)',
      ],
      unless: ['sorry|thanks|thank|worry|course|luckily'],
      reach: 'whole',
      suggest: unscorned,
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
    'Any child could have checked that.',
    'not a bug, you just dont know how to use filters in Excel',
    'All you have to do is press Ctrl+Shift+Esc, a child could do it.',
    'Use your common sense and check the cable first.',
    'It seems you forgot that the office closes at 5.',
    'I doubt you can handle the migration.',
    'Is it really so hard to ask for the ticket number?',
    'With all due respect, Dr Meyer, you have no clue how Exchange works.',
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
