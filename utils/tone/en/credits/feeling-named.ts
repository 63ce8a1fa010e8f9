import type { CreditExamples, CreditRule, Phrase } from '../../types'
import { clauseBefore, isConditional, isNegation, isQuestion } from '../senses'

const hard =
  'frustrating|annoying|maddening|worrying|stressful|upsetting|disappointing|irritating|confusing|unsettling|alarming|infuriating|exhausting|painful|tiring|unnerving|disheartening|inconvenient|disruptive'
const felt =
  'frustrated|annoyed|worried|stressed|upset|disappointed|irritated|confused|alarmed|anxious|concerned|nervous'
const feeling = 'frustration|annoyance|worry|worries|disappointment|stress|anger|irritation|confusion|distress'
/** What it comes from; what the reader did or left undone is no cause worth naming. */
const cause =
  "(when|if|that|because|as|after|since (you (can't|have|need|are|had|were|lose|lost|wait|waited|just|only|want|wanted|rely|depend|expected|get|got) | you're|you've|your|the|a|an|this|it|things|something|nothing|work|mail|one|everything|nobody|somebody|our|we) | with|after|before|about|over|at|during _ | to have|lose|wait|see|be|start|miss|get|go|find|hear|type|keep|call|explain _ | in the middle _)"
const very = '(so | very | really | quite | especially | rather | always | deeply | incredibly | how)?'
const guards = {
  unless: ["you didn't|never|won't|keep", "you don't", 'if you', `i'm|we're|me ,? <adverb>? (so | very)? ${felt}`],
  when: (match) => !isQuestion(match) && !clauseBefore(match).slice(-4).some(isNegation) && !isConditional(match),
} satisfies Partial<Phrase>

const credit: CreditRule<'feeling-named'> = {
  id: 'feeling-named',
  axis: 'charisma',
  source: 'Disney Institute, HEARD (2013): empathise, with the reason',
  phrases: [
    {
      ...guards,
      match: [
        `how ${very} ${hard} (for you)? (it|this|that|things is|was|must|can|gets|has (be | been | have been | feel | get)?)? ,? (for you)? ${cause}`,
        `must|can be|feel|(have been) ${very} ${hard} (for you)? ${cause}`,
        `i|we can? know|understand|see|imagine|hear|get|realise|realize|appreciate _{0,4} is|was|be|it's|that's ${very} ${hard} (for you)? ${cause}`,
        `it's|that's|(this is|was)|(it|that was) ${very} ${hard} (for you ${cause} | when|if you|your _)`,
        `your ${feeling} with|about|over|at _ (_)?`,
        `sorry|apologies|apologise|apologize|understand (for | about)? the|any|all ${feeling} with|about|over|at _ (_)?`,
        `(you're | you are|were|sound|feel|felt | you must be|feel | you must have been) (understandably | rightly | naturally | very | so | really)? ${felt} ${cause}`,
      ],
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'I know how frustrating it is when the screen goes black in the middle of a call.',
    'That must have been stressful with the deadline so close.',
    'It must be annoying to lose the call every time you move to another room.',
    'I can imagine how worrying it is to lose a folder like that.',
    'I understand your frustration with the new menu.',
    "You're understandably upset about the lost draft.",
    'I can see why this is maddening after three visits.',
    'i can imagine how annoying that was, with everybody waiting on the line',
    "I hear how disappointing it is that the part didn't come.",
    'This must be tiring after a week of calls.',
    'Sorry for the confusion about the two passwords.',
  ],
  missed: [
    'I understand.',
    'I understand your frustration.',
    'That is annoying.',
    'I’m frustrated that the form is still open.',
    "It's frustrating when you don't read the notes.",
    'Are you worried about the backup?',
    'There is nothing to be worried about.',
    'Sorry for the inconvenience.',
    'We are concerned about the disk.',
    'It is annoying that you never answer.',
    'If you are worried about the data, we can copy it first.',
    'I find it irritating when people call twice.',
    'The confusing menu is gone in the new version.',
    'How annoying!',
  ],
}
