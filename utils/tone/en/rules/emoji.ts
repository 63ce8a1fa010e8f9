import type { Preference } from '../../preference'
import type { CheckRule, Match, RuleExamples } from '../../types'

/** Drawn in colour by itself, or told to be; joined to others, with a tone of skin, in a row. */
const drawn = String.raw`(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[☺☹❤♥])[\p{Emoji_Modifier}\uFE0F\u200D♀♂]{0,4}|[\d#*]\uFE0F?\u20E3)`
/** ":-)", ";)", "=D", ":/", "<3", "^^". Set off in front, and glued to a word only with a whole mouth: "thanks:)" */
const typed = String.raw`(?:(?<![^\s.!?,…])(?:[:;=][-'^o]?[()DPp/|*]|<3(?=[ \t]*(?:[.!?\n]|$))|\^_?\^|xD)|(?<=[\p{L}.!?])[:;]-?\))(?![\p{L}\p{N}(/|])`
const smiley = new RegExp(String.raw`(?:${drawn}\s?){1,12}(?<!\s)|${typed}`, 'gu')

/** Named as something on the screen: "the ⚙️ icon". */
const asThing = /^\s?(?:icons?|buttons?|emojis?|symbols?|signs?|menu|keys?|tabs?)\b/i

/** "(see below :)" closes a bracket. */
function closesBracket(prose: string, at: number, face: string): boolean {
  if (!face.endsWith(')')) return false
  const line = prose.slice(Math.max(0, at - 200, prose.lastIndexOf('\n', at) + 1), at)
  return line.lastIndexOf('(') > line.lastIndexOf(')')
}

/** Smileys left out; where one stood for the full stop, that comes in its place. */
function withoutSmiley(prose: string, start: number, end: number): Match {
  const blank = prose.charAt(start - 1) === ' ' ? start - 1 : start
  const stops = /[\p{L}\p{N}]/u.test(prose.charAt(blank - 1)) && /^ {1,3}\p{Lu}/u.test(prose.slice(end, end + 4))
  const span = { start: stops ? blank : start, end }
  return { span, suggestions: [{ edits: [{ span, newText: stops ? '.' : '' }] }] }
}

/** Emoji and smileys, where the writer wants none. */
const rule: CheckRule<'emoji'> = {
  id: 'emoji',
  category: 'hollow',
  severity: 'hint',
  onRequest: true,
  source: 'Glikson, Cheshin & van Kleef 2018, The dark side of a smiley',
  *check({ prose }) {
    for (const { index, 0: face } of prose.matchAll(smiley)) {
      const end = index + face.length
      if (!asThing.test(prose.slice(end, end + 12)) && !closesBracket(prose, index, face))
        yield withoutSmiley(prose, index, end)
    }
  },
}
export default rule

/** What the writer of the examples asked for. */
export const asking: Preference = { emoji: false }

export const examples: RuleExamples = {
  invalid: [
    'Your badge is ready :)',
    'Thanks for waiting ;-) The dock comes on Friday.',
    'All done! 🎉',
    'The printer works again 👍🏽 and the tray is full.',
    '✅ The mailbox has moved.',
    'Thanks:) see you on Monday.',
    'It is back ❤️\n\nTom',
    'That took a while :-/ but it is in place now.',
    'Happy Friday 😀😀😀',
    'The family plan 👨‍👩‍👧 has three seats left.',
    'See you in Lisbon 🇵🇹!',
    'haha =D the cable was loose',
    'You are the best <3',
  ],
  valid: [
    'Your badge is ready.',
    'Click the ⚙️ icon at the top right.',
    'The notes (see below:) are from May.',
    'Acme™ Widget® © 2025 → see the list ✓ for more.',
    'Map the drive as D: and restart.',
    'Open https://desk.example/a:) and C:\\temp:(x86).',
    'The ratio is 4:3, at 8:00) in the hall.',
    'Type `:D` in the box, then press Enter.',
    'There are two ways: (a) by phone, (b) by mail.',
    'Press # 3 * on the phone.',
    'The delay is <3 ms now, and Adobe XD opens again.',
    'The rule says x:=(a)',
  ],
}
