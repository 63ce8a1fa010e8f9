import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isConditional, isQuestion, isReported } from '../senses'

/** Asked of the reader; "Understood." from the writer is a yes. */
const checks = {
  when: ({ sentence }) => sentence.ending === 'question',
  reach: 'sentence',
  suggest: ['let me know if any step is unclear.', 'tell me where it stops matching your screen.'],
} satisfies Partial<Phrase>
const said = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isReported(match),
} satisfies Partial<Phrase>
const it = 'it|this|that'
const stepByStep = "here's how it works, step by step"
const know = 'understand|grasp|realise|realize|comprehend|get'

const rule: PhraseRule<'comprehension-jab'> = {
  id: 'comprehension-jab',
  category: 'condescension',
  severity: 'warning',
  source: 'Just Not Sorry; cybertechbiz.com, 7 sins of tech support',
  phrases: [
    {
      ...checks,
      match: [
        `^ do|did you even|really|actually|now? understand|comprehend (me|${it}|english | what i'm|i|i've|this|that saying|said|mean|means|written|asking)? now? $`,
        `^ do you (get ${it} | follow me?) now? $`,
        '(is that|this | am i | are we | am i making myself | have i made myself | do i make myself) clear|understood now|enough? $',
        '^^ understood|comprende|capisce|capiche $',
        ', understood|comprende|capisce|capiche $',
      ],
      notAfter: ['what|how|why|where|which|when'],
    },
    {
      ...checks,
      match: [
        `^ does|did? ${it}? make|makes sense (now | to you | so far)? $`,
        '^^ got it|that $',
        '^ are you (with me so? far? | following me?) $',
      ],
      severity: 'hint',
    },
    {
      match: [
        `(let me | i'll | i can | i could | i have to | allow me to) (dumb ${it} down for? you? | spell ${it} out for you | draw you a picture)`,
        `do|must|should i|we (have to | need to)? (spell ${it} out for? you? | draw you a picture)`,
        `(let me | i'll) type|say|write|speak|explain ${it}? very|more? slowly (so that? you (can|will understand|follow | (understand|follow)))?`,
      ],
      notBefore: ['letter', 'in capitals'],
      suggest: ({ text }) => (/^(?:do|must|should)\b/i.test(text) ? 'shall I explain it step by step' : stepByStep),
    },
    { match: `dumbed what:${it} down (for you|users|people)?`, suggest: 'kept {what} simple' },
    {
      ...said,
      match: [
        "in words|terms|language|english that? even? (you can|could|will|might | you'll) understand|follow|grasp|get|handle",
        'in a way that? even you (can|could|will|might)? (understand|follow|grasp|get|handle)',
        'so that? even you can|could|will understand|follow|grasp|get (it | this | that)?',
      ],
      suggest: 'in plain words',
    },
    { ...said, match: 'simple|easy|slow enough for you (to understand|follow)?', suggest: 'step by step' },
    {
      match: 'even who:(you can|could|should|will|would)',
      notAfter: ['so that?', 'way|words that?'],
      suggest: '{who}',
    },
    {
      match: `verb:(explain | explaining | explained) what:${it} to? you? like|(as if)|(as though) you're|you (were)? a? (small | little | five year old | 5 year old)? five|six|5|6|child|kid|toddler|old`,
      suggest: '{verb} {what} step by step',
    },
    {
      match:
        "^ (what | what|which part|bit) exactly|precisely? (don't you | do you not | is it that? you don't) understand|get|follow about?",
      notBefore: ['in|by|from|at'],
      suggest: ({ text }) => (/about$/i.test(text) ? 'what is unclear about' : 'which step is unclear'),
    },
    { match: '^ do you even know|understand|realise|realize', notBefore: ['$'], suggest: 'may I explain' },
    {
      match:
        "^ can't you|(can you not)|(are you unable|(not able) to) <adverb>? follow|understand|read <article>? simple|basic|plain",
      reach: 'sentence',
      suggest: 'let me know which step is unclear.',
    },
    {
      ...said,
      match: [
        `you <adverb>? don't <adverb>? seem|appear to ${know}|see`,
        `you (fail | are failing | are unable | seem unable) to ${know}|see`,
        `you clearly|obviously|still|just|simply|evidently don't ${know}`,
      ],
      notAfter: ['if|when|what|why|how|because|sorry'],
      notBefore: ['$', 'access|mail|mails|messages|notified|through|back|in|an|the|any|it|paid'],
      suggest: 'it helps to know',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'The token runs for a year. Do you understand?',
    'Is that clear?',
    'You send the form to HR first, understood?',
    'Hi Omar,\n\nlet me dumb it down for you: the cable is too short.\n\nPaul',
    "I'll explain it in words you can follow.",
    'Do I make myself clear?',
    'Leave the dock on over night. Does that make sense?',
    'so what exactly dont you understand about the form',
    'Do you even know what a browser is?',
    'You don’t seem to understand that the licence belongs to the department.',
    'Even you can do this in two minutes.',
    'I have written it so that even you can follow it.',
    'Let me spell it out for you: no badge, no entry.',
    'I explained it to you like you were five.',
    "Can't you follow simple instructions?",
    'Do you understand what I mean?',
  ],
  valid: [
    'Let me know if anything is unclear.',
    'Understood, I will move the meeting to four.',
    'Understood.',
    'Do you understand French? The supplier only writes in French.',
    'Is that clear on the label, or should I send a picture?',
    'Got it, thanks. The order goes out today.',
    'Does it make sense to move the date, or would you rather keep it?',
    'Did you get it? The mail went out at nine.',
    'Even if you can sign in, please leave the ticket open until Monday.',
    "I'd like to understand what you mean by the second list.",
    'Tell me which step is unclear, and I will add a picture.',
    'I did not understand the last line of your mail, could you say it another way?',
    'My name is hard to hear on the phone, so I will spell it: N-O-R.',
    'You don’t seem to get the mails from the portal, so I have put you on the list again.',
    'If the guide was not written in words you can follow, I would like to mend it.',
  ],
}
