import { spellings } from './en/spellings'
import { wordClasses } from './en/word-classes'
import type { Word } from './types'

/**
 * Patterns over the words of one sentence, the language phrases are written in:
 *
 *     should              this word, any case
 *     don't               this word with either apostrophe, and its other spellings: "dont", "do not" (en/spellings.ts)
 *     should|must         one of these single items (no space around the bar)
 *     (had better | must) one of these sequences: a bar with spaces parts whole sequences, inside parentheses only
 *     really?             may be missing; also a group: (of course)?
 *     <be>                a word class from en/word-classes.ts
 *     _   _{0,3}          any one word, a masked piece too; none to three of them, as few as will do
 *     ^                   the sentence starts here; openers ("so", "and", "but" …), a greeting, one word or an aside set
 *                         off by a comma ("Hi Ana, you …", "Honestly, you …", "As I said, you …") may stand before
 *     ^^                  the sentence starts exactly here
 *     $                   the sentence ends here
 *     ,   ,?              a pause (comma, dash, colon, semicolon, ellipsis) must / may stand here; elsewhere none may
 *     verb:<participle>   what matched is kept as {verb} for the suggestion; also verb:(…), verb:_
 *
 * A hyphen parts words: "follow-up" is written `follow up`. A choice tries its alternatives in the order written and an
 * optional item tries to be there first; the first way that fits is the match. Guards (`notBefore`, `notAfter`) are
 * written in the same language and stand right beside the match, whether or not a pause lies between; a `^` alone in
 * `notAfter` and a `$` alone in `notBefore` mean the sentence's ends.
 */
export type Element =
  | { readonly type: 'word'; readonly test: ReadonlySet<string> | null }
  | { readonly type: 'choice'; readonly branches: readonly Sequence[] }
  | { readonly type: 'gap'; readonly least: number; readonly most: number }
  | { readonly type: 'pause'; readonly needed: boolean }
  | { readonly type: 'start'; readonly exact: boolean }
  | { readonly type: 'end' }
  | { readonly type: 'open' | 'close'; readonly name: string }
export type Sequence = readonly Element[]

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
  readonly step: Step
}

interface Capture {
  readonly from: number
  readonly to: number
}

/** Where a pattern matched: words `[from, to)`. */
export interface Hit {
  readonly to: number
  readonly captures: Readonly<Record<string, Capture>>
}

const token =
  /\s*(?:((?<=\s)\|(?=\s))|(\||\^\^|[\^$]|,\??|_\{\d+,\d+\}|_|\)\??|\(|[a-z]+:(?=[(<_\p{L}])|<[a-z-]+>\??|[\p{L}\p{N}'&]+\??))/uy

/** The bar that parts sequences; the other one, `|`, binds single items. */
const parting = ' | '

/** Reads one pattern. Throws PhraseSyntaxError. */
export function compilePattern(source: string): Pattern {
  const tokens: string[] = []
  token.lastIndex = 0
  for (let at = 0; at < source.trimEnd().length; at = token.lastIndex) {
    token.lastIndex = at
    const found = token.exec(source)
    if (!found) throw new PhraseSyntaxError(source, `unreadable at column ${at + 1}`)
    tokens.push(found[1] ? parting : (found[2] as string))
  }
  let next = 0

  function sequence(): Sequence {
    const elements: Element[] = []
    while (next < tokens.length && !/^( \| |\)\??)$/.test(tokens[next] as string)) elements.push(...item())
    return elements
  }
  function item(): Sequence {
    const first = single()
    if (tokens[next] !== '|') return first
    const branches = [first]
    while (tokens[next] === '|') {
      next += 1
      branches.push(single())
    }
    return choice(branches)
  }
  function group(): { branches: Sequence[]; optional: boolean } {
    const branches = [sequence()]
    while (tokens[next] === parting) {
      next += 1
      branches.push(sequence())
    }
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
      return choice(optional ? [...branches, []] : branches)
    }
    if (/^ ?[|)]/.test(current)) throw new PhraseSyntaxError(source, `"${current}" stands alone`)
    const optional = current.endsWith('?')
    const bare = optional ? current.slice(0, -1) : current
    const branches = bare.startsWith('<') ? [[wordClass(bare, source)]] : spellings(bare.toLowerCase()).map(asWritten)
    return choice(optional ? [...branches, []] : branches)
  }

  const result = sequence()
  if (next < tokens.length) throw new PhraseSyntaxError(source, `"${tokens[next]}" stands alone`)
  let step: Step | null = null
  return {
    source,
    sequence: result,
    // Most patterns are never tried: their steps are built when they first are.
    step: (...from) => {
      step ??= stepThrough(result, arrive)
      return step(...from)
    },
  }
}

const oneOf = (test: ReadonlySet<string>): Element => ({ type: 'word', test })
const asWritten = (words: string): Sequence => words.split(' ').map((word) => oneOf(new Set([word])))

function wordClass(name: string, source: string): Element {
  const members = wordClasses[name.slice(1, -1) as keyof typeof wordClasses]
  if (!members) throw new PhraseSyntaxError(source, `no word class ${name}`)
  return oneOf(members)
}

/** One of `branches`, tried in order; single words side by side become one set, so that a long list costs one look. */
function choice(branches: readonly Sequence[]): Sequence {
  const merged: Sequence[] = []
  /** The set that ends `merged`, while it may grow: made here, so that no shared one is touched. */
  let open: Set<string> | null = null
  const add = (branch: Sequence): void => {
    const only = branch.length === 1 ? branch[0] : undefined
    if (only?.type === 'choice') {
      only.branches.forEach(add)
      return
    }
    const test = only?.type === 'word' ? only.test : null
    const before = merged.at(-1)
    const last = before?.length === 1 ? before[0] : undefined
    if (test && open) for (const word of test) open.add(word)
    else if (test && last?.type === 'word' && last.test) {
      open = new Set([...last.test, ...test])
      merged[merged.length - 1] = [oneOf(open)]
    } else {
      open = null
      merged.push(branch)
    }
  }
  branches.forEach(add)
  return merged.length === 1 ? (merged[0] as Sequence) : [{ type: 'choice', branches: merged }]
}

const pause = /[,;:–—]|\s-+\s|\.\.\.|…/

/** Whether what stands between two words is a pause: a comma, dash, colon, semicolon or ellipsis. */
export const isPause = (gap: string): boolean => pause.test(gap)

/** Words that may open a sentence before the phrase that "starts" it. */
const openers = new Set('so and but well ok okay also then because hi hello hey dear'.split(' '))
const greetings = new Set(['hi', 'hello', 'hey', 'dear'])
/** Said before the sentence proper begins; a condition or a reason ("if …", "as you are away") is no such aside. */
const asides = [
  "as|like i|i've|we|we've|everyone|everybody|anyone|already|always|previously|said|stated|mentioned|noted|explained|discussed|written|per _{0,6}",
  'as you (already | surely | well | should | must)? know|see _{0,6}',
  'to be honest|frank|blunt|fair|clear',
  '(with all due respect | (once | yet)? again | for the _ time | in my opinion | by the way | of course)',
]
let asidePatterns: readonly Pattern[] | null = null

/** One try: `words` from `from`, to end at `until` or (−1) wherever the pattern ends. */
interface Scan {
  readonly words: readonly Word[]
  readonly from: number
  readonly until: number
}
type Captures = Readonly<Record<string, Capture>>
/** Goes on from word `at`; `paused` where a pause may stand before it. Built once a pattern, so that a try costs little. */
type Step = (scan: Scan, at: number, paused: boolean, captures: Captures) => Hit | null

const none: Captures = {}
const arrive: Step = ({ until }, at, _, captures) => (until < 0 || at === until ? { to: at, captures } : null)

/** The first way `pattern` stands at word `from`; null where it does not. */
export function matchAt({ step }: Pattern, words: readonly Word[], from: number): Hit | null {
  return step({ words, from, until: -1 }, from, false, none)
}

/** Whether some match of `pattern` ends right before word `at`. */
export function endsAt({ step }: Pattern, words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - 8); from <= at; from += 1)
    if (step({ words, from, until: at }, from, false, none)) return true
  return false
}

function stepThrough(sequence: Sequence, onwards: Step): Step {
  return sequence.reduceRight(stepOf, onwards)
}

const breaks = ({ from }: Scan, at: number, { gap }: Word): boolean => at > from && gap !== ' ' && pause.test(gap)

function stepOf(onwards: Step, element: Element): Step {
  switch (element.type) {
    case 'word': {
      const { test } = element
      return (scan, at, paused, captures) => {
        const word = scan.words[at]
        if (!word || (test && !test.has(word.norm)) || (!paused && breaks(scan, at, word))) return null
        return onwards(scan, at + 1, false, captures)
      }
    }
    case 'gap': {
      const { least, most } = element
      return (scan, at, paused, captures) => {
        for (let count = 0; count <= most; count += 1) {
          const hit = count >= least ? onwards(scan, at + count, count === 0 && paused, captures) : null
          if (hit) return hit
          const crossed = scan.words[at + count]
          if (!crossed || (!(count === 0 && paused) && breaks(scan, at + count, crossed))) return null
        }
        return null
      }
    }
    case 'pause':
      return (scan, at, _, captures) =>
        element.needed && !pause.test(scan.words[at]?.gap ?? '') ? null : onwards(scan, at, true, captures)
    case 'start':
      return (scan, at, _, captures) =>
        startsAt(scan.words, at, element.exact) ? onwards(scan, at, false, captures) : null
    case 'end':
      return (scan, at, _, captures) => (at === scan.words.length ? onwards(scan, at, false, captures) : null)
    case 'choice': {
      const branches = element.branches.map((branch) => stepThrough(branch, onwards))
      return (scan, at, paused, captures) => {
        for (const branch of branches) {
          const hit = branch(scan, at, paused, captures)
          if (hit) return hit
        }
        return null
      }
    }
    case 'open':
      return (scan, at, paused, captures) =>
        onwards(scan, at, paused, { ...captures, [element.name]: { from: at, to: at } })
    case 'close':
      return (scan, at, paused, captures) =>
        onwards(scan, at, paused, {
          ...captures,
          [element.name]: { from: captures[element.name]?.from ?? at, to: at },
        })
  }
}

function startsAt(words: readonly Word[], at: number, exact: boolean): boolean {
  if (at === 0) return true
  if (exact) return false
  let first = 0
  while (first < at && openers.has((words[first] as Word).norm)) first += 1
  if (first === at) return true
  const setOff = /^\s*[,:–—-]/.test(words[at]?.gap ?? '')
  const mostWords = first > 0 && greetings.has((words[first - 1] as Word).norm) ? 3 : 1
  if (!setOff) return false
  if (at - first <= mostWords && !words.slice(first + 1, at).some(({ gap }) => pause.test(gap))) return true
  asidePatterns ??= asides.map(compilePattern)
  return asidePatterns.some(({ step }) => step({ words, from: first, until: at }, first, false, none) !== null)
}
