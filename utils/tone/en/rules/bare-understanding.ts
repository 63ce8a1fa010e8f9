import type { Phrase, PhraseMatch, PhraseRule, RuleExamples } from '../../types'
import { isQuestion } from '../senses'

/** An apology beside it that says what for. */
const sorryFor = /\b(?:sorry|apologi[sz]e|apologies) (?:for|about|that)(?! (?:any|the) inconvenience)\b/i
const namedBeside = ({ document, sentence }: PhraseMatch): boolean =>
  [-1, 1].some((step) => sorryFor.test(document.sentences[sentence.index + step]?.prose ?? ''))

const guards = {
  when: (match: PhraseMatch) => !isQuestion(match) && !namedBeside(match),
  unless: ['thanks|thank|now|correctly|right|better|would|might'],
} satisfies Partial<Phrase>
/** What follows and may name the trouble. */
const cause =
  'about|with|at|over|after|because|since|when|that|which|regarding|given|while|without|having|waiting|losing|being|of|if|in|from|as|especially|particularly|who|why|how|what|to'

const adverb = 'do|can|could|fully|completely|totally|definitely|certainly|entirely|too'
const who = `i|we ${adverb}|<adverb>? ${adverb}|<adverb>?`
const name = '[…what happened]'

const rule: PhraseRule<'bare-understanding'> = {
  id: 'bare-understanding',
  category: 'empathy',
  severity: 'hint',
  source: 'supportindustry.com, ten worst phrases; receptiveness.net, conversational receptiveness',
  soft: true,
  phrases: [
    {
      ...guards,
      match: `${who} (understand | appreciate | acknowledge | recognise | recognize | hear | share | feel | know | (sympathise | sympathize | empathise | empathize) with) your|the|this <adverb>? frustration|frustrations|concern|concerns|anger|annoyance|disappointment|irritation|worry|worries|feelings|pain|upset (completely | fully | totally | here | (on | in) this matter?)?`,
      notBefore: [cause, ', _{1,3} (days | hours | times | weeks | months)', 'this|it|you'],
      suggest: ({ text }) => `${text.replace(/ (?:here|(?:on|in) this matter)$/i, '')} about ${name}`,
    },
    {
      ...guards,
      match: `${who} (understand | know | imagine | see | appreciate) how <adverb>? frustrating|annoying|upsetting|disappointing|stressful|inconvenient|difficult|irritating|maddening|infuriating it|this|that|things is|are|was|must|can|may|might (be | feel | have been)? (for (you | everyone))?`,
      notBefore: [cause],
      suggest: ({ text }) => `${text}, after ${name}`,
    },
    {
      ...guards,
      match: [
        `^ ${who} (understand | sympathise | sympathize | empathise | empathize | feel for you | understand you | hear you | get it | hear what you (say | are saying) | understand where you're coming from | feel your pain | understand|know (exactly | just)? how you (feel | must feel)) (completely | fully | totally | loud and clear)? ($ | , but)`,
        "^ i'm listening $",
      ],
      suggest: ({ text }) =>
        /but$/i.test(text) ? 'I see why you ask;' : 'I understand that […what went wrong, and what it stops]',
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'I understand your frustration.',
    'I understand.',
    'Hi Bo,\n\nI hear you. The lift pass is renewed in the morning.\n\nMia',
    'We fully understand your concern, and a colleague will write to you.',
    'I can imagine how frustrating this must be.',
    'I completely understand how annoying this is and will pass it on.',
    'i get it, but the list is closed',
    'I totally understand where you’re coming from.',
    'We do appreciate your concerns. The form is on page two.',
    'I understand the disappointment, Carla.',
    'I feel your pain!',
    'I really do understand your anger on this matter.',
    'We understand. The team is busy this week.',
    'I know exactly how you feel.',
  ],
  valid: [
    'I understand that the file vanished ten minutes before your talk.',
    'I understand your frustration with the third reset in a week.',
    'I can imagine how frustrating it was to lose the morning twice.',
    'I understand your concern about the photos: they stay on the phone, and nothing is sent.',
    'If I understand you correctly, the second screen stays dark after lunch.',
    'Do I understand that the stick is lost?',
    'Thanks, I understand now: the old name is still on the door.',
    'I hear a click in your recording just before the fan stops.',
    'We know how annoying this is after three visits, so I am coming myself.',
    'I understand the new layout better with your sketch.',
    'I share your concern that the lock is too weak, and have ordered a better one.',
    'I see how it happened: the two buttons look alike.',
    'As I understand it, the courier rang at the wrong door.',
    "We understand your frustration, Clara. I'm sorry that two of our mails went to the old desk.",
    'I understand why this was maddening, with two calls and no answer.',
    'I know how you set it up in Leeds, and it will be the same here.',
  ],
}
