import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isReported } from '../senses'

const seen = 'I can see that this is frustrating'

const moods =
  'dramatic|rude|difficult|hysterical|childish|emotional|aggressive|silly|unreasonable|impatient|paranoid|angry|upset|snippy|sensitive|oversensitive'
const noise = `(complaining | whining | whinging | moaning | shouting | yelling | screaming | overreacting | exaggerating | nagging | bitching | ranting | panicking | freaking out | being so? (${moods}))`
const raised = 'shout | yell | scream | swear | overreact | (take | use) that tone | raise your voice | make a scene'
const atMe = '((at | with) (me | us) | about it | like that)?'
const upset = `(${moods} | excited | worked up)`
const toYou =
  "(you <adverb>? (need | have | ought | might want) to | you <adverb>? (should | must | could | can) | (could | can | would | will) you (please | just)? | try to | you better | you'd better)"
const open = '^ (please | just | now | and | ok | okay | oh | hey | everyone | you can)?'
const closing = '(please | will you | already | ok | okay | everyone | buddy | mate | man | dude | now)?'

/** Fits before the end and before a pause; where the sentence runs on, "about it" and the like go along. */
const instead = ({ sentence, to }: PhraseMatch): string =>
  to === sentence.words.length || isPause(sentence.words[to]?.gap ?? '') ? seen : `${seen},`

const rule: PhraseRule<'calm-down'> = {
  id: 'calm-down',
  category: 'hostility',
  severity: 'error',
  source: 'CARP model (Robert Bacal), angrycustomer.org; worksurvival.wordpress.com (2010)',
  phrases: [
    {
      match: `${open} relax|chill , next:(it|it's|this|that|that's|we|we're|i|i'm|you|nobody|there|will)`,
      suggest: `${seen}; {next}`,
    },
    { match: '(could | can | would | will) you (please | just)? calm down and', suggest: 'could you please' },
    { match: `${open} calm down and`, suggest: 'please' },
    {
      match: [
        `${open} calm yourself? down`,
        `${toYou} (calm yourself? down | (relax | chill out | get over it | settle down) $)`,
        `${open} (chill out | simmer down | settle down | pipe down | cool it | cool off | get over it | get over yourself | deal with it | suck it up | relax) ${closing} $`,
        `calm yourself? down ${closing} $`,
      ],
      notAfter: [
        'once|when|until|after|let|lets|wait|if|as _{0,5}',
        'things|it|traffic|load|fan|market|network|they|everything (to | will | should | can | may | might | has | have | had)?',
        'so that? (you can)?',
        'sit back and?',
        'help|helps|helped',
      ],
      suggest: instead,
    },
    {
      match: [
        `${open} stop ${noise} (at | to | with) _{1,6} $`,
        `${open} stop ${noise} what:(about | over)?`,
        `${toYou} stop ${noise} what:(about | over)?`,
      ],
      notAfter: ['so that?', 'will|to|should|would|it|and|then'],
      when: (match) => !isReported(match),
      suggest: ({ captures }) => (captures.what ? 'I hear what you say about' : seen),
    },
    {
      match: [
        `(there's | there was)? no need|reason|call to (${raised} | (be | get) so? ${upset}) ${atMe}`,
        `you don't need|have to (${raised} | (be | get) so? ${upset}) ${atMe}`,
        `please? don't you? (overreact | (shout | yell) at (me | us) | (take | use) that tone | raise your voice | be so (${moods}) | get so ${upset} | get worked up | throw a tantrum) ${atMe}`,
      ],
      suggest: seen,
    },
    {
      match: [
        '^ (please | you need to | you have to)? change|check|fix|adjust|lose|drop your|that|the attitude',
        "there's? no need|call for|(to use) that|this|such|the tone|language|attitude|rudeness|drama|insults|sarcasm|aggression",
        "don't you? dare? speak|talk|write to me|us (like that | like this | this way | that way | in that tone)",
        'watch|mind your tone|language|mouth|attitude|manners',
        "i|we <adverb>? don't like|appreciate your|that|this tone|attitude|language|sarcasm|manner",
        '(lower your voice | keep your voice down)',
      ],
      suggest: "I'd like to sort this out with you",
    },
    {
      match: `${open} stop bothering|pestering|bugging|harassing|hassling|chasing|hounding|spamming me|us|(the (help desk | helpdesk | service desk | team | support))`,
      suggest: 'I will write to you by […when]',
    },
    {
      match: `${open} (take a deep? breath | breathe) ${closing} $`,
      severity: 'warning',
      suggest: seen,
    },
    {
      match: [
        "you|you'll <adverb>? must|(have to)|(need to)|should|(better) <adverb>? ((be (more | a (bit | little) more)? | have (some | more | a bit of | a little)) patient|patience | wait (your turn | in line | like (everyone | everybody | all the others | the rest) _{0,2})) $",
        '^ just be patient $',
        '^ just? (wait your turn | get in line | wait in line | wait like everyone|everybody else?) $',
      ],
      severity: 'warning',
      suggest: 'I will get to this by […when]',
    },
    {
      match: `you're <adverb>? (overreacting | being <adverb>? (a bit | overly)? (${moods}|ridiculous))`,
      suggest: 'I can see how much this matters to you',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Calm down, it is only a printer.',
    'You need to calm down.',
    "There's no need to shout.",
    'Please stop complaining about the new phones.',
    'Watch your tone.',
    'Relax, nobody is going to read your drafts.',
    "you're overreacting",
    'Could you please calm down and send me the number?',
    'Just deal with it.',
    'Hi Vera, please do not take that tone with me.',
    'No need to get so worked up about it.',
    'Stop shouting at the people on the phone.',
    "There's no need for that tone.",
    "I don't appreciate your attitude.",
    'Take a deep breath.',
    "You'll just have to wait like everyone else.",
    'please stop pestering us about the chairs',
    "Don't talk to me like that.",
    'Just be patient.',
  ],
  valid: [
    'No need to re-enter the code, it is saved.',
    'We can relax the rule for guest accounts until Monday.',
    "Once things calm down after the move, I'll tidy up the cables.",
    'There is no need to panic: nothing was lost, and the copy from last night is complete.',
    'That should stop Outlook complaining about the certificate.',
    'The compiler will stop complaining when you add the missing line.',
    'You can sit back and relax, the update runs by itself.',
    'Let the fan calm down for a minute before you close the lid.',
    'If anyone was rude to you on the phone, I would like to hear about it.',
    'Mind the language setting: it switches to French after the update.',
    "Don't worry about the tone on the line, it is only the recording notice.",
    'Restarting it should calm the network down.',
    'You may have to wait your turn at the desk, so bring a book.',
    'Please be patient with the first start, it takes ten minutes.',
    'There is no need for that form any more.',
    'You can take a breath: all the photos are there.',
    'The new filter should stop sales bots spamming us.',
    'I like your attitude, Nora!',
    "There's no need for this cable any more, so please bring it back.",
    'Take a deep breath mask from the box if you go down to the battery room.',
  ],
}
