import type { Preference } from '../../preference'
import type { CheckRule, RuleExamples } from '../../types'

const casual = /^(?:hey|heya|hiya|howdy|yo)(?: there)?(?: (?:guys|folks|man|mate|buddy))?(?![\p{L}\p{N}'’-])/iu
/** What comes next shows a greeting: a mark, a name, a word set off by a comma ("hey ana, …"), or nothing. "Hey presto" is none. */
const greets = /^(?:$|\s?[,.!:;–—-]|\s\p{Lu}|\s(?:all|team|everyone)\b|\s\p{L}{1,20}[,!\n])/u

/** A greeting as among friends, where the writer is formal. */
const rule: CheckRule<'casual-greeting'> = {
  id: 'casual-greeting',
  category: 'hollow',
  severity: 'hint',
  onRequest: true,
  source: 'Waldvogel 2007, Greetings and closings in workplace email',
  *check({ sentences: [first] }) {
    const [said] = casual.exec(first?.text ?? '') ?? []
    if (!first || said === undefined || !greets.test(first.text.slice(said.length))) return
    const { start } = first.span
    const span = { start, end: start + said.length }
    const hello = /^\p{Lu}/u.test(said) ? 'Hello' : 'hello'
    yield { span, suggestions: [{ edits: [{ span, newText: /guys|folks/i.test(said) ? `${hello} all` : hello }] }] }
  },
}
export default rule

/** What the writer of the examples asked for. */
export const asking: Preference = { formality: 'formal' }

export const examples: RuleExamples = {
  invalid: [
    'Hey Ana,\n\nyour new badge is at the reception.',
    'hey ana, your new badge is at the reception.',
    'Hey there,\n\nthe room is booked from ten.',
    'Hey guys, the projector is back in room 4.',
    'Hiya Rui, the dock came in today.',
    'Hey! The dock came in today.',
    'Hey team, the lift is back on.',
    'Howdy folks,\n\nthe printer on floor two has new toner.',
    'Yo Sam, the cable is on your desk.',
  ],
  valid: [
    'Hello Ana,\n\nyour new badge is at the reception.',
    'Hi Ana,\n\nyour new badge is at the reception.',
    'Dear Ms Heyman,\n\nthe room is booked from ten.',
    'Good morning Rui, the dock came in today.',
    'Hey presto is the name of the new tool.',
    'The song “Hey Jude” plays while you wait on the line.',
    'Yo-yos are fine in the break room.',
    'Hello Sam,\n\nhe said hey to everyone on the floor.',
  ],
}
