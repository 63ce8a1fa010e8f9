import type { Sentence, Span, TextDocument } from '../types'
import { ownText } from './own-text'

/** Something the writer sent along. */
export interface SentThing {
  readonly said: Span
  /** What it was, in plain words: "screenshots", "serial number". */
  readonly thing: string
}

const shots =
  'screen ?shots?|screen ?caps?|screen ?grabs?|print ?screens?|pictures?|pics?|photos?|snips?|snippets?|(?:screen )?recordings?|videos?|(?:error |event |debug |crash |install |setup |system )?log ?files?|(?:error |event |debug |crash |install |setup |system )?logs?'
const papers =
  'images?|forms?|lists?|spreadsheets?|documents?|docs?|scans?|pdfs?|files?|reports?|invoices?|quotes?|details|exports?|dumps?|names|links?|serial numbers?|order numbers?|asset tags?|diagrams?|floor ?plans?|error messages?|headers|(?:speed |ping )?tests?(?: results?)?|results|measurements|traces?'
const some =
  '(?:(?:a|an|the|my|two|three|four|some|both|all|several|a few|a couple of|that|\\d) )?(?:(?!not\\b)[\\w-]{2,14} ){0,2}?'
const had = "(?:i|we)(?:['’]?ve| have| had)? (?:also |just |already |now |even |have )?"
const to = '(?: (?:you|them|over|in|below|here|along|again))?'
const noBut = '(?! (?:to (?!this|the ticket|you|it|help)|into|onto|on (?:to|the share)))'

/** Each with the thing as its group; the first kinds are for pictures and logs only, the others for papers too. */
const shapes: readonly RegExp[] = [
  String.raw`\b${had}(?:sent|emailed|e-mailed|uploaded|pasted|took|taken|recorded|shared|forwarded|included|added|got|made)${to} ${some}(${shots})`,
  String.raw`\b${had}(?:attached|enclosed|put together|filled (?:in|out)|completed)${to} ${some}(${shots}|${papers})\b${noBut}`,
  String.raw`\b(?:i['’]m |i am |we['’]re |we are |^)(?:attaching|enclosing|sending(?: you| over| along)?|including) ${some}(${shots}|${papers})`,
  String.raw`\b(?:attached|enclosed|below)(?: please find| you['’]ll find| you will find| is| are|:)? ?${some}(${shots}|${papers})\b${noBut}`,
  String.raw`\b(?:see|find|check|look at|refer to) (?:the |my |these )?(?:attached |enclosed )?${some}(${shots})\b`,
  String.raw`\b(?:see|find) (?:the |my )?(?:attached|enclosed) ${some}(${shots}|${papers})\b`,
  String.raw`\b(?:seen?|shown|shows?|visible) (?:in|on|from) (?:the |my |this )?(?:attached )?(${shots})\b`,
  String.raw`\b(${shots}|${papers})(?: is| are)? (?:attached|enclosed|below|included)\b`,
  String.raw`\b(?:here['’]?s|here is|here are|this is|these are) ${some}(${shots})\b`,
  String.raw`\b(?:here['’]?s|here is|here are) (?:the|a|my|both) (?:\w{2,14} ){0,2}?(${papers})\b`,
  String.raw`\b(?:sent|filled (?:in|out)|completed|filled) (?:you )?(?:the|that) (${papers})(?: back)? (?:as|you)\b`,
].map((source) => new RegExp(source, 'i'))

/** "Did you get the screenshot I sent?": told, whatever the sentence asks. */
const told = new RegExp(
  String.raw`\b(${shots})(?: that| which)? (?:i|we)(?:['’]?ve| have)? (?:just |already )?(?:sent|attached|took|uploaded|shared|included)\b`,
  'i',
)

/** "I can't attach the log", "shall I send a photo?", "when I took a screenshot". */
const unless =
  /\b(?:can['’]?t|cannot|could(?:n['’]?t)?|did(?:n['’]?t)?|do(?:n['’]?t)?|haven['’]?t|have not|not|no|never|forgot|unable|will|i['’]ll|would|should|shall|may|might|if|want(?:ed)?|need|(?<!you )can|when|whenever|once|until|before|later|tomorrow|how|whether|where)\b[^,;:.!]{0,30}$/i

const plain: readonly (readonly [RegExp, string])[] = [
  [/^(?:screen ?(?:shot|cap|grab)|print ?screen)(s?)$/, 'screenshot'],
  [/^pic(s?)$/, 'picture'],
  [/^doc(s?)$/, 'document'],
]

function plainly(thing: string): string {
  const lower = thing.toLowerCase()
  for (const [shape, word] of plain) {
    const found = shape.exec(lower)
    if (found) return `${word}${found[1] ?? ''}`
  }
  return lower.replace('pdf', 'PDF')
}

const cue =
  /attach|enclos|sen[dt]|e-?mail|upload|past|took|tak|record|shar|forward|includ|add|got|made|put|fill|complet|below|see|find|check|look|refer|shown?|visible|here|this is|these are/i

/** Numbers they looked up, whatever the form of the line. */
const number =
  /\b(?:serial(?: number| no\.?)?|s\/n|asset (?:tag|number)|service tag|order number)[.:]?(?: is| was| reads)?:? ?#?(?=[A-Z-]{0,12}\d)[A-Z\d][\w-]{3,30}/gi

/** What was sent along with an incoming mail, in order. */
export function findSent(incoming: TextDocument): readonly SentThing[] {
  const found = incoming.sentences.flatMap(sentIn)
  for (const { index, 0: piece } of ownText(incoming).matchAll(number)) {
    const [name = ''] = /^(?:serial|s\/n|asset \w+|service tag|order number)/i.exec(piece) ?? []
    const thing = /^s/i.test(name) && !/^service/i.test(name) ? 'serial number' : name.toLowerCase()
    found.push({ said: { start: index, end: index + piece.length }, thing })
  }
  return found.sort((a, b) => a.said.start - b.said.start)
}

function sentIn({ text, span, ending }: Sentence): readonly SentThing[] {
  if (!cue.test(text)) return []
  const things: SentThing[] = []
  for (const shape of [told, ...shapes]) {
    const found = shape.exec(text)
    if (!found || (shape !== told && unless.test(text.slice(0, found.index)))) continue
    // "Did you get the screenshot I sent?" tells of it all the same.
    if (ending === 'question' && !/\b(?:i|we|attached|below)\b/i.test(found[0])) continue
    if (/^(?:is|are|was|were|did|does|do|can|could) /i.test(text) && !/\b(?:i|we)\b/i.test(found[0])) continue
    const start = span.start + found.index
    const end = start + found[0].length
    if (things.some(({ said }) => said.start < end && said.end > start)) continue
    things.push({ said: { start, end }, thing: plainly(found[1] ?? '') })
  }
  return things
}
