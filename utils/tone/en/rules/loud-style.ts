import type { CheckRule, Match, RuleExamples, Sentence, Span, TextDocument } from '../../types'

/** A word or a step number may stand out; from here on it is a shout. */
const least = 3
/** "My answers are in red below": said, so that nobody takes it for a shout. */
const agreed = /\b(?:in|marked|coloured|colored|highlighted) (?:(?:bold|dark|bright) )?(?:red|colou?r)\b/i

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The stretches of a sentence whose words are all loud, as pairs of words `[from, to)`. */
function* runs({ span: { start }, words }: Sentence, loud: readonly Span[]): Iterable<readonly [number, number]> {
  let from = 0
  for (let at = 0; at <= words.length; at += 1) {
    const word = words[at]
    if (word && loud.some((span) => touches(span, { start: start + word.start, end: start + word.end }))) continue
    if (at > from) yield [from, at]
    from = at + 1
  }
}

function* check({ text, sentences, loud }: TextDocument): Iterable<Match> {
  if (loud.length === 0 || agreed.test(text)) return
  const shouts: Span[] = []
  let quiet = 0
  for (const sentence of sentences) {
    const { span, words } = sentence
    quiet += words.length
    for (const [from, to] of runs(sentence, loud)) {
      quiet -= to - from
      if (to - from < least) continue
      shouts.push({ start: span.start + (words[from]?.start ?? 0), end: span.start + (words[to - 1]?.end ?? 0) })
    }
  }
  // Where every word is as loud, it is how the writer's mail looks: large letters for tired eyes, a colour of the house.
  if (quiet > 0) for (const span of shouts) yield { span }
}

const rule: CheckRule<'loud-style'> = {
  id: 'loud-style',
  category: 'shouting',
  severity: 'hint',
  source: 'saqibawan.blogspot.com (2008), on e-mail manners',
  check,
}
export default rule

/** `<red>` stands for words in red or in big letters. */
export const examples: RuleExamples = {
  invalid: [
    'Please read this:\n<red>Do not switch off the printer at night.</red>\nThanks, Ola',
    'I need the form <red>by Friday at noon</red>, or the order slips.',
    'Hi Jo,\n\n<red>the badge must be worn</red> on every floor.\n\nKim',
    'As for the dock, <red>it was already replaced in May.</red> The invoice is in the folder.',
    'The laptop stays here. <red>You have to bring the signed form</red> before I can hand it out.',
    'hi all\n\n<red>nobody is to use the old share</red>\n\nthx',
    'Step 2 says <red>wait for the light</red>, and only then pull the plug.',
    '<red>Please answer all five questions.</red> I cannot go on without them.',
  ],
  valid: [
    '<red>1.</red> Open the lid.\n<red>2.</red> Press the green button.\n<red>3.</red> Close it again.',
    'The button is the one marked <red>Reset</red> at the back.',
    'The <red>new</red> cable is in the <red>left</red> drawer.',
    'Hi Ana, my answers stand in red below your questions.\n<red>Yes, the room is booked until five.</red>\nRavi',
    '<red>Hello Sam,\n\nthe loan laptop is ready at the desk.\n\nBest wishes, Priya</red>',
    'The deadline is <red>3 May</red>, so there is time.',
    'Your account is open again, and your files are where they were.',
    'Pick <red>Save As</red> and then the shared drive.',
    'Changed lines are highlighted in red: <red>the third and the fifth row moved.</red>',
    'Reboot with <red>`shutdown /r /t 0`</red> once everybody has saved.',
  ],
}
