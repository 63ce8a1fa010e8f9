import type { Bound } from '../statistics'

/** Messages with a warning or an error, in percent: at most so many of the fine ones, at least so many of the others. */
export const aims: Readonly<Record<string, Bound>> = {
  'support-agents/agent': { most: 1 },
  'business-mail/unlabelled': { most: 1.5 },
  'email-politeness/polite': { most: 2 },
  'email-politeness/impolite': { least: 50 },
  'unfriendly-comments/ok': { most: 4 },
  'unfriendly-comments/unfriendly': { least: 35 },
}
