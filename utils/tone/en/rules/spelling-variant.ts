import { perSentence } from '../../per-sentence'
import type { Preference } from '../../preference'
import { wordSpan } from '../../spans'
import type { CheckRule, RuleExamples } from '../../types'
import { isOxford, spelling } from '../varieties'

/** Places of words that only one side spells so; a capital inside the sentence is a name's. */
const read = perSentence(({ words, text }) => {
  const found = { british: [] as number[], american: [] as number[] }
  words.forEach(({ norm, start, end, gap }, at) => {
    const written = text.slice(start, end)
    if (norm.length < 4 || (at === 0 ? /^\p{Lu}{2}/u : /^\p{Lu}/u).test(written) || /[-_/.]$/.test(gap)) return
    if (/^[-_/.]\p{L}/u.test(text.slice(end, end + 2))) return
    if (spelling(norm, 'american')) found.british.push(at)
    if (spelling(norm, 'british') && !isOxford(norm)) found.american.push(at)
  })
  return found
})

/** A word spelt as on the other side of the sea, where the writer said which side is theirs. */
const rule: CheckRule<'spelling-variant'> = {
  id: 'spelling-variant',
  category: 'plain-language',
  severity: 'hint',
  onRequest: true,
  source: 'Microsoft Style Guide, US spelling; GOV.UK style guide, British English',
  *check({ sentences, preference: { english = 'any' } }) {
    if (english === 'any') return
    for (const sentence of sentences)
      for (const at of read(sentence)[english === 'british' ? 'american' : 'british']) {
        const span = wordSpan(sentence, at)
        const word = sentence.text.slice(sentence.words[at]?.start, sentence.words[at]?.end)
        yield { span, suggestions: [{ edits: [{ span, newText: spelling(word, english) ?? word }] }] }
      }
  },
}
export default rule

/** What the writer of the examples asked for. */
export const asking: Preference = { english: 'british' }

export const examples: RuleExamples = {
  invalid: [
    'The color of the lamp tells whether it charges.',
    'Color is fine on that printer; black is out.',
    'I have canceled the old order, so only one dock comes.',
    'Your files are in the data center in Leeds now.',
    'We are analyzing the log from Tuesday.',
    "the box is labeled with your name, it's in room 4",
    'My neighbor at the desk has the spare key.',
    'Your favorites came over with the profile.',
    'The gray cable goes into the wall.',
    'Enrollment of the phone takes five minutes.',
    'Thanks for traveling all the way to our office.',
  ],
  valid: [
    'The colour of the lamp tells whether it charges.',
    'We will organize the move and recognize the old badge.',
    'I have cancelled the old order, so only one dock comes.',
    'Mr Gray has the spare key to the Data Center room.',
    'Install the program, then check the meter on the wall.',
    'The draft of your license agreement is on the disk.',
    'The tag is color-coded, and the setting is called "Center text".',
    'Open Color Management in the Control Panel.',
    'He analyses the log and writes the analyses up.',
    'Set text_color to 4 in the file theme.color.json.',
    'COLOR is what the tray says.',
  ],
}
