import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isNegation } from '../senses'

const iWill = "i'll|ill|(i shall)|we'll|(i'm going to)|(we're going to)"
const must = '(have to | need to | be forced to | simply | just | happily | personally)?'
const end =
  'delete|close|disable|lock|block|cancel|revoke|remove|suspend|wipe|terminate|deactivate|(shut down)|(cut off)'
const ended =
  'closed|locked|deleted|disabled|blocked|cancelled|canceled|revoked|removed|suspended|terminated|deactivated|(shut down)|(cut off)'
const belonging = 'account|accounts|mailbox|access|login|profile|licence|license|subscription'

/** "so that your mailbox stays open": the same condition, told from its good side. */
const staysOpen = 'so that your {thing} stays open'
const whatNext = 'this is what happens next, and why: […what, by when, and the way out]'
const settle = "let's settle this together by […when]"

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
      match: `or else? ${iWill} ${must} ${end} your|the|this thing:${belonging} _{0,8} $`,
      suggest: staysOpen,
    },
    {
      match: `or else? your thing:${belonging} will|is|gets (be | get | going to be)? ${ended} $`,
      severity: 'hint',
      suggest: staysOpen,
    },
    {
      match: `or else? ${iWill} ${must} ${end}|drop your|the|this ticket|request|case|order _{0,6} $`,
      severity: 'hint',
      unless: ['reopen', 're open'],
      suggest: 'so that I can keep it open',
    },
    {
      match: [
        "this|that|it|it's|that's is? your|my|our|the last|final|only|third warning|chance",
        'consider this|that|it as? your|a|the last|final? warning',
        '^ last|final warning|chance $',
        "i|i'm|we're warning|warn you",
      ],
      notBefore: [
        'from|by|for|at|on|of|shown|message|about|that',
        'in|before the',
        'to book|join|register|order|sign|get|vote|enter',
      ],
      suggest: whatNext,
    },
    {
      match: [
        "i|we won't|(refuse to)|(am not going to)|(are not going to) help|assist|support|touch|(lift a finger)|(do anything)|(look at) (it | this | you)? (with this | with that | any further | anymore | any more)? unless|until|till",
        "i'm|we're not (going to)? help|helping|assist|assisting|do|doing|look|looking|touch|touching at? (you | anything | it | this)? unless|until|till",
        'nobody|(no one) will|(is going to) help you (with this)? unless|until|till',
      ],
      notBefore: ['i|we have|get|know|am|are|can'],
      suggest: 'I can help as soon as',
    },
    {
      match: [
        "you'll|(you're going to) regret|(be sorry)|(pay for) (this | that | it)?",
        "(mark my words | i dare you | try me | watch yourself | watch your back | you have been warned | you've been warned) $",
        "don't test|push|cross|(mess with) me|us|(my patience)",
        "there'll be trouble|(hell to pay)",
        'this is not a request',
        '^ or there will be consequences',
        "you won't get|receive any (more | further)? help|support from me|us",
      ],
      when: unNegated,
      suggest: whatNext,
    },
    {
      match: [
        `${iWill}|(we shall) (sue you | take you to court | (have | get) you (fired | sacked | disciplined) | take legal action)`,
        "you'll be fired|sacked|dismissed",
        `${iWill} make sure that? you never|lose|regret|pay|(don't get)|(are fired)|(get fired) _{0,8} $`,
      ],
      when: unNegated,
      suggest: settle,
    },
    {
      match: [
        "(this|that|it is)|that's|it's the? last time that? (i'm | i | i'll | we're | we | we'll) ask|asking|tell|telling|warn|warning|remind|reminding|saying|explaining|((fix | fixing | help | helping | do | doing | explain | say) (you | it | this | that))",
        "^ you'd|(you had)|you better hope|pray|(have a good (reason | excuse | explanation))",
      ],
      notBefore: ['(you | anyone)? for'],
      severity: 'warning',
      reach: 'sentence',
      suggest: `${whatNext}.`,
    },
    {
      match: [
        "or (you|you'll|(you will))? face|suffer|bear the? consequences",
        "there'll be <adverb>? serious|bad|severe? consequences (for you | if you _{1,7})? $",
        `if you do|try|touch|break|ignore|call|complain|write|ask|send|install|use _{0,6} again ,? ${iWill} ((block | lock | suspend | revoke | cut off) your ${belonging} | report you | stop (helping | supporting) you | charge you)`,
      ],
      when: unNegated,
      suggest: whatNext,
    },
    {
      match:
        "don't make me ask|tell|repeat|come|call|do|say|explain|chase|regret|wait|lock|block|take (you | it | this | that | again | over | up)? _{0,4} $",
      notBefore: ['an', 'the admin'],
      suggest: settle,
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
    "This is the last time I'm telling you.",
    'Hand it in today or face the consequences.',
    'If you do that again, I will block your account.',
    'You had better hope the backup is there.',
    'there will be consequences',
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
    "If you see that window again, I'll come by and take it off.",
    'This is the last time we do the update by day; from June it runs at night.',
    "There will be consequences for the timetable, and I'll send the new one on Monday.",
    'You had better luck than I did: it printed at the first try.',
    "If you try it again, I'll watch the log meanwhile.",
    'This is the last time we ask you for the number; it is saved now.',
  ],
}
