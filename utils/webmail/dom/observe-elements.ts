export interface ElementCallbacks {
  /** Told once of every element that matches, also of those already there. */
  onAppear(element: Element): void
  /** Told after each batch of changes, when all that appeared has been told. */
  onBatch(records: readonly MutationRecord[]): void
}

/**
 * Watches the whole document with a single observer that looks at added nodes only, until `signal` aborts. It hangs on
 * the document itself, so that it outlives `document.open()`, by which a site fills an about:blank window.
 */
export function observeElements(
  document: Document,
  selector: string,
  { onAppear, onBatch }: ElementCallbacks,
  signal: AbortSignal,
): void {
  if (signal.aborted) return
  const lookInto = (node: ParentNode): void => {
    for (const element of node.querySelectorAll(selector)) onAppear(element)
  }
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      for (const node of record.addedNodes) {
        // A node that was added and taken out again, or moved, may stand in several records.
        if (node.nodeType !== 1 || !node.isConnected) continue
        const element = node as Element
        if (element.matches(selector)) onAppear(element)
        if (element.firstElementChild) lookInto(element)
      }
    }
    onBatch(records)
  })
  observer.observe(document, { childList: true, subtree: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  lookInto(document)
}
