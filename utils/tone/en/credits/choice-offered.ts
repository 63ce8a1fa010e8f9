import type { CreditExamples, CreditRule } from '../../types'

const credit: CreditRule<'choice-offered'> = {
  id: 'choice-offered',
  axis: 'charisma',
  source: 'Brown & Levinson, Politeness (1987): give options',
  phrases: [
    {
      match: [
        '(would you (like | prefer | rather | want) | would it (be easier | help | suit you) | do you (want | prefer) | shall i|we | would monday|tuesday|wednesday|thursday|friday|tomorrow|today|this|next|a|an|the|morning|afternoon) _{0,12} ,? or ,? (would|shall|should|do|can|could (you|i|we)?)? _',
      ],
      notBefore: ['not|no|else|something|anything|so'],
      when: ({ sentence, text }) => sentence.ending === 'question' && !/\bor (?:not|else|anything)\b|\?!/.test(text),
    },
    {
      match: [
        'would you (prefer | rather) _',
        '(which | which one | what | which of (these | those | the two | them)) (would|do you (prefer | like best | rather) | (would | will)? suits|suit|suited you | works (best | better) for you | is easier for you)',
        "(if you|you'd|youd (prefer | rather | would rather | like that better))",
        'whichever|whatever|whenever (one | time | way | day)? (suits | works | fits | you (prefer | like (best | better | more)) | is (best | better | easier | easiest))',
        "(it's | this is | that's | the choice is) (entirely | completely | all | really)? (up to you | your choice | yours) (which | whether | how | when)",
        '(either (way | one)? is fine|quick|ok|okay|easy|good | both work | either works)',
        'you can (choose | pick) (between | from | which | whether | either)',
        'you can|could either _{1,12} ,? or _',
        '(there are | you have | we have | i see | i can offer you?) (two | three | a few | a couple of | several) (options | ways | choices | models)',
        "(alternatively | otherwise | or) ,? (you can | you could | i can | we can | i could | we could | i'd be happy)",
      ],
      notAfter: ['no matter|or|unless'],
      unless: ['or else', "or i'll|we'll", 'whatever you (want | say | think | do)', 'or you will|lose', 'or not'],
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'Would you rather keep the old number or take a new one?',
    'Shall I call you at ten, or would after lunch be better?',
    'You can either come by the desk or leave it at reception.',
    'Would Tuesday or Thursday suit you?',
    'Which would you prefer?',
    "If you'd rather have the bigger screen, tell me and I'll swap it.",
    'I can come on Monday or Tuesday, whichever suits you.',
    'There are two ways: the web page is quick, the program can do more.',
    'It’s up to you whether we move the old mails as well.',
    'do you want me to restore the march copy or the april one?',
    'Alternatively, you can use the web version until then.',
    'Hi Jo, would you prefer a call?',
  ],
  missed: [
    'Either you send the form or I close the ticket.',
    'Send it today, or else.',
    'Do you want it or not?',
    'Whatever you want.',
    'Did you type the old password or the new one?',
    'Would you like anything else?',
    'You have no choice.',
    'Choose one or the other, I do not care.',
    'You can call me.',
    'Two or three users reported it.',
    'Can you restart it or not?',
    "Fix it or I'll take it to your manager.",
  ],
}
