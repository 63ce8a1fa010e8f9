import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { namesReader, ownsUp } from '../aim'
import { isConditional, isQuestion, isReported } from '../senses'

const am = "(i'm | we're | i was | we were | i've been | i feel | i am left | i remain | i have to say i'm)"
const hurt =
  'disappointed|appalled|dismayed|disgusted|displeased|dissatisfied|unimpressed|outraged|(let down)|(lost for words)|shocked|horrified|baffled'
const cross = 'frustrated|annoyed|unhappy|upset|irritated|angry|furious|offended'
const vexing =
  'disappointing|frustrating|annoying|infuriating|exasperating|maddening|irritating|unfortunate|upsetting|disheartening|worrying|embarrassing|shocking|baffling|troubling|astonishing'
const notPleased = '(happy | pleased | impressed | satisfied | amused | thrilled | comfortable)'

/** Said of what the reader cannot help, it is warmth: "disappointed that you're leaving". */
const missed =
  /^(?:leave|leaves|leaving|miss|missed|missing|sick|ill|party|lunch|dinner|join|attend|come|make|retire|retiring|lost|lose|waited|wait)$/
const plain = (match: PhraseMatch): boolean =>
  !isQuestion(match) &&
  !isConditional(match) &&
  !isReported(match) &&
  !match.sentence.words.slice(match.to).some(({ norm }) => missed.test(norm))
const guards = { when: plain } satisfies Partial<Phrase>
const aimed = { when: (match: PhraseMatch) => plain(match) && namesReader(match) } satisfies Partial<Phrase>

const hoped = 'I had hoped for […what] from'
const hardForMe = 'it was hard for me'
const wouldHelp = 'what would help me is […what, and by when].'

const rule: PhraseRule<'disappointment'> = {
  id: 'disappointment',
  category: 'blame',
  severity: 'warning',
  source: 'CARP model (Robert Bacal), angrycustomer.org',
  phrases: [
    {
      ...aimed,
      match: [`${am} <adverb>? <adverb>? (${hurt}|${cross}) in|with|by|at|about|of`],
      suggest: hoped,
    },
    {
      ...aimed,
      match: [`${am} <adverb>? <adverb>? (${hurt}|${cross})`],
      notBefore: ['for|with you', 'about what', 'to hear|learn (of | about | that)? you'],
      suggest: hardForMe,
    },
    {
      match: `${am} <adverb>? <adverb>? (disappointed|appalled|disgusted|unimpressed|outraged) $`,
      when: (match) => plain(match) && !ownsUp(match),
      suggest: 'I had hoped for […what]',
    },
    {
      ...aimed,
      match: `(${am} not | i wasn't | we weren't) <adverb>? <adverb>? ${notPleased} (with | about | by | at)`,
      notBefore: ['leaving'],
      suggest: hoped,
    },
    {
      ...guards,
      match:
        "i|we don't <adverb>? like|appreciate (you | your (attitude|tone|behaviour|behavior|manner|comments|approach|email|message|lack) | being _ | (the way | how) you)",
      reach: 'sentence',
      suggest: wouldHelp,
    },
    {
      ...guards,
      match: `(${am} not | i wasn't) <adverb>? <adverb>? (impressed | amused | happy | pleased) $`,
      when: (match) => plain(match) && !ownsUp(match),
      suggest: 'I had hoped for […what]',
    },
    {
      ...aimed,
      match: `(it's | it is | it was | this is | i find it | it has been) <adverb>? <adverb>? ${vexing} (that | to see | to find | to hear | how | when | to have | to learn | to read | you)`,
      notBefore: ['from your|you'],
      reach: 'sentence',
      suggest: wouldHelp,
    },
    {
      ...guards,
      match: [
        '(i | we) (had | have | do | did | would have | would)? <adverb>? (expected | expect | hoped for | hope for | thought) <adverb>? (much | a lot | far | so much | a bit)? (better | more | so much more) (of | from) what:(you | your _{1,3} | someone | somebody | a _{1,4} | this)',
        '(i | we) (had | would have)? <adverb>? (expected | expect | hoped for | deserve | deserved) (much | a lot | far)? better (than this | than that | by now)? $',
        "(i | we) (would have | would've | had) expected (you | your _{1,3}) to",
        "(i | we) (would have | would've | had) (thought | assumed | hoped) that? you would|could|might|knew|understood",
        '(i | we) <adverb>? (expected | expect | hoped for | had hoped for | would have expected | was expecting | were expecting) (a | an)? <adverb>? (higher | better | greater | faster | more) _{1,8} (from | of | than) (you | your | this | what)',
        '(i | we) (had | have)? <adverb>? hoped to see (more | better | greater | improvement | some) _{0,5} (from | in | by) (you | your)',
        '(i | we) <adverb>? (expected | had hoped for | hoped for) (much | far)? better (results | work | performance | quality | service | communication | effort)',
      ],
      suggest: 'I had hoped for […what]',
    },
    {
      ...guards,
      match: [
        "(you've | you | you're | your _{1,3} | this) <adverb>? (let | letting | lets) who:(me | us | everyone | everybody | the _{1,2} | your _{1,2} | this _{1,2}) <adverb>? down",
        "(you've | you | your _{1,3}) <adverb>? (disappoint | disappoints | disappointed | failed | fail | embarrassed) (me | us | everyone | the _{1,2} $)",
      ],
      suggest: 'I had counted on […what]',
    },
    {
      ...guards,
      match:
        'what:(your _{1,3}) (disappoints | disappointed | frustrates | annoys | worries | concerns | saddens) me|us',
      suggest: 'I had hoped for […what]',
    },
    {
      ...guards,
      match: [
        "(i | we) shouldn't (even)? (have | be having) (to | had to)",
        "(i | we) (shouldn't | should not) (need to)",
        '(why | why do|must|should) (i | we) (always | constantly | keep)? (have | having) to (chase|remind|follow|explain|fix|redo|correct|clean|tell|ask|repeat)',
        "(i'm | i am | we're) <adverb>? (getting | growing | becoming)? (tired | sick | weary) of (having to | your | you | hearing | chasing | waiting | these | this | the | being | repeating | cleaning)",
        "(i've | i have | we've | we have) <adverb>? (lost | losing | run out of) (all | any | my | complete | what little)? (confidence | faith | trust | patience | respect) (in|with|for)?",
        "(i'm | we're) <adverb>? (losing | running out of) (all | any | my)? (confidence | faith | trust | patience | respect) (in|with|for)?",
        "(i | we) (can't | cannot | can hardly | could not) believe (that | how)? you (didn't|haven't|don't|can't|couldn't|would|still|thought|forgot|let|sent|are|were|managed|think)",
        '(i | we) <adverb>? (regret | regretted) (hiring|choosing|trusting|working|giving|asking|buying|doing|ever)',
        '(i | we) (have|had) (never) (seen|received|experienced|met) (such | anyone|someone|a (more | less)|anything) _{0,3} (poor|bad|unprofessional|terrible|incompetent|rude|sloppy|lazy|disorganised|disorganized|awful|slow|careless|incompetence)',
      ],
      notBefore: ['to restart|reboot|click|type|enter|log|sign'],
      unless: ['agree|sorry|vendor|supplier'],
      reach: 'sentence',
      suggest: wouldHelp,
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
