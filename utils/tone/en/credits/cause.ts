import type { CreditExamples, CreditRule, Phrase, PhraseMatch } from '../../types'
import { isQuestion } from '../senses'

/** A reason that is a reproach, or none at all, right after the word that promises one. */
const reproach =
  /^(?:[^\s,]+,? ){0,5}?(?:why you (?:should|must|need to|have to|never)\b|(?:because|cos|cuz|since|why|by|to|is)(?: that)?,? (?:(?<!why )you (?!asked|were kind|can |have the|have two|have an? )|(?<!why )you['’](?:re|ve)|(?:of )?your? (?:own|mistake|fault|error|carelessness|failure|refusal|negligence|lack|inability|actions|users?)\b|of you\b|(?:i|we) (?:said|say|told|want|feel|asked|keep)\b|(?:nobody|no one|everybody|everyone|people|users|some people)\b))/i
/** "Due to arrive" is no reason. */
const expected =
  /\bdue to (?:be|arrive|start|begin|end|finish|happen|expire|go|come|land|ship|return|leave|meet|take|run|close|open|move|get|have|make|retire|speak|receive|pay|send|file|report|join|sign|call|depart|deliver|complete)\b/i

const isReason = (match: PhraseMatch): boolean =>
  !isQuestion(match) &&
  !expected.test(match.text) &&
  !reproach.test(match.sentence.text.slice(match.span.start - match.sentence.span.start))
const guards = {
  notAfter: [
    'just|only|not|simply|maybe|perhaps|possibly|be|why|if',
    'not _{1,2}',
    'is|was|be it',
    'payment|payments|amount|amounts|money|balance',
  ],
  when: isReason,
} satisfies Partial<Phrase>

const credit: CreditRule<'cause'> = {
  id: 'cause',
  axis: 'competence',
  source:
    'Langer, Blank & Chanowitz, The mindlessness of ostensibly thoughtful action (1978): a request with its reason',
  phrases: [
    { ...guards, match: ['because|cuz|cos of? <article>? _ (_)?'] },
    {
      ...guards,
      match:
        "since (it | this | that | there | we | they | he | she | your|the|our _{1,3}) is|are|has|needs|need|no|don't|doesn't|can't|isn't|aren't|only|runs|uses|takes|holds|looks|still",
      notAfter: ['not|ever'],
    },
    { ...guards, match: "since it's|that's|there's|they're|we're _ (_)?", notBefore: ['been'] },
    {
      ...guards,
      match: [
        'so that <article>? _ (_)?',
        "(which|that|this is | that's | thats) why <article>? _ (_)?",
        '<article> (main | likely | only | root | other)? reason|cause (for _{1,4})? is|was (that | <article>)? _',
        '<article> _{1,3} was|is the (root | likely)? cause|reason|culprit',
        'caused|triggered|explained by <article>? _ (_)?',
        'due to <article> _ (_)?',
        'is|was|are|were|happened|delayed|late|down due to _ (_)?',
        'turns|turned out that <article>? _ (_)?',
        'this|it|that|which happens|happened|occurs|occurred because|when <article>? _ (_)?',
        'comes|came|stems|stemmed from the|a|an|our _',
      ],
      notBefore: [],
    },
  ],
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'It was slow because the nightly copy was still running.',
    'The mailbox is read-only, since it no longer gets updates.',
    'The outage was due to a broken switch on the second floor.',
    'A new rule blocked the page, which is why you saw the lock.',
    'The reason is a full disk on the print server.',
    'That’s why it only fails on Wi-Fi.',
    'the screen stays black because of the loose cable',
    'Please leave the laptop on tonight so that the update can finish.',
    'A worn cable was the cause; it is replaced.',
    'This happens when two people have the file open at once.',
    'It turned out that the clock was a year behind.',
    'The noise comes from the fan, and it is harmless.',
    'The delay was caused by a failed import.',
  ],
  missed: [
    'It failed because you didn’t restart it.',
    'Just because.',
    'Because I said so.',
    'Is it because of the update?',
    'The page has been down since Monday.',
    'The part is due to arrive on Friday.',
    'It broke because of you.',
    'I do not know why it stops.',
    'It happened due to your own mistake.',
    'We have used it since we moved.',
    "That's why you should read the guide.",
    'It is not slow because of the network.',
    'Why is that?',
    'It has been working ever since the update.',
  ],
}
