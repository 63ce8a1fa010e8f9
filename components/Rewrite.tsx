import type { Translate } from '../utils/i18n'
import { ArrowIcon } from './icons'

export interface RewriteProps {
  readonly before: string
  /** What would stand there instead; empty: nothing. At most three are shown. */
  readonly replacements: readonly string[]
  readonly t: Translate
  onUse(index: number): void
}

const mostChoices = 3

/** The phrase as written, and the friendlier wordings to choose from, each with its own button. */
export function Rewrite({ before, replacements, t, onUse }: RewriteProps) {
  return (
    <div class="rewrite">
      <del dir="auto">
        <span class="spoken">{t('rewrite_before')} </span>
        {before}
      </del>
      {replacements.slice(0, mostChoices).map((replacement, index) => (
        <div class="choice" key={replacement}>
          <ArrowIcon />
          <ins dir="auto">
            <span class="spoken">{t('rewrite_after')} </span>
            {replacement.trim() === '' ? <em>{t('rewrite_leave_out')}</em> : replacement}
          </ins>
          <button
            type="button"
            class="use"
            aria-description={replacement.trim() || t('rewrite_leave_out')}
            onClick={() => onUse(index)}
          >
            {t('use_this')}
          </button>
        </div>
      ))}
    </div>
  )
}
