/**
 * Presses an element as a mouse would. Both webmails listen for different parts of the sequence, so all of it is sent;
 * `leave` adds the way out, without which Gmail leaves the button looking pressed.
 */
export function press(element: HTMLElement, { leave = false, pointer = false } = {}): void {
  const view = element.ownerDocument.defaultView
  if (!view) return
  const { left, top, width, height } = element.getBoundingClientRect()
  const place = { clientX: left + width / 2, clientY: top + height / 2 }
  const common = { bubbles: true, cancelable: true, composed: true, view, detail: 1, button: 0, ...place }
  const mouse = (type: string, buttons = 0): void => {
    element.dispatchEvent(new MouseEvent(type, { ...common, buttons }))
  }
  const point = (type: string, buttons = 0): void => {
    if (pointer)
      element.dispatchEvent(new PointerEvent(type, { ...common, buttons, isPrimary: true, pointerType: 'mouse' }))
  }
  if (pointer) {
    point('pointerover')
    mouse('mouseover')
  }
  point('pointerdown', 1)
  mouse('mousedown', 1)
  point('pointerup')
  mouse('mouseup')
  mouse('click')
  if (!leave) return
  mouse('mouseleave')
  mouse('mouseout')
  element.blur()
}

/** What is painted at the middle of the element, where that lies inside it; else the element itself. */
export function innermost(element: HTMLElement): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect()
  const found = element.ownerDocument.elementFromPoint?.(left + width / 2, top + height / 2)
  return found && element.contains(found) ? (found as HTMLElement) : element
}
