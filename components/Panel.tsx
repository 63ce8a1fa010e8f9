import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Translate } from '../utils/i18n'
import { FindingCard, type PanelFinding } from './FindingCard'
import { CloseIcon, MarkIcon } from './icons'
import { PanelMessage } from './PanelMessage'
import type { Status } from './Pill'
import { cardFor, findCards, revealCard, useKeptFocus } from './panel-focus'
import { findingCount, ruleName } from './words'

export type { PanelFinding } from './FindingCard'

export interface PanelProps {
  /** Worst first. */
  readonly findings: readonly PanelFinding[]
  /** Key of the finding in question; its card is scrolled into view. */
  readonly active: string | null
  readonly status: Status
  /** Whether this draft is left in peace. */
  readonly quiet: boolean
  /** One line on what just happened, in the reader's language; also spoken. */
  readonly note: string | null
  /** Id of the check just turned off, which can be undone. */
  readonly turnedOff: string | null
  /** 0 leaves the focus where it is; each new number moves it once, to the active card, the first, or the panel. */
  readonly focusRequest: number
  readonly t: Translate
  /** `index` counts the finding's replacements. */
  onUse(key: string, index: number): void
  onDismiss(key: string): void
  onTurnOff(ruleId: string): void
  onUndoTurnOff(ruleId: string): void
  onQuiet(quiet: boolean): void
  onSelect(key: string): void
  onClose(): void
}

/** What was found in the draft. A dialog beside the editor, not over it: the writer can go on typing. */
export function Panel(props: PanelProps) {
  const { findings, status, quiet, note, turnedOff, focusRequest, t } = props
  const panel = useRef<HTMLDivElement>(null)
  const shown = status === 'findings' && !quiet ? findings : []
  const active = shown.find((finding) => finding.key === props.active)?.key ?? null
  const entry = active ?? shown[0]?.key ?? null

  useKeptFocus(panel)
  useLayoutEffect(() => {
    if (active) revealCard(cardFor(panel.current, active))
  }, [active])
  useLayoutEffect(() => {
    if (focusRequest === 0) return
    const card = cardFor(panel.current, entry)
    ;(card ?? panel.current)?.focus({ preventScroll: true })
    revealCard(card)
  }, [focusRequest])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      props.onClose()
      return
    }
    const cards = findCards(panel.current)
    const at = cards.findIndex((card) => card.contains(event.target as Node))
    if (at < 0) return
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: cards.length - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    const card = cards[target]
    card?.focus({ preventScroll: true })
    revealCard(card ?? null)
  }

  return (
    <div
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={t('panel_name')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      // A press in the panel leaves focus and selection in the draft; clicks still arrive.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="head">
        <MarkIcon />
        <h2>{t('panel_name')}</h2>
        {shown.length > 0 && <span class="count">{findingCount(t, shown.length)}</span>}
        <button type="button" class="close" aria-label={t('close')} onClick={() => props.onClose()}>
          <CloseIcon />
        </button>
      </div>
      <div class="note" role="status">
        {note && <p>{note}</p>}
        {turnedOff && (
          <p>
            {t('turned_off', ruleName(t, turnedOff))}{' '}
            <button type="button" class="link" onClick={() => props.onUndoTurnOff(turnedOff)}>
              {t('undo')}
            </button>
          </p>
        )}
      </div>
      {shown.length > 0 ? (
        <ul class="cards" aria-label={t('findings_list')}>
          {shown.map((finding) => (
            <FindingCard
              key={finding.key}
              finding={finding}
              active={finding.key === active}
              focusable={finding.key === entry}
              t={t}
              onUse={(index) => props.onUse(finding.key, index)}
              onDismiss={() => props.onDismiss(finding.key)}
              onTurnOff={() => props.onTurnOff(finding.ruleId)}
              onSelect={() => props.onSelect(finding.key)}
            />
          ))}
        </ul>
      ) : (
        <PanelMessage status={status} quiet={quiet} t={t} />
      )}
      <div class="foot">
        {status !== 'unavailable' && (
          <button type="button" class="quiet" aria-pressed={quiet} onClick={() => props.onQuiet(!quiet)}>
            {t('quiet_for_draft')}
          </button>
        )}
        <p class="promise">{t('nothing_leaves')}</p>
      </div>
    </div>
  )
}
