const maxDepth = 7
const maxElements = 120

/**
 * The shape of an element without a word of what it holds: tags, classes and roles, a few levels deep. What a person
 * writes in (editors, text fields) is not entered, so a fault report never carries mail.
 */
export function outline(element: Element): string {
  let left = maxElements
  const describe = (each: Element, depth: number): string => {
    left--
    const name = each.tagName.toLowerCase()
    const classes = [...each.classList].filter((word) => /^[\w-]{1,40}$/.test(word)).map((word) => `.${word}`)
    const role = each.getAttribute('role')
    const self = name + classes.join('') + (role && /^[a-z]{1,20}$/.test(role) ? `[${role}]` : '')
    if (each.children.length === 0) return self
    if (depth >= maxDepth || isWriting(each)) return `${self}(…)`
    const inner: string[] = []
    for (const child of each.children) {
      if (left <= 0) {
        inner.push('…')
        break
      }
      inner.push(describe(child, depth + 1))
    }
    return `${self}(${inner.join(' ')})`
  }
  return describe(element, 0)
}

function isWriting(element: Element): boolean {
  return element.hasAttribute('contenteditable') || element.getAttribute('role') === 'document'
}
