import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion } from '../senses'

const guards = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match),
} satisfies Partial<Phrase>
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
      suggest: 'I can see that this costs you […time, or what it stops]',
    },
    {
      ...guards,
      match:
        "(it's | that's | this is) (only | just) a (minor | small | tiny | cosmetic | little) (issue | problem | glitch | thing | bug | inconvenience | delay | matter)",
      unless: comfort,
      suggest: 'this affects […what it stops for you]',
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
      suggest: 'I can see that this costs you […time, or what it stops]',
    },
    {
      ...guards,
      match: [
        '(sorry | regret) (that | if | to hear)? that? you (feel | felt | are feeling | see it | think) (that way | this way | like that | like this | so)',
        '(sorry | regret) that? you (feel | felt) (upset | offended | ignored | mistreated)',
      ],
      suggest: 'sorry about […what happened]',
    },
    {
      ...guards,
      match: [
        "you're (simply | just | really | clearly | totally | completely)? (overreacting | exaggerating | too sensitive | being dramatic | being too sensitive | being unreasonable | being difficult | being emotional | being oversensitive | making a fuss | making a drama)",
        "(don't | stop) (be | being) (so | that | too)? (upset | dramatic | sensitive | emotional | angry | impatient | difficult | negative)",
      ],
      suggest: 'I can see that […what this means for you]',
    },
    {
      ...guards,
      match: [
        "^ you'll live|survive|(get over it) $",
        '^ just? get used to it $',
        '(we all | everyone else? | everybody else?) have|has|got (our | their)? own|bigger? problems $',
        '^ first world problems|problem $',
      ],
      suggest: 'I can see that this costs you […time, or what it stops]',
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
      suggest: 'I can see why this is […how it lands on you].',
    },
    {
      ...guards,
      match:
        "(there's | you have | i see) no (reason | need | cause) to (be | get | feel) so? (upset | angry | annoyed | emotional | frustrated | impatient)",
      suggest: 'I can see why this is […how it lands on you]',
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
  ],
}
