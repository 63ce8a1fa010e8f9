import { wordClasses } from './en/word-classes'
import type { Phrase, PhraseMatch, PhraseRule, Sentence, TextDocument, Word } from './types'

/**
 * Phrases are patterns over the words of one sentence:
 *
 *     should              this word, any case, straight or curly apostrophe
 *     should|ought to     one of these; an alternative may have several words inside parentheses: (had better|should)
 *     really?             may be missing; also a group: (of course)?
 *     <be>                a word class from en/word-classes.ts
 *     _   _{0,3}          any one word; none to three of them
 *     ^   $               the sentence starts here (a greeting, "so", "and", "but" may stand before) / ends here
 *     ^^                  the sentence starts exactly here
 *     ,   ,?              a pause (comma, dash, colon, semicolon) must / may stand here; elsewhere none may
 *     verb:<participle>   what matched is kept as {verb} for the suggestion; also verb:(…)
 *
 * All patterns are compiled once and found by their first word, so the cost of a draft grows with its length and
 * hardly with the number of rules.
 */
type Element =
  | { readonly type: 'word'; readonly test: ReadonlySet<string> | null }
  | { readonly type: 'choice'; readonly branches: readonly Sequence[] }
  | { readonly type: 'gap'; readonly least: number; readonly most: number }
  | { readonly type: 'pause'; readonly needed: boolean }
  | { readonly type: 'start'; readonly exact: boolean }
  | { readonly type: 'end' }
  | { readonly type: 'open' | 'close'; readonly name: string }
type Sequence = readonly Element[]

/** A pattern that cannot be read: says which and where. */
export class PhraseSyntaxError extends Error {
  override readonly name = 'PhraseSyntaxError'
  constructor(pattern: string, complaint: string) {
    super(`${complaint} in the phrase "${pattern}"`)
  }
}

export interface Pattern {
  readonly source: string
  readonly sequence: Sequence
}

interface Capture {
  readonly from: number
  readonly to: number
}

/** Where a pattern matched: words `[from, to)`. */
interface Hit {
  readonly to: number
  readonly captures: Readonly<Record<string, Capture>>
}

const token = /\s*(\^\^|[\^$]|,\??|_\{\d+,\d+\}|_|\)\??|\(|\||[a-z]+:(?=[(<_\p{L}])|<[a-z-]+>\??|[\p{L}\p{N}'&]+\??)/uy

/** Reads one pattern. Throws PhraseSyntaxError. */
export function compilePattern(source: string): Pattern {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let at = 0; at < source.trimEnd().length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(source)
    if (!found?.[1]) throw new PhraseSyntaxError(source, `unreadable at column ${at + 1}`)
    tokens.push(found[1])
  }
  let next = 0

  // `a|b c` outside parentheses: the bar binds single items, so that "you should|must go" reads as it looks.
  function sequence(): Sequence {
    const elements: Element[] = []
    while (next < tokens.length && !/^(\||\)\??)$/.test(tokens[next] as string)) elements.push(...item())
    return elements
  }
  function item(): Sequence {
    const first = single()
    if (tokens[next] !== '|' || depth > 0) return first
    const branches = [first]
    while (tokens[next] === '|') {
      next += 1
      branches.push(single())
    }
    return [{ type: 'choice', branches }]
  }
  let depth = 0
  function group(): { branches: Sequence[]; optional: boolean } {
    depth += 1
    const branches = [sequence()]
    while (tokens[next] === '|') {
      next += 1
      branches.push(sequence())
    }
    depth -= 1
    const close = tokens[next]
    if (close !== ')' && close !== ')?') throw new PhraseSyntaxError(source, 'a parenthesis is left open')
    next += 1
    return { branches, optional: close === ')?' }
  }
  function single(): Sequence {
    const current = tokens[next]
    if (current === undefined) throw new PhraseSyntaxError(source, 'a word is missing at the end')
    next += 1
    if (current === '^' || current === '^^') return [{ type: 'start', exact: current === '^^' }]
    if (current === '$') return [{ type: 'end' }]
    if (current === ',' || current === ',?') return [{ type: 'pause', needed: current === ',' }]
    if (current === '_') return [{ type: 'word', test: null }]
    if (current.startsWith('_{')) {
      const [least, most] = current.slice(2, -1).split(',').map(Number) as [number, number]
      return [{ type: 'gap', least, most }]
    }
    if (current.endsWith(':')) {
      const name = current.slice(0, -1)
      return [{ type: 'open', name }, ...item(), { type: 'close', name }]
    }
    if (current === '(') {
      const { branches, optional } = group()
      return [{ type: 'choice', branches: optional ? [...branches, []] : branches }]
    }
    if (/^[|)]/.test(current)) throw new PhraseSyntaxError(source, `"${current}" stands alone`)
    const optional = current.endsWith('?')
    const bare = optional ? current.slice(0, -1) : current
    const element: Element = { type: 'word', test: wordSet(bare, source) }
    return optional ? [{ type: 'choice', branches: [[element], []] }] : [element]
  }

  const result = sequence()
  if (next < tokens.length) throw new PhraseSyntaxError(source, `"${tokens[next]}" stands alone`)
  return { source, sequence: result }
}

function wordSet(word: string, source: string): ReadonlySet<string> {
  if (!word.startsWith('<')) return new Set([word.toLowerCase()])
  const members = wordClasses[word.slice(1, -1) as keyof typeof wordClasses]
  if (!members) throw new PhraseSyntaxError(source, `no word class ${word}`)
  return members
}

const pause = /[,;:–—]|\s-+\s|\.\.\.|…/

/** Whether what stands between two words is a pause: a comma, dash, colon, semicolon or ellipsis. */
export const isPause = (gap: string): boolean => pause.test(gap)

/** Words that may open a sentence before the phrase that "starts" it. */
const openers = new Set(['so', 'and', 'but', 'well', 'ok', 'okay', 'also', 'then', 'because', 'hi', 'hello', 'hey'])

/** Whether `pattern` stands at word `from`; `leftOf` keeps guards that look back from running past the match. */
export function matchAt(pattern: Pattern, words: readonly Word[], from: number): Hit | null {
  return run(pattern.sequence, 0, words, from, from, null, {}, (to, _, captures) => ({ to, captures }))
}

type Allowed = 'pause' | null
type Continue = (to: number, allowed: Allowed, captures: Readonly<Record<string, Capture>>) => Hit | null

function run(
  sequence: Sequence,
  step: number,
  words: readonly Word[],
  from: number,
  at: number,
  allowed: Allowed,
  captures: Readonly<Record<string, Capture>>,
  done: Continue,
): Hit | null {
  const element = sequence[step]
  if (!element) return done(at, allowed, captures)
  const onwards = (next: number, pauseAllowed: Allowed, kept = captures): Hit | null =>
    run(sequence, step + 1, words, from, next, pauseAllowed, kept, done)
  switch (element.type) {
    case 'word': {
      const word = words[at]
      if (!word || (element.test ? !element.test.has(word.norm) : false)) return null
      if (at > from && allowed === null && pause.test(word.gap)) return null
      return onwards(at + 1, null)
    }
    case 'gap': {
      for (let count = element.least; count <= element.most; count += 1) {
        if (at + count > words.length) return null
        const crossed = words.slice(at, at + count)
        if (crossed.some((word, i) => at + i > from && pause.test(word.gap) && !(i === 0 && allowed))) return null
        const hit = onwards(at + count, count === 0 ? allowed : null)
        if (hit) return hit
      }
      return null
    }
    case 'pause': {
      const gap = words[at]?.gap ?? ''
      return element.needed && !pause.test(gap) ? null : onwards(at, 'pause')
    }
    case 'start':
      return startsAt(words, at, element.exact) ? onwards(at, null) : null
    case 'end':
      return at === words.length ? onwards(at, null) : null
    case 'choice': {
      for (const branch of element.branches) {
        const hit = run(branch, 0, words, from, at, allowed, captures, onwards)
        if (hit) return hit
      }
      return null
    }
    case 'open':
      return onwards(at, allowed, { ...captures, [element.name]: { from: at, to: at } })
    case 'close': {
      const opened = captures[element.name] as Capture
      return onwards(at, allowed, { ...captures, [element.name]: { from: opened.from, to: at } })
    }
  }
}

function startsAt(words: readonly Word[], at: number, exact: boolean): boolean {
  if (at === 0) return true
  if (exact) return false
  const before = words.slice(0, at)
  if (before.every((word) => openers.has(word.norm))) return true
  // "Ana, you …", "Hi Ana, you …": a short address closed by a comma.
  return at <= 3 && /^[,:–—-]/.test((words[at]?.gap ?? '').trim()) && /^(hi|hello|hey|dear)$/.test(words[0]?.norm ?? '')
}

/** The words a pattern can start with; throws where it could start with any. */
function firstWords(pattern: Pattern): ReadonlySet<string> {
  const first = (sequence: Sequence): Set<string> | null => {
    const found = new Set<string>()
    for (const element of sequence) {
      if (element.type === 'word') {
        if (!element.test) throw new PhraseSyntaxError(pattern.source, 'a phrase cannot start with any word')
        for (const word of element.test) found.add(word)
        return found
      }
      if (element.type === 'gap') throw new PhraseSyntaxError(pattern.source, 'a phrase cannot start with a gap')
      if (element.type === 'choice') {
        let open = false
        for (const branch of element.branches) {
          const words = first(branch)
          if (words === null) open = true
          else for (const word of words) found.add(word)
          if (branch.every((e) => e.type !== 'word' && e.type !== 'choice')) open = true
        }
        if (!open) return found
      }
    }
    return found.size > 0 ? found : null
  }
  const words = first(pattern.sequence)
  if (!words) throw new PhraseSyntaxError(pattern.source, 'a phrase needs a word')
  return words
}

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

/** All phrases of `rules` as one matcher. Throws PhraseSyntaxError. */
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
    end > first ? document.text.slice((words[first] as Word).span.start, (words[end - 1] as Word).span.end) : ''
  const match: PhraseMatch = {
    document,
    sentence,
    from,
    to: hit.to,
    span: { start: (words[from] as Word).span.start, end: (words[hit.to - 1] as Word).span.end },
    captures: Object.fromEntries(Object.entries(hit.captures).map(([name, c]) => [name, textAt(c.from, c.to)])),
  }
  return compiled.phrase.when && !compiled.phrase.when(match) ? null : match
}

/** Whether some match of `pattern` ends right before word `at`. */
function endsAt(pattern: Pattern, words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - 8); from < at; from += 1) {
    if (
      run(pattern.sequence, 0, words, from, from, null, {}, (to, _, captures) => (to === at ? { to, captures } : null))
    )
      return true
  }
  return false
}
