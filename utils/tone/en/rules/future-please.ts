import type { PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { closingMark, opensClause } from '../cut'
import { verbOf } from '../verbs'

const later =
  '(in the? future | going forward | moving forward | from now on | for future reference | for (the future | next time) | next time)'

/** An offer, a condition, or the benefit named: then it is a help, not a reproach. */
const help = [
  'feel free',
  "(don't | dont | do not) hesitate",
  'let me|us know',
  '(call|ring|phone|text|ping|message) (me|us)',
  'if|when|whenever',
  'so that|we|i|you',
  'which|that (lets|helps|means|saves|allows|speeds)',
  'helps|saves|quicker|faster|easier',
]
/** "Please tell Sam that only Ana will come in future": the future is not the order's own. */
const othersFuture = 'that|will|would|who|which'

const asking = /^(?:(?:please|kindly|pls|could you|can you|maybe|perhaps)\s+)+/i
/** "make sure you lock" → "you lock", "please be" → "you are", "ensure that tickets" → "tickets". */
function asWish(order: string): string {
  const wish = order.replace(asking, '').replace(/^(?:try|remember|make sure|be sure|ensure)\s+to\s+/i, '')
  const clause =
    /^(?:(?:make sure|ensure|be sure)\s+(?:that\s+)?|check\s+that\s+)(?=(?:you|your|the|all|any|every|each|it|a|an|tickets|requests)\b)/i
  if (clause.test(wish)) return wish.replace(clause, '')
  const careful = /^be (?:more|extra|a (?:bit|little) more) careful\b/i
  if (careful.test(wish)) return wish.replace(careful, 'you take extra care')
  return `you ${wish.replace(/^be\b/i, 'are')}`
}

/** The benefit, or the plain request: "could you include the asset tag next time?" */
function kindly(match: PhraseMatch): readonly Wording[] {
  const order = (match.captures.order ?? '').replace(/(?<!\s)\s+instead of \p{L}+ing\b.*$/iu, '')
  const mark = closingMark(match)
  const wish: Wording = { text: `it helps a lot if ${asWish(order)}${mark}`, manner: 'warm' }
  const plain = order.replace(asking, '')
  const isPlain =
    !/^(?:do not|don['’]?t)\b/i.test(plain) &&
    verbOf(/^\p{L}+/u.exec(plain)?.[0] ?? '')?.base === /^\p{L}+/u.exec(plain)?.[0]?.toLowerCase()
  const isLong = plain.length > 70 || /[,;:]|\b(?:before|after|when|until|while)\b/i.test(plain)
  if (!isPlain || isLong || !opensClause(match)) return [wish]
  return [wish, { text: `could you ${plain} next time?`, manner: 'direct' }]
}

const order =
  "(please | kindly | make sure | ensure | be sure | be more | remember to | try to | read | check | think | ask first | pay attention | don't | dont | do not | never)"

const rule: PhraseRule<'future-please'> = {
  id: 'future-please',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Surveys of passive-aggressive phrases at work: WordFinder (Chicago Tribune, 2022), Preply',
  phrases: [
    {
      match: `^ ${later} ,? order:(${order} _{0,24}) $`,
      unless: help,
      reach: 'sentence',
      suggest: kindly,
    },
    {
      match: [
        `^ order:((please|kindly) _{1,16}) ,? ${later} $`,
        `^ order:((make sure | ensure | be sure | remember to | try to | don't | dont | do not) _{1,16}) ,? ${later} $`,
      ],
      unless: [...help, othersFuture],
      reach: 'sentence',
      suggest: kindly,
    },
    {
      match: `^ ${later} ,? order:(${order})`,
      // Only where the rest runs over commas; the plain case is above.
      when: ({ sentence, to }: PhraseMatch) => sentence.words.slice(to).some(({ gap }) => /[,;:–—]/.test(gap)),
      unless: help,
      suggest: ({ captures }) =>
        `it helps a lot if you ${(captures.order ?? '').replace(/^(?:please|kindly)$/i, '').replace(/^be\b/i, 'are')}`,
    },
    {
      match: `^ ${later} ,? order:(maybe|perhaps (<duty> | open) _{0,12} instead of _{1,12}) $`,
      unless: help,
      reach: 'sentence',
      suggest: kindly,
    },
    {
      match: [
        '^ next time ,? maybe|perhaps? verb:<duty>',
        '^ maybe|perhaps next time ,? you could|should|might verb:<duty>',
      ],
      unless: help,
      severity: 'hint',
      suggest: 'it helps a lot if you {verb}',
    },
    {
      match: `^ ${later} ,? i|we expect how:(a|an|the|every|all)`,
      unless: help.filter((guard) => guard !== 'so that|we|i|you'),
      suggest: 'it helps a lot to get {how}',
    },
    {
      match: `^ ${later} ,? you (should | must | need to | have to)`,
      unless: help,
      suggest: 'it helps a lot if you',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'In future, please include the asset tag.',
    'Going forward, ensure that all requests have a cost centre.',
    'Next time read the notice before you unplug anything.',
    'Please do not move the printer yourself in future.',
    "From now on don't leave the laptop unlocked.",
    'Hi Lena, I have fixed the share. Going forward please be more careful with the permissions.',
    'make sure you log a ticket next time',
    'Next time, you should check the cable first.',
    'In the future, please check the spam folder, the archive and the other inbox.',
    'Next time, call before anyone unplugs the rack.',
    'Maybe next time you could read the notice first.',
    'Going forward, we expect a ticket for each request.',
    'For the future, please log a ticket.',
    'In future, maybe open a ticket instead of ambushing me at lunch.',
    'Going forward make sure to close INC0042, lock the cabinet and sign the list.',
    'From now on never unplug SRV-02, it runs payroll.',
    'next time check the cable in room 12',
    'In future, read the notice, it says 18:00.',
    'Going forward, please be more careful with the keys to B4.',
  ],
  valid: [
    'Going forward, the vendor will ship spare batteries with every order.',
    'In future you can also book a slot online, no ticket needed.',
    'Next time you sign in, please choose a new PIN.',
    'If it happens in future, please take a photo of the screen for me.',
    'In future, please add the asset tag so that we can start at once.',
    'In the future, please feel free to call me directly.',
    'Next time it hangs, hold the power button for ten seconds and it should come back.',
    'Please tell the planners that only Ana will come in future.',
    'We plan to drop the old VPN in the near future.',
    'Please choose "Not now" next time the update asks.',
    'For future reference, the spare key is in the top drawer.',
    'Maybe next time you can join us for the tour of the data centre.',
    'Next time use the side door; it is open until eight.',
    'Next time support is on site is the 14th.',
  ],
}
