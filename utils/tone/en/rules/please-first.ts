import { compilePattern, matchAt } from '../../pattern'
import type { CheckRule, Match, RuleExamples, Sentence } from '../../types'
import { unmarked } from '../mend'
import { says } from '../says'

const order = compilePattern(
  '^^ (then|also|next|and|now|so)? ,? please|pls|plz|kindly then|also|now? <act>|confirm|make|allow|ensure|be',
)
/** An invitation, a service or a set phrase in the shape of an order. */
const kind = says(
  'please|kindly|pls|plz also|then? (find | see | note | accept | excuse | forgive | bear | bare | feel | enjoy | join | consider | be aware | be assured | let | allow me | take care | take your time | (call|ring|contact|reply|respond|write|mail|email|message|reach|tell|ask|ping|text|give|drop) (me|us|back|to this|here) | help yourself)',
  "don't|never",
  '(if | whenever | anything | questions | reach out | get in touch | at your convenience | when you | advantage)',
)

/** "Please restart it." asked by a sentence that opens with "please", outside a list of steps. */
function isOrder(sentence: Sentence): boolean {
  const { words, ending, list, text } = sentence
  if (list !== null || ending === 'question' || ending === 'exclamation' || text.endsWith(':')) return false
  return matchAt(order, words, 0) !== null && !kind(sentence)
}

/** "Could you restart it, please?"; nothing where more than one clause would have to be turned. */
function asRequest({ text, words, span }: Sentence): Match['suggestions'] {
  const found = /^((?:then|also|next|and|now|so),? )?(?:please|pls|plz|kindly) (.*)$/is.exec(unmarked(text))
  if (!found || words.slice(2).some(({ gap }) => /[,;:–—(…]|\s-/.test(gap))) return []
  const [, before = '', act = ''] = found
  const could = before ? `${before}could` : /^\p{Lu}/u.test(text) ? 'Could' : 'could'
  return [{ edits: [{ span, newText: `${could} you ${act}, please?` }] }]
}

const rule: CheckRule<'please-first'> = {
  id: 'please-first',
  category: 'curtness',
  severity: 'hint',
  soft: true,
  source: 'Danescu-Niculescu-Mizil et al. 2013, A computational approach to politeness',
  // One "Please restart it." is fine; from the second on they add up.
  *check({ sentences }) {
    for (const sentence of sentences.filter(isOrder).slice(1)) {
      const { start } = sentence.span
      const span = { start, end: start + sentence.text.length }
      yield { span, suggestions: asRequest(sentence) ?? [] }
    }
  },
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    'Please restart the laptop. Please send me the log afterwards.',
    'Hi Karl,\n\nPlease close Outlook. Please open it again in safe mode.\n\nIvy',
    'please check the cable. please try another port.',
    'Please reset the phone and enter the PIN. The old profile is in the way. Please remove it first.',
    'Please update the driver. Then please reboot.',
    'Pls fill in the form. Pls attach the quote.',
    'Kindly confirm the room. Kindly return the old badge to reception.',
    'The new policy is live. Please change your PIN today. Please log off at night.',
    'Please upload the file to the portal. Also, please delete the old copy.',
    'Please be patient. Please wait for the second mail.',
  ],
  valid: [
    'Please restart the laptop once; that clears the fault.',
    'Please find the form attached. Please let me know if a field is unclear.',
    'Please note that the desk closes at five. Please see the map for the new entrance.',
    'Could you close Outlook, please? Then open it again in safe mode.',
    '1. Please open Settings.\n2. Please choose Accounts.\n3. Please press Add.',
    'Please call me on 4410 when it is back. Please feel free to come by, too.',
    "Please don't worry about the message. Please try once more after lunch.",
    'Please tell me the room. If it is the small one, please also tell Ravi.',
    'Thanks for the photo. Please keep the old cable for now, and I will bring a new one at ten.',
    'Please accept my apologies for the wait. Please give us until noon.',
    'Please try it again now. If the light stays red, please call us.',
  ],
}
