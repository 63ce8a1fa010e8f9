import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isCold, ownsUp } from '../aim'
import { due, notice, oftenDone, stakes } from '../charges'
import { isConditional, isReported } from '../senses'

/** What others may be late with as well. */
const others = ['vendor|supplier|courier|carrier|provider|manufacturer|he|she|they', 'from our|my|the']
const time = '(last (week | month | night | year) | yesterday | by now | already | days ago | weeks ago | long ago)'

/** Between people who are kind to each other these are facts; with hardly a kind word around they are charges. */
const coldly = {
  unless: ['sorry|apologies|apologise|apologize|thanks|thank|please|if|either', ...others],
  when: (match: PhraseMatch) => !isConditional(match) && !isReported(match) && !ownsUp(match) && isCold(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'reproach'> = {
  id: 'reproach',
  category: 'blame',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      ...coldly,
      match: [
        "this|it is|it's (now | already)? the (second|third|fourth|fifth|sixth|tenth | umpteenth) time (that)? i|we|i've|we've|you|you've",
        'i|we (have | had | have had | am having)? (to | been forced to | was forced to) (ask | write | remind | chase | call | redo | rewrite | correct | fix) (for | most | all | much | half | parts | you | your | this) _{0,3} (again | twice | myself | ourselves | of your _ | more than once)',
        "you've|(you have | you were | you are | you're) (been)? late (again | _{1,2} times | for _ | with | to | $)",
      ],
      reach: 'sentence',
      suggest: oftenDone,
    },
    {
      ...coldly,
      match: [
        `this|it|that|(your _{1,2})|(the _{1,2}) should've been (done | finished | ready | sent | completed | submitted | delivered | with (me | us)) ${time}`,
        "i'm|we're (still | now | again) waiting for|on (you $ | you to | your (reply | answer | response | feedback | approval | decision | documents | files | figures | part | input) | the _{1,3} (you | from you))",
        "i|we don't understand|see|know why this|it|that|you (is | are | has | have)? (taking | taken | take | takes) (so | this) long",
        '(i | we) (have yet | am yet | are yet) to (see | receive | hear | get) _{0,4} (from you | from your _ | your _{1,3} $)',
      ],
      reach: 'sentence',
      suggest: due,
    },
    {
      ...coldly,
      match: [
        '(i | we) (find | found) it <adverb>? (hard | difficult | impossible | incredible) (to (believe | understand | accept | see) | that you)',
        'you <adverb>? (should | must | need to | have to) (pay | give) (more | closer | better | some | proper)? attention',
        'the quality|standard|level of your _{1,2} (has | is | was | keeps) <adverb>? (gone down | dropped | dropping | declined | declining | slipped | slipping | suffered | fallen | poor)',
        'there are|were (still)? (several | many | numerous | multiple | some | a lot of | too many | so many) <adverb>? (errors | mistakes | gaps | typos | inconsistencies | holes | inaccuracies) in (your | the <work> | this <work>)',
        'i|we have no idea what you (are | were) (trying | talking | saying | asking | doing | on about)',
      ],
      reach: 'sentence',
      suggest: notice,
    },
    {
      ...coldly,
      match: [
        "we|this|it|things can't|cannot (go on | continue | carry on) (like this | this way | much longer)",
        '(everyone else | everybody else | other people | others | the other _{1,2} | all the others) (managed | manages | manage | can do | could do | did | has done | have done | delivers | delivered | sent)',
        'this|that|it|which|(your _{1,3}) (is | are | has been)? (costing | cost | costs) us (time | money | customers | clients | business | dearly | a lot | _{1,2} hours | _{1,2} days)',
        '(i | we) (want | would like | need | demand) to know (what | why | how | when | who) (you | your)',
      ],
      reach: 'sentence',
      suggest: stakes,
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'This is the third time I have had to ask for the inventory.',
    'I had to redo most of your slides. The board meets at nine.',
    "You've been late three times this week.",
    'The list should have been finished last week.',
    'I am still waiting for the documents you promised.',
    "I don't understand why this is taking so long.",
    'I find it hard to believe that you checked the figures.',
    'You should pay more attention to the labels.',
    'The quality of your reports has gone down.',
    'There were several errors in your spreadsheet.',
    'i have no idea what you were trying to say in the second part',
    "We can't continue like this.",
    'Everyone else managed to send theirs on time.',
    'This delay is costing us customers, and I want to know what you are going to do about it.',
    'I find it very hard to believe that it "just happened".',
    'I had to chase you for the signature again.',
    'We are still waiting for your approval.',
    'Your report should have been submitted yesterday.',
    "I'm still waiting on you to send the list.",
  ],
  valid: [
    "This is the third time you've had to write, and I'm sorry. I've asked Lena to call you at ten.",
    'I had to redo the wiring myself, and it holds now.',
    "I'm still waiting for the part from the supplier, and will call you as soon as it is here.",
    'The update should have been finished last week; the vendor had a fault in the package.',
    "I'm sorry, the loan laptop should have been ready yesterday. It is on your desk now.",
    "I don't understand why this is taking so long either, so I've asked the network team to look with me.",
    'There are still two errors in the log. Could you send me the newest one?',
    'You may want to pay attention to the yellow light: it tells you when the disk is busy.',
    'Everyone else can open the file, so I think it is the cache on your laptop. Could you restart it?',
    'We can continue like this for another week, and then move to the new server.',
    'I find it hard to read the small print on the sticker. Could you send a larger picture, please?',
    'The outage is costing us all time, thank you for bearing with us.',
  ],
}
