import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { asSeen, openly, overhead, unposed, yearsTold } from '../modest'
import { isConditional, isQuestion, isReported } from '../senses'

const guards = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isReported(match),
} satisfies Partial<Phrase>
const calling = 'expert|engineer|admin|administrator|professional|specialist|technician|developer|programmer|architect'
/** Told with thanks, or as a memory, it is no pose. */
const past = ['glad|enjoy|love|thanks|thank|pleasure|sorry|learn|learned|learnt', 'still|never']
/** "Twenty", "20", "20+", "many"; masked figures too. */
const years = '(over | more than | almost | nearly)? _{1,2} years|decades'

const rule: PhraseRule<'expert-pose'> = {
  id: 'expert-pose',
  category: 'arrogance',
  severity: 'warning',
  source: 'networkworld.com, What users hate about IT pros; designtechfieldguide.com (2023)',
  phrases: [
    {
      ...guards,
      match: [
        `^ trust|believe me ,? (i'm (a | an | the | your | certified | in) | i <adverb>? know (what | better | more | my | this | these) | i've|i've <adverb>? (done|been|seen|worked|fixed))`,
        '^ take my word for it',
        "i (think i)? know what i'm doing",
        'i <adverb>? know <adverb>? (more | better) (about (this | it | that | these _))? than you|most|anyone',
        `i'm (the | a) (certified | trained | senior | it | qualified)? ${calling} (here | , not you)`,
        "i'm the one with the (degree | training | experience | certificate | certification | know how)",
        `leave (it | this | that | such things | these things) to (the | us)? (${calling}s | experts | professionals | engineers | grown ups | people who know)`,
      ],
      notBefore: ['as|how|enough'],
      unless: ["(it's | it is | how) frustrating|annoying"],
      reach: 'whole',
      suggest: unposed,
    },
    {
      ...guards,
      match: [
        'in my (expert | professional | considered) opinion ,?',
        `as an|the|a (it | certified | senior | trained | qualified)? ${calling} , told:i can|must tell|assure you that?`,
        `as an|the|a (it | certified | senior | trained | qualified)? ${calling} , told:i know|think|believe that?`,
      ],
      unless: past,
      suggest: asSeen,
    },
    {
      ...guards,
      match: `as an|the|a (it | certified | senior | trained | qualified)? ${calling} , next:i`,
      unless: past,
      suggest: 'as far as I can see, {next}',
    },
    {
      ...guards,
      match: `^ i've (been doing this | done this | been in (it | this) | worked in (it | this field)) _{0,3} (for)? ${years}`,
      unless: past,
      reach: 'sentence',
      suggest: yearsTold,
    },
    {
      ...guards,
      match: `with my (over | more than | almost | nearly)? span:(_{1,2} years|decades) of experience`,
      unless: past,
      suggest: 'from what I have seen in {span}',
    },
    {
      ...guards,
      match: [
        "you (wouldn't | won't | couldn't) <adverb>? (possibly | ever)? get it (that | this | anyway | $)",
        "you (wouldn't | won't | couldn't | can't) <adverb>? (possibly | ever)? (understand | follow | grasp) (why | that | this | it | the details | the technical _ | anyway | $)",
        "(it's | that's | this is) <adverb>? <adverb>? (complicated | technical | complex | advanced | difficult) for (you | users | a user | non _ | lay | most users)",
        "you don't need to (know | understand) (that | this | why | how it works | the details) $",
        "(i | we) (don't | won't) (want to | need to)? bore you with",
        "that's (way | far)? (above | over) your (head | pay grade | level)",
      ],
      reach: 'sentence',
      suggest: openly,
    },
    { ...guards, match: 'too technical to explain', suggest: 'easier to explain in person' },
    {
      ...guards,
      match: '(above | over) your (head | pay grade)',
      reach: 'whole',
      suggest: overhead,
    },
    {
      ...guards,
      match: "^ (it's | that's) <adverb>? <adverb>? complicated|technical $",
      severity: 'hint',
      reach: 'sentence',
      suggest: openly,
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "Trust me, I'm an engineer.",
    'In my expert opinion the dock is fine.',
    "You wouldn't understand the details.",
    "Hello Kay,\n\nI've been doing this for 20 years. It is the cable.\n\nVic",
    'i know what im doing',
    'That’s complicated.',
    "I'm the admin here, not you.",
    'Leave it to the experts.',
    'This is too technical for you.',
    'As a certified technician, I can tell you that the port works.',
    'Believe me, I know better than the manual.',
    'The routing is way over your head.',
    'Trust me, I’m an engineer, it is the cable.',
    'In my professional opinion, you need a new dock.',
    'Take my word for it that the switch is fine.',
    'It’s complicated and you wouldn’t understand why port 25 is closed.',
    "I've been in IT for over 15 years, so I think I know what I'm doing.",
    "I won't bore you with the technical details.",
  ],
  valid: [
    'We see this often, and it is quick to put right.',
    "Trust me, I'm as annoyed by the noise as you are.",
    'An expert from the phone company comes at two and looks at the line.',
    "You don't need to know the server's name, the program finds it.",
    "If it's too technical, ring me and I'll say it in plain words.",
    'The form is complicated, so I filled in what I could for you.',
    'After twenty years here I still learn from tickets like yours, thank you!',
    'Do you trust the certificate? Then choose Always.',
    'As an administrator, you can add the printer yourself.',
    "I don't know enough about phones, so I've asked Ines, who does.",
    'In my opinion the smaller model suits you better, because it is lighter.',
    'I was told it was too technical for users, and I disagree: here is how it works.',
  ],
}
