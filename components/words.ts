import type { MessageKey, Translate } from '../utils/i18n'
import type { Category, Severity } from '../utils/tone/types'

// Rules and categories name their own messages, so these keys are put together here; the catalogue test holds that
// every one of them exists.
const keyed = (start: string, id: string, end = '') => `${start}_${id.replaceAll('-', '_')}${end}` as MessageKey

/** What a check is called; its id where the locale has no name for it yet. */
export const ruleName = (t: Translate, ruleId: string) => t(keyed('rule', ruleId, '_name')) || ruleId

/** One line on why the phrase may hurt. */
export const ruleReason = (t: Translate, ruleId: string) => t(keyed('rule', ruleId, '_why'))

/** What something that already works is called; '' where the locale has no name for it yet. */
export const creditName = (t: Translate, creditId: string) => t(keyed('credit', creditId, '_name'))

/** A sign of heat: one about the whole draft, or a check. */
export const signName = (t: Translate, sign: string) => t(keyed('sign', sign)) || ruleName(t, sign)

export const categoryName = (t: Translate, category: Category) => t(keyed('category', category))

export const severityName = (t: Translate, severity: Severity) => t(keyed('severity', severity))

/** "1 finding", "3 findings". */
export const findingCount = (t: Translate, count: number) =>
  count === 1 ? t('findings_one') : t('findings_other', String(count))

/** "1 small hint", "3 small hints". */
export const hintCount = (t: Translate, count: number) =>
  count === 1 ? t('hints_one') : t('hints_other', String(count))

/** "1 phrase needs your own words.", "3 phrases need your own words." */
export const remainingCount = (t: Translate, count: number) =>
  count === 1 ? t('friendlier_remaining_one') : t('friendlier_remaining_other', String(count))

/** "1 second", "30 seconds". */
export const secondsName = (t: Translate, seconds: number) =>
  seconds === 1 ? t('seconds_one') : t('seconds_other', String(seconds))

/** "No pause", "30 seconds", "5 minutes". */
export const breathName = (t: Translate, seconds: number) => {
  if (seconds === 0) return t('breath_off')
  if (seconds % 60 !== 0) return secondsName(t, seconds)
  return seconds === 60 ? t('minutes_one') : t('minutes_other', String(seconds / 60))
}

/** "1 check found", "3 checks found", "No check with these words." */
export const foundChecks = (t: Translate, count: number) => {
  if (count === 0) return t('checks_found_none')
  return count === 1 ? t('checks_found_one') : t('checks_found_other', String(count))
}

/** "and 1 more", "and 3 more". */
export const moreName = (t: Translate, count: number) => (count === 1 ? t('more_one') : t('more_other', String(count)))

/** "1 entry is left out:", "3 entries are left out:" */
export const leftOutName = (t: Translate, count: number) =>
  count === 1 ? t('problems_one') : t('problems_other', String(count))

/** "1 check", "3 checks, 1 off". */
export const checkCount = (t: Translate, count: number, off: number) => {
  const checks = count === 1 ? t('checks_one') : t('checks_other', String(count))
  return off === 0 ? checks : t('checks_off', checks, String(off))
}

/** Why something cannot be changed, with the words of those who manage the browser, where they gave some. */
export const lockReason = (t: Translate, reason: string) =>
  reason ? t('origin_locked_why', reason) : t('origin_locked')

/** A time of day as the reader's language writes it: "14:05", "2:05 PM". */
export const timeOfDay = (t: Translate, at: number) =>
  new Intl.DateTimeFormat(t('language'), { hour: 'numeric', minute: '2-digit' }).format(at)

/** "a, b, c": side by side, with the mark that the reader's language puts between, and no "and". */
export function listed(t: Translate, items: readonly string[]): string {
  const [, mark] = new Intl.ListFormat(t('language'), { style: 'narrow' }).formatToParts(['a', 'b', 'c'])
  return items.join(mark?.value)
}

/** Somebody's own words inside ours: kept from turning the line around where they run the other way. */
export const isolated = (text: string) => `\u2068${text}\u2069`

/** On one line and at most about `longest` characters, cut between words where that is possible. */
export function shortened(text: string, longest: number): string {
  const line = text.trim().replace(/\s+/g, ' ')
  if (line.length <= longest) return line
  const start = line.slice(0, longest)
  const gap = start.lastIndexOf(' ')
  // Without a gap: not through the middle of a character of two code units.
  const kept = gap > longest / 2 ? start.slice(0, gap) : start.replace(/[\uD800-\uDBFF]$/, '')
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`
}
