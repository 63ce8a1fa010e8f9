import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { stingless } from '../concern'
import { closingMark } from '../cut'
import { andThen, bare } from '../open-door'

const book =
  'manual|manuals|instructions|documentation|docs|guide|guides|faq|faqs|handbook|wiki|readme|(help|faq|wiki page|pages|file|section)|(knowledge base)'
const what = `what:(${book} | <article> _{0,2} ${book})`
const please = '(please | just | kindly | simply | go (and)? | first)?'
const read = `${please} read|reread|study|(re read|check)|(go (back)? through)`
const look = `${please} see|check|consult|search|(look at|in|up|through)|(refer to)`
const search = 'google|googling|googled it|that|this'
/** A place in it, or the thing itself, is an answer. */
const place = 'page|pages|step|steps|section|chapter|paragraph|picture|item|row|line|attached|enclosed|below|above|here'
const pointed = [place, "i|i've|we|we've|my|me"]

const isOrder = ({ sentence: { list, ending } }: PhraseMatch): boolean => list === null && ending !== 'question'
/** Greeting and sign-off are short; where no other sentence says anything, this is the whole answer. */
const isAll = ({ document, sentence }: PhraseMatch): boolean =>
  document.sentences.every((other) => other.index === sentence.index || other.words.length <= 4)
const hasLink = ({ document }: PhraseMatch): boolean => document.masks.some(({ kind }) => kind === 'path')

/** How and when to read: no place, no topic. */
const pressed =
  /^[\s,;:–—-]*(?:(?:again|properly|carefully|first|please|at all|before|once|for once|next time|yourself|instead|thoroughly|then|too|when|if|and|so|or|it)\b.*)?$/i

const whatOf = ({ captures: { what = '' } }: PhraseMatch): string =>
  what.replace(/^(?:the|your|our|this|that|these)\b/i, (article) => article.toLowerCase())
/** The same where what follows only presses. */
const onlySteps = (match: PhraseMatch): string => stepsIn({ ...match, captures: { ...match.captures, rest: '' } })

/** "Go read the wiki" → where the steps are, and company on the way. */
function stepsIn(match: PhraseMatch): string {
  const { rest = '', at = '' } = match.captures
  const what = whatOf(match)
  const after = stingless(rest).replace(/^:\s*(?=\S)/, ' at ')
  const place = /^ (?:of|at|from|in|on|under|(?:that )?(?:i|we|they)) \S/i.test(after) ? after : ''
  const topic = /^ (?:for|about) \S/i.test(after) && !/[,;:]/.test(after) ? after : ''
  if (!place && !topic && !pressed.test(after)) return `please have a look at ${what}{rest}`
  const where = [what, at].filter(Boolean).join(' ')
  return andThen(match, "I'm glad to go through them with you", `the steps${topic} are in ${where}${place}`)
}

/** "Google it": the writer knows how. The search engine's name is a fact, and stays. */
const withYou = (match: PhraseMatch): string =>
  (/\bGoogle\b/.test(match.text) ? "I'm glad to look it up on Google with you" : goThrough) + closingMark(match)
const goThrough = "I'm glad to go through it with you"

/** "A quick search would have told you that the port is closed" → "the port is closed". */
function factOr(match: PhraseMatch): string | readonly string[] {
  const [, fact] =
    /^(?: you)?(?: that)? ((?:the|your|our|it|this|there|you need) .+)$/i.exec(stingless(match.captures.rest)) ?? []
  if (fact)
    return [
      fact + closingMark(match),
      ...(match.captures.what ? [andThen(match, `there is more in ${whatOf(match)}`, fact)] : []),
    ]
  return match.captures.what ? stepsIn(match) : withYou(match)
}

const pointing = { unless: pointed, reach: 'sentence', suggest: stepsIn } satisfies Partial<Phrase>
const all = 'all|clearly|already'
const inIt = [
  `^ (it | this | that | everything | all | (the | all) answer|answers|steps|information|info|solution (of this|that)?) is|are|was how:(${all})? (there | written | described | explained | documented | covered)? in|on ${what} $`,
  `^ it's|that's|they're how:(${all})? (there | written | described | explained | documented | covered)? in|on ${what} $`,
  `^ you'll|(you can|will) find it|this|that|everything|(the answer|answers|information) how:(${all})? in|on ${what} $`,
]
const overlooked = 'told|tell|shown|show|given|give|found|answered|answer|saved|save'

const rule: PhraseRule<'read-the-manual'> = {
  id: 'read-the-manual',
  category: 'condescension',
  severity: 'warning',
  source: 'supportindustry.com, The ten worst things to say; designtechfieldguide.com, October 2023',
  phrases: [
    {
      match: [
        'rtfm|lmgtfy',
        'let me google that for you',
        'read the f|fucking|fine|damn|damned|bloody|frigging manual|instructions|docs',
      ],
      notAfter: ['to|i|we|not|a|an|the'],
      unless: ["i|i'm|my|myself"],
      severity: 'error',
      suggest: goThrough,
    },
    {
      match: [
        `^ (please | just | simply | go | go and | try to? | you can|could|should just|simply)? ${search}`,
        `^ (why don't|didn't you | have|did you even|just|try|tried to?) just|simply? ${search}`,
        '^ google is your friend',
      ],
      notBefore: ['but|if|and'],
      unless: ['i|we|my'],
      severity: 'error',
      reach: 'sentence',
      suggest: withYou,
    },
    {
      match: `a quick|simple|basic|little|(second)|(five|two|5|2 second|minute) google|search|(google search) (would|could|will have? | would've) ${overlooked}`,
      reach: 'sentence',
      suggest: factOr,
    },
    {
      ...pointing,
      match: [`^ ${read} ${what}`, `^ ${look} ${what}`],
      when: (match) => isOrder(match) && isAll(match) && !hasLink(match),
      severity: 'error',
    },
    {
      ...pointing,
      match: [`^ ${read} ${what}`, `^ ${look} ${what}`],
      when: (match) => isOrder(match) && isAll(match),
      severity: 'hint',
    },
    {
      ...pointing,
      unless: [place],
      match: [
        `^ (just|simply | go and? | try) read|reread|reading ${what}`,
        `^ please? read|reread|study ${what} (again | properly | for once | carefully|first|properly next time)`,
      ],
      when: isOrder,
    },
    {
      match: `^ ${please} read|reread|check|search|consult|use|(look at|in) ${what} at:(_{0,3}) before you? (bother | bothering | ask|asking|call|calling|open|opening|raise|raising|write|writing|contact|contacting|log|logging|post|posting)`,
      when: isOrder,
      reach: 'sentence',
      suggest: onlySteps,
    },
    {
      match: `^ have|did you even|actually|ever|(at least)|bother|bothered to? read|check|checked|reading|checking|(look|looked|looking at|in) ${what}`,
      reach: 'sentence',
      suggest: stepsIn,
    },
    {
      match: `(if you had|(would have)|would've | if you'd | had you) only|actually|just|even? read|checked|(looked at|in) ${what} ,? you would|would've|'d|you'd have? (know|known|see|seen|noticed|found) that?`,
      reach: 'sentence',
      suggest: factOr,
    },
    {
      match: inIt,
      unless: pointed,
      when: (match) => isAll(match) || Boolean(match.captures.how),
      reach: 'sentence',
      suggest: (match) => andThen(match, goThrough, bare(match).replace(/ (?:all|clearly|already)(?= )/i, '')),
    },
    {
      match: [
        `^ (that's | this is) what google|(${what}) is|are (there)? for $`,
        `^ ${what} is|are (there | written)? for a reason`,
      ],
      reach: 'sentence',
      suggest: (match) => (match.captures.what ? onlySteps(match) : withYou(match)),
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'RTFM.',
    'Hi Alan,\n\nread the manual.\n\nMike',
    'Just google it.',
    'Did you even read the instructions?',
    "It's all in the guide.",
    'Please see the FAQ.',
    'Hello Kim,\n\nplease refer to the user guide for this.\n\nThanks,\nDeb',
    'If you had read the documentation, you would know that the port is closed.',
    'Please check the FAQ before opening a ticket. Your mailbox has been moved, the rest comes tonight.',
    'a quick google search would have told you that',
    "Why don't you google that?",
    "That's what the manual is for.",
    'The new form has a second page since May. Please read the instructions carefully next time.',
    "you'll find it in the handbook",
    'Go read the wiki. I have enough on my plate this week with the move.',
    'See the guide: https://help.example.org/guide/42',
    'Google is your friend.',
    'Read the guide at https://help.example.org/vpn before you bother us again.',
    'The instructions are there for a reason, use them.',
    'A quick search would have told you that the port is closed.',
    "RTFM, Ana, it's on page 3.",
    'Did you bother to read the guide I sent on Monday?',
    'had you checked the FAQ you would have known that the VPN drops after 8 hours',
  ],
  valid: [
    "I've attached the guide; the third picture shows the button.",
    'Please read the instructions before the training on Monday, so that we can start right away. They take ten minutes.',
    'Hold the button for five seconds. The guide at https://help.example.org/dock has pictures of it.',
    'It is described in the manual: hold the button until the light blinks.',
    'I had to google it myself, the message was new to me.',
    'See page 4 of the guide, the third picture.',
    'Google Drive is switched on for your account now.',
    'Have you read the guide I sent on Monday, or shall we walk through it together?',
    'You will find everything in the folder on your desktop.',
    'We are rewriting the manual, so tell me what was missing.',
    'The steps are in the guide I attached, and I am around until five.',
    'I went to RTFM first and still had to ask the vendor.',
    'Open Settings and pick Accounts. See the FAQ for the other phones, and call me if the list looks different.',
    'The search in the wiki is broken today, so here is the page itself.',
    'The manual says two minutes, but give it five.',
    'Please read the instructions carefully and sign the second page; Nora collects the forms on Friday.',
  ],
}
