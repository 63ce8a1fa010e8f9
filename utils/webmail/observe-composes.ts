import { SelectorError } from './dom/expect-element'
import { observeElements } from './dom/observe-elements'
import type { ComposeView, ObserveCallbacks } from './types'

/** How one webmail's compose boxes are found. */
export interface ComposeFinder {
  readonly adapter: string
  /** Matches something of every compose box: its root, or a part it cannot be without. */
  readonly candidates: string
  /** The part of the page a candidate speaks for; the same for all candidates of one compose box where possible. */
  placeOf(candidate: Element): HTMLElement
  /** The root of the compose box in that place, once it is complete; the name of the hook that finds nothing; or null. */
  resolve(place: HTMLElement): HTMLElement | 'editor' | 'send' | null
  createView(root: HTMLElement, signal: AbortSignal, onFault: (error: Error) => void): ComposeView
}

interface Waiting {
  batches: number
  told: boolean
}

/**
 * Reports each compose box once it is complete, and aborts its signal when it leaves the page. One that stays incomplete
 * while the page goes on around it is a fault, told once.
 */
export function observeComposes(
  finder: ComposeFinder,
  document: Document,
  { onComposeView, onFault }: ObserveCallbacks,
  signal: AbortSignal,
): void {
  const open = new Map<HTMLElement, AbortController>()
  const waiting = new Map<HTMLElement, Waiting>()

  const start = (root: HTMLElement): void => {
    if (open.has(root)) return
    const gone = new AbortController()
    open.set(root, gone)
    try {
      onComposeView(finder.createView(root, AbortSignal.any([gone.signal, signal]), onFault))
    } catch (error) {
      onFault(error instanceof Error ? error : new Error('compose view failed'))
    }
  }

  const onAppear = (candidate: Element): void => {
    const place = finder.placeOf(candidate)
    if (open.has(place)) return
    const root = finder.resolve(place)
    if (root !== null && typeof root === 'object') start(root)
    else if (!waiting.has(place)) waiting.set(place, { batches: 0, told: false })
  }

  const onBatch = (records: readonly MutationRecord[]): void => {
    for (const [root, gone] of open) {
      // Gmail moves a compose box to another parent for full screen: only what is out for good has gone.
      if (root.isConnected) continue
      open.delete(root)
      gone.abort()
    }
    for (const [place, state] of waiting) {
      if (!place.isConnected) {
        waiting.delete(place)
        continue
      }
      const root = finder.resolve(place)
      if (root !== null && typeof root === 'object') {
        waiting.delete(place)
        start(root)
        continue
      }
      state.batches++
      const isBuilding = records.some(({ target }) => place.contains(target))
      if (root === null || state.told || state.batches < 2 || isBuilding) continue
      state.told = true
      onFault(new SelectorError(finder.adapter, root, place))
    }
  }

  observeElements(document, finder.candidates, { onAppear, onBatch }, signal)
}
