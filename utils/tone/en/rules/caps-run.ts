import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument, Word } from '../../types'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Plain words nobody writes in capitals but to be loud; names, acronyms and commands are not among them. */
const everyday = list(`
  a about again all already also always am an and another any anymore anyone anything are as ask asked at back be because
  been before being but by call can can't change check could day days did didn't do does doesn't done don't down each
  email enough ever every everyone everything find fix fixed follow for form from get give go going got had has have
  haven't he help her here him his how i i'll i'm i've if immediately in instructions into is isn't it it's its just keep
  know last later leave let like listen look made mail make many me message more most much must my need never new next no
  nobody not nothing now of off on once one only open or other our out over people please problem put question read
  really reply request right said same say see send sent she should since so some someone something still stop take tell
  than thanks that that's the their them then there these they thing things think this those ticket time times to today
  told too touch tried try turn understand until up urgent urgently us use used user users very wait waiting want was we
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
  /(?:\b(?:says?|show(?:s|ed)?|reads?|display(?:s|ing)?|label(?:l?ed)?|marked|called|titled|named|headed|tagged|message|error|warning|status|code|option|button|menu|keys?|sticker|sign|subject|line|stamp(?:ed)?|prints?|set to|with|command|type|enter)(?: (?:is|was|with|the|a|it|says|reads))?\s*[:,–—-]?\s*["“'(]?)$/i

const shape = /^\p{Lu}[\p{Lu}'’]*$/u

const isLoud = (word: string, norm: string): boolean =>
  shape.test(word) && !acronyms.has(norm) && (word.length > 1 || norm === 'i' || norm === 'a')

interface Run {
  readonly from: number
  readonly to: number
}

/** Runs of capital words with nothing but a space or a pause between them. */
function* runsIn(sentence: Sentence): Iterable<Run> {
  const { words } = sentence
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && isCapital(sentence, words[to] as Word) && (to === from || isJoin(words[to] as Word)))
      to += 1
    if (to > from) yield { from, to }
    from = Math.max(to, from + 1)
  }
}

const isJoin = ({ gap }: Word): boolean => /^[ ,;:!'"“”’-]{1,3}$/.test(gap)
const written = ({ text }: Sentence, { start, end }: Word): string => text.slice(start, end)

function isCapital(sentence: Sentence, word: Word): boolean {
  return shape.test(written(sentence, word))
}

/** Words of a run that raise the voice. */
function loudWords(sentence: Sentence, words: readonly Word[]): readonly Word[] {
  return words.filter((word) => isLoud(written(sentence, word), word.norm) && everyday.has(word.norm))
}

/** "CALL ANNA ABOUT THE VPN" → "call Anna about the VPN". */
function lowered(document: TextDocument, sentence: Sentence, from: number, to: number): string {
  const { text } = document
  let written = ''
  for (let at = from; at < to; at += 1) {
    const { start, end, norm, gap } = sentence.words[at] as Word
    if (at > from) written += gap
    const own = sentence.text.slice(start, end)
    if (!shape.test(own) || acronyms.has(norm) || own.length === 0) written += own
    else if (/^i(?:'|$)/.test(norm)) written += `I${own.slice(1).toLowerCase()}`
    else if (!everyday.has(norm) && (days.has(norm) || appearsAsName(text, norm))) written += capital(own.toLowerCase())
    else if (!everyday.has(norm) && own.length <= 3) written += own
    else written += own.toLowerCase()
  }
  return from === 0 ? capital(written) : written
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/** "Anna" somewhere else in the draft gives her name back to "ANNA". */
function appearsAsName(text: string, norm: string): boolean {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${capital(norm)}(?![\p{L}\p{N}])`, 'u').test(text)
}

/** How loud a run is: said to somebody's face, or marked off for its weight only ("DO NOT OPEN THE CASE"). */
function severityOf(sentence: Sentence, run: Run): 'warning' | 'hint' | null {
  const inRun = sentence.words.slice(run.from, run.to)
  const cheers = inRun.some(({ norm }) => /^(?:thank|thanks|welcome|happy|congratulations|great)$/.test(norm))
  const isPersonal = inRun.some(({ norm }) => personal.has(norm))
  if (inRun.some(({ norm }) => raised.has(norm)) && (isPersonal || inRun.length <= outburst)) return 'warning'
  if (!isPersonal || cheers) return null
  if (inRun.some(({ norm }) => norm === 'please')) return 'hint'
  const cries = sentence.ending === 'exclamation' || sentence.ending === 'question'
  return cries && inRun.some(({ norm }) => /^(?:you|your|yours|don't)$/.test(norm)) ? 'warning' : 'hint'
}

/** A line of its own in capitals with text below it, or the first words of one, up to a colon. */
function isHeading(document: TextDocument, sentence: Sentence, run: Run): boolean {
  const { words, ending } = sentence
  if (run.from > 0 || words.slice(run.from, run.to).some(({ norm }) => raised.has(norm) || norm === 'me')) return false
  const last = words[run.to - 1] as Word
  if (/^\s*:/.test(sentence.text.slice(last.end, last.end + 2))) return true
  const whole = run.to === words.length && (ending === 'none' || (ending === 'statement' && sentence.list !== null))
  return whole && document.sentences[sentence.index + 1] !== undefined
}

function* check(document: TextDocument): Iterable<Match> {
  for (const sentence of document.sentences) {
    const { words } = sentence
    const found: Run[] = []
    for (const run of runsIn(sentence)) {
      if (run.to - run.from < 3) continue
      const inRun = words.slice(run.from, run.to)
      const loud = loudWords(sentence, inRun)
      const others = inRun.filter(({ norm }) => norm.length > 3 && !everyday.has(norm) && !acronyms.has(norm))
      const [first, last] = [inRun[0] as Word, inRun.at(-1) as Word]
      if (loud.length < 2 && !(loud.length === 1 && others.length >= 2)) continue
      if (loud.every(({ norm }) => switches.has(norm)) && others.length === 0) continue
      if (fixed.test(sentence.text.slice(first.start, last.end))) continue
      if (shown.test(sentence.text.slice(0, first.start))) continue
      if (isHeading(document, sentence, run)) continue
      found.push(run)
    }
    if (found.length === 0 && words.length >= 4) {
      const loud = loudWords(sentence, words).filter(({ norm }) => !switches.has(norm) && norm.length > 1)
      const shownOnScreen = loud[0] && shown.test(sentence.text.slice(0, loud[0].start))
      if (loud.length >= 2 && loud.length / words.length >= 0.4 && !shownOnScreen) {
        const run = { from: words.indexOf(loud[0] as Word), to: words.indexOf(loud.at(-1) as Word) + 1 }
        if (!isHeading(document, sentence, run)) found.push(run)
      }
    }
    for (const { from, to } of found) {
      const severity = severityOf(sentence, { from, to })
      if (!severity) continue
      const span = wordSpan(sentence, from, to)
      yield { span, severity, suggestions: [{ edits: [{ span, newText: lowered(document, sentence, from, to) }] }] }
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
