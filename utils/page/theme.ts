export type Theme = 'light' | 'dark'

/**
 * Whether the editor's surroundings are light or dark, by the first background painted behind it: webmails set their
 * theme themselves, whatever the system prefers.
 */
export function themeBehind(element: Element): Theme {
  for (let current: Element | null = element; current; current = current.parentElement) {
    const channels = getComputedStyle(current)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number)
    if (!channels) continue
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light'
  }
  return 'light'
}
