import type { Phrase, PhraseRule, RuleExamples } from '../../types'
import { ask } from '../mend'

/** Between grown-ups at work never a plain form of address; "mate" and "dude" are, among peers. */
const pet =
  '(sweetheart|sweetie|honey|hon|hun|darling|kiddo|luv|dearie|missy|babe | young man|lady | little lady|girl | my dear|love|girl|boy|lad)'
const welcome = 'thanks|(thank you)|cheers|ta|sorry|ok|okay|hi|hello|hey|morning'
/** Warm between friends, but not where a dispute begins. */
const pal = '(buddy|pal|champ|sonny|sunshine|mate | my friend)'
const elders = '(grown ups | big boys | grownups|adults)'

const hey =
  '((listen | (look | see) here?) (up | carefully | closely | well)? (this time | for once | now)? | easy | nice try | not so fast)'

const named = {
  /** With a capital it may be somebody's name: "Thanks, Honey". */
  when: ({ captures }) => /^\p{Ll}/u.test(captures.pet ?? ''),
  notBefore: ['and|or'],
} satisfies Partial<Phrase>

const rule: PhraseRule<'pet-names'> = {
  id: 'pet-names',
  category: 'condescension',
  severity: 'warning',
  source: 'Brown & Levinson, Politeness (1987)',
  phrases: [
    { ...named, match: `lead:${welcome} pet:(${pet}|dear|love) (, | $)`, suggest: '{lead}' },
    {
      ...named,
      match: `, pet:(${pet}|dear) (, | $)`,
      reach: 'whole',
      // The commas that set it off go with it, but for one.
      suggest: ({ captures: { before = '', rest = '' } }) => `${before.replace(/,\s{0,3}$/, '')}${rest}`,
    },
    {
      match: `^^ ${pet}|dear , you (have | need | 've got) to verb:<act>`,
      when: ({ sentence }) => sentence.index > 0,
      suggest: 'please {verb}',
    },
    {
      match: `^^ ${pet}|dear , next:_`,
      when: ({ sentence, text }) => sentence.index > 0 || !/^(?:hon|hun|darling|babe|dear)/i.test(text),
      suggest: '{next}',
    },
    {
      match: `^^ ${hey} ,? ${pal} ,? next:_`,
      suggest: '{next}',
    },
    {
      match: `^^ ${hey} ,? ${pal} $`,
      reach: 'whole',
      suggest: '',
    },
    {
      match: "don't you? (go | be)? worry|worrying|bother|trouble your <adverb>? pretty? little? head|heads",
      suggest: 'no need to worry',
    },
    {
      match: '^ (please | just | now)? be a good? dear|darling|love|sport|girl|boy|lad|angel and verb:_',
      reach: 'sentence',
      suggest: ({ captures: { verb = '', rest = '' } }) => ask(verb, rest),
    },
    {
      match: [
        "there's a good|clever boy|girl|lad|chap|fellow",
        '^^ good|clever boy|girl|lad|you (, | $)',
        '^^ attaboy|attagirl',
      ],
      suggest: ({ from }) => (from > 0 ? 'please' : 'thank you'),
    },
    { match: '^ (aw|aww|oh)? bless your (heart | little _)', severity: 'hint', suggest: 'thank you' },
    { match: ['^^ very? good job $', '^^ well done you $'], severity: 'hint', suggest: 'thank you, that helped' },
    { match: '^^ there , there $', suggest: "I'm sorry about this" },
    { match: '^^ now , now , next:_', notBefore: ['that'], suggest: '{next}' },
    { match: `verb:leave|leaving what:(it|this|that | the _{1,2}) to the ${elders}`, suggest: '{verb} {what} to us' },
    { match: `let the ${elders} verb:_`, suggest: 'let us {verb}' },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Thanks, hon, I will look at it after lunch.',
    'Hi sweetie,\n\nyour laptop is ready.\n\nRon',
    'No, my dear, that is the wrong port.',
    'The form goes to HR. Sweetheart, you have to sign it first.',
    "Don't worry your pretty little head about the backups.",
    'Be a dear and unplug the dock for me.',
    'Listen, buddy, the queue is the same for everyone.',
    'Good girl! Now press Enter.',
    'thanks love, the badge is at the front desk',
    "Press the green button, there's a good lad.",
    'Now, now, the printer is only out of paper.',
    'Good job!',
    'Best leave it to the grown-ups.',
    'It is on your desk, darling.',
    "Listen carefully this time, buddy: it's the black cable, not the grey one.",
    'Now be a good girl and press the power button for 10 seconds.',
    "Don't worry your head about the registry, just leave HKLM\\Software alone.",
  ],
  valid: [
    'Dear Ana,\n\nthe new phone is ready.\n\nTom',
    'Dear all, the lift is out until Monday.',
    'Oh dear, that is the third one this week. I am sending a courier.',
    "Thanks, Honey. I'll be at your desk at two.",
    'Well played, my friend. The team has its file back.',
    'Thanks mate, see you at the stand-up.',
    'Good job on the slides, the board liked them.',
    "Don't worry about the old files, they are all in the archive.",
    'My buddy in Facilities has the key, I will ask him.',
    'We would love to hear how the new desk works.',
    'Lots of love from all of us, and enjoy your leave!',
    'The kitchen is out of tea, honey, and milk until Friday.',
    'Now, now that the disk is in, the copy can start.',
    'There is a good chance that the part comes today.',
    'The babysitter app is not on our list, so I asked the vendor.',
  ],
}
