import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isCold, namesReader, ownsUp } from '../aim'
import { burdened, dismayed, failing, hoped, letDown, vexed } from '../letdown'
import { isConditional, isQuestion, isReported } from '../senses'
import { wordClasses } from '../word-classes'

const am = "i'm|we're|(i was)|(we were)|(i've been)|(i feel)|(i remain)|(i have to say i'm)"
const hurt =
  'disappointed|appalled|dismayed|disgusted|displeased|dissatisfied|unimpressed|outraged|shocked|horrified|baffled|(let down)'
const cross = 'frustrated|annoyed|unhappy|upset|irritated|angry|furious|offended'
const notPleased = `(${am} not | i wasn't | we weren't) <adverb>? <adverb>? happy|pleased|impressed|satisfied|amused|thrilled`
const vexing =
  'disappointing|frustrating|annoying|infuriating|exasperating|maddening|irritating|upsetting|disheartening|worrying|embarrassing|shocking|baffling|troubling|astonishing|concerning|alarming|disconcerting|surprising'
const more = '(much | a lot | far)? better|more|higher|greater'
const gist = 'disappointment|dissatisfaction|displeasure|dismay|annoyance'

/** Said of what the reader cannot help, it is warmth: "disappointed that you're leaving". */
const missed =
  /^(?:leav(?:e|es|ing)|miss(?:ed|ing)?|sick|ill|party|lunch|dinner|join|attend|come|make|retir(?:e|ing)|los[et]|wait(?:ed)?)$/
const plain = (match: PhraseMatch): boolean =>
  !isQuestion(match) &&
  !isConditional(match) &&
  !isReported(match) &&
  !match.sentence.words.slice(match.to).some(({ norm }) => missed.test(norm))
const said = { when: plain } satisfies Partial<Phrase>
/** The reader is named, or there is not one kind word in the draft. */
const aimed = {
  notBefore: ['(in | with | by | at | about)? his|her|their', 'for|with you', 'about what', 'to hear|learn'],
  when: (match: PhraseMatch) =>
    plain(match) &&
    (namesReader(match) ||
      (isCold(match) && !ownsUp(match) && match.sentence.words.some(({ norm }) => wordClasses.work.has(norm)))),
} satisfies Partial<Phrase>
const unowned = { when: (match: PhraseMatch) => plain(match) && !ownsUp(match) } satisfies Partial<Phrase>

const rule: PhraseRule<'disappointment'> = {
  id: 'disappointment',
  category: 'blame',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      ...aimed,
      match: [`${am} <adverb>? <adverb>? ${hurt}|${cross} in|with|by|at|about`, `${notPleased} with|about|by|at`],
      reach: 'sentence',
      suggest: letDown,
    },
    { ...aimed, match: `${am} <adverb>? <adverb>? ${hurt}|${cross}`, reach: 'sentence', suggest: letDown },
    {
      ...unowned,
      match: [`${am} <adverb>? <adverb>? disappointed|appalled|disgusted|unimpressed|outraged $`, `${notPleased} $`],
      reach: 'sentence',
      suggest: letDown,
    },
    {
      ...aimed,
      reach: 'sentence',
      suggest: vexed,
      match: [
        `(it's | it was | this is | i find it | it has been) <adverb>? <adverb>? ${vexing} (that | to see | to find | to hear | how | when | to have | to learn | to read | you)`,
      ],
    },
    {
      ...aimed,
      match: [
        `my|our|deep|great|considerable|utter ${gist} about|with|over|at|in|by`,
        `my|our|deep|great|express|voice|considerable|utter ${gist}`,
      ],
      reach: 'sentence',
      suggest: dismayed,
    },
    {
      ...said,
      match: [
        `i|we (had | would | would have)? <adverb>? expected|expect|(hoped for)|hoped|thought <adverb>? (${more} _{0,6} (of | from | than | by) | you to | ${more} $ | to see _{0,5} (from | by) you)`,
        `i|we <adverb>? expected|(had hoped for)|(hoped for)|deserve|deserved (a | an)? ${more} results|work|performance|quality|service|communication|effort|level|standard`,
      ],
      reach: 'sentence',
      suggest: hoped,
      unless: ['sorry|glad|pleased|happy|thanks', 'memory|disk|speed|demand|traffic|prices|price'],
    },
    {
      ...said,
      match: [
        "you|you've|you're|this|(your _{1,3}) <adverb>? let|letting|lets (me | us | everyone | the _{1,2} | your _{1,2}) <adverb>? down",
        "you|you've|(your _{1,3}) <adverb>? disappoint|disappoints|disappointed|embarrassed|frustrates|annoys|saddens me|us|everyone",
      ],
      reach: 'sentence',
      suggest: failing,
    },
    {
      ...said,
      reach: 'sentence',
      suggest: burdened,
      match: [
        "i|we shouldn't even? (have | be having | have had) to",
        "i|we don't <adverb>? like|appreciate (you | being _ | (the way | how) you | your attitude|tone|behaviour|behavior|manner|comments|approach|lack)",
        "i'm|we're <adverb>? (getting | growing)? tired|sick|weary of",
        "i|we|i've|we've|i'm <adverb>? (have <adverb>?)? lost|losing|(run|running out of) (all | any | my | complete)? confidence|faith|trust|patience|respect",
        "i|we (can't | can hardly) believe (that | how)? you|your _{0,1} didn't|haven't|don't|can't|couldn't|would|still|thought|forgot|let|sent",
        'i|we <adverb>? regret|regretted hiring|choosing|trusting|giving|asking|buying|ever',
      ],
      unless: ['agree|sorry|vendor|supplier'],
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    "I'm very disappointed with your summary of the meeting.",
    'Hello Mr Webb,\n\nI am disappointed that you never rang me back.\n\nP. Lang',
    'I expected more from someone with your title.',
    'You’ve let the whole team down.',
    "It's frustrating that you keep sending the old form.",
    'I am not happy with the way you spoke to Lena.',
    'we would have expected you to check the address first',
    'Frankly, I am not impressed.',
    'I shouldn’t have to chase you for a simple signature.',
    "I can't believe you didn't save a copy.",
    'We have lost all confidence in your team.',
    'im really annoyed that you moved the date again',
    'I do not appreciate your tone.',
    'It is deeply disappointing to see how little of the list you have done.',
    'Your answer disappoints me.',
    'I am writing to express my deep disappointment with your service.',
    'I am really unhappy about your reply to INC0042, because the client saw it.',
    "I can't believe you sent the payroll list to everyone!",
    "I'm sick of explaining this every week.",
    'I don’t appreciate the way you spoke to Priya on Tuesday.',
    'It is frustrating when you close tickets without asking.',
  ],
  valid: [
    'I was disappointed with the new printer too, so I swapped it for the old one.',
    "I'm sorry you are disappointed with the loan laptop. A better one comes on Monday.",
    "I'm disappointed that you're leaving, it was a pleasure to share an office.",
    'If you are not happy with the picture, turn the dial on the back.',
    'I know how frustrating it is when the phone keeps ringing out; I have moved you up the list.',
    'I expected more memory in this model, so I have asked the shop.',
    'We let you down yesterday, and I apologise.',
    'Are you disappointed with the colour? We can change it.',
    'I was annoyed with myself for missing the date.',
    "You shouldn't have to call twice for this; I've noted the cause.",
    'The vendor told us they were unhappy with the delay as well.',
    'You said you were unhappy with your chair, so I brought another one.',
    "I can't believe how fast you found it!",
    "I'm frustrated with this driver as well. I'll try the older one at two.",
  ],
}
