import { expectElement, firstMatch, SelectorError } from '../dom/expect-element'
import { isEnabled, isPress, isSendChord } from '../dom/keys'
import { innermost, press } from '../dom/press'
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
  // The menu may hang at the end of the page: it belongs to the compose box whose arrow was used last.
  let ownsMenu = false
  const resume = (find: () => HTMLElement | null) => (): void => {
    press(expectElement('gmail', 'send', find(), root), { leave: true })
  }
  const sendIntent = (way: SendIntent['way'], element: Element): SendIntent => {
    return { way, element, resume: resume(() => findSend(root)) }
  }

  return (event) => {
    const target = targetOf(event)
    if (!target) return null
    const arrow = target.closest(arrows)
    if (arrow) ownsMenu = root.contains(arrow)

    const item = scheduleItem(event, target, root, ownsMenu)
    if (item) {
      return {
        way: 'schedule',
        element: item,
        resume: (letThrough) => resumeSchedule(root, item, letThrough, signal, onFault),
      }
    }
    if (!root.contains(target)) return null
    const send = findSend(root)
    const archive = firstMatch(root, selectors.sendAndArchive)
    if (isSendChord(event)) return send && isEnabled(send) ? sendIntent('keyboard', root) : null
    if (!isPress(event)) return null
    if (send?.contains(target) && isEnabled(send)) return sendIntent('button', send)
    if (archive?.contains(target) && isEnabled(archive)) {
      const findArchive = (): HTMLElement | null => firstMatch(root, selectors.sendAndArchive)
      return { way: 'archive', element: archive, resume: resume(findArchive) }
    }
    return null
  }
}

const arrows = selectors.arrow.join(', ')

function scheduleItem(event: Event, target: Element, root: Element, ownsMenu: boolean): HTMLElement | null {
  if (!isPress(event)) return null
  const item =
    target.closest<HTMLElement>(selectors.scheduledSend) ??
    (event.type === 'keydown' ? itemReachedByKeys(target, root, ownsMenu) : null)
  if (!item) return null
  if (root.contains(item)) return item
  const isOfAnother = item.closest(selectors.roots.join(', ')) !== null
  return !isOfAnother && ownsMenu ? item : null
}

/** Focus stays on the menu, or on the arrow that opened it, while the arrow keys move through the items. */
function itemReachedByKeys(target: Element, root: Element, ownsMenu: boolean): HTMLElement | null {
  const onArrow = root.contains(target) && target.closest(arrows)?.getAttribute('aria-expanded') === 'true'
  const menu = target.closest('[role="menu"]')
  if (!onArrow && !menu) return null
  const scope = menu ?? root
  const outside =
    ownsMenu && onArrow ? [...root.ownerDocument.querySelectorAll<HTMLElement>(selectors.scheduledSend)] : []
  const items = [...scope.querySelectorAll<HTMLElement>(selectors.scheduledSend), ...outside]
  const active = [target, target.closest('[aria-activedescendant]')]
    .map((element) => element?.getAttribute('aria-activedescendant'))
    .find((id) => id)
  return (
    items.find((item) => {
      if (active && item.ownerDocument.getElementById(active)) return isOrHolds(item, active)
      return item.classList.contains(selectors.highlightedItem)
    }) ?? null
  )
}

function isOrHolds(item: Element, id: string): boolean {
  return item.id === id || [...item.querySelectorAll('[id]')].some((inner) => inner.id === id)
}

function resumeSchedule(
  root: HTMLElement,
  held: HTMLElement,
  letThrough: LetThrough,
  signal: AbortSignal,
  onFault: (error: Error) => void,
): void {
  const document = root.ownerDocument
  const activate = (item: HTMLElement): void => press(innermost(item), { pointer: true })
  if (isDisplayed(held)) {
    activate(held)
    return
  }
  press(expectElement('gmail', 'arrow', firstMatch(root, selectors.arrow), root))
  whenFound(
    document,
    () => {
      const own = [...root.querySelectorAll<HTMLElement>(selectors.scheduledSend)]
      const loose = [...document.querySelectorAll<HTMLElement>(selectors.scheduledSend)].filter(
        (item) => !item.closest(selectors.roots.join(', ')),
      )
      return [...own, ...loose].find(isDisplayed) ?? null
    },
    {
      found: (item) => letThrough(() => activate(item)),
      missed: () => onFault(new SelectorError('gmail', 'scheduledSend', root)),
    },
    signal,
  )
}
