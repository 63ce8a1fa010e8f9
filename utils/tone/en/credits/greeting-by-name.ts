import { isPause } from '../../pattern'
import { wordSpan } from '../../spans'
import type { CreditExamples, CreditRule, Sentence, Span } from '../../types'
import { couldBeName, isName, nameParts } from '../names'

const hails = new Set('hi hiya hello hey dear morning afternoon evening'.split(' '))
const between = new Set('again there good morning afternoon evening and'.split(' '))
const closings = new Set('best cheers regards rgds ta greetings hi hello respectfully fyi update done fixed'.split(' '))

function greeting(sentence: Sentence): Span | null {
  const { words } = sentence
  let from = 0
  if (words[0]?.norm === 'good') from += 1
  if (!hails.has(words[from]?.norm ?? '')) return from === 0 ? nameAlone(sentence) : null
  from += 1
  while (from < 4 && between.has(words[from]?.norm ?? '')) from += 1
  let to = from
  const afterTitle = (): boolean => nameParts.has(words[to - 1]?.norm ?? '')
  const ends = (): boolean =>
    to === words.length || (to > from && !afterTitle() && /^\s*[^\s\w(]/.test(words[to]?.gap ?? ''))
  while (to - from < 4 && !ends() && (isName(sentence, to) || nameParts.has(words[to]?.norm ?? ''))) to += 1
  if (to > from && afterTitle()) return null
  if (to > from && (ends() || (!isPause(words[from]?.gap ?? '') && goesOn(sentence, to))))
    return wordSpan(sentence, 0, to)
  if (to > from || isPause(words[to]?.gap ?? '') || !couldBeName(words[to]?.norm ?? '')) return null
  to += 1
  return /\p{Lu}/u.test(sentence.text.slice(words[from]?.start, words[from]?.end)) || !ends()
    ? null
    : wordSpan(sentence, 0, to)
}

/** "Hi Sue can you …": no comma, but a sentence of its own follows. */
function goesOn({ words }: Sentence, at: number): boolean {
  return /^(?:i|we|you|can|could|would|thanks?|sorry|the|your|this|it|that|just|here|good|i'(?:m|ve|ll)|it's|we(?:'ve|'ll))$/.test(
    words[at]?.norm ?? '',
  )
}

/** "Marta," on a line of its own. */
function nameAlone(sentence: Sentence): Span | null {
  const { words, text, ending } = sentence
  const alone = ending === 'none' && /[,:–-]$/.test(text) && words.length <= 3
  if (!alone || closings.has(words[0]?.norm ?? '')) return null
  return words.every(({ norm }, at) => isName(sentence, at) || nameParts.has(norm))
    ? wordSpan(sentence, 0, words.length)
    : null
}

const credit: CreditRule<'greeting-by-name'> = {
  id: 'greeting-by-name',
  axis: 'charisma',
  source: 'Danescu-Niculescu-Mizil et al., A computational approach to politeness (ACL 2013): greeting',
  *check({ sentences }) {
    for (const sentence of sentences.slice(0, 2)) {
      const span = greeting(sentence)
      if (span) return yield { span }
    }
  },
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'Hi Marta,\n\nyour new badge is ready.',
    'Hello Peter, the scanner is back on the network.',
    'hi sue, you can sign in again',
    'Good morning Ruth! The headset came in.',
    'Dear Mr Okafor,\n\nI have looked into the alert.',
    'Hi, Chris! The order is on its way.',
    'Hey Jordan – the Mac is done.',
    'Morning Tom and Ines,\nthe room is booked.',
    'Amir,\n\nthe licence is renewed.',
    'Hi Dev can you try again now?',
    'Hello again Dr. Patel, the second screen has arrived.',
  ],
  missed: [
    'Hi all,\n\nthe mail server is back.',
    'Hello, the scanner works.',
    'Hi there, good news about the laptop.',
    'Dear customer,\nyour ticket was received.',
    'Hello team, the VPN is off on Saturday.',
    'hello? is anybody reading these',
    'Dear Sir or Madam, your request was closed.',
    'Best,\nJoan',
    'Good morning, the update ran overnight.',
    'Thanks,\n\nthat did the trick.',
    'Hi, Outlook needs a restart.',
    'Dear IT team, please unlock the account.',
    'hey genius, read the manual',
    'Say hello to Ruth from me.',
    'Unfortunately, the part is late.',
  ],
}
