import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isQuestion } from '../senses'

const about = "you|you're|you've|your|it|it's|that|that's|this|the|there|there's|no|not|a|an"
/** The writer's own second thought, praise, or good news: "Actually, that's a good idea". */
const guards = {
  unless: [
    "i|i'm|i'll|i've|i'd|we|we're|we'll|we've|we'd|me|my|us|our|mine|let's",
    'good|great|glad|happy|nice|better|best|easier|perfect|right|fine|love|thanks|thank|sorry|please|fun|lucky|works|worked|working|helps|helpful',
  ],
  when: (match: PhraseMatch) => match.sentence.ending !== 'exclamation' && !isQuestion(match),
  suggest: '{next}',
} satisfies Partial<Phrase>

const rule: PhraseRule<'correction-opener'> = {
  id: 'correction-opener',
  category: 'condescension',
  severity: 'hint',
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness; Just Not Sorry',
  phrases: [
    {
      ...guards,
      match: [
        `^ actually ,? next:${about}`,
        `^ technically|strictly speaking? ,? next:${about}`,
        `^ (in (actual | point of)? fact | as a matter of fact | in reality | truth is) ,? next:you|you're|you've|your`,
      ],
    },
    {
      match: '^ (let me | allow me to | i have to | i must) correct you (there | here | on that|this)? , next:_',
      suggest: 'here is what I see: {next}',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Actually, the port is 443.',
    'Hi Rosa,\n\nactually your password never expired. The account was locked.\n\nJens',
    'In fact, you did receive the mail on Tuesday.',
    'Well, technically, it is a switch and not a hub.',
    'Strictly speaking, that is a question for Facilities.',
    'As a matter of fact, you were on the list from the start.',
    'Well, actually, you have two accounts.',
    'Let me correct you there: the limit is 20 MB.',
    'actually its the other cable, the grey one',
    'Actually no, the form has two pages.',
  ],
  valid: [
    "Actually, that's a good idea. I will ask the supplier for a price.",
    'Actually, I looked again and the copy is complete.',
    'It actually worked, thank you for the hint with the cable.',
    'The actual size of the folder is 3 GB.',
    'Tell me what actually happened, I have time until noon.',
    'In fact, the update is only 20 MB and runs in the background.',
    'Actually, could you send me the serial number as well?',
    'Actually, it was my mistake: the list I sent was from May.',
    'Technically there is nothing in the way, so I have ordered it.',
    'Actually, we can do better than that. A new one is in the post.',
    'Actually it works now!',
  ],
}
