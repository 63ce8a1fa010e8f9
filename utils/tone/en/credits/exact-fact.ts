import { masked } from '../../masks/index'
import type { CreditExamples, CreditRule, Match, Sentence } from '../../types'

/** A number that measures or names nothing: "24/7", "(1/2)", "3 times", "100 %" of a promise. */
const loose = /^(?:1st|2nd|3rd|\d+s|\d+th)$/
const idle = new Set('times time things questions problems issues reasons'.split(' '))
/** Words that say what the number is: "port 8080", "40 GB". */
const kinds = new Set(
  'version port room error line case ticket rack floor extension code build step page windows level channel slot'.split(
    ' ',
  ),
)
const units =
  /^(?:[kmgt]b|[gm]hz|ms|inch|inches|percent|am|pm|(?:page|line|file|mail|message|copy|copie|screen|cable|people|part|entrie|user|device|account|second|sec|min|hr|minute|hour|day|week|month|year|euro|pound|dollar|meter|metre|mile)s?)$/
const months = /^(?:jan\w*|feb\w*|mar|march|apr|april|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)$/
/** A signature's numbers say nothing about the matter. */
const contacts = new Set('phone tel telephone fax mobile cell ext call dial ring'.split(' '))
const pair = /^\s*\/\s*$/

function isFact({ words, text }: Sentence, at: number): boolean {
  const word = words[at]
  if (!word) return false
  const written = text.slice(word.start, word.end)
  if (word.norm.startsWith(masked)) return !/^["'“‘«]/.test(written) && /\d|[\\/@_]|\w\.\w/.test(written)
  if (!/\d/.test(word.norm) || loose.test(word.norm) || /[@#]$/.test(word.gap)) return false
  const next = words[at + 1]
  if (
    idle.has(next?.norm ?? '') ||
    /^100 ?(?:%|per ?cent)/.test(text.slice(word.start, word.end + 9)) ||
    (next && pair.test(next.gap)) ||
    pair.test(word.gap)
  )
    return false
  return !/^\d\d?$/.test(word.norm) || isMeasured(words, at, text)
}

/** A short number alone may be a list's or "part 2": it counts with what it measures, or as part of a time, sum or date. */
function isMeasured(words: Sentence['words'], at: number, text: string): boolean {
  const { start = 0, end = 0 } = words[at] ?? {}
  const next = words[at + 1]
  if (/[$£€]\s?$|\d[.:,]$/.test(text.slice(Math.max(0, start - 2), start))) return true
  if (/^(?:[.:,]\d|\s?[%°€£$])/.test(text.slice(end, end + 2))) return true
  const [before = '', after = ''] = [words[at - 1]?.norm, next?.gap === ' ' || next?.gap === '-' ? next.norm : '']
  return kinds.has(before) || months.test(before) || units.test(after) || months.test(after)
}

const credit: CreditRule<'exact-fact'> = {
  id: 'exact-fact',
  axis: 'competence',
  source: 'Microsoft Writing Style Guide: be specific; Network World, What users hate about IT pros',
  *checkSentence(sentence): Iterable<Match> {
    const { words, ending, text } = sentence
    if (ending === 'question' || !/[\d\uFFFC]/.test(sentence.prose) || text.includes(' | ')) return
    for (let at = 0; at < words.length; at += 1) {
      if (!isFact(sentence, at)) continue
      let end = at + 1
      while (isFact(sentence, end)) end += 1
      const before = words[at - 1]?.norm ?? ''
      const from = kinds.has(before) || months.test(before) ? at - 1 : at
      const to = units.test(words[end]?.norm ?? '') ? end + 1 : end
      if (!contacts.has(words[at - 1]?.norm ?? ''))
        yield { span: { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 } }
      at = end
    }
  },
}

export default credit

export const examples: CreditExamples = {
  earned: [
    'The disk is full: 40 GB are in the temp folder.',
    'The service answers on port 8080 again.',
    'You have version 16.4.2, the fix came with the next one.',
    'I found the copy from 10:05 and put it on your desktop.',
    'the error 0x80070005 means that windows may not write there',
    'The file is C:\\Reports\\march.xlsx on the shared drive.',
    'Your case is INC-48213.',
    'The headset is in room B12.',
    'Your mail now goes through relay01.example.com.',
    'The battery holds 62 % of what it did when new.',
    'Please install KB5034441 before the restart.',
  ],
  missed: [
    'The disk is full.',
    'There is some kind of error.',
    'We are here 24/7.',
    'I told you 3 times.',
    'I am 100 % sure.',
    'Which version do you have, 10 or 11?',
    'It should be fixed in the new version.',
    'Click Send and wait.',
    'Please follow us (1/2).',
    'Something went wrong somewhere.',
  ],
}
