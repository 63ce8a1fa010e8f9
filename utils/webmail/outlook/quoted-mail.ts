import { isDesktopHeader, startsOlderMail } from '../dom/older-mail'
import { parsePerson, tidy } from '../dom/people'
import { readMail } from '../dom/read-mail'
import type { IncomingMessage } from '../types'
import { selectors } from './selectors'

/**
 * Where the quoted or forwarded mail begins in an editor, or null: Outlook marks its start only, all behind it is quoted.
 * The rule above it and the empty `#appendonsend` belong to it.
 */
export function findQuoteStart(editable: Element): Element | null {
  const marker = findMarker(editable)
  const append = editable.querySelector(selectors.appendOnSend)
  if (!marker) return append && followingRule(append) ? append : null
  if (append && precedes(append, marker)) return append
  let start = marker
  for (let each = marker.previousElementSibling; each?.tagName === 'HR'; each = each.previousElementSibling)
    start = each
  return start
}

/**
 * The quoted mail of a draft, first level only: what its header says, and the words under it. It may stand beside the
 * editor, too.
 */
export function readQuotedMail(root: Element, editable: Element): IncomingMessage | null {
  const inside = editable.querySelector(selectors.replyMarker) ?? findMarker(editable)
  const header = inside ?? root.querySelector(selectors.replyMarker)
  if (!header) return null
  const top = inside ? editable : header.parentElement
  let last: Node = header
  while (!last.nextSibling && last.parentElement && last.parentElement !== top) last = last.parentElement
  const body = editable.ownerDocument.createElement('div')
  for (let each = last.nextSibling; each && !isOlder(each); each = each.nextSibling) body.append(each.cloneNode(true))
  const { text } = readMail(body, (element) => (startsOlderMail(element) ? 'rest' : 'own'))
  const [sender, sentAt] = headerLines(header)
  return text === '' ? null : { sender: parsePerson(sender ?? ''), sentAt: sentAt || null, text }
}

function isOlder(node: Node): boolean {
  return node.nodeType === 1 && startsOlderMail(node as Element)
}

function findMarker(editable: Element): Element | null {
  const found = [
    editable.querySelector(selectors.replyMarker),
    editable.querySelector(selectors.otherMarkers),
    [...editable.querySelectorAll(selectors.desktopMarker)].find(isDesktopHeader) ?? null,
  ].filter((element) => element !== null)
  return found.reduce<Element | null>((first, each) => (first && precedes(first, each) ? first : each), null)
}

function followingRule(append: Element): boolean {
  for (let each = append.nextElementSibling; each; each = each.nextElementSibling)
    if (each.tagName === 'HR') return true
  return false
}

function precedes(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0
}

/** What stands behind each bold label of the header; the labels' words depend on the language, their order does not. */
function headerLines(header: Element): string[] {
  return [...header.querySelectorAll('b')].map((label) => {
    let line = ''
    for (
      let node = label.nextSibling;
      node && node.nodeName !== 'BR' && node.nodeName !== 'B';
      node = node.nextSibling
    ) {
      line += node.textContent ?? ''
    }
    return tidy(line)
  })
}
