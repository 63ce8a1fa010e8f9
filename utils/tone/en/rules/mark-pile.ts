import type { CheckRule, Match, RuleExamples, Sentence, Span, Suggestion, TextDocument } from '../../types'

const pile = /[!?\u203C\u2047-\u2049]{2,}|[\u203C\u2047-\u2049]/g
const trail = /(?:\.{3,}|…)(?=\s|$)/g
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

const sentenceAt = ({ sentences }: TextDocument, at: number): Sentence | undefined =>
  sentences.find(({ span }) => span.start <= at && at <= span.end)

const textOf = ({ prose }: TextDocument, sentence: Sentence | undefined): string =>
  sentence ? prose.slice(sentence.span.start, sentence.span.end) : ''

/** A mark that closes words of prose; "!==", "a ?? b", "???.txt" and "(??)" close none. */
function closesWords(prose: string, { start, end }: Span): boolean {
  const before = prose.slice(Math.max(0, start - 2), start)
  const after = prose.slice(end, end + 2)
  if (/^[=\p{Ll}\p{N}_*./\\]/u.test(after)) return false
  if (/[\p{L}\p{N}"'”’)\uFFFC…]$/u.test(before)) return true
  // "really ??" with a space, at the end of the line or before a capital.
  return (
    /[\p{L}\p{N})][ \u00A0]$/u.test(before) &&
    /^(?:\s*$|\s+\p{Lu})/u.test(prose.slice(end, end + 3).split('\n', 1)[0] ?? '')
  )
}

function replace(span: Span, ...texts: readonly string[]): readonly Suggestion[] {
  return texts.map((newText) => ({ edits: [{ span, newText }] }))
}

function* piles(document: TextDocument): Iterable<Match> {
  for (const found of document.prose.matchAll(pile)) {
    const marks = { start: found.index, end: found.index + found[0].length }
    if (!closesWords(document.prose, marks)) continue
    const span = { start: marks.start - (document.prose.charAt(marks.start - 1) === ' ' ? 1 : 0), end: marks.end }
    const asks = /[?\u2047-\u2049]/.test(found[0])
    const said = textOf(document, sentenceAt(document, marks.start))
    const isWarm = !asks && (warm.test(said) || smile.test(document.prose.slice(span.end, span.end + 40)))
    const severity = !isWarm && isCross(said, asks) ? 'warning' : 'hint'
    yield { span, severity, suggestions: replace(span, ...(asks ? ['?'] : isWarm ? ['!'] : ['!', '.'])) }
  }
}

/** More than two single "!" outside thanks and good wishes; all of them together may be four. */
function* cheers(document: TextDocument): Iterable<Match> {
  const single = [...document.prose.matchAll(/(?<![!?])!(?![!?=\p{L}\p{N}])/gu)]
    .map(({ index }) => ({ start: index, end: index + 1 }))
    .filter((span) =>
      /[\p{L}\p{N}"'”’)\uFFFC]\s?$/u.test(document.prose.slice(Math.max(0, span.start - 2), span.start)),
    )
  const cool = single.filter(({ start }) => !warm.test(textOf(document, sentenceAt(document, start))))
  const span = cool.length > 2 ? cool[2] : single.length > 4 ? single.at(-1) : undefined
  if (span) yield { span, severity: 'hint', suggestions: replace(span, '.') }
}

/** A second sentence that trails off; "Save As..." and "Settings…" on a menu do not. */
function* trails(document: TextDocument): Iterable<Match> {
  const trailing = [...document.prose.matchAll(trail)]
    .map((found) => ({ start: found.index, end: found.index + found[0].length }))
    .filter((span) => isTrailing(document.prose, span))
  const second = trailing[1]
  if (second) yield { span: second, severity: 'hint', suggestions: replace(second, '.') }
}

function isTrailing(prose: string, { start, end }: Span): boolean {
  const last = /(\S+)$/.exec(prose.slice(Math.max(0, start - 30), start))?.[1] ?? ''
  if (!/\p{Ll}$/u.test(last) || /^\p{Lu}/u.test(last)) return false
  return /^\s*(?:$|\n|\p{Lu})/u.test(prose.slice(end, end + 4))
}

function* check(document: TextDocument): Iterable<Match> {
  yield* piles(document)
  yield* cheers(document)
  yield* trails(document)
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
