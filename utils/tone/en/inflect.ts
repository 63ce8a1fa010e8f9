import type { Phrase } from '../types'

/** "use" → use, uses, using, used; "find/found out" → find out, finds out, finding out, found out. */
export function inflect(verb: string): readonly string[] {
  const [first = '', ...rest] = verb.split(' ')
  const [base = '', past] = first.split('/')
  const stem = base.replace(/e$/, '')
  const doubled = /^[^aeiou]*[aeiou][bgmnpt]$/.test(base) ? base + base.slice(-1) : stem
  const third = base.replace(/([^aeiou])y$/, '$1ie').replace(/(?<=[sx]|ch|sh)$/, 'e')
  const did = past ?? `${doubled.replace(/([^aeiou])y$/, '$1i')}ed`
  return [base, `${third}s`, `${doubled}ing`, did].map((form) => [form, ...rest].join(' '))
}

/** A noun ("a repro"), an adjective ("the expedited order"), a word on the screen ("click on Push"). */
const noVerb = ['<article>', '(click | press | tap | choose | select | called | named) on?']

/** Pairs of patterns and plain words. */
export const swaps = (table: Readonly<Record<string, string>>): Phrase[] =>
  Object.entries(table).map(([match, suggest]) => ({ match, suggest }))

/**
 * The phrase that finds a verb in all its forms and offers the same form of `plain`. Spellings are parted by a bar,
 * "utilise|utilize"; where `object` (a pattern) is given, it must follow, and it stays.
 */
export function verbPhrase(verb: string, plain: string, object = ''): Phrase {
  const better = inflect(plain)
  const swaps = new Map(verb.split('|').flatMap((spelling) => inflect(spelling).map((form, at) => [form, better[at]])))
  return {
    match: `verb:(${[...swaps.keys()].join(' | ')})${object && ` object:(${object})`}`,
    notAfter: noVerb,
    notBefore: [object ? 'back' : 'to|and'],
    suggest: ({ captures: { verb: form = '' } }) => `${swaps.get(form.toLowerCase()) ?? plain}${object && ' {object}'}`,
  }
}
