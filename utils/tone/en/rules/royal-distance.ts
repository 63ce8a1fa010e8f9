import { perSentence } from '../../per-sentence'
import { moveMatch } from '../../spans'
import type { CheckRule, Match, RuleExamples, TextDocument } from '../../types'

/** A shorter draft may well do without anybody in it. */
const fewest = 25

/** Somebody speaks or is spoken to. */
const person =
  /^(?:(?:i|we|you|he|she)(?:'\w+)?|im|ive|me|my|us|our|ours|your|yours|let's|please|pls|thanks|thank|sorry|hope)$/
/** A notice to everyone, where nobody in particular need speak. */
const notice =
  /^(?:all|everyone|everybody|colleagues|team|staff|maintenance|outage|outages|downtime|planned|scheduled|unavailable|announcement)$/
const passive =
  /\b(?:is|are|was|were|been|being|be)(?: (?:not|now|also|already|\w+ly))? (?:\w+ed|done|sent|given|made|taken|found|put|set|shut|told|held|kept|lost|withdrawn|chosen|sought|undone)\b/i
const aloof =
  /\bthe (?:end )?(?:user|customer|client|requester|requestor|employee|department|undersigned|service desk|help desk)\b/i
const decree = /\bit (?:has been|was) (decided|agreed|determined|concluded|found|noted)\b/i

/** It is about what the reader asked for, and no news to the world. */
const matter = /\b(?:the|this) (?:request|ticket|case|complaint|application|claim|matter|incident)\b/i

/** Nearly every draft has one of these, and then nothing else need be known. */
const isPersonal = perSentence(({ words }) => words.some(({ norm }) => person.test(norm) || notice.test(norm)))

interface Reading {
  readonly toReader: boolean
  /** Where nobody speaks; a decree can be owned, and is told of first. */
  readonly distant: Match | null
}

const read = perSentence(
  ({ text }): Reading => ({
    toReader: [decree, aloof, matter].some((pattern) => pattern.test(text)),
    distant: owned(text) ?? found(aloof.exec(text)) ?? found(passive.exec(text)),
  }),
)

const found = (match: RegExpExecArray | null): Match | null =>
  match && { span: { start: match.index, end: match.index + match[0].length } }

/** "It has been decided" → "We've decided" */
function owned(text: string): Match | null {
  const match = decree.exec(text)
  const at = found(match)
  if (!match || !at) return null
  const newText = `${match[0].startsWith('I') ? 'We' : 'we'}'ve ${match[1]}`
  return { ...at, suggestions: [{ edits: [{ span: at.span, newText }] }] }
}

function* check({ sentences }: TextDocument): Iterable<Match> {
  if (sentences.some(isPersonal)) return
  const distant: Match[] = []
  let words = 0
  let whole = 0
  let toReader = false
  for (const sentence of sentences) {
    const reading = read(sentence)
    toReader ||= reading.toReader
    words += sentence.words.length
    if (sentence.ending !== 'none') whole += 1
    if (reading.distant) distant.push(moveMatch(reading.distant, sentence.span.start))
  }
  if (!toReader || words < fewest || distant.length < 2 || distant.length * 2 < whole) return
  yield distant.find(({ suggestions }) => suggestions) ?? (distant[0] as Match)
}

const rule: CheckRule<'royal-distance'> = {
  id: 'royal-distance',
  category: 'plain-language',
  severity: 'hint',
  source: 'plainlanguage.gov, Use pronouns to speak to the reader; Recruiterbox, Why I changed how I apologize',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'It has been decided that the request for a second screen will not be approved. The department was informed last week. A new form can be filed in June.',
    'The request has been reviewed by the department. The laptop was found to be out of warranty, and the repair is not covered by the contract. It can be collected at the desk.',
    'The user is asked to return the laptop by Friday. Access to the share has been removed, and the account will be closed at the end of the month.',
    'Dear Ms Okafor,\n\nThe ticket has been closed. The requester did not supply the serial number in time, and the order was therefore cancelled. A new order must be filed.\n\nIT Service Desk',
    'the case was checked again. it was determined that the data cannot be restored. the disk has been sent back to the store, where it is held for ninety days.',
    'The complaint was received on Monday. The log files were examined and nothing unusual was found. The matter is therefore considered closed by the department.',
    'The application of the employee has been forwarded. A decision is expected next week. It was noted that two forms are missing and that the badge number is wrong.',
    'Admin rights are not granted to contractors. The request was passed to the security office, where it has been declined. The form remains on file for a year.',
  ],
  valid: [
    'I have looked at the request, and the screen is on order. It was approved last week and is expected on Monday; the courier brings it to the front desk.',
    'The request has been approved, and the screen is on its way to your desk. It was packed this morning, so it should be there on Monday at noon.',
    'The request was approved.',
    'Planned maintenance: the mail server is restarted on Sunday at noon. Mail is queued and delivered afterwards. The phone line is not affected and stays open all day.',
    'Dear all,\n\nThe lift is repaired on Monday. The side door is opened at seven, and badges are accepted there until the lift has been checked.\n\nFacilities',
    'The part came in today and works well. The fan runs quietly, the lamp is green, and the battery lasts for six hours now. More news follows on Friday.',
    'The account was unlocked at nine. Please sign in with the old PIN; it is changed at the next start, and the new one is shown on the screen.',
    '1. The cover is removed.\n2. The cable is checked.\n3. The lamp turns green.\n\nThat is all there is to it, and the manual has a photo of each step for whoever is nearest.',
    'Thanks for the photo. The label was read and the part is ordered. It was shipped from the warehouse this morning and is expected on Wednesday.',
    'We replaced the fan. The laptop was tested over night, and it is stored in the cabinet at the front desk until somebody picks it up.',
  ],
}
