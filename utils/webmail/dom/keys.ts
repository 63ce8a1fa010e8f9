/** Ctrl or Cmd with Enter, unless the Enter ends a word of an input method. */
export function isSendChord(event: Event): boolean {
  if (event.type !== 'keydown') return false
  const { key, ctrlKey, metaKey, altKey, isComposing } = event as KeyboardEvent
  return key === 'Enter' && (ctrlKey || metaKey) && !altKey && !isComposing
}

/** Alt+S, by what the key writes; by its place where the layout writes no Latin letter with it (ß on a Mac, ы, σ). */
export function isAltS(event: Event): boolean {
  if (event.type !== 'keydown') return false
  const { key, code, altKey, ctrlKey, metaKey, isComposing } = event as KeyboardEvent
  if (!altKey || ctrlKey || metaKey || isComposing) return false
  return key.toLowerCase() === 's' || (code === 'KeyS' && !/^[a-z]$/i.test(key))
}

/** Whether the event presses what it falls on: a pointer, a click, or Enter and Space on what has the focus. */
export function isPress(event: Event): boolean {
  if (event.type !== 'keydown') return true
  const { key, isComposing } = event as KeyboardEvent
  return (key === 'Enter' || key === ' ') && !isComposing
}

/** Whether a button would act on a press. */
export function isEnabled(button: Element): boolean {
  return button.getAttribute('aria-disabled') !== 'true' && !button.hasAttribute('disabled')
}
