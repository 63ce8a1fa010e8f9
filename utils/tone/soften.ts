import type { Credit, Severity } from './types'

const less: Readonly<Record<Severity, Severity | null>> = { error: 'warning', warning: 'hint', hint: null }

/** Two different marks of charisma make a mail a warm one. */
export function isWarm(credits: readonly Credit[]): boolean {
  return new Set(credits.filter(({ axis }) => axis === 'charisma').map(({ creditId }) => creditId)).size >= 2
}

/** How much a soft finding weighs in a warm mail: one step less; null where that is nothing. */
export function soften(severity: Severity): Severity | null {
  return less[severity]
}
