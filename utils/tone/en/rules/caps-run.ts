import type { CheckRule, Match, RuleExamples, Sentence, TextDocument, Word } from '../../types'

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Plain words nobody writes in capitals but to be loud; names, acronyms and commands are not among them. */
const everyday = list(`
  a about absolutely again all already also always am an and another any anymore anyone anything are aren't as ask asked
  asking at away back bad be because been before being best better big both broken but by call called came can can't
  cannot care change check checked come completely could couldn't day days did didn't do does doesn't doing don't done
  down each else email enough even ever every everyone everything expect explain explained find first fix fixed follow
  for form from get getting give given go going good got had happen happened has hasn't have haven't he help her here
  him his hour hours how i i'll i'm i've if immediately important in instructions into is isn't it it's its just keep
  know last later least leave less let like listen little long look made mail make many may me mean message minute minutes
  more most much must my need needed needs never new next no nobody none not nothing now of off ok on once one only open
  or other our out over own people please possible problem properly put question read ready really reason reply request
  right said same say second see send sent several she should shouldn't since so some someone something soon still stop
  such sure take tell than thank thanks that that's the their them then there these they thing things think this those
  three through ticket tickets time times to today told tomorrow too touch tried try turn twice two under understand
  until up urgent urgently us use used user users very wait waiting want was wasn't we we've week weeks well were what
  when where which who why will with without won't work worked working works worst would wouldn't write wrong yes
  yesterday yet you you'll you're you've your yours
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
const acronyms = list(`
  ad aka api asap bios bsod cc cpu crm csv dhcp dns eod erp eta faq ftp fyi gb gdpr gpo gpu hdmi hr html http https id ios
  ip iso isp it kb lan led mac mb mdm mfa ms nas nda ooo os otp ou pc pdf pin pm po pst pto qr ram rca rdp rsa saas sap sd
  sim sla sms smtp sql ssd ssl sso tb tcp tls tv uat ui uk uri url us usa usb utc ux vba vip vlan vm voip vpn vs wan wifi
  wlan xls xlsx xml zip
`)
const days = list(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december english microsoft windows outlook google excel word teams',
)
/** Known by heart in capitals, and said in no raised voice. */
const fixed =
  /^(?:(?:please )?do not (?:reply|disturb|delete|remove|touch|unplug|turn off)|out of (?:office|order|memory|stock|date)|work in progress|to whom it may concern|for your information|to do list|read me first|end of day|point of contact|all in one|state of the art)$/i
/** The machine speaks: "the screen says NO BOOT DEVICE". */
const shown =
  /(?:\b(?:says?|shows?|showed|reads?|displays?|displaying|labelled|labeled|marked|called|titled|named|headed|tagged|message|error|warning|status|code|option|button|menu|key|keys|sticker|sign|label|subject|line|stamp|stamped|prints?|set to|with|command|type|enter)(?: (?:is|was|with|the|a|it|says|reads))?\s*[:,–—-]?\s*["“'(]?)$/i

const shape = /^\p{Lu}[\p{Lu}'’]*$/u

const isLoud = (word: string, norm: string): boolean =>
  shape.test(word) && !acronyms.has(norm) && (word.length > 1 || norm === 'i' || norm === 'a')

interface Run {
  readonly from: number
  readonly to: number
}

/** Runs of capital words with nothing but a space or a pause between them. */
function* runsIn(document: TextDocument, { words }: Sentence): Iterable<Run> {
  let from = 0
  while (from < words.length) {
    let to = from
    while (to < words.length && isCapital(document, words[to] as Word) && (to === from || isJoin(words[to] as Word)))
      to += 1
    if (to > from) yield { from, to }
    from = Math.max(to, from + 1)
  }
}

const isJoin = ({ gap }: Word): boolean => /^[ ,;:!'"“”’-]{1,3}$/.test(gap)
const written = ({ text }: TextDocument, { span }: Word): string => text.slice(span.start, span.end)

function isCapital(document: TextDocument, word: Word): boolean {
  return shape.test(written(document, word))
}

/** Words of a run that raise the voice. */
function loudWords(document: TextDocument, words: readonly Word[]): readonly Word[] {
  return words.filter((word) => isLoud(written(document, word), word.norm) && everyday.has(word.norm))
}

/** "CALL ANNA ABOUT THE VPN" → "call Anna about the VPN". */
function lowered(document: TextDocument, sentence: Sentence, from: number, to: number): string {
  const { text } = document
  let written = ''
  for (let at = from; at < to; at += 1) {
    const { span, norm, gap } = sentence.words[at] as Word
    if (at > from) written += gap
    const own = text.slice(span.start, span.end)
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
  if (/^\s*:/.test(document.text.slice(last.span.end, last.span.end + 2))) return true
  const whole = run.to === words.length && (ending === 'none' || (ending === 'statement' && sentence.list !== null))
  return whole && document.sentences[sentence.index + 1] !== undefined
}

function* check(document: TextDocument): Iterable<Match> {
  for (const sentence of document.sentences) {
    const { words } = sentence
    const found: Run[] = []
    for (const run of runsIn(document, sentence)) {
      if (run.to - run.from < 3) continue
      const inRun = words.slice(run.from, run.to)
      const loud = loudWords(document, inRun)
      const others = inRun.filter((word) => !everyday.has(word.norm) && !acronyms.has(word.norm))
      const [first, last] = [inRun[0] as Word, inRun.at(-1) as Word]
      if (loud.length < 2 && !(loud.length === 1 && others.length >= 2 && others.every(({ norm }) => norm.length > 3)))
        continue
      if (loud.every(({ norm }) => switches.has(norm)) && others.length === 0) continue
      if (fixed.test(document.text.slice(first.span.start, last.span.end))) continue
      if (shown.test(document.text.slice(sentence.span.start, first.span.start))) continue
      if (isHeading(document, sentence, run)) continue
      found.push(run)
    }
    if (found.length === 0 && words.length >= 4) {
      const loud = loudWords(document, words).filter(({ norm }) => !switches.has(norm) && norm.length > 1)
      const shownOnScreen = loud[0] && shown.test(document.text.slice(sentence.span.start, loud[0].span.start))
      if (loud.length >= 2 && loud.length / words.length >= 0.4 && !shownOnScreen) {
        const run = { from: words.indexOf(loud[0] as Word), to: words.indexOf(loud.at(-1) as Word) + 1 }
        if (!isHeading(document, sentence, run)) found.push(run)
      }
    }
    for (const { from, to } of found) {
      const severity = severityOf(sentence, { from, to })
      if (!severity) continue
      const span = { start: (words[from] as Word).span.start, end: (words[to - 1] as Word).span.end }
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
