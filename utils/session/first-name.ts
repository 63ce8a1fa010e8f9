import type { Recipient } from '../webmail/types'

/**
 * The name to greet by: of the one person the mail is to, as the page shows it ("Ana Lopez", "Lopez, Ana"). Null where
 * there are several, or where a team, a title or an address stands there.
 */
export function firstNameOf(recipients: readonly Recipient[]): string | null {
  const [first, ...more] = recipients.filter(({ field }) => field === 'to')
  if (!first?.name || more.length > 0) return null
  const [last, given] = first.name.split(',').map((part) => part.trim())
  const words = (given || last || '').split(/\s+/)
  const [name = ''] = words
  return words.length <= 3 && /^\p{Lu}\p{Ll}+(?:[-'’]\p{L}+)*$/u.test(name) && !nobody.test(first.name) ? name : null
}

const nobody =
  /\b(?:team|desk|support|service|department|office|group|helpdesk|all|staff|it|hr|mr|mrs|ms|dr|prof|no-?reply)\b/i
