type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

/** An element with attributes and children; `false`, `null` and `undefined` attributes are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : String(value))
    }
  }
  element.append(...children)
  return element
}

/** Elements nested into each other, outermost first, given as `tag.class.class`; `inside` goes into the innermost. */
export function nest(path: string, ...inside: (Node | string)[]): HTMLElement {
  const [first = 'div', ...rest] = path.split(' > ')
  const [tag, ...classes] = first.split('.')
  const element = document.createElement(tag || 'div')
  if (classes.length > 0) element.className = classes.join(' ')
  element.append(...(rest.length > 0 ? [nest(rest.join(' > '), ...inside)] : inside))
  return element
}

/** Writes characters that would be invisible in the source: Gmail puts its shortcut hints between these marks. */
export function hint(label: string, keys: string): string {
  return `${label} \u202a(${keys})\u202c`
}
