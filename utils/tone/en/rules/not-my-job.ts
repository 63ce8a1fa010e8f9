import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { asRequest, closingMark } from '../cut'
import { isPlural } from '../mend'
import { andThen, doorAfter, restOf } from '../open-door'
import { clauseBefore, isConditional, isQuestion } from '../senses'
import { asksOn } from '../way-forward'

/** A hand-over is warm when somebody on this side acts, or when the reader gets a place to go to. */
const warm =
  /\b(?:i|we)(?:'ve| have|'ll| will|'m| am|'re| are)(?: \w+)? (?:pass|forward|ask|sen[dt]|mov|copied|copy|add|check|let|put|open|talk|speak|spoke|call|writ|follow|hand|rais|tell|told|stay|introduc|connect|get|mak|made|work|assign|escalat|reach|look|find)|(?:\bi|\bwe) (?:passed|forwarded|asked|sent|moved|copied|added|handed|raised|told|assigned)\b|\b(?:let me|let's|happy to|glad to|here is|here's|expects? you|will be in touch|in cc)\b|\ufffc|\b\d{3,}|\bext\b/i

function isWarm({ document, sentence }: PhraseMatch): boolean {
  const near = document.sentences.slice(Math.max(0, sentence.index - 2), sentence.index + 3)
  return asksOn(document, sentence) || near.some(({ prose }) => warm.test(prose.replace(/[’ʼ]/g, "'")))
}

const passOn = "I'll find out who and pass it on"
const toThem = 'should I pass it on to them?'
const isSomeone = (who: string): boolean => /^some(?:one|body) else$/i.test(who)

/** "That's not my department" → somebody looks after it, and gets it. What else is said stays. */
function handOver(match: PhraseMatch): readonly string[] {
  const { who = '', what = 'this' } = match.captures
  const rest = restOf(match)
  const end = closingMark(match)
  const kept = andThen(match, "I'll find out who looks after it, and pass it on")
  const [verb] = /^(?:\w+ly )?(?:is|are|isn['’]?t|aren['’]?t)\b/i.exec(match.text) ?? []
  if (clauseBefore(match).length > 0 && verb)
    return rest === '' ? [`${/is/i.test(verb) ? 'is' : 'are'} with another team; ${passOn}${end}`] : [kept]
  if (who && !isSomeone(who)) return [`${who} ${isPlural(who) ? 'look' : 'looks'} after this; ${toThem}`]
  const task = /^to (\p{L}.*)$/iu.exec(rest)?.[1]
  if (task) return [`it's for another team to ${task}; ${passOn}${end}`]
  const thing = /^(?:that|these|those|it|such things)$/i.test(what) ? 'this' : what
  return rest === '' ? [`another team looks after ${thing}; ${passOn}${end}`] : [kept]
}

/** "The reader is outside our remit" → "The reader is with another team". */
function elsewhere(match: PhraseMatch): string {
  const isBeing = /^(?:is|are|it's|that's)$/.test(match.sentence.words[match.from - 1]?.norm ?? '')
  return isBeing && restOf(match) === ''
    ? `with another team; ${passOn}${closingMark(match)}`
    : andThen(match, "I'll find out who looks after it, and pass it on")
}

/** "You'll have to call the vendor" → who can help, and an offer to ask them. */
const canHelp = ({ captures: { who = '' } }: PhraseMatch): string =>
  /^(?:them|him|her)$/i.test(who)
    ? `should I pass it on to ${who}?`
    : `${isSomeone(who) ? 'another team' : who} can help with this; ${toThem}`

/** "Take it up with HR". */
function settledWith(match: PhraseMatch): readonly string[] {
  const { rest = '', what = 'this' } = match.captures
  if (clauseBefore(match).length > 0) return [`raise ${what} with${rest}`]
  const who = /^ ((?:(?:the|your|our) )?\p{L}+(?: \p{L}+)?)[.!]?$/u.exec(rest)?.[1]
  return [...(who ? [`${who} can help with this; ${toThem}`] : []), `this is best settled with${rest}`]
}

const guards = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isWarm(match),
  reach: 'sentence',
} satisfies Partial<Phrase>
const ours = 'job|department|area|responsibility|remit|concern|business|task|field|duty|problem'
const it = "^ this|that|it|that's|it's is?"
const contact = 'contact|call|ask|email|mail|phone|ring|(talk to)|(speak to)|(write to)|(go to)|(take it up with)'
const others = 'someone else | somebody else | hr | finance | accounting | facilities | payroll'

const rule: PhraseRule<'not-my-job'> = {
  id: 'not-my-job',
  category: 'refusal',
  severity: 'warning',
  source: 'josephmichelli.com, five gems for service language',
  phrases: [
    {
      ...guards,
      match: [
        `^ sorry? ,? (this | that | it | these)? (is | are)? <adverb>? not|isn't|aren't my|our|(the help desk's) ${ours}|team|system|product|issue`,
        `(is | that's | it's) <adverb>? not my|our ${ours}`,
        `${it} outside|beyond|(out of) the? scope`,
        `that's|it's|(this|that|it is) a|an? question|matter|issue|topic|thing|job for who:(${others} | your _{1,2}) $`,
        '^ not an|a it|helpdesk|support|(help desk) issue|problem|matter|topic $',
        "(you've|you (have | got | have got | reached)? the)? wrong team|department|desk|queue $",
        "i'm|we're not the right person|people|team|desk|department|contact (to (ask | talk to | contact) (about what:_{1,2})? | for (this | that | it | you))? $",
        `${it} someone|somebody else's job|problem|responsibility|business`,
        "i|we don't handle|cover|(deal with)|(look after)|(take care of) what:(that | this | these | those | such things | _{1,2} $)",
        `${it} not an|a it|helpdesk|support|(help desk) issue|problem|matter|topic|question`,
        `${it} not something we|i do|handle|support|(deal with)|(look after)`,
        "we're|i'm not (responsible for | in charge of) that|this|it|those|these",
        "that's|(this is)|it's|((that | it | this) has) got? nothing to do with us|me|it|(our team)",
      ],
      suggest: handOver,
    },
    {
      // Perhaps nobody does.
      ...guards,
      match: "i|we don't do|support (that | this | these | those | such things | _{1,2} $)",
      suggest: (match) => doorAfter(match),
    },
    {
      ...guards,
      match: 'outside|beyond|(out of)|(outside of) my|our scope|remit|hands|responsibility|area|department',
      suggest: elsewhere,
    },
    {
      ...guards,
      match:
        "<adverb>? isn't|(is <adverb>? not) what i'm|(i was)|we're|(we were) hired|paid|employed for|(to _{1,3}) $",
      suggest: handOver,
    },
    {
      ...guards,
      match: "^ (this | that | it)? (is | this is | that's | it's) above my pay grade $",
      suggest: (match) => andThen(match, "I'll find out who can help", "this isn't mine to decide"),
    },
    {
      ...guards,
      match: `^ you'll|you|(you're going to) have|need to ${contact} who:((your | the | another) _{1,3} | them | him | her | ${others}) (about (that | this | it) | for (that | this))? $`,
      suggest: canHelp,
    },
    {
      ...guards,
      when: (match) => !isQuestion(match),
      match: '^^ wrong team|department|desk|queue ,',
      suggest: (match) => asRequest(restOf(match)) ?? andThen(match, passOn),
    },
    {
      ...guards,
      match: `^ please? (go and)? ${contact} who:((your | the | another) _{1,2} | ${others}) (about it | about that | instead)? $`,
      severity: 'hint',
      suggest: canHelp,
    },
    {
      when: guards.when,
      match: 'take|bring what:(it|that|this) up with',
      // "I will take it up with them" is what a warm hand-over says.
      notAfter: ["will|can|could|shall|i|we|i'll|we'll|he|she|they|to <adverb>?"],
      reach: 'sentence',
      suggest: settledWith,
    },
  ],
}

export default rule

export const examples: RuleExamples = {
  invalid: [
    "That's not my department.",
    "Sorry, this isn't our area.",
    "You'll have to call the vendor.",
    'The badge reader is outside our responsibility.',
    "We don't deal with that.",
    'not my job, mate',
    "That's not something we do.",
    'This is not an IT issue.',
    'Phones have changed hands last year. It is not our responsibility.',
    'That has nothing to do with us.',
    'Hi Ivy,\n\nthis is out of scope.\n\nBest, Noor',
    'You will need to contact your manager.',
    'You have the wrong department.',
    "We're not the right team for this.",
    "Hi Ruth,\n\nthat's a question for HR.\n\nOwen",
    'im not the right person to ask',
    'Not an IT problem.',
    "This is someone else's job.",
    'Fixing chairs is not my job.',
    "It isn't our job to fix chairs.",
    "You'll have to talk to HR about that.",
    'Wrong queue, raise it again under "Hardware".',
    'Your desk lamp really isn’t what I was hired for.',
    "This falls outside our remit, the door belongs to the landlord's people.",
    'that is above my pay grade',
    "We don't do home visits.",
  ],
  valid: [
    'If it slows down again, write to me and I will take it up with the supplier the same day.',
    "HR keeps that record. It's not our area, so I've passed your mail to Joan Reed there and will check on Friday.",
    'The second phase is out of scope for this change plan and follows in June.',
    'You will have to call the vendor at 555-0143; they are expecting you.',
    "Access to the door is not my department, but I've asked facilities, and Sam will be in touch by noon.",
    'Is that your department, or shall I ask around?',
    'If this is not our team, I will find the right one for you.',
    "It's our responsibility to keep the archive, and it is safe.",
    'I asked the payroll desk for you; Kim has the case now.',
    "That's not something we do. Which address did the mail come from?",
    'Your department has its own printer on the second floor.',
    "I'm not the right person to ask about leave, so I've sent your mail on to Joan in HR.",
    'That is a question for your manager; shall I put it to her?',
    "The ticket had landed in the wrong queue. I've moved it, and Femi has it now.",
    'If we are not the right team, tell me and I will find the one that is.',
    "That's a good question for the training on Friday.",
    "The grey one isn't what I was looking for, the black one is.",
    'You had picked the wrong queue, and I have moved the ticket for you.',
  ],
}
