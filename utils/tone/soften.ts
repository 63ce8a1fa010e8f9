import type { Credit, Severity } from './types'

const less: Readonly<Record<Severity, Severity | null>> = { error: 'warning', warning: 'hint', hint: null }

/** Harsh mails greet by name as well. */
const matterOfCourse = 'greeting-by-name'

/** Two different marks of charisma, the greeting aside, make a mail a warm one. */
export function isWarm(credits: readonly Credit[]): boolean {
  const marks = credits.filter(({ axis, creditId }) => axis === 'charisma' && creditId !== matterOfCourse)
  return new Set(marks.map(({ creditId }) => creditId)).size >= 2
}

/** How much a soft finding weighs in a warm mail: one step less; null where that is nothing. */
export function soften(severity: Severity): Severity | null {
  return less[severity]
}
