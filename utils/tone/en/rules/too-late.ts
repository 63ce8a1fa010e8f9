import type { Phrase, PhraseRule, RuleExamples } from '../../types'
import { afterAll, inTime, nextTime, onlyNow, thanked, tooLateNow } from '../lateness'

const tell =
  'tell|call|contact|report|mention|raise|flag|say|inform|ask|log|notify|warn|write|let|speak|come|forward|send'
const told =
  'told|called|rung|contacted|reported|mentioned|raised|flagged|said|informed|asked|logged|notified|warned|written|let|spoken|come|forwarded|sent'
const telling = 'telling|reporting|mentioning|raising|flagging|saying|bringing'
const reported = 'reported|raised|flagged|mentioned|escalated|logged|((brought | drawn) to _{1,2} attention)'
const soon =
  '(sooner|earlier|before|immediately|then | (right | straight) away | at once|(the time) | from the start|beginning | in time | when it happened|started|broke | days|weeks|months|(a week) ago | as soon as)'
const hadYou = "(had you | if you|(only you)|you'd had? | if you would've)"
/** Comfort ("it would have made no difference"), third parties, the writer's own delay. */
const guards = {
  unless: [
    'even|still if',
    'no|any|little difference',
    'sorry|apologies|apologise|apologize|luckily|vendor|supplier|provider|monitoring',
    'i|we should|ought',
    "wouldn't have",
    'by our|my|the',
  ],
} satisfies Partial<Phrase>

const rule: PhraseRule<'too-late'> = {
  id: 'too-late',
  category: 'blame',
  severity: 'warning',
  source: 'worksurvival.wordpress.com, April 2010; Brown & Levinson, Politeness (1987)',
  phrases: [
    {
      ...guards,
      match: [
        `^ why wasn't|weren't|hasn't (this|that|it|they|we|i|anyone | <article> _{1,6}) been? ${reported}|told|informed|notified|warned _{0,4} ${soon}`,
        `^ why was|were|has (this|that|it|they|we|i | <article> _{1,6}) not|only been? ${reported}|told|informed|notified|warned _{0,4} (${soon} | now|today)`,
        `^ why (didn't you | did you not | did (no one | nobody) | didn't anyone|anybody) ${tell} _{0,8} ${soon}`,
        `^ why are|do you only? ${telling} _{0,4} now|today|(so late)`,
        '^ why did you wait (so|this|that long | until | till) (the very? last minute|moment|day)?',
        '^ why did you leave it|this so|until|till late?',
        '^ (why did it take | what took) you so|this|(all this) long|time',
      ],
      notBefore: ['for us|me|our|my'],
      reach: 'sentence',
      suggest: thanked,
    },
    {
      ...guards,
      match: `${hadYou} only|just? ${told} _{0,5} ${soon}`,
      when: ({ sentence }) => sentence.ending !== 'question',
      reach: 'sentence',
      suggest: inTime,
    },
    {
      ...guards,
      match: [
        `i|we only|really|do? wish you had|you'd verb:${told} whom:_{0,5} ${soon}`,
        `it would've (been <adverb>? nice|good|better|best|helpful|useful|easier|great | helped) (if you had? | if you'd | had you) verb:${told} whom:_{0,5} ${soon}`,
        `(this|that|it | <article> _{1,2}) should've|(ought to have) been (verb:(reported|raised|flagged|mentioned|escalated|logged) | ${reported}) _{0,4} ${soon}`,
      ],
      when: ({ sentence }) => sentence.ending !== 'question',
      reach: 'sentence',
      suggest: nextTime,
    },
    {
      ...guards,
      match: [
        `^ (you|you've only verb:${told} | you're only verb:${telling}) what:_{0,4} when:now|today`,
        `^ you|you've waited|(left it) until|till the very? last minute|moment|day`,
        `^ you|you've (waited <adverb>? far|much|way? too long | left it <adverb>? far|much|way? too|very|rather|quite late) (to | with | $)`,
        `(it's | this is) <adverb>? (a bit | a little | far too | rather | somewhat | too)? late (in the day | now)? to be? ${telling}|say|tell|complain|complaining|asking|mention|report`,
        '^ so? now you tell me|us $',
      ],
      reach: 'sentence',
      suggest: onlyNow,
    },
    {
      ...guards,
      match: `^ you|you've waited time:(_{1,2} hours|days|weeks|months|years) to|before ${tell}|${telling} (us | me)? what:(this | it | that | about? (<article> _{1,3}) (, | $))`,
      reach: 'sentence',
      suggest: afterAll,
    },
    {
      ...guards,
      match: `^ ${telling} what:(<article> _{1,3}) time:(_ hours|days|weeks|months|years after _{1,3}) is <adverb>? useless|pointless|(no use)|(too late)`,
      reach: 'sentence',
      suggest: "thanks for reporting {what}; let's see what can still be done {time}.",
    },
    { ...guards, match: "^ it's (far | much | way)? too late now ,", reach: 'sentence', suggest: tooLateNow },
    {
      ...guards,
      match: 'which|that (comes | came | is what comes) of|from sitting|waiting|leaving _{0,8} $',
      reach: 'whole',
      suggest: ({ captures: { before = '' } }) => `${before.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}.`,
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "Why wasn't this reported sooner?",
    'Had you told us earlier, we could have stopped the order.',
    'Hi Nadia,\n\nwhy didnt you call us right away? The disk is past saving now.\n\nRegards, Emil',
    'If you had mentioned it at the time, the warranty would have covered it.',
    'I wish you had let me know before.',
    'Why are you only telling us this now?',
    'It would have been helpful if you’d raised it weeks ago.',
    'This should have been brought to our attention immediately.',
    'Why did you wait until the last day, the replacement takes five days to arrive.',
    'You only reported it today, and the loan ended on Friday.',
    "It's a bit late to be telling me that.",
    'so now you tell me',
    'You left it very late.',
    'What took you so long?',
    'Why are you only telling me now that the licence ends on Friday?',
    'You waited two months to report this, so don’t expect miracles.',
    'It’s too late now, the tape was overwritten in May.',
    'Why was the leak over the switch not reported earlier?',
    'The photos are gone, which comes of sitting on a problem for days.',
    'Reporting a lost badge two weeks after the event is useless.',
    'Had you reported it when it happened, Tom could have stopped the payment.',
  ],
  valid: [
    'I should have told you earlier, sorry.',
    'Even if you had told us earlier, the part was out of stock everywhere.',
    'It would have made no difference if you had called right away, the server was already down.',
    'Why did it take so long? The courier lost the first parcel, and I only heard of it today.',
    "You've waited too long for this, so I'm bringing a loan laptop up at two.",
    'Had you seen this message before?',
    'Please report a lost badge as soon as you notice, so that we can lock it.',
    "It's a bit late here, so I will ring you tomorrow at nine.",
    'Thanks for telling me now; what we can still do is order it today for Monday.',
    'This should have been flagged earlier by our own monitoring, and it was not.',
    'We wish you had been spared this. The vendor told us only now.',
    'Why was the ticket closed before? A colleague thought the fix had worked.',
    'If you had asked me last week, I would have guessed the cable too.',
    'It is too late now to change this order, but the next one goes out on Monday.',
    'You waited two weeks to hear from us, and that is too long.',
    'The form opens in a new window, which comes from the new portal.',
    'You told me today that the light is green, which helps.',
  ],
}
