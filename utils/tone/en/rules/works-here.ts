import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { asLastWord } from '../last-word'
import { andThen, bare, restOf } from '../open-door'
import { isConditional, isQuestion, isReported } from '../senses'
import { showsWayForward } from '../way-forward'

const because = /\b(?:because|since|so that|otherwise|this way|in order to)\b|:/i
function isBare(match: PhraseMatch): boolean {
  const { sentence, document } = match
  const around = document.sentences.slice(Math.max(0, sentence.index - 1), sentence.index + 2)
  return (
    !isQuestion(match) &&
    !isConditional(match) &&
    !isReported(match) &&
    !showsWayForward(match) &&
    !around.some(({ prose }) => because.test(prose))
  )
}

const guards = {
  when: isBare,
  unless: [
    'now|again|yet|still|today|restarted|reset|fixed|changed|updated|replaced|thanks|thank|glad|good',
    'so far|(at least)',
    'should|could|would|not',
  ],
  reach: 'sentence',
} satisfies Partial<Phrase>

const machine = 'machine|pc|laptop|computer|mac|phone|system|screen|side|end|browser|account'
const here = `((on | from | at) my|our own? ${machine} | here | over here | in our office)`
const fine = '(just | perfectly | absolutely)? (fine | ok | okay | perfectly | great | well | correctly | normally)'
const look = 'could we look at it together?'
const onScreen = 'could we look at it together on your screen?'
const inHand =
  /\b(?:printer|scanner|phone|tablet|screen|monitor|dock|badge|reader|keyboard|mouse|cable|tray|lift|door)\b/i
const together = (match: PhraseMatch): string => (inHand.test(match.sentence.text) ? look : onScreen)

/** "Works on my machine": what it means is that it has not been seen here. */
function notSeen(match: PhraseMatch): readonly string[] {
  const said = bare(match)
  const fault = /^there(?:['’]?s| is) nothing (?:\w+ly )?wrong (with .+)$/i.exec(said)?.[1]
  if (fault) return [andThen(match, look, `I haven't found a fault ${fault} yet`)]
  const isEmpty = /^(?:(?:it|this|that) )?(?:works?|worked|working|opens|prints|loads)\b/i.test(said)
  const anew = andThen(match, together(match), "I haven't been able to see it here yet")
  return [...(isEmpty && restOf(match) === '' ? [anew] : []), andThen(match, together(match), said)]
}

/** "Cannot reproduce this" → "I haven't been able to reproduce this yet". */
function notReproduced(match: PhraseMatch): string {
  const said = bare(match)
  const calm = said.replace(
    /^(sorry,? )?(?:(i|we)(?:['’]m|['’]re| am| was| are| were)? )?(?:\w+ly )?(?:can['’]?t|cannot|could ?n['’]?t|could not|unable to|not able to) (?=rep|rec)/i,
    (_, sorry = '', who = 'I') => `${sorry}${who.toLowerCase() === 'we' ? 'we' : 'I'} haven't been able to `,
  )
  return andThen(match, together(match), `${calm.replace(/(?<=to (?:reproduce|replicate|recreate))$/i, ' it')} yet`)
}

/** "No fault found", "the issue is on your side". */
function notFound(match: PhraseMatch): readonly string[] {
  const said = bare(match)
  const none = /^no (?:fault|error|problem|issue)s? (?:found|detected)$/i.test(said)
  if (none) return [andThen(match, look, "I haven't found the cause yet")]
  const onYours = said.replace(
    / (?:is|must be|lies|has to be|has to lie|must lie) (?=(?:\w+ly )?(?:on|at) your)/i,
    ' seems to be ',
  )
  return [andThen(match, together(match), onYours === said ? `${said} yet` : onYours)]
}

/** "That's by design": what is wanted may come another way. */
function otherWay(match: PhraseMatch): readonly Wording[] {
  const said = bare(match)
  const isSlogan = /\b(?:feature|bug|fault|defect)$|^(?:it |that |this )?(?:works|working) as/i.test(said)
  const tell = "tell me what you need it to do, and I'll look for another way"
  return [
    { text: andThen(match, tell, isSlogan ? "it's meant to work this way" : said), manner: 'direct' },
    {
      text: andThen(
        match,
        "I can see that this is inconvenient, and I'd be glad to look for another way with you",
        isSlogan ? "it's meant to work this way" : said,
      ),
      manner: 'warm',
    },
  ]
}

const rule: PhraseRule<'works-here'> = {
  id: 'works-here',
  category: 'listening',
  severity: 'warning',
  source: 'designtechfieldguide.com (2023)',
  phrases: [
    ...asLastWord({
      ...guards,
      match: [
        `works|worked|working|opens|prints|loads (${fine})? ${here} $`,
        `it|link|page|site|file|mail|printer|vpn works|opens|prints|loads ${fine} for me|us $`,
        `everything|all looks|is|seems|appears (to be)? ${fine}|good|normal ${here} $`,
        `(there's | i|we see|find|have)? (no | nothing) (problem|problems|issue|issues|fault|error|errors|wrong)? ${here} $`,
        `there's nothing <adverb>? wrong with (it | this | that | your _{1,2} | the _{1,2}) $`,
      ],
      notAfter: ['how|way it|this|that|things|everything'],
      reach: 'whole',
      suggest: notSeen,
    }),
    ...asLastWord({
      ...guards,
      match: [
        "^ (sorry ,?)? (i|we? <adverb>? can't|couldn't | (i was | we were | i'm | we're)? <adverb>? unable|(not able) to) reproduce|replicate|recreate _{0,5} $",
        "(problem | issue | error | fault | it | this | that) can't|couldn't be reproduced|replicated|recreated _{0,4} $",
      ],
      unless: guards.unless.slice(0, 2),
      suggest: notReproduced,
    }),
    ...asLastWord({
      ...guards,
      match: [
        "^ (sorry ,?)? i|we <adverb>? can't|couldn't|don't|didn't see|find the|any|a|anything problem|issue|fault|error|wrong (with (it | this | that))? $",
        '^ no fault|faults|error|errors|problem|problems|issues found|detected $',
        '(problem | issue | fault | error | cause | it | that | this) (is | must be | lies | seems to be | has to be | has to lie | must lie) <adverb>? on|at your side|end $',
      ],
      unless: guards.unless.slice(0, 2),
      suggest: notFound,
    }),
    ...asLastWord({
      ...guards,
      match: [
        "it|this|that|it's|that's|which (is | was)? <adverb>? (the | an)? expected|intended|correct behaviour|behavior _{0,4} $",
        "it|this|that|it's|that's|which is? <adverb>? (by design | working (as | how) (designed | intended | it should) | a feature ,? not a bug) $",
        "it's|that's|(this is) (how | the way)? (it's | things are)? supposed|meant to do|be|look|work|behave (it | that | this | so | (like | that | this)? (that | this | way))? $",
        '^ (it | that | this)? works|working as designed|intended $',
        "it|this|that|it's|that's (is not | isn't | not) a|really a? bug|fault|defect $",
      ],
      unless: guards.unless.slice(0, 1),
      suggest: otherWay,
    }),
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Works on my machine.',
    'It works fine on my laptop.',
    'I cannot reproduce this.',
    'Hi Ade,\n\nthe link works fine for us.\n\nRegards, Pia',
    "That's by design.",
    'This is expected behaviour.',
    'cant reproduce',
    "It's not a bug.",
    'We tested the form this morning. Everything looks fine on our end.',
    'There is nothing wrong with the printer.',
    'We were unable to replicate the error.',
    'I see no problem on our side.',
    'That’s a feature, not a bug.',
    'Working as intended. Kind regards, Lou',
    'It loads fine here.',
    'The issue could not be reproduced in our office.',
    "I can't see any problem.",
    'The issue is on your side.',
    "Thats how it's supposed to work.",
    'No fault found. Regards, Ulf',
    "We couldn't reproduce the crash on LAPTOP-77.",
    'The fault must lie on your end.',
    'Honestly, the VPN works fine for me.',
  ],
  valid: [
    "I haven't seen it here yet; could we look together at two?",
    'Friday at ten works fine for me.',
    'That works for us, see you there.',
    "I couldn't reproduce it on my laptop, so I'd like to watch it happen on yours. Are you in on Tuesday?",
    'I replaced the cable, and it works fine here now.',
    'The list is sorted by date by design, because payroll books it in that order.',
    'Does it work on your phone?',
    'If it works on my end, I will send you the link.',
    "I can't reproduce the crash with build 12. Please send me the file you had open, and I'll try with that one.",
    'You are right, this is not expected behaviour, and I have opened a case with the vendor.',
    'The import is working as expected again.',
    'It prints well on our side after the update; I have put the same driver on your PC.',
    'We could see it here as well, on two machines.',
    'Privacy by design is the first chapter of the course.',
    'Everything is fine at our end again, sorry about the gap this morning.',
    "I don't see the problem yet; shall I call you at two?",
    'The fault is on our side, a full disk.',
    'No problem, glad it prints.',
    'That is how the light should look, steady and green.',
    "I don't see any problem with your plan, go ahead.",
    'No errors found, and the copy is complete.',
    'You press it twice: that is how it works here.',
  ],
}
