import { outline } from './censor'

/** A hook on a site's page no longer fits. The message names the hook and outlines the place, without a word of mail. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError'

  constructor(
    readonly adapter: string,
    /** What was looked for: 'editor', 'send' … */
    readonly hook: string,
    around: Element | null,
  ) {
    super(`${adapter}: no ${hook}${around ? ` in ${outline(around)}` : ''}`)
  }
}

/** The element, or a SelectorError where it is missing. */
export function expectElement<E extends Element>(adapter: string, hook: string, found: E | null, around: Element): E {
  if (!found) throw new SelectorError(adapter, hook, around)
  return found
}

/** The first hit of the first selector that has one: newer layouts first, older ones behind them. */
export function firstMatch(scope: ParentNode, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = scope.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}
