import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { type Analyze, createAnalyzer } from '../../utils/tone/analyze'
import { catalogue } from '../../utils/tone/en/index'
import { compilePattern } from '../../utils/tone/pattern'
import { compilePhrases } from '../../utils/tone/phrases'
import { noPreference, type Preference } from '../../utils/tone/preference'
import type {
  Finding,
  Rule,
  RuleExamples,
  Severity,
  Span,
  Suggestion,
  ThreadExample,
  ThreadExamples,
} from '../../utils/tone/types'
import { calmReplies } from './calm-replies'

interface RuleFile {
  readonly default: Rule
  readonly examples: RuleExamples | ThreadExamples
  /** What the writer of the examples asked for, where the rule waits to be asked. */
  readonly asking?: Preference
}
const files = Object.entries(import.meta.glob<RuleFile>('../../utils/tone/en/rules/*.ts', { eager: true })).map(
  ([path, file]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), ...file }),
)
type Example = string | ThreadExample
const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
const withText = (example: Example, text: string): Example =>
  typeof example === 'string' ? text : { ...example, text }
/** As the tests are called. */
const named = (examples: RuleExamples | ThreadExamples, kind: 'invalid' | 'valid'): (readonly [string, Example])[] =>
  examples[kind].map((example: Example) => [
    typeof example === 'string' ? example : `${example.text} ← ${example.incoming}`,
    example,
  ])

const analyze = createAnalyzer(catalogue)
/** Each rule by itself, asked for. */
const alone = new Map(
  files.map(({ default: rule, asking: preference = noPreference }): [string, Analyze] => {
    const run = createAnalyzer([rule])
    return [rule.id, (text, options) => run(text, { ...options, preference })]
  }),
)

/** What is found in an example, in which `<red>…</red>` stands for words the page sets in red or in big letters. */
function findingsBy(run: Analyze | undefined, example: Example): readonly Finding[] {
  const incoming = typeof example === 'string' ? null : { text: example.incoming, sender: null }
  const loud: Span[] = []
  const [first = '', ...more] = textOf(example).split('<red>')
  let text = first
  for (const piece of more) {
    const [words = '', rest = ''] = piece.split('</red>')
    loud.push({ start: text.length, end: text.length + words.length })
    text += words + rest
  }
  return run?.(text, { loud, incoming }).findings ?? []
}

/** What one rule says when no louder one stands in the same place. */
const findingsOf = (id: string, text: Example): readonly Finding[] => findingsBy(alone.get(id), text)
/** Ids of all rules as loud as `like`, at least a warning, overlaps and all; a fill-in is meant to be noticed. */
const raised = (example: Example, like: Severity): string[] =>
  [...alone].flatMap(([id, run]) => {
    const counts = ({ severity }: Finding) => severity === 'error' || (severity === 'warning' && like !== 'error')
    return id !== 'template-leftover' && findingsBy(run, example).some(counts) ? [id] : []
  })
const shown = (findings: readonly Finding[]): string[] =>
  findings.map(({ ruleId, severity, excerpt }) => `${severity} ${ruleId}: ${excerpt}`)
const loud = (text: Example): string[] => shown(findingsBy(analyze, text).filter(({ severity }) => severity !== 'hint'))

function applied(text: string, { edits }: Suggestion): string {
  return edits.reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  )
}
/** What a rewrite must carry over as it is: numbers, addresses, quoted words; those of the mail it answers may be told. */
const facts = (text: string, example: Example): string[] =>
  (text.match(/https?:\/\/\S+|"[^"]*"|“[^”]*”|\d+(?:[.:,]\d+)*/g) ?? []).filter(
    (fact) => typeof example === 'string' || !example.incoming.includes(fact),
  )
/** A fill-in leaves the facts to the writer. */
const hasFillIn = (text: string): boolean => text.includes('[…')

it('registers every rule file once, and nothing else', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(files.map(({ name }) => name).sort())
})

it('gives no text as an example of two rules', () => {
  const texts = files.flatMap(({ examples }) =>
    [...examples.invalid, ...examples.valid].map((one) => JSON.stringify(one)),
  )
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

describe.each(files)('$name', ({ name, default: rule, examples }) => {
  it('is named as its file, says why, and can be read', () => {
    expect(rule.id).toBe(name)
    expect(rule.source).not.toBe('')
    const key = name.replaceAll('-', '_')
    expect(messages).toHaveProperty([`rule_${key}_name`, 'message'], expect.stringMatching(/\S/))
    expect(messages).toHaveProperty([`rule_${key}_why`, 'message'], expect.stringMatching(/\S/))
    if ('phrases' in rule) {
      expect(() => compilePhrases([rule])).not.toThrow()
      const guards = rule.phrases.flatMap(({ notAfter = [], notBefore = [], unless = [] }) => [
        notAfter,
        notBefore,
        unless,
      ])
      for (const guard of guards.flat()) expect(() => compilePattern(guard)).not.toThrow()
    }
    expect(Math.min(examples.invalid.length, examples.valid.length)).toBeGreaterThanOrEqual(8)
  })

  it.each(named(examples, 'invalid'))('finds: %s', (_, text) => {
    expect(analyze(textOf(text)).failed).toEqual([])
    expect(shown(findingsOf(rule.id, text))).not.toEqual([])
  })

  it.each(named(examples, 'valid'))('lets be: %s', (_, text) => {
    expect(shown(findingsOf(rule.id, text))).toEqual([])
    expect(loud(text)).toEqual([])
  })

  it.each(named(examples, 'invalid'))('mends: %s', (_, example) => {
    const text = textOf(example)
    for (const finding of findingsOf(rule.id, example)) {
      if (finding.severity === 'warning') expect(finding.suggestions, finding.excerpt).not.toEqual([])
      for (const suggestion of finding.suggestions) {
        const better = applied(text, suggestion)
        expect(better).not.toBe(text)
        const length = better.length - text.length
        const left = findingsOf(rule.id, withText(example, better)).filter(
          ({ span }) => span.start < finding.span.end + length && span.end > finding.span.start,
        )
        expect(shown(left), better).toEqual([])
        const before = raised(example, finding.severity)
        expect(before, better).toEqual(expect.arrayContaining(raised(withText(example, better), finding.severity)))
        if (!hasFillIn(better)) expect(facts(better, example)).toEqual(facts(text, example))
      }
    }
  })
})

it('asks for the rules that wait to be asked, and for no other', () => {
  const waiting = files.filter(({ default: { onRequest } }) => onRequest)
  expect(waiting.map(({ name }) => name)).toEqual(files.filter(({ asking }) => asking).map(({ name }) => name))
  for (const { name, default: rule, examples } of waiting)
    expect(
      examples.invalid.filter((one) => createAnalyzer([rule])(textOf(one)).findings.length > 0),
      name,
    ).toEqual([])
})

describe('calm mail', () => {
  it.each(calmReplies)('stays calm: %s', (text) => {
    expect(loud(text)).toEqual([])
  })
})
