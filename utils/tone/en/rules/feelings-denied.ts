import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { closingMark, cutOr, unclosed } from '../cut'
import { unmarked } from '../mend'
import { andThen, restOf } from '../open-door'
import { clauseBefore, isConditional, isQuestion } from '../senses'

const guards = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match),
} satisfies Partial<Phrase>
const seen = 'I can see that this is inconvenient'
const wouldHelp = `${seen}; tell me what would help`
const wayRound = "tell me where it gets in your way, and I'll look for a way around it"

/** The fact beside the sting, alone or with a kind word; where there is none, `wording`. */
const orSay =
  (wording: string, kind = seen) =>
  (match: PhraseMatch): readonly Wording[] => {
    const { before = '', rest = '' } = match.captures
    const end = closingMark(match)
    const [, slight] = /^(?:it|this|that)(?:['’]?s| is| was) (?:only|just) (.+?)[,;:–—-]\s*$/i.exec(before) ?? []
    if (slight && restOf(match) === '') return [`I'm sorry about ${slight.replace(/^an? (?=few\b)/i, 'the ')}${end}`]
    const said = cutOr(match, kind).filter((way) => typeof way !== 'string' && way.text !== '')
    if (restOf(match) !== '' && said.length > 0) return said
    const lead = before
      .trimEnd()
      .replace(/(?<=[\s,;:–—-])(?:and|so|but)$/i, '')
      .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')
    if (lead !== '') return [andThen(match, wording, lead)]
    return clauseBefore(match).every(({ norm }) => aside.test(norm)) ? [wording + (rest === '' ? '' : end)] : []
  }
const aside = /^(?:honestly|frankly|seriously|look|but|and|so|well|oh|ok|okay|because|then)$/

/** "Others are waiting longer": that they wait too is a fact. */
function amongOthers(match: PhraseMatch): readonly Wording[] {
  const { rest = '', before = '' } = match.captures
  const wait = /\bwait/i.test(match.text)
  if (!wait && !/(?:problems|issues)\b/i.test(match.text)) return orSay(wouldHelp)(match)
  const more = unmarked(rest.replace(/^ than (?:you|yours|this)\b/i, ''))
  const fact = `${before}${wait ? 'there are others in the queue as well' : 'there are other urgent cases as well'}${more}`
  const long = /[,;:]/.test(more)
  return [long ? fact + closingMark(match) : andThen(match, "I'll write to you as soon as I know more", fact)]
}

/** "I don't see why you're upset": that can be asked. */
function whatIsWrong(match: PhraseMatch): string {
  if (/^there/i.test(match.text)) return wouldHelp + closingMark(match)
  const [, about] = /^ (?:about|over|with|at) (.+)$/i.exec(unclosed(match.captures.rest)) ?? []
  return about
    ? `could we talk about ${about.replace(/^(?=\d)/, 'the ')}?`
    : 'could you tell me what went wrong for you?'
}

/** "No big deal for us" gives comfort. */
const comfort = [
  'for (us | me | our)',
  'at all',
  "i'll|i've|i'd|we'll|we've|happy|glad|luckily|fortunately|worry|worries|apologise|apologize",
  'i|my|our|we|fixed|easy|quick|quickly|resolved|solved',
]

const rule: PhraseRule<'feelings-denied'> = {
  id: 'feelings-denied',
  category: 'empathy',
  severity: 'warning',
  source: 'thinkhdi.com, Nonpologies',
  phrases: [
    {
      ...guards,
      match: [
        "(it's | that's | this is) (really | honestly | hardly)? (not | no) (a | such a | that | that big a)? big a? deal",
        "(it | this | that) isn't (a | such a | that | that big a)? big a? deal",
        "(it's | that's | this is) (really | hardly)? not? the end of the world",
      ],
      notBefore: ['to (change | fix | do | move | add | reset | set)', 'for (us | me)'],
      unless: comfort,
      reach: 'sentence',
      suggest: orSay(wouldHelp),
    },
    {
      ...guards,
      match:
        "(it's | that's | this is) (only | just) a (minor | small | tiny | cosmetic | little) (issue | problem | glitch | thing | bug | inconvenience | delay | matter)",
      unless: comfort,
      reach: 'sentence',
      suggest: orSay(wayRound),
    },
    {
      ...guards,
      match: [
        '(others | other people | other users | other departments | other teams | some people | plenty of people | many people) (have | had | got) it? (much | far)? (worse | bigger problems | bigger issues | real problems | more urgent problems | more important problems)',
        '(others | other people | other users | other teams) (are waiting | wait | have waited | have been waiting) (longer | too | much longer | as well)',
        '(it | things) could be (much | far | a lot)? worse',
        '(nobody | no one) (died | has died | got hurt | is dying)',
      ],
      unless: ['luckily|fortunately|thankfully', 'worse than'],
      reach: 'whole',
      suggest: amongOthers,
    },
    {
      ...guards,
      match: [
        '(sorry | regret) (that | if | to hear)? that? you (feel | felt | are feeling | see it | think) (that way | this way | like that | like this | so)',
        '(sorry | regret) that? you (feel | felt) (upset | offended | ignored | mistreated)',
      ],
      suggest: ({ sentence: { words }, to }) =>
        to < words.length
          ? 'sorry about this'
          : "sorry about this; tell me what would put it right, and I'll see what I can do",
    },
    {
      ...guards,
      match: [
        "you're (simply | just | really | clearly | totally | completely)? (overreacting | exaggerating | too sensitive | being dramatic | being too sensitive | being unreasonable | being difficult | being emotional | being oversensitive | making a fuss | making a drama)",
        "(don't | stop) (be | being) (so | that | too)? (upset | dramatic | sensitive | emotional | angry | impatient | difficult | negative)",
      ],
      reach: 'sentence',
      suggest: (match) =>
        orSay(wouldHelp, /impatient/i.test(match.text) ? 'I can see that this is taking long' : seen)(match),
    },
    {
      ...guards,
      match: [
        "^ you'll live|survive|(get over it) $",
        '^ just? get used to it $',
        ', (so | and)? just? (get used to | deal with | live with) it $',
        'your frustration|anger|annoyance|displeasure|outrage (has been | is) (duly)? noted $',
        '(we all | everyone else? | everybody else?) have|has|got (our | their)? own|bigger? problems $',
        '^ first world problems|problem $',
      ],
      reach: 'whole',
      suggest: (match) => orSay(/(?:used to|deal with|live with) it/i.test(match.text) ? wayRound : wouldHelp)(match),
    },
    {
      match: [
        "what's (the big deal | all? the fuss | all? the drama) (about)? $",
        "i|we <adverb>? don't see|understand|get|know why you're|(you get) <adverb>? upset|angry|annoyed|frustrated|bothered|mad|complaining|(making such? a fuss)",
        'why are you so|this|being|getting <adverb>? upset|angry|annoyed|mad|emotional|dramatic',
        "there's nothing to be|get <adverb>? upset|angry|annoyed|(worked up)|mad about?",
        "there's nothing to complain about $",
      ],
      reach: 'sentence',
      suggest: whatIsWrong,
    },
    {
      ...guards,
      match:
        "(there's | you have | i see) no (reason | need | cause) to (be | get | feel) so? (upset | angry | annoyed | emotional | frustrated | impatient)",
      reach: 'sentence',
      suggest: orSay(wouldHelp),
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    "It's not a big deal, the printer on two works.",
    'Other departments have bigger problems right now.',
    "I'm sorry you feel that way.",
    "You're overreacting, the mails come in by tomorrow.",
    'This is only a minor issue.',
    "There's no reason to be upset.",
    'honestly its not the end of the world',
    'Two hours without mail? Nobody died.',
    "Don't be so impatient, Karl.",
    'It could be worse: the other site is down as well.',
    "You'll live.",
    'We all have problems.',
    "What's the big deal?",
    "I don't see why you're so upset.",
    'Why are you so angry? The page is back.',
    'There’s nothing to get worked up about.',
    'just get used to it',
    "It's only a few minutes of lost work, nobody died.",
    "That is how it's designed, get used to it.",
    'Your frustration has been noted.',
    'Others have been waiting longer than you, INC0012345 is next.',
    "I don't understand why you're complaining about 2 minutes of downtime.",
  ],
  valid: [
    "No big deal for us to change, it's done.",
    "That's no big deal at all, happy to reset it any time.",
    'I am sorry that you lost the afternoon.',
    'This is only a small bug on our side, and it is fixed as of noon.',
    'It is a big deal when payroll stands still, so two of us are on it.',
    'There is no need to enter the code again.',
    'I can see why this is upsetting after three visits.',
    'If it is not a big deal for you, I would come by after lunch.',
    'The minor version number does not matter for the licence.',
    'Luckily it could be worse: the copy from Tuesday is whole.',
    "You'll get used to the new place of the button within a day; I did.",
    'We all had that problem on Monday, and the update cured it.',
    "I see why you're upset: two visits, and the same noise.",
    'What is the big green button for? It starts the scan.',
    'There is nothing to be done on your side.',
    'There is nothing to complain about in your report, it is spot on.',
    'Everyone has problems with this printer, so we are replacing it.',
    'Your concern has been noted in the ticket, and Femi looks into it at two.',
    "If the noise comes back, don't just live with it, call me.",
  ],
}
