/** A quote may be cut by its writer; with fewer letters than this it could be the start of anything ("Thank you, Kim"). */
const plainly = 20

/** Which of these mails a quote quotes; null where none plainly is it, or more than one. */
export function quotedOne<M>(quote: string, mails: readonly M[], textOf: (mail: M) => string): M | null {
  const wanted = letters(quote)
  if (wanted === '') return null
  const texts = mails.map((mail) => [mail, letters(textOf(mail))] as const)
  const equal = texts.filter(([, text]) => text === wanted)
  const found =
    equal.length > 0 ? equal : texts.filter(([, text]) => isStartOf(text, wanted) || isStartOf(wanted, text))
  return found.length === 1 ? (found[0]?.[0] ?? null) : null
}

/** What stays the same when a mail program quotes a mail: neither white space nor the shape of marks does. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function isStartOf(start: string, text: string): boolean {
  return start.length >= plainly && text.startsWith(start)
}
