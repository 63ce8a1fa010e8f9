import { type LineMasks, lineFact } from './lines'

const secrecy = /\bconfidential|\bprivileged|\bintended recipient|\baddressee|\bunauthori[sz]ed/i
/** One of these is said in legal footers only. */
const sure =
  /not the (?:intended|named) (?:recipient|addressee)|intended (?:solely|only|exclusively) for the|confidentiality (?:notice|note)|consider the environment before (?:you )?print|think before (?:you )?print|disclaimer\s?:/i
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
const isTelling = lineFact((head) => sure.test(head) || likely.some((cue) => cue.test(head)))

function markBlock(lines: LineMasks, from: number, to: number): void {
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
