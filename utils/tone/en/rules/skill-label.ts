import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { without } from '../concern'
import { isConditional, isNegated, isQuestion, isReported } from '../senses'

const novice =
  'novice|novices|beginner|beginners|newbie|newbies|noob|noobs|n00b|layman|laymen|layperson|laypeople|amateur|amateurs|luddite|luddites|technophobe|technophobes|dummies|dinosaur'
const unskilled =
  '(nontechnical|untechnical | non|not <adverb>? <adverb>? (technical | technically minded|inclined | techie | tech savvy | computer literate|savvy) | computer|tech|it|technically|technologically illiterate|challenged|impaired)'
const folk = '(people|users|user|person|someone|folks|colleagues|staff|customers|employees)?'
const sort = '(complete | total | absolute | real | bit of a | computer | it | technical | tech)?'
const labelled = `(a|an ${sort} ${novice} | ${unskilled} | not <adverb>? (a computer|technical|it|tech person | good with computers|technology|tech))`
const skill = '(knowledge|skills|skill|expertise|understanding|literacy|competence | know how)'
const lacking = 'your (limited | poor | low | (lack | level) of) (technical|computer|it|tech|pc|basic)?'

const said = {
  when: (match: PhraseMatch) => !isQuestion(match) && !isConditional(match) && !isReported(match),
} satisfies Partial<Phrase>

const rule: PhraseRule<'skill-label'> = {
  id: 'skill-label',
  category: 'condescension',
  severity: 'warning',
  source: 'networkworld.com, What users hate about IT pros; perryhugo.blogspot.com, July 2009',
  phrases: [
    {
      match: `a|an (${novice} | ${unskilled} ${folk}) like you|yourself`,
      notBefore: ['and (me | i)'],
      suggest: 'somebody new to this',
    },
    {
      match: `^ (${novice} | ${unskilled} ${folk}) like you|yourself should|must|(need|have to) act:<act>`,
      reach: 'sentence',
      suggest: "it's best to {act}{rest}",
    },
    {
      match: `^ (${novice} | ${unskilled} ${folk}) like you|yourself`,
      notBefore: ['and (me | i)', ','],
      when: ({ sentence, to }) => /^(?:often|always|usually|never)$|[^s]$/.test(sentence.words[to]?.norm ?? ''),
      suggest: 'people who are new to this',
    },
    {
      match: `(${novice} | ${unskilled} ${folk}) like you|yourself`,
      notBefore: ['and (me | i)'],
      suggest: 'you',
    },
    {
      match: `since|because|as|(given|seeing that?) you're ${labelled}`,
      // Behind what was done for them, or before an order: the reader is spared a thing.
      suggest: ({ sentence, from, to }) =>
        (from > 0 && to === sentence.words.length) ||
        /^(?:please|leave|let|do|ask)$/.test(sentence.words[to]?.norm ?? '')
          ? 'to save you the trouble'
          : 'so that each step is clear',
    },
    {
      ...said,
      match: `^ (you're | you (must | seem to | appear to) be) <adverb>? ${labelled} (at|with|in _{1,3})? (, | $)`,
      reach: 'whole',
      suggest: (match) => [without(match) || "let's take it step by step."],
    },
    {
      ...said,
      match: `even a|an ${sort} ${novice} verb:can|could|will|would|should`,
      severity: 'hint',
      suggest: 'you {verb}',
    },
    {
      match: 'for dummies',
      unless: ['book|books|series|title|copy|library|shelf'],
      when: ({ text, sentence, from }) =>
        text === text.toLowerCase() && !/^\p{Lu}/u.test(sentence.text.slice(sentence.words[from - 1]?.start ?? 0)),
      suggest: 'for getting started',
    },
    {
      match: "in layman's|laymans|layperson's|(simple man's) terms|language|words|english",
      severity: 'hint',
      suggest: 'in plain words',
    },
    {
      match: `given|considering|(in view of)|with ${lacking} ${skill} (of|in|with _{1,3})? ,`,
      suggest: 'so that each step is clear',
    },
    {
      ...said,
      match: `(from | (due | down) to | because of) ${lacking} ${skill}`,
      suggest: ({ text }) =>
        `${/^(?:from|due to|down to|because of)/i.exec(text)?.[0]} a step I'm glad to help you with`,
    },
    {
      ...said,
      match: `^ ${lacking} ${skill}`,
      reach: 'sentence',
      suggest: "I'm glad to help you with the technical side.",
    },
    { ...said, match: `${lacking} ${skill}`, suggest: 'the technical side' },
    {
      match:
        '(a bit | a little | far | way | much | slightly | probably)? too technical|complicated|complex|advanced for you (to understand|follow|grasp|handle|do)?',
      notBefore: ['to'],
      unless: ['sorry|hope|my|our|i|we'],
      when: (match) => said.when(match) && !isNegated(match),
      suggest: 'best done together',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'For non-technical people like you we have a web form.',
    'Since you are not very technical, I will send pictures.',
    'Hi Carla,\n\nas youre a complete novice, please leave the router to us.\n\nDave',
    'You are clearly a beginner.',
    'Here is the guide for dummies.',
    'In layman’s terms, the index is full.',
    'Given your limited technical knowledge, I have split it into ten steps.',
    'That is probably too complicated for you.',
    'Even a novice could find the button.',
    'Computer-illiterate users like yourself should call first.',
    'The delay comes from your lack of computer skills.',
    'You must be a newbie, the old portal closed in May.',
    "I did it for you because you're not a computer person.",
    'beginners like you often click the first link',
    'A novice like you should not touch the router.',
    'You are not a computer person, so I wrote it down for you.',
    'Your lack of technical skill caused this.',
  ],
  valid: [
    'You asked about the beginner’s course: there are two seats left on 4 May.',
    'Excel for Dummies is in the library on the second floor.',
    'I am a novice with this phone system myself, so I have asked Ravi.',
    'If you are new to the portal, start with the blue tile.',
    'You said you are not very technical, so I have added pictures.',
    'Is the guide too technical for you? I can write a shorter one.',
    'If this gets too technical for you, ring me and we do it together.',
    'I hope my last mail was not too technical for you.',
    'The page is written for non-technical readers, with a picture for each step.',
    'You are not a novice, so I will send you the short version.',
    'Your level of access is fine, the folder itself was moved.',
    'Your knowledge of the old system helped us a lot.',
    'Testers like you find what we miss.',
    'The amateur radio club meets in room 12.',
  ],
}
