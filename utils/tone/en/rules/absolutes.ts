import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { allAsked, alwaysSo, eachTimeAsked, eachTimeSo, everSo } from '../habits'
import { isConditional, isNegated } from '../senses'

const when = (match: PhraseMatch) => !isConditional(match)
/** "So you never run out": a promise. */
const notAfter = ['so|that|will|may|can|must|should|and|to']
const unless = ['ensure|worry|again', 'make sure']

const rule: PhraseRule<'absolutes'> = {
  id: 'absolutes',
  category: 'negativity',
  severity: 'warning',
  source: 'receptiveness.net, conversational receptiveness',
  phrases: [
    {
      match:
        'you (always | constantly | keep on | keep) (forget | forgetting | fail | failing | neglect | neglecting | refuse | refusing) to verb:<act>',
      when,
      reach: 'sentence',
      suggest: eachTimeAsked,
    },
    { match: 'you people? never listen', when, suggest: "let's go through it once more" },
    {
      match:
        'you people? never (even | actually | really | bother to | seem to | want to)? verb:<duty>|pay|try|ask|charge|clean|learn|lock',
      notAfter,
      notBefore: ['anything'],
      unless,
      when: (match) => when(match) && match.captures.verb?.toLowerCase() !== 'listen',
      reach: 'sentence',
      suggest: eachTimeAsked,
    },
    {
      match: [
        'you (people | guys)? (always | constantly | keep on | keep) (complain | complaining | break | breaking | ignore | ignoring | blame | blaming | mess | messing | forget | forgetting | delete | deleting | argue | arguing | whine | whining | make mistakes | making mistakes | make the same | making the same | do this | doing this | do that | doing that) _{0,7} (,|$)',
        "you're (always | constantly | forever) (late | complaining | forgetting | breaking | blaming | messing | arguing | the last | the same) _{0,7} (,|$)",
        'you (people | guys)? (always | constantly) (wait until | wait till | lose your | miss the deadline | want everything | need everything | expect) _{0,7} (,|$)',
      ],
      when: (match) => when(match) && !isNegated(match),
      reach: 'sentence',
      suggest: alwaysSo,
    },
    {
      match: "you|(you have)|you've never once verb:<duty-done>|tried|asked|listened",
      when,
      reach: 'sentence',
      suggest: eachTimeAsked,
    },
    {
      match: [
        'not once have|did you _{1,7} (,|$)',
        'all you ever do is _{1,7} (,|$)',
        "it's always the same|something (story | thing)? with you _{0,2} (,|$)",
        'you only ever call|write|email|mail|ring|come|ask|message|reply|answer _{0,4} when _{1,7} (,|$)',
        'you <adverb>? do|did this|that every single? time $',
      ],
      unless: ['thank|thanks|patient', 'did|have you complain|complained|grumble|grumbled'],
      when,
      reach: 'sentence',
      suggest: everSo,
    },
    {
      match: '(every | each) single? time you (touch | break | complain | forget | mess) _{0,7} (,|$)',
      when,
      reach: 'sentence',
      suggest: eachTimeSo,
    },
    {
      match:
        '^ nobody|noone|(no one) (in | on | at | from | of) (your _{1,2} | you) (ever | even) (bothers to)? verb:reads|read|listens|listen|checks|check|answers|answer|replies|reply|reports|report|follows|follow',
      reach: 'sentence',
      suggest: allAsked,
    },
    {
      match:
        "^ whenever|(every time)|(each time) something breaks|fails|(goes wrong) where:_{0,5} ,? (it's | it is) <adverb>? you $",
      reach: 'sentence',
      suggest: 'could we look together at what happens {where}?',
    },
    {
      match: 'why (do | must) you always (forget | wait | break | lose | ignore | call | complain | ask) _{0,7} $',
      reach: 'sentence',
      suggest: alwaysSo,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'You always forget to log off.',
    'You never read the notices.',
    'You keep breaking the same hinge.',
    'Why do you always wait until the last minute?',
    'Every single time you touch the router, the whole floor is offline.',
    'you never listen',
    "You're always late with the forms.",
    'Frankly, you always complain when a change comes.',
    'You never restart your laptop, that is where the slowness comes from.',
    'You constantly lose your token, this is the fourth one since May.',
    'You never reply to my mails, so I work from the old list.',
    "You've never once replied to the survey.",
    'Not once have you read the notice.',
    'All you ever do is forward it to us.',
    'its always the same with you guys',
    'You only ever write when something is broken.',
    'You do this every time.',
    'You never lock your screen.',
    'Nobody in your team ever reads what we send.',
    'Whenever something breaks on the third floor it’s you.',
    'You always forget the charger, so I bring two.',
    'You keep making the same mistakes in the order form.',
    'All you ever do is complain about the new phones.',
    'Tom, you’re always late for the stand-up.',
  ],
  valid: [
    'You can always call me if the screen freezes.',
    'You never have to enter the code twice on the same phone.',
    'You keep losing the connection because the access point is full; a second one comes on Monday.',
    'The licence never expires.',
    "You've always been patient with us, thank you.",
    'You never know with these batteries, so I ordered two.',
    'You always have the option to work from the web page.',
    'Every time you restart, the icon moves to the left; that is a known fault of this version.',
    'If you always use the same desk, I can set a fixed address there.',
    'You never complained once through all of this, and I noticed.',
    'Not once did you complain, and that in a week of moves.',
    'All you do is press Save, and the list is there.',
    "It's always the same two rows that go missing.",
    'If you do this every time, the folder stays tidy.',
    'You have never once been a bother.',
    'You only ever see it when two people save at once.',
    "You've never once been late.",
    'Nobody in your team reads Greek, so here is the English page.',
    'Whenever something breaks on that floor, it is the old switch.',
    'So you never lock yourself out again, the card now works as well.',
  ],
}
