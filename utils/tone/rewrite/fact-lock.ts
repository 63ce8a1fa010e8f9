import { factsOf } from './facts'

/**
 * Whether `after` may be offered in place of `before`: every fact of it is still there, no number has come to it, what
 * was not so is still not so, and a must about safety is still a must. Facts that stand in `known`, the mail it answers,
 * may come and go.
 */
export function keepsFacts(before: string, after: string, known = ''): boolean {
  return (
    holdsAll(before, `${after}\n${known}`) &&
    inventsNone(`${before}\n${known}`, after) &&
    keepsNegations(before, after) &&
    keepsMusts(before, after)
  )
}

/** What the writer is asked to fill in is theirs to say. */
const fillIn = /\[…[^\]]*\]?/g

const folded = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'").replace(/[“”]/g, '"')

/** Whether every fact of `before` is still there. */
export function holdsAll(before: string, after: string): boolean {
  const there = folded(after)
  // Quoted words may lose their marks: what counts is what was said.
  return factsOf(before).every((fact) => there.includes(folded(fact).replace(/^["'‘`]|["'`]$/g, '')))
}

/** Numbers that were not there before. */
function inventsNone(before: string, after: string): boolean {
  const known = folded(before)
  const numbers = after.replace(fillIn, ' ').match(/\d[\d.,:/]*/g) ?? []
  return numbers.every((number) => known.includes(number.replace(/(?<![.,:/])[.,:/]+$/, '')))
}

const negator =
  /\b(?:not|never|no longer|cannot|can'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|haven'?t|hasn'?t|hadn'?t|couldn'?t|wouldn'?t|shouldn'?t|mustn'?t|needn'?t|unable to|without|no)\b/g
/** Words behind a negator that say nothing by themselves. */
const passedOver =
  /^(?:been|be|being|to|the|a|an|any|it|that|this|yet|really|even|just|have|has|had|do|get|got|your|you|my|our|i|we|in|on|of|for|at|is|are|was|were|so|very|much|more|want|able)$/
/** "We can't restore mail older than 30 days" may become "We can restore mail from the last 30 days". */
const turned = /\b(?:unless|until|without|older than|before|more than|later than|except|only)\b/
/** What the reader did not do may be asked of them; what they are told not to do may not. */
const ofReader = /\b(?:you|why|who|nobody|no one|people|users|anyone|could|should)\b[^,.;:]{0,24}$/

/**
 * "The VPN does not work from home": where "work" stays, so does a negator before it. What the reader failed to do may
 * turn into a request.
 */
function keepsNegations(before: string, after: string): boolean {
  const from = folded(before)
  const to = folded(after)
  if (turned.test(from)) return true
  for (const found of from.matchAll(negator)) {
    if (ofReader.test(from.slice(Math.max(0, found.index - 30), found.index))) continue
    const said = contentAfter(from, found.index + found[0].length)
    if (said === null) continue
    const stem = said.slice(0, Math.max(4, said.length - 3))
    const at = to.search(new RegExp(String.raw`(?<!\p{L})${stem}`, 'u'))
    if (at < 0) continue
    negator.lastIndex = 0
    if (!to.slice(Math.max(0, at - 60), at).match(negator)) return false
  }
  return true
}

/** The word a negator denies, in its own clause. */
function contentAfter(text: string, from: number): string | null {
  const clause = /^[^,.;:!?\n]{0,60}/.exec(text.slice(from))?.[0] ?? ''
  return (clause.match(/\p{L}[\p{L}']*/gu) ?? []).slice(0, 4).find((word) => !passedOver.test(word)) ?? null
}

const must = /\b(?:must|have to|has to|need to|needs to|required|mandatory|never|do not|don'?t|only)\b/
const safety =
  /\b(?:passwords?|passphrase|passcode|mfa|pin|credentials|phish\w*|malware|ransom\w*|virus|suspicious|secur\w*|breach\w*|encrypt\w*|confidential|personal data|data protection|privacy|gdpr|hipaa|fire|evacuat\w*|electric\w*|voltage|shock|smoke|battery swell\w*|safety|legal\w*|law|audit|report (?:a |any |it |this )?(?:theft|stolen|lost|loss))\b/

function keepsMusts(before: string, after: string): boolean {
  const from = folded(before)
  return !must.test(from) || !safety.test(from) || must.test(folded(after))
}
