import type { CreditExamples, CreditRule, Phrase, PhraseMatch } from '../../types'
import { isConditional, isQuestion } from '../senses'

const trouble =
  "can't|won't|doesn't|don't|isn't|aren't|didn't|haven't|hasn't|wasn't|unable|error|errors|slow|slowly|freezes|freezing|frozen|freeze|crashes|crashing|crashed|crash|stuck|fails|failing|failed|broken|lost|missing|locked|trouble|troubles|problem|problems|issue|issues|difficulty|difficulties|down|wrong|stops|stopped|disconnects|drops|dropping|dropped|offline|blank|jammed|dead|flickers|flickering|asks|keeps|late|delayed|garbled|empty|gone|vanished|disappeared|rejected|blocked|expired|noisy|cancelled|canceled|damaged|cracked|duplicate"
const named = `with|in|on|at|accessing|signing|logging|opening|printing|connecting|getting|using|finding|reaching|sending|receiving|loading|installing|updating`
const mine = 'i|we (can | do)? (see | understand | gather | hear | read | realise | realize)'
/** "Sorry for the trouble", "for the late reply": sorry for something, but not for what the reader told of. */
const unnamed =
  /\b(?:the|any|this|these|of|for|about|and) (?:\w+ and )?(?:trouble|troubles|delay|delays|problem|problems|issue|issues|error|errors|difficulty|difficulties)$|\b(?:any|omissions?|confusion|inconvenience)\b/i
const onward =
  /^\W*(?:with|you|you['’](?:re|ve)|setting|accessing|signing|logging|opening|printing|getting|using|in|on|at)\b/i
const slowReply = /^\W*(?:response|reply|replies|answers?|responses|notice|return|message|email|mail)\b/i

function namesIt({ text, sentence, span }: PhraseMatch): boolean {
  const after = sentence.text.slice(span.end - sentence.span.start)
  return !slowReply.test(after) && (!unnamed.test(text) || onward.test(after))
}

const guards = {
  notAfter: ['any|or|and|no|other|questions|if'],
  unless: [
    'but you',
    "you don't understand|read|want|know|listen",
    'explain|describe|tell|telling|detail',
    "you (should've | never | ignored)",
    "you didn't",
    'your fault',
    'you said you',
    'i|we (said | told | asked)',
  ],
  when: (match: PhraseMatch) =>
    namesIt(match) &&
    !isConditional(match) &&
    !(isQuestion(match) && !/^(?:so|do|did|if|just|am|is|have)/i.test(match.sentence.text)),
} satisfies Partial<Phrase>

const credit: CreditRule<'problem-restated'> = {
  id: 'problem-restated',
  axis: 'charisma',
  source: 'Yeomans et al., Conversational receptiveness (2020): acknowledging what the other said',
  phrases: [
    {
      ...guards,
      match: [
        `${mine} (from _{1,4})? ,? that? (you|you're|you've|your _{0,6} ${trouble} | the _{1,4} ${trouble})`,
        `you (mentioned | wrote | describe | described | report | reported | say | said | told (me | us) | tell (me | us) | explained) that? the|your|it|you|you're|you've|outlook|excel|teams|word|windows _{0,7} ${trouble}`,
        `you're (saying | describing | telling me | reporting) that? _{1,6} ${trouble}`,
        `sounds (like | as if | as though) you|your|you're|you've|the _{0,6} ${trouble}`,
        `looks (like | as if | as though) you|your|you're|you've _{0,6} ${trouble}`,
        `(sorry|apologies|apologise|apologize (to hear | to read | to see | to learn)? (about | for | of | that)?) (you|you're|you've|your|the|any|this|these _{0,4} ${trouble})`,
        "(so | just to (confirm | check | be sure) | to (sum up | recap) | as i understand it) ,? your|(when you) _{0,6} keeps|freezes|crashes|stops|fails|asks|drops|won't|can't|loses|hangs",
        `trouble|troubles|problem|problems|issue|issues|difficulty|difficulties|error|crash|delay|noise|message|delays|errors|crashes you (are (having | seeing | getting | facing) | were (having | seeing | getting) | (described | mentioned | reported | saw | had) | ran into | have (been (having | seeing))? | have (described | mentioned | reported) | have run into | experienced | see | get)`,
        `trouble|troubles|problem|problems|issue|issues|difficulty|difficulties you're|you've (having | seeing | getting | facing | experiencing | described | mentioned | reported | been having | been seeing | run into | had)`,
        `your trouble|troubles|problem|problems|difficulty|difficulties ${named} (your | the) _`,
      ],
    },
    {
      ...guards,
      match: [
        '(if i (understand | understood | read) (you | it | this | your _{1,2})? (correctly | right | rightly)) ,? _{1,6}',
        "(let me (check | make sure) | to make sure | just to be sure) ,? (that | if)? i|i've|we|we've (have | got | get)? (it|this|that|everything right|correctly|straight | understand|understood (it|this|that|you|your)?)",
      ],
      notAfter: [],
      when: () => true,
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'I see that you can’t reach the shared drive from home.',
    "Hi Ana, I'm sorry to hear about the trouble with your docking station.",
    'I understand your laptop freezes whenever you open the budget file.',
    'You mentioned that the scanner stops after the first page.',
    "Sorry you're having problems logging in.",
    'It sounds like your phone keeps dropping the Wi-Fi.',
    'If I understand you correctly, the invoice prints twice.',
    'So your mailbox asks for the password every few minutes; let me see what I can find.',
    "I've looked into the error you are seeing in the booking page.",
    'the noise you described comes from the fan',
    'You wrote that the new badge doesn’t open the side door.',
    'Just to make sure I have it right: it only happens on battery?',
  ],
  missed: [
    'I understand it.',
    'I see.',
    'We know there is nothing wrong with the printer.',
    'You said you restarted it, but you didn’t.',
    'I understand that you are busy.',
    'If you see an error, tell me the number.',
    'Let me know if your laptop freezes again.',
    'Do you see an error on the screen?',
    'No problem at all.',
    'I see you read the guide.',
    'Please describe the problem.',
    'You wrote on Monday.',
    'The problem is on your side.',
    'I know the error, it is nothing.',
  ],
}
