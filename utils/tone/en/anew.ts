import { isPause } from '../pattern'
import type { Phrase, PhraseMatch } from '../types'
import { unmarked } from './mend'
import { clauseBefore } from './senses'

const subjects = /^(?:i|we|you|it|this|that|the|your|my|our|they|he|she|there|please)$/

/** What stands after the match and may stay: a longer aside, or a clause of its own ("…, so the form will not open"). */
function kept({ sentence: { words }, to, captures: { rest = '' } }: PhraseMatch): string {
  const [next, second] = [words[to], words[to + 1]]
  const goesOn = /^(?:and|but|so)$/.test(next?.norm ?? '') && subjects.test(second?.norm ?? '')
  return next && words.length - to > 3 && (isPause(next.gap) || goesOn) ? unmarked(rest) : ''
}

/**
 * `wording` in place of what runs from the match to the end of its clause; its `{captures}` are filled in as ever. Where
 * words before the match would not fit it, only a gap is offered.
 */
export function anew(wording: string): Required<Pick<Phrase, 'reach' | 'suggest'>> {
  const whole = wording.replace(/[.?]$/, '')
  return {
    reach: 'sentence',
    suggest: (match) => {
      const before = clauseBefore(match)
      const fits = before.length === 0 || /^(?:and|but|so|that|because|then|or)$/.test(before.at(-1)?.norm ?? '')
      const rest = kept(match)
      const asks = fits && wording.endsWith('?') && rest === ''
      const mark = asks ? '?' : match.sentence.ending === 'none' ? '' : '.'
      return `${fits ? whole : '[…what you mean, without the sting]'}${rest}${mark}`
    },
  }
}
