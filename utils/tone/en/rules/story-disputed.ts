import type { Phrase, PhraseMatch, PhraseRule, ThreadExamples } from '../../types'
import { isConditional } from '../senses'

/** Only where the mail tells a story; quoted or granted words dispute nothing. */
const tellsStory = ({ document: { thread } }: PhraseMatch): boolean =>
  thread !== null && (thread.troubles.length > 0 || thread.mood.mood !== 'calm')
const guards = {
  unless: ['you are|were right', "you're right", 'sorry|apologies|apologise|apologize', 'but you'],
  when: (match) => tellsStory(match) && !isConditional(match),
} satisfies Partial<Phrase>

const together = 'could we look at it together?'

const rule: PhraseRule<'story-disputed'> = {
  id: 'story-disputed',
  category: 'listening',
  severity: 'warning',
  source: 'receptiveness.net: flat negation closes a talk; LAST: listen, and say it back',
  phrases: [
    {
      ...guards,
      match: [
        "^ (that | this | it) can't (be | have been) (right | true | correct | so | possible | the case)?",
        "^ (that | this | it) can't have (happened | been (it | like that))",
        '^ (that | this | it) (is | was)? (simply | just | quite)? (impossible | not possible)',
        "^ (that's | that is | that was) (simply | just)? not (true | correct | right | what happened | how it (works | happened))",
        "^ that|this|it (never happened | didn't happen)",
        "^ i (really | very much | strongly)? (doubt | don't believe | find it hard to believe) (that | it | this)",
      ],
      notBefore: ['to'],
      reach: 'sentence',
      suggest: [`I see something else here; ${together}`, `Here it looks different; ${together}`],
    },
    {
      ...guards,
      match: '^ are you (really | quite | absolutely)? sure (that | you | it | this | the | your | of)',
      reach: 'sentence',
      suggest: ['Could you tell me what you saw, step by step?', 'Could we go through it once together?'],
    },
    {
      ...guards,
      match:
        '^ you must have (accidentally | somehow | simply | just)? deleted|moved|clicked|entered|typed|pressed|changed|removed|closed|ignored|missed|overlooked|forgotten|misread|unplugged|turned|switched|renamed|overwritten',
      reach: 'sentence',
      suggest: ['Could we look together at how it came about?', 'Could you tell me what you saw just before?'],
    },
    {
      ...guards,
      match: [
        'logs:(our|the|my (logs | records | log | monitoring | statistics | reports | system | systems)) (clearly | only)? (show | shows | say | says | tell | prove | suggest) (a different (story | picture) | otherwise | nothing of the (kind | sort) | no such (thing | outage | problem | error | ticket | call))',
        "i|we can't|couldn't|don't see|find any problem|problems|fault|faults|error|errors|issue|issues (at all | here | on our side)? $",
      ],
      reach: 'sentence',
      suggest: [`{logs} show something else so far; ${together}`, `I can't see it here yet; ${together}`],
    },
  ],
}
export default rule

const lost =
  'Hello, I am really worried. Since this morning my project folder is empty, three months of work. I restarted twice, it stays empty. What happened?\nJune'
const outage =
  'This is unacceptable. The line went down four times yesterday, for the third day in a row, and each time my customers were cut off. When will it stop?'

export const examples: ThreadExamples = {
  invalid: [
    { incoming: lost, text: "Hi June, that can't be right. I will look at the server now and write to you by noon." },
    { incoming: lost, text: 'Hi June,\n\nThis is impossible. I will check the backup today.\n\nKim' },
    { incoming: lost, text: 'Hi June,\n\nAre you sure it was in that folder? I will look now.\n\nKim' },
    { incoming: lost, text: 'Hello June,\n\nYou must have moved the folder. I will search for it today.\n\nKim' },
    { incoming: outage, text: "Hello,\n\nThat's not true. I'll ask the provider today.\n\nKim" },
    { incoming: outage, text: 'Hello,\n\nOur logs show nothing of the sort. I will call you at ten.\n\nKim' },
    { incoming: outage, text: 'Hello,\n\nI doubt that it was four times. I will call you at ten.\n\nKim' },
    { incoming: outage, text: "Hello,\n\nthat never happened. I'll call you at ten.\n\nKim" },
  ],
  valid: [
    {
      incoming: lost,
      text: "Hi June,\n\nThree months of work gone from sight is a shock. I see the folder's copy of last night and am bringing it back; you will have it by noon.\n\nKim",
    },
    {
      incoming: lost,
      text: 'Hi June,\n\nSorry about the scare. I am not sure yet what happened; I will know by noon and write to you then.\n\nKim',
    },
    {
      incoming: outage,
      text: "Hello,\n\nFour cuts in a day is far too many, and I'm sorry about your customers. Our log shows three of them; could you tell me when the fourth was? I'll call you at ten.\n\nKim",
    },
    {
      incoming: outage,
      text: 'Hello,\n\nSorry about your calls. It is not possible to say yet when it will stop; the provider tells us at two, and I write to you then.\n\nKim',
    },
    {
      incoming: 'Can I open the old form on my phone?',
      text: 'Hi, that is not possible yet. The new form opens on phones, and here is the link.',
    },
    {
      incoming: 'Is the room free at ten?',
      text: 'Are you sure you want the small one? The large one is free as well.',
    },
    {
      incoming: lost,
      text: "Hi June,\n\nYou are right, that can't have happened by itself, and I'm sorry about the scare. I have the copy here and put it back now.\n\nKim",
    },
    {
      incoming: outage,
      text: "Hello,\n\nSorry that your customers were cut off. If that can't be fixed today, I will bring you a second line at four.\n\nKim",
    },
  ],
}
