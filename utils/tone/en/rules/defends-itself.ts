import { meetThread } from '../../thread/meet-thread'
import type { Phrase, PhraseMatch, PhraseRule, ThreadExamples } from '../../types'
import { isConditional } from '../senses'

/** An answer in kind to a heated mail; in a calm one, and once the trouble was seen, the same words only report. */
const answersHeat = ({ document }: PhraseMatch): boolean =>
  /^(?:frustrated|angry)$/.test(document.thread?.mood.mood ?? '') && !meetThread(document)?.acknowledged
const guards = {
  unless: ['sorry|apologies|apologise|apologize', 'you are|were right', "you're right", 'not|never your'],
  when: (match) => answersHeat(match) && !isConditional(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'defends-itself'> = {
  id: 'defends-itself',
  category: 'hostility',
  severity: 'warning',
  source: 'customerservicezone.com, CARP (Bacal): control yourself, do not defend in kind',
  phrases: [
    {
      ...guards,
      match: [
        "(there is | there's | there was | we see | i see)? (nothing | no problem | no fault | no error) (is | was)? (wrong)? (on | at | with) (our | my) (side | end | part | systems | system | server | servers)",
        '(everything | all | it | our system | our systems | our servers | our network) (is | are | was | were | works | work | looks | worked) (working | running)? (perfectly | completely | absolutely)? (fine | ok | okay | normal | normally | correctly | as (expected | designed | it should | they should)) (here | on our (side | end) | for (us | everyone | everybody | everyone else | everybody else | all others))',
        '(nobody | no one) else (has | is)? (reported | complained | complaining | reporting | affected)',
        'no other (user | users | customer | customers) (has | have | is | are)? (reported | complained | complaining | reporting | affected)',
        'i|we did (everything | nothing) (right | correctly | wrong | by the book | that we could)',
        '(this | that | it) (was | is) (not | never) (caused by | due to | because of) (us | our (side | team | work | change | update))',
        '(this | that | it) (is | was) (not | never) our (mistake | error | doing | responsibility | problem)',
        'i|we never (promised | said | agreed | confirmed | guaranteed | told)',
      ],
      reach: 'sentence',
      suggest: [
        "I'd like to get this working first; after that I'll look into how it happened.",
        "Let's get it working; I'll find out how it came about and tell you.",
      ],
    },
  ],
}
export default rule

const angry =
  'I am fed up. Your update broke our booking page again, for the third time this month, and nobody answers the phone. This is unacceptable. When will it be fixed?'

export const examples: ThreadExamples = {
  invalid: [
    { incoming: angry, text: 'Hello,\n\nThere is nothing wrong on our side. I will look at the page at two.\n\nKim' },
    { incoming: angry, text: 'Hello,\n\nEverything works fine here. I will try again at two.\n\nKim' },
    { incoming: angry, text: 'Hello,\n\nNobody else has reported this. I will look at two.\n\nKim' },
    { incoming: angry, text: 'Hello,\n\nwe did everything right. the page will be looked at today.\n\nKim' },
    { incoming: angry, text: 'Hello,\n\nThis was not caused by our update. I will call you at two.\n\nKim' },
    { incoming: angry, text: 'Hello,\n\nWe never promised that date. I will call you at two.\n\nKim' },
    { incoming: angry, text: 'Hello,\n\nThat is not our problem. Please call the provider.\n\nKim' },
    {
      incoming: angry,
      text: 'Hello,\n\nOur systems are running normally for everyone else. I will call you at two.\n\nKim',
    },
  ],
  valid: [
    {
      incoming: angry,
      text: "Hello,\n\nThree times in a month is far too often, and I'm sorry. The page is up again since two; I'll watch it today and call you at five.\n\nKim",
    },
    {
      incoming: angry,
      text: "Hello,\n\nI'm sorry; you should not have had to write a third time. It was not your browser: the update changed a setting, and I have put it back. Could you try now?\n\nKim",
    },
    { incoming: 'Is the page down for everybody?', text: 'It works fine here; I will look at your side at two.' },
    { incoming: 'Did you see other reports?', text: 'Nobody else has reported it so far. I will keep an eye on it.' },
    {
      incoming: angry,
      text: "Hello,\n\nI'm sorry that it broke again. If it is not caused by our update, I will find out what it is, and write to you by five.\n\nKim",
    },
    { incoming: 'Was it the update?', text: 'It was not caused by our update. The provider had a fault until nine.' },
    {
      incoming: angry,
      text: 'Hello,\n\nYou are right, and I’m sorry about the surprise; we never told you about the change. The page is back; I will call you at five to make sure.\n\nKim',
    },
    { incoming: 'Can you check the server?', text: 'Everything is running normally on our side since nine.' },
  ],
}
