import { expect, it } from 'vitest'
import { createAnalyzer } from '../../utils/tone/analyze'
import { checkExamples } from '../../utils/tone/en/check-examples'
import { checks } from '../../utils/tone/en/checks'
import { catalogue } from '../../utils/tone/en/index'

/** Those that need more than a line: a whole mail, the mail that is answered, what the page says, or a choice of the writer. */
const needMore = new Set([
  ...['no-greeting', 'no-close', 'no-next-step', 'closed-unchecked', 'problem-pile', 'long-sentence', 'royal-distance'],
  ...['fix-before-feeling', 'unanswered', 'story-disputed', 'defends-itself', 'asked-again', 'no-thanks', 'too-short'],
  ...['loud-style', 'emoji', 'casual-greeting', 'spelling-variant', 'own-words', 'heat-cluster'],
])

it('has a short example for every check', () => {
  expect(Object.keys(checkExamples)).toEqual(expect.arrayContaining(checks.map(({ id }) => id)))
  expect(Object.values(checkExamples).filter((example) => example.length > 90)).toEqual([])
})

it.each(catalogue.filter(({ id }) => !needMore.has(id)).map((rule) => [rule.id, rule] as const))(
  '%s is found in its example',
  (id, rule) => {
    const { findings } = createAnalyzer([rule])(checkExamples[id] ?? '')
    expect(findings.map(({ ruleId }) => ruleId)).toContain(id)
  },
)
