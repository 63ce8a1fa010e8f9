import type { Translate } from '../utils/i18n'
import { CheckIcon } from './icons'
import { creditName } from './words'

/** Something that already works, as the panel shows it. */
export interface PanelCredit {
  readonly creditId: string
  /** The words that earned it, as they stand in the draft. */
  readonly excerpt: string
}

/** What already works in the draft: said once and quietly, with no number and no grade. */
export function Credits({ credits, t }: { credits: readonly PanelCredit[]; t: Translate }) {
  const named = credits
    .map((credit) => ({ ...credit, name: creditName(t, credit.creditId) }))
    .filter(({ name }) => name)
  if (named.length === 0) return null
  return (
    <div class="credits">
      <h3 class="part">{t('credits_title')}</h3>
      <ul aria-label={t('credits_title')}>
        {named.map(({ creditId, name, excerpt }) => (
          <li key={creditId}>
            <CheckIcon />
            <span>{name}</span> <q dir="auto">{excerpt}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
