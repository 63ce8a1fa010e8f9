import type { Style } from '../../utils/settings/types'
import type { Severity } from '../../utils/tone/types'
import type { Example } from '../settings/Examples'

/** A finding in the mail that is tried. */
export interface Tried {
  readonly key: string
  readonly ruleId: string
  readonly severity: Severity
  /** The words as they stand; null where something is missing. */
  readonly excerpt: string | null
  /** What could stand there instead, best first, each with the whole mail as it reads then. */
  readonly offers: readonly { readonly wording: string; readonly mail: string }[]
}

/** What the welcome page needs of the real engine. */
export interface Engine {
  /** What is found in a mail with a style in force, as it is read. */
  read(mail: string, style: Style): readonly Tried[]
  /** What a style makes of a mail. */
  example(style: Style): Example
}
