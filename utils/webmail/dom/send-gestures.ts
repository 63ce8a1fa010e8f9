import type { SendAttempt, SendWay } from '../types'

/** What an event would send: the way, the thing it acts on, and how to do the same again past the guard. */
export interface SendIntent {
  readonly way: SendWay
  readonly element: Element
  /** Acts inside `letThrough` already; what it does later, it wraps itself. */
  resume(letThrough: LetThrough): void
}

/** Runs something whose events these listeners let pass. */
export type LetThrough = (act: () => void) => void

export interface SendWatch {
  /** What this event asks to send, or null. Called for the first event of a gesture only. */
  readIntent(event: Event): SendIntent | null
  /** Told synchronously, once a gesture. Where it throws, nothing is held. */
  onSend(attempt: SendAttempt): void
  onFault(error: unknown): void
}

const types = [
  'pointerdown',
  'touchstart',
  'mousedown',
  'pointerup',
  'pointercancel',
  'touchend',
  'mouseup',
  'click',
  'keydown',
  'keypress',
  'keyup',
] as const
type GestureEvent = PointerEvent | MouseEvent | KeyboardEvent | TouchEvent

/** One press of a button or of a key, from its first event to the click or key-up that ends it. */
interface Gesture {
  readonly kind: 'pointer' | 'key' | 'click'
  readonly element: Element
  readonly held: boolean
  readonly startedBy: string
  /** The pressed key; null for a pointer. */
  readonly code: string | null
  sawMouse: boolean
  settle(): void
}

/**
 * Catches what asks to send before the page sees it: listeners on the window, in the capture phase, until `signal` aborts.
 * The first event of a gesture decides. Held: all its events are swallowed. Not held: none is touched.
 */
export function watchSends(window: Window, watch: SendWatch, signal: AbortSignal): void {
  let gesture: Gesture | null = null
  let passing = false
  const letThrough: LetThrough = (act) => {
    passing = true
    try {
      act()
    } finally {
      passing = false
    }
  }

  const begin = (event: GestureEvent, kind: Gesture['kind']): void => {
    gesture = null
    const intent = watch.readIntent(event)
    if (!intent) return
    let settle = (): void => {}
    const settled = new Promise<void>((resolve) => {
      settle = resolve
    })
    const held = decide(watch, intent, settled, letThrough)
    const code = kind === 'key' ? (event as KeyboardEvent).code : null
    gesture = { kind, element: intent.element, held, startedBy: event.type, code, sawMouse: false, settle }
    if (kind !== 'pointer') settle()
  }

  const listener = (event: GestureEvent): void => {
    if (passing) return
    if (startsPointer(event, gesture)) begin(event, 'pointer')
    else if (event.type === 'keydown' && !(gesture?.kind === 'key' && continuesKey(event, gesture))) begin(event, 'key')
    else if (event.type === 'click' && !gesture) begin(event, 'click')
    const current = gesture
    if (!current || !belongs(event, current)) return
    if (event.type === 'mousedown') current.sawMouse = true
    if (current.held) {
      // A cancelled touch would keep the click away that ends the gesture.
      if (!event.type.startsWith('touch')) event.preventDefault()
      event.stopImmediatePropagation()
    }
    const last = endsGesture(event, current)
    if (last === 'no') return
    gesture = null
    if (last === 'done') current.settle()
  }
  for (const type of types) window.addEventListener(type, listener as EventListener, { capture: true, signal })
}

function decide(watch: SendWatch, intent: SendIntent, settled: Promise<void>, letThrough: LetThrough): boolean {
  let deciding = true
  let held = false
  let resumed = false
  const attempt: SendAttempt = {
    way: intent.way,
    settled,
    hold() {
      if (deciding) held = true
    },
    resume() {
      if (!held || resumed) return
      letThrough(() => intent.resume(letThrough))
      resumed = true
    },
  }
  try {
    watch.onSend(attempt)
  } catch (error) {
    held = false
    watch.onFault(error)
  }
  deciding = false
  return held
}

/** A pointer or touch goes first, the mouse event follows it; other extensions may send the mouse event alone. */
function startsPointer(event: GestureEvent, gesture: Gesture | null): boolean {
  if (event.type === 'pointerdown') return (event as PointerEvent).button === 0
  if (event.type !== 'mousedown' || (event as MouseEvent).button !== 0) return false
  return !(gesture?.kind === 'pointer' && gesture.startedBy === 'pointerdown' && !gesture.sawMouse)
}

/** The key is still down: a repeat, which a held key keeps firing. */
function continuesKey(event: GestureEvent, gesture: Gesture): boolean {
  const key = event as KeyboardEvent
  return key.repeat && key.code === gesture.code
}

function belongs(event: GestureEvent, gesture: Gesture): boolean {
  if (event.type.startsWith('key')) {
    return gesture.kind === 'key' && (event.type === 'keypress' || (event as KeyboardEvent).code === gesture.code)
  }
  if (gesture.kind === 'key') return event.type === 'click' && isOn(event, gesture)
  // The click of a press falls on what the press and the release have in common, so it is not asked where it falls.
  return event.type === 'click' || event.type === 'pointercancel' || isRelease(event) || isOn(event, gesture)
}

/** Whether the event is the last of its gesture: `done`, or `dropped` where the pointer was let go beside the button. */
function endsGesture(event: GestureEvent, gesture: Gesture): 'no' | 'done' | 'dropped' {
  if (event.type === 'click') return 'done'
  if (event.type === 'pointercancel') return 'dropped'
  if (gesture.kind === 'pointer') return isRelease(event) && !isOn(event, gesture) ? 'dropped' : 'no'
  // Space clicks a button after its key-up, in Firefox even where the key-down was swallowed.
  return event.type === 'keyup' && gesture.code !== 'Space' ? 'done' : 'no'
}

function isRelease(event: GestureEvent): boolean {
  return event.type === 'pointerup' || event.type === 'mouseup'
}

function isOn(event: GestureEvent, gesture: Gesture): boolean {
  const target = targetOf(event)
  return target !== null && gesture.element.contains(target)
}

/** The innermost element the event fell on, also inside open shadow roots. */
export function targetOf(event: Event): Element | null {
  const target = event.composedPath()[0] as Partial<Node> | undefined
  if (target?.nodeType === 1) return target as Element
  return target?.nodeType === 3 ? (target as Text).parentElement : null
}
