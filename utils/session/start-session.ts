import type { NeverFlag, ReaderLevel } from '../settings/types'
import { hasFillIn } from '../tone/findings'
import { type Marked, writeFriendlier } from '../tone/rewrite/friendlier'
import { tidied } from '../tone/rewrite/tidy'
import { wordEdits } from '../tone/rewrite/word-edits'
import type { Duty } from '../tone/thread/types'
import type { Finding, OwnWording, Report, Span, TextEdit } from '../tone/types'
import type { ComposeView } from '../webmail/types'
import { type AnalyzeDraft, DraftReader, type SessionSettings } from './draft-reader'
import { createSendGuard } from './send-guard'
import {
  dismissalKey,
  dutyKey,
  findingKey,
  firstToMend,
  initialState,
  isSilent,
  type Note,
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
  /** Goes to the next finding, or with -1 to the one before, in the panel's order, and moves the keyboard focus to it. */
  step(by: 1 | -1): void
  /** Types the first wording offered for the finding that is open, or at the caret; where there is neither, opens the panel. */
  acceptFirst(): void
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
  /** Shows where something the reply owes stands: in the draft, else in the incoming mail. `key` is a `dutyKey`. */
  showDuty(key: string): void
  /** Types what may begin it. */
  startDuty(key: string): void
  dismissDuty(key: string): void
  /** Who reads this draft, whatever the settings know of them. */
  setReader(level: ReaderLevel): void
  /** What was dismissed last is never flagged again, in any draft. */
  neverFlag(): void
  /** Whether the message that is answered is read, in all drafts. */
  setReading(on: boolean): void
  turnOff(ruleId: string): void
  undoTurnOff(ruleId: string): void
  setQuiet(quiet: boolean): void
  /** Ends the quiet everywhere. */
  backNow(): void
  close(): void
  /** The held mail goes out by itself after a while, unless it is stopped. */
  takeBreath(): void
  goBack(): void
  sendAnyway(): void
}

export interface SessionUi {
  /** Shows the state. */
  render(state: SessionState, actions: SessionActions): void
  /** Underlines the findings; called only when they changed. */
  paint(findings: readonly Finding[]): void
  /** Shows words of the incoming mail where they stand in the page. */
  showIncoming(said: Span): void
  /** Whether the hold dialog is really there for the writer to answer. */
  isHoldShown(): boolean
}

export interface SessionOptions {
  readonly ui: SessionUi
  readonly analyze: AnalyzeDraft
  settings(): SessionSettings
  /** Turns a check off or on again, for all drafts. */
  setRule(ruleId: string, on: boolean): void
  /** Keeps a wording to be offered first for a phrase, in all drafts. */
  keepWording(own: OwnWording): void
  /** Keeps a phrase that one check leaves alone from now on. */
  neverFlag(phrase: NeverFlag): void
  /** Reads the incoming mail from now on, or no longer, in all drafts. */
  setReading(on: boolean): void
  /** Ends the quiet everywhere. */
  backNow(): void
  /** Why a setting cannot be changed, by its path ("rules.too-easy"; may be empty); null where it can. */
  lockOn(path: string): string | null
  /** Runs the first reading as soon as nothing has to wait for it. */
  whenReady(read: () => void): void
  /** Told what went wrong; never with a word of the draft. */
  onFault(error: unknown): void
}

export interface Session {
  readonly actions: SessionActions
  readonly state: SessionState
  /** To be called when the settings changed. */
  refresh(): void
  /** Shows in the panel what went wrong. */
  note(note: Note): void
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

  const drafts = new DraftReader(view, options.analyze, options.settings, () => state)

  function check(): void {
    clearTimeout(pause)
    if (!isSilent(state)) dispatch({ type: 'checked', ...drafts.read(state.panel === null) })
  }

  function isReading(): boolean {
    if (isSilent(state)) return false
    return options.settings().checkWhen === 'typing' || state.panel !== null
  }

  function onInput(): void {
    if (isSilent(state)) return
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

  const guard = createSendGuard({
    state: () => state,
    dispatch,
    guarded,
    read: () => drafts.read(false),
    text: () => view.getDraft().text,
    isHoldShown: ui.isHoldShown,
    breath: () => options.settings().breath,
    signal: view.signal,
  })

  const find = (key: string): Finding | undefined =>
    state.findings.find((finding) => findingKey(finding, state.findings) === key)
  const at = (offset: number): Finding | undefined =>
    state.findings.find(({ span, missing }) => !missing && span.start <= offset && offset <= span.end)
  const findDuty = (key: string): Duty | undefined =>
    state.thread?.duties.find((duty) => dutyKey(duty, state.incoming) === key)
  const open = (finding: Finding | undefined, where: 'pill' | 'phrase', focus: boolean): void =>
    dispatch({ type: 'opened', at: where, active: finding ? findingKey(finding, state.findings) : null, focus })

  function atCaret(): Finding | undefined {
    const caret = view.getCaret()
    return caret ? at(caret.end) : undefined
  }

  const note = (said: Note): void => dispatch({ type: 'noted', note: said })

  /** Whether a setting is free to be changed; says why where it is not. */
  function isFree(path: string): boolean {
    const reason = options.lockOn(path)
    if (reason !== null) note({ kind: 'locked', reason })
    return reason === null
  }

  /** Types edits of the state's text into the draft, all or none, and reads what came of it. */
  function type(edits: readonly TextEdit[]): void {
    const [first] = edits
    if (!first) return
    const outcome = view.applyEdits(edits, state.text.slice(first.span.start, edits.at(-1)?.span.end))
    check()
    if (outcome === 'unsupported') note({ kind: 'not-typed' })
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
      check()
      const finding = atCaret()
      open(finding ?? worstFirst(state.findings)[0], finding ? 'phrase' : 'pill', true)
    },
    openAt(offset) {
      const finding = at(offset)
      if (finding) open(finding, 'phrase', false)
      return finding !== undefined
    },
    select: (key) => dispatch({ type: 'selected', active: key }),
    step(by) {
      if (!state.panel || state.findings.length === 0) {
        steps.openByKey()
        return
      }
      const order = worstFirst(state.findings)
      const now = order.findIndex((finding) => findingKey(finding, state.findings) === state.panel?.active)
      const next = now < 0 && by < 0 ? order.length - 1 : (now + by + order.length) % order.length
      open(order[next], 'phrase', true)
    },
    acceptFirst() {
      const finding = state.panel?.active ? find(state.panel.active) : atCaret()
      if (finding) steps.use(findingKey(finding, state.findings), 0)
      else steps.openByKey()
    },
    use(key, index) {
      const finding = find(key)
      const edits = finding?.suggestions[index]?.edits
      if (edits) type(edits.map((edit) => tidied(state.text, edit)))
    },
    useOwn(key, wording, always) {
      const finding = find(key)
      if (!finding) return
      type([tidied(state.text, { span: finding.span, newText: wording })])
      if (always && isFree('wordings')) options.keepWording({ phrase: finding.excerpt, wording })
    },
    openFriendlier() {
      const draft = view.getDraft()
      const reading = drafts.read(false)
      const { report, incoming } = reading
      dispatch({ type: 'checked', ...reading })
      const again = (text: string, marked: Marked): Report => drafts.analyze(text, marked, incoming)
      const version = writeFriendlier(report, draft, again, drafts.frame())
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
      const { ruleId, excerpt, said } = finding
      dispatch({ type: 'dismissed', key: dismissalKey(finding), last: { ruleId, phrase: said ?? excerpt } })
      check()
    },
    showDuty(key) {
      const duty = findDuty(key)
      if (duty?.at) view.focus(duty.at)
      else if (duty?.said) ui.showIncoming(duty.said)
    },
    startDuty(key) {
      const starter = findDuty(key)?.starter
      if (starter) type([starter])
    },
    dismissDuty(key) {
      dispatch({ type: 'dismissed', key, last: null })
      check()
    },
    setReader(level) {
      dispatch({ type: 'reader-said', level })
      check()
    },
    neverFlag() {
      const { dismissedLast } = state
      if (!dismissedLast || !isFree('neverFlag')) return
      options.neverFlag(dismissedLast)
      dispatch({ type: 'dismissal-kept' })
    },
    setReading(on) {
      if (!isFree('readIncoming')) return
      options.setReading(on)
      check()
    },
    turnOff(ruleId) {
      if (!isFree(`rules.${ruleId}`)) return
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
    backNow: options.backNow,
    close() {
      const hadFocus = (state.panel?.focusRequest ?? 0) > 0
      dispatch({ type: 'closed' })
      if (hadFocus) view.focus()
    },
    takeBreath: guard.takeBreath,
    goBack() {
      guard.giveUp()
      const first = firstToMend(state)
      if (first) view.focus(first.span)
      dispatch({ type: 'went-back' })
    },
    sendAnyway: guard.sendNow,
  }
  const actions = Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      (...input: never[]) => guarded(() => (step as (...values: never[]) => unknown)(...input)),
    ]),
  ) as unknown as SessionActions

  function takeSettings(): void {
    const { off, restsUntil, readIncoming } = options.settings()
    dispatch({ type: 'switched', off, restsUntil, reading: readIncoming })
  }

  function refresh(): void {
    guarded(() => {
      takeSettings()
      if (isReading()) check()
    })
  }

  let isTyped = false
  view.onInput(() => {
    isTyped = true
    guarded(onInput)
  })
  view.onSend((attempt) =>
    guarded(() => {
      if (!isSilent(state)) guard.onSend(attempt)
    }),
  )
  view.signal.addEventListener('abort', () => clearTimeout(pause), { once: true })
  guarded(() => ui.render(state, actions))
  guarded(takeSettings)
  // Who types already is read when the typing pauses, not in the middle of a word.
  guarded(() => options.whenReady(() => isTyped || refresh()))

  return {
    actions,
    refresh,
    note: (said) => guarded(() => note(said)),
    get state() {
      return state
    },
  }
}
