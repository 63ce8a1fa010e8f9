import type { CreditExamples, CreditRule, Match, Word } from '../../types'

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const count =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|half an|a few|a couple of)'
const hour =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half past \\w+|quarter (?:past|to) \\w+)'
/** A bare number or word is an hour only where nothing is counted by it: "at two", not "about two files". */
const bare = "(?= ?(?:[-–,.;!?)]|$|o['’]clock|and |on |in the|to |sharp|so |with |if ))"
const clock = `(?:\\d{1,2}(?:[:.]\\d\\d(?: ?[ap]\\.?m\\b|[ap]\\b)?| ?[ap]\\.?m\\b|${bare})|${hour}${bare}|noon|midday|midnight|lunch(?:time)?)`
const date = `(?:${day}|(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?|the \\d{1,2}(?:st|nd|rd|th))`
const part = '(?:morning|afternoon|evening|lunch(?:time)?|night|noon)'
/** "by 3 pm", "on Friday", "within an hour", "tomorrow morning"; not "soon", not "in a moment". */
const time = new RegExp(
  `\\b(?:(?:by|before|until|till|at|from|around|about|between|after|for) (?:around |about |the )?(?:${clock}|${date}|tomorrow|tonight|today|then|next week|end of (?:the )?(?:day|week|month|business)|close of business|eod|cob)` +
    `|(?:on|this|next|coming) ${date}|(?:on|for|by) ${date}|(?:within|in|in about|in around|in less than) (?:the next )?(?!an? min)${count}(?: to ${count}| or ${count}|-\\d{1,2})? (?:business |working |more )?(?:minute|min|hour|hr|day|week|month)s?` +
    `|(?:tomorrow|${day})(?: (?:at|before|after|around) ${clock}| ${part})?|tonight|(?:later )?today|(?:this|next) (?:${part}|week|month)|first thing|end of (?:the )?(?:day|week)|overnight|eod|cob)(?!['’]s|\\s?%|\\.\\d|\\w)`,
  'g',
)
/** Somebody does it, or it is set. */
const promise =
  /\b(?:(?:i|we|he|she|they|it|that|this|there)['’]ll|(?:they|it|that)ll|you['’]?ll (?:have|get|hear|be|receive|see|find)|you will (?:have|get|hear|be|receive|see|find)|(?<!\byou |how )will(?! you)|(?:am|is|are|i['’]m|we['’]re|it['’]s|she['’]s|he['’]s|they['’]re) (?:\w+ )?(?:going|coming|working|sending|calling|bringing|planned|booked|scheduled|set|ordered|arriving|ready|there|back|free|here|expected|available|moving|replacing|closed)|(?:am|is|are|it['’]s) (?:(?:turned|shut|switched) )?(?:off|on|at)|(?:is|are|['’]s) due (?:to|back|in|here|on)|expect|expected|should (?:be|arrive|have|take)|see you|talk to you|speak to you|booked|scheduled|arrives|comes|starts|delivery|promised|we swap|goes|installs|(?<!\byou )can (?:do|come|be|meet|call|bring|drop)|call you)(?!\w)/g
/** An offer of a time, asked kindly. */
const offer =
  /^(?:[^,!]{1,30}[,!] )?(?:or )?(?:(?:shall|should|could|can|may) (?:i|we)\b|(?:would|does|is|are you free)\b)/i
const spoils =
  /\b(?:not|never|won['’]?t|can['’]?t|cannot|isn['’]?t|don['’]?t|aren['’]?t|clos(?:e|ed|ing)|cancel\w*|delet\w+|disabl\w+|suspend\w*|lock(?:ed)?|charg\w+|if you (?:don|haven|do not|have not|fail)|unless|or else|you (?:must|need to|have to|should|will need|will have)|was|were|yesterday|last|as of|doubt|said|need to|before you know|had|would have|should have|call us|contact us|visit us|ago)\b/i

/** Without one of these or a digit no time is named. */
const cues = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec today tonight tomorrow overnight noon midday
  midnight morning afternoon evening night lunch lunchtime minute minutes min mins hour hours hr hrs day days week weeks
  month months first eod cob close then one two three four five six seven eight nine ten eleven twelve half
  quarter`.split(/\s+/),
)
const namesTime = ({ norm }: Word): boolean => norm.charCodeAt(0) < 58 || cues.has(norm)

const credit: CreditRule<'time-given'> = {
  id: 'time-given',
  axis: 'competence',
  source: 'Toister, SuperOffice study: people wait easier when they know until when',
  *checkSentence({ prose: written, words: said, ending }): Iterable<Match> {
    if (!said.some(namesTime)) return
    const lower = written.toLowerCase()
    const prose = lower.length === written.length ? lower : written
    const asked = ending === 'question'
    if (asked && !offer.test(prose)) return
    const given = [...prose.matchAll(time)]
    if (given.length === 0) return
    const promised = asked
      ? [...prose.matchAll(/\b(?:shall|should|could|can|may|would|does|is|are)\b/g)]
      : [...prose.matchAll(promise)]
    for (const { index, 0: words } of given) {
      const end = index + words.length
      const before = promised.filter((made) => made.index < index && index - made.index < 80).at(-1)
      // "On Friday I'll …": the time may stand first, where the sentence or a clause begins.
      const opens =
        (index < 4 || /[,;:–] $/.test(prose.slice(0, index))) && !/\b(?:if|when|unless)\b/i.test(prose.slice(0, index))
      const after = opens
        ? promised.find(({ index: from, 0: made }) => /(?:ll|will|swap)$/i.test(made) && from >= end && from - end < 12)
        : undefined
      const made = before ?? after
      if (!made || (asked && /^(?:later )?to(?:day|night)$/i.test(words))) continue
      const start = Math.min(made.index, index)
      const through = Math.max(end, made.index + made[0].length)
      if (spoils.test(prose.slice(0, through))) continue
      yield { span: { start, end: through } }
      return
    }
  },
}

export default credit

export const examples: CreditExamples = {
  earned: [
    "I'll call you by 3 pm.",
    'The technician will be there on Friday morning.',
    'You’ll have the new phone within two days.',
    'mail should be back by 11:00',
    "We're replacing the switch tonight.",
    'Shall I call you at ten?',
    'Would tomorrow at 8:30 suit you?',
    'The part arrives on 12 June.',
    'On Monday at nine I’ll be at your desk.',
    'The training is on Wednesday at 10 in the canteen.',
    'See you at two.',
    'Priya has the case and will write to you within an hour.',
    "I'll order the battery today.",
  ],
  missed: [
    "I'll call you soon.",
    'We will look into it as soon as possible.',
    'Send me the form by Friday.',
    'You have to answer by 3 pm.',
    "I won't have it by Friday.",
    "I'll close the ticket on Friday.",
    'It was down at nine.',
    'How can we help you today?',
    'Did you restart it on Monday?',
    "I'll be right back in a minute.",
    'The server crashed on Tuesday.',
    "If you don't reply by noon, the account will go.",
    'It will be done at some point.',
  ],
}
