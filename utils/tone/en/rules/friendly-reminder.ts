import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'

const soft = 'friendly|gentle|kind|polite|soft|quick|little|small|another|final|second|third|last'
const opening = '^ (just | this is | this is just | it is | just as | as | sending | sending you)?'

/** A reminder that names its day or its reason is news, not a nudge. */
const dayOrReason =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|noon|midnight|week|month|january|february|march|april|may|june|july|august|september|october|november|december|because|so that|so we|otherwise)\b|\d/i

const aLook = 'could you take a look at this when you have a moment?'

const isBare = ({ sentence }: PhraseMatch): boolean => !dayOrReason.test(sentence.text)

const rule: PhraseRule<'friendly-reminder'> = {
  id: 'friendly-reminder',
  category: 'passive-aggression',
  severity: 'hint',
  source: 'Adobe email survey of the most annoying phrases, as reported by The Guardian; Preply; WordFinder',
  phrases: [
    {
      match: [`${opening} (a|an|my)? ${soft} reminder|nudge|ping to`],
      when: isBare,
      suggest: 'when you have a moment, please',
    },
    {
      match: [
        `${opening} (a|an|my)? ${soft} reminder|nudge|ping , next:_`,
        `${opening} (a|an|my)? ${soft} reminder that next:_`,
      ],
      when: isBare,
      suggest: '{next}',
    },
    {
      match: `${opening} (a|an|my)? ${soft} reminder|nudge|ping about|regarding|on`,
      when: isBare,
      suggest: "I'm writing about",
    },
    {
      match: [
        "^ (just | i'm | im | i am | i'm just | i am just | we're | we are)? (circling|looping) back (round|around)? on|to|about|regarding",
        "^ (just | i'm | im | i am | i'm just | i am just | we're | we are)? following up again on|about|regarding",
        '^ (just | i wanted to | just wanted to | i thought i would) (circle|loop) back (round|around)? on|to|about|regarding',
      ],
      suggest: "I'm writing about",
    },
    {
      match:
        "^ (i'm | im | i am)? not sure (if|whether) you (saw|read|missed|noticed) my|the|our _{0,2} (email|mail|message|note|ticket|reply) about|regarding|on",
      notBefore: ['monday|tuesday|wednesday|thursday|friday'],
      suggest: "I'm writing again about",
    },
    {
      match: [
        "^ just? (i'm | i was)? (pinging | chasing | poking | bugging) you? again? on|about|regarding",
        "^ just? (i'm)? (checking in | checking back | reaching out) again on|about|regarding",
      ],
      notBefore: ['how|whether|if'],
      suggest: "I'm writing about",
    },
    {
      match:
        '^ did you (see | read | have a chance to read) my|our (last | previous | earlier | other) _{0,1} email|mail|message|note $',
      reach: 'sentence',
      suggest: ({ text }) => text.replace(/^.*?(?=\b(?:my|our)\b)/i, 'have you had a chance to look at '),
    },
    {
      match:
        "^ (i'm | we're)? still waiting for|on your what:(reply|answer|response|feedback|approval|ok|confirmation|input|signature|decision)",
      suggest: 'I still need your {what}',
    },
    {
      match: '^^ bump|bumping (this)? again? $',
      reach: 'sentence',
      suggest: aLook,
    },
    {
      match: '^ just? in case you missed my|our _{0,2} email|mail|message|note|reply , next:_',
      notBefore: ['(mail | server | system)'],
      suggest: '{next}',
    },
    {
      match:
        "^ (i'm | im | i am)? not sure (if|whether) you (saw|read|missed|noticed) my|our _{0,2} (email|mail|message|note|reply) (below|above)? ,? but next:_",
      suggest: '{next}',
    },
    {
      match: [
        "^ (i'm | im | i am)? not sure (if|whether) you (saw|read|missed|noticed) my|our _{0,2} (email|mail|message|note|reply) (below|above)?",
        '^ (just)? bumping (this | my (email|mail|message)) (up|back)? (to the top of your inbox | to the top | in your inbox | again)?',
        '^ just bumping (this | my (email|mail|message))',
      ],
      notBefore: ['about|regarding', ', (but|as|because|since) (our|the) (mail|server)'],
      reach: 'sentence',
      suggest: ({ sentence, to }) => (to === sentence.words.length ? aLook : null),
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Friendly reminder to send me the asset tag.',
    'Just a gentle nudge: the approval is still open.',
    'Just circling back on the quote for the monitors.',
    'Hi Omar, this is a kind reminder that your old phone is still with you.',
    'Not sure if you saw my last email about the licence form.',
    "I'm not sure whether you read my message, but the migration still needs a yes from you.",
    'Just bumping this to the top of your inbox.',
    'in case you missed my mail, the survey link is below',
    'Second reminder: the asset list is still missing.',
    'Just pinging you again about the phone contract.',
    'Did you see my last email?',
    'Bump.',
    'Still waiting for your answer on the two licences.',
  ],
  valid: [
    'A friendly reminder that the office network is down from 6 pm on Friday for the new switch.',
    'Quick reminder: please bring your old badge tomorrow, so that we can copy the chip.',
    'Outlook will send a gentle reminder before the meeting.',
    "I'll circle back with you once the vendor has answered.",
    "I'm following up to check that the printer still behaves.",
    "I'm not sure whether you saw a red or an amber light, so here is a photo of both.",
    'Our mail server was down this morning, so I am not sure if you got the invite.',
    'In case you missed the first part of the training, the recording is here.',
    'I have put a quick reminder in your calendar for the password change.',
    'Did you get my mail with the two photos? The second one shows the port.',
    'We are still waiting for the courier, who is stuck in town.',
    'Just checking in again on how the new chair works for you.',
    'I am still waiting for your order to arrive at the depot.',
    'The second reminder comes from the system and stops once you have signed.',
  ],
}
