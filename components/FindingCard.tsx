import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import type { Category, Severity } from '../utils/tone/types'
import { noteFocus } from './borrowed-focus'
import { SeverityIcon } from './icons'
import { OwnWording } from './OwnWording'
import { Rewrite } from './Rewrite'
import { ruleName, ruleReason, severityName } from './words'

/** A finding as the panel shows it. */
export interface PanelFinding {
  /** Stays the same while the draft around it is edited. */
  readonly key: string
  readonly ruleId: string
  readonly category: Category
  readonly severity: Severity
  /** The words as they stand in the draft. */
  readonly excerpt: string
  /** The words of the incoming mail that it is about; null where it is about the draft's own. */
  readonly said: string | null
  /** About something that is not there: what is offered is added to the draft. */
  readonly missing: boolean
  /** What could stand in the excerpt's place, best first; an empty one means leaving it out. */
  readonly replacements: readonly string[]
}

export interface FindingCardProps {
  readonly finding: PanelFinding
  readonly active: boolean
  readonly focusable: boolean
  readonly t: Translate
  onUse(index: number): void
  onUseOwn(wording: string, always: boolean): void
  onDismiss(): void
  onTurnOff(): void
  onSelect(): void
}

/** One finding: what it is, why it may hurt, what could stand there instead. */
export function FindingCard(props: FindingCardProps) {
  const { finding, active, focusable, t, onUse, onUseOwn, onDismiss, onTurnOff, onSelect } = props
  const name = ruleName(t, finding.ruleId)
  const reason = ruleReason(t, finding.ruleId)
  const [writing, setWriting] = useState(false)
  const wasWriting = useRef(false)
  const write = useRef<HTMLButtonElement>(null)
  const giveBack = useRef(() => {})

  // Other words need another wording.
  useLayoutEffect(() => setWriting(false), [finding.excerpt])
  useLayoutEffect(() => {
    const page = write.current?.ownerDocument
    // Opened with a key, the editor leaves the focus to the button it came from.
    if (wasWriting.current && page?.activeElement === page?.body) write.current?.focus({ preventScroll: true })
    wasWriting.current = writing
  }, [writing])

  return (
    <li
      class="card"
      data-key={finding.key}
      data-severity={finding.severity}
      aria-label={`${name} (${severityName(t, finding.severity)})`}
      aria-description={reason}
      aria-current={active ? 'true' : undefined}
      tabIndex={focusable ? 0 : -1}
      onFocusIn={() => active || onSelect()}
      onMouseDown={() => active || onSelect()}
    >
      <h3 class="name">
        <SeverityIcon severity={finding.severity} />
        {name}
        <span class="spoken"> ({severityName(t, finding.severity)})</span>
      </h3>
      <p class="why">{reason}</p>
      {finding.said !== null && (
        <div class="said">
          <p>{t('they_wrote')}</p>
          <blockquote dir="auto">{finding.said}</blockquote>
        </div>
      )}
      {finding.replacements.length > 0 ? (
        <Rewrite
          before={finding.missing ? null : finding.excerpt}
          replacements={finding.replacements}
          t={t}
          onUse={onUse}
        />
      ) : (
        finding.said === null && !finding.missing && <blockquote dir="auto">{finding.excerpt}</blockquote>
      )}
      {writing && (
        <OwnWording
          excerpt={finding.excerpt}
          start={finding.replacements.find((replacement) => replacement.trim()) ?? finding.excerpt}
          t={t}
          onUse={onUseOwn}
          onCancel={() => setWriting(false)}
          giveBack={() => giveBack.current()}
        />
      )}
      <div class="actions">
        {!writing && !finding.missing && (
          <button
            ref={write}
            type="button"
            class="plain"
            onClick={(event) => {
              giveBack.current = noteFocus(event.currentTarget.ownerDocument)
              setWriting(true)
            }}
          >
            {t('write_own')}
          </button>
        )}
        <button type="button" class="plain" onClick={onDismiss}>
          {t('dismiss')}
        </button>
        <button type="button" class="faint" onClick={onTurnOff}>
          {t('turn_off_check')}
        </button>
      </div>
    </li>
  )
}
