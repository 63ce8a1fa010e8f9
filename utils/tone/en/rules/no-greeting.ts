import { wordSpan } from '../../spans'
import type { CheckRule, Match, RuleExamples, TextDocument } from '../../types'
import { asks, countWords, isAddressed, isFinished, isGreeted, isWarm } from '../reply-parts'

/** A shorter answer reads as chat. */
const leastWords = 25
const leastSentences = 3

/** May follow the greeting's comma in lower case; a name, "I" and "Windows" may not. */
const plainWord =
  /^(?:the|this|that|these|there|it|we|you|your|our|my|please|as|at|in|on|for|to|from|since|because|unfortunately|currently|after|before|when|if|a|an)$/

/** Several mails in the text below: the talk is well under way. */
function isLaterInThread({ text, masks }: TextDocument): boolean {
  const quote = masks.find(({ kind }) => kind === 'quote')
  if (!quote) return false
  return ['wrote:', 'From:'].some((mark) => {
    const first = text.indexOf(mark, quote.span.start)
    return first >= 0 && text.includes(mark, first + mark.length)
  })
}

function* check(document: TextDocument): Iterable<Match> {
  const [first] = document.sentences
  const [word] = first?.words ?? []
  if (!first || !word || document.sentences.length < leastSentences || countWords(document) < leastWords) return
  // What the first sentence tells comes first: it spares the others.
  if (isGreeted(document) || !isFinished(document) || asks(document)) return
  if (isWarm(document) || !isAddressed(document) || isLaterInThread(document)) return
  const span = wordSpan(first, 0)
  const written = document.text.slice(span.start, span.end)
  const newText = `Hi […name], ${plainWord.test(word.norm) ? written.toLowerCase() : written}`
  yield { span, suggestions: [{ edits: [{ span, newText }] }] }
}

const rule: CheckRule<'no-greeting'> = {
  id: 'no-greeting',
  category: 'curtness',
  severity: 'hint',
  soft: true,
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  check,
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Your mailbox has reached its limit. Mail sent to you has been returned since Sunday. The archive on the shared drive has room for forty gigabytes.\n\nRegards,\nTom',
    'The laptop came back from repair with a new board. The old disk is in it, so your files are where they were. It is at the reception on the ground floor.',
    'We have changed the name of your account. The old address forwards to the new one for a year. Outlook shows the new name after the next restart of the program.\n\nService Desk',
    'I have moved your profile to the new server. The first start takes longer than it used to. The desktop picture is gone because it was not part of the profile.',
    'Currently, the docking stations are out of stock at both suppliers. Yours is on the list for the next delivery in May. The old one can stay with you until then.',
    "the second screen doesn't fit your graphics card. the card has one port and the screen needs two cables. i've put the order on hold.\n\nrob",
    'Unfortunately the warranty on your phone ended in March. The repair costs about as much as a new one. Your manager has the quote and decides on it this week.',
    'There are two accounts with your name. One was made in 2014 and one last month. The older one holds the mail and the newer one holds the licence.\n\nBest regards,\nLena',
  ],
  valid: [
    'Hi Ana,\n\nYour mailbox has reached its limit. Mail sent to you has been returned since Sunday. The archive has room for forty gigabytes.\n\nTom',
    'Ana, the laptop came back from repair with a new board. The old disk is in it, so your files are where they were. It is at the reception.',
    'Good morning Mr Silva. We have changed the name of your account. The old address forwards to the new one for a year. Outlook shows the new name after a restart.',
    'Thanks Ana, that was the missing piece. I have moved your profile to the new server. The first start takes longer than it used to, about a minute.',
    'Thank you for the photo. The card has one port and the screen needs two cables. I have put a second card for you on the list for Friday.',
    'Sally - the docking stations are out of stock at both suppliers. Yours is on the list for the next delivery in May. The old one can stay with you until then.',
    'Your phone is on my desk.',
    'Done. I have moved both of your licences to the new account. The old one stays open until Friday so that nothing is lost on the way.',
    'Update, 14:00: the second switch is in place. Your floor is back, and the fourth floor follows at three. The cause was a fan that had stopped.',
    'On it. Could you send me the number on the lid of your laptop? It starts with PF and is printed above the bar code. It tells me which board to order.',
    'Morning team,\n\nthe door to the server room has a new lock. Your badges work as before. The spare key is in the safe on the second floor.',
    'The outage last night hit the east side of the building. A fan had stopped and the switch got too hot. It was replaced at four in the morning.',
    'We have changed the name of your account. The old address forwards to the new one for a year. Outlook shows the new name after the',
    'Glad it is back! Your desktop picture was not part of the profile. It is still on the old server, and I can copy it over for you tonight.',
    '@Ana: your profile is on the new server now. The first start takes a minute. The desktop picture is on the old one and can be copied tonight.',
  ],
}
