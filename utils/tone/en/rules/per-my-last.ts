import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { unmarked } from '../mend'
import { isNegated } from '../senses'

const mail =
  '(email | e mail | mail | message | note | reply | response | update | comment | emails | mails | messages | replies | notes)'
const earlier = '(very|two|three)? (last|previous|earlier|prior|original|first|initial|recent|many|several|other)'
/** Told by the writer; "as agreed" and "as discussed" name something done together. */
const told = '(stated|mentioned|explained|noted|advised|indicated|communicated|outlined|described|informed|requested)'

/** "As mentioned earlier, I'm off on Friday": the writer's own plans repeated do not lecture. */
const ownAct =
  ", (i'm | im | i'll | i've | ive | i'd | we're | we'll | we've | i am | i have | i will | i would | we are | we have | we will)"

const elsewhere = [
  'by|to',
  '(on|in|during|at) (the|our|your|a) (phone|call|meeting|chat|demo|training|session|policy|guide|handbook|article|manual)',
]

/** "To recap" fits before and after a clause. */
function recap({ sentence, from, to }: PhraseMatch): string {
  const closes = to === sentence.words.length
  const opens = from === 0 || (isPause(sentence.words[from]?.gap ?? '') && !closes)
  if (opens) return isPause(sentence.words[to]?.gap ?? '') ? 'to recap' : 'to recap,'
  // At the end of a clause it says nothing that is not in the mail itself.
  return isPause(sentence.words[from]?.gap ?? '') ? 'to recap' : ''
}

const together = "I'm glad to go through it with you."

const rule: PhraseRule<'per-my-last'> = {
  id: 'per-my-last',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Adobe email survey of the most annoying phrases, as reported by The Guardian; Preply; WordFinder',
  phrases: [
    {
      match: [
        `as? per my|our|the ${earlier} ${mail} (below|above|thread)?`,
        `as? per my ${mail} (below|above)?`,
        `as (i|we)? (already|previously|clearly|repeatedly)? ${told} in (my|our|the) ${earlier} ${mail}`,
        `as (was | were)? already|clearly|repeatedly ${told}`,
        'as (was | were)? previously stated|mentioned|explained|noted|advised|indicated|informed|requested',
        `as ${told} (already | previously | before | earlier | several times | many times | multiple times)`,
      ],
      notBefore: [ownAct, ...elsewhere],
      suggest: recap,
    },
    {
      match: [
        `please? refer back? to my|our ${earlier} ${mail}`,
        `please? kindly? (read | reread | re read | check | see) my|our ${earlier} ${mail} (again|carefully|properly)`,
        `i refer you (back)? to my|our ${earlier}? ${mail}`,
        'scroll down (and|to) (read|see) my|our _{0,2} (email|mail|message|reply)',
      ],
      notAfter: ['you (can|could|may|might) always?', 'feel free to', 'also', 'to'],
      reach: 'sentence',
      suggest: ({ captures: { rest = '' } }) => `the answer${unmarked(rest)} is in my earlier mail; ${together}`,
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
        `^ (this | that | it | your question) (was | has been) already answered|explained|covered|addressed (below | above | earlier | before | twice)? $`,
        `^ (this | that | it | your question) (was | has been | is) (already | clearly)? answered|explained|covered|addressed|stated|mentioned in my|our ${earlier}? ${mail} (below | above)?`,
      ],
      unless: ['by|sorry|thanks|thank|see|apologies|glad'],
      reach: 'sentence',
      suggest: ({ text }) =>
        `the answer is ${/\b(?:below|above)\b/i.exec(text)?.[0] ?? 'in my earlier mail'}; ${together}`,
    },
    {
      match: `^ please? kindly? see|read|check my|our last|previous|earlier|prior ${mail} (below | above)? $`,
      severity: 'hint',
      reach: 'sentence',
      suggest: ({ text }) =>
        `the answer is ${/\b(?:below|above)\b/i.exec(text)?.[0] ?? 'in my earlier mail'}; ${together}`,
    },
    {
      match: "^ (i'm | i am)? (re attaching | reattaching) what:(_{0,5}) for your|everyone's? convenience",
      severity: 'hint',
      suggest: 'attaching {what} once more',
    },
    {
      match: [
        `(if you had | if you'd | if youd | had you) (only|actually|just)? (read | looked at | checked | seen) my|our|the ${earlier}? ${mail} ,? you (would|'d) (have|already)? (know|known|see|seen|noticed) that?`,
        `(if you had | if you'd | if youd | had you) (only|actually|just)? (read | looked at | checked | seen) my|our|the ${earlier}? ${mail} ,? you'd (have|already)? (know|known|see|seen|noticed) that?`,
      ],
      when: (match) => !isNegated(match),
      suggest: 'in short,',
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
