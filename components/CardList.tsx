import type { Translate } from '../utils/i18n'
import { FindingCard, type PanelFinding } from './FindingCard'

/** What the cards of the panel have in common, and whom they call back. */
export interface CardsProps {
  /** Key of the open card. */
  readonly active: string | null
  /** Key of the card that Tab reaches. */
  readonly entry: string | null
  readonly t: Translate
  /** `index` counts the finding's replacements. */
  onUse(key: string, index: number): void
  /** `always`: to be suggested for these words from now on. */
  onUseOwn(key: string, wording: string, always: boolean): void
  onDismiss(key: string): void
  onTurnOff(ruleId: string): void
  onSelect(key: string): void
}

export interface CardListProps extends CardsProps {
  readonly findings: readonly PanelFinding[]
  readonly label: string
}

/** A list of findings, a card each. */
export function CardList({ findings, label, active, entry, t, ...on }: CardListProps) {
  return (
    <ul class="cards" aria-label={label}>
      {findings.map((finding) => (
        <FindingCard
          key={finding.key}
          finding={finding}
          active={finding.key === active}
          focusable={finding.key === entry}
          t={t}
          onUse={(index) => on.onUse(finding.key, index)}
          onUseOwn={(wording, always) => on.onUseOwn(finding.key, wording, always)}
          onDismiss={() => on.onDismiss(finding.key)}
          onTurnOff={() => on.onTurnOff(finding.ruleId)}
          onSelect={() => on.onSelect(finding.key)}
        />
      ))}
    </ul>
  )
}
