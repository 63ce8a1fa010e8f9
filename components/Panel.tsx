import { useLayoutEffect, useRef } from 'preact/hooks'
import { CardList, type CardsProps } from './CardList'
import { Corners, type CornersProps } from './Corners'
import { Credits, type PanelCredit } from './Credits'
import type { PanelFinding } from './FindingCard'
import { FriendlierView, type FriendlierViewProps } from './FriendlierView'
import { Hints } from './Hints'
import { CloseIcon, MarkIcon } from './icons'
import { PanelMessage } from './PanelMessage'
import type { Status } from './Pill'
import { cardFor, findCards, revealCard, useFocusAcross, useKeptFocus } from './panel-focus'
import { ReaderLine, type ReaderLineProps } from './ReaderLine'
import { ReplyChecklist, type ReplyChecklistProps } from './ReplyChecklist'
import { ThreadHead, type ThreadHeadProps } from './ThreadHead'
import { findingCount, hintCount, listed, ruleName } from './words'

export type { PanelCredit } from './Credits'
export type { PanelFinding } from './FindingCard'

/** The mail being answered, and what the reply owes it. */
export interface PanelThread
  extends Omit<ThreadHeadProps, 't'>,
    Pick<ReplyChecklistProps, 'items' | 'onShow' | 'onStart'> {
  onDismissItem(key: string): void
}

export interface PanelProps extends Omit<CardsProps, 'entry'> {
  /** Worst first; the one in question, `active`, is scrolled into view. */
  readonly findings: readonly PanelFinding[]
  /** What already works, in reading order. */
  readonly credits: readonly PanelCredit[]
  /** Why the draft may read as heated, in the reader's language; empty where it does not. */
  readonly heat: readonly string[]
  /** Opened at the pill, not at a phrase. */
  readonly atPill: boolean
  readonly status: Status
  /** Null where no mail is answered, or none can be read. */
  readonly thread: PanelThread | null
  /** For whom the draft is read; null before it was. */
  readonly reader: Omit<ReaderLineProps, 't'> | null
  /** Whether what was just dismissed can be dismissed for good. */
  readonly canNeverFlag: boolean
  /** How the reply comes across; null where that is not looked at. */
  readonly corners: Omit<CornersProps, 't'> | null
  /** The friendlier version of the whole draft, in place of the findings; null while it is not looked at. */
  readonly friendlier: Omit<FriendlierViewProps, 't'> | null
  /** Whether there may be one to look at. */
  readonly canMend: boolean
  /** Whether this draft is left in peace. */
  readonly quiet: boolean
  /** It is quiet everywhere until then, in ms since 1970; 0 where it is not. */
  readonly restsUntil: number
  /** One line on what just happened, in the reader's language; also spoken. */
  readonly note: string | null
  /** Id of the check just turned off, which can be undone. */
  readonly turnedOff: string | null
  /** 0 leaves the focus where it is; each new number moves it once, to the active card, the first, or the panel. */
  readonly focusRequest: number
  onFriendlier(): void
  onUndoTurnOff(ruleId: string): void
  onNeverFlag(): void
  onQuiet(quiet: boolean): void
  /** Ends the quiet everywhere. */
  onBackNow(): void
  onClose(): void
}

/** What was found in the draft. A dialog beside the editor, not over it: the writer can go on typing. */
export function Panel(props: PanelProps) {
  const { findings, credits, heat, status, quiet, restsUntil, note, turnedOff, focusRequest, friendlier, t } = props
  const panel = useRef<HTMLDivElement>(null)
  const isRead = !quiet && (status === 'findings' || status === 'hints' || status === 'clear')
  const shown = isRead ? findings : []
  const view = isRead ? friendlier : null
  const thread = isRead ? props.thread : null
  const owes = thread?.items.some(({ state }) => state === 'open') ?? false
  const hints = shown.filter(({ severity }) => severity === 'hint')
  const graver = shown.filter(({ severity }) => severity !== 'hint')
  const active = shown.find((finding) => finding.key === props.active)?.key ?? null
  const entry = active ?? shown[0]?.key ?? null
  const { onUse, onUseOwn, onDismiss, onTurnOff, onSelect } = props
  const cards: CardsProps = { active, entry, t, onUse, onUseOwn, onDismiss, onTurnOff, onSelect }

  useFocusAcross(panel, view !== null, '.friendlier h3', 'button.mend')
  useKeptFocus(panel)
  const first = useRef(true)
  const pressing = useRef(false)
  useLayoutEffect(() => {
    // Opened at the pill, the panel begins at its top: with the mail that is answered.
    const beginsAtTop = first.current && props.atPill && (thread?.items.length ?? 0) > 0
    first.current = false
    const card = cardFor(panel.current, active)
    // A card that is being pressed stays under the pointer, else the press would miss its button.
    if (!beginsAtTop && !pressing.current) revealCard(card)
  }, [active])
  useLayoutEffect(() => {
    if (focusRequest === 0) return
    const card = cardFor(panel.current, entry)
    const heading = panel.current?.querySelector<HTMLElement>('.friendlier h3')
    ;(card ?? heading ?? panel.current)?.focus({ preventScroll: true })
    revealCard(card)
  }, [focusRequest])

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    if (event.key === 'Escape') {
      event.preventDefault()
      if (view) view.onBack()
      else props.onClose()
      return
    }
    const found = findCards(panel.current)
    const at = found.findIndex((card) => card.contains(event.target as Node))
    if (at < 0) return
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: found.length - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    const card = found[target]
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
      onMouseDownCapture={() => {
        pressing.current = true
      }}
      onMouseUpCapture={() => {
        pressing.current = false
      }}
      onMouseLeave={() => {
        pressing.current = false
      }}
      // A press in the panel leaves focus and selection in the draft; clicks still arrive. A text field takes them.
      onMouseDown={(event) => (event.target as Element).localName === 'textarea' || event.preventDefault()}
    >
      <div class="head">
        <MarkIcon />
        <h2>{t('panel_name')}</h2>
        {shown.length > 0 && !view && (
          <span class="count">{graver.length > 0 ? findingCount(t, graver.length) : hintCount(t, hints.length)}</span>
        )}
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
        {props.canNeverFlag && (
          <p>
            {t('dismissed_here')}{' '}
            <button type="button" class="link" onClick={() => props.onNeverFlag()}>
              {t('never_flag')}
            </button>
          </p>
        )}
      </div>
      <div class="body">
        {view ? (
          <FriendlierView {...view} t={t} />
        ) : (
          <>
            {thread && <ThreadHead {...thread} t={t} />}
            {thread && <ReplyChecklist {...thread} t={t} onDismiss={thread.onDismissItem} />}
            {isRead && props.canMend && (
              <div class="whole">
                <button type="button" class="plain mend" onClick={() => props.onFriendlier()}>
                  {t('friendlier_open')}
                </button>
              </div>
            )}
            {isRead && heat.length > 0 && <p class="heat">{t('heat_line', listed(t, heat))}</p>}
            {graver.length > 0 && <CardList findings={graver} label={t('findings_list')} {...cards} />}
            {hints.length > 0 && <Hints hints={hints} apart={graver.length > 0} {...cards} />}
            {shown.length === 0 && !owes && (
              <PanelMessage status={status} quiet={quiet} restsUntil={restsUntil} t={t} />
            )}
            {isRead && <Credits credits={credits} t={t} />}
            {isRead && props.corners && <Corners {...props.corners} t={t} />}
            {isRead && props.reader && <ReaderLine {...props.reader} t={t} />}
          </>
        )}
      </div>
      <div class="foot">
        {restsUntil > 0 && (
          <button type="button" class="quiet" onClick={() => props.onBackNow()}>
            {t('back_now')}
          </button>
        )}
        {status !== 'unavailable' && restsUntil === 0 && (
          <button type="button" class="quiet" aria-pressed={quiet} onClick={() => props.onQuiet(!quiet)}>
            {t('quiet_for_draft')}
          </button>
        )}
        <p class="promise">{t('nothing_leaves')}</p>
      </div>
    </div>
  )
}
