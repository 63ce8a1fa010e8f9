import type { ExampleOf } from '../../components/settings/StyleSection'
import type { Style } from '../../utils/settings/types'
import { createAnalyzer } from '../../utils/tone/analyze'
import { applyEdits } from '../../utils/tone/edit'
import { catalogue } from '../../utils/tone/en'
import { credits } from '../../utils/tone/en/credits'
import { hasFillIn } from '../../utils/tone/findings'
import { type Frame, writeFriendlier } from '../../utils/tone/rewrite/friendlier'
import { tidied } from '../../utils/tone/rewrite/tidy'
import type { Report } from '../../utils/tone/types'

export const analyze = createAnalyzer(catalogue, credits)
const plain = { masks: [], items: [], loud: [] }

const bareMail =
  'Your laptop is back from repair. The old disk is in it, so your files are where they were, as I already told you. The battery was weak, and a new one is on its way from the supplier. It arrives on Thursday and goes in within ten minutes.'
/** How it begins and ends is all that is shown of it. */
const withoutMiddle = (mail: string) => mail.replace(/(repair\.).*(It arrives)/s, '$1 … $2').replace(/\n+/g, '\n')

/** Whole mails for what stands around them; else single lines. */
const texts: { readonly [P in keyof Style]: string } = {
  manner: "You clearly don't understand how this works.",
  formality: 'Hey Ana, pls send me the asset tag.',
  directness: 'You need to log off and back on.',
  contractions: 'A second licence is out of the question.',
  emoji: 'The dock is back :)',
  english: 'The color of the lamp tells whether the old order was cancelled.',
  reader: 'Please turn on MFA; I’ve escalated the rest to tier two.',
  greeting: bareMail,
  closing: bareMail,
  name: bareMail,
}

/** What the engine itself makes of a line with a style in force. */
export const exampleOf: ExampleOf = (preference, style) => {
  const before = texts[preference]
  const read = (text: string): Report =>
    analyze(text, { preference: style, reader: { level: style.reader, place: null } })
  const frame = frameOf(preference, style)
  if (!frame) return [{ before, after: firstChoices(read(before)) }]
  const after = writeFriendlier(read(before), plain, read, frame)?.text ?? before
  return [{ before: withoutMiddle(before), after: withoutMiddle(after) }]
}

/** Only what the preference is about. */
function frameOf(preference: keyof Style, { greeting, closing, name }: Style): Frame | null {
  if (preference === 'greeting') return { greeting: greeting && `${greeting} Ana`, closing: '' }
  if (preference === 'closing') return { greeting: '', closing }
  return preference === 'name' ? { greeting: '', closing, name } : null
}

function firstChoices({ text, findings }: Report): string {
  const edits = findings.flatMap(({ missing, suggestions: [first] }) =>
    missing || !first || hasFillIn(first) ? [] : first.edits.map((edit) => tidied(text, edit)),
  )
  return applyEdits(text, edits)
}
