import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { asLastWord } from '../last-word'
import { andThen, bare, doorAfter, otherThan, restOf, within } from '../open-door'
import { isConditional, isQuestion, isReported } from '../senses'
import { showsWayForward } from '../way-forward'

/** What a help desk gives or refuses; "we can't see, find, reach" tells of a symptom. */
const given =
  'give|grant|install|restore|recover|refund|replace|approve|provide|allow|extend|change|reset|unlock|support|help|assist|do|offer|move|let|process|create|order|upgrade|repair|fix|increase|release|issue|arrange|enable|deal|waive|return|pay|cancel|ship|deliver|accept|permit|accommodate|honour|honor|authorise|authorize|consider|reimburse|discuss'
const possible = '(possible | supported | allowed | permitted | available | going to happen | an option)'

const guards = {
  notBefore: [
    'that _',
    'enough|wrong|but|wait|without|anything|much|more|know|wonder|worry|sense|sure',
    'any harm|sense|difference',
  ],
  unless: [
    'until|till|unless|without|yet|if|once|only|otherwise|worry|wait|promise|guarantee|why|sense|today',
    'before you|we|i|it|he|she|they|that',
    '(so that | make it | (this (week | morning | afternoon)) | right now | at the moment)',
  ],
  when: (match: PhraseMatch) =>
    !isQuestion(match) && !isConditional(match) && !isReported(match) && !showsWayForward(match),
  reach: 'sentence',
} satisfies Partial<Phrase>

/** "Is anything needed from you? No." */
function answersItself({ document, sentence }: PhraseMatch): boolean {
  return document.sentences[sentence.index - 1]?.ending === 'question'
}

/** A limit by what lies within it, or the no as it stands; then a way on. */
function andInstead(match: PhraseMatch): readonly Wording[] {
  const turned = within(match)
  if (helpless.test(match.text)) return [findWho(match), ...doorAfter(match).slice(0, 1)]
  return turned ? [turned, ...doorAfter(match).slice(0, 1)] : doorAfter(match)
}
/** Somebody may well be able to. */
const whoCan = "I'll find out who can, and let you know"
const findWho = (match: PhraseMatch): string =>
  andThen(match, whoCan, bare(match).replace(/^([^,;:]*?)(?: myself)?$/, '$1 myself'))
const helpless = /^(?:i|we) (?:can['’]?t|cannot) (?:help|assist|do anything)|\bnot (?:authori[sz]ed|in a position) to /i

/** "That's not possible": not this way. */
function notThisWay(match: PhraseMatch): Wording | readonly Wording[] {
  const said = bare(match).replace(
    /\b(?:impossible|out of the question|not (?:happening|going to happen|an option))\b/i,
    'not possible',
  )
  return restOf(match) === '' && /possible$/.test(said) ? otherThan(match, said) : doorAfter(match, said)
}
/** "Your request has been denied": what it meant to get. */
function notApproved(match: PhraseMatch): readonly Wording[] {
  const said = bare(match)
  const soft = said
    .replace(/^(request|access) (?:denied|declined|rejected)/i, (_, what: string) =>
      what.toLowerCase() === 'access' ? "access wasn't granted" : "your request wasn't approved",
    )
    .replace(
      /\b(?:has been|have been|was|is|had been) (?:denied|rejected|declined|refused|turned down)\b/i,
      "wasn't approved",
    )
  return doorAfter(match, soft)
}
/** The whole of a sentence. */
const shut =
  "^^ ((sorry | unfortunately) ,?)? (not (possible | supported | allowed | permitted | happening | going to happen | an option) | impossible | won't fix | out of the question) $"
function shutDoor(match: PhraseMatch): Wording | readonly Wording[] {
  const { text } = match
  const sorry = /^sorry\b/i.test(text) ? 'sorry, ' : ''
  const [kept] = /supported|allowed|permitted/i.exec(text) ?? []
  if (kept) return doorAfter(match, `${sorry}that's not ${kept.toLowerCase()}`)
  if (/fix/i.test(text))
    return andThen(match, "tell me where it gets in your way, and I'll look for a way around it", "this won't be fixed")
  return otherThan(match, `${sorry}that's not possible`)
}

const rule: PhraseRule<'bare-no'> = {
  id: 'bare-no',
  category: 'refusal',
  severity: 'warning',
  source: 'customerservicelife.com, Words to stop using; worktalk.com, Never say this',
  phrases: [
    {
      ...guards,
      match: [
        `we <adverb>? (unfortunately | currently)? can't|won't <adverb>? currently? ${given}`,
        `we're|i'm|(we were) <adverb>? currently? unable|(not able) to ${given}|meet`,
        `we|i won't|wouldn't be able to ${given}`,
        `we're|i'm <adverb>? not (allowed | permitted | authorised | authorized | in a position) to ${given}`,
        "i can't help|assist you|(with (this | that | it))",
        "i|we can't do anything (about (it | this | that) | for you | more)? $",
        "we|i <adverb>? don't have (any | the | enough | a)? budget|capacity|staff|manpower|resources|stock (for (it | this | that))? $",
        "i <adverb>? unfortunately? can't|won't|(am unable to)|(am not able to) <adverb>? give|grant|lend|let|get|offer you|them|him|her",
        "i <adverb>? unfortunately? can't|won't|(am unable to)|(am not able to) <adverb>? approve|refund|extend|authorise|authorize|permit",
        "we <adverb>? currently? don't support|offer|provide|allow|accept|repair|replace|refund|ship|deliver|permit",
      ],
      notAfter: ['that|which|why|because|know|if|what'],
      suggest: andInstead,
    },
    ...asLastWord({
      ...guards,
      match: 'we|i no longer support|offer|provide|repair|accept|stock|service',
      suggest: andInstead,
    }),
    {
      ...guards,
      match: [
        `this|that|it|it's|that's|request|upgrade|change (is | was)? <adverb>? not ${possible}`,
        `this|that|it|request isn't|wasn't ${possible}`,
        "this|that|it|it's|that's is? <adverb>? impossible",
        "this|that|it won't|wouldn't be possible",
        `this|that|it|it's|that's is? <adverb>? not something that? we|i can ${given}`,
        `this|that|it isn't something that? we|i can ${given}`,
        "this|that|it|that's|it's is? <adverb>? (out of the question | not happening)",
        'is|are <adverb>? (out of the question)',
        `there's <adverb>? no way to|(for (me | us | you) to)|(that? (i | we) can) ${given}|recover|undo|get`,
        "this|that|it can't|won't be done|changed|undone|restored|recovered|fixed|approved|granted|refunded|replaced|repaired|extended|moved|opened|unlocked|installed|waived|returned|cancelled|canceled",
      ],
      suggest: notThisWay,
    },
    {
      ...guards,
      match: [
        'your|the request _{0,1} (has been | was | is | had been)? denied|rejected|declined|refused|(turned down)',
        '^^ request|access denied|declined|rejected (, | $)',
      ],
      unless: [...guards.unless, 'error|message|says|shows'],
      suggest: notApproved,
    },
    {
      ...guards,
      match: "there's nothing|(no way)|(not much) (more | else)? that? we|i can|could do",
      suggest: (match) => [andThen(match, "I'll find out who else could help, and let you know"), ...doorAfter(match)],
    },
    {
      ...guards,
      match: "you won't|(aren't going to) get|(be getting) one|it|that|this|any|them $",
      suggest: (match) => doorAfter(match, "I can't offer that as things stand"),
    },
    {
      ...guards,
      match: "^ you're <adverb>? not entitled|eligible|authorised|authorized|allowed|permitted to|for _",
      unless: [...guards.unless, 'error|message|page|says|shows|security|safety|law'],
      suggest: (match) => andThen(match, "tell me what you need it for, and I'll look for another way"),
    },
    {
      ...guards,
      match: '^^ no $',
      severity: 'hint',
      when: (match) => guards.when(match) && match.sentence.ending === 'statement' && !answersItself(match),
      suggest: shutDoor,
    },
    {
      ...guards,
      match: ['^^ unfortunately|(sorry ,? but?) not $', "^^ i'm? afraid not $"],
      severity: 'hint',
      when: (match) => guards.when(match) && !answersItself(match),
      suggest: shutDoor,
    },
    {
      ...guards,
      match: ['^ the|my answer is still? no', '^^ no ,? sorry', '^ no can do', '^ no way $', shut],
      when: (match) =>
        guards.when(match) &&
        match.sentence.ending !== 'exclamation' &&
        match.sentence.list === null &&
        !answersItself(match),
      suggest: shutDoor,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    "We can't restore files from before March.",
    'Hi Tim,\n\nthat is not possible.\n\nRegards, Ola',
    'Your request has been denied.',
    "Sorry, we don't support private phones.",
    'i cant give you admin rights. its the rule.',
    "There's nothing more we can do.",
    'We are unable to extend the loan. The list is full.',
    'No. The budget for this year is closed.',
    'We will not replace the screen. It was bought in 2019.',
    'It cannot be undone.',
    "That won't be possible.",
    "We're unable to process the order.",
    'Not possible.',
    'Hi Dan,\n\nsorry, not supported.\n\nKit',
    "That's not something we can change.",
    "I'm not authorised to release the order.",
    "You're not entitled to a second screen.",
    'We no longer repair tablets.',
    "There's no way to restore the folder.",
    'we dont have the budget for that',
    'Out of the question.',
    'I can’t do anything about it.',
    'Unfortunately not. The part is sold out.',
    "It can't be moved.",
    "We can't restore mail older than 30 days.",
    'honestly, we cant give you admin rights and i dont make the rules',
    'Your request REQ0045511 was turned down.',
    'We will not be able to fix this before Monday.',
    "Sorry, I can't help you, you are on Linux.",
    'A second licence at $280 is out of the question.',
    "You asked for a new dock, and you won't get one.",
  ],
  valid: [
    "We can't restore March, but I can recover Tuesday's copy.",
    "That isn't possible in the app. The web page does it under Export, and I'll send you a picture.",
    "I can't see the attachment, could you send it once more?",
    "You can't sign in because the account is locked; I'm opening it now.",
    "I can't wait to hear how the new desk works.",
    "We can't thank you enough for testing this.",
    'I cannot reproduce it on my laptop yet.',
    "We can't install it until the disk is encrypted, which takes about an hour.",
    'The message says the request was denied, which points to the proxy.',
    "I can't give you the exact hour. What I can do is call you when the courier leaves.",
    "No, that's all from my side.",
    'We do not support the old dock any longer; the new one is on your desk.',
    "It's not possible that you lost data, the copy is complete.",
    "We don't support Windows 7 any more. Could you bring the laptop in on Monday, so that I can move you over?",
    'We no longer support that model, and a newer one is waiting for you at the desk.',
    "There's no way to tell from here which of the two cables it is.",
    "You are not authorised to see that page yet, it says; I've asked the owner to add you.",
    'Is it out of the question to move the call?',
    'Not possible in the app, but the web page has it under Export.',
    'The page says you are not eligible, which is a fault in the list.',
    "I can't help you before ten, but Priya can.",
    "I'm not allowed to share his number. I'll ask him to call you.",
    "It can't be moved today, and tomorrow at nine there is a van.",
    "That's not something we can do from here, so a colleague in Leeds will drop by.",
    'There is no way to undo a purge, which is why the copy runs first.',
    "I can't do anything about the noise outside, but I found you a room at the back.",
    'Is the dock supported? Unfortunately not. Any dock on the second list is.',
  ],
}
