import type { Recipient } from '../webmail/types'

/**
 * The name to greet by: of the one person the mail is to, as the page shows it ("Ana Lopez", "Lopez, Ana"). Null where
 * there are several, or where a team, a title or an address stands there.
 */
export function firstNameOf(recipients: readonly Recipient[]): string | null {
  const [first, ...more] = recipients.filter(({ field }) => field === 'to')
  return first && more.length === 0 ? firstName(first.name) : null
}

/** The first name in a full one; null where it is no person's. */
export function firstName(full: string | null): string | null {
  if (!full) return null
  const [last, given] = full.split(',').map((part) => part.trim())
  const words = (given || last || '').split(/\s+/)
  const [name = ''] = words
  return words.length <= 3 && /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*$/u.test(name) && !nobody.test(full) ? name : null
}

const nobody =
  /\b(?:team|desk|support|service|department|office|group|helpdesk|all|staff|it|hr|mr|mrs|ms|dr|prof|no-?reply)\b/i
