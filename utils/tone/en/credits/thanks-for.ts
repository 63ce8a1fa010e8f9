import { isPause } from '../../pattern'
import type { CreditExamples, CreditRule, Phrase, PhraseMatch } from '../../types'

/** The whole thing that is named where it is short, else its first words. */
const named = '(_{1,6} ( , | $ ) | <article>? _ (_)?)'
/** What nobody is thanked for in earnest, or only ahead of time, or what names nothing. */
const empty =
  /\b(?:for|you|your|the|all|such a|kind|prompt|full|immediate|quick|anticipated|continued|continuing) (?:nothing|none|not|never|finally|wasting|ignoring|breaking|deleting|ruining|messing|bothering|attention|understanding|cooperation|co-operation|compliance|consideration|that|this|it|everything|lecture|attitude|sarcasm|tone|mess|now|asking|action|response|reply)\b/i
/** "Thanks for Tuesday's outage" thanks nobody. */
const bad = /\b(?:outage|crash|failure|delay|insult|threat|blame|accus\w+|complaint|hassle|headache)\b/i

const isNamed = ({ text, sentence, to }: PhraseMatch): boolean =>
  !empty.test(text) && !bad.test(text) && (sentence.ending !== 'question' || isPause(sentence.words[to]?.gap ?? ''))
const guards = {
  notAfter: [
    "would|will|should|could|can|not|no|if|need|want|expect|expecting|don't|didn't|won't|never|say|said|you",
    'we|i would|will',
  ],
  when: isNamed,
} satisfies Partial<Phrase>

const credit: CreditRule<'thanks-for'> = {
  id: 'thanks-for',
  axis: 'charisma',
  source: 'Danescu-Niculescu-Mizil et al., A computational approach to politeness (ACL 2013): gratitude',
  phrases: [
    {
      ...guards,
      match: [
        `thanks|thx|thank|cheers|ta you? (again | so much | very much | a lot | a million | a bunch | kindly | once more)? ,? (_ ,)? for ${named}`,
        `i|we (really | do | very much | truly | greatly)? appreciate you|your|the ${named}`,
        `i'm|we're (so | very | really)? grateful for ${named}`,
        'thanks to you|your _{1,2}',
      ],
    },
    {
      ...guards,
      match:
        'your _{1,2} (really | already | also)? helped|(made (it | this | that)? (a lot)? easy|easier|clear)|(saved (me | us)) (me | us)? (a lot | both | find | see)?',
      notAfter: [],
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'Thanks for the screenshots, the error is easy to see.',
    'Hi Omar, thank you so much for sending the log.',
    'thx for trying the other cable',
    'Thank you for your patience while we moved the mailboxes.',
    'Many thanks for the quick call this morning!',
    'I really appreciate you taking the time to write the steps down.',
    'Thanks again, Lea, for waiting.',
    'We appreciate your help with the test, it runs now.',
    'Thanks to your photo I found the loose plug.',
    'Cheers for letting me know. The ticket is closed.',
    'Your notes helped a lot.',
    "I'm grateful for the detailed report.",
  ],
  missed: [
    'Thanks,\nTom',
    'Thanks for nothing.',
    'Thank you!',
    'Thank you in advance for your cooperation.',
    'Thanks for your understanding.',
    'thanks for wasting my morning',
    'Thanks for not telling us about the move.',
    'No thanks, the old one will do.',
    "I'd appreciate your answer by noon.",
    'Thanks to the update the share is gone.',
    'You could thank me for that.',
    'We would appreciate the form today.',
    'Thanks for that.',
    'Nobody said thank you for the new printer.',
  ],
}
