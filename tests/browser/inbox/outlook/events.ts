type Listener = (event: Event) => void

const bubbling = new WeakMap<EventTarget, Map<string, Listener>>()
const capturing = new WeakMap<EventTarget, Map<string, Listener>>()
const types = ['click', 'keydown', 'keyup', 'input', 'mousedown', 'focusin', 'focusout']

/** Registers what an element does on an event; heard only through a root container, as React has it since version 17. */
export function on(element: EventTarget, type: string, listener: Listener, phase = bubbling): void {
  const listeners = phase.get(element) ?? new Map<string, Listener>()
  listeners.set(type, listener)
  phase.set(element, listeners)
}

/** The same in the capture phase: outer elements first. */
export function onCapture(element: EventTarget, type: string, listener: Listener): void {
  on(element, type, listener, capturing)
}

/** Makes `root` a root container: one listener a phase, for all that is inside. */
export function listenAt(root: Element): void {
  for (const type of types) {
    root.addEventListener(type, (event) => dispatch(event, pathInside(event, root).reverse(), capturing), true)
    root.addEventListener(type, (event) => dispatch(event, pathInside(event, root), bubbling))
  }
}

function pathInside(event: Event, root: Element): EventTarget[] {
  const path = event.composedPath()
  return path.slice(0, path.indexOf(root) + 1)
}

function dispatch(event: Event, path: readonly EventTarget[], listeners: typeof bubbling): void {
  for (const target of path) {
    if (event.cancelBubble) return
    listeners.get(target)?.get(event.type)?.(event)
  }
}
