import type { CheckTime } from '../settings'
import { hasFillIn } from '../tone/findings'
import { type Marked, writeFriendlier } from '../tone/rewrite/friendlier'
import type { Preference } from '../tone/rewrite/preferred'
import { tidied } from '../tone/rewrite/tidy'
import { wordEdits } from '../tone/rewrite/word-edits'
import type { Finding, OwnWording, Report, TextEdit } from '../tone/types'
import type { ComposeView, Draft, SendAttempt } from '../webmail/types'
import { firstNameOf } from './first-name'
import {
  dismissalKey,
  findingKey,
  initialState,
  reduce,
  type SessionEvent,
  type SessionState,
  worstFirst,
} from './state'

/** Asked for by the interface; every one is safe to call at any time. */
export interface SessionActions {
  /** `byKey` moves the keyboard focus into the panel. */
  togglePanel(byKey: boolean): void
  /** Opens the card of the finding at the caret (else the worst one) and moves the keyboard focus to it. */
  openByKey(): void
  /** Opens the card of the finding at `offset` of the draft; false where there is none. */
  openAt(offset: number): boolean
  select(key: string): void
  use(key: string, suggestion: number): void
  /** Types the writer's own wording over a finding; `always` keeps it, to be offered first from then on. */
  useOwn(key: string, wording: string, always: boolean): void
  /** Shows the friendlier version of the whole draft, change by change. */
  openFriendlier(): void
  /** Leaves a change of it out, or takes it in again. */
  toggleChange(index: number): void
  useFriendlier(): void
  closeFriendlier(): void
  dismiss(key: string): void
  turnOff(ruleId: string): void
  undoTurnOff(ruleId: string): void
  setQuiet(quiet: boolean): void
  close(): void
  goBack(): void
  sendAnyway(): void
}

export interface SessionUi {
  /** Shows the state. */
  render(state: SessionState, actions: SessionActions): void
  /** Underlines the findings; called only when they changed. */
  paint(findings: readonly Finding[]): void
  /** Whether the hold dialog is really there for the writer to answer. */
  isHoldShown(): boolean
}

export interface SessionSettings {
  readonly off: boolean
  readonly checkWhen: CheckTime
  readonly disabledRules: ReadonlySet<string>
  readonly preference: Preference
  /** The word of greeting and the last line that the writer uses; empty where they want none added. */
  readonly greeting: string
  readonly closing: string
}

export interface SessionOptions {
  readonly ui: SessionUi
  analyze(
    text: string,
    options: {
      readonly masks: Draft['masks']
      readonly items: Draft['items']
      readonly loud: Draft['loud']
      readonly disabled: ReadonlySet<string>
      readonly except: (finding: Finding) => boolean
      readonly preference: Preference
    },
  ): Report
  settings(): SessionSettings
  /** Turns a check off or on again, for all drafts. */
  setRule(ruleId: string, on: boolean): void
  /** Keeps a wording to be offered first for a phrase, in all drafts. */
  keepWording(own: OwnWording): void
  /** Told what went wrong; never with a word of the draft. */
  onFault(error: unknown): void
}

export interface Session {
  readonly actions: SessionActions
  readonly state: SessionState
  /** To be called when the settings changed. */
  refresh(): void
}

/** How long a pause in typing is, in ms, before the draft is read. */
const typingPause = 400

/**
 * Reads one compose view until it goes. The one boundary: whatever throws in here, in the adapter or in the engine, ends
 * in the state `unavailable` and never reaches the page.
 */
export function startSession(view: ComposeView, options: SessionOptions): Session {
  const { ui } = options
  let state = initialState
  let held: { readonly attempt: SendAttempt; readonly text: string } | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  let carrying = false

  function dispatch(event: SessionEvent): void {
    const before = state
    state = reduce(state, event)
    if (state === before || view.signal.aborted) return
    if (state.findings !== before.findings) ui.paint(state.findings)
    ui.render(state, actions)
  }

  /** Runs `work`; on a throw says so in the pill, and leaves the page to itself. */
  function guarded<T>(work: () => T): T | undefined {
    if (view.signal.aborted) return undefined
    try {
      return work()
    } catch (error) {
      try {
        options.onFault(error)
        dispatch({ type: 'failed' })
      } catch {
        // The interface itself is broken: stay silent, the page goes on.
      }
      return undefined
    }
  }

  function analyze(text: string, { masks, items, loud }: Marked): Report {
    const { disabledRules, preference } = options.settings()
    const except = (finding: Finding): boolean => state.dismissed.has(dismissalKey(finding))
    return options.analyze(text, { masks, items, loud, disabled: disabledRules, except, preference })
  }

  function read(): Report {
    const draft = view.getDraft()
    return analyze(draft.text, draft)
  }

  function check(): void {
    clearTimeout(pause)
    if (!state.off && !state.quiet) dispatch({ type: 'checked', report: read() })
  }

  function isReading(): boolean {
    if (state.off || state.quiet) return false
    return options.settings().checkWhen === 'typing' || state.panel !== null
  }

  function onInput(): void {
    if (state.off || state.quiet) return
    if (isReading()) {
      clearTimeout(pause)
      pause = setTimeout(() => guarded(check), typingPause)
    }
    // Underlines are live ranges and move by themselves; findings that were typed into must go at once. Once a frame is enough.
    if (state.findings.length === 0 || carrying) return
    carrying = true
    requestAnimationFrame(() => {
      carrying = false
      guarded(() => dispatch({ type: 'edited', text: view.getDraft().text }))
    })
  }

  /** Decides inside the page's own event: what is not held now goes out. */
  function onSend(attempt: SendAttempt): void {
    if (state.off || state.quiet) return
    if (state.hold && !ui.isHoldShown()) {
      // The page took our dialog away: nobody can answer it, so asking again is the answer.
      held = null
      dispatch({ type: 'closed' })
      return
    }
    const report = read()
    if (report.verdict !== 'error' || report.text === state.approved) return
    attempt.hold()
    held = { attempt, text: report.text }
    attempt.settled.then(
      () => showHold(attempt, report),
      () => undefined, // the pointer left the button: nothing was asked
    )
  }

  function showHold(attempt: SendAttempt, report: Report): void {
    guarded(() => dispatch({ type: 'held', report }))
    if (ui.isHoldShown() || view.signal.aborted) return
    // Held, but nobody can answer: let it go, as if we were not here.
    held = null
    guarded(() => attempt.resume())
  }

  const find = (key: string): Finding | undefined =>
    state.findings.find((finding) => findingKey(finding, state.findings) === key)
  const at = (offset: number): Finding | undefined =>
    state.findings.find(({ span }) => span.start <= offset && offset <= span.end)
  const open = (finding: Finding | undefined, where: 'pill' | 'phrase', focus: boolean): void =>
    dispatch({ type: 'opened', at: where, active: finding ? findingKey(finding, state.findings) : null, focus })

  /** Types edits of the state's text into the draft, all or none, and reads what came of it. */
  function type(edits: readonly TextEdit[]): void {
    const [first] = edits
    if (!first) return
    const outcome = view.applyEdits(edits, state.text.slice(first.span.start, edits.at(-1)?.span.end))
    check()
    if (outcome === 'unsupported') dispatch({ type: 'not-typed' })
    if (outcome === 'applied' && edits.some((edit) => hasFillIn({ edits: [edit] }))) selectFillIn(first.span.start)
  }

  /** What was typed may ask for something: selected, it is typed over at once. */
  function selectFillIn(from: number): void {
    const gap = /\[…[^\]\n]{0,160}\]/.exec(state.text.slice(from))
    if (gap) view.focus({ start: from + gap.index, end: from + gap.index + gap[0].length })
  }

  const steps: SessionActions = {
    togglePanel(byKey) {
      if (state.panel) {
        steps.close()
        return
      }
      if (!state.unavailable) check()
      open(worstFirst(state.findings)[0], 'pill', byKey)
    },
    openByKey() {
      if (state.off) return
      if (!state.quiet) check()
      const caret = view.getCaret()
      const finding = caret ? at(caret.end) : undefined
      open(finding ?? worstFirst(state.findings)[0], finding ? 'phrase' : 'pill', true)
    },
    openAt(offset) {
      const finding = at(offset)
      if (finding) open(finding, 'phrase', false)
      return finding !== undefined
    },
    select: (key) => dispatch({ type: 'selected', active: key }),
    use(key, index) {
      const finding = find(key)
      const edits = finding?.suggestions[index]?.edits
      if (edits) type(edits.map((edit) => tidied(state.text, edit)))
    },
    useOwn(key, wording, always) {
      const finding = find(key)
      if (!finding) return
      if (always) options.keepWording({ phrase: finding.excerpt, wording })
      type([tidied(state.text, { span: finding.span, newText: wording })])
    },
    openFriendlier() {
      const draft = view.getDraft()
      const { greeting, closing, disabledRules } = options.settings()
      const report = analyze(draft.text, draft)
      dispatch({ type: 'checked', report })
      const name = firstNameOf(view.getRecipients())
      const version = writeFriendlier(report, draft, analyze, {
        greeting: disabledRules.has('no-greeting') || !greeting ? '' : name ? `${greeting} ${name}` : greeting,
        closing: disabledRules.has('no-close') ? '' : closing,
      })
      if (version) dispatch({ type: 'friendlier-opened', ...version })
    },
    toggleChange: (index) => dispatch({ type: 'change-toggled', index }),
    useFriendlier() {
      if (!state.friendlier) return
      const { changes, leftOut } = state.friendlier
      const { text } = state
      type(changes.filter((_, index) => !leftOut.has(index)).flatMap((change) => wordEdits(text, change)))
      dispatch({ type: 'friendlier-closed' })
    },
    closeFriendlier: () => dispatch({ type: 'friendlier-closed' }),
    dismiss(key) {
      const finding = find(key)
      if (!finding) return
      dispatch({ type: 'dismissed', finding })
      check()
    },
    turnOff(ruleId) {
      options.setRule(ruleId, false)
      dispatch({ type: 'turned-off', ruleId })
      check()
    },
    undoTurnOff(ruleId) {
      dispatch({ type: 'turned-on' })
      options.setRule(ruleId, true)
    },
    setQuiet(quiet) {
      dispatch({ type: 'quiet-changed', quiet })
      if (!quiet) check()
    },
    close() {
      const hadFocus = (state.panel?.focusRequest ?? 0) > 0
      dispatch({ type: 'closed' })
      if (hadFocus) view.focus()
    },
    goBack() {
      held = null
      const first = worstFirst(state.findings)[0]
      if (first) view.focus(first.span)
      dispatch({ type: 'went-back' })
    },
    sendAnyway() {
      const sending = held
      held = null
      if (!sending) return
      dispatch({ type: 'sent-anyway', text: sending.text })
      sending.attempt.resume()
    },
  }
  const actions = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      (...input: never[]) => guarded(() => (step as (...values: never[]) => unknown)(...input)),
    ]),
  ) as unknown as SessionActions

  function refresh(): void {
    guarded(() => {
      dispatch({ type: 'switched', off: options.settings().off })
      if (isReading()) check()
    })
  }

  view.onInput(() => guarded(onInput))
  view.onSend((attempt) => guarded(() => onSend(attempt)))
  view.signal.addEventListener('abort', () => clearTimeout(pause), { once: true })
  guarded(() => ui.render(state, actions))
  refresh()

  return {
    actions,
    refresh,
    get state() {
      return state
    },
  }
}
