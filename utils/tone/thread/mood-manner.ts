import { isNegation } from '../en/senses'
import type { TextDocument, Word } from '../types'

const you = new Set("you you're you've you'd you'll u ya your yours ur".split(' '))
const your = new Set(['your', 'yours', 'ur'])
const own = new Set("i my me mine myself i'm i've i'd i'll im ive".split(' '))
/** Short words that are put in capitals only to be loud; longer ones are no acronyms anyway. */
const short = new Set(
  'not no now why who how you all any one two six day fix the was ever what when this that it is'.split(' '),
)
const shortest = 5

const greeting =
  /^\W{0,3}(?:hi|hiya|hello|hey|dear|hallo|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|bonjour|ciao|g'day)\b/i
const thanks = /\b(?:thanks|thank you|thx|cheers|ta|many thanks|grateful)\b/i
const please = /\b(?:please|pls|plz|kindly)\b/i
const mayAsk = /\b(?:could|can|would|may|might)\b/i
const smile = /[:;]-?[)D]|\b(?:lol|haha)|\bxx?$/
/** The last so many characters hold the goodbye. */
const goodbye = 120

/** In a mail of few words each would weigh too much. */
const fewest = 20
const rate = (count: number, words: number, often: number): number =>
  Math.min(1, (count / Math.max(fewest, words)) * often)

/** How a mail is put, whatever it says: by name, each about 0 to 1. */
export function mannerOf({ sentences }: TextDocument): Readonly<Record<string, number>> {
  const words = sentences.flatMap(({ words: own }) => own)
  const total = Math.max(1, words.length)
  const count = (test: (word: Word) => boolean): number => words.reduce((sum, word) => sum + (test(word) ? 1 : 0), 0)
  const texts = sentences.map(({ text }) => text)
  const text = texts.join(' ')
  const capitals = sentences.reduce((sum, sentence) => sum + capitalsIn(sentence.text, sentence.words), 0)
  const questions = sentences.filter(({ ending }) => ending === 'question').length
  const any = (is: boolean): number => (is ? 1 : 0)
  return {
    capitals: rate(capitals, total, 4),
    loud: Math.min(1, Math.log1p(capitals) / 2),
    cries: any(/!!|\?!|!\?/.test(text)),
    doubts: any(text.includes('??')),
    questions: Math.min(3, questions) / 3,
    told: any(questions === 0),
    you: rate(
      count(({ norm }) => you.has(norm)),
      total,
      10,
    ),
    your: rate(
      count(({ norm }) => your.has(norm)),
      total,
      15,
    ),
    own: rate(
      count(({ norm }) => own.has(norm)),
      total,
      5,
    ),
    no: rate(count(isNegation), total, 8),
    greets: any(greeting.test(texts[0] ?? '')),
    thanks: any(thanks.test(text.slice(-goodbye))),
    please: any(please.test(text)),
    asks: any(sentences.some((sentence) => sentence.ending === 'question' && mayAsk.test(sentence.text))),
    curt: sentences.filter((sentence) => sentence.words.length <= 4).length / Math.max(1, sentences.length),
    smiles: any(smile.test(text)),
  }
}

/** A sentence in capitals that speaks to nobody is a heading or a notice. */
const personal = /\b(?:I|ME|MY|WE|OUR|US|YOU|YOUR|NOBODY|NEVER|STILL|AGAIN|NOT|NO|WHY|WHO|[A-Z]+N['’]?T)\b/

/** Words in capitals that are no acronym. */
function capitalsIn(text: string, words: readonly Word[]): number {
  if (!/\p{Lu}{2}/u.test(text)) return 0
  const found = words.filter(
    ({ start, end, norm }) =>
      (end - start >= shortest || short.has(norm)) && end - start > 1 && /^[\p{Lu}'’]+$/u.test(text.slice(start, end)),
  ).length
  return found > words.length * 0.6 && !personal.test(text) ? 0 : found
}
