import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isNegation } from '../senses'

const iWill =
  "(i'll|ill|i will|i shall|we'll|we will|i'm going to|im going to|i am going to|we're going to|we are going to)"
const must = '(have to|need to|be forced to|simply|just|happily|personally)'
const end =
  '(delete|close|disable|lock|block|cancel|revoke|remove|suspend|shut down|cut off|wipe|terminate|deactivate|pull)'
const belonging = '(account|accounts|mailbox|access|login|profile|licence|license|subscription)'

/** "so that your mailbox stays open": the same condition, told from its good side. */
const staysOpen = 'so that your {thing} stays open'

const unNegated = ({ sentence, from }: PhraseMatch): boolean => {
  const before = sentence.words[from - 1]
  return !before || !isNegation(before)
}

const rule: PhraseRule<'threat'> = {
  id: 'threat',
  category: 'hostility',
  severity: 'error',
  source: 'customerexperienceinsight.com, things never to say in email; Brown and Levinson, Politeness (1987)',
  phrases: [
    {
      match: 'or else $',
      notAfter: ['something|someone|anything|either|what'],
      suggest: 'so that […what depends on it]',
    },
    {
      match: `or (else)? ${iWill} ${must}? ${end} (your|the|this) thing:${belonging} _{0,8} $`,
      suggest: staysOpen,
    },
    {
      match: `or (else)? your thing:${belonging} (will be|gets|is going to be|will get) (closed|locked|deleted|disabled|blocked|cancelled|canceled|revoked|removed|suspended|shut down|cut off|terminated|deactivated) $`,
      severity: 'hint',
      suggest: staysOpen,
    },
    {
      match: `or (else)? ${iWill} ${must}? (close|cancel|delete|drop) (your|the|this) (ticket|request|case|order) _{0,6} $`,
      severity: 'hint',
      unless: ['(reopen|re open)'],
      suggest: 'so that I can keep it open',
    },
    {
      match: [
        "((this|that|it) is|this's|it's|that's) your|my|our|the (last|final|only|third|second and last) (warning|chance)",
        'consider this|that|it (as)? (your|a|the) (last|final)? warning',
        '^ (last|final) (warning|chance) $',
        "(i'm|im|i am|we are|we're) warning you",
        'i warn you',
      ],
      notBefore: [
        '(from|by|for|at|on|of|in the|shown|message|before the)',
        'to (book|join|register|order|sign up|get|vote|enter)',
        '(about|that) the',
      ],
      suggest: 'this is what happens next, and why: […what, by when, and the way out]',
    },
    {
      match: [
        `(i|we) (won't|wont|will not|refuse to|am not going to|are not going to)  (help|assist|support|lift a finger|do anything|touch (it|this)|look at (it|this)) (you|with this|with that|for you)? (any further|anymore|any more)? (unless|until|till)`,
        `(i'm|im|we're) not (going to)? (help|helping|assist|assisting|do|doing|look|looking|touch|touching) (you|anything|it|this|at it|at this|with this)? (unless|until|till)`,
        '(nobody|no one) (will|is going to) help you (with this)? (unless|until|till)',
      ],
      notBefore: ['(i|we) (have|get|know|am|are|can)'],
      suggest: 'I can help as soon as',
    },
    {
      match: [
        "you'll|youll|(you will)|(you are going to)|(you're going to) (regret|be sorry|pay for) (this|that|it)?",
        "(mark my words|i dare you|try me|watch yourself|watch your back|you have been warned|you've been warned) $",
        "(don't|dont|do not) (test|push|cross|mess with) (me|us|my patience)",
        "(there will|there'll) be (trouble|hell to pay)",
        'this is not a request',
        '^ or there will be consequences',
        "you (won't|wont|will not) (get|receive) any (more|further)? (help|support) from (me|us)",
      ],
      when: unNegated,
      suggest: 'what happens next, and why, is this: […what, by when, and the way out]',
    },
    {
      match: [
        '(i|we) (will|shall) (sue you|take you to court|have you (fired|sacked|disciplined))',
        `${iWill} (sue you|take you to court|have you (fired|sacked|disciplined)|get you (fired|sacked)|take legal action)`,
        "you will|'ll be (fired|sacked|dismissed)",
        `${iWill} make sure (that)? you (never|lose|regret|don't get|are fired|get fired|pay) _{0,8} $`,
      ],
      when: unNegated,
      suggest: "let's settle this together by […when]",
    },
    {
      match:
        "(don't|dont|do not) make me (ask|tell|repeat|come|call|do|say|explain|chase|regret|wait|lock|block|take) (you|it|this|that|again|over|up)? _{0,4} $",
      notBefore: ['an|the admin'],
      suggest: "let's settle this together by […when]",
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Send me the form today or else!',
    'Reply by noon or I will delete your account.',
    'This is your last warning.',
    "I won't help you until you stop shouting.",
    "You'll regret this.",
    "Don't make me come up there.",
    'I refuse to look at this unless you log a ticket.',
    'Change the password now, or else we will have to disable your mailbox for good.',
    'consider this a final warning',
    "We're not going to touch it until you apologise.",
    'If this goes on I will make sure you lose your admin rights.',
    'Hand in the phone by Friday or your account will be locked.',
  ],
  valid: [
    'The certificate has to be renewed by 3 May, or the site shows a warning.',
    'Choose the blue port, or else the phone will not get power.',
    'The last warning in the log is from Tuesday night.',
    "I won't be able to help until I have the asset tag, so could you send me a photo of it?",
    'This is the last chance to book a seat in the training, so grab one today.',
    'Please do not reply to that "final warning" mail; it is a scam.',
    'Unless it is renewed by 3 May the account closes; I can renew it for you today.',
    'It is your last chance for a flu jab this year, Monday at ten.',
    'You will not regret the second screen.',
    "Don't make me an owner of the group yet, a member is enough.",
    'Sharing a code can cost us the contract, so please keep yours to yourself.',
    'Someone else may have booked it, or else the calendar is out of date.',
    'We will look at it again on Monday if the fix does not hold.',
  ],
}
