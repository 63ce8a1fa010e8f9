import { moodWords } from '../../mood-words'
import { perSentence } from '../../per-sentence'
import type { CheckRule, Match, RuleExamples, Sentence, TextDocument, Word } from '../../types'
import { unmarked } from '../mend'
import { isNegation } from '../senses'
import { opens } from '../way-forward'

/** Bad news as a help desk tells it, and good news; the strong words are in mood-words.ts. */
const troubles = new Set(
  `bad blocked broke broken bug bugs cancelled canceled complaint complaints crash crashed crashes damaged dead delay
  delayed delays denied down empty expired fail failed failing fails failure faulty gone impossible
  incomplete incorrect incorrectly issue issues lack late lost missed missing mistake mistakes nobody offline
  overdue overloaded poor poorly problem problems refused rejected slow slower stuck sadly trouble unable unavailable
  unfortunately unhappy unreliable unsupported unusable useless worse worst wrong wrongly`.split(/\s+/),
)
const goods = new Set(
  `back better fixed glad good hope thank thanks kindly works working ready resolved restored safe solved stable welcome well
  cheers`.split(/\s+/),
)

const fewestWords = 25
const fewestTroubles = 5
const leastShare = 0.1
/** A greeting, a closing or a name is no good news. */
const spareWords = 3

interface Tally {
  readonly bad: number
  readonly good: number
}

let moods: ReadonlyMap<string, number> | null = null
const asMood =
  (mood: number) =>
  (word: string): [string, number] => [word, mood]

/** A flat "no" weighs half; "not broken" is neither bad nor good. */
const tally = perSentence(({ words }): Tally => {
  let bad = 0
  let good = 0
  moods ??= new Map([...moodWords, ...[...goods].map(asMood(1)), ...[...troubles].map(asMood(-1))])
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word
    const mood = moods.get(word.norm) ?? 0
    if (isNegation(word)) bad += 0.5
    else if (mood < 0) bad += isNegated(words, at) ? -0.5 : 1
    else if (mood > 0 && !isNegated(words, at)) good += 1
  }
  return { bad, good: words.length > spareWords ? good : 0 }
})

const isNegated = (words: readonly Word[], at: number): boolean =>
  [words[at - 2], words[at - 1]].some((word) => word !== undefined && isNegation(word))

/** Points at the sentence that holds the most, and offers to end it with what comes next. */
function* check({ sentences }: TextDocument): Iterable<Match> {
  const size = sentences.reduce((sum, { words }) => sum + words.length, 0)
  if (size < fewestWords) return
  const tallies = sentences.map(tally)
  const bad = tallies.reduce((sum, one) => sum + one.bad, 0)
  if (bad < fewestTroubles || bad < size * leastShare || tallies.some(({ good }) => good > 0)) return
  if (sentences.some((sentence) => sentence.ending === 'question' || opens(sentence))) return
  const most = tallies.reduce((worst, one) => Math.max(worst, one.bad), 0)
  const { span, text } = sentences[tallies.findIndex((one) => one.bad === most)] as Sentence
  const newText = `${unmarked(text)}. The next step is […what, by whom, and when].`
  yield { span, suggestions: [{ edits: [{ span, newText }] }] }
}

const rule: CheckRule<'problem-pile'> = {
  id: 'problem-pile',
  category: 'negativity',
  severity: 'hint',
  source: 'plainlanguage.gov, Federal plain language guidelines: positive language (CC0)',
  check,
}
export default rule
export const examples: RuleExamples = {
  invalid: [
    'Unfortunately the laptop failed again. The disk is damaged, the last copy was incomplete, and the files from June are gone. The vendor denied the claim.',
    'Hi Rosa,\n\nthe order is delayed. The dealer sent the wrong dock and the wrong cable, the second parcel got lost, and nobody there answers the phone. It is a bad week for deliveries.\n\nBest, Tim',
    'The report still fails. The first run crashed, the second run was stuck for an hour, and the third one was rejected. The log is useless. The figures in the table are wrong.',
    'the scanner is broken and the spare one is missing. the repair was cancelled twice. the driver is unsupported on your pc. the web form has errors too, sadly',
    'Your request was refused. The form is invalid, two fields are missing, and the date is wrong. The cost centre expired in May. The manager was not asked. This is not possible in the portal.',
    'There are several problems with the phone. The screen is damaged, the speaker is faulty, the battery is terrible and the case is missing. The warranty expired in April.',
    'The upgrade went badly. The mail was down for an hour, the calendar was empty, the shared folders were unavailable, and the phones were slow. It was a bad night. Nobody slept.',
    'We do not have the part. The first supplier is unreliable, the second one refused the order, and the third has delays of a month. The old part is broken beyond use. It is an awful situation for the whole desk.',
  ],
  valid: [
    'Unfortunately the laptop failed again. The disk is damaged, the last copy was incomplete, and the files from June are gone. I will bring you a new one at two.',
    'The mail server has been down since eight. The cause is a failed disk, and a second one is faulty. No mail is lost: all of it waits in the queue and arrives as soon as the disk is replaced.',
    'The report fails with three errors: a missing column, an invalid date and a wrong total. Could you send me the file you started from?',
    'Not a problem, not a bug and not a mistake of yours: the page was never wrong, nothing is lost, and no file is damaged or missing in the archive.',
    'The scanner is broken.',
    'Nothing failed tonight. There were no errors, no delays and no lost jobs, and none of the disks is faulty. The slow query of last week is no issue any more.',
    'Thanks for the list of errors. The crash, the slow start and the missing icons are one issue, the failed update of Monday, and it is solved since noon.',
    'Error 12 means a missing cable, error 13 a faulty fan, error 14 a failed disk, error 15 an invalid key, and error 16 an expired licence. The list hangs beside the rack. You can pick up a printed copy at the desk.',
    'Known problems in this version: the export is slow, the search fails with long names, and the calendar shows wrong holidays. A fix is on its way and comes on Tuesday.',
  ],
}
