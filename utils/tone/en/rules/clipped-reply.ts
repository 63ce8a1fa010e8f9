import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument } from '../../types'

interface Clip {
  readonly instead: string
  /** What fits better where the mail goes on. */
  readonly more?: string
  /** Cold wherever it stands, or only where nothing else is said. */
  readonly where: 'anywhere' | 'alone'
  readonly severity?: 'hint'
}

/** True whether it answers a question or turns something down. */
const noSorry = "No, I'm sorry; let me know if I can help in another way"

/** Sentences that shut the door in one to four words. */
const clips = new Map<string, Clip>(
  Object.entries({
    noted: { instead: "Thanks, I've made a note of it", where: 'alone' },
    'duly noted': { instead: "Thanks, I've made a note of it", where: 'anywhere' },
    fine: { instead: 'That works for me', where: 'anywhere' },
    'fine then': { instead: 'That works for me', where: 'anywhere' },
    'fine whatever': { instead: 'That works for me', where: 'anywhere' },
    'fine have it your way': { instead: 'That works for me', where: 'anywhere' },
    'have it your way': { instead: 'That works for me', where: 'anywhere' },
    'ok fine': { instead: 'That works for me', where: 'anywhere', severity: 'hint' },
    'ok then': { instead: 'That works for me', where: 'alone', severity: 'hint' },
    received: { instead: 'Thanks, it has come through', where: 'alone', severity: 'hint' },
    k: { instead: 'OK, thanks for letting me know', where: 'alone' },
    kk: { instead: 'OK, thanks for letting me know', where: 'alone', severity: 'hint' },
    ok: { instead: 'OK, thanks for letting me know', where: 'alone', severity: 'hint' },
    okay: { instead: 'OK, thanks for letting me know', where: 'alone', severity: 'hint' },
    no: { instead: noSorry, where: 'alone', severity: 'hint' },
    nah: { instead: noSorry, where: 'alone' },
    nope: { instead: noSorry, where: 'alone' },
    whatever: { instead: 'Either way is fine with me', where: 'anywhere' },
    'sure whatever': { instead: 'Either way is fine with me', where: 'anywhere' },
    'yeah whatever': { instead: 'Either way is fine with me', where: 'anywhere' },
    'whatever you say': { instead: "Thanks, I'll go by that", where: 'anywhere' },
    'whatever you want': { instead: "Thanks, I'll go by that", where: 'anywhere' },
    'if you say so': {
      instead: "Thanks, I'll go by that",
      more: 'Thanks for telling me how you see it',
      where: 'anywhere',
    },
    'if you insist': { instead: "All right, I'll go by that", where: 'anywhere' },
    'as you wish': { instead: "All right, I'll go by that", where: 'alone' },
    wrong: { instead: 'I see it differently', where: 'anywhere' },
    'suit yourself': { instead: "That's up to you, and fine with me", where: 'anywhere' },
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

function wordings({ instead, more }: Clip, document: TextDocument, sentence: Sentence): readonly string[] {
  if (more === undefined || isAlone(document, sentence)) return [instead]
  return [more]
}

const gruff =
  /^(?:(?:fine|ok|okay|sure|yeah),? )?(?:whatever|have it your way|suit yourself)(?: then)?\s*[,;–—-]\s*(?=(?:i|we|it|the|your|you)(?:['’]\p{L}+)?\s)/iu

/** "Whatever, I've unlocked the account": the fact stands better alone. */
function openerOf({ text, span }: Sentence): Match | null {
  const found = gruff.exec(text)?.[0]
  const next = found && /^\S+/.exec(text.slice(found.length))?.[0]
  if (!found || !next) return null
  const capital = /^\p{Lu}/u.test(text) ? next.charAt(0).toUpperCase() + next.slice(1) : next
  const whole = { start: span.start, end: span.start + found.length + next.length }
  return { span: whole, suggestions: [{ edits: [{ span: whole, newText: capital }] }] }
}

function* check(document: TextDocument): Iterable<Match> {
  for (const sentence of document.sentences) {
    if (sentence.list) continue
    const opener = openerOf(sentence)
    if (opener) yield opener
    if (sentence.words.length > 5) continue
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
      suggestions: wordings(clip, document, sentence).map((newText) => ({ edits: [{ span, newText }] })),
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
    "Whatever, I've unlocked the account.",
    "Fine, have it your way, I'll put the old driver (v2.3.1) back.",
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
    'Whatever you pick, I will order it on Monday.',
    'Whatever the cause, the share is back now.',
    'Yes, go ahead.',
    'Nope! It is still the one in the hall.',
    'Sounds good, see you at two.',
    'Received. I have forwarded it to Ana, who pays the invoice tomorrow.',
    'What was the state of the third disk? Wrong.',
    'OK then, Thursday at two it is, and thanks for asking around.',
    'As you wish, the two screens now stand side by side; call me if the cable is short.',
  ],
}
