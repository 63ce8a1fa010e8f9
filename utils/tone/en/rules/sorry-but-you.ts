import { isPause } from '../../pattern'
import type { PhraseRule, RuleExamples } from '../../types'

const sorry = "(i'm | im | i am | we're | we are)? (really|very|so|truly)? sorry ,? but"
const fault =
  "didn't|didnt|(did not)|haven't|havent|(have not)|hadn't|(should have)|should've|weren't|failed|never|forgot|ignored|missed|entered|sent|clicked|deleted|broke|used|told|(were supposed)|(are supposed)|(were told)|(are wrong)|(were wrong)|(keep)"
const refusal = "can't|cant|cannot|(can not)|aren't|arent|(are not)|don't|dont|(do not)|won't|(will not)"

const rule: PhraseRule<'sorry-but-you'> = {
  id: 'sorry-but-you',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'thinkhdi.com, on non-apologies (O’Flahavan); supportindustry.com; Just Not Sorry phrase list',
  phrases: [
    {
      match: `${sorry} you ${fault}`,
      unless: ['(are|were|was) right'],
      suggest: ({ sentence, text, to }) => {
        const verb = sentence.words[to - 1]?.norm === 'supposed' ? 'were supposed' : null
        const tail = text.replace(/^.*?\bbut\s+you\s+/is, '')
        return `it looks as if you ${verb ?? tail}`
      },
    },
    {
      match: `${sorry} you (need | have | will need | will have) to`,
      notBefore: ['wait|bear'],
      suggest: 'the next step is to',
    },
    { match: `${sorry} you must`, notBefore: ['have|be'], suggest: 'the next step is to' },
    {
      match: `${sorry} you no:(${refusal})`,
      suggest: 'as things stand, you {no}',
    },
    { match: 'with all (due)? respect ,? (but)? ,? please', suggest: 'please' },
    {
      match: [
        'with all (due)? respect ,? (but)? ,?',
        'no offence|offense (meant|intended)? ,? but ,?',
        'no disrespect (meant|intended)? ,? but ,?',
        "(i'm | im | i am)? (not (trying)? to be | i (don't | dont | do not) (mean|want) to be | not wanting to be) (rude|harsh|difficult|mean|funny) ,? but ,?",
        "(please)? (don't | dont | do not) take (this|it) (the wrong way | badly | personally) ,? but ,?",
      ],
      notBefore: ['to', 'taken', 'please'],
      suggest: ({ sentence, to }) => (isPause(sentence.words[to]?.gap ?? '') ? 'as I see it' : 'as I see it,'),
    },
    {
      match: "(i'm | im | i am) (just|only) saying that",
      unless: ['not (trying to say | saying)'],
      suggest: 'my point is that',
    },
    {
      match: ["^ (i'm | im | i am) (just|only) saying $", '^ just saying $'],
      suggest: 'that is how I see it',
    },
    {
      match: ["(i'm | im | i am) (just|only) saying $", 'just saying $'],
      when: ({ sentence, from }) => from > 0 && isPause(sentence.words[from]?.gap ?? ''),
      suggest: 'as I see it',
    },
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
    'Sorry, but your laptop is still with the courier.',
  ],
}
