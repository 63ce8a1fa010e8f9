import type { PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { asRequest, closingMark, cutOr, opensClause, unclosed } from '../cut'
import { unmarked } from '../mend'
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

/** A kind word and what else the sentence says, or only that: "Stop whining, the link is on page 3". */
const say =
  (wording: string, first: 'direct' | 'warm') =>
  (match: PhraseMatch): readonly Wording[] => {
    const { rest = '' } = match.captures
    const [, lost, slide] =
      /^[\s,;:–—-]+you (?:only |just )?(lost|missed|waited) (?:only |just )?(.+)$/i.exec(unclosed(rest)) ?? []
    const [, only, thing] =
      /^[\s,;:–—-]+(?:it|this|that)(?:['’]?s| is| was) (only|just) (?:an? |the |your )?(\p{L}+(?: \p{L}+)?)$/iu.exec(
        unclosed(rest),
      ) ?? []
    const [, what] = /^ (?:about|over) (?!it\b|this\b|that\b)(.+)$/i.exec(unmarked(rest)) ?? []
    const end = closingMark(match)
    if (opensClause(match)) {
      if (lost) return [`I'm sorry that you ${lost} ${slide}${end}`]
      if (what) return [`I hear what you say about ${parted(what)}${end}`]
    }
    const all = cutOr(match, wording, first)
    const named = only && opensClause(match) ? [`I can see that the ${thing} is frustrating${end}`] : []
    return all.length > 0 ? [...all, ...named] : [`${wording}${end}`]
  }
/** "the phones, it gets …" → "the phones; it gets …" */
const parted = (text: string): string => text.replace(/, (?=(?:it|this|that|the|we|i|you|they|there)(?!\p{L}))/iu, '; ')
const kindly = say(seen, 'warm')
const sort = "let's sort this out together"
const news = "I'll write to you as soon as I know more"

const rule: PhraseRule<'calm-down'> = {
  id: 'calm-down',
  category: 'hostility',
  severity: 'error',
  source: 'CARP model (Robert Bacal), angrycustomer.org; worksurvival.wordpress.com (2010)',
  phrases: [
    {
      match: `${open} relax|chill , (it|it's|this|that|that's|we|we're|i|i'm|you|nobody|there|will)`,
      reach: 'sentence',
      suggest: ({ captures, ...match }) => {
        const rest = match.text.replace(/^.*?(?=[,;:–—-])/, '')
        return say(seen, 'direct')({ ...match, captures: { ...captures, rest } })
      },
    },
    { match: '(could | can | would | will) you (please | just)? calm down and', suggest: 'could you please' },
    {
      match: `${open} calm yourself? down and`,
      reach: 'sentence',
      suggest: ({ captures: { rest = '' } }) => [asRequest(rest) ?? `please${rest}`],
    },
    {
      match: [
        `${open} calm yourself? down`,
        `${toYou} (calm yourself? down | (relax | chill out | get over it | settle down) $)`,
        `${open} (chill out | simmer down | settle down | pipe down | cool it | cool off | get over it | get over yourself | deal with it | suck it up | relax) ${closing} $`,
        `calm yourself? down ${closing} $`,
        `${open} (take a chill pill | (keep your (hair | shirt) on | hold your horses) (, | $) | don't get your knickers|panties in a twist|bunch)`,
      ],
      notAfter: [
        'once|when|until|after|let|lets|wait|if|as _{0,5}',
        'things|it|traffic|load|fan|market|network|they|everything (to | will | should | can | may | might | has | have | had)?',
        'so that? (you can)?',
        'sit back and?',
        'help|helps|helped',
      ],
      reach: 'sentence',
      suggest: kindly,
    },
    {
      match: [
        `${open} stop ${noise} (at | to | with) _{1,6} $`,
        `${open} stop ${noise} what:(about | over)?`,
        `${toYou} stop ${noise} what:(about | over)?`,
      ],
      notAfter: ['so that?', 'will|to|should|would|it|and|then'],
      when: (match) => !isReported(match),
      reach: 'sentence',
      suggest: (match) =>
        match.captures.what ? `I hear what you say about${parted(match.captures.rest ?? '')}` : kindly(match),
    },
    {
      match: [
        `(there's | there was)? no need|reason|call to (${raised} | (be | get) so? ${upset}) ${atMe}`,
        `you don't need|have to (${raised} | (be | get) so? ${upset}) ${atMe}`,
        `(please | pls)? don't you? (overreact | (shout | yell) at (me | us) | (take | use) that tone | raise your voice | be so (${moods}) | get so ${upset} | get worked up | throw a tantrum) ${atMe}`,
      ],
      reach: 'sentence',
      suggest: say(seen, 'direct'),
    },
    {
      match: [
        '^ (please | you need to | you have to)? change|check|fix|adjust|lose|drop your|that|the attitude',
        "there's? no need|call for|(to use) that|this|such|the tone|language|attitude|rudeness|drama|insults|sarcasm|aggression",
        "don't you? dare? speak|talk|write to me|us (like that | like this | this way | that way | in that tone)",
        "(i'd | i would)? watch|mind your|that tone|language|mouth|attitude|manners (if i were you)?",
        "i|we <adverb>? don't like|appreciate your|that|this tone|attitude|language|sarcasm|manner",
        '(lower your voice | keep your voice down)',
      ],
      notBefore: ['setting|settings|pack|bar|icon|menu'],
      reach: 'sentence',
      suggest: say(sort, 'direct'),
    },
    {
      match: `${open} stop bothering|pestering|bugging|harassing|hassling|chasing|hounding|spamming me|us|(the (help desk | helpdesk | service desk | team | support)) topic:(about | over)?`,
      reach: 'sentence',
      suggest: (match) => (match.captures.topic ? `${news} about{rest}` : say(news, 'direct')(match)),
    },
    {
      match: `${open} (take a deep? breath | breathe) ${closing} $`,
      severity: 'warning',
      reach: 'sentence',
      suggest: kindly,
    },
    {
      match: [
        "you|you'll <adverb>? must|(have to)|(need to)|should|(better) <adverb>? ((be (more | a (bit | little) more)? | have (some | more | a bit of | a little)) patient|patience | wait (your turn | in line | like (everyone | everybody | all the others | the rest) _{0,2})) $",
        '^ just be patient $',
        '^ just? (wait your turn | get in line | wait in line | wait like everyone|everybody else?) $',
      ],
      severity: 'warning',
      suggest: news,
    },
    {
      match: `you're <adverb>? (overreacting | being <adverb>? (a bit | overly)? (${moods}|ridiculous))`,
      reach: 'sentence',
      suggest: say('I can see how much this matters to you', 'direct'),
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
    "There's no need to shout, I'm dealing with INC0054321.",
    'Stop whining, the network was down for 6 minutes.',
    "pls don't be so dramatic, you lost one slide",
    "I'd watch that tone if I were you, Mr Halloran.",
    'Take a chill pill, the patch comes out on 14 May.',
    'Please don’t shout at me, just send the asset tag.',
    "I don't like your tone, Ms Park, and I've told you the ticket is open.",
    'calm down mate its only excel',
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
    'Watch your language settings after the update: they switch to French.',
    'Keep your hair on the safe side of the shredder, and your tie too.',
    'Take a deep breath mask from the box if you go down to the battery room.',
  ],
}
