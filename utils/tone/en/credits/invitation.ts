import type { CreditExamples, CreditRule, Phrase } from '../../types'

const write =
  'call|ring|phone|reply|respond|write|ask|email|mail|message|text|contact|tell|ping|shout|reach|answer|come|stop|drop'
const guards = {
  notAfter: [
    "don't|not|never|to|would|will|i'd|you'll|who|must|should|didn't|i'll|we'll|nobody|they|users",
    'could|should|would have',
  ],
  unless: [
    "if you don't|haven't forward|send|reply|respond|answer|return|submit|complete|provide",
    'ever|actually|bother|finally|complaining|whining',
    "or (else | i'll | we'll | i|we will)",
  ],
  // "Can you let me know which one you have?" asks for something; "let me know how it goes?" leaves the door open.
  when: ({ sentence, text }) =>
    sentence.ending !== 'question' ||
    !/\bknow\b/i.test(text) ||
    /\bknow (?:how|if (?:it|that|this|anything|the)\b)/i.test(sentence.text),
} satisfies Partial<Phrase>
const whenever = '(if | in case | whenever | should)'
const here =
  '(me|us | back | here | to me|us | to this (mail | email | message | ticket)? | this (mail | email | message | ticket) | me|us back|here|directly|again | me|us on|at _ | again | out)'

const credit: CreditRule<'invitation'> = {
  id: 'invitation',
  axis: null,
  source: 'Yeomans et al., The politeness package (2018): let me know; HDI: leave the door open',
  phrases: [
    {
      ...guards,
      match: [
        'let me|us|them know ,? if|whether|how|when|should|about|either|of|anytime|otherwise|once',
        "let me|us know (what (else | you think | works | suits | happens) | which you|one | where you | any time | in case | $ | , and|i|we|i'll|we'll)",
        `${write} ${here}? (any time | anytime | right away | again)? ,? ${whenever} it|you|anything|something|there|that|the|one|any|this|things|they|your`,
        'just|simply reply|answer|write|call|ring|ask|shout|message|ping|drop to|here|me|us|back|this|by|on|with',
        `feel free to ${write}|open|raise|use|send|give|get|pop|let|forward`,
        "i'm|we're (always | still | only | just | right)? (here | around | available | just? a (call | message) away) (if | for you | should | until | till | any | whenever | $)",
        'happy|glad to help|explain|answer|talk|go|walk|discuss (it|this|that|you)? further|more|again|any|if',
        'give|drop me|us a ring|shout|call|line|bell',
        'you can (always | also)? reach|call|ring|find me|us at|on|under|by|any|in|if',
        'come back to me|us any|if|with|when',
        `please|do tell|call|ring|ask|message|contact|email me|us (again | back | any time | anytime)? (if | when | whenever | should)`,
        'if _{1,12} ,? (please | just | do)? tell|call|ring|ask|message|email|contact me|us',
        'if _{1,12} ,? (please | just) write|reply|shout|answer|ask|call|ring ( , | $ | me|us|here|back|anytime|again|any|at|on)',
        'my door|line is always? open',
      ],
    },
    { match: "don't hesitate to _", notAfter: ["i|we|they|you|didn't"] },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'Let me know if it comes back.',
    'Call me if the noise returns.',
    'If anything looks odd, just reply here.',
    'shout if anything looks odd!',
    'Feel free to ring me on 4410.',
    'Please don’t hesitate to ask.',
    'I’m here until five if you need me.',
    'Just reply to this mail and the ticket opens again.',
    'Give me a shout when you are back at your desk.',
    'Happy to explain it again by phone.',
    'If a mail is missing, please tell me.',
    'Could you try once more and let me know how it goes?',
    'You can always reach me on 4415.',
  ],
  missed: [
    'Don’t call me.',
    'I will let you know.',
    'Let me know when you have actually read it.',
    'Let me see.',
    'He told me to call him.',
    'You should have called me.',
    'Let us know your address.',
    'The phone rings if it is plugged in.',
    'Send me the form.',
    'Call the vendor.',
    "If it breaks, that's your problem.",
    'Nobody let me know.',
    'Reply by Friday or the ticket is closed.',
  ],
}
