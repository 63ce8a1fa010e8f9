import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { stingless } from '../concern'
import { doorAfter } from '../open-door'
import { insteadOfFault, insteadOfMust } from '../sorry'

const sorry =
  "((i'm | we're)? (really|very|so|truly)? sorry (to say (so | this | it)?)? | my? apologies | i|we apologise|apologize | forgive|excuse me) ,? but|however ,?"
const fault =
  "didn't|haven't|hadn't|weren't|failed|never|forgot|ignored|missed|entered|sent|clicked|deleted|broke|used|told|keep|(should have)|should've|(are|were supposed|told|wrong)"
const respect = 'with (all | the)? due|greatest|utmost|all respect'
const refusal = "can't|aren't|don't|won't"

/** It adds nothing. */
const said = ({ sentence }: PhraseMatch): readonly Wording[] => [
  '',
  { text: `that is how I see it${sentence.ending === 'none' ? '' : '.'}`, manner: 'warm' },
]

const rule: PhraseRule<'sorry-but-you'> = {
  id: 'sorry-but-you',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'thinkhdi.com, on non-apologies (O’Flahavan); supportindustry.com; Just Not Sorry phrase list',
  phrases: [
    {
      match: [`${sorry} you fault:(${fault})`, `${sorry} you're fault:wrong`],
      unless: ['are|were|was right'],
      reach: 'sentence',
      suggest: insteadOfFault,
    },
    {
      match: `${sorry} must:(you (need | have | will need | will have) to)`,
      notBefore: ['wait|bear|know|be'],
      reach: 'sentence',
      suggest: insteadOfMust,
    },
    { match: `${sorry} must:(you must)`, notBefore: ['have|be'], reach: 'sentence', suggest: insteadOfMust },
    {
      match: `${sorry} you no:(${refusal})`,
      reach: 'sentence',
      suggest: (match) =>
        doorAfter(match, `as things stand, you ${match.captures.no}${stingless(match.captures.rest)}`),
    },
    { match: `${respect} ,? but? ,? please`, suggest: 'please' },
    {
      match: [
        `${respect} ,? but? ,? next:_`,
        '(i mean)? no offence|offense|disrespect (meant|intended)? ,? but ,? next:_',
        "(i'm (not (trying to be | being) | not to be) | not to be | not being | i don't (mean | want) to (be|sound|come) (across as)?) rude|harsh|difficult|mean|funny ,? but ,? next:_",
        "please? don't take (this|it (the wrong way | badly | personally) | offence|offense) ,? but ,? next:_",
        "please? don't get me wrong ,? but ,? next:_",
        '(i hate|hated to say it|this ,? but ,?) next:_',
      ],
      when: ({ captures }) => !/^(?:to|taken|please)$/i.test(captures.next ?? ''),
      suggest: ['{next}', { text: 'as I see it, {next}', manner: 'warm' }],
    },
    {
      match: `${sorry} (that's | it's) just? (how it (works | is) | the way it (works | is) | life)`,
      suggest: "I'm sorry that it works this way; tell me what you need, and I'll look for another one",
    },
    {
      match: "i'm just|only saying that",
      unless: ['not (trying to say | saying)'],
      suggest: 'my point is that',
    },
    { match: "^ i'm? just|only saying|sayin $", reach: 'sentence', suggest: said },
    {
      match: "i'm? just|only saying|sayin $",
      when: ({ sentence, from }) => from > 0 && isPause(sentence.words[from]?.gap ?? ''),
      suggest: 'as I see it',
    },
    { match: '^ sorry ,? not sorry $', reach: 'sentence', suggest: said },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I'm sorry, but you didn't send the signed form.",
    'Sorry but you need to restart it first.',
    'With all due respect, the ticket was opened after the deadline.',
    'No offence, but the spreadsheet is hard to read.',
    "We are sorry but you can't install that on a work laptop.",
    'The answer was in the invite. Just saying.',
    'I am just saying that the cable was fine yesterday.',
    "I don't mean to be rude, but the desk was booked.",
    'sorry but you should have asked first',
    "Please don't take this the wrong way, but the slides were late.",
    'My apologies, but you never sent the second page.',
    'I apologise, but you need to sign the form again.',
    'With the greatest respect, the log says otherwise.',
    'dont get me wrong but the plan has holes',
    'Sorry, however you forgot the cost centre.',
    'I mean no disrespect, but the sheet is out of date.',
    'I’m sorry but that’s just how it works.',
    'Not being funny, but the box was empty.',
    "Sorry, but you're wrong about the 4 GB limit.",
    "I'm sorry but you entered the wrong code twice.",
    "I'm sorry, but you didn't send the log yesterday, so the case was closed.",
    'Apologies, but you must change your password today.',
  ],
  valid: [
    'Sorry, but the mail server is down at the moment; we expect it back by three.',
    "I'm sorry, but you may have to wait a day for the part.",
    'Sorry, but you were right all along: it was the cable.',
    'I am sorry you lost the morning to this.',
    'No offence taken, it was a fair question.',
    'With all due respect to the vendor, their guide skips a step, so here is ours.',
    'No offence, just curious: which desk did you move to?',
    'I was just saying to Tom how quickly you sent the logs.',
    'She told me no offence was meant, and I believe her.',
    "I'm sorry for the wait. You can pick it up from two.",
    'In that respect the new model is better.',
    'Treat the old tapes with respect, but do open the boxes.',
    'I apologise, but I sent you the wrong page; here is the right one.',
    'Excuse me, but which of the two cables is yours?',
    "I'm sorry, but I can't send the code by mail. Come by at two and I'll show you.",
    'I would hate to say it works before you have tried it.',
    'Sorry, but your laptop is still with the courier.',
  ],
}
