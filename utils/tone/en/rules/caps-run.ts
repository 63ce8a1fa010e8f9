import { once } from '../../memory'
import { isPause } from '../../pattern'
import { perSentence } from '../../per-sentence'
import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, Suggestion, TextDocument, Word } from '../../types'
import { verbOf } from '../verbs'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Plain words nobody writes in capitals but to be loud; names, acronyms and commands are not among them. */
const everyday = list(`
  a about again all already also always am an and another any anymore anyone anything are as ask asked at back be because
  been before being but by call can can't change check could day days did didn't do does doesn't done don't down each
  email enough ever every everyone everything find fix fixed follow for form from get give go going got had has have
  haven't he help her here him his how i i'll i'm i've if immediately in instructions into is isn't it's its just keep
  know last later leave let like listen log look made mail make many me message more most much must my need never new next no
  nobody not nothing now of off on once one only open or other our out over people please problem put question read
  really reply request right said same say see send sent she should since so some someone something still stop take tell
  than thanks that that's the their them then there these they thing things think this those ticket time times to today
  told too touch tried try turn understand until up urgent urgently use used user users very wait waiting want was we
  week were what when where which who why will with without won't work working works would wrong yes yesterday yet you
  you'll you're you've your  hour hours days weeks two three twice minutes months
`)
/** On their own they are switches, operators or answers on a screen: "set it to ON", "AND and OR". */
const switches = list('and or not if on off yes no ok all any is in to by as open read write help new for')
/** Only a raised voice says these; a heading ("WHAT TO DO NEXT") and a notice ("NO REPLY NEEDED") do without them. */
const raised = list(
  "now never stop immediately urgent urgently again ever nobody won't can't already whole still told enough twice you're",
)
const personal = list("you your yours me my i i'm i've us we our not must don't please why everyone who")
const cheers = list('thank thanks welcome happy congratulations great')
const asking = list('please')
const pointing = list("you your yours don't")
/** Longer runs are a notice, or a mail typed with the key stuck. */
const outburst = 8
/** Shorter ones are told by their length. */
const acronyms = list('it us asap bios bsod dhcp gdpr hdmi html http https saas smtp vlan voip wifi wlan xlsx')
const days = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december microsoft windows outlook google excel teams',
)
/** Known by heart in capitals, and said in no raised voice. */
const fixed =
  /^(?:(?:please )?do not (?:reply|disturb|delete|remove|touch|unplug|turn off)|out of (?:office|order|memory|stock|date)|work in progress|to whom it may concern|for your information|to do list|read me first|end of day|point of contact|all in one|state of the art)$/i
/** The machine speaks: "the screen says NO BOOT DEVICE". */
const shown =
  /(?:\b(?:says?|show(?:s|ed)?|reads?|display(?:s|ing)?|label(?:l?ed)?|marked|called|titled|named|headed|tagged|message|error|warning|status|code|option|button|menu|keys?|sticker|sign|subject|line|stamp(?:ed)?|prints?|set to|with|command|type|enter)(?: (?:is|was|with|the|a|it|says|reads))?(?:\s*[:,–—-])?\s*["“'(]?)$/i

const shape = /^\p{Lu}[\p{Lu}'’]*$/u

const capital = ({ text }: Sentence, { start, end }: Word): boolean => shape.test(text.slice(start, end))
const isJoin = ({ gap }: Word): boolean => /^[ ,;:!'"“”’-]{1,3}$/.test(gap)

interface Run {
  readonly from: number
  readonly to: number
  readonly severity: 'warning' | 'hint'
  /** By its words it may be a heading: its place decides. */
  readonly heading: boolean
}

/** Runs of three capital words or more, or a sentence with two capital words in five. */
const readRuns = perSentence((sentence): readonly Run[] => {
  const { words, text } = sentence
  if (!/\p{Lu}{2}/u.test(text)) return []
  const runs: Run[] = []
  let met = false
  const add = (from: number, to: number): void => {
    if (isShown(sentence, from) || isLabel(sentence, from, to)) return
    met = true
    const severity = severityOf(sentence, from, to)
    if (severity) runs.push({ from, to, severity, heading: to - from === words.length && !calls(words) })
  }
  for (let from = 0, to = 0; from < words.length; from = Math.max(to, from + 1)) {
    to = from
    while (to < words.length && capital(sentence, words[to] as Word) && (to === from || isJoin(words[to] as Word)))
      to += 1
    if (to - from >= 3 && isRaised(sentence, from, to)) add(from, to)
  }
  const loud = words.filter((word) => isLoud(sentence, word) && !switches.has(word.norm) && word.norm !== 'i')
  const [first, last] = [loud[0], loud.at(-1)]
  const many = loud.length >= Math.max(2, words.length * 0.4)
  const cried = loud.length >= 2 && /[!?]{2}\s*$/.test(text) && loud.some(({ norm }) => raised.has(norm))
  if (!met && first && last && words.length >= 4 && (many || cried)) add(words.indexOf(first), words.indexOf(last) + 1)
  return runs
})

const isLoud = (sentence: Sentence, word: Word): boolean => everyday.has(word.norm) && capital(sentence, word)
const calls = (words: readonly Word[]): boolean => words.some(({ norm }) => raised.has(norm) || norm === 'me')

function isRaised(sentence: Sentence, from: number, to: number): boolean {
  const run = sentence.words.slice(from, to)
  const loud = run.filter(({ norm }) => everyday.has(norm))
  const others = run.filter(({ norm }) => norm.length > 3 && !everyday.has(norm) && !acronyms.has(norm)).length
  if (loud.length < (others >= 2 ? 1 : 2)) return false
  if (others === 0 && loud.every(({ norm }) => switches.has(norm))) return false
  return !fixed.test(sentence.text.slice((run[0] as Word).start, (run.at(-1) as Word).end))
}

const isShown = ({ words, text }: Sentence, from: number): boolean =>
  shown.test(text.slice(0, (words[from] as Word).start))

/** "HOW TO BOOK: open the calendar …" */
const isLabel = ({ words, text }: Sentence, from: number, to: number): boolean =>
  from === 0 && /^\s*:/.test(text.slice((words[to - 1] as Word).end)) && !calls(words.slice(0, to))

/** How loud a run is: said to somebody's face, or marked off for its weight only ("DO NOT OPEN THE CASE"). */
function severityOf({ words, ending }: Sentence, from: number, to: number): Run['severity'] | null {
  const run = words.slice(from, to)
  const says = (set: ReadonlySet<string>): boolean => run.some(({ norm }) => set.has(norm))
  const isPersonal = says(personal)
  if (says(raised) && (isPersonal || run.length <= outburst)) return 'warning'
  if (!isPersonal || says(cheers)) return null
  if (says(asking)) return 'hint'
  return (ending === 'exclamation' || ending === 'question') && says(pointing) ? 'warning' : 'hint'
}

/** "CALL ANNA ABOUT THE VPN" → "call Anna about the VPN". */
function lowered({ text, words }: Sentence, { from, to }: Run, document: TextDocument): string {
  let written = ''
  for (const { start, end, norm, gap } of words.slice(from, to)) {
    const own = text.slice(start, end)
    const low = own.toLowerCase()
    const isName = !everyday.has(norm) && (days.has(norm) || writtenIn(document).has(capitalised(norm)))
    if (written) written += gap
    if (!shape.test(own) || acronyms.has(norm)) written += own
    else if (isName || /^i(?:'|$)/.test(norm)) written += capitalised(low)
    else written += !everyday.has(norm) && own.length <= 3 ? own : low
  }
  return from === 0 ? capitalised(written) : written
}

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** Words as the draft writes them: "Anna" somewhere else in it gives her name back to "ANNA". */
const writtenIn = once(
  ({ text }: TextDocument): ReadonlySet<string> => new Set(text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu)),
)

const hurry = /,? (?:right )?(?:now|immediately|asap|at once|this instant)$/i

/** An order that runs to the end of its sentence, as a request: "READ IT BEFORE YOU CLICK “OK”!!!" */
function asRequest(sentence: Sentence, run: Run, said: string): Match | null {
  const { words, text, prose, span: whole } = sentence
  const { norm, gap, start } = words[run.from] as Word
  const behind = text.slice((words[run.to - 1] as Word).end)
  const opens = run.from === 0 || (run.from <= 3 && isPause(gap))
  const isOrder = verbOf(norm)?.base === norm && sentence.ending !== 'question'
  if (!opens || !isOrder || /\p{L}/u.test(prose.slice((words[run.to - 1] as Word).end))) return null
  const order = `${said.charAt(0).toLowerCase()}${said.slice(1)}${behind}`.replace(/(?<![!.…\s])[!.…\s]+$/u, '')
  const calm = order.replace(hurry, ' as soon as you can')
  const please = (words: string): string => (run.from === 0 ? capitalised(words) : words)
  const mark = sentence.ending === 'none' ? '' : '.'
  const span = { start: whole.start + start, end: whole.end }
  const plain: Suggestion = { edits: [{ span, newText: `${please(`please ${calm}`)}${mark}` }], manner: 'direct' }
  if (/[,;:]/.test(calm)) return { span, suggestions: [plain] }
  return {
    span,
    suggestions: [{ edits: [{ span, newText: `${please(`could you ${calm}`)}?` }], manner: 'warm' }, plain],
  }
}

/** A line of its own in capitals with text below it. */
const isHeading = ({ ending, list, index }: Sentence, { sentences }: TextDocument): boolean =>
  (ending === 'none' || (ending === 'statement' && list !== null)) && index + 1 < sentences.length

function* check(document: TextDocument): Iterable<Match> {
  for (const sentence of document.sentences) {
    for (const run of readRuns(sentence)) {
      if (run.heading && isHeading(sentence, document)) continue
      const newText = lowered(sentence, run, document)
      const request = asRequest(sentence, run, newText)
      const span = wordSpan(sentence, run.from, run.to)
      yield { ...(request ?? { span, suggestions: [{ edits: [{ span, newText }] }] }), severity: run.severity }
    }
  }
}

const rule: CheckRule<'caps-run'> = {
  id: 'caps-run',
  category: 'shouting',
  severity: 'warning',
  source: 'Computer Service and Repair (Goodheart-Willcox): capitals in e-mail read as shouting',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'CALL ME BACK NOW',
    'I have told you this before: DO NOT OPEN THE CASE.',
    'Please READ THE WHOLE MESSAGE before you write again.',
    'THE VPN IS NOT BROKEN.',
    'Hi Jan,\n\nWHY DID NOBODY TELL ME ABOUT THE MOVE?\n\nAnna',
    'This has been open for THREE WHOLE WEEKS and nobody wrote back.',
    'you NEVER told ME about THIS',
    'PLEASE STOP SENDING THE FORM TO HR.',
    'READ THE MESSAGE BEFORE YOU CLICK “OK”!!!',
    'Ana, SEND ME THE LOG RIGHT NOW.',
    'WHY is the door of the server room open AGAIN?!',
  ],
  valid: [
    'Press CTRL ALT DEL and choose Lock.',
    'Please do NOT open the attachment.',
    'NEXT STEPS\nI will order the part today, and you can keep the loan laptop until then.',
    'WHAT TO DO NEXT\n1. Restart the laptop.\n2. Sign in with the new PIN.',
    'The screen says NO BOOT DEVICE FOUND, so the disk is probably loose.',
    'We need a USB, an HDMI and a VGA cable for the board room.',
    'HP LASERJET PRO is the one next to the lift.',
    'Use AND, OR and NOT to narrow the search.',
    'Set MAX_RETRIES to 5 and ENABLE_CACHE to false.',
    'I will be OUT OF OFFICE until Monday; Ravi has my queue.',
    'The VPN, DNS and DHCP logs are clean.',
    'The sticker reads DO NOT REMOVE THIS LABEL, and under it is the serial number.',
    'IT will be at the MUC and LHR offices on Monday.',
    'NOTICE TO ALL TENANTS\nThe water is off on Friday.',
    'THANK YOU ALL FOR COMING!',
    'HOW TO BOOK: open the calendar and pick a room.',
    '1. CHECK THE CABLE. It sits behind the left screen.',
    'I really am SO glad that worked.',
  ],
}
