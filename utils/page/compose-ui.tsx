import { render } from 'preact'
import { HoldDialog, type HoldReason } from '../../components/HoldDialog'
import { Panel, type PanelFinding } from '../../components/Panel'
import { Pill, type Status } from '../../components/Pill'
import { lockReason, ruleName, signName } from '../../components/words'
import type { Translate } from '../i18n'
import type { SessionActions, SessionUi } from '../session/start-session'
import { findingKey, type HoldState, isSilent, type Note, type SessionState, worstFirst } from '../session/state'
import { hasFillIn } from '../tone/findings'
import { replacementOf } from '../tone/replacement'
import type { Finding } from '../tone/types'
import type { ComposeView } from '../webmail/types'
import { editorOrRoot, followEditor, isTypedInto, spanBox, surroundings } from './follow-editor'
import type { Host } from './host'
import { type Box, placePanel, placePill } from './placing'
import { themeBehind } from './theme'
import { cornersProps, threadProps } from './thread-props'
import type { Underlines } from './underlines'

const panelSize = { width: 372, height: 420 }
const pillSize = { width: 28, height: 28 }

/** The interface of one compose view in the page: pill, panel, hold dialog and underlines. */
export function createComposeUi(view: ComposeView, host: Host, underlines: Underlines, t: Translate): SessionUi {
  const place = host.place(view.signal)
  let shown: { readonly state: SessionState; readonly actions: SessionActions } | null = null
  let pillBox: Box | null = null
  let waiting = false
  const follow = followEditor(view, place, () => draw(), view.signal)
  // The line being typed may reach the pill; looked at a few times a second, not at each key.
  view.onInput(() => {
    if (waiting) return
    waiting = true
    setTimeout(() => {
      waiting = false
      if (pillBox && isTypedInto(pillBox, place.ownerDocument)) draw()
    }, 250)
  })

  function draw(): void {
    if (!shown || view.signal.aborted) return
    const { state, actions } = shown
    host.ensureAttached()
    if (state.off) {
      render(null, place)
      return
    }
    follow.retarget()
    const around = surroundings(view)
    const pill = around.editor && placePill(around.editor, measured(), around.caret, around.obstacles, around.viewport)
    const panelAt =
      state.panel && panelAnchor(state) && placePanel(panelAnchor(state) as Box, panelSize, around.viewport)
    render(
      <div lang={t('language')} dir={t('direction') as 'ltr' | 'rtl'} data-theme={themeBehind(editorOrRoot(view))}>
        {pill && (
          <div class="place" style={{ left: `${pill.x}px`, top: `${pill.y}px` }}>
            <Pill
              status={pillStatus(state)}
              count={graver(state).length || state.findings.length}
              worst={worstFirst(state.findings)[0]?.severity ?? null}
              expanded={state.panel !== null}
              t={t}
              onToggle={actions.togglePanel}
            />
          </div>
        )}
        {state.panel && panelAt && (
          <div
            class="place"
            style={{ left: `${panelAt.left}px`, [panelAt.edge]: `${panelAt.offset}px`, '--room': `${panelAt.room}px` }}
          >
            <Panel
              findings={panelFindings(state)}
              credits={state.credits}
              heat={heatReasons(state.heat, t)}
              active={state.panel.active}
              atPill={state.panel.at === 'pill'}
              focusRequest={state.panel.focusRequest}
              status={pillStatus(state)}
              thread={threadProps(state, view.kind === 'reply', actions)}
              corners={cornersProps(state, t)}
              reader={
                state.profile && { ...state.profile.reader, known: state.profile.known, onLevel: actions.setReader }
              }
              canNeverFlag={state.dismissedLast !== null}
              quiet={state.quiet}
              restsUntil={state.restsUntil}
              note={state.note && noteWords(state.note, t)}
              t={t}
              friendlier={
                state.friendlier && {
                  changes: state.friendlier.changes.map(({ span, newText }, index) => ({
                    key: String(index),
                    before: state.text.slice(span.start, span.end),
                    after: newText,
                  })),
                  leftOut: new Set([...state.friendlier.leftOut].map(String)),
                  remaining: state.friendlier.remaining,
                  onToggle: (key) => actions.toggleChange(Number(key)),
                  onUse: actions.useFriendlier,
                  onBack: actions.closeFriendlier,
                }
              }
              canMend={graver(state).some(isReady)}
              onFriendlier={actions.openFriendlier}
              onUse={actions.use}
              onUseOwn={actions.useOwn}
              onDismiss={actions.dismiss}
              turnedOff={state.turnedOff}
              onTurnOff={actions.turnOff}
              onUndoTurnOff={actions.undoTurnOff}
              onNeverFlag={actions.neverFlag}
              onQuiet={actions.setQuiet}
              onBackNow={actions.backNow}
              onClose={actions.close}
              onSelect={actions.select}
            />
          </div>
        )}
        {state.hold && (
          <HoldDialog
            reasons={holdReasons(state.hold, t)}
            breath={state.hold.breath}
            until={state.hold.until}
            t={t}
            onBreath={actions.takeBreath}
            onBack={actions.goBack}
            onSendAnyway={actions.sendAnyway}
          />
        )}
      </div>,
      place,
    )
    const drawn = place.querySelector('.pill')?.getBoundingClientRect()
    pillBox = pill && drawn ? drawn : null
  }

  /** The pill's real size once it was drawn: its words differ by language and count. */
  function measured(): { width: number; height: number } {
    return pillBox ? { width: pillBox.right - pillBox.left, height: pillBox.bottom - pillBox.top } : pillSize
  }

  function panelAnchor(state: SessionState): Box | null {
    const active = state.panel?.at === 'phrase' ? activeFinding(state) : null
    return (active && spanBox(view, active.span)) ?? pillBox ?? surroundings(view).editor
  }

  return {
    render(state, actions) {
      if (activeFinding(state) !== (shown && activeFinding(shown.state))) underlines.tint(view, activeFinding(state))
      shown = { state, actions }
      draw()
    },
    paint: (findings) => underlines.paint(view, findings),
    showIncoming: (said) => underlines.point(view, view.incomingRange(said)),
    isHoldShown: () => place.isConnected && place.querySelector('[role="alertdialog"]') !== null,
  }
}

function activeFinding({ findings, panel }: SessionState): Finding | null {
  return (panel && findings.find((finding) => findingKey(finding, findings) === panel.active)) ?? null
}

function pillStatus(state: SessionState): Status {
  if (state.unavailable) return 'unavailable'
  if (isSilent(state)) return 'paused'
  if (!state.checked) return 'unchecked'
  if (graver(state).length > 0) return 'findings'
  if (state.foreign) return 'other-language'
  return state.findings.length > 0 ? 'hints' : 'clear'
}

const graver = ({ findings }: SessionState): readonly Finding[] =>
  findings.filter(({ severity }) => severity !== 'hint')

function panelFindings(state: SessionState): PanelFinding[] {
  return worstFirst(state.findings).map((finding) => ({
    key: findingKey(finding, state.findings),
    ruleId: finding.ruleId,
    category: finding.category,
    severity: finding.severity,
    excerpt: finding.excerpt,
    said: finding.said,
    missing: finding.missing,
    replacements: finding.suggestions.map((suggestion) => replacementOf(finding, suggestion)),
  }))
}

/** Whether the finding has a wording that asks nothing more of the writer. */
const isReady = ({ suggestions: [first] }: Finding): boolean => first !== undefined && !hasFillIn(first)

function noteWords(note: Note, t: Translate): string {
  if (note.kind === 'not-typed') return t('not_typed')
  return note.kind === 'not-kept' ? t('not_kept', note.said) : lockReason(t, note.reason)
}

/** A few names are enough to see what is meant. */
const mostReasons = 4

function heatReasons(signs: readonly string[], t: Translate): readonly string[] {
  return [...new Set(signs.map((sign) => signName(t, sign)))].slice(0, mostReasons)
}

function holdReasons({ reasons, signs }: HoldState, t: Translate): HoldReason[] {
  return [
    ...reasons.map(({ ruleId, excerpt }) => ({ label: ruleName(t, ruleId), excerpt })),
    ...signs.map((sign) => ({ label: signName(t, sign), excerpt: null })),
  ]
}
