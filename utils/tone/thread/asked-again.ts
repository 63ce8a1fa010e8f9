import { perSentence } from '../per-sentence'
import type { Sentence, TextDocument } from '../types'
import { type AskedShape, askedShapes } from './asked-shapes'
import type { Given, ThreadReading } from './types'

/** A sentence of the draft that asks for what the incoming mail gave. */
export interface AskedAgain {
  readonly sentence: Sentence
  readonly given: Given
}

/** Something new is asked for, or the reader is told why it is asked again. */
const anew =
  /\b(?:again|another|new(?:er|est)?|second|fresh|others?|different|next|latest|full|whole|complete|exact(?:ly)?|precise(?:ly)?|sure|certain|double[- ]check|confirm|still|in case|if (?:it|that|this|the|you)|once|after(?:wards)?|larger|bigger|clearer|better|best|instead|her|his|their|colleague|manager|everyone|two|both|now|earlier|previous|old|since (?!when)|else|besides|apart from|other than|suits?|prefer|would you like|you(?: would|['’]d) like|do you want)\b|\bwhen (?:it|the|that|this) (?!(?:problem|issue|error|first)? ?(?:start|began|happened|occur|stop|appear))/i
const secret =
  /\b(?:password|passcode|pin|date of birth|birthday|identity|verify|verification|security|employee (?:id|number)|staff number)\b/i
/** They know that it was given. */
const known =
  /\byou(?:['’]ve| have)? (?:\w+ )?(?:said|mentioned|wrote|sent|gave|told|attached|listed|noted|tried already)\b|\bright\?|\bcorrect\?/i
/** Something is to be done first: what it shows then is new. */
const first =
  /(?:^|[,;:] |\b(?:and|please|then|you|could you) )(?:open|click|press|go to|type|start|enter|choose|select|reproduce|look (?:at|under|in)|run (?!an? (?:\w+ )?(?:test|trace)))\b/i
/** What was sent could not be used. */
const spoilt =
  /(?:n['’]?t|not|unable to|cannot) (?:\w+ )?(?:open|read|see|find|come|arrive|view|make|there|attached|readable|legible|load)|blurr|cut off|too small|too dark|unreadable|illegible|missing|stripped|went astray|garbled|\blost\b|\bempty\b/i

const shapesIn = perSentence((sentence: Sentence): readonly AskedShape[] =>
  anew.test(sentence.text) || secret.test(sentence.text) || known.test(sentence.text)
    ? []
    : askedShapes.filter(({ find }) => find(sentence) !== null),
)

/** What the draft asks for although its reader gave it, in order; one a sentence. */
export function findAskedAgain(draft: TextDocument, thread: ThreadReading): readonly AskedAgain[] {
  if (thread.given.length === 0) return []
  const { sentences } = draft
  return sentences.flatMap((sentence, at) => {
    const shapes = shapesIn(sentence)
    if (shapes.length === 0) return []
    const around = [sentences[at - 1], sentence, sentences[at + 1]]
    if (around.some((other) => other && spoilt.test(other.text))) return []
    if (around.slice(0, 2).some((other) => other && first.test(other.text))) return []
    const given = thread.given.find((one) =>
      shapes.some(({ kind }) => answers(kind, one, sentence.text, thread, draft)),
    )
    return given ? [{ sentence, given }] : []
  })
}

/** Whether a fact of theirs answers a question of one kind: rather not than wrongly. */
function answers(
  kind: Given['kind'],
  given: Given,
  asked: string,
  { document: incoming }: ThreadReading,
  draft: TextDocument,
): boolean {
  const { text, said } = given
  const value = /(?<![\w.-])(?=[\w.-]{0,30}\d)[\w.-]{1,60}/.exec(text)?.[0]
  // They name it themselves: it is something else that they ask.
  const own = draft.text.toLowerCase()
  if (own.includes(value && value.length > 2 ? value.toLowerCase() : text.toLowerCase())) return false
  const around = incoming.text.slice(Math.max(0, said.start - reach), said.end + reach)
  if (kind === 'version') return isVersion(given, asked, incoming.text)
  if (kind !== given.kind) return false
  switch (kind) {
    case 'error':
      if (/\b(?:code|number)\b/i.test(asked)) return /\d/.test(text)
      return !/\b(?:message|text|say|read)\b/i.test(asked) || /\p{L} \p{L}/u.test(text.replace(/^error /i, ''))
    case 'device':
      return isDevice(text, asked, around)
    case 'serial':
      return (
        sameWord(/\b(?:serial|asset|service)\b/i, asked, text.replace(/^s\/n/i, 'serial')) && isSameKit(asked, around)
      )
    case 'screenshot':
      return isPicture(text, asked)
    case 'log':
      return (
        !/\blogs? (?:\w+ )?(?:of|from|for)\b/i.test(asked) &&
        sameWord(record, asked, text) &&
        sameWord(logKind, asked, around)
      )
    case 'location':
      return /\bwhere\b/i.test(asked)
        ? /\b(?:i['’]?m|i am|we['’]?re|we are|sit|sitting|located|my (?:desk|office|room))\b/i.test(around)
        : sameWord(/\b(?:room|desk|floor|building|office)\b/i, asked, text) || /\blocation\b/i.test(asked)
    case 'time':
      return happened.test(around) && (!/\btime\b/i.test(asked) || /\d/.test(text))
    case 'browser':
      return !/\b(?:fine|works?|ok|okay)\b/i.test(around)
    case 'system':
      return !(/\b(?:android|ios|ipados)\b/i.test(text) ? /\b(?:laptop|computer|pc)\b/i : /\b(?:phone|tablet)\b/i).test(
        asked,
      )
    case 'phone':
      return !/\b(?:today|tomorrow|afternoon|morning|home|while)\b/i.test(asked)
    case 'steps':
      return isStep(text, asked, around)
    default:
      return true
  }
}

const reach = 100
const kit =
  /\b(?:laptop|computer|pc|router|phone|printer|dock|modem|outlook|teams|browser|server|app|tablet|monitor|screen|switch|scanner)\b/i
const happened =
  /since|start|beg[au]n|happen|stopp|crash|froz|fail|broke|died|vanish|disappear|appear|notic|\bdown\b|dropp|\bwent\b|\blost\b/i
const record = /\b(?:log|test|trace)/i
const logKind = /\b(?:error|event|debug|crash|install|setup|system|speed|ping)\b/i

/** The first word of a set that both use; true where the question uses none. */
function sameWord(words: RegExp, asked: string, text: string): boolean {
  const [word] = words.exec(asked) ?? []
  return word === undefined || text.toLowerCase().includes(word.toLowerCase())
}

const programs =
  /\b(?:windows|outlook|office|excel|word|teams|chrome|edge|firefox|safari|acrobat|adobe|zoom|macos|mac|ios|android|java|citrix|vpn|client|app|driver|firmware|bios|onedrive|sap|browser|phone|printer)\b/gi

function isVersion({ kind, text, said }: Given, asked: string, whole: string): boolean {
  if (!/\d/.test(text) || !/^(?:version|browser|system)$/.test(kind)) return false
  if (/\bbuild\b/i.test(asked) && !/build|\d{4}|\dH\d/i.test(text)) return false
  const named = asked.match(programs)?.map((name) => name.toLowerCase()) ?? []
  const own = text.match(programs)?.map((name) => name.toLowerCase())
  if (named.length === 0) return kind === 'version' && !own
  const beside = whole.slice(Math.max(0, said.start - 25), said.end + 15).toLowerCase()
  return named.every((name) => (own ? own.includes(name) : beside.includes(name)))
}

const families: readonly (readonly [RegExp, RegExp])[] = [
  [/printer|scanner/i, /zebra|jet|brother|epson|canon|xerox|ricoh|kyocera|pr[nt]?-?\d|mfp|ecotank|printer/i],
  [
    /laptop|computer|machine|\bpc\b/i,
    /thinkpad|latitude|book|xps|surface|optiplex|precision|^(?:lt|pc|nb|ws|dt|lap|desk)/i,
  ],
  [/phone/i, /iphone|galaxy|pixel|samsung|huawei/i],
  [/tablet/i, /ipad|surface|galaxy tab/i],
]

/** Whether the kind of thing that a question names, if any, is the one they wrote of. */
function isSameKit(asked: string, there: string): boolean {
  const family = families.find(([named]) => named.test(asked))
  return sameWord(kit, asked, there) || (family?.[1].test(there) ?? false)
}

function isDevice(text: string, asked: string, around: string): boolean {
  const isHost = /^[A-Za-z]{2,8}-?\S*\d/.test(text) && !/\s/.test(text)
  if (/\bname\b|\bhost ?name\b/i.test(asked)) return isHost
  if (!/\d/.test(text) || (isHost && /\bmodel\b/i.test(asked))) return false
  const family = families.find(([named]) => named.test(asked))
  if (!family) return !/dock|monitor|screen/i.test(asked)
  return family[1].test(text) || family[0].test(around)
}

/** A photo of the label is not the screenshot of the error. */
function isPicture(text: string, asked: string): boolean {
  const isShot = /screen ?shots?/i.test(asked)
  if (isShot !== /screen|snip/i.test(text)) return false
  const of =
    /\b(?:screen ?shots?|photos?|pictures?) (?:of|from|with|showing) (?:the |your |that |this |what )?(\w+)/i.exec(
      asked,
    )?.[1]
  return of === undefined
    ? isShot || !/\bof\b/i.test(asked)
    : /^(?:error|message|it|this|that|problem|issue|screen|you)$/i.test(of) && isShot
}

const deeds: readonly RegExp[] = [
  /re-?start|re-?boot|\boff and (?:back )?on|power[- ]?cycl/i,
  /re-?install/i,
  /clear\w{0,3} (?:\w+ )?(?:cache|cookies)/i,
  /(?:another|different|other|new|swapp?\w{0,3}) (?:the )?cable|swapp\w{2,3} the cable/i,
  /unplug/i,
  /(?:log|sign)\w{0,4} (?:out|off)/i,
]

function isStep(text: string, asked: string, around: string): boolean {
  if (/\bwhat\b/i.test(asked)) return true
  if (!deeds.some((deed) => deed.test(text) && deed.test(asked))) return false
  // "Have you tried restarting it in safe mode?" asks for more.
  if (/\b(?:in|with|without|while|holding|from|by)\b/i.test(asked)) return false
  return isSameKit(asked, kit.test(text) ? text : around)
}
