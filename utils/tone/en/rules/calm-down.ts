import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isReported } from '../senses'

const seen = 'I can see that this is frustrating'

const noise =
  '(complaining|whining|whinging|moaning|shouting|yelling|screaming|overreacting|exaggerating|nagging|bitching|ranting|panicking|freaking out|being (so)? (dramatic|rude|difficult|hysterical|childish|emotional|aggressive|silly|unreasonable|impatient|paranoid))'
const toYou =
  "(you (really|just)? (need|have|ought|might want) to|you (really|just)? (should|must|could|can)|(could|can|would|will) you (please|just)?|try to|you better|you'd better)"

/** Fits before the end and before a pause; where the sentence runs on, "about it" and the like go along. */
const instead = ({ sentence, to }: PhraseMatch): string =>
  to === sentence.words.length || isPause(sentence.words[to]?.gap ?? '') ? seen : `${seen},`

const rule: PhraseRule<'calm-down'> = {
  id: 'calm-down',
  category: 'hostility',
  severity: 'error',
  source: 'CARP model (Robert Bacal), angrycustomer.org; worksurvival.wordpress.com (2010)',
  phrases: [
    {
      match: [
        '^ (please|just|now|ok|okay|oh|hey|everyone)? calm (yourself)? down',
        `${toYou} calm (yourself)? down`,
        '^ (please|just|now|oh|hey)? (chill out|simmer down|settle down|pipe down|cool it|cool off|take a chill pill|get over it|get over yourself|deal with it|suck it up|relax) (please|will you|already|ok|okay|everyone|buddy|mate|man|dude|now)? $',
        "^ (just|now|oh|hey)? (relax|chill) , (it|this|that|we|i|you|nobody|there|will|it's|its|that's|i'm|we're)",
        `${toYou} (relax|chill out|get over it|settle down) $`,
        'calm (yourself)? down (please|ok|okay|mate|man)? $',
      ],
      notAfter: [
        '(once|when|until|after|let|lets|wait|if|as) _{0,5}',
        '(things|it|traffic|load|fan|market|network|they|everything) (to|will|should|can|may|might|has|have|had)?',
        'so (that)? you can',
        'sit back (and)?',
        'help|helps|helped',
      ],
      when: ({ document, sentence, span, from }) =>
        !/^(?:you|u)$/.test(sentence.words[from]?.norm ?? '') ||
        !/so (?:that )?$/i.test(document.text.slice(0, span.start)),
      suggest: ({ document, span, sentence, to }) => {
        const text = document.text.slice(span.start, span.end)
        const after = /^.*?\b(?:relax|chill)\b,?\s+(.+)$/is.exec(text)?.[1]
        return after && !/^(?:please|will you|already|ok|okay|out|pill)\b/i.test(after) && isPause(text)
          ? `${seen}; ${after}`
          : instead({ sentence, to } as PhraseMatch)
      },
    },
    { match: '(could|can|would|will) you (please|just)? calm down and', suggest: 'could you please' },
    { match: '^ (please|just)? calm down and', suggest: 'please' },
    {
      match: [
        `^ (please|just|now|and|you can)? stop ${noise} (about|over)?`,
        `^ (please|just|now|and|you can)? stop ${noise} (at|to|with) _{1,6} $`,
        `${toYou} stop ${noise} (about|over)?`,
      ],
      notAfter: ['so (that)?', 'will|to|should|would|it|and|then'],
      when: (match) => !isReported(match),
      suggest: ({ document, span }) =>
        /\b(?:about|over)$/i.test(document.text.slice(span.start, span.end)) ? 'I hear what you say about' : seen,
    },
    {
      match: [
        "(there's|theres|there is|there was)? no (need|reason|call) to (be (so)? (rude|angry|hysterical|dramatic|aggressive|upset|emotional|snippy|difficult)|shout|yell|scream|swear|get (so)? (upset|angry|worked up|excited|emotional|hysterical|aggressive|snippy)|overreact|take that tone|use that tone|raise your voice|make a scene) (at me|at us|with me|about it|like that)?",
        "you (don't|dont|do not) (need|have) to (be (so)? (rude|angry|hysterical|dramatic|aggressive)|shout|yell|scream|take that tone|use that tone|raise your voice) (at me|at us|with me|like that)?",
        "please? (don't|dont|do not) (you)? (be so (dramatic|rude|hysterical|difficult|emotional|sensitive|impatient)|overreact|shout at (me|us)|yell at (me|us)|take that tone (with me|with us)?|use that tone|raise your voice|get (so)? (hysterical|worked up|emotional|snippy|upset with me|angry with me)|get your knickers in a twist|throw a tantrum|have a cow)",
      ],
      suggest: seen,
    },
    {
      match: [
        '^ (please|you (need|have) to)? (change|check|fix|adjust|lose|drop) (your|that|the) attitude',
        '(watch|mind) your (tone|language|mouth|attitude|manners)',
        "(i|we) (don't|dont|do not) (like|appreciate) your tone",
        '(lower your voice|keep your voice down)',
      ],
      suggest: "I'd like to sort this out with you",
    },
    {
      match:
        "(you're|youre|you are) (just|clearly|totally|really|completely)? (overreacting|being (so|too|a bit|very|overly)? (dramatic|emotional|hysterical|unreasonable|oversensitive|too sensitive|paranoid|impatient|difficult|childish|ridiculous|silly))",
      suggest: 'I can see how much this matters to you',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Calm down, it is only a printer.',
    'You need to calm down.',
    "There's no need to shout.",
    'Please stop complaining about the new phones.',
    'Watch your tone.',
    'Relax, nobody is going to read your drafts.',
    "you're overreacting",
    'Could you please calm down and send me the number?',
    'Just deal with it.',
    'Hi Vera, please do not take that tone with me.',
    'No need to get so worked up about it.',
    'Stop shouting at the people on the phone.',
  ],
  valid: [
    'No need to re-enter the code, it is saved.',
    'We can relax the rule for guest accounts until Monday.',
    "Once things calm down after the move, I'll tidy up the cables.",
    'There is no need to panic: nothing was lost, and the copy from last night is complete.',
    'That should stop Outlook complaining about the certificate.',
    'The compiler will stop complaining when you add the missing line.',
    'You can sit back and relax, the update runs by itself.',
    'Let the fan calm down for a minute before you close the lid.',
    'If anyone was rude to you on the phone, I would like to hear about it.',
    'Mind the language setting: it switches to French after the update.',
    "Don't worry about the tone on the line, it is only the recording notice.",
    'Restarting it should calm the network down.',
  ],
}
