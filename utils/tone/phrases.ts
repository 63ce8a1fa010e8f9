import { compilePattern, endsAt, firstWords, matchAt, type Pattern } from './pattern'
import type { Phrase, PhraseMatch, PhraseRule, Sentence, TextDocument, Word } from './types'

interface CompiledPhrase {
  readonly rule: PhraseRule
  readonly phrase: Phrase
  readonly pattern: Pattern
  readonly notAfter: readonly Pattern[]
  readonly notBefore: readonly Pattern[]
  readonly unless: readonly Pattern[]
}

export interface FoundPhrase {
  readonly rule: PhraseRule
  readonly phrase: Phrase
  readonly match: PhraseMatch
}

export interface MatchOptions {
  /** Ids of rules to pass over. */
  readonly disabled?: ReadonlySet<string>
  /** Where to note the rules whose `when` threw; without it they throw. */
  readonly failed?: Set<string>
}

/**
 * All phrases of `rules` as one matcher (their language is described in pattern.ts). Patterns are compiled once and
 * found by their first word, so the cost of a draft grows with its length and hardly with the number of rules. Throws
 * PhraseSyntaxError.
 */
export function compilePhrases(
  rules: readonly PhraseRule[],
): (document: TextDocument, sentence: Sentence, options?: MatchOptions) => FoundPhrase[] {
  const byFirstWord = new Map<string, CompiledPhrase[]>()
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      const guards = {
        notAfter: (phrase.notAfter ?? []).map(compilePattern),
        notBefore: (phrase.notBefore ?? []).map(compilePattern),
        unless: (phrase.unless ?? []).map(compilePattern),
      }
      for (const source of typeof phrase.match === 'string' ? [phrase.match] : phrase.match) {
        const compiled = { rule, phrase, pattern: compilePattern(source), ...guards }
        for (const word of firstWords(compiled.pattern)) {
          const list = byFirstWord.get(word)
          if (list) list.push(compiled)
          else byFirstWord.set(word, [compiled])
        }
      }
    }
  }
  return (document, sentence, { disabled, failed } = {}) => {
    const found: FoundPhrase[] = []
    for (let from = 0; from < sentence.words.length; from += 1) {
      for (const compiled of byFirstWord.get((sentence.words[from] as Word).norm) ?? []) {
        if (disabled?.has(compiled.rule.id)) continue
        try {
          const match = matchCompiled(compiled, document, sentence, from)
          if (match) found.push({ rule: compiled.rule, phrase: compiled.phrase, match })
        } catch (error) {
          if (!failed) throw error
          failed.add(compiled.rule.id)
        }
      }
    }
    return found
  }
}

function matchCompiled(
  compiled: CompiledPhrase,
  document: TextDocument,
  sentence: Sentence,
  from: number,
): PhraseMatch | null {
  const { words } = sentence
  const hit = matchAt(compiled.pattern, words, from)
  if (!hit || hit.to === from) return null
  if (compiled.notBefore.some((pattern) => matchAt(pattern, words, hit.to))) return null
  if (compiled.notAfter.some((pattern) => endsAt(pattern, words, from))) return null
  if (compiled.unless.some((pattern) => words.some((_, at) => matchAt(pattern, words, at)))) return null
  const textAt = (first: number, end: number): string =>
    end > first ? sentence.text.slice((words[first] as Word).start, (words[end - 1] as Word).end) : ''
  const whole = compiled.phrase.reach === 'sentence'
  const start = (words[from] as Word).start
  const matchedEnd = (words[hit.to - 1] as Word).end
  const end = whole ? sentence.text.length : matchedEnd
  const match: PhraseMatch = {
    document,
    sentence,
    from,
    to: hit.to,
    span: { start: sentence.span.start + start, end: sentence.span.start + end },
    text: sentence.text.slice(start, end),
    captures: {
      ...Object.fromEntries(Object.entries(hit.captures).map(([name, c]) => [name, textAt(c.from, c.to)])),
      ...(whole && { rest: sentence.text.slice(matchedEnd) }),
    },
  }
  return compiled.phrase.when && !compiled.phrase.when(match) ? null : match
}
