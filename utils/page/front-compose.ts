import type { ComposeView } from '../webmail/types'

/** Knows which of the open drafts the writer is in. */
export interface FrontCompose {
  add(view: ComposeView): void
  /** The draft that has the keyboard focus, or had it last; null where none is open. */
  current(): ComposeView | null
}

export function createFrontCompose(document: Document): FrontCompose {
  /** Those used last come last. */
  const views = new Set<ComposeView>()

  function toFront(view: ComposeView): void {
    views.delete(view)
    views.add(view)
  }

  return {
    add(view) {
      toFront(view)
      const { root, signal } = view
      root.addEventListener('focusin', () => toFront(view), { capture: true, signal })
      signal.addEventListener('abort', () => views.delete(view), { once: true })
    },
    current() {
      const all = [...views]
      // Opened with the focus in the one before, a new draft is not yet the one the writer is in.
      return all.find(({ root }) => root.contains(document.activeElement)) ?? all.at(-1) ?? null
    },
  }
}
