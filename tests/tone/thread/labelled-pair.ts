import type { Mood } from '../../../utils/tone/thread/types'

/** A message and a reply to it, with what a careful person reads in them. All of it is made up. */
export interface LabelledPair {
  readonly id: string
  readonly incoming: string
  readonly reply: string
  readonly mood: Mood
  /**
   * Every question and request that wants an answer: a piece of the mail's text that stands in the asking clause and in
   * no other (a few telling words are enough), and whether the reply answers it; null where one may see it either way.
   */
  readonly questions: readonly { readonly text: string; readonly answered: boolean | null }[]
  /** Whether the reply acknowledges a feeling, a loss or a trouble of the writer's in words of its own. */
  readonly acknowledged: boolean
  /** Whether the best technician would send the reply as it stands: then no warning about the thread may be given. */
  readonly good: boolean
}
