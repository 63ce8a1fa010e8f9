import { wordSpan } from '../spans'
import type { Sentence, Word } from '../types'
import type { MoodSign } from './types'

/** Said in capitals only to be loud; a single one of them does. Names, acronyms and buttons are not among them. */
const loud = new Set(
  "not no never nothing nobody still again now please help why how when what this is are was have has been cannot can't don't doesn't won't isn't urgent immediately every single all everything everyone always lost gone really very so too must need needs today tomorrow yesterday stop fix fixed broken working work my we you your our days weeks hours times time third twice seriously unacceptable ridiculous ignored waiting wait ever anyone someone done enough asap all with without good whole monday tuesday wednesday thursday friday saturday sunday two three four five six seven eight nine ten eleven twelve fifteen nineteen twenty thirty forty fifty hundred months minutes fault finally please yet".split(
    ' ',
  ),
)
/** Loud in a run only: alone they may be a switch, a button or an acronym. */
const switches = new Set(
  'help stop now all with without good two four ten monday friday no is so work time asap you your are was has my not we'.split(
    ' ',
  ),
)
/** A notice in capitals speaks to nobody: it lacks these. */
const personal = new Set(
  "i i'm i've my me we you your nobody never still again now why no nothing stop ever not".split(' '),
)
/** A raised voice with these is raised at somebody. */
const atSomeone = new Set('you your nobody why what never'.split(' '))
const cheerful =
  /\b(?:thank|thanks|thx|cheers|great|yay|wow|happy|love|congrat\w*|hi|hello|hey|morning|works?|weekend)\b/i

const isLoud = ({ text }: Sentence, { norm, start, end }: Word): boolean =>
  end - start > 1 && loud.has(norm) && text.slice(start, end) === text.slice(start, end).toUpperCase()

/** How many words are in capitals. */
const capitals = ({ text, words }: Sentence): number =>
  words.filter(({ start, end }) => /^[\p{Lu}'’]{2,}$/u.test(text.slice(start, end))).length

/** Where a sentence of the incoming mail raises its voice: words in capitals, piles of marks. */
export function shoutingIn(sentence: Sentence): readonly MoodSign[] {
  const { text, words, span } = sentence
  const signs: MoodSign[] = []
  if (/\p{Lu}{2}/u.test(text)) {
    const all = words.filter((word) => isLoud(sentence, word))
    const [first, last] = [all[0], all.at(-1)]
    const isRun = all.length >= 3
    const inCapitals = capitals(sentence)
    const isNotice = inCapitals > words.length * 0.6 && !words.some(({ norm }) => personal.has(norm))
    const isAtSomeone = inCapitals >= 6 && all.some(({ norm }) => atSomeone.has(norm))
    if (first && last && !isNotice && (isRun || all.some(({ norm }) => !switches.has(norm))))
      signs.push({
        kind: isRun && isAtSomeone ? 'anger' : 'shouting',
        said: wordSpan(sentence, words.indexOf(first), words.indexOf(last) + 1),
      })
  }
  const [marks] = /(?<![!?])[!?]{2,}(?=[\s"'”’)]*$)/.exec(text) ?? []
  if (marks && !cheerful.test(text)) {
    const start = span.start + text.lastIndexOf(marks)
    signs.push({
      kind: 'shouting',
      said: { start, end: start + marks.length },
    })
  }
  return signs
}
