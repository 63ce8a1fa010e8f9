import type { Translate } from '../utils/i18n'
import { Choice } from './Choice'

export interface RewriteProps {
  /** The phrase as written; null where words are added. */
  readonly before: string | null
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
      {before !== null && (
        <del dir="auto">
          <span class="spoken">{t('rewrite_before')} </span>
          {before}
        </del>
      )}
      {replacements.slice(0, mostChoices).map((replacement, index) => (
        <Choice
          key={replacement}
          wording={replacement}
          spoken={before === null ? t('rewrite_added') : t('rewrite_after')}
          t={t}
          onUse={() => onUse(index)}
        />
      ))}
    </div>
  )
}
