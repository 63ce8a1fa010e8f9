import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** The cards in the panel, in order. */
export function findCards(panel: HTMLElement | null): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('li[data-key]') ?? [])]
}

export function cardFor(panel: HTMLElement | null, key: string | null): HTMLElement | null {
  return findCards(panel).find((card) => card.dataset.key === key) ?? null
}

/**
 * Scrolls the panel so that the card shows, the first one with what stands above it where both have room; not at all
 * where it shows already. Not `scrollIntoView`: that may scroll the page as well.
 */
export function revealCard(card: HTMLElement | null): void {
  const list = card?.closest('.body')
  if (!card || !list) return
  const outer = list.getBoundingClientRect()
  const shown = card.getBoundingClientRect()
  if (shown.top >= outer.top && shown.bottom <= outer.bottom) return
  if (card === list.querySelector('li[data-key]')) list.scrollTop = 0
  const inner = card.getBoundingClientRect()
  if (inner.top < outer.top || inner.height > outer.height) list.scrollTop += inner.top - outer.top
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}

/**
 * When the card that has the focus goes away (used, dismissed, edited away), the focus goes to the card that took its
 * place, or to the panel; when another part of the panel goes, to the open card. Without this it would fall back to the
 * page. It is never taken from anywhere else.
 */
export function useKeptFocus(panel: RefObject<HTMLElement | null>): void {
  // Looked up while rendering, since after the commit the card is gone.
  const focused = focusIn(panel.current)
  const at = findCards(panel.current).findIndex((card) => focused && card.contains(focused))
  useLayoutEffect(() => {
    if (!focused || focused.isConnected || isElsewhere(panel.current)) return
    const cards = findCards(panel.current)
    const next =
      at < 0
        ? (cards.find((card) => card.getAttribute('aria-current')) ?? cards[0])
        : cards[Math.min(at, cards.length - 1)]
    ;(next ?? panel.current)?.focus({ preventScroll: true })
    revealCard(next ?? null)
  })
}

/**
 * The same for a list with buttons in its rows: the focus goes to the row that took the place of the one that went, or
 * to the first button of the section. To be called in the section, whose effects come before those of the panel.
 */
export function useKeptRow(section: RefObject<HTMLElement | null>): void {
  const rows = () => [...(section.current?.querySelectorAll('li') ?? [])]
  const focused = focusIn(section.current)
  const at = rows().findIndex((row) => focused && row.contains(focused))
  useLayoutEffect(() => {
    if (at < 0 || !focused || focused.isConnected || isElsewhere(section.current)) return
    const row = rows()[at] ?? rows().at(-1) ?? section.current
    row?.querySelector('button')?.focus({ preventScroll: true })
  })
}

/**
 * What stands in place of the findings takes the focus when it opens, and leaves it to the button that opened it, where
 * the part of the panel that had it is gone. To be called before `useKeptFocus`, which then finds it settled.
 */
export function useFocusAcross(panel: RefObject<HTMLElement | null>, open: boolean, into: string, back: string): void {
  const focused = focusIn(panel.current)
  const wasOpen = useRef(open)
  useLayoutEffect(() => {
    const changed = wasOpen.current !== open
    wasOpen.current = open
    if (!changed || !focused || focused.isConnected) return
    panel.current?.querySelector<HTMLElement>(open ? into : back)?.focus({ preventScroll: true })
  })
}

function focusIn(panel: HTMLElement | null): Element | null {
  const active = (panel?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null
  return active && panel?.contains(active) ? active : null
}

/** Whether something has the focus already. */
function isElsewhere(element: Element | null): boolean {
  const page = element?.ownerDocument
  return page?.activeElement != null && page.activeElement !== page.body
}
