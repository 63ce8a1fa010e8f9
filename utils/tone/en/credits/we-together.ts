import type { CreditExamples, CreditRule, Phrase } from '../../types'

const joint = 'go|walk|look|work|sit|step|run|talk|sort|figure|find|try|do|set|plan|check|test|fix|solve|meet|see'
/** "Let us take a look" leaves the reader out. */
const leavesOut = /^let us (?!.*together)/i
const guards = {
  notAfter: ["not|don't|won't|never|can't|if|unless|said"],
  notBefore: ['be (clear | honest | real | frank | serious | realistic)', 'not', 'pretend|hope|face it'],
} satisfies Partial<Phrase>

const credit: CreditRule<'we-together'> = {
  id: 'we-together',
  axis: null,
  source: 'Brown & Levinson, Politeness (1987): include both in the activity',
  phrases: [
    {
      ...guards,
      match: [
        `let's (please | just | first)? (look | try | check | see | test | find | sort | fix | go | start | work | figure | set | plan | talk | take a look | take a closer | dig | walk | solve | move | keep | discuss | investigate | get (this | it | that | you | things | your | these | started | together) | make sure | do (it | this | that) | meet | have a | chat | connect | review)`,
        `(we'll | we (will | can | could | shall | should be able to | are going to)) (surely | certainly | definitely | also | then | still)? (get | have) (this | it | you | that | things | your _{1,2} | everything | the _{1,2} | these) (all)? (sorted | fixed | working | going | running | back | up | done | solved | right | resolved | figured | set)`,
        `(we'll | we (will | can | could) | shall we | could we | can we) (certainly | also | then | both)? (sort | figure | work | find | solve) (it | this | that | things | a way | the _{1,2})? (out)? together`,
        `we|we'll (will | can | could | shall | should)? ${joint} _{0,6} together`,
        `let's ${joint} _{0,6} together`,
        `(i'll | i'd be (happy | glad) to | i can | we can | we'll | let me | happy to | glad to | like to) (gladly | also)? (go | walk | look | work | sit | step | stay | run) _{0,6} with you`,
        `(we are | we're) in this together`,
        'together ,? we (can | will | could) _',
      ],
      unless: [
        'put together',
        'said|when you',
        'get together',
        "let's see if|whether you",
        "let's see how long",
        'with you (again | on that)',
      ],
      when: ({ text }) =>
        !leavesOut.test(text) &&
        !/forward|throw/i.test(text) &&
        !/\b(?:put|get|getting|bundled?|went|sold|packed|add) (?:\w+ ){0,2}together\b/i.test(text),
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    "Let's look at it together at two.",
    "We'll get this sorted today.",
    'Shall we go through the steps together?',
    "let's try the other port first",
    'I can walk through it with you on Monday.',
    'If it does not take, ring me and we will do it together.',
    'We can figure this out together.',
    'Could we look at it together, on your screen?',
    'Let’s find out where the mail went.',
    'We will get you back online this morning.',
    "I'd be happy to sit down with you and set it up.",
  ],
  missed: [
    "Let's be clear about this.",
    "Let's not start that again.",
    'We need to talk.',
    'The two switches work together.',
    'Let us know the number.',
    'I put the list together last night.',
    "Let's see if you can follow one instruction.",
    "I don't agree with you.",
    "We'll get back to you.",
    'Let’s pretend I never saw that.',
    'We will get a new one.',
    'You two should look at it together.',
  ],
}
