import type { Translate } from '../utils/i18n'
import { ArrowIcon } from './icons'

export interface ChoiceProps {
  /** Empty: the words are left out. */
  readonly wording: string
  /** Heard ahead of it. */
  readonly spoken?: string
  readonly t: Translate
  onUse(): void
}

/** A wording on offer, with its button. */
export function Choice({ wording, spoken, t, onUse }: ChoiceProps) {
  const isNothing = wording.trim() === ''
  return (
    <div class="choice">
      <ArrowIcon />
      <ins dir="auto">
        {spoken && <span class="spoken">{spoken} </span>}
        {isNothing ? <em>{t('rewrite_leave_out')}</em> : wording}
      </ins>
      <button
        type="button"
        class="use"
        aria-description={isNothing ? t('rewrite_leave_out') : wording.trim()}
        onClick={() => onUse()}
      >
        {t('use_this')}
      </button>
    </div>
  )
}
