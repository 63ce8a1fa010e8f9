import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument } from '../../types'

interface Clip {
  readonly instead: string
  /** Cold wherever it stands, or only where nothing else is said. */
  readonly where: 'anywhere' | 'alone'
  readonly severity?: 'hint'
}

/** Sentences that shut the door in one to four words. */
const clips = new Map<string, Clip>(
  Object.entries({
    noted: { instead: "Thanks, I've made a note of it", where: 'alone' },
    'duly noted': { instead: "Thanks, I've made a note of it", where: 'anywhere' },
    fine: { instead: 'That works for me', where: 'anywhere' },
    'fine then': { instead: 'That works for me', where: 'anywhere' },
    'fine whatever': { instead: 'That works for me', where: 'anywhere' },
    'ok fine': { instead: 'That works for me', where: 'anywhere', severity: 'hint' },
    'ok then': { instead: 'That works for me', where: 'alone', severity: 'hint' },
    received: { instead: 'Thanks, it has come through', where: 'alone', severity: 'hint' },
    k: { instead: 'OK, thanks for letting me know', where: 'alone' },
    kk: { instead: 'OK, thanks for letting me know', where: 'alone', severity: 'hint' },
    ok: { instead: 'OK, thanks for letting me know', where: 'alone', severity: 'hint' },
    okay: { instead: 'OK, thanks for letting me know', where: 'alone', severity: 'hint' },
    no: {
      instead: "No, I'm sorry; tell me what you need, and I'll look for another way",
      where: 'alone',
      severity: 'hint',
    },
    nah: { instead: "No, I'm sorry; tell me what you need, and I'll look for another way", where: 'alone' },
    nope: { instead: "No, I'm sorry; tell me what you need, and I'll look for another way", where: 'alone' },
    whatever: { instead: 'Either way is fine with me', where: 'anywhere' },
    'sure whatever': { instead: 'Either way is fine with me', where: 'anywhere' },
    'yeah whatever': { instead: 'Either way is fine with me', where: 'anywhere' },
    'whatever you say': { instead: "Thanks, I'll go by that", where: 'anywhere' },
    'whatever you want': { instead: "Thanks, I'll go by that", where: 'anywhere' },
    'if you say so': { instead: "Thanks, I'll go by that", where: 'anywhere' },
    'if you insist': { instead: "All right, I'll go by that", where: 'anywhere' },
    'as you wish': { instead: "All right, I'll go by that", where: 'alone' },
    wrong: { instead: 'I see it differently', where: 'anywhere' },
    'suit yourself': { instead: 'That is up to you, and fine with me', where: 'anywhere' },
    so: { instead: 'What would you like me to do next', where: 'anywhere' },
    and: { instead: 'What would you like me to do next', where: 'anywhere' },
    'so what': { instead: 'What would you like me to do next', where: 'anywhere' },
  }),
)

const warm =
  /\b(?:thanks|thank you|thx|ta|cheers|sorry|welcome|glad|happy|great|hope|please)\b|[:;]-?\)|[\u{1F600}-\u{1F64F}👍🙂]/iu
/** A greeting, a name and a closing say no more. */
const spareWords = 3

function isAlone({ sentences }: TextDocument, sentence: Sentence): boolean {
  return sentences.length <= 4 && sentences.every((other) => other === sentence || other.words.length <= spareWords)
}

/** "Everything OK at your end? Fine." is fine: it answers a question, their own or a quoted one. */
function answersQuestion({ sentences, text }: TextDocument, { index, span }: Sentence): boolean {
  return (
    sentences[index - 1]?.ending === 'question' ||
    /\?["'”’)]*\s*$/.test(text.slice(Math.max(0, span.start - 20), span.start))
  )
}

function* check(document: TextDocument): Iterable<Match> {
  for (const sentence of document.sentences) {
    if (sentence.words.length > 4 || sentence.list) continue
    const clip = clips.get(sentence.words.map((word) => word.norm).join(' '))
    if (!clip || answersQuestion(document, sentence)) continue
    const [first, last] = [sentence.words[0], sentence.words.at(-1)]
    if (!first || !last) continue
    if (/^What would/.test(clip.instead) !== (sentence.ending === 'question')) continue
    // "Noted:", "OK:" open a list or a line of text.
    if (/^\s*[:–—-]/.test(sentence.text.slice(last.end, last.end + 3))) continue
    if (clip.where === 'alone' && (!isAlone(document, sentence) || warm.test(document.prose))) continue
    // A word on a line of its own inside a longer text is a heading or a cell.
    if (sentence.ending === 'none' && !isAlone(document, sentence)) continue
    // "Fine!", "OK!", "Nope!" come with a smile.
    if (sentence.ending === 'exclamation') continue
    const span = wordSpan(sentence, 0, sentence.words.length)
    yield {
      span,
      suggestions: [{ edits: [{ span, newText: clip.instead }] }],
      ...(clip.severity && { severity: clip.severity }),
    }
  }
}

const rule: CheckRule<'clipped-reply'> = {
  id: 'clipped-reply',
  category: 'passive-aggression',
  severity: 'warning',
  source: 'Surveys of passive-aggressive phrases at work: WordFinder (Chicago Tribune, 2022), Preply',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Noted.',
    'Fine.',
    'Fine. I will move the meeting again.',
    'Whatever.',
    'k',
    'Hi Sam,\n\nNoted.\n\nTom',
    'If you say so. I still think it is the cable.',
    'I asked for the old list, you sent the new one. Whatever.',
    'Suit yourself.',
    'The room is booked until four. So?',
    'nope',
    'OK.',
    'OK then.',
    'Fine, whatever. I will order the black one.',
    'If you insist.',
    'Wrong. The port is on the left.',
    'nah',
  ],
  valid: [
    'Noted, thanks! I will order the cable today.',
    'Noted. I have moved the call to Thursday and told the others.',
    'That is fine with me.',
    'OK. I have reset the password, and you can sign in right away.',
    'Hi Sam,\n\nOK, thanks for letting me know.\n\nTom',
    'How is the new laptop? Fine? Then I will collect the old one on Friday.',
    'Pick whatever suits your desk best.',
    '1. Power: fine.\n2. Network: fine.\n3. Sound: no.',
    'Status of the disks after the check:\nDisk 1\nOK\nDisk 2\nOK\nBoth will be checked again tonight.',
    '> Is the old server still needed?\n\nNope.',
    'No worries.',
    'Yes, go ahead.',
    'Nope! It is still the one in the hall.',
    'Sounds good, see you at two.',
    'Received. I have forwarded it to Ana, who pays the invoice tomorrow.',
    'What was the state of the third disk? Wrong.',
    'OK then, Thursday at two it is, and thanks for asking around.',
    'As you wish, the two screens now stand side by side; call me if the cable is short.',
  ],
}
