import type { TextDocument } from '../types'
import { findSent } from './sent-things'
import { findTried } from './tried-things'
import type { Effort } from './types'

/** What the writer of an incoming mail sent along or tried, in its order. */
export function findEfforts(incoming: TextDocument): readonly Effort[] {
  const sent = findSent(incoming).map(({ said, thing }): Effort => ({ said, kind: 'sent', thanksFor: `the ${thing}` }))
  const tried = findTried(incoming).map(({ said, doing }): Effort => ({ said, kind: 'tried', thanksFor: doing }))
  return [...sent, ...tried].sort((a, b) => a.said.start - b.said.start)
}
