import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { feeling, knowledge, sympathy } from '../common-sense'
import { partsOf } from '../concern'
import { closingMark, opensClause } from '../cut'
import { stillOpen, wasDone } from '../mend'
import { isConditional, isQuestion } from '../senses'

const subject = '(<article>|it|there|you|they|he|she|nobody|something|no)'

/** Said to the reader: of what they did, or are to do. */
function isAddressed({ sentence }: PhraseMatch): boolean {
  return sentence.words.some(
    ({ norm }, at) =>
      /^(?:you.*|must|needs?|should)$/.test(norm) ||
      (/^ha(?:s|ve)$/.test(norm) && sentence.words[at + 1]?.norm === 'to'),
  )
}
const comfort = ["i|i'll|i've|we|we'll|we've|our|sorry"]
const guards = {
  unless: sympathy,
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match),
} satisfies Partial<Phrase>

/** Praise and care: "you clearly put a lot of work into it". */
const kind = ['labelled|labeled|marked|visible|know|love|care|put|worked|understand|see|a|an|very|good']
const nounPhrase =
  /^((?:the|your|my|our|this|that|these|those|an?) (?:[\p{L}-]+ )??[\p{L}-]+)((?: (?:of|on|in|at|from|to|for|with) .*)?)$/iu

/** What they did or left undone, said of the thing: "it looks like the second page was skipped". */
const deed =
  (say: (object: string, verb: string) => string) =>
  (match: PhraseMatch): string => {
    const { who = 'you', no = '', verb = '', rest = '' } = match.captures
    const { object, tail } = partsOf(rest)
    const [, thing, where = ''] = nounPhrase.exec(object) ?? []
    if (!opensClause(match)) return `${who} ${no} ${verb}${rest}`
    if (!thing) return `it looks like ${who.toLowerCase()} ${no} ${verb}${rest}`
    return `it looks like ${say(thing, verb).replace(thing, thing + where)}${tail}${closingMark(match)}`
  }
const rule: PhraseRule<'obviousness'> = {
  id: 'obviousness',
  category: 'condescension',
  severity: 'warning',
  source: 'retext-equality, condescending',
  phrases: [
    {
      ...guards,
      unless: feeling,
      match: [
        "^^ obviously|clearly|evidently ,? who:(you|you've) verb:<acted>|<done>|<erred>",
        "who:(you|you've) obviously|clearly|evidently verb:<acted>|<done>|<erred>",
      ],
      notBefore: kind,
      reach: 'sentence',
      suggest: deed(wasDone),
    },
    {
      ...guards,
      unless: feeling,
      match: [
        "^^ obviously|clearly|evidently ,? who:you no:(didn't|haven't|never) verb:<duty>|<duty-past>|<duty-done>",
        "who:you obviously|clearly|evidently no:(didn't|haven't|never) verb:<duty>|<duty-past>|<duty-done>",
      ],
      reach: 'sentence',
      suggest: deed(stillOpen),
    },
    {
      ...guards,
      unless: feeling,
      match:
        "^^ obviously|clearly|evidently ,? next:(you|you've) verb:(did|have|never|don't|<did-not>|<have-not>|<acted>|<erred>)",
      suggest: 'it looks like {next} {verb}',
    },
    {
      ...guards,
      match: ['^^ obviously|naturally ,? next:_', `^^ clearly ,? next:${subject}`],
      when: (match) => guards.when(match) && isAddressed(match),
      suggest: '{next}',
    },
    {
      ...guards,
      match: ['^^ obviously|naturally ,? next:_', `^^ clearly ,? next:${subject}`],
      severity: 'hint',
      suggest: '{next}',
    },
    {
      ...guards,
      match: "who:(you|you're) obviously|clearly",
      notBefore: kind,
      suggest: (match) => (opensClause(match) ? 'it looks like {who}' : '{who}'),
    },
    {
      ...guards,
      match: 'verb:(is|are|was|were|has|have|needs|need|must|means|does|do|can) obviously',
      severity: 'hint',
      suggest: '{verb}',
    },
    {
      ...guards,
      match: 'obviously verb:(<not>|has|have|needs|need|must|means|does|cannot)',
      severity: 'hint',
      suggest: '{verb}',
    },
    {
      ...guards,
      match:
        "(it's | it was | it has become) (quite | very | pretty | painfully | glaringly)? obvious|clear|evident|apparent that? who:(you|you're|you've|your)",
      unless: [
        ...sympathy,
        'great|good|best|hard|effort|care|careful|thorough|thoroughly|experience|experienced|frustrated|worried|worked|thought|put',
      ],
      suggest: 'it looks like {who}',
    },
    {
      match: [
        "as (you're (well | fully | perfectly | doubtless | no doubt) aware | you well know | you know full well) ,? next:_",
        '^ surely you (must | can)? know|see|realise|realize|understand that? next:_',
        'as|like (everyone | everybody | anyone | anybody) (knows | should know) ,? next:_',
        '^ (everyone | everybody | anyone | anybody) (knows | should know) that next:_',
        '^ (everyone | everybody | anyone | anybody) (knows | should know) next:(you|your|it|there|<article>)',
      ],
      unless: ['i|we|our'],
      suggest: '{next}',
    },
    {
      match: "^ as i'm sure you|you're|you'll know|aware|remember ,? next:_",
      unless: ['sorry|thank|thanks|we|our|appreciate'],
      severity: 'hint',
      suggest: '{next}',
    },
    {
      match: '^ you do (realise|realize that? | know|understand that) next:_',
      unless: feeling,
      reach: 'sentence',
      suggest: ({ captures: { next = '', rest = '' } }) =>
        `${next}${rest.replace(/(?<![\s.!?…])[\s.!?…]+$/, '').replace(/(?:,| )? ?(?:right|yes|don['’]?t you)$/i, '')}.`,
    },
    {
      match: ['clearly verb:says|states|explains', 'clearly verb:(stated in|on|at)'],
      severity: 'hint',
      suggest: '{verb}',
    },
    { match: 'it should be (obvious | clear | self evident) that? next:_', unless: feeling, suggest: '{next}' },
    {
      match: ['^ needless to say ,? next:_', '^ (it | that) (goes | should go) without saying that? ,? next:_'],
      unless: sympathy,
      suggest: '{next}',
    },
    {
      match: "^ of course (you | you'll) need|have to verb:<act>",
      unless: comfort,
      suggest: 'the next step is to {verb}',
    },
    {
      match: '^ of course next:(you|it|the|your) verb:(need to | needs to | have to | has to | must)',
      unless: comfort,
      suggest: '{next} {verb}',
    },
    {
      match: '(as | like) you (should | ought to | must | surely) (already | well | surely)? know ,? next:_',
      suggest: '{next}',
    },
    ...knowledge,
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    'Obviously, the cable has to be plugged in.',
    'You clearly skipped the second page.',
    'As everyone knows, passwords expire after 90 days.',
    'It goes without saying that the form needs a signature.',
    'Of course you need to be logged in to see it.',
    'the old charger obviously doesnt fit the new model',
    'As you should know, loans run for two weeks.',
    "That's common sense.",
    'It should be obvious that the light must be green.',
    'Clearly you did not open my mail.',
    'Needless to say, the laptop must be charged.',
    'Every employee knows that the door locks at six.',
    'As you are well aware, the desk closes at five.',
    'Surely you know that the phones are leased.',
    'You do realise that the form is on the intranet, right?',
    "It doesn't take a genius to read the label.",
    'As I’m sure you know, the old portal closed in May.',
    'the notice clearly states that the lift is out',
    'I would have thought it was obvious.',
    'Please use some common sense.',
    'Everyone knows that Teams needs an internet connection.',
    "It's common sense not to store 80 GB on the desktop.",
    'This is basic stuff, surely you can map a drive to X on your own.',
    'You clearly forgot the cost centre in the form, so the order stopped.',
    "you obviously didn't read the notice of 3 May",
    'Every user knows how to restart a laptop.',
    'I’d have thought it was self-evident that the badge opens door B only.',
    'Use common sense before you open attachments.',
    "Of course you can't print without the driver for the HP 4200.",
    'Just read the message on the screen, it clearly says “Disk full”.',
    'Clearly you need the badge for that, how else would you get to room 2.14?',
    "It doesn't take a genius to see that port 443 is closed.",
    "Sam, that's common knowledge, the desk opens at 8:30.",
  ],
  valid: [
    'The port is clearly labelled on the back.',
    'Of course! I am sending the form right away.',
    'Obviously, that is not what you expected after three calls, and I am sorry.',
    'The steps were not clearly written; I have added pictures.',
    "Obviously we'll cover the cost of the new screen.",
    'Please write your name clearly on the label, the post room reads it by hand.',
    'Of course you can bring your own keyboard.',
    'As you know from Monday, the lift is out; the parcel is at the front desk.',
    'Let me make sure everyone knows where the spare key is.',
    'Is it obvious where the new button is?',
    'You do know a lot about the old system, could you show Ben round?',
    "You don't need to be an expert to use it, two clicks and it runs.",
    "As I'm sure you remember, we were short of docks in May, so thank you for waiting.",
    'I would have thought so too, but the log says otherwise.',
    'Surely you can keep the laptop until we have a new one.',
    'Everybody knows how to find us now, thanks to your sign.',
    'How else could you reach them? I can only think of the desk phone.',
    'Do you know that feeling when the screen stays black?',
  ],
}
