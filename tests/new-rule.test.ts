import { expect, it } from 'vitest'
import messages from '../public/_locales/en/messages.json'
import index from '../utils/tone/en/index.ts?raw'
import { ruleFile, variableName, withMessages, withRule } from './new-rule'

it('names the variable as the file', () => {
  expect(variableName('what-did-you-do')).toBe('whatDidYouDo')
})

it('imports the rule in order and lists it last', () => {
  const lines = withRule(index, 'mood-test').split('\n')
  const imports = lines.filter((line) => line.includes("'./rules/"))
  expect(imports).toContain("import moodTest from './rules/mood-test'")
  expect(imports).toEqual([...imports].sort((a, b) => (a.split("'")[1] ?? '').localeCompare(b.split("'")[1] ?? '')))
  expect(lines.at(lines.indexOf(']') - 1)).toBe('  moodTest,')
})

it('registers a rule once', () => {
  const once = withRule(index, 'mood-test')
  expect(withRule(once, 'mood-test')).toBe(once)
})

it('makes room for its words beside those of the others, and keeps those that are there', () => {
  const before = JSON.stringify(messages)
  const after = JSON.parse(withMessages(before, 'mood-test'))
  expect(after).toEqual({
    ...messages,
    rule_mood_test_name: { message: '' },
    rule_mood_test_why: { message: '' },
  })
  const keys = Object.keys(after)
  expect(keys[keys.indexOf('rule_mood_test_name') - 1]).toMatch(/^rule_/)
  expect(JSON.parse(withMessages(before, 'should-have'))).toEqual(messages)
})

it('writes a rule that names itself', () => {
  expect(ruleFile('mood-test')).toContain("const rule: PhraseRule<'mood-test'>")
})
