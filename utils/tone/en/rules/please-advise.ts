import { isPause } from '../../pattern'
import type { PhraseRule, RuleExamples } from '../../types'

const please = 'please|pls|plz|kindly'

const rule: PhraseRule<'please-advise'> = {
  id: 'please-advise',
  category: 'passive-aggression',
  severity: 'hint',
  source: 'Adobe email survey of the most annoying phrases, as reported by The Guardian; Just Not Sorry phrase list',
  phrases: [
    {
      match: [
        `${please} kindly? advise us|me? (asap | urgently | soonest | further | accordingly | by return)?`,
        `kindly please advise`,
      ],
      notAfter: ['says|said|reads|asking|asked|to'],
      when: ({ sentence, to }) => to === sentence.words.length || isPause(sentence.words[to]?.gap ?? ''),
      suggest: ({ text }) =>
        `please let me know how you'd like to proceed${/asap|urgent|soonest/i.test(text) ? ', as soon as you can' : ''}`,
    },
    {
      match: `${please} kindly? advise us|me? on|about|regarding|as`,
      notBefore: ['to|soon'],
      suggest: 'please let me know about',
    },
    {
      match: `${please} kindly? advise us|me? how:(if|whether|how|when|what|which|who|where|why)`,
      suggest: 'please let me know {how}',
    },
    {
      match: "^ i|we|i'm|we're? await|awaiting your prompt|swift|urgent|early? how:(reply|response|answer|feedback)",
      suggest: 'I look forward to your {how}',
    },
    {
      match: "correct me if (i'm | im | i am) (wrong|mistaken) ,? but",
      suggest: 'as far as I can see,',
    },
    {
      match: '(many thanks | thanks | thank you | thanking you) in advance for whose:(your|the)',
      notBefore: ['patience|help'],
      suggest: "I'd be grateful for {whose}",
    },
    {
      match: '(many thanks | thanks | thank you | thanking you) in advance for',
      when: ({ sentence, to }) => /[a-z]{2}ing$/.test(sentence.words[to]?.norm ?? ''),
      suggest: "I'd appreciate your",
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'The licence has run out. Please advise.',
    'The order is stuck at the approval step, please advise asap.',
    'Please advise on the next steps.',
    'Kindly advise if the docking station has arrived.',
    "Correct me if I'm wrong, but the ticket says Tuesday.",
    'Thanks in advance for your prompt reply.',
    'Thank you in advance for sending the log files by noon.',
    'pls advise how you want the two accounts merged',
    'Awaiting your reply.',
    'I await your prompt response.',
  ],
  valid: [
    'Please advise your team that the lift hall printer is off on Friday.',
    'Could you look at the attached quote? Thanks in advance!',
    'We advise changing the PIN once a year.',
    'Tom can advise you on the right docking station.',
    'The vendor asked us to please advise them by Monday, so I have replied with the serial number.',
    'Please correct me if I have the wrong room: 4.12, second desk from the window.',
    'Happy to advise on laptops whenever suits you.',
    'Many thanks in advance for your help, and enjoy the long weekend.',
    'Two parcels await your pickup at reception.',
  ],
}
