import { says } from '../en/says'
import { verbOf } from '../en/verbs'
import type { Sentence, Span, TextDocument } from '../types'
import { ownText } from './own-text'
import type { Effort } from './types'

/** Thanks or praise in whatever words. */
const thanks = says(
  'thanks|thank|thx|thnx|tks|ta|cheers|appreciate|appreciated|grateful|kudos|bravo|obliged',
  'good|great|nice|well|excellent|smart|clever|perfect|right|lovely thinking|idea|call|catch|spot|spotted|done|work|job|one|move|find|instinct|eye|try|detective|start',
  '(useful | helpful | handy | helps | helped | saves | saved | good of you | kind of you | star | legend | perfect | spot on)',
  'you (have | were | are)? <adverb>? (did | done) (everything | exactly | all | the right | quite | well | it right | what)',
  'you (were | are)? right to _',
  '^ nice|lovely|wonderful|brilliant|beautiful|fantastic|super _',
  'what i|we needed',
  '(tells | told | shows | showed | proves | means | rules out | narrows | narrowed | points) (me | us | it | that | to)',
)
/** Their share is named: "you've already restarted it", "in your screenshot". */
const credits = says(
  "you've|you have? (already | also | just | even)? (tried | tested | checked | sent | attached | done | described | listed | included | gave | given | shared | told | written | wrote | mentioned | noted | ruled | restarted | rebooted | reinstalled | cleared | swapped | changed | found | said | noticed)",
  '(with | from | in | on | by | going by | looking at | seen) your|the (_)? screenshot|screenshots|picture|pictures|photo|photos|log|logs|list|form|file|files|recording|video|description|notes|details|invoice|report|test|tests|results',
  '(got | received | have | read | seen | forwarded | passed | filed | looked at | checked | opened | went through) your|the (_)? screenshot|screenshots|picture|pictures|photo|photos|log|logs|list|form|file|files|recording|video|invoice|invoices|report|results|tests',
)

/** What is no word of the thing itself. */
const small =
  /^(?:the|a|an|it|your|another|different|other|trying|in|on|with|to|off|out|and|from|again|twice|my|error)$/

/** Where the draft thanks for what was sent or tried, or gives credit for it; null where it does neither. */
export function findThanks(draft: TextDocument, efforts: readonly Effort[]): Span | null {
  const said = draft.sentences.find((sentence) => thanks(sentence) || credits(sentence) || names(sentence, efforts))
  if (said) return said.span
  // A sign-off is no prose, and thanks all the same.
  const found = /\b(?:thanks|thank you|cheers|ta)\b/i.exec(ownText(draft, true))
  return found && { start: found.index, end: found.index + found[0].length }
}

/** "Your screenshot shows a full disk": their thing, told as theirs. */
function names({ words, ending }: Sentence, efforts: readonly Effort[]): boolean {
  if (ending === 'question' || !words.some(({ norm }) => norm === 'your' || norm === 'yours')) return false
  const told = new Set(words.flatMap(({ norm }) => [norm, stem(norm)]))
  return efforts.some(({ thanksFor }) =>
    (thanksFor ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .some((word) => word.length > 2 && !small.test(word) && told.has(stem(word))),
  )
}

const stem = (word: string): string => verbOf(word)?.base ?? word.replace(/(?:ing|s|ed|e)$/, '')
