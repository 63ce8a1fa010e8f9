const patience = 2000

/** Calls back once as soon as `find` has a hit: now, or after a change of the page. Gives up after two seconds. */
export function whenFound<E>(
  document: Document,
  find: () => E | null,
  { found, missed }: { found(hit: E): void; missed(): void },
  signal: AbortSignal,
): void {
  const now = find()
  if (now) {
    found(now)
    return
  }
  const done = new AbortController()
  const observer = new MutationObserver(() => {
    const hit = find()
    if (!hit) return
    done.abort()
    found(hit)
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'aria-hidden', 'aria-expanded', 'aria-labelledby', 'aria-controls'],
  })
  const late = AbortSignal.timeout(patience)
  late.addEventListener('abort', missed, { signal: done.signal })
  AbortSignal.any([done.signal, late, signal]).addEventListener('abort', () => {
    observer.disconnect()
    done.abort()
  })
}

/** Whether neither the element nor anything around it is switched off. A page at the back counts as displayed. */
export function isDisplayed(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  if (!view || !element.isConnected) return false
  for (let each: Element | null = element; each; each = each.parentElement) {
    const style = view.getComputedStyle(each)
    if (style.display === 'none') return false
    if (each === element && style.visibility === 'hidden') return false
  }
  return true
}
