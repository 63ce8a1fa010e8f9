import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { closingMark, firstOf, instead, leave, orderBefore, otherwise, retold, unclosed } from '../cut'
import { unmarked } from '../mend'
import { isNegation } from '../senses'

const iWill = "i'll|ill|(i shall)|we'll|(i'm going to)|(we're going to)"
const must = '(have to | need to | be forced to | simply | just | happily | personally)?'
const end =
  'delete|close|disable|lock|block|cancel|revoke|remove|suspend|wipe|terminate|deactivate|(shut down)|(cut off)'
const ended =
  'closed|locked|deleted|disabled|blocked|cancelled|canceled|revoked|removed|suspended|terminated|deactivated|(shut down)|(cut off)'
const belonging = 'account|accounts|mailbox|access|login|profile|licence|license|subscription'

const unNegated = ({ sentence, from }: PhraseMatch): boolean => {
  const before = sentence.words[from - 1]
  return !before || !isNegation(before)
}

const settle = "let's settle this together"
const offer = { reach: 'whole', suggest: (match) => instead(match, settle) } satisfies Partial<Phrase>

/** The order behind the threat, as a request; alone where the consequence says nothing. */
const askOnly = {
  reach: 'whole',
  suggest: (match) => orderBefore(match) ?? leave(match, settle),
} satisfies Partial<Phrase>

/** The consequence is a fact and stays; with a kind word it is told from its good side. */
const consequence = (fact: string) => (match: PhraseMatch) => {
  const filled = fact.replace(/\{(\w+)\}/g, (_, name: string) => match.captures[name] ?? '')
  const asked = orderBefore(match)?.replace(/\?$/, '')
  const plain = { text: otherwise(match, filled), manner: 'direct' } as const
  const kind = `${asked}, so that you keep your {thing}?`
  return asked && match.captures.thing ? [plain, { text: kind, manner: 'warm' } as const] : [plain.text]
}

/** "I'll have to", by whoever says it. */
const who = ({ text }: PhraseMatch): string => (/(?:^|\s)we(?:['’]| )/i.test(text) ? 'we' : 'I')

/** "I won't help until you stop shouting" asks for manners; any other condition stays. */
function helpWhen(match: PhraseMatch): string | null {
  const manners =
    /^ you (?:\p{L}+ ){0,2}(?:stop|apologi[sz]e|calm|behave|ask nicely|say sorry|drop the|change your (?:tone|attitude))/iu
  const { rest = '' } = match.captures
  if (!manners.test(rest)) return `${who(match)} can help as soon as${rest}`
  return `I'd like to help you with this${closingMark(match)}`
}

/** "If you do that again, I'll block your account" */
function again(match: PhraseMatch): string | readonly string[] | null {
  const { end: act = '', thing } = match.captures
  if (!thing) return ['could we talk about this, so that we find a way that works for both of us?']
  const rest = `, ${who(match)}'ll have to ${act} your ${thing}; tell me what you need, and I'll look for another way`
  return firstOf(match, ...['if that happens again', '{cond}'].map((cond) => `${cond}${rest}${closingMark(match)}`))
}

const rule: PhraseRule<'threat'> = {
  id: 'threat',
  category: 'hostility',
  severity: 'error',
  source: 'customerexperienceinsight.com, things never to say in email; Brown and Levinson, Politeness (1987)',
  phrases: [
    { match: 'or else $', notAfter: ['something|someone|anything|either|what'], ...askOnly },
    {
      match: `or else? ${iWill} ${must} act:(${end}) whose:your|the|this thing:(_{0,1} ${belonging}) tail:(_{0,8}) $`,
      reach: 'whole',
      suggest: (match) => consequence(`${who(match)}'ll have to {act} {whose} {thing} {tail}`)(match),
    },
    {
      match: `or else? fact:(your thing:(_{0,1} ${belonging}) will|is|gets (be | get | going to be)? ${ended}) $`,
      severity: 'hint',
      reach: 'whole',
      suggest: consequence('{fact}'),
    },
    {
      match: `or else? ${iWill} ${must} ${end}|drop your|the|this ticket|request|case|order _{0,6} $`,
      severity: 'hint',
      unless: ['reopen', 're open'],
      suggest: 'so that I can keep it open',
    },
    // "Either you bring it in or I wipe it": both may choose, but not of this.
    {
      match: [
        `or i|we ${must} act:(${end}) what:(_{1,8}) $`,
        `or else? ${iWill} ${must} act:(pull) what:(your|the network? cable|plug)`,
      ],
      when: ({ sentence: { words }, captures: { act } }) =>
        act === 'pull' || words.some(({ norm }, at) => norm === 'either' && words[at + 1]?.norm === 'you'),
      reach: 'whole',
      suggest: (match) => consequence(`${who(match)}'ll have to {act} {what}`)(match),
    },
    {
      match:
        "unless i|we hear back? from you when:(_{0,8}) ,? i'll|(i _)|we'll assume|(take it) that? you <adverb>? don't|aren't care|interested|bothered|serious _{0,3} $",
      severity: 'warning',
      suggest: 'could you let me know {when}?',
      reach: 'sentence',
    },
    {
      match: [
        "this|that|it|it's|that's is? your|my|our|the last|final|only|third warning|chance",
        'consider this|that|it as? your|a|the last|final? warning',
        '^ last|final warning|chance $',
      ],
      notBefore: [
        'from|by|for|at|on|of|shown|message|about|that',
        'in|before the',
        'to book|join|register|order|sign|get|vote|enter',
      ],
      ...offer,
    },
    {
      match: "i|i'm|we're warning|warn you",
      notBefore: ['from|by|for|at|on|of|about|that', 'in|before the'],
      reach: 'whole',
      suggest: (match) => leave(match, settle),
    },
    {
      match: '^ this|that is your last|final warning about|for',
      reach: 'sentence',
      suggest: ({ captures }) => `could we talk about${unclosed(captures.rest)}?`,
    },
    {
      match: [
        "i|we won't|(refuse to)|(am not going to)|(are not going to) help|assist|support|touch|(lift a finger)|(do anything)|(look at) (it | this | you)? (with this | with that | any further | anymore | any more)? unless|until|till",
        "i'm|we're not (going to)? help|helping|assist|assisting|do|doing|look|looking|touch|touching at? (you | anything | it | this)? unless|until|till",
        'nobody|(no one) will|(is going to) help you (with this)? unless|until|till',
      ],
      notBefore: ['i|we have|get|know|am|are|can'],
      reach: 'sentence',
      suggest: helpWhen,
    },
    {
      match: "you'll|(you're going to) regret|(be sorry) (this | that | it)? if you <act>",
      when: unNegated,
      reach: 'sentence',
      suggest: ({ text }) => text.replace(/^.*? if you /i, "please don't "),
    },
    {
      match: [
        "you'll|(you're going to) regret|(be sorry)|(pay for) (this | that | it)?",
        "(mark my words | i dare you | try me | watch yourself | watch your back | you have been warned | you've been warned) $",
        "don't test|push|cross|(mess with) me|us|(my patience)",
        "there'll be trouble|(hell to pay)",
        "you won't get|receive any (more | further)? help|support from me|us",
      ],
      when: unNegated,
      ...offer,
    },
    {
      match: [
        `${iWill}|(we shall) (sue you | take you to court | (have | get) you (fired | sacked | disciplined) | take legal action)`,
        "you'll be fired|sacked|dismissed",
      ],
      when: unNegated,
      ...offer,
    },
    {
      match: `${iWill} make sure that? you never|lose|regret|pay|(don't get)|(are fired)|(get fired) _{0,8} $`,
      when: unNegated,
      reach: 'whole',
      suggest: (match) => {
        const [, what] = / (?:lose|get) (your .+)$/i.exec(unmarked(match.text)) ?? []
        return what ? `could we talk about this, and about ${what}?` : instead(match, settle)
      },
    },
    {
      match:
        "(this|that|it is)|that's|it's the? last time that? (i'm | i | i'll | we're | we | we'll) (ask|asking|tell|telling|warn|warning|remind|reminding|saying|explaining you? | ((fix | fixing | help | helping | do | doing | explain | say) (you | it | this | that)))",
      notBefore: ['(you | anyone)? for'],
      severity: 'warning',
      reach: 'whole',
      suggest: (match) => retold(match) ?? leave(match, settle),
    },
    {
      match: "^ you'd|(you had)|you better hope|pray",
      severity: 'warning',
      reach: 'sentence',
      suggest: 'I hope{rest}',
    },
    {
      match: "^ you'd|(you had)|you better (have a good (reason | excuse | explanation))",
      severity: 'warning',
      reach: 'sentence',
      suggest: ({ captures }) => `could you tell me the reason${unmarked(captures.rest)}?`,
    },
    {
      match: ["or (you|you'll|(you will))? face|suffer|bear the? consequences", 'or there will be consequences'],
      ...askOnly,
    },
    { match: 'this is not a request', reach: 'whole', suggest: (match) => leave(match, settle) },
    {
      match: "there'll be <adverb>? serious|bad|severe? consequences (for you | if you _{1,7})? $",
      when: unNegated,
      ...offer,
    },
    {
      match: [
        `cond:(if you do|try|touch|break|ignore|call|complain|write|ask|send|install|use _{0,6} again) ,? ${iWill} (end:(block | lock | suspend | revoke | cut off) your thing:${belonging} | report you | stop (helping | supporting) you | charge you)`,
      ],
      when: unNegated,
      reach: 'sentence',
      suggest: again,
    },
    {
      match:
        "don't make me ask|tell|repeat|come|call|do|say|explain|chase|regret|wait|lock|block|take (you | it | this | that | again | over | up)? _{0,4} $",
      notBefore: ['an', 'the admin'],
      ...offer,
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
    'Either you bring the laptop in by 12:00 or I wipe it remotely.',
    "Install KB5005565 right now or I'll pull your network cable, your choice.",
    'This is your last warning about streaming on the office line.',
    "Unless I hear from you in the next 2 hours I'll assume you don’t care.",
    'Hi Ana, please return the badge by 3 May or we will block your VPN access.',
    "The form has to be in by 5 June or I'll delete the mailbox.",
    'If you touch rack 4 again I will revoke your access.',
    "you'll be sorry if you open that attachment",
    "This is the last time I'm telling you to lock your screen.",
    "It's the last time I explain this, the PIN is on the card.",
    'Return the phone today or there will be consequences.',
    'Do it by Friday or your account gets disabled.',
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
    'Either you send it by post or I collect it on Friday, as you like.',
    'Unless I hear from you by noon, I will take it that the blue one is fine.',
    'You had better luck than I did: it printed at the first try.',
    "If you try it again, I'll watch the log meanwhile.",
    'This is the last time we ask you for the number; it is saved now.',
  ],
}
