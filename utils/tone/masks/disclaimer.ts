import type { LineMasks } from './lines'

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
  for (let at = 0; at < lines.lines.length; ) {
    let end = at
    while (lines.isOwn(end)) end += 1
    markBlock(lines, at, end)
    at = Math.max(end, at) + 1
  }
}

function markBlock(lines: LineMasks, from: number, to: number): void {
  const heads = lines.lines.slice(from, to).map(({ head }) => head)
  const first = heads.findIndex((head) => sure.test(head) || likely.some((cue) => cue.test(head)))
  if (first < 0) return
  const block = heads.slice(first, first + 40).join(' ')
  if (sure.test(block) || (secrecy.test(block) && likely.filter((cue) => cue.test(block)).length >= 4))
    lines.take(from + first, to, 'disclaimer')
}
