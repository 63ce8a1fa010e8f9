/** Notes what has the focus, and the caret in the draft with it; the answer gives both back. */
export function noteFocus(page: Document): () => void {
  const focused = page.activeElement as HTMLElement | null
  const selection = page.getSelection()
  const caret = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null
  return () => {
    if (!focused || focused === page.body) return
    focused.focus({ preventScroll: true })
    // Focus alone puts the caret of rich text at the start in some browsers; a field remembers its own.
    if (!caret || !focused.contains(caret.commonAncestorContainer) || page.activeElement !== focused) return
    selection?.setBaseAndExtent(caret.startContainer, caret.startOffset, caret.endContainer, caret.endOffset)
  }
}

/** Whether the focus is in `element`, also inside a shadow root. */
export function hasFocus(element: Element | null): boolean {
  const active = (element?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null
  return active !== null && element?.contains(active) === true
}
