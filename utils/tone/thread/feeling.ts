import type { Span } from '../types'
import type { ThreadReading, Trouble } from './types'

/** A feeling, a loss or a trouble that the reply should see before it mends anything. */
export interface Feeling {
  readonly said: Span
  /** A sentence that sees it; null where none is surely right. */
  readonly starter: string | null
  /** Whether leaving it out will hurt: the mail is heated, or something was lost. */
  readonly grave: boolean
}

const byWeight: readonly Trouble['kind'][] = ['loss', 'repeat', 'deadline', 'feeling']

/** What the incoming mail asks to be seen; null in a calm mail that tells of no loss. */
export function feelingIn({ mood: { mood, signs }, troubles }: ThreadReading): Feeling | null {
  const sorted = [...troubles].sort((a, b) => byWeight.indexOf(a.kind) - byWeight.indexOf(b.kind))
  const trouble = sorted.find(({ starter }) => starter !== null) ?? sorted[0]
  const said = trouble?.said ?? signs[0]?.said
  const lost = troubles.some(({ kind }) => kind === 'loss')
  if (!said || (mood === 'calm' && !lost)) return null
  // Something tried twice, told in one line, is an effort and not yet a complaint.
  const isTold = signs.length > 1 || signs.some(({ kind }) => kind !== 'repeat')
  const heated = mood === 'angry' || (mood === 'frustrated' && isTold)
  return { said, starter: trouble?.starter ?? null, grave: heated || (lost && mood !== 'calm') }
}
