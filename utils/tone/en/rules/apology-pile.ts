import { perSentence } from '../../per-sentence'
import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument, Word } from '../../types'
import { isToMany } from '../to-many'

const sorry = new Set(
  'sorry sry apologies apology apologize apologise apologizing apologising apologetic forgive pardon'.split(' '),
)
const others = new Set('he she they him her them who vendor supplier courier your yours their his'.split(' '))
const negation = /^(?:no|not|never|without|nothing|needn't|cannot)$|n't$/
/** Sympathy, not an apology: "sorry to hear it", "sorry for your loss". */
const sympathy =
  /^(?:to (?:hear|read|learn|see)\b|(?:for|about) your (?:loss|family|father|mother|friend)|you(?:'re| are)\b|for you\b)/

/** Where the writer says sorry in a sentence, as words of it. */
const findSorry = perSentence(({ words }): readonly number[] => {
  const found: number[] = []
  for (let at = 0; at < words.length; at += 1) if (sorry.has(words[at]?.norm ?? '') && isOwn(words, at)) found.push(at)
  return found
})

function isOwn(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at)
  if (before.some((word) => negation.test(word.norm) || others.has(word.norm))) return false
  const after = words.slice(at + 1, at + 4).map((word) => word.norm)
  return !sympathy.test(after.join(' ')) && after[0] !== 'accepted'
}

/** "Sorry again." and "I'm so sorry about that!" say nothing else; without them the mail loses nothing. */
const nothingElse =
  /^(?:(?:and|so|but|once more|again),? )?(?:(?:i'?m|i am|we're|we are|my|our|please accept (?:my|our)) )?(?:very |so |really |truly |deeply |terribly |sincere(?:st)? |deepest |many |once )*(?:sorry|apologies|apologise|apologize)(?: (?:again|once more|about (?:this|that|it)|for (?:this|that|it)))*[.!]*$/i

function toMatch(document: TextDocument, sentence: Sentence, at: number): Match {
  const plain = sentence.text.replace(/’/g, "'")
  if (!nothingElse.test(plain)) return { span: wordSpan(sentence, at) }
  const { start, end } = sentence.span
  const lead = document.text.charAt(start - 1) === ' ' ? 1 : 0
  const span = { start: start - lead, end }
  return { span, suggestions: [{ edits: [{ span, newText: '' }] }] }
}

/** The second sorry of a paragraph, or else the third of the mail; in a notice of an outage it may be said that often. */
function* check(document: TextDocument): Iterable<Match> {
  const { sentences } = document
  let count = 0
  let paragraph = -1
  let here = 0
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) here = 0
    paragraph = sentence.paragraph
    for (const at of findSorry(sentence)) {
      count += 1
      here += 1
      if (here !== 2 && count !== 3) continue
      if (!isToMany(document)) yield toMatch(document, sentence, at)
      return
    }
  }
}

const rule: CheckRule<'apology-pile'> = {
  id: 'apology-pile',
  category: 'apology',
  severity: 'hint',
  source: 'Just Not Sorry (defmethodinc/just-not-sorry)',
  soft: true,
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "Hi Lena,\n\nI'm sorry about the wait. The dock is on your desk now. Sorry again.\n\nTom",
    'Sorry, sorry, I mixed up the two rooms.',
    'I apologise for the late answer, and I am sorry that the link was dead.',
    'Hello Piet,\n\nmy apologies for the noise this morning.\n\nThe drill is gone by ten. I am so sorry about that.\n\nOnce more, sorry!\n\nEls',
    'so sorry about this!! the toner came in the wrong colour. apologies, i will swap it at noon',
    'I’m very sorry. I sent you the old form. I’m really sorry about that. The new one is attached.',
    'Apologies for the confusion. The code is 4471, not 4417. Please forgive the typo.',
    'Sorry to bother you again, and sorry for the long mail: which of the two screens do you use?',
    'Hi Sam,\n\nsorry I missed your call.\n\nThe mailbox is back.\n\nSorry it took two days.\n\nAnd sorry for the many mails.',
  ],
  valid: [
    "I'm sorry you lost the morning; the mailbox is back since ten.",
    'Sorry for the wait. The courier came late, and the phone is on your desk now.',
    'I am so sorry to hear that. I am also sorry for your loss, and the laptop can wait.',
    'Hi Mo,\n\nsorry about the early call.\n\nThe backup is through, and nothing is missing.\n\nSorry again for the hour, Jo',
    'No need to be sorry, and you do not have to apologise: the button is well hidden.',
    'The vendor said they are sorry, and I am sorry too that it took them a week.',
    'Your apology is kind, but there is nothing to be sorry for.',
    'Hi all,\n\nwe are sorry for the outage this morning, and we apologise to everyone who had to wait. Mail is back.',
    'Apology accepted, and sorry from my side for the short note.',
    "Sorry that the first key did not fit. I've had a second one cut, and it is in your tray.",
  ],
}
