import { type LineMasks, lineFact } from './lines'

const known =
  /^\s*(?:[*#-]\s)?\*{0,2}(?:priority|category|subcategory|status|state|impact|urgency|severity|assigned to|assignee|assignment group|ticket(?: (?:id|no|number|#))?|case(?: (?:id|no|number))?|incident(?: (?:id|number))?|request(?:er| id| type)|reference|ref|due(?: date)?|asset(?: tag)?|serial(?: (?:no|number))?|model|location|site|department|sla|type|component|environment|affected user|contact|created|opened(?: by)?|updated|closed|resolved|resolution code|queue|group|cause code|customer|user ?name|device|host ?name|computer(?: name)?|operating system|os|version|build|log name|source|event id|task category|level|keywords|user|opcode|faulting (?:application|module)(?: (?:name|path))?|exception code|fault offset|stop code|what failed|error code|report id|summary|(?:short )?description|subject|resolution|root cause|business impact|work notes|requested by|reported by|reporter|closed by|caller|number|change(?: (?:no|number|#))?|ip(?: address)?|mac(?: address)?|date(?:\/time)?|time|vendor|phone|e-?mail|cc)\*{0,2}(?:\s?[:=]|\s-(?=\s))\*{0,2}(?:\s|$)/i
const anyField = /^\s*(?:\p{Lu}[\p{L}\p{N}/#-]*(?: [\p{L}\p{N}/#-]+){0,3})\s?:(?:\s+(\S.*))?$/u
const mostWords = 8
/** Whoever writes "you" writes to somebody, and fills in no form. */
const spoken = /\b(?:you|your|you're|i|i'm|we|please|don't|can't|never|it's)\b/i

/** The filled-in form of a ticket: lines with a known field's name, and runs of three or more lines of its shape. */
export function markFields(lines: LineMasks): void {
  let run = 0
  for (let at = 0; at <= lines.lines.length; at += 1) {
    const line = lines.isOwn(at) ? lines.lines[at] : undefined
    if (isKnown(line)) lines.take(at, at + 1, 'field')
    if (isShaped(line)) run += 1
    else {
      if (run >= 3) lines.take(at - run, at, 'field')
      run = 0
    }
  }
}

const isKnown = lineFact((head) => known.test(head) && isValue(head.slice(head.search(/[:=]|\s-\s/) + 1)), 'odd')
const isShaped = lineFact((head) => {
  const found = anyField.exec(head)
  return found !== null && isValue(found[1] ?? '')
}, 'odd')

function isValue(value: string): boolean {
  const text = value.trim()
  return !/[.!?…]$/.test(text) && !spoken.test(text) && text.split(/\s+/).length <= mostWords
}
