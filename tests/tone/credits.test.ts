import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { createAnalyzer } from '../../utils/tone/analyze'
import { credits } from '../../utils/tone/en/credits'
import { catalogue } from '../../utils/tone/en/index'
import { compilePhrases } from '../../utils/tone/phrases'
import type { CreditExamples, CreditRule, Report, RuleExamples } from '../../utils/tone/types'
import { calmReplies } from './calm-replies'

interface CreditFile {
  readonly default: CreditRule
  readonly examples: CreditExamples
}
const files = Object.entries(import.meta.glob<CreditFile>('../../utils/tone/en/credits/*.ts', { eager: true })).map(
  ([path, file]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), ...file }),
)
const hostile = Object.values(
  import.meta.glob<{ readonly examples: RuleExamples }>(
    '../../utils/tone/en/rules/{insult,threat,exasperation,counter-attack,profanity}.ts',
    {
      eager: true,
    },
  ),
).flatMap(({ examples }) => examples.invalid)

const analyze = createAnalyzer(catalogue, credits)
const creditsIn = (text: string): readonly string[] => analyze(text).credits.map(({ creditId }) => creditId)
const loud = ({ findings }: Report): string[] =>
  findings.filter(({ severity }) => severity !== 'hint').map(({ ruleId, excerpt }) => `${ruleId}: ${excerpt}`)

it('registers every credit file once, and nothing else', () => {
  expect(credits.map(({ id }) => id).sort()).toEqual(files.map(({ name }) => name).sort())
})

it('gives no text as an example of two credits', () => {
  const texts = files.flatMap(({ examples }) => [...examples.earned, ...examples.missed])
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

describe.each(files)('$name', ({ name, default: credit, examples }) => {
  const alone = createAnalyzer([], [credit])

  it('is named as its file, has a short name to show, and can be read', () => {
    expect(credit.id).toBe(name)
    expect(credit.source).not.toBe('')
    const key = `credit_${name.replaceAll('-', '_')}_name`
    expect(messages).toHaveProperty([key, 'message'], expect.stringMatching(/^\S+(?: \S+){1,4}$/))
    if ('phrases' in credit) expect(() => compilePhrases([credit])).not.toThrow()
    expect(Math.min(examples.earned.length, examples.missed.length)).toBeGreaterThanOrEqual(8)
  })

  it.each(examples.earned)('is earned: %s', (text) => {
    const report = analyze(text)
    expect(report.failed).toEqual([])
    expect(loud(report)).toEqual([])
    expect(report.credits.map(({ creditId }) => creditId)).toContain(name)
  })

  it.each(examples.missed)('is missed: %s', (text) => {
    expect(alone(text).credits.map(({ excerpt }) => excerpt)).toEqual([])
  })
})

describe('on the whole', () => {
  it('finds something that works in most calm replies', () => {
    const earning = calmReplies.filter((text) => creditsIn(text).length > 0)
    expect(earning.length / calmReplies.length).toBeGreaterThan(0.65)
  })

  it('finds little in hostile sentences', () => {
    const earning = hostile.filter((text) => creditsIn(text).length > 0)
    expect(hostile.length).toBeGreaterThan(40)
    expect(earning.length / hostile.length).toBeLessThan(0.15)
  })
})
