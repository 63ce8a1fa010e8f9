import type { PhraseMatch, Wording } from '../types'
import { stingless } from './concern'
import { closingMark } from './cut'
import { unmarked } from './mend'

/** What may follow a no and is always true: an offer to look, to find out, to talk. For phrases that reach to the end. */

const slams =
  /,? (?:and |because |so |but )?(?:(?:i|we) (?:don['’]?t|do not|didn['’]?t|did not) make the (?:rules|policy|policies)|that['’]?s (?:just |simply )?how (?:it|that) (?:works|is) here|(?:it )?never (?:will be|was))$/i
/** The span without its mark and without what only slams the door. */
export const bare = ({ text }: PhraseMatch): string => stingless(stingless(text).replace(slams, ''))

/** `said; more`, closed as the writer closes sentences; an address is not to take the mark for its own. */
export function andThen(match: PhraseMatch, more: string, said = bare(match)): string {
  return `${said}${/[:/\\@]/.test(said.slice(said.lastIndexOf(' ') + 1)) ? ' –' : ';'} ${more}${more.endsWith('?') ? '' : closingMark(match)}`
}

/** By what is refused: what to ask, so that there is something to look for. The first that fits. */
const asked: readonly (readonly [RegExp, string])[] = [
  [/\b(?:before|by|until) (?:\p{L}+day|tomorrow|noon|\d)/iu, 'what you need until then'],
  [/\b(?:number|address|details|extension)\b/i, 'what you need'],
  [/\b(?:restor|recover|undo|retriev)|\bget .* back\b/i, 'what you need back'],
  [/\b(?:replac|repair|fix)/i, 'what the trouble is'],
  [/\b(?:budget|stock|upgrad|order)/i, 'what you need it for'],
  [
    /\b(?:support|install|allow|permit|enabl|give|grant|provid|offer|author|lend|unlock|releas)/i,
    'what you need to do',
  ],
]
const question: Readonly<Record<string, string>> = {
  'what you need until then': 'what do you need until then?',
  'what you need back': 'what do you need back?',
  'what the trouble is': 'what is the trouble?',
  'what you need it for': 'what do you need it for?',
  'what you need to do': 'what do you need to do?',
}

/** The no stays, and the door opens: to the point, or with a kind word more. */
export function doorAfter(match: PhraseMatch, said = bare(match)): readonly Wording[] {
  const what = asked.find(([sign]) => sign.test(said))?.[1] ?? 'what you need'
  const joined = /; | but |sorry$/.test(said)
  return [
    { text: andThen(match, `tell me ${what}, and I'll look for another way`, said), manner: 'direct' },
    ...(joined
      ? []
      : [
          {
            text: `${said}, but I'd be glad to look for another way with you; ${question[what] ?? 'what do you need?'}`,
            manner: 'warm',
          } as const,
        ]),
  ]
}

/** "That's not possible this way; tell me what you need it for, and I'll look for another one." */
export function otherThan(match: PhraseMatch, said: string): string {
  return andThen(match, "tell me what you need it for, and I'll look for another one", `${said} this way`)
}

const no =
  /^((?:sorry,? )?(?:we|i))(?: unfortunately)? (?:can['’]?t|cannot|(?:are|am) (?:unable|not able) to)(?: currently)? (\p{L}+) (.+?) (?:older than ((?:\d+|an?|one|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety) (?:day|week|month|year)s?)|from before ([\p{L}\p{N}][\p{L}\p{N} ./-]{1,24}))$/iu

/** A limit said by what lies within it: "We can restore mail from the last 30 days; for anything older, …". */
export function within(match: PhraseMatch): string | null {
  const [, who, verb, what, length, date] = no.exec(bare(match)) ?? []
  if (!who) return null
  const more = "for anything older, tell me what you need, and I'll look for another way"
  return andThen(match, more, `${who} can ${verb} ${what} from ${length ? `the last ${length}` : `${date} on`}`)
}

/** What follows the match, without its mark and pauses: "" where nothing of weight does. */
export const restOf = (match: PhraseMatch): string =>
  unmarked(stingless(match.captures.rest).replace(/^[\s,;:–—-]+/u, '')).replace(/^(?:mate|sorry|though|either)$/i, '')
