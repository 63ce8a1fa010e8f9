/**
 * The one element Deskside adds to a page: `<deskside-ui>`, outside every editor, with an open shadow root in which each
 * compose view gets a place of its own.
 */
export interface Host {
  /** A new place for one interface; gone when `signal` aborts, and the host with the last one. */
  place(signal: AbortSignal): HTMLElement
  /** Where the page threw the host out, puts it back. */
  ensureAttached(): void
  /** Whether `element` belongs to this host. */
  contains(element: EventTarget | null): boolean
}

const keyEvents = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'] as const

export function createHost(document: Document, css: string): Host {
  const element = document.createElement('deskside-ui')
  // Fixed and without a box of its own, so that it can neither move nor cover anything of the page.
  element.style.cssText =
    'all: initial; position: fixed; inset: 0 auto auto 0; width: 0; height: 0; z-index: 2147483646;'
  const root = element.attachShadow({ mode: 'open' })
  // A constructed sheet is no inline style to the page's content security policy.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  // The page sees only the host as a key's target, no text field: its one-letter shortcuts would fire.
  for (const type of keyEvents) root.addEventListener(type, (event) => event.stopPropagation())

  return {
    place(signal) {
      const place = document.createElement('div')
      root.append(place)
      signal.addEventListener(
        'abort',
        () => {
          place.remove()
          if (root.childElementCount === 0) element.remove()
        },
        { once: true },
      )
      this.ensureAttached()
      return place
    },
    ensureAttached() {
      if (!element.isConnected) document.documentElement.append(element)
    },
    contains: (target) => target === element,
  }
}
