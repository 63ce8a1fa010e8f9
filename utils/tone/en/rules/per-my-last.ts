import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { closingMark, opensClause, unclosed } from '../cut'
import { cutOut, leaveOr } from '../said-again'
import { isNegated } from '../senses'

const mail =
  '(email | e mail | mail | message | note | reply | response | answer | update | comment | emails | mails | messages | replies | notes | answers)'
const earlier =
  '((very|two|three)? (last|previous|earlier|prior|original|first|initial|recent|many|several|other) (two|three|few|other)?)'
/** Told by the writer; "as agreed" and "as discussed" name something done together. */
const told = '(stated|mentioned|explained|noted|advised|indicated|communicated|outlined|described|informed|requested)'

/** "As mentioned earlier, I'm off on Friday": the writer's own plans repeated do not lecture. */
const ownAct =
  ", (i'm | im | i'll | i've | ive | i'd | we're | we'll | we've | i am | i have | i will | i would | we are | we have | we will)"

const elsewhere = [
  'by|to',
  '(on|in|during|at) (the|our|your|a) (phone|call|meeting|chat|demo|training|session|policy|guide|handbook|article|manual)',
]

const asIWrote = `(${[
  `as? per my|our|the ${earlier} ${mail} (below|above|thread)?`,
  `as? per my ${mail} (below|above)?`,
  `as (i|we)? (already|previously|clearly|repeatedly)? ${told} in (my|our|the) ${earlier} ${mail}`,
  `as (was | were)? already|clearly|repeatedly ${told}`,
  'as (was | were)? previously stated|mentioned|explained|noted|advised|indicated|informed|requested',
  `as ${told} (already | previously | before | earlier | several times | many times | multiple times)`,
].join(' | ')})`
const hadYouRead = `(if you had | if you'd | if youd | had you) (only|actually|just)? (read | looked at | checked | seen) which:(my|our|the ${earlier}? ${mail}) ,? (you would | you'd) (have|already)? (know|known|see|seen|noticed)`

/** "To recap" fits before and after a clause. */
function recap({ sentence, from, to }: PhraseMatch): string {
  const closes = to === sentence.words.length
  const opens = from === 0 || (isPause(sentence.words[from]?.gap ?? '') && !closes)
  if (opens) return isPause(sentence.words[to]?.gap ?? '') ? 'to recap' : 'to recap,'
  // At the end of a clause it says nothing that is not in the mail itself.
  return isPause(sentence.words[from]?.gap ?? '') ? 'to recap' : ''
}

const ifUnclear = 'let me know if anything is unclear.'
/** A word they are pointed to: "… in which the word “unsupported” was used". */
const pointed = /\b(?:word|phrase|term|line|sentence|sentences|words)\s(["“'‘][^"”'’]{1,200}["”'’])/u
const pointer = (match: PhraseMatch): string => {
  const { which = '', rest = '' } = match.captures
  if (!opensClause(match)) return `take another look at ${which}${rest}`
  const word = pointed.exec(rest)?.[1]
  return word
    ? `what matters in ${which} is ${word}; ${ifUnclear}`
    : `${which}${unclosed(rest)} should answer this; ${ifUnclear}`
}

const rule: PhraseRule<'per-my-last'> = {
  id: 'per-my-last',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Adobe email survey of the most annoying phrases, as reported by The Guardian; Preply; WordFinder',
  phrases: [
    // What is asked for needs no "I told you".
    { match: `^ ${asIWrote} ,? next:((i|we still|need|require) | please|could|can)`, suggest: '{next}' },
    { match: `, ${asIWrote} $`, reach: 'whole', suggest: cutOut },
    {
      match: `as? per where:(my|our ${earlier}? ${mail}) $`,
      notAfter: [',', '^'],
      suggest: 'as in {where}',
    },
    {
      match: `${asIWrote} $`,
      notAfter: [',', '^'],
      when: ({ text }) => !/\bper\b/i.test(text),
      reach: 'whole',
      suggest: (match) => `${match.captures.before?.trimEnd()}${closingMark(match)}`,
    },
    { match: asIWrote, notBefore: [ownAct, ...elsewhere, '$'], suggest: recap },
    {
      match: [
        `please? refer back? to which:(my|our ${earlier} ${mail})`,
        `please? kindly? (read | reread | re read | check | see) which:(my|our ${earlier} ${mail}) (again|carefully|properly)`,
        `^^ see|read|check which:(my|our ${earlier} ${mail}) $`,
        `i refer you (back)? to which:(my|our ${earlier}? ${mail})`,
        'scroll down (and|to) (read|see) which:(my|our _{0,2} (email|mail|message|reply))',
      ],
      notAfter: ['you (can|could|may|might) always?', 'feel free to', 'also', 'to'],
      reach: 'sentence',
      suggest: pointer,
    },
    // A notice to many says it without a sigh.
    {
      match: 'as previously communicated|announced|described|outlined',
      notBefore: [ownAct, ...elsewhere],
      severity: 'hint',
      suggest: recap,
    },
    {
      match: [
        `^ (this | that | it | your question) (was already | has been already | has already been) answered|explained|covered|addressed where:(below | above)? $`,
        `^ (this | that | it | your question) (was | has been | is | has) (already | clearly | already been)? answered|explained|covered|addressed|stated|mentioned where:(in my|our ${earlier}? ${mail} (below | above)?)`,
      ],
      unless: ['by|sorry|thanks|thank|see|apologies|glad'],
      reach: 'whole',
      suggest: (match) =>
        match.captures.where
          ? `{before}the answer is {where}; ${ifUnclear}`
          : leaveOr(match, "I'm happy to go through it once more."),
    },
    {
      match:
        '^ (this | that | it | your question) (was already | has been already | has already been) answered|explained|covered|addressed (earlier | before | twice)? $',
      unless: ['by|sorry|thanks|thank|see|apologies|glad'],
      reach: 'whole',
      suggest: (match) => leaveOr(match, "I'm happy to go through it once more."),
    },
    {
      match: `^ please? kindly? see|read|check which:(my|our last|previous|earlier|prior ${mail}) (below | above)? $`,
      severity: 'hint',
      reach: 'sentence',
      suggest: pointer,
    },
    {
      match: "^ (i'm | i am)? (re attaching | reattaching) what:(_{0,5}) for your|everyone's? convenience",
      severity: 'hint',
      suggest: 'attaching {what} once more',
    },
    {
      match: `${hadYouRead} how:when|why|how|what|where|which|who`,
      when: (match) => !isNegated(match),
      suggest: '{which} says {how}',
    },
    { match: `${hadYouRead} about|of`, when: (match) => !isNegated(match), suggest: '{which} has the details of' },
    { match: `${hadYouRead} that? next:_`, when: (match) => !isNegated(match), suggest: '{next}' },
    {
      match: `you'd have known|heard about|of what:(_{1,8}) if (you'd | you had) (only|actually|just)? read|checked|opened my|your|the|our _{0,1} by:${mail}`,
      suggest: 'the news about {what} came by {by}',
    },
    {
      match:
        "you'd have the|your answer (already | by now)? if (you'd | you had | you) only|just? scroll|scrolled|look|looked down|up|back? to|at",
      suggest: 'the answer is in',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Per my last email, the form needs a cost centre before we can order.',
    'As previously stated, the shared drive is not backed up over the weekend.',
    'Please fill in the request as per my previous message.',
    'Please refer to my earlier mail regarding the licence.',
    'The old scanner can only send to a network folder, as already explained.',
    'Hi Dev, as mentioned several times, the VPN client has to be closed first. Thanks, Jo',
    'I refer you to my previous email.',
    "If you'd read my last email, you'd know that the server moves on Friday.",
    'as per my mail below the asset tag is on the bottom of the laptop',
    'Your question was answered in my previous mail.',
    'As was clearly communicated, the share moves on Sunday.',
    'Please see my last email.',
    'Reattaching the form for your convenience.',
    'This was already explained below.',
    'Per my last email, I still need the serial number',
    'As already mentioned, please send the log of 4 May.',
    'See my previous two mails.',
    'I refer you to my earlier answer, in which the word "unsupported" was used more than once.',
    'If you had read my mail, you would know when the server moves.',
    "You'd have known about Saturday's downtime if you had read your e-mail.",
    "You'd have the answer already if you scrolled down to what I wrote at 10:42.",
    'Please do it as already explained.',
    'Hi Ana, your question has already been answered in my mail above.',
  ],
  valid: [
    'As per your request, I have added Ravi to the distribution list.',
    'As per policy 4.2 we keep mailboxes for 90 days after someone leaves.',
    'As discussed, I have booked Thursday at ten for the swap.',
    'As mentioned earlier, I’m out on Friday, so Priya will pick this up.',
    'As previously agreed with Facilities, the desks move on Monday.',
    'Per our conversation, here is the link to the training.',
    'As already mentioned by the supplier, the part ships next week.',
    'You can always refer back to my first message if the steps get lost; the pictures are there.',
    'My last email bounced, so here is the answer again: port 3 is live.',
    'As described in the guide, hold the power button for ten seconds.',
    'Thanks for your last email. The order went out this morning.',
    'I see this was already answered by Tom, sorry for the second mail.',
    'This was already covered in the training, so you are fine.',
    'See my last mail for the photos of both ports.',
    'The map is attached for your convenience.',
  ],
}
