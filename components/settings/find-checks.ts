import type { Translate } from '../../utils/i18n'
import type { RuleInfo } from '../../utils/tone/types'
import { categoryName, ruleName, ruleReason } from '../words'

/** A check as the settings page lists it. */
export interface ListedCheck extends Pick<RuleInfo, 'id' | 'category' | 'severity' | 'source'> {
  /** A phrase it speaks about. */
  readonly example: string
}

/**
 * A search over the checks by what is shown of them: those in which every word typed stands. Their words are made ready
 * once, so that each search is a look through strings.
 */
export function searchOf(checks: readonly ListedCheck[], t: Translate): (query: string) => readonly ListedCheck[] {
  const all = checks.map((check) => {
    const { id, category, source, example } = check
    const said = [ruleName(t, id), ruleReason(t, id), categoryName(t, category), source, example]
    return { check, said: plain(said.join('\n')) }
  })
  return (query) => {
    const words = plain(query).split(/\s+/)
    return all.filter(({ said }) => words.every((word) => said.includes(word))).map(({ check }) => check)
  }
}

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").trim()
