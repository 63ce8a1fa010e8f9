/** How a control was pressed. */
export type PressedBy = 'click' | 'enter' | 'space'

/**
 * Presses as a webmail made of `div role=button` hears them: delegated from `container`; by mouse only where the button
 * went down on the same control before the click; by key already on keydown.
 */
export function onPress(
  container: Element,
  selector: string,
  action: (control: HTMLElement, by: PressedBy, event: Event) => void,
): void {
  let down: Element | null = null
  const find = (event: Event): HTMLElement | null =>
    event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null

  container.addEventListener('mousedown', (event) => {
    const control = find(event)
    down = control
    // A press on a control leaves the caret where it is, as in the real pages.
    if (control && event.target instanceof Element && !event.target.closest('button, input')) event.preventDefault()
  })
  container.addEventListener('mouseup', () => {
    // The click follows in the same task; a click that comes by itself later finds nothing pressed.
    setTimeout(() => {
      down = null
    })
  })
  container.addEventListener('click', (event) => {
    const control = find(event)
    if (control && control === down) action(control, 'click', event)
    down = null
  })
  container.addEventListener('keydown', (event) => {
    const control = find(event)
    if (!control || !(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey) return
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    action(control, event.key === 'Enter' ? 'enter' : 'space', event)
  })
}
