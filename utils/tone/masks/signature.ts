import { type LineMasks, lineFact } from './lines'

/** What is under "-- ", the name and contact lines at the end, and the line a phone adds. */
export function markSignature(lines: LineMasks): void {
  for (let at = 0; at < lines.lines.length; at += 1) {
    const line = lines.lines[at]
    if (!line || !lines.isOwn(at)) continue
    if (isFromPhone(line)) lines.take(at, at + 1, 'signature')
    else if (isCut(line)) {
      // The mark proper has a space behind it; a bare "--" may also be drawn between two thoughts.
      const end = ownEnd(lines, at, line.head === '-- ' ? lines.lines.length : at + furthest)
      const next = lines.lines.slice(at + 1, end).find(({ blank }) => !blank)?.head ?? ''
      if (line.head === '-- ' || (!lines.isFree(end) && (name.test(next) || contact.test(next))))
        lines.take(at, end, 'signature')
    }
  }
  const end = lastOwn(lines) + 1
  const start = signatureStart(lines, end)
  if (start !== null) lines.take(start, end, 'signature')
}

const fromPhone =
  /^\s*(?:sent (?:from|via|with) (?:my |mail for |yahoo|outlook|gmail|proton|samsung|an? )|get outlook for |(?:von|diese nachricht wurde von) meinem |gesendet (?:von|mit) |envoyé (?:de|depuis) m|enviado d|inviato da|verzonden vanaf |skickat från min |sendt fra min )/iu

const isFromPhone = lineFact((head) => head.length < 80 && fromPhone.test(head))
const isCut = lineFact((head) => /^--\s*$/.test(head), 'odd')

/** Where the free lines that begin at `from` end, or `limit`. */
function ownEnd(lines: LineMasks, from: number, limit: number): number {
  let at = from
  while (at < limit && lines.isFree(at)) at += 1
  return at
}

/** The last line of own words above a quoted tail. */
function lastOwn(lines: LineMasks): number {
  let at = lines.lines.length - 1
  while (at >= 0 && !lines.isOwn(at)) at -= 1
  return at
}

/** "Kind regards," on a line of its own. */
export const closing =
  /^\s*(?:(?:(?:many )?thanks (?:and|&) )?(?:(?:with )?(?:best|kind|warm|kindest|warmest|many) ?)?(?:regards|wishes|thanks)(?: from \p{Lu}\p{L}{1,30})?|(?:all the )?best|cheers(?: (?:mate|all))?|thank you|thanks (?:again|so much|a lot|in advance)|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|respectfully|br|rgds|kr|take care|mfg|(?:mit freundlichen|freundliche|herzliche|schöne|viele|beste|liebe) gr(?:üß|üss)en?|(?:bien )?cordialement|(?:un )?saludos?(?: cordiales)?|atenciosamente|cordiali saluti|(?:met vriendelijke )?groet(?:en)?|med vänliga hälsningar|(?:med )?venlig hilsen|mvh)(?:\s*[,.!–-])?\s*$/iu
const name =
  /^\s*(?:[-–—~]\s*)?\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|van|von|der|del|al|el|bin)){0,3}(?: \((?:she|he|they)\/[a-z/]{2,12}\))?(?:\s*,)?\s*$/u
const furthest = 14

/** Where the name under a closing, or a run of contact lines at the very end, begins. */
function signatureStart(lines: LineMasks, end: number): number | null {
  const least = Math.max(0, end - furthest)
  const { lines: all } = lines
  for (let at = end - 1; at >= least && lines.isFree(at); at -= 1) {
    if (!isClosing(all[at])) continue
    let below = at + 1
    while (below < end && lines.lines[below]?.blank) below += 1
    if (below < end && isName(all[below]) && allShort(lines, below + 1, end)) return below
  }
  let start = end
  let contacts = 0
  for (let at = end - 1; at >= least && lines.isOwn(at) && isShort(all[at]) && !isClosing(all[at]); at -= 1) {
    if (isContact(all[at])) contacts += 1
    else if (!isNameOrRole(all[at])) break
    start = at
  }
  return contacts >= 1 && end - start >= 2 ? start : null
}

const contact =
  /(?:\+|\b)\(?\d[\d\s()./-]{6,25}\d|\b(?:tel|phone|mobile|mob|cell|fax|direct|e-?mail|ext)\b\s?[.:]|\bwww\.|https?:\/\/|\S{1,60}@\S{1,60}\.\S|^\s*[tmpewf][:.] ?\S/iu
const role =
  /\||\b(?:support|help ?desk|service ?desk|engineer|technician|administrator|admin|manager|analyst|specialist|consultant|director|department|officer|coordinator|team|lead|IT|GmbH|Inc|Ltd|LLC|Corp|street|road|avenue|floor|building|straße)\b/u

/** A name alone, or with the trade and the number on the same line. */
const isName = lineFact(
  (head) => name.test(head) || (/^\s*\p{Lu}/u.test(head) && hasShape(head) && role.test(head) && /[|,·–-]/.test(head)),
)

function hasShape(line: string): boolean {
  return (
    line.trim().length <= 90 &&
    (contact.test(line) || !/[.!?…]\s*$/.test(line) || /\b(?:Inc|Ltd|Corp|Co)\.\s*$/.test(line))
  )
}

const isShort = lineFact(hasShape)
const isClosing = lineFact((head) => closing.test(head))
const isContact = lineFact((head) => contact.test(head))
const isNameOrRole = lineFact((head) => name.test(head) || role.test(head))

function allShort(lines: LineMasks, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const line = lines.lines[at]
    if (line && !line.blank && lines.isFree(at) && !isShort(line)) return false
  }
  return true
}
