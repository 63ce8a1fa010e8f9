import { expectElement, firstMatch, SelectorError } from '../dom/expect-element'
import { isAltS, isEnabled, isPress, isSendChord } from '../dom/keys'
import { type LetThrough, type SendIntent, targetOf } from '../dom/send-gestures'
import { isDisplayed, whenFound } from '../dom/when-found'
import { selectors } from './selectors'

/** The Send button, or null. */
export function findSend(root: Element): HTMLElement | null {
  return firstMatch(root, selectors.send)
}

/** Tells what an event asks this compose box to send. */
export function createIntentReader(
  root: HTMLElement,
  signal: AbortSignal,
  onFault: (error: Error) => void,
): (event: Event) => SendIntent | null {
  // The menu hangs at the end of the page; where it names no owner, it is whose button was used last.
  let openedMenu = false

  return (event) => {
    const target = targetOf(event)
    if (!target) return null
    const opener = target.closest('[aria-haspopup]')
    if (opener && !opener.closest('[role="menu"]')) openedMenu = opener === firstMatch(root, selectors.menuButton)

    const item = target.closest<HTMLElement>('[role^="menuitem"]:not([aria-haspopup])')
    if (item && isPress(event) && belongsTo(root, item, openedMenu)) {
      return {
        way: 'schedule',
        element: item,
        resume: reopener(root, item, signal, onFault),
      }
    }
    if (!root.contains(target)) return null
    const send = findSend(root)
    if (!send || !isEnabled(send)) return null
    const resume = (): void => expectElement('outlook', 'send', findSend(root), root).click()
    if (isSendChord(event) || isAltS(event)) return { way: 'keyboard', element: root, resume }
    return send.contains(target) && isPress(event) ? { way: 'button', element: send, resume } : null
  }
}

/** No item of the menu is marked, in any language: each of them counts as a way to send. */
function belongsTo(root: Element, item: Element, openedMenu: boolean): boolean {
  const menu = item.closest('[role="menu"]')
  const button = firstMatch(root, selectors.menuButton)
  if (!menu || !button) return false
  const controls = button.getAttribute('aria-controls')
  if (controls) return controls === menu.id || menu.closest(`#${CSS.escape(controls)}`) !== null
  const label = menu.getAttribute('aria-labelledby')
  return label ? label.split(' ').includes(button.id) : openedMenu
}

/** Presses the same item again; where the menu has been taken away meanwhile, opens it first. */
function reopener(
  root: HTMLElement,
  held: HTMLElement,
  signal: AbortSignal,
  onFault: (error: Error) => void,
): (letThrough: LetThrough) => void {
  const words = held.textContent
  const place = itemsAround(held).indexOf(held)
  return (letThrough) => {
    if (isDisplayed(held)) {
      held.click()
      return
    }
    expectElement('outlook', 'menu button', firstMatch(root, selectors.menuButton), root).click()
    const find = (): HTMLElement | null => {
      const items = [...root.ownerDocument.querySelectorAll<HTMLElement>('[role="menu"] [role^="menuitem"]')].filter(
        (item) => belongsTo(root, item, true) && item.textContent === words && isDisplayed(item),
      )
      return items.find((item) => itemsAround(item).indexOf(item) === place) ?? items[0] ?? null
    }
    whenFound(
      root.ownerDocument,
      find,
      {
        found: (item) => letThrough(() => item.click()),
        missed: () => onFault(new SelectorError('outlook', 'menu item', root)),
      },
      signal,
    )
  }
}

function itemsAround(item: Element): Element[] {
  return [...(item.closest('[role="menu"]')?.querySelectorAll('[role^="menuitem"]') ?? [])]
}
