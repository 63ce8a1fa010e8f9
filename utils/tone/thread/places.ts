import type { Sentence, Span, TextDocument, TextEdit } from '../types'

/** Where words may be added to a draft: `span` is the sentence they go beside. */
export interface Place {
  readonly span: Span
  /** Puts a sentence there. */
  insert(sentence: string): TextEdit
}

const hailing =
  /^(?:hi|hello|hey|hiya|hallo|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings)\b/i
/** Whether a sentence begins with a word of greeting. */
export const hails = (text: string): boolean => hailing.test(text)

/** "Hi Ana, the printer …": the greeting and the words go on in one line. */
const hailBefore =
  /^(?:hi|hello|hey|hiya|hallo|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening)(?:[ ,]{1,2}[\p{L}.'’-]{1,20}){0,3}\s?[,!:–-]\s{1,2}/iu

/** "Hi Ana,", "Ana,": nothing but a greeting. */
export function isSalutation({ text, words, ending, list, index }: Sentence): boolean {
  if (index > 0 || list !== null || words.length > 5) return false
  return words.length <= 4 && hails(text) ? true : ending === 'none' && text.endsWith(',')
}

/** Before all that the draft says, behind the greeting; null where it says nothing yet. */
export function openingPlace({ sentences }: TextDocument): Place | null {
  const first = sentences.find((sentence) => !isSalutation(sentence))
  if (!first) return null
  const [greeted = ''] = first.index === 0 ? (hailBefore.exec(first.text) ?? []) : []
  const start = first.span.start + greeted.length
  const goesOn = greeted !== '' && /^\p{Ll}/u.test(first.text.slice(greeted.length))
  return {
    span: { start, end: first.span.end },
    insert(sentence) {
      const begun = greeted === '' ? sentence : lowered(sentence)
      return { span: { start, end: start }, newText: goesOn ? `${begun.replace(/\.$/, '')}; ` : `${begun} ` }
    },
  }
}

/** Behind the last sentence above the sign-off; null where it says nothing yet. */
export function endingPlace({ sentences }: TextDocument): Place | null {
  const last = lastSaid(sentences)
  if (!last) return null
  const { span } = last
  return {
    span,
    insert: (sentence) => ({ span: { start: span.end, end: span.end }, newText: `\n\n${sentence}` }),
  }
}

/** The last sentence proper, above the sign-off. */
function lastSaid(sentences: readonly Sentence[]): Sentence | undefined {
  return (
    sentences.findLast(({ words, ending }) => words.length > 4 || (words.length > 2 && ending === 'statement')) ??
    sentences.find((sentence) => !isSalutation(sentence))
  )
}

/** After a greeting and a comma the sentence goes on small, but for names and "I". */
function lowered(sentence: string): string {
  return /^(?:\p{Lu}\p{Ll}+ing|Having|The|A|An|Your|That|This|It|To|Two|Three|Four|Five|No|Not)\b/u.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence
}
