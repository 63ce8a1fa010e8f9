import { isPause } from '../../pattern'
import type { PhraseMatch, PhraseRule, RuleExamples, Sentence } from '../../types'
import { isConditional, isQuestion } from '../senses'

/** A day, an hour, a number: then the vague word only rounds it off. */
const time =
  /\d|\b(?:today|tonight|tomorrow|noon|midnight|morning|afternoon|evening|lunch|week|hours?|minutes?|moment|second|at (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const ours =
  /^(?:i|we|i'll|we'll|ill|i'm|we're|i'd|we'd|it|it'll|they|they'll|he|she|he'll|she'll|someone|somebody|team|engineer|technician|colleague|manager|department)$/
const will =
  /^(?:will|'ll|i'll|we'll|ill|it'll|they'll|he'll|she'll|shall|should|going|aim|try|hope|hoping|looking|planning|want|trying)$/
/** A wish and a farewell promise nothing. */
const wish = /^(?:see|speak|talk|meet|chat|well|join|feel|welcome|chance|enjoy)$/

/** The words of the match's own clause without the match; "but", "so", "and" and a pause end it. */
function clauseAround({ sentence: { words }, from, to }: PhraseMatch): readonly string[] {
  const parts = (at: number): boolean =>
    isPause(words[at]?.gap ?? '') || /^(?:but|so|because|and)$/.test(words[at - 1]?.norm ?? '')
  let first = from
  while (first > 0 && !parts(first)) first -= 1
  let end = to
  while (end < words.length && !parts(end)) end += 1
  return [...words.slice(first, from), ...words.slice(to, end)].map(({ norm }) => norm)
}

function isOurPromise(match: PhraseMatch): boolean {
  const words = clauseAround(match)
  return (
    words.some((word) => will.test(word)) &&
    words.some((word) => ours.test(word) || /^(?:hear|be)$/.test(word)) &&
    !words.some((word) => wish.test(word))
  )
}

const namesTime = (sentence: Sentence | undefined): boolean => sentence !== undefined && time.test(sentence.prose)

/** To tell, not to do. */
const news =
  /\b(?:touch|hear|write|call you|phone you|ring you|mail you|email you|reply|respond|answer you|update you|contact you|(?:get|come) back to you|let you know)\b/

/** Who promises, as the next clause has it. */
function whoOf(words: readonly string[]): string {
  const who = words.find((word) => ours.test(word)) ?? 'we'
  const [plain = ''] = /^(?:i(?!t)|we|he|she)/.exec(who) ?? []
  if (words.includes('us') && plain === '') return 'we'
  return plain === 'i' ? 'I' : plain || 'they'
}

/** News comes when there is some; for a deed the writer alone knows the day. */
function when(match: PhraseMatch): string {
  const words = clauseAround(match)
  // Capitals inside a sentence would be carried over to the words that take their place.
  if (match.from > 0 && match.text === 'ASAP') return '[…by when]'
  const next = match.sentence.words[match.to]?.norm ?? ''
  if (news.test(words.join(' ')) && !/^(?:wh|how|about|if)/.test(next)) {
    const who = whoOf(words)
    return `as soon as ${who} ${/^s?he$/.test(who) ? 'knows' : 'know'} more`
  }
  // "Come by by Friday" stumbles.
  return match.sentence.words[match.from - 1]?.norm === 'by' ? 'at […time]' : 'by […day or time]'
}

const rule: PhraseRule<'vague-time'> = {
  id: 'vague-time',
  category: 'next-step',
  severity: 'hint',
  source: 'toistersolutions.com, on answering the question (SuperOffice study)',
  phrases: [
    {
      match: [
        '(very | pretty | quite)? soon|shortly|asap|eventually|sometime|someday',
        '(as soon | as quickly | as fast) as (possible | (i|we|he|she|they can) | practicable)',
        'in due course|time',
        'when|whenever i|we can|(have time)|(have a minute)|(get (to it | round to it | around to it | a chance | the chance))',
        'at some|a (point | stage | later date | later time | later stage)',
        'in the near|foreseeable future',
        'before (too)? long',
        'one of these days',
      ],
      notBefore: ['as|after|before|enough|afterwards|in|but|be|see|get|reach|access|confirm', '<act>'],
      notAfter: ['as|so|too|how|get well|until|sooner|or|not'],
      unless: [
        'if|unless|expires|expire|expiring|leaving',
        'i|we know|want',
        'hope|hopefully|sure you',
        "you'll|you will need|want|have|see|notice|find|get|be",
      ],
      when: (match) => {
        const { document, sentence } = match
        return (
          !isQuestion(match) &&
          !isConditional(match) &&
          isOurPromise(match) &&
          !namesTime(sentence) &&
          !namesTime(document.sentences[sentence.index + 1])
        )
      },
      suggest: when,
    },
  ],
}
export default rule

export const examples: RuleExamples = {
  invalid: [
    "I'll get back to you soon.",
    'We will look into it shortly.',
    'Hi Mara,\n\nI have passed this on to the network team. They will be in touch in due course.\n\nNils',
    "we'll fix the printer as soon as possible",
    "I'll come by when I get a chance.",
    'The vendor is aware, and it will be fixed ASAP.',
    'Someone from our team will call you at some point.',
    'I’ll order the part as soon as I can and let you know.',
    'You will hear from us shortly.',
    'We are hoping to have mail back soon.',
    'ill send the quote asap',
    'Our engineer will reply in the near future.',
    "We'll get to it when we can.",
    'As soon as possible we will send you a replacement.',
  ],
  valid: [
    "I'll get back to you by noon tomorrow.",
    'As soon as you restart, the drive appears.',
    'You asked for it ASAP, so I have moved it to the top of the list.',
    'Hope to see you soon!',
    "We'll call you shortly, at about 10:30.",
    'It will be fixed soon. I will write again at four either way.',
    'Your password expires soon, so now is a good time to change it.',
    'Shortly after the update the sound came back.',
    'Could you send me the serial number as soon as possible?',
    'I will let you know as soon as the parcel is here.',
    'We fixed it as soon as we saw the alert.',
    "If it doesn't come back soon, call me on 4410.",
    'Looking forward to meeting you soon.',
    "We'll see you soon, then.",
    "We'll send it when we can be sure it is safe.",
    'Soon you will be able to book rooms yourself.',
    'The two cables look the same, so it is easy to mix them up too soon.',
  ],
}
