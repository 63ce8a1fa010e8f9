import type { PhraseMatch, Wording } from '../types'
import { markOf, saidAs } from './blame'
import { capital } from './concern'
import { unmarked } from './mend'

/** Doubt of what the reader says, as a wish to hear more or to check together. */

/** "I don't know what you think you saw, but the app has no such button". */
export function whatYouSaw(match: PhraseMatch): readonly Wording[] {
  const { rest = '', verb = '' } = match.captures
  const fact = unmarked(rest).replace(/^[\s,;:–—-]*(?:but|because|as)\s+/i, '')
  const asked = `could you tell me more about what you ${verb.toLowerCase()}?`
  if (fact.trim() === '') return saidAs(match, asked)
  return [`${fact.trim()}; ${asked}`, `${fact.trim()}${markOf(match)}`]
}

/** "Your version of events doesn't add up, Ms Ito". */
export const otherPicture = (match: PhraseMatch): readonly Wording[] =>
  saidAs(match, 'I have a different picture of what happened; could we go through it together?')

/** "Are you sure you typed it right, because I doubt it?" For reach 'whole'. */
export function checkedAgain(match: PhraseMatch): readonly Wording[] {
  const said = unmarked(match.captures.before).replace(/(?<![\s,;–—-])[\s,;–—-]+$/u, '')
  const [, lead = '', sure = ''] = /^(.*?\b|)are you (?:\w+ )?(?:sure|certain) (?:that )?(you .*)$/i.exec(said) ?? []
  if (sure) return [`${lead}could you check once more that ${sure}?`]
  return said === '' ? ['could you check this once more?'] : [`${capital(said)}; could you check it once more?`]
}
