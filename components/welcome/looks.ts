import type { MessageKey } from '../../utils/i18n'
import type { Style } from '../../utils/settings/types'

/** The preferences that a first choice sets. */
type Look = Pick<Style, 'manner' | 'directness' | 'formality' | 'contractions'>

/** A few ways to sound, each a handful of preferences; all of them can be set one by one later. */
export const looks: readonly (readonly [label: MessageKey, look: Look])[] = [
  ['look_warm', { manner: 'warm', directness: 'gentle', formality: 'balanced', contractions: 'keep' }],
  ['look_brief', { manner: 'direct', directness: 'plain', formality: 'balanced', contractions: 'keep' }],
  ['look_formal', { manner: 'warm', directness: 'gentle', formality: 'formal', contractions: 'avoid' }],
]

export const namesOf = (look: Look) => Object.keys(look) as (keyof Look)[]

/** Whether a style is this way to sound. */
export const isLook = (style: Style, look: Look): boolean => namesOf(look).every((name) => style[name] === look[name])
