import { type LineMasks, lineFact } from './lines'

const secrecy = /\bconfidential|\bprivileged|\bintended recipient|\baddressee|\bunauthori[sz]ed/i
/** One of these is said in legal footers only. */
const sure =
  /not the (?:intended|named) (?:recipient|addressee)|intended (?:solely|only|exclusively) for the|confidentiality (?:notice|note)|consider the environment before (?:you )?print|think before (?:you )?print|disclaimer\s?:|contents of this (?:e-?mail|message) (?:are|is) confidential|(?:e-?mail|message|communication|transmission) may contain (?:privileged|confidential)/i
/** What filters, lists and registers add; a writer does not begin so. */
const added =
  /^\W{0,8}(?:(?:external(?: e-?mail)?\W{1,4})?(?:(?:caution|warning)\W{1,4})?(?:this (?:e-?mail|message) (?:originated|was sent|came) from outside|do not click (?:on )?(?:any )?links? or)|you(?:'ve| have)? received this (?:e-?mail|message) because you|this (?:e-?mail|message) (?:has been|was) (?:scanned|checked) (?:for|by)|virus-free\.|to unsubscribe from|registered in (?:england|wales|scotland|ireland)\b|registered office:|(?:the )?views (?:or opinions )?expressed (?:in|are))|\bHRB \d|\bGeschäftsführer(?:in)?:/iu
/** Each of these may be said in a mail; four together, one of them on secrecy, are a footer. */
const likely = [
  /\bconfidential/i,
  /\bprivileged/i,
  /\bintended recipient|\baddressee/i,
  /\bunauthori[sz]ed|\bprohibited/i,
  /\bdisclos|\bdissemination|\bdistribution/i,
  /\bin error\b/i,
  /\bthis (?:e-?mail|message|communication|transmission)\b/i,
  /\battachments?\b/i,
  /\bdelete (?:it|this|the)\b|\bdestroy\b/i,
  /\bliab(?:le|ility)\b/i,
  /\bvirus(?:es)?\b/i,
  /\bregistered (?:office|in|number)\b|\bcompany (?:no|number)\b/i,
]

/** The legal footer a company adds to every mail: from its first telling line to the end of its block. */
export function markDisclaimer(lines: LineMasks): void {
  for (const { from, to } of lines.blocks()) markBlock(lines, from, to)
}

/** No footer is without one of these; looked for first, since nearly every block is none. */
const needed = /confidential|privileged|intended|recipient|addressee|unauthori[sz]ed|before (?:you )?print|disclaimer/i
const isNeeded = lineFact((head) => needed.test(head))
const isAdded = lineFact((head) => added.test(head))
const isTelling = lineFact((head) => sure.test(head) || likely.some((cue) => cue.test(head)))

function markBlock(lines: LineMasks, from: number, end: number): void {
  let to = from
  while (to < end && !isAdded(lines.lines[to])) to += 1
  lines.take(to, end, 'disclaimer')
  let key = from
  while (key < to && !isNeeded(lines.lines[key])) key += 1
  if (key === to) return
  let first = from
  while (first < to && !isTelling(lines.lines[first])) first += 1
  if (first === to) return
  const block = lines.lines
    .slice(first, Math.min(to, first + 40))
    .map(({ head }) => head)
    .join(' ')
  if (sure.test(block) || (secrecy.test(block) && likely.filter((cue) => cue.test(block)).length >= 4))
    lines.take(first, to, 'disclaimer')
}
