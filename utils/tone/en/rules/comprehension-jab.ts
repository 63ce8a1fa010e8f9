import type { Phrase, PhraseMatch, PhraseRule, RuleExamples, Wording } from '../../types'
import { closingMark, unclosed } from '../cut'
import { cutOut, goesOn, inItsPlace, leaveOr } from '../said-again'
import { isConditional, isQuestion, isReported } from '../senses'
import { wordClasses } from '../word-classes'

/** What is asked for in its place: where they got stuck, or what is unclear where no step has been told. */
function ifUnclear(match: PhraseMatch): readonly Wording[] {
  const { document, sentence, from } = match
  const told = [
    ...document.sentences.slice(Math.max(0, sentence.index - 3), sentence.index).flatMap(({ words }) => words),
    ...sentence.words.slice(0, from),
  ]
  const isStep = told.length === 0 || told.some(({ norm }) => wordClasses.act.has(norm))
  const ways = isStep
    ? ['let me know if any step is unclear.', 'tell me where it stops matching your screen.']
    : ['let me know if anything is unclear.']
  return ways.flatMap((way) => inItsPlace(match, way) ?? [])
}

/** Asked of the reader; "Understood." from the writer is a yes. */
const checks = {
  when: ({ sentence }) => sentence.ending === 'question',
  reach: 'whole',
  suggest: ifUnclear,
} satisfies Partial<Phrase>
const said = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isReported(match),
} satisfies Partial<Phrase>
const it = 'it|this|that'
const stepByStep = "here's how it works, step by step"
/** "Let me spell it out: the cable is too short" says the rest without the opening. */
const slowly = (match: PhraseMatch): readonly Wording[] => {
  const cut = cutOut(match)
  if (cut) return [cut]
  const way = goesOn(match) ? `${stepByStep}.` : "tell me which step is unclear, and I'll explain it another way."
  return [inItsPlace(match, way) ?? stepByStep]
}
const asking = 'how|what|why|where|which|who|when'
const spell = `(dumb ${it} down for? you? | spell ${it} out for you | draw you a picture)`
const know = 'understand|grasp|realise|realize|comprehend|get'

const lost = `((you <adverb>? don't <adverb>? seem|appear to ${know}|see) | (you (fail | are failing | are unable | seem unable) to ${know}|see) | (you clearly|obviously|still|just|simply|evidently don't ${know}))`
const without = ['if|when|what|why|how|because|sorry']

const rule: PhraseRule<'comprehension-jab'> = {
  id: 'comprehension-jab',
  category: 'condescension',
  severity: 'warning',
  source: 'Just Not Sorry; cybertechbiz.com, 7 sins of tech support',
  phrases: [
    {
      match: `^ (is that|this | am i | do i make myself | are we)? (clear | understood | got it | do you understand|get|follow ${it}?) now? ,? or do|must|should|shall|will i|we _{1,12} $`,
      reach: 'whole',
      suggest: ifUnclear,
    },
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
        `(let me | i'll | i can | i could | i have to | allow me to) ${spell}`,
        `(let me | i'll) type|say|write|speak|explain ${it}? very|more? slowly (so that? you (can|will understand|follow | (understand|follow)))?`,
      ],
      notBefore: ['letter', 'in capitals'],
      reach: 'whole',
      suggest: slowly,
    },
    {
      match: `(got it|that|understood|clear ,? or ,?)? do|must|should i|we really? (have to | need to)? (spell ${it} out for? you? | draw you a picture)`,
      notBefore: ['letter', 'in capitals'],
      reach: 'whole',
      suggest: ifUnclear,
    },
    { match: `dumbed what:${it} down (for you|users|people)?`, suggest: 'kept {what} simple' },
    {
      ...said,
      match: [
        "in words|terms|language|english that? even? (you can|could|will|might | you'll) understand|follow|grasp|get|handle",
        'in words|terms|language|english that? even _{1,2} can|could|will understand|follow|grasp|get',
        'in a way that? even you (can|could|will|might)? (understand|follow|grasp|get|handle)',
        'so that? even you can|could|will understand|follow|grasp|get (it | this | that)?',
      ],
      suggest: 'in plain words',
    },
    { ...said, match: 'simple|easy|slow enough for you (to understand|follow)?', suggest: 'step by step' },
    {
      match: `even you can|could|should|will|would manage|do|handle|understand|get|follow|use ${it}? $`,
      notAfter: ['so that?', 'way|words that?'],
      reach: 'whole',
      suggest: (match) => leaveOr(match, "tell me if you get stuck, and I'll help."),
    },
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
    {
      match: [
        `^ do you even know|understand|realise|realize how:${asking}`,
        '^ do|did you really|actually? understand how:(what _{1,4} means) $',
      ],
      unless: ['error|message|code|log|screen'],
      reach: 'sentence',
      suggest: ({ captures: { how = '', rest = '' } }) => `would it help if I explained ${how}${unclosed(rest)}?`,
    },
    {
      match: '^ do you even know|understand|realise|realize that next:_',
      reach: 'sentence',
      suggest: (match) => `${match.captures.next}${unclosed(match.captures.rest)}${closingMark(match)}`,
    },
    {
      match: '^ do you even know|understand|realise|realize',
      notBefore: ['$', 'that', asking],
      reach: 'sentence',
      suggest: (match) => `I'm happy to explain${unclosed(match.captures.rest)}${closingMark(match)}`,
    },
    {
      match: 'was|is any part of _{1,6} too difficult|hard|complicated|much (for you)?',
      suggest: ({ text }) => `which part of ${/ of (.+) too /i.exec(text)?.[1]} is unclear`,
    },
    {
      match: `which|what part of _{1,6} (don't you | didn't you | do you not | did you not) understand|get|follow`,
      suggest: ({ text }) => `what is unclear about ${/ of (.+?) d(?:o|id)(?:n['’]?t| you) /i.exec(text)?.[1]}`,
    },
    {
      match:
        "^ can't you|(can you not)|(are you unable|(not able) to) <adverb>? follow|understand|read <article>? simple|basic|plain",
      reach: 'sentence',
      suggest: 'let me know which step is unclear.',
    },
    { ...said, match: `${lost} that next:_`, notAfter: without, suggest: ['{next}', 'it helps to know that {next}'] },
    {
      ...said,
      match: `${lost} how:${asking}|the|your|my|our`,
      when: (match) => said.when(match) && !/\bget \S+$/i.test(match.text),
      notAfter: without,
      suggest: "I'm happy to explain {how}",
    },
    {
      ...said,
      match: lost,
      notAfter: without,
      notBefore: [
        '$',
        `that|access|mail|mails|messages|notified|through|back|in|an|any|it|paid|${asking}|the|your|my|our`,
      ],
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
    'is that clear now or do i have to draw you a picture',
    'Right-click, Properties, done, even you should manage that.',
    'In words even marketing can grasp: no licence, no Photoshop.',
    'Do you understand what “read-only” means?',
    'Was any part of "restart first" too difficult?',
    'Press F8 before the logo comes up, got that, or do I have to spell it out for you?',
    'Do I really have to spell it out for you?',
    "You don't seem to understand how the quota works, Ben.",
    'Which part of “do not unplug” did you not understand?',
    'Do you even realise that port 25 is open?',
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
