import { compilePattern, matchAt } from '../../pattern'
import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence } from '../../types'
import { says } from '../says'

/** "So, what is the problem?": the reader is called to account. */
const challenge = compilePattern(
  "^^ so|and|but ,? (what's (the | your)? exactly? (problem | issue | question | point | matter) exactly? (here | now | then)? $ | why (did you | didn't you | do you | don't you | are you | aren't you | should i | should we | would i | would we) | what do you (want | expect) | how (should | would) (i | we) know | who (told | asked) you)",
)
/** A talk going on in good spirits, or an offer. */
const gentle = says(
  'thanks|thank|sorry|glad|happy|hope|please|great|good|nice|love|lovely|welcome|worry|worries|enjoy|luckily|fortunately|sure|let|haha|lol|yes',
  'you|we can|could|may|might',
  'i|we can|could|will|would',
  "i'll|we'll|i'd|we'd|let's",
  '^^ so far|that|long|many|much|glad|to',
)

/** Two of them add up where something is not as it should be; a story may start every sentence so. */
const complains = says('<not>|no|nobody|nothing|none|wrong|old|late|stopped|failed|missing|only|broken')

/** How near two of them must stand to be heard as one voice. */
const near = 2

function isCurt(sentence: Sentence): boolean {
  const [first, second] = sentence.words
  if (!first || !second || !/^(?:so|but|and)$/.test(first.norm) || sentence.words.length > 12) return false
  return sentence.list === null && sentence.ending === 'statement' && !gentle(sentence)
}

/** The sentence without its opener; "but" keeps its turn as "however". */
function withoutOpener(sentence: Sentence): Match {
  const span = wordSpan(sentence, 0, 2)
  const written = sentence.text.slice(sentence.words[1]?.start, sentence.words[1]?.end)
  const turn = sentence.words[0]?.norm === 'but' && sentence.ending === 'statement'
  const capital = /^\p{Lu}/u.test(sentence.text)
  const newText = turn
    ? `${capital ? 'However' : 'however'}, ${written}`
    : capital
      ? written.charAt(0).toUpperCase() + written.slice(1)
      : written
  return { span, suggestions: [{ edits: [{ span, newText }] }] }
}

const rule: CheckRule<'so-opener'> = {
  id: 'so-opener',
  category: 'curtness',
  severity: 'hint',
  soft: true,
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  *check({ sentences }) {
    let before: Sentence | null = null
    for (const sentence of sentences) {
      const called = matchAt(challenge, sentence.words, 0) !== null
      if (!called && !isCurt(sentence)) continue
      const again: boolean =
        before !== null &&
        sentence.index - before.index <= near &&
        sentence.paragraph === before.paragraph &&
        (complains(sentence) || complains(before))
      if (called || again) yield withoutOpener(sentence)
      before = sentence
    }
  },
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'So, what is the problem?',
    "so what's the issue exactly?",
    'Hi Ben,\n\nso what is your question?\n\nUwe',
    "So why didn't you call the desk?",
    'And what do you expect now?',
    'But how should I know which port it was?',
    'The ticket is from March. So it is old. And it has no asset tag.',
    'But the form is wrong. So the order stopped.',
    'The server is up. But the share is not. And nobody told me.',
    "So what's the point?",
  ],
  valid: [
    'So glad it works again. And thanks for the photo!',
    'So that we can start early, the room is open from seven.',
    'The disk was full. So I have moved the archive to the other one.',
    'But there is good news, too: the photos are safe.',
    'And the second screen comes on Friday. The first one is on your desk.',
    'So, shall we say two o’clock?',
    'So far the restore has taken an hour. But it is past the largest folder.',
    'So what happens on the day of the move? Tom unplugs everything at four. And on Monday you start at the new desk.',
    'But if you prefer the old one, keep it. And tell me, so that I can cancel the swap.',
    'The scanner is the older model. But it takes the same cable.\n\nThe printer moves on Friday. And the new one is quieter.',
    'So what can I do for you today?',
    'And then there is the printer. But that is another story. So one thing at a time.',
    'And that was it. So you can close the window now.',
  ],
}
