import { perSentence } from '../../per-sentence'
import { moveMatch } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, Span, TextDocument } from '../../types'

const pile = /[!?\u203C\u2047-\u2049]{2,}|[\u203C\u2047-\u2049]/g
const cheer = /(?<=[\p{L}\p{N}"'”’)\uFFFC]\s?)!(?![!?=\p{L}\p{N}])/gu
const warm =
  /\b(?:thanks?|thx|cheers|congrat\w*|welcome|great|glad|happy|hope|best|hooray|yay|wow|love|lovely|brilliant|fantastic|awesome|amazing|perfect|super|enjoy|birthday|weekend|holiday|morning|hello|hi|hey|nice|well done|good luck|excellent)\b/i

/** What may come right after: thanks, or a smile. */
const smile = /^[^.?\n]{0,12}(?:\bthanks?\b|[:;]-?[)D]|\p{Extended_Pictographic})/iu
/** What turns eager marks into angry ones: a reproach, a hurry, something that is not as it should be. */
const cross =
  /\b(?:still|again|never|nobody|no one|nothing|stop|now|immediately|asap|urgent(?:ly)?|already|wrong|late|wait(?:ing|ed)|ridiculous|unacceptable|must|told (?:you|us|me that)|not|without|broken|closed|seriously|ignored?|enough|(?:is|was|are|were|do|does|did|has|have|had|wo|would|should|could|ca)n['’]?t)\b/i
/** A question that presses the reader, or asks for the writer's own. */
const pressing = /\b(?:you|u|your|my|our|i|we|it)\b/i
const asking = /\b(?:why|where|when|how (?:long|many|often)|even|what)\b/i
/** "can't wait!!", "don't worry!!", "no problem!!" */
const kindly =
  /\b(?:(?:can['’]?t|cannot|couldn['’]?t) (?:wait|believe|thank)|(?:don['’]?t|do not) (?:you )?(?:worry|forget|miss|tell|just love|let)|no (?:problem|worries|rush|bother)|why not|right now|act now|not bad)\b/gi

function isCross(sentence: string, asks: boolean): boolean {
  const text = sentence.replace(kindly, '')
  return asks ? pressing.test(text) && (cross.test(text) || asking.test(text)) : cross.test(text)
}

interface Marks {
  readonly piles: readonly Span[]
  readonly single: readonly Span[]
  /** The marks a sentence trails off with; "Save As..." and "Settings…" on a menu do not. */
  readonly trail: Span | null
  readonly warm: boolean
}
const none: Marks = { piles: [], single: [], trail: null, warm: false }

/** Spans count from the sentence's start. */
const read = perSentence(({ prose }): Marks => {
  if (!/[!?…\u203C\u2047-\u2049]|\.{3}/.test(prose)) return none
  const spans = (marks: RegExp): readonly Span[] =>
    [...prose.matchAll(marks)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
  const trailing = /(?:^|\s)(?!\p{Lu})\S*\p{Ll}(\.{3,}|…)$/u.exec(prose.slice(-40))?.[1]
  return {
    piles: spans(pile),
    single: spans(cheer),
    trail: trailing ? { start: prose.length - trailing.length, end: prose.length } : null,
    warm: warm.test(prose),
  }
})

/** A mark that closes words of prose; "!==", "a ?? b", "???.txt" and "(??)" close none. */
function closesWords(before: string, after: string): boolean {
  if (/^[=\p{Ll}\p{N}_*./\\]/u.test(after)) return false
  if (/[\p{L}\p{N}"'”’)\uFFFC…]$/u.test(before)) return true
  // "really ??" with a space, at the end of the line or before a capital.
  return /[\p{L}\p{N})][ \u00A0]$/u.test(before) && /^(?:[^\S\n]*(?:\n|$)|[^\S\n]+\p{Lu})/u.test(after)
}

function replace(span: Span, ...texts: readonly string[]): Pick<Match, 'span' | 'suggestions'> {
  return { span, suggestions: texts.map((newText) => ({ edits: [{ span, newText }] })) }
}

function* piles({ text }: TextDocument, sentence: Sentence): Iterable<Match> {
  const { prose, span: whole } = sentence
  for (const { start, end } of read(sentence).piles) {
    const after = text.slice(whole.start + end, whole.start + end + 40)
    const before = prose.slice(Math.max(0, start - 2), start)
    if (!closesWords(before, after.slice(0, 3))) continue
    const asks = /[?\u2047-\u2049]/.test(prose.slice(start, end))
    const isWarm = !asks && (read(sentence).warm || smile.test(after))
    const severity = !isWarm && isCross(prose, asks) ? 'warning' : 'hint'
    const span = { start: before.endsWith(' ') ? start - 1 : start, end }
    yield moveMatch(
      {
        ...replace(span, ...(asks ? ['?'] : isWarm ? ['!'] : severity === 'warning' ? ['.', '!'] : ['!', '.'])),
        severity,
      },
      whole.start,
    )
  }
}

/** More than two single "!" outside thanks and good wishes; all of them together may be four. A second "…" too. */
function* check(document: TextDocument): Iterable<Match> {
  const single: Match[] = []
  const cool: Match[] = []
  const trails: Match[] = []
  for (const sentence of document.sentences) {
    const marks = read(sentence)
    if (marks === none) continue
    yield* piles(document, sentence)
    const calm = (span: Span): Match => ({ ...moveMatch(replace(span, '.'), sentence.span.start), severity: 'hint' })
    const cries = marks.single.map(calm)
    single.push(...cries)
    if (!marks.warm) cool.push(...cries)
    if (marks.trail) trails.push(calm(marks.trail))
  }
  const third = cool[2] ?? (single.length > 4 ? single.at(-1) : undefined)
  if (third) yield third
  if (trails[1]) yield trails[1]
}

const rule: CheckRule<'mark-pile'> = {
  id: 'mark-pile',
  category: 'shouting',
  severity: 'warning',
  source: 'Just Not Sorry (defmethodinc/just-not-sorry)',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Where is my form??',
    'The ticket is still open!!',
    'You closed it without asking?!',
    'Nobody told us about the move!!! We found out this morning.',
    'Thank you so much!!',
    'I checked the cable... It was loose... You can try again now.',
    'Restart it! Then sign in! Then call me! I am at my desk.',
    'did you even restart it ??',
  ],
  valid: [
    'Great news, the laptop has arrived!',
    'Thanks! Have a lovely weekend!',
    'Could you tell me which floor you are on?',
    'The check reads if (a !== b), so an empty cell passes.',
    'Click File, then Save As... and pick the shared drive.',
    'The name shows as ???.txt in the list, which is only the font.',
    'Hm, let me think... The old switch may still be in the drawer.',
    'Hi Kim! Welcome back! Your new screen is on the desk. Enjoy!',
    'The value falls back with a ?? b when the field is empty.',
    'If you need more boxes, they are in the hall!',
    'Wait for the light to turn green… then press the button once.',
  ],
}
